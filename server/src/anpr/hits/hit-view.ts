import type { HitView, ListYieldView } from '@clairevoie/contract';
import type { ListsSnapshot } from '../lists/lists-in-force.ts';
import type { ListedHit, ListYield } from './hits-store.ts';

/** A hit as a person sees it. What a list says may be done is to be done only once the picture was compared and the reading confirmed. */
export function hitView(
  row: ListedHit,
  of: { readonly personId: string; readonly lists: ListsSnapshot; readonly atMs: number },
): HitView {
  const isEnded = row.state === 'dropped' || row.state === 'rejected' || row.state === 'expired';
  // What is over is told by its id alone: the screen takes it away.
  const read =
    row.plate === null || isEnded
      ? null
      : { plate: row.plate, country: row.country, asRead: row.as_read, confidence: row.confidence };
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    branch: row.branch,
    correlationId: row.correlation_id,
    batchId: row.batch_id,
    place: row.place,
    recordedAt: row.recorded_at,
    raisedAt: row.raised_at,
    movedAt: row.moved_at,
    version: row.version,
    read,
    mayBe: read === null || row.kind === 'exact' ? [] : entriesMeant(row, read, of),
    camera: { number: row.camera, label: row.camera_label },
    list: {
      id: metIdOf(row),
      versionId: row.version_id,
      isCriterion: row.criterion_id !== null,
      name: row.list_title,
      ground: row.legal_basis,
      mayBeDone: [...(row.may_be_done ?? [])],
      instruction: row.instruction,
    },
    pictures: isEnded ? [] : [...(row.pictures ?? [])],
    occupants: isEnded ? [] : [...(row.occupants ?? [])],
    comparison: row.comparison,
    comparedAt: row.compared_at,
    isComparedByViewer: row.compared_by === of.personId,
    isActionable:
      row.comparison === 'confirmed' && (row.state === 'hit' || row.state === 'validated' || row.state === 'copied'),
    dueOn: row.due_on,
    validatedAt: row.validated_at,
    stoppedAt: row.stopped_at,
    isWrongStop: row.wrong_stop_at !== null,
  };
}

/** The list that was met, or the criterion: the table has one of the two. */
function metIdOf({ id, list_id, criterion_id }: ListedHit): string {
  const met = list_id ?? criterion_id;
  if (met === null) throw new TypeError(`the hit ${id} met neither a list nor a criterion`);
  return met;
}

/** Entries that the read may stand for, asked of the list as it is at this moment: the register holds no plate, and one that is not in force any more tells none. */
function entriesMeant(
  row: ListedHit,
  read: { readonly plate: string; readonly country: string | null },
  { lists, atMs }: { readonly lists: ListsSnapshot; readonly atMs: number },
): string[] {
  const { possibleMisreads } = lists.match({ ...read, databaseId: row.database_id, camera: row.camera }, atMs);
  return [
    ...new Set(possibleMisreads.filter((one) => one.list.versionId === row.version_id).map(({ plate }) => plate)),
  ];
}

/** What a list has given, as those see it who may. */
export function yieldView(row: ListYield): ListYieldView {
  return {
    listId: row.list_id,
    name: row.title,
    branch: row.branch,
    hits: row.hits,
    candidates: row.candidates,
    misreads: row.misreads,
    validated: row.validated,
    useless: row.useless,
    expired: row.expired,
    wrongStops: row.wrong_stops,
    lastHitAt: row.last_hit_at,
    yieldsNothing: row.yields_nothing,
  };
}
