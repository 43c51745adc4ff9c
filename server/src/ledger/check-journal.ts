import { join } from 'node:path';
import { openCheckpoint, type TreeHead, toBase64, type VerifierKey } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { openBatches } from './check-batches.ts';
import { checkEntry, type ErasedColumns, type JournalProblem } from './check-entry.ts';
import { openPromiseCheck, type PromiseCheck } from './check-promises.ts';
import { openTreeCheck, type TreeCheck } from './check-tree.ts';
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
  readonly cannotSee: readonly string[];
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
  const wrong = (code: string, sentence: string): void => {
    problems.push({ code, sentence });
  };
  const logs = new Map<string, LogUnderCheck>();
  let isSinceKnown = since === undefined;
  for (const log of await listLogs(owner)) {
    const keys = await keysOf(owner, dataDir, log);
    const [key] = keys;
    if (key === undefined) {
      wrong(
        'log-without-key',
        `The log ${log.name} stands in the list of logs, and this data folder has no key of it.`,
      );
      continue;
    }
    if (key.name !== log.origin)
      wrong('log-changed', `The log ${log.name} says it is ${log.origin}, and its key belongs to ${key.name}.`);
    const head = since === undefined ? undefined : await headFor(since, keys);
    if (head !== undefined) isSinceKnown = true;
    const tree = await openTreeCheck(
      owner,
      { name: log.name, origin: log.origin, keys },
      head === undefined ? [] : [head],
    );
    logs.set(log.name, { log, keys, tree, nextIndex: 0, waiting: 0 });
  }
  if (!isSinceKnown) wrong('since-unknown', 'The checkpoint given was not signed by any log of this data folder.');
  for (const name of await strayLogNames(owner))
    wrong('log-missing', `The log ${name} has rows, and is not in the list of logs.`);
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
      if (row.seq !== seq + 1)
        wrong(
          'number-gap',
          `Entry ${row.id} is number ${row.seq} of the journal, after number ${seq}: an entry was removed by hand.`,
        );
      seq = row.seq;
      counts.entries += 1;
      const under = logs.get(row.log);
      if (under === undefined) continue;
      const read = checkEntry(row, under.log);
      problems.push(...read.problems);
      if (row.at < lastAt && Temporal.Instant.compare(row.at, lastAt) < 0)
        wrong(
          'time-backwards',
          `Entry ${row.id} (number ${row.seq} of the journal) is earlier than the one before it.`,
        );
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
  for (const batch of await emptyBatches(owner))
    wrong(
      'batch-empty',
      `Promise ${batch.number} of the log ${batch.log} is about entries that the journal does not have.`,
    );
  const spent = new Set(await spentKeys(owner));
  for (const [id, row] of withoutBody) {
    const entry = `Entry ${id} (number ${row.seq} of the journal)`;
    const erasure = erased.get(id);
    if (erasure === undefined)
      wrong('body-missing', `${entry}: its private body is gone, and no entry says that it was erased.`);
    for (const column of ['act', 'organisation'] as const) {
      const recorded = erasure?.columns[column];
      if (recorded !== undefined && row[column] !== recorded)
        wrong(`column-${column}`, `${entry}: the column "${column}" differs from what entry ${erasure?.by} erased.`);
    }
    if (!spent.delete(id))
      wrong('spent-key-missing', `${entry} was erased, and the key of its request is no longer known as used.`);
  }
  for (const id of spent)
    wrong('spent-key-added', `The key of entry ${id} stands as erased, and that entry was not erased.`);
  for (const [target, { by }] of erased) {
    if (bodies.has(target))
      wrong('body-came-back', `Entry ${target}: its private body was erased by entry ${by}, and is there again.`);
  }
  for (const id of await strayBodies(owner))
    wrong(
      'body-stray',
      `A private body belongs to entry ${id}, which the journal does not have: the entry was removed, or the body added by hand.`,
    );
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
  if (copied === 0 && counts.entries > 1)
    wrong(
      'copy-missing',
      'The copy of promises outside the database (promises.ndjson) is missing or empty: without it a removed last entry leaves no trace.',
    );
  problems.push(...(await checkFold(owner, isFoldable)));
  return {
    ok: problems.length === 0,
    problems,
    ...counts,
    erased: withoutBody.size,
    waiting: heads.reduce((sum, { waiting }) => sum + waiting, 0),
    notCopied,
    logs: heads.map(({ waiting: _, ...head }) => head),
    cannotSee: blindSpots(since !== undefined),
  };
}

/** Leaf indexes follow commit order without a gap; entries that wait for theirs come last. */
function followIndex(
  under: LogUnderCheck,
  row: { readonly id: string; readonly seq: number; readonly leaf_index: number | null; readonly leaf_hash: string },
  wrong: (code: string, sentence: string) => void,
): void {
  const entry = `Entry ${row.id} (number ${row.seq} of the journal)`;
  if (row.leaf_index === null) {
    under.waiting += 1;
    return;
  }
  if (under.waiting > 0)
    wrong('index-missing', `${entry} has its place in the tree, and an earlier entry of its log has none.`);
  if (row.leaf_index !== under.nextIndex)
    wrong(
      'index-gap',
      `${entry} is leaf ${row.leaf_index} of the log ${under.log.name}, where leaf ${under.nextIndex} was expected: an entry was removed, added or moved.`,
    );
  under.nextIndex = row.leaf_index + 1;
  under.tree.add(Buffer.from(row.leaf_hash, 'base64'));
}

async function checkFold(owner: Queryable, isFoldable: boolean): Promise<readonly JournalProblem[]> {
  if (!isFoldable)
    return [
      {
        code: 'not-folded',
        sentence: 'The registers were not compared: a private body is unreadable, so the journal cannot be folded.',
      },
    ];
  await owner.query('savepoint fold');
  try {
    const touches = await wrongTouches(owner);
    const { rows } = await owner.query<RegisterDifference>(
      'select register, row_key, problem from ledger.compare_registers()',
    );
    return [
      ...touches.map(({ register, row_key, entry_id, problem }) => ({
        code: 'touch-differs',
        sentence: `The note that entry ${entry_id ?? 'that is not there'} wrote the row ${JSON.stringify(row_key)} of ${register} ${problem}.`,
      })),
      ...rows.map(({ register, row_key, problem }) => ({
        code: 'register-differs',
        sentence: `Register ${register}, row ${JSON.stringify(row_key)}: ${problem}. It was changed, added or removed by hand; clairevoie rebuild restores it.`,
      })),
    ];
  } catch (error) {
    await owner.query('rollback to savepoint fold');
    const reason = error instanceof Error ? error.message : String(error);
    return [{ code: 'not-foldable', sentence: `The journal can no longer be folded into the registers: ${reason}.` }];
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

function blindSpots(hasSince: boolean): readonly string[] {
  return [
    ...(hasSince
      ? []
      : [
          'Without --since FILE it cannot see a rewrite by the holder of the log key: whoever has that key and the database can write another history that agrees with itself. Keep a checkpoint elsewhere (clairevoie verify --keep FILE) and give it here.',
        ]),
    'It does not see entries that were removed together with their promise in promises.ndjson before any checkpoint or receipt left this machine.',
    'It does not see checkpoints that were taken away or given another time in the database: the tree holds without them. Who keeps a checkpoint elsewhere does.',
    'It compares what is stored; it does not decide acts again, and acts done outside Clairevoie leave nothing here.',
  ];
}
