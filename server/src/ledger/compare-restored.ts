import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCheckpoint } from '@clairevoie/tlog';
import type { Pool } from 'pg';
import type { Queryable } from './act.ts';
import { checkJournal, type JournalReport } from './check-journal.ts';
import { openSuccessor } from './house-acts.ts';
import { filedVerifierKeys, verifierKeyOf } from './log-key-files.ts';
import { registeredKeys } from './log-key-store.ts';
import { logNames, openLedger } from './open-ledger.ts';
import { archiveLog, countPredecessors, findLog, isArchived } from './restore-store.ts';
import { findRestored, type RestoredFile, removeRestored, writeRestored } from './restored.ts';
import { sequenceWaiting } from './sequence-waiting.ts';

/** What comparing a restored folder with a checkpoint known elsewhere came to. */
export type Comparison =
  | { readonly outcome: 'not-restored' }
  /** The known tree is the beginning of ours: writable again. */
  | { readonly outcome: 'consistent'; readonly size: number; readonly knownSize: number }
  /** Entries were lost: a successor log is open, and its first entry says so. */
  | {
      readonly outcome: 'succeeded';
      readonly origin: string;
      readonly restoredSize: number;
      readonly knownSize: number;
    }
  /** The known checkpoint contradicts our tree, was signed by somebody else, or the journal does not hold: stays shut. */
  | { readonly outcome: 'refused'; readonly report: JournalReport };

/** Compares a restored data folder; no server may be running on it. `known` is the signed note of the latest checkpoint known. */
export async function compareRestored(options: {
  readonly owner: Queryable;
  readonly app: Pool;
  readonly dataDir: string;
  readonly serverName: string;
  readonly demo: boolean;
  readonly known: string;
  /** The present instant, at which a successor begins; the machine's clock unless given. */
  readonly now?: () => Temporal.Instant;
}): Promise<Comparison> {
  const { owner, dataDir, known } = options;
  const restored = await findRestored(dataDir);
  if (restored === undefined) return { outcome: 'not-restored' };
  if (restored.succession !== undefined) return succeed(options, restored, restored.succession);
  for (const log of logNames) await sequenceWaiting(owner, log);
  const report = await checkJournal({ owner, dataDir, since: known });
  const isLarger = report.problems.length > 0 && report.problems.every((problem) => problem.code === 'since-larger');
  if (!report.ok && !isLarger) return { outcome: 'refused', report };
  const size = report.logs.find((log) => log.name === 'public')?.size ?? 0;
  const checkpoint = await openKnown(owner, dataDir, known);
  // Signed by the key of an archived log: it says nothing about the log that would be written on.
  if (checkpoint === undefined) return { outcome: 'refused', report };
  if (!isLarger) {
    await removeRestored(dataDir);
    return { outcome: 'consistent', size, knownSize: checkpoint.size };
  }
  const succession = {
    number: (await countPredecessors(owner, 'public')) + 1,
    restoredSize: size,
    knownSize: checkpoint.size,
    knownRoot: Buffer.from(checkpoint.rootHash).toString('base64'),
  };
  await writeRestored(dataDir, { ...restored, succession });
  return succeed(options, restored, succession);
}

async function openKnown(
  owner: Queryable,
  dataDir: string,
  note: string,
): Promise<{ readonly size: number; readonly rootHash: Uint8Array } | undefined> {
  const named = await registeredKeys(owner);
  const filed = await filedVerifierKeys(dataDir, 'public');
  // The checkpoint may be from before a change of the key.
  const logKeys = [
    ...filed,
    ...named.filter(({ name, keyId }) => name === filed[0]?.name && filed.every((key) => key.keyId !== keyId)),
  ];
  try {
    return (await openCheckpoint(note, { logKeys })).checkpoint;
  } catch {
    return undefined;
  }
}

/** Each step finds out whether it was done already: a crash anywhere is mended by asking again. */
async function succeed(
  options: {
    readonly owner: Queryable;
    readonly app: Pool;
    readonly dataDir: string;
    readonly serverName: string;
    readonly demo: boolean;
    readonly now?: () => Temporal.Instant;
  },
  restored: RestoredFile,
  succession: NonNullable<RestoredFile['succession']>,
): Promise<Comparison> {
  const { owner, app, dataDir, serverName, demo, now = () => Temporal.Now.instant() } = options;
  const { number, restoredSize, knownSize, knownRoot } = succession;
  const old = new Map<string, string>();
  for (const log of logNames) {
    const archived = `${log}-before-${number}`;
    const isDone = await isArchived(owner, archived);
    const before = await findLog(owner, isDone ? archived : log);
    if (before === undefined) throw new TypeError(`the log ${log} is not in the database`);
    old.set(log, before.origin);
    await archiveKey(dataDir, log, archived, isDone);
    if (!isDone) {
      const base = before.origin.replace(/\/successor-[0-9]+$/, '');
      await owner.query('begin');
      await archiveLog(owner, { log, archived, origin: `${base}/successor-${number}`, at: restored.restoredAt });
      await owner.query('commit');
    }
    await removeKeyOf(dataDir, log, before.origin);
  }
  await archivePromises(dataDir, number);
  await using ledger = await openLedger({
    pool: app,
    definitions: [],
    loadActor: () => Promise.reject(new TypeError('nobody acts while a successor is opened')),
    dataDir,
    serverName,
    demo,
    now,
    onError: (error) => {
      throw error;
    },
  });
  await ledger.gate.performAsSystem({
    type: openSuccessor.type,
    key: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    organisationId: 'clairevoie-server',
    payload: {
      demo,
      origin: ledger.origins.public ?? '',
      predecessor: old.get('public') ?? '',
      restoredSize,
      knownSize,
      knownRoot,
      lostFrom: restoredSize,
      lostTo: knownSize - 1,
    },
  });
  await ledger.integrate();
  await removeRestored(dataDir);
  return { outcome: 'succeeded', origin: ledger.origins.public ?? '', restoredSize, knownSize };
}

/** The old key keeps its log's promises and checkpoints verifiable; the successor makes its own. */
async function archiveKey(dataDir: string, log: string, archived: string, isDone: boolean): Promise<void> {
  if (isDone) return;
  const folder = join(dataDir, 'keys');
  await copyFile(join(folder, `log-${log}.skey`), join(folder, `log-${archived}.skey`));
}

/** Only the old log's key: on a second try the successor's may lie there already. */
async function removeKeyOf(dataDir: string, log: string, origin: string): Promise<void> {
  const file = join(dataDir, 'keys', `log-${log}.skey`);
  const skey = await readFile(file, 'utf8').catch(() => undefined);
  if (skey !== undefined && (await verifierKeyOf(skey.trim())).name === origin) await rm(file);
}

/** Lines of the old logs take the archived names; those of the successors, if any, are already there under their own. */
async function archivePromises(dataDir: string, number: number): Promise<void> {
  const file = join(dataDir, 'promises.ndjson');
  const done = join(dataDir, `promises-before-${number}.done`);
  const isDone = await readFile(done, 'utf8').then(
    () => true,
    () => false,
  );
  if (isDone) return;
  const text = await readFile(file, 'utf8').catch(() => '');
  const renamed = logNames.reduce(
    (lines, log) =>
      lines.replaceAll(`{"log":${JSON.stringify(log)},`, `{"log":${JSON.stringify(`${log}-before-${number}`)},`),
    text,
  );
  await writeFile(`${file}.new`, renamed, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  await writeFile(done, '', { mode: 0o600 });
}
