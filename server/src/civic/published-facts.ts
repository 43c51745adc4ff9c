import type { Publication } from '@clairevoie/contract';
import { publicSize, type Queryable } from '../ledger/public.ts';
import {
  fictionalCameras,
  fictionalPlaces,
  findFictionalPlaceOf,
  listPublicFigures,
  loadPublishedCameras,
  loadPublishedCounts,
} from '../registry/public.ts';
import { listPublishedCameras, type PublishedCameraRow } from './place-store.ts';
import { type PublishedPlace, placesOf } from './published-places.ts';
import type { Territory } from './territory.ts';

/** What the publications say, ready for pages. */
export interface PublishedFacts {
  readonly places: readonly PublishedPlace[];
  /** The rows behind the places, as the registry published them. */
  readonly rows: readonly PublishedCameraRow[];
  readonly figures: readonly Publication[];
  findPlace(id: string): PublishedPlace | undefined;
}

/**
 * Reads what the registry has published. It is kept until the public journal grows: nothing is published without an
 * entry. A registry that has published no camera yet shows the publications shipped with the product, which are the
 * same ones that its first import reads.
 */
export function publishedFacts(options: {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly demo: boolean;
  /** Reads again at most so often, milliseconds: a busy journal must not make every visitor read everything. */
  readonly atMostEveryMs?: number;
}): () => Promise<PublishedFacts> {
  const { db, territory, demo, atMostEveryMs = 1_000 } = options;
  let kept: { readonly size: number; readonly readAtMs: number; readonly facts: Promise<PublishedFacts> } | undefined;
  const read = async (): Promise<PublishedFacts> => {
    const [cameras, figures] = [await listPublishedCameras(db), await listPublicFigures(db)];
    const rows = cameras.length === 0 ? shippedCameras(territory, demo) : cameras;
    const places = placesOf(rows, territory);
    const byId = new Map(places.map((place) => [place.summary.id, place]));
    return {
      places,
      rows,
      figures: figures.length === 0 ? loadPublishedCounts(territory.boundaries.municipalities) : figures,
      findPlace: (id) => byId.get(id),
    };
  };
  return async () => {
    if (kept !== undefined && performance.now() - kept.readAtMs < atMostEveryMs) return kept.facts;
    // The size is read first: what is committed after it makes the size grow, and the next reader reads again.
    const size = await publicSize(db);
    if (kept?.size !== size) {
      const facts = read();
      kept = { size, readAtMs: performance.now(), facts };
      facts.catch(() => {
        if (kept?.facts === facts) kept = undefined;
      });
    }
    return kept.facts;
  };
}

/** The shipped publications in the registry's form; their ids say the list and the row. */
function shippedCameras(territory: Territory, demo: boolean): readonly PublishedCameraRow[] {
  const cameras = [...loadPublishedCameras(territory.boundaries).cameras, ...(demo ? fictionalCameras : [])];
  return cameras.flatMap((facts): readonly PublishedCameraRow[] => {
    const placeId = facts.world === 'fictional' ? findFictionalPlaceOf(facts.sourceRef) : undefined;
    const place = fictionalPlaces.find(({ id }) => id === placeId);
    // Nobody publishes the cameras of a place that the public cannot enter.
    if (place?.kind === 'closed-inaccessible') return [];
    return [
      {
        id: `${facts.source.id}.${facts.sourceRef.replaceAll('/', '-')}`,
        facts,
        place: place === undefined ? null : { id: place.id, kind: place.kind },
        endedOn: null,
        publishedOn: null,
        reference: null,
      },
    ];
  });
}
