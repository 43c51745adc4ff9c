import { join } from 'node:path';
import { openCheckpoint, type TreeHead, toBase64, type VerifierKey } from '@clairevoie/tlog';
import type { Queryable, Sentence } from './act.ts';
import { openBatches } from './check-batches.ts';
import { checkEntry, type ErasedColumns } from './check-entry.ts';
import { openPromiseCheck, type PromiseCheck } from './check-promises.ts';
import { openTreeCheck, type TreeCheck } from './check-tree.ts';
import { blindSpots } from './check-words.data.ts';
import {
  type CheckedRow,
  emptyBatches,
  entriesAfter,
  listLogs,
  type StoredLog,
  spentKeys,
  strayBodies,
  strayLogNames,
  wrongTouches,
} from './journal-check-store.ts';
import { type JournalProblem, problemOf, type Wrong } from './journal-problem.ts';
import { filedVerifierKeys } from './log-key-files.ts';
import { registeredKeys } from './log-key-store.ts';
import type { RegisterDifference } from './rebuild.ts';

/** What is checked, against what. */
export interface JournalCheck {
  /** A connection of `clv_owner`, not a pool: everything is read in one snapshot. */
  readonly owner: Queryable;
  /** Log keys and the copy of promises. */
  readonly dataDir: string;
  /** A signed checkpoint of the public log (or of one it succeeded) that was kept elsewhere. */
  readonly since?: string;
}

/** What was found. `problems` is empty when everything holds. */
export interface JournalReport {
  readonly ok: boolean;
  readonly problems: readonly JournalProblem[];
  readonly entries: number;
  readonly bodies: number;
  readonly erased: number;
  /** Entries that the tree does not have yet: normal for a second, or after a sudden stop until the next start. */
  readonly waiting: number;
  /** Last promises that the copy outside the database lacks: normal after a sudden stop, until the next start. */
  readonly notCopied: number;
  readonly logs: readonly {
    readonly name: string;
    readonly origin: string;
    readonly size: number;
    readonly rootHash: string;
    readonly tiles: number;
    readonly checkpoints: number;
  }[];
  readonly cannotSee: readonly Sentence[];
}

interface LogUnderCheck {
  readonly log: StoredLog;
  /** Every key that the log has had, the newest first. */
  readonly keys: readonly VerifierKey[];
  readonly tree: TreeCheck;
  nextIndex: number;
  waiting: number;
}

const atOnce = 2_000;
const blindSpotsAlways = [blindSpots.removedBefore, blindSpots.checkpointsTaken, blindSpots.storedAlone];

/** Checks journal, tree, promises, bodies and registers against each other. Changes nothing. Throws only when it cannot read. */
export async function checkJournal({ owner, dataDir, since }: JournalCheck): Promise<JournalReport> {
  // Before the database: whatever the copy names was committed by then.
  const promises = await openPromiseCheck(join(dataDir, 'promises.ndjson'));
  await owner.query('begin isolation level repeatable read');
  try {
    return await checkSnapshot({ owner, dataDir, promises, ...(since === undefined ? {} : { since }) });
  } finally {
    await owner.query('rollback');
  }
}

