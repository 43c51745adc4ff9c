import { DIRECTIONS, VEHICLE_CLASSES, VEHICLE_COLOURS } from '@clairevoie/plates';

/** Features of a vehicle as words: colour, class and direction of closed lists, make and model as told. */
export interface VehicleWords {
  readonly make: string | null;
  readonly model: string | null;
  readonly colour: string | null;
  readonly vehicleClass: string | null;
  readonly direction: string | null;
}

const mostOfName = 24;
const placeIn = (list: readonly string[], word: string | null): number => (word === null ? 0 : list.indexOf(word) + 1);

/**
 * Packs features: one byte for the colour, one for class (low six bits) and direction (high two), then make and model, set apart by U+0000.
 * Null when there is nothing to keep.
 */
export function packVehicle(vehicle: VehicleWords): Uint8Array | null {
  const colour = placeIn(VEHICLE_COLOURS, vehicle.colour);
  const kind = placeIn(VEHICLE_CLASSES, vehicle.vehicleClass) | (placeIn(DIRECTIONS, vehicle.direction) << 6);
  const make = vehicle.make?.slice(0, mostOfName).replaceAll('\0', '') ?? '';
  const model = vehicle.model?.slice(0, mostOfName).replaceAll('\0', '') ?? '';
  if (colour === 0 && kind === 0 && make === '' && model === '') return null;
  if (make === '' && model === '') return Uint8Array.of(colour, kind);
  const names = Buffer.from(model === '' ? make : `${make}\0${model}`, 'utf8');
  const packed = new Uint8Array(2 + names.length);
  packed[0] = colour;
  packed[1] = kind;
  packed.set(names, 2);
  return packed;
}

/** The words again. A number that no list of ours knows is null: a newer version wrote it. */
export function unpackVehicle(bytes: Uint8Array | null): VehicleWords {
  const [colour = 0, kind = 0] = bytes ?? [];
  const [make = '', model = ''] = Buffer.from(bytes?.subarray(2) ?? [])
    .toString('utf8')
    .split('\0');
  return {
    make: make === '' ? null : make,
    model: model === '' ? null : model,
    colour: VEHICLE_COLOURS[colour - 1] ?? null,
    vehicleClass: VEHICLE_CLASSES[(kind & 0x3f) - 1] ?? null,
    direction: DIRECTIONS[(kind >> 6) - 1] ?? null,
  };
}
