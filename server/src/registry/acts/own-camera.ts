import { systemFunction } from '../../identity/index.ts';
import type { ActContext, Change, RegisterReader, Stored } from '../../ledger/index.ts';
import { type CameraRow, cameras, type FixedCameraRow, fixedCameras } from '../registers.ts';
import type { RegistryGate } from '../registry-gates.ts';

/** The camera an act is about, and its open line in the national register, if it has one. */
export type OwnCamera = { readonly camera: Stored<CameraRow> | null; readonly national: Stored<FixedCameraRow> | null };

/** Reads the camera of an act. */
export async function findOwnCamera(read: RegisterReader, cameraId: string): Promise<OwnCamera> {
  const lines = await read.find(fixedCameras, { camera_id: cameraId });
  return {
    camera: (await read.get(cameras, { id: cameraId })) ?? null,
    national: lines.find((line) => line.out_of_service_on === null) ?? null,
  };
}

/** What stands before any change of a camera: it is the actor's own (a published row is nobody's), of this server's world, and in service. */
export function rulesOfOwnCamera(
  { camera }: OwnCamera,
  { act: { actor }, demo }: Pick<ActContext<unknown>, 'act' | 'demo'>,
): Partial<Record<RegistryGate, boolean>> {
  const isSystem = actor.functionKey === systemFunction;
  return {
    'unknown-camera': camera === null || (!isSystem && camera.organisation_id !== actor.organisationId),
    'worlds-kept-apart': camera !== null && !isSystem && (camera.world === 'fictional') !== demo,
    'already-withdrawn': camera?.state === 'withdrawn',
  };
}

/** The national register follows the camera: another point, kind or label, or the day it goes out of service. */
export function followInNationalRegister(
  national: Stored<FixedCameraRow> | null,
  set: Partial<FixedCameraRow>,
): readonly Change[] {
  return national === null ? [] : [fixedCameras.update(national, set)];
}
