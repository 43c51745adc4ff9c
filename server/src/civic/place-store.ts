import type { CameraFacts, PlaceKind, Publication } from '@clairevoie/contract';
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
}

type Row = {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly kind: PlaceKind } | null;
  readonly ended_on: string | null;
  readonly published_at: string | null;
  readonly publication_reference: string | null;
};

/** Every published camera. The snapshot is the registry's, checked when it was written. */
export async function listPublishedCameras(db: Queryable): Promise<readonly PublishedCameraRow[]> {
  const { rows } = await db.query<Row>(
    'select id, facts, place, ended_on, published_at, publication_reference from registry.public_camera',
  );
  return rows.map(({ id, facts, place, ended_on, published_at, publication_reference }) => ({
    id,
    facts,
    place,
    endedOn: ended_on,
    publishedAt: published_at,
    reference: publication_reference,
  }));
}

/** Every published figure. */
export async function listPublishedFigures(db: Queryable): Promise<readonly Publication[]> {
  const { rows } = await db.query<Publication>(
    'select id, what, subject, count, area, date, remark, sources from registry.public_figure order by date, id',
  );
  return rows;
}
