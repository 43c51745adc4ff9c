import type { CameraAnswer, CameraFacts, Place, PlaceKind, Publication, Source } from '@clairevoie/contract';
import type { Queryable } from '../ledger/index.ts';

// What the public portal may use of this room: the data shipped with the product (published facts of real bodies, invented
// ones of the demonstration, limits and layers of the map) and the public views. Never the police registers.
export {
  type BasemapLayer,
  basemapAttribution,
  basemapExtent,
  basemapLayers,
  isBasemapLayer,
  readBasemapGzip,
  readBasemapText,
} from './data/basemap.ts';
export { fictionalCameras, findFictionalPlaceOf } from './data/fictional-cameras.ts';
export { type FictionalPlace, fictionalBasemap, fictionalPlaces } from './data/fictional-places.ts';
export {
  type FictionalMunicipality,
  fictionalMunicipalities,
  fictionalSource,
  fictionalZone,
} from './data/fictional-zone.ts';
export { type Boundaries, loadBoundaries, type Municipality } from './data/load-boundaries.ts';
export { loadPoliceZones, type PoliceZone, policeZonesSource } from './data/load-police-zones.ts';
export { loadPublishedCameras } from './data/load-published-cameras.ts';
export { loadPublishedCounts } from './data/load-published-counts.ts';

export { matchObserved, observerMetres, toleranceOf } from './observed/match-observed.ts';
export { mayBeShown, mayBeTold, roundedDegrees } from './observed/may-be-shown.ts';

/** The place of a published camera, when the register links one and it is published. */
export type PublicCameraPlace = { readonly id: string; readonly name: Place['name']; readonly kind: PlaceKind };

/** Why a camera is public: a sourced publication, a published authorisation, or the keeper's own decision. */
export type PublicationGround = 'published-source' | 'published-authorisation' | 'keeper-decision';

/** A published camera, exactly as published. `facts` carry source, precision and year; nothing here comes from a police register. */
export type PublicCamera = {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly place: PublicCameraPlace | null;
  /** Brussels day on which its keeper made known that it is out of service. */
  readonly ended_on: string | null;
  /** Brussels day. */
  readonly published_on: string;
  readonly publication_ground: PublicationGround;
  /** Id of the source, or reference (id) of the published authorisation. */
  readonly publication_reference: string | null;
};

/** Where the public log has an act: its leaf; or none, as an internal act or one that has yet to be placed. */
export type PublicPlaceInLog = { readonly leaf: number | null; readonly isInternal: boolean };

/** What a reader of the portal filters cameras by. Every member narrows; none is stored or logged. */
export interface PublicCameraFilter {
  readonly world?: 'real' | 'fictional';
  /** NIS code. */
  readonly municipality?: string;
  readonly kind?: CameraFacts['kind'];
  readonly stage?: CameraFacts['stage']['state'];
  readonly anpr?: CameraFacts['anpr'];
  readonly intelligent?: CameraFacts['intelligent'];
  readonly controllerType?: CameraFacts['controller']['type'];
  readonly placeKind?: PlaceKind;
  readonly sourceId?: string;
  /** Words of the place as published, as a person types them. */
  readonly words?: string;
}

/** A page, counted from 1; at most 200 rows. */
export interface PublicPage {
  readonly page: number;
  readonly perPage: number;
}

const columns = 'id, facts, place, ended_on, published_on, publication_ground, publication_reference';
const matches = `($1::text is null or facts->>'world' = $1)
  and ($2::text is null or facts->'municipality'->>'nis' = $2)
  and ($3::text is null or facts->>'kind' = $3)
  and ($4::text is null or facts->'stage'->>'state' = $4)
  and ($5::text is null or facts->>'anpr' = $5)
  and ($6::text is null or facts->>'intelligent' = $6)
  and ($7::text is null or facts->'controller'->>'type' = $7)
  and ($8::text is null or coalesce(place->>'kind', 'unknown') = $8)
  and ($9::text is null or facts->'source'->>'id' = $9)
  and ($10::text is null or position(lower($10) in lower((facts->>'label') || ' ' || coalesce(facts->'municipality'->>'name', ''))) > 0)`;

