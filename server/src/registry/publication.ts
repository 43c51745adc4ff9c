import type { Change, Stored } from '../ledger/index.ts';
import { factsOf, snapshotOf, versionOf } from './camera-row.ts';
import { type CameraRow, cameras, cameraVersions, type PlaceRow } from './registers.ts';

/** How a camera becomes public. */
export interface CameraPublication {
  readonly place: PlaceRow | null;
  readonly ground: 'published-authorisation' | 'keeper-decision';
  /** Id of the authorisation, or reference of the decision. */
  readonly reference: string;
  readonly reason: string;
  readonly at: string;
  readonly entryId: string;
  readonly functionKey: string;
}

/**
 * Register changes that make a camera public as it stands now, for this room's act and for the act that publishes an
 * authorisation naming the camera. Read the camera with `read.get(cameras, { id })` first.
 */
export function publicationChanges(camera: Stored<CameraRow>, publication: CameraPublication): readonly Change[] {
  return [
    cameraVersions.insert(versionOf(camera, publication)),
    cameras.update(camera, {
      published: snapshotOf(factsOf(camera), publication.place ?? undefined, camera.withdrawn_on),
      published_at: publication.at,
      publication_ground: publication.ground,
      publication_reference: publication.reference,
      publication_entry: publication.entryId,
      changed_at: publication.at,
    }),
  ];
}
