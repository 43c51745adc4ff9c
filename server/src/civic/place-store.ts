import type { CameraFacts, PlaceKind } from '@clairevoie/contract';
import type { Queryable } from '../ledger/public.ts';

/** A camera (or a place with cameras) as the registry published it. */
export interface PublishedCameraRow {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly kind: PlaceKind } | null;
  readonly endedOn: string | null;
  /** Brussels day; null for what came with the product. */
  readonly publishedOn: string | null;
  /** Id of the published authorisation that the publication rests on, or words of its source. */
  readonly reference: string | null;
}

type Row = {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly kind: PlaceKind } | null;
  readonly ended_on: string | null;
  readonly published_on: string | null;
  readonly publication_reference: string | null;
};

/** Every published camera. The snapshot is the registry's, checked when it was written. */
export async function listPublishedCameras(db: Queryable): Promise<readonly PublishedCameraRow[]> {
  const { rows } = await db.query<Row>(
    'select id, facts, place, ended_on, published_on, publication_reference from registry.public_camera',
  );
  return rows.map(({ id, facts, place, ...row }) => ({
    id,
    facts,
    place,
    endedOn: row.ended_on,
    publishedOn: row.published_on,
    reference: row.publication_reference,
  }));
}