const valuesOf = (filter: PublicCameraFilter): readonly (string | null)[] => [
  filter.world ?? null,
  filter.municipality ?? null,
  filter.kind ?? null,
  filter.stage ?? null,
  filter.anpr ?? null,
  filter.intelligent ?? null,
  filter.controllerType ?? null,
  filter.placeKind ?? null,
  filter.sourceId ?? null,
  filter.words ?? null,
];

/** A page of published cameras by municipality and label, with the number of all that match. Speed cameras are not among them. */
export async function listPublicCameras(
  db: Queryable,
  filter: PublicCameraFilter,
  { page, perPage }: PublicPage,
): Promise<{ readonly total: number; readonly rows: readonly PublicCamera[] }> {
  const most = Math.min(Math.max(perPage, 1), 200);
  const { rows } = await db.query<PublicCamera>(
    `select ${columns} from registry.public_camera where ${matches}
     order by facts->>'world' desc, facts->'municipality'->>'name' collate "C" nulls last, facts->>'label' collate "C", id limit $11 offset $12`,
    [...valuesOf(filter), most, (Math.max(page, 1) - 1) * most],
  );
  // Counted apart, so that a page past the end still knows how many there are.
  const counted = await db.query<{ total: number }>(
    `select count(*)::int as total from registry.public_camera where ${matches}`,
    valuesOf(filter),
  );
  return { total: counted.rows[0]?.total ?? 0, rows };
}

/** One published camera, or undefined. `id` is any text: what is no UUID finds nothing. */
export async function findPublicCamera(db: Queryable, id: string): Promise<PublicCamera | undefined> {
  const { rows } = await db.query<PublicCamera>(`select ${columns} from registry.public_camera where id::text = $1`, [
    id,
  ]);
  return rows[0];
}

/** The publication of a camera in the public log; undefined when it came with the product or no such camera is published. */
export async function findPublicationInLog(db: Queryable, cameraId: string): Promise<PublicPlaceInLog | undefined> {
  const { rows } = await db.query<{ leaf: number | null; isInternal: boolean | null }>(
    `select publication_leaf as leaf, publication_is_internal as "isInternal" from registry.public_camera where id::text = $1`,
    [cameraId],
  );
  const [row] = rows;
  return row === undefined || row.isInternal === null ? undefined : { leaf: row.leaf, isInternal: row.isInternal };
}

/** Published cameras by id, for the page of an authorisation; unknown and unpublished ids are left out. */
export async function listPublicCamerasById(db: Queryable, ids: readonly string[]): Promise<readonly PublicCamera[]> {
  const { rows } = await db.query<PublicCamera>(
    `select ${columns} from registry.public_camera where id::text = any($1::text[]) order by facts->>'label' collate "C", id`,
    [ids],
  );
  return rows;
}

/** Published cameras made public by an authorisation (its id is their reference). */
export async function listPublicCamerasOfAuthorisation(
  db: Queryable,
  authorisationId: string,
): Promise<readonly PublicCamera[]> {
  const { rows } = await db.query<PublicCamera>(
    `select ${columns} from registry.public_camera
     where publication_ground = 'published-authorisation' and publication_reference = $1 order by facts->>'label' collate "C", id`,
    [authorisationId],
  );
  return rows;
}

/** Every published camera that matches and has a point, for the map; at most 20,000. Only 'exact' and 'surveyed' are places of devices. */
export async function listPublicCameraPoints(
  db: Queryable,
  filter: PublicCameraFilter,
): Promise<readonly PublicCamera[]> {
  const { rows } = await db.query<PublicCamera>(
    `select ${columns} from registry.public_camera where ${matches} and facts->'position'->>'type' = 'point' order by id limit 20000`,
    valuesOf(filter),
  );
  return rows;
}

/** What a published camera's page said before: oldest first. */
export type PublicCameraVersion = {
  readonly camera_id: string;
  readonly number: number;
  readonly facts: CameraFacts;
  readonly ended_on: string | null;
  /** Brussels day on which another state was published in its place. */
  readonly to_on: string;
};

/** Earlier published states of a camera, oldest first. */
export async function listPublicCameraVersions(
  db: Queryable,
  cameraId: string,
): Promise<readonly PublicCameraVersion[]> {
  const { rows } = await db.query<PublicCameraVersion>(
    'select camera_id, number, facts, ended_on, to_on from registry.public_camera_version where camera_id::text = $1 order by number',
    [cameraId],
  );
  return rows;
}

