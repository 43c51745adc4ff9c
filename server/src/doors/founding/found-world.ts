import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FoundingFile } from '@clairevoie/contract';
import { sha256 } from '@clairevoie/tlog';
import type { Pool } from 'pg';
import { loadActor } from '../../identity/index.ts';
import {
  canonical,
  checkJournal,
  installJobs,
  type JournalReport,
  type Ledger,
  openLedger,
} from '../../ledger/index.ts';
import { type Database, migrate, openPool, withProcessLock } from '../../postgres/index.ts';
import { openVault, parseUuid } from '../../vault/index.ts';
import { doorsErrors } from '../doors-errors.ts';
import { checkRealWorld, hasJournal } from '../real-world.ts';
import { roomActs } from '../rooms.ts';
import { findWorld, writeWorld } from '../world-file.ts';
import {
  clearFolder,
  type FoundingRecord,
  findFounding,
  findMountPoints,
  removeFounding,
  writeFounding,
} from './founding-record.ts';
import { type FoundingPlan, planFounding } from './plan-founding.ts';

/** What a founding needs. */
export interface FoundingOptions {
  /** As `readFounding` gave it. */
  readonly file: FoundingFile;
  readonly dataDir: string;
  readonly now: () => Temporal.Instant;
  readonly newId: () => string;
  readonly startDatabase: () => Promise<Database>;
  /** Deletes the database after a failure; absent where it is not ours to delete: then the founding can be gone on with. */
  readonly discardDatabase?: () => Promise<void>;
}

/** What was founded. */
export interface FoundingReport {
  readonly dataDir: string;
  readonly serverName: string;
  readonly issuer: string;
  readonly origins: Readonly<Record<string, string>>;
  /** Verifier keys of the logs: to be published by another way than this server. */
  readonly vkeys: Readonly<Record<string, string>>;
  readonly acts: number;
  readonly entries: number;
  readonly organisations: readonly string[];
  readonly keyEncryptionKeys: number;
  readonly warnings: readonly string[];
}

/**
 * Founds a real world: keys, database, journal, and by acts the first bodies, the people who keep the server, and the
 * published lists. All or nothing: `world.json` is written last; after a failure nothing is left, or the same command with
 * the same file goes on. One founding of a folder at a time: a second would discard what the first is making. Throws
 * `doors/folder-taken`, `doors/database-taken`, `doors/founding-unfinished`, `doors/founding-under-way`.
 */
