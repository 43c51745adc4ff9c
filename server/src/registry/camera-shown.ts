import type { CameraFacts, Place } from '@clairevoie/contract';
import { factsOf } from './camera-row.ts';
import type { CameraRow, CameraVersionRow, ImportRow, PlaceRow } from './registers.ts';
import type { CameraReader } from './registry-store.ts';

/** A camera as the console shows it. */
export interface ShownCamera {
  readonly id: string;
  readonly organisationId: string | null;
  readonly facts: CameraFacts;
  readonly placeId: string | null;
  readonly state: CameraRow['state'];
  readonly withdrawnOn: string | null;
  readonly isPublic: boolean;
  /** Whether the register says something else than what is public; null when the reader sees the public part only. */
  readonly differsFromPublic: boolean | null;
  readonly publishedAt: string | null;
  readonly publicationGround: CameraRow['publication_ground'];
  readonly publicationReference: string | null;
  /** Version to state when correcting; it grows with each change. */
  readonly version: number | null;
}

/** Whether the reader sees the register's own row, or what is public of it only. */
function seesAll(row: Pick<CameraRow, 'organisation_id'>, reader: CameraReader): boolean {
  return reader.isOverseer || row.organisation_id === reader.organisationId;
}

/** The row as its keeper and the overseer see it; everybody else sees what is public of it. */
export function shownCamera(row: CameraRow & { readonly version?: number }, reader: CameraReader): ShownCamera {
  const whole = seesAll(row, reader) || row.published === null;
  const facts = row.published === null || whole ? factsOf(row) : row.published.facts;
  return {
    id: row.id,
    organisationId: row.organisation_id,
    facts,
    placeId: whole ? row.place_id : (row.published?.place?.id ?? null),
    state: whole ? row.state : row.published?.endedOn === null ? 'current' : 'withdrawn',
    withdrawnOn: whole ? row.withdrawn_on : (row.published?.endedOn ?? null),
    isPublic: row.published !== null,
    differsFromPublic: whole && row.published !== null ? sorted(row.published.facts) !== sorted(facts) : null,
    publishedAt: row.published_at,
    publicationGround: row.publication_ground,
    publicationReference: row.publication_reference,
    version: whole ? (row.version ?? null) : null,
  };
}

/** An earlier state of a camera as the console shows it. Reason and function are the keeper's own. */
export interface ShownVersion {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly facts: CameraFacts;
  readonly reason: string | null;
  readonly changedBy: string | null;
}

/** An earlier state; who does not keep the camera sees those that were public, as they were. */
export function shownVersion(version: CameraVersionRow, row: CameraRow, reader: CameraReader): readonly ShownVersion[] {
  const { number, from_at: from, to_at: to } = version;
  if (seesAll(row, reader))
    return [{ number, from, to, facts: version.facts, reason: version.reason, changedBy: version.changed_by_function }];
  return version.published === null
    ? []
    : [{ number, from, to, facts: version.published.facts, reason: null, changedBy: null }];
}

/** A place with the organisation that keeps it; who does not keep it sees what is public. */
export function shownPlace(
  row: PlaceRow,
  reader: CameraReader,
): Place & { readonly organisationId: string | null; readonly isPublic: boolean } {
  const own: Place = {
    id: row.id,
    world: row.world,
    name: { fr: row.name_fr, nl: row.name_nl },
    kind: row.kind,
    manager: row.manager,
    municipality: row.municipality,
    position: row.position,
  };
  const place = row.published === null || seesAll(row, reader) ? own : row.published;
  return { ...place, organisationId: row.organisation_id, isPublic: row.published !== null };
}

/** An import with its whole report and the camera that each row became. */
export function shownImport(row: ImportRow) {
  const ids = { rows: row.camera_ids, apart: row.apart_ids };
  return {
    id: row.id,
    world: row.world,
    organisationId: row.organisation_id,
    fileName: row.file_name,
    importedAt: row.imported_at,
    importedByFunction: row.imported_by_function,
    report: {
      ...row.report,
      rows: row.report.rows.map((line) => ({
        ...line,
        cameraId: line.became === null ? null : (ids[line.became.list][line.became.index] ?? null),
      })),
    },
  };
}

/** Members in one order: what the database gives back is not in the order it was written. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