/** Published rows counted by municipality and stage, as the list holds them. `devices` adds published numbers only; `withoutNumber` rows have none. */
export type PublicCameraTally = {
  readonly world: 'real' | 'fictional';
  readonly nis: string | null;
  readonly stage: CameraFacts['stage']['state'];
  readonly places: number;
  readonly devices: number;
  readonly withoutNumber: number;
};

/** Tallies by municipality and stage. A municipality without a row is not listed: that is "unknown", not zero. */
export async function tallyPublicCameras(db: Queryable): Promise<readonly PublicCameraTally[]> {
  const { rows } = await db.query<PublicCameraTally>(
    `select facts->>'world' as world, facts->'municipality'->>'nis' as nis, facts->'stage'->>'state' as stage, count(*)::int as places,
            coalesce(sum((facts->>'count')::int), 0)::int as devices, (count(*) filter (where facts->>'count' is null))::int as "withoutNumber"
     from registry.public_camera group by 1, 2, 3 order by 1, 2, 3`,
  );
  return rows;
}

/** Published rows counted by stage and by kind of place, controller or legal class, for tables of the home page. */
export async function tallyPublicCamerasBy(
  db: Queryable,
  by: 'placeKind' | 'controllerType' | 'kind' | 'anpr',
  world?: 'real' | 'fictional',
): Promise<
  readonly { readonly value: string; readonly stage: CameraFacts['stage']['state']; readonly places: number }[]
> {
  const expression = {
    placeKind: "coalesce(place->>'kind', 'unknown')",
    controllerType: "facts->'controller'->>'type'",
    kind: "facts->>'kind'",
    anpr: "facts->>'anpr'",
  }[by];
  const { rows } = await db.query<{ value: string; stage: CameraFacts['stage']['state']; places: number }>(
    `select ${expression} as value, facts->'stage'->>'state' as stage, count(*)::int as places from registry.public_camera
     where ($1::text is null or facts->>'world' = $1) group by 1, 2 order by 1, 2`,
    [world ?? null],
  );
  return rows;
}

/** Published speed cameras: listed apart. */
export async function listPublicSpeedCameras(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly facts: CameraFacts; readonly published_on: string }[]> {
  const { rows } = await db.query<{ id: string; facts: CameraFacts; published_on: string }>(
    'select id, facts, published_on from registry.public_speed_camera order by id',
  );
  return rows;
}

/** Published places, fictional ones in a demo: what is filmed and who manages it. */
export async function listPublicPlaces(db: Queryable): Promise<readonly Place[]> {
  const { rows } = await db.query<{ published: Place }>('select published from registry.public_place order by id');
  return rows.map(({ published }) => published);
}

/** Every published figure, as printed; `areaCode` (NIS or zone) narrows. */
export async function listPublicFigures(db: Queryable, areaCode?: string): Promise<readonly Publication[]> {
  const { rows } = await db.query<Publication>(
    `select id, what, subject, count, area, date, remark, sources from registry.public_figure
     where ($1::text is null or area->>'code' = $1) order by date, id`,
    [areaCode ?? null],
  );
  return rows;
}

/** A question about a published camera, as everybody may see it: the controller's name only once it was heard. Brussels days. */
export type PublicCameraQuestion = {
  readonly camera_id: string;
  readonly asked_on: string;
  readonly answer_due_on: string;
  readonly answered_on: string | null;
  readonly camera_answer: CameraAnswer | null;
  readonly controller_name: string | null;
};

/** Every question about a published camera, by the camera's id. */
export async function listPublicQuestions(db: Queryable): Promise<ReadonlyMap<string, PublicCameraQuestion>> {
  const { rows } = await db.query<PublicCameraQuestion>(
    `select camera_id, asked_on::text as asked_on, answer_due_on::text as answer_due_on, answered_on::text as answered_on, camera_answer, controller_name
     from registry.public_camera_question`,
  );
  return new Map(rows.map((row) => [row.camera_id, row]));
}

/** The sources of all imported lists. */
export async function listPublicSources(
  db: Queryable,
): Promise<readonly (Source & { readonly world: 'real' | 'fictional' })[]> {
  const { rows } = await db.query<Source & { world: 'real' | 'fictional' }>(
    'select id, world, name, url, licence, date, date_text as "dateText", retrieved from registry.public_source order by id',
  );
  return rows;
}
