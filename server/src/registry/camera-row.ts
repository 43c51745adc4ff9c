import type { CameraFacts, DeclaredCamera, Source } from '@clairevoie/contract';
import type { Stored } from '../ledger/index.ts';
import type { CameraRow, CameraVersionRow, PlaceRow, PublishedCamera } from './registers.ts';

/** What a row says about its camera, in the form of the contract. */
export function factsOf(row: CameraRow): CameraFacts {
  return {
    world: row.world,
    sourceRef: row.source_ref,
    label: row.label,
    device: row.device,
    kind: row.kind,
    intelligent: row.intelligent,
    anpr: row.anpr,
    stage: { state: row.stage_state, year: row.stage_year, asPublished: row.stage_as_published },
    count: row.count,
    controller: row.controller,
    municipality: row.municipality,
    policeZone: row.police_zone,
    position: row.position,
    directionDegrees: row.direction_degrees,
    statements: [...row.statements],
    source: row.source,
  };
}

/** The columns that facts fill. */
export function columnsOfFacts(facts: CameraFacts) {
  const point = facts.position.type === 'point' ? facts.position : null;
  return {
    world: facts.world,
    source_id: facts.source.id,
    source_ref: facts.sourceRef,
    label: facts.label,
    device: facts.device,
    kind: facts.kind,
    intelligent: facts.intelligent,
    anpr: facts.anpr,
    stage_state: facts.stage.state,
    stage_year: facts.stage.year,
    stage_as_published: facts.stage.asPublished,
    count: facts.count,
    controller: facts.controller,
    municipality: facts.municipality,
    nis: facts.municipality.nis,
    police_zone: facts.policeZone,
    position: facts.position,
    lon: point?.lon ?? null,
    lat: point?.lat ?? null,
    precision: facts.position.precision,
    direction_degrees: facts.directionDegrees,
    statements: facts.statements,
    source: facts.source,
  } as const;
}

/** How a row comes into being. */
export interface NewCamera {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly organisationId: string | null;
  readonly place: PlaceRow | undefined;
  readonly importId: string | null;
  readonly at: string;
  /** Set when the row is part of a publication: the entry that publishes it. */
  readonly publishedBy: string | null;
}

/** A fresh row; published at once when its source is a publication. */
export function newCameraRow(camera: NewCamera): CameraRow {
  const { facts, at, publishedBy } = camera;
  const isPublished = publishedBy !== null;
  return {
    id: camera.id,
    organisation_id: camera.organisationId,
    ...columnsOfFacts(facts),
    place_id: camera.place?.id ?? null,
    import_id: camera.importId,
    state: 'current',
    registered_at: at,
    changed_at: at,
    withdrawn_on: null,
    withdrawal_reason: null,
    published: isPublished ? snapshotOf(facts, camera.place, null) : null,
    published_at: isPublished ? at : null,
    publication_ground: isPublished ? 'published-source' : null,
    publication_reference: isPublished ? facts.source.id : null,
    publication_entry: publishedBy,
  };
}

/** What becomes public of a camera. A place that is not published is not named with it. */
export function snapshotOf(facts: CameraFacts, place: PlaceRow | undefined, endedOn: string | null): PublishedCamera {
  const shown = place === undefined || place.published === null ? null : place.published;
  return {
    facts,
    place: shown === null || place === undefined ? null : { id: place.id, name: shown.name, kind: shown.kind },
    endedOn,
  };
}

/** The state of a row before a change, as it is kept. */
export function versionOf(
  row: Stored<CameraRow>,
  change: { readonly at: string; readonly reason: string; readonly functionKey: string },
): CameraVersionRow {
  return {
    camera_id: row.id,
    number: row.version,
    facts: factsOf(row),
    place_id: row.place_id,
    published: row.published,
    from_at: row.changed_at,
    to_at: change.at,
    reason: change.reason,
    changed_by_function: change.functionKey,
  };
}

/** The facts of a camera that its keeper declares: the source is the keeper's own declaration. */
export function declaredFacts(
  camera: DeclaredCamera,
  more: { readonly world: CameraFacts['world']; readonly reference: string; readonly source: Source },
): CameraFacts {
  return { ...camera, world: more.world, sourceRef: more.reference, source: more.source };
}

/** The source of what a service itself enters: an id of its own, no address, the day of the act. */
export function ownDeclaration(organisationId: string, day: string): Source {
  return {
    id: `own-${organisationId}`,
    name: 'Déclaration du service / Verklaring van de dienst',
    url: null,
    licence: 'none',
    date: day,
    dateText: null,
    retrieved: null,
  };
}
