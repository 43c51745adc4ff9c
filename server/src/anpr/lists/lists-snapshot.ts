import { type Matched, PlateMatcher } from '@clairevoie/plates';
import type { DirectiveWindow } from './directive-window.ts';
import type { SortedEntries } from './list-content.ts';
import type {
  CorrelationStanding,
  CriterionInForce,
  ListInForce,
  ListsSnapshot,
  ReadMatch,
  ReadToMatch,
} from './lists-in-force.ts';

/** A list with its entries as this folder holds them. */
export interface LoadedList extends ListInForce {
  readonly entries: SortedEntries;
}

/** What a snapshot is made of. */
export interface SnapshotParts {
  readonly number: number;
  readonly lists: readonly LoadedList[];
  readonly criteria: readonly CriterionInForce[];
  readonly directives: readonly DirectiveWindow[];
  readonly cameras: ReadonlyMap<number, string>;
}

interface Standing {
  readonly list: LoadedList;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly municipalities: ReadonlySet<string>;
}

const nothing: ReadMatch = { hits: [], possibleMisreads: [] };

/** Builds a snapshot with a pause every few milliseconds; it counts only once it is whole. */
export async function buildSnapshot(parts: SnapshotParts, pause: () => Promise<void>): Promise<ListsSnapshot> {
  const matchers = new Map<string, PlateMatcher>();
  for (const databaseId of new Set(parts.lists.map((list) => list.databaseId))) {
    const lists = parts.lists
      .filter((list) => list.databaseId === databaseId && list.mode === 'realtime')
      .map((list) => ({ id: list.versionId, allowsMisreads: list.confusable, plates: list.entries.plates }));
    matchers.set(databaseId, await PlateMatcher.inSteps(lists, pause));
  }
  return snapshotOf(parts, matchers);
}

/** The snapshot of a server that has no list yet. */
export const emptySnapshot: ListsSnapshot = snapshotOf(
  { number: 0, lists: [], criteria: [], directives: [], cameras: new Map() },
  new Map(),
);

function snapshotOf(parts: SnapshotParts, matchers: ReadonlyMap<string, PlateMatcher>): ListsSnapshot {
  const { directives, cameras } = parts;
  const standings = new Map<string, Standing>(
    parts.lists.map((list) => [list.versionId, standingOf(list, directives)]),
  );
  const isInForce = ({ fromMs, untilMs, municipalities }: Standing, camera: number, atMs: number): boolean =>
    fromMs <= atMs && atMs < untilMs && municipalities.has(cameras.get(camera) ?? '');

  const shown = (matched: Matched, read: Omit<ReadToMatch, 'databaseId'>, atMs: number): ReadMatch => {
    if (matched.hits.length === 0 && matched.possibleMisreads.length === 0) return nothing;
    const inForce = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const standing = standings.get(id);
        return standing !== undefined && isInForce(standing, read.camera, atMs) ? [standing.list] : [];
      });
    const held = inForce(matched.hits);
    const hits = held.filter(({ entries }) => entries.means(read.plate, read.country));
    // The same signs from another country are another vehicle's plate: at most the country was misread.
    const ofOthers = held.filter((list) => !hits.includes(list) && list.confusable);
    return {
      hits,
      possibleMisreads: [
        ...ofOthers.map((list) => ({ plate: read.plate, list })),
        ...matched.possibleMisreads.flatMap(({ plate, lists }) => inForce(lists).map((list) => ({ plate, list }))),
      ],
    };
  };

  return {
    afterwards: async (versionId) => {
      const list = parts.lists.find((one) => one.versionId === versionId && one.mode === 'afterwards');
      if (list === undefined) return undefined;
      const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));
      return buildSnapshot({ ...parts, lists: [{ ...list, mode: 'realtime' }], criteria: [] }, pause);
    },
    number: parts.number,
    lists: parts.lists,
    criteria: parts.criteria,
    standing: (branch, atMs): CorrelationStanding =>
      directives.some((one) => one.branches.includes(branch) && one.fromMs <= atMs && atMs < one.untilMs)
        ? 'open'
        : 'directives-not-loaded',
    match(read, atMs) {
      const matcher = matchers.get(read.databaseId);
      return matcher === undefined ? nothing : shown(matcher.match(read.plate, read.country), read, atMs);
    },
    matchAll(databaseId, reads, atMs) {
      const matcher = matchers.get(databaseId);
      if (matcher === undefined) return reads.map(() => nothing);
      const matched = matcher.matchAll(
        reads.map(({ plate }) => plate),
        (place) => reads[place]?.country ?? null,
      );
      return reads.map((read, place) => {
        const one = matched[place];
        return one === undefined ? nothing : shown(one, read, atMs);
      });
    },
  };
}

/** A list is in force within its own time and within that of the directive it was started under. @law lfp-44-4-p4-al1 R-47 */
function standingOf(list: LoadedList, directives: readonly DirectiveWindow[]): Standing {
  const directive = directives.find(({ id, branches }) => id === list.directiveId && branches.includes(list.branch));
  const startedMs = Temporal.Instant.from(list.startedAt).epochMilliseconds;
  const expiresMs = Temporal.Instant.from(list.expiresAt).epochMilliseconds;
  return {
    list,
    fromMs: directive === undefined ? Number.POSITIVE_INFINITY : Math.max(startedMs, directive.fromMs),
    untilMs: directive === undefined ? Number.NEGATIVE_INFINITY : Math.min(expiresMs, directive.untilMs),
    municipalities: new Set(list.municipalities),
  };
}
