import { type Passage, VEHICLE_CLASSES, VEHICLE_COLOURS } from '@clairevoie/plates';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { cameras } from '../../registry/index.ts';
import { unpackVehicle } from '../reads/vehicle-bytes.ts';
import { listEnrolledOf } from './estimate-store.ts';

/** A stored read as far as a criterion may know it: without its plate. */
export type ReadWithoutPlate = Pick<Passage, 'epochMs' | 'country'> & {
  /** Number of the enrolled camera. */
  readonly camera: number;
  /** Packed features of the vehicle, or null. */
  readonly vehicle: Uint8Array | null;
};

/** How stored reads of a database look to a criterion, with the places of its cameras as the registry has them now. */
export async function passagesOf(
  db: Queryable,
  registers: Gate['registers'],
  databaseId: string,
): Promise<(read: ReadWithoutPlate) => Passage> {
  const places = new Map<number, Pick<Passage, 'camera' | 'position'>>();
  for (const { number, camera_id } of await listEnrolledOf(db, databaseId)) {
    const row = await registers.get(cameras, { id: camera_id });
    const position =
      row === undefined || row.lat === null || row.lon === null ? null : { latitude: row.lat, longitude: row.lon };
    places.set(number, { camera: camera_id, position });
  }
  return ({ camera, epochMs, country, vehicle }) => {
    const words = unpackVehicle(vehicle);
    return {
      ...(places.get(camera) ?? { camera: '', position: null }),
      epochMs,
      country,
      vehicle: {
        make: words.make,
        colour: VEHICLE_COLOURS.find((one) => one === words.colour) ?? null,
        vehicleClass: VEHICLE_CLASSES.find((one) => one === words.vehicleClass) ?? null,
        direction: words.direction === 'approaching' || words.direction === 'receding' ? words.direction : null,
      },
    };
  };
}