async function checkSnapshot({
  owner,
  dataDir,
  since,
  promises,
}: JournalCheck & { readonly promises: PromiseCheck }): Promise<JournalReport> {
  const problems: JournalProblem[] = [];
  const wrong: Wrong = (key, facts) => {
    problems.push(problemOf(key, facts));
  };
  const logs = new Map<string, LogUnderCheck>();
  let isSinceKnown = since === undefined;
  for (const log of await listLogs(owner)) {
    const keys = await keysOf(owner, dataDir, log);
    const [key] = keys;
    if (key === undefined) {
      wrong('log-without-key', { log: log.name });
      continue;
    }
    if (key.name !== log.origin) wrong('log-changed', { log: log.name, origin: log.origin, name: key.name });
    const head = since === undefined ? undefined : await headFor(since, keys);
    if (head !== undefined) isSinceKnown = true;
    const tree = await openTreeCheck(
      owner,
      { name: log.name, origin: log.origin, keys },
      head === undefined ? [] : [head],
    );
    logs.set(log.name, { log, keys, tree, nextIndex: 0, waiting: 0 });
  }
  if (!isSinceKnown) wrong('since-unknown');
  for (const name of await strayLogNames(owner)) wrong('log-missing', { log: name });
  const counts = { entries: 0, bodies: 0 };
  const withoutBody = new Map<string, CheckedRow>();
  const bodies = new Set<string>();
  const erased = new Map<string, { readonly by: string; readonly columns: ErasedColumns }>();
  const batches = openBatches(promises, wrong);
  let isFoldable = true;
  let lastAt = '';
  for (let seq = 0; ; ) {
    const rows = await entriesAfter(owner, seq, atOnce);
    for (const row of rows) {
      if (row.seq !== seq + 1) wrong('number-gap', { id: row.id, seq: row.seq, before: seq });
      seq = row.seq;
      counts.entries += 1;
      const under = logs.get(row.log);
      if (under === undefined) continue;
      const read = checkEntry(row, under.log);
      problems.push(...read.problems);
      if (row.at < lastAt && Temporal.Instant.compare(row.at, lastAt) < 0)
        wrong('time-backwards', { id: row.id, seq: row.seq });
      lastAt = row.at;
      if (read.hasBody) {
        counts.bodies += 1;
        bodies.add(row.id);
      } else withoutBody.set(row.id, row);
      for (const { entryId, columns } of read.erases) erased.set(entryId, { by: row.id, columns });
      isFoldable &&= read.isFoldable;
      await batches.see(row, under);
      followIndex(under, row, wrong);
    }
    if (rows.length < atOnce) break;
  }
  await batches.finish();
  for (const batch of await emptyBatches(owner)) wrong('batch-empty', { log: batch.log, number: batch.number });
  const spent = new Set(await spentKeys(owner));
  for (const [id, row] of withoutBody) {
    const entry = { id, seq: row.seq };
    const erasure = erased.get(id);
    if (erasure === undefined) wrong('body-missing', entry);
    for (const column of ['act', 'organisation'] as const) {
      const recorded = erasure?.columns[column];
      if (recorded !== undefined && row[column] !== recorded)
        wrong(`column-${column}@erasure`, { ...entry, by: erasure?.by ?? '' });
    }
    if (!spent.delete(id)) wrong('spent-key-missing', entry);
  }
  for (const id of spent) wrong('spent-key-added', { id });
  for (const [target, { by }] of erased) {
    if (bodies.has(target)) wrong('body-came-back', { id: target, by });
  }
  for (const id of await strayBodies(owner)) wrong('body-stray', { id });
  const heads = [...logs.values()].map(({ log, tree, waiting }) => {
    const { problems: found, head, tiles, checkpoints } = tree.finish();
    problems.push(...found);
    return {
      name: log.name,
      origin: log.origin,
      size: head.size,
      rootHash: toBase64(head.rootHash),
      tiles,
      checkpoints,
      waiting,
    };
  });
  const { problems: brokenPromises, notCopied, copied } = promises.finish();
  problems.push(...brokenPromises);
  if (copied === 0 && counts.entries > 1) wrong('copy-missing');
  problems.push(...(await checkFold(owner, isFoldable)));
  return {
    ok: problems.length === 0,
    problems,
    ...counts,
    erased: withoutBody.size,
    waiting: heads.reduce((sum, { waiting }) => sum + waiting, 0),
    notCopied,
    logs: heads.map(({ waiting: _, ...head }) => head),
    cannotSee: [...(since === undefined ? [blindSpots.withoutSince] : []), ...blindSpotsAlways],
  };
}

/** Leaf indexes follow commit order without a gap; entries that wait for theirs come last. */
function followIndex(
  under: LogUnderCheck,
  row: { readonly id: string; readonly seq: number; readonly leaf_index: number | null; readonly leaf_hash: string },
  wrong: Wrong,
): void {
  const entry = { id: row.id, seq: row.seq };
  if (row.leaf_index === null) {
    under.waiting += 1;
    return;
  }
  if (under.waiting > 0) wrong('index-missing', entry);
  if (row.leaf_index !== under.nextIndex)
    wrong('index-gap', { ...entry, index: row.leaf_index, log: under.log.name, expected: under.nextIndex });
  under.nextIndex = row.leaf_index + 1;
  under.tree.add(Buffer.from(row.leaf_hash, 'base64'));
}

async function checkFold(owner: Queryable, isFoldable: boolean): Promise<readonly JournalProblem[]> {
  if (!isFoldable) return [problemOf('not-folded')];
  await owner.query('savepoint fold');
  try {
    const touches = await wrongTouches(owner);
    const { rows } = await owner.query<RegisterDifference>(
      'select register, row_key, problem from ledger.compare_registers()',
    );
    return [
      ...touches.map(({ register, row_key, entry_id, problem }) =>
        problemOf(problem === 'is missing' ? 'touch-differs@missing' : 'touch-differs@other', {
          register,
          row: JSON.stringify(row_key),
          id: entry_id ?? '(?)',
        }),
      ),
      ...rows.map(({ register, row_key, problem }) =>
        problemOf(problem.startsWith('is missing') ? 'register-differs@missing' : 'register-differs@here', {
          register,
          row: JSON.stringify(row_key),
        }),
      ),
    ];
  } catch (error) {
    await owner.query('rollback to savepoint fold');
    const reason = error instanceof Error ? error.message : String(error);
    return [problemOf('not-foldable', { reason })];
  }
}

/** The verifier keys of a log: those of its key files, then those that acts named; none when the data folder has no file. */
async function keysOf(owner: Queryable, dataDir: string, log: StoredLog): Promise<readonly VerifierKey[]> {
  if (!/^[a-z0-9-]+$/.test(log.name)) return [];
  const filed = await filedVerifierKeys(dataDir, log.name);
  // A successor begins with a key of its own; its predecessor's keys are named for the predecessor's origin.
  const named = (await registeredKeys(owner)).filter(({ name }) => name === log.origin);
  const known = new Set(filed.map(({ keyId }) => keyId));
  return filed.length === 0 ? [] : [...filed, ...named.filter(({ keyId }) => !known.has(keyId))];
}

/** The tree head of a kept checkpoint if this key signed it. */
async function headFor(note: string, logKeys: readonly VerifierKey[]): Promise<TreeHead | undefined> {
  try {
    const { checkpoint } = await openCheckpoint(note, { logKeys });
    return { size: checkpoint.size, rootHash: checkpoint.rootHash };
  } catch {
    return undefined;
  }
}