export async function foundWorld(options: FoundingOptions): Promise<FoundingReport> {
  const folder = resolve(options.dataDir);
  const name = `founding-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  let isOurs = false;
  try {
    return await withProcessLock({ name, folder, waitMs: 0 }, () => {
      isOurs = true;
      return foundAlone(options);
    });
  } catch (error) {
    throw isOurs ? error : doorsErrors.foundingUnderWay({ dataDir: folder });
  }
}

async function foundAlone(options: FoundingOptions): Promise<FoundingReport> {
  const { dataDir } = options;
  const record = await beginFounding(options);
  try {
    const report = await carryOut(options, record.plan);
    await writeWorld(dataDir, {
      demo: false,
      serverName: record.plan.serverName,
      identityPort: null,
      createdAt: record.startedAt,
    });
    await removeFounding(dataDir);
    return report;
  } catch (error) {
    // The world is whole: what failed came after it (the record of the founding stays). Nothing of it may go.
    if ((await findWorld(dataDir)) !== undefined) throw error;
    await options.discardDatabase?.();
    // Passwords of roles that exist in a database of somebody else's: without them that database could not be used again.
    const isHeldElsewhere = existsSync(join(dataDir, 'postgres', 'external-passwords.json'));
    if (options.discardDatabase === undefined && isHeldElsewhere)
      throw doorsErrors.foundingUnfinished({ dataDir, startedAt: record.startedAt }, error);
    await clearFolder(dataDir, record);
    throw error;
  }
}

/** The plan of this founding: a new one, or that of the one which was cut off. */
async function beginFounding({ file, dataDir, now, newId }: FoundingOptions): Promise<FoundingRecord> {
  const fileSha256 = Buffer.from(await sha256(Buffer.from(canonical(file)))).toString('hex');
  const begun = await findFounding(dataDir);
  const world = await findWorld(dataDir);
  if (begun !== undefined && world === undefined) {
    if (begun.fileSha256 === fileSha256) return begun;
    throw doorsErrors.foundingUnfinished({ dataDir, startedAt: begun.startedAt });
  }
  if (world !== undefined) throw doorsErrors.folderTaken({ dataDir, holds: ['world.json'] });
  const places = await findMountPoints(dataDir);
  const at = now();
  const record = { fileSha256, startedAt: at.toString(), plan: planFounding(file, { at, newId }), ...places };
  await writeFounding(dataDir, record);
  return record;
}

async function carryOut(options: FoundingOptions, plan: FoundingPlan): Promise<FoundingReport> {
  const { dataDir } = options;
  await using database = await options.startDatabase();
  const owner = openPool(database.config('clv_owner'), { max: 2, applicationName: 'clairevoie founding' });
  const app = openPool(database.config('clv_app'), { max: 8, applicationName: 'clairevoie founding' });
  try {
    if (await hasJournal(owner)) {
      // The keys beside it are those that signed it: then this founding began it, and was cut off.
      if (!existsSync(join(dataDir, 'keys', 'log-public.skey'))) throw doorsErrors.databaseTaken();
      await checkRealWorld({ owner, dataDir, serverName: plan.serverName });
    }
    await migrate(owner);
    await installJobs(owner);
    const journal = await performAll(options, plan, app);
    const checked = await checkAll(owner, dataDir);
    if (!checked.ok)
      throw doorsErrors.foundingRefused({ problems: checked.problems.map(({ sentence }) => sentence.en) });
    return {
      dataDir,
      serverName: plan.serverName,
      issuer: plan.issuer,
      acts: plan.acts.length,
      entries: checked.entries,
      organisations: plan.acts.flatMap(({ payload }) => ('slug' in payload ? [String(payload.slug)] : [])),
      keyEncryptionKeys: plan.keepers.length,
      warnings: plan.warnings,
      ...journal,
    };
  } finally {
    await app.end();
    await owner.end();
  }
}

/** The check that an operator runs, on one connection: it reads everything in one snapshot. */
async function checkAll(owner: Pool, dataDir: string): Promise<JournalReport> {
  const client = await owner.connect();
  try {
    return await checkJournal({
      owner: { query: (text, values = []) => client.query(text, [...values]) },
      dataDir,
    });
  } finally {
    client.release();
  }
}

async function performAll(
  { dataDir, now }: FoundingOptions,
  plan: FoundingPlan,
  app: Pool,
): Promise<Pick<FoundingReport, 'origins' | 'vkeys'>> {
  // What fails in the background (a checkpoint, a copy of promises) fails the founding too, once it is seen.
  const failures: unknown[] = [];
  const onError = (error: unknown): void => void failures.push(error);
  await using ledger = await openLedger({
    pool: app,
    definitions: roomActs,
    loadActor,
    dataDir,
    serverName: plan.serverName,
    demo: false,
    now,
    onError,
  });
  for (const act of plan.acts) await perform(ledger, act);
  await using vault = await openVault({
    gate: ledger.gate,
    db: ledger.reads,
    log: ledger.logs.public,
    loadActor,
    dataDir,
    apart: [join(dataDir, 'postgres'), join(dataDir, 'backups')],
    now,
    onError,
    everyMs: 0,
  });
  for (const organisationId of plan.keepers) await vault.keks.ensure(parseUuid(organisationId));
  await ledger.integrate();
  if (failures.length > 0) throw failures[0];
  return {
    origins: ledger.origins,
    vkeys: Object.fromEntries(Object.values(ledger.logs).map(({ name, vkey }) => [name, vkey])),
  };
}

/** Each act goes through the gate like any other; a refusal undoes the whole founding. */
async function perform(ledger: Ledger, act: FoundingPlan['acts'][number]): Promise<void> {
  const { verdict, gates } = await ledger.gate.performAsSystem({ ...act, organisationId: 'clairevoie-server' });
  if (verdict === 'allowed') return;
  const because = gates.map((gate) => gate.because.en).join(' ');
  throw doorsErrors.foundingRefused({ problems: [`${act.type} was ${verdict}: ${because}`] });
}
