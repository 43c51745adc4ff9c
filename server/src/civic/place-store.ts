import type { CameraFacts, PlaceKind } from '@clairevoie/contract';
import type { Queryable } from '../ledger/public.ts';

/** A camera (or a place with cameras) as the registry published it. */
export interface PublishedCameraRow {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly kind: PlaceKind } | null;
  readonly endedOn: string | null;
  readonly publishedAt: string | null;
  /** Id of the published authorisation that the publication rests on, or words of its source. */
  readonly reference: string | null;
  /** Entry of the journal that published it; null for what came with the product. */
  readonly entry: string | null;
}

type Row = {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly kind: PlaceKind } | null;
  readonly ended_on: string | null;
  readonly published_at: string | null;
  readonly publication_reference: string | null;
  readonly publication_entry: string | null;
};

/** Every published camera. The snapshot is the registry's, checked when it was written. */
export async function listPublishedCameras(db: Queryable): Promise<readonly PublishedCameraRow[]> {
  const { rows } = await db.query<Row>(
    'select id, facts, place, ended_on, published_at, publication_reference, publication_entry from registry.public_camera',
  );
  return rows.map(({ id, facts, place, ...row }) => ({
    id,
    facts,
    place,
    endedOn: row.ended_on,
    publishedAt: row.published_at,
    reference: row.publication_reference,
    entry: row.publication_entry,
  }));
}
