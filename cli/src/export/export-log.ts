import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { ClairevoieError } from '@clairevoie/server/errors';
import { openStoredLog, promisesOfPublicLog, type Queryable } from '@clairevoie/server/ledger';
import {
  type CopyReport,
  copyLog,
  type FetchBytes,
  formatVkey,
  NotYetPublic,
  openCheckpoint,
  parseVkey,
  parseWitnessPolicy,
  TlogError,
  type VerifierKey,
} from '@clairevoie/tlog';
import { openLogView } from '../monitor/log-view.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { findLogPlace, type LogPlace } from '../verify/fetch-log.ts';
import { isDemoOrigin } from '../verify/log-rules.ts';
import { provenKeys } from '../verify/proven-keys.ts';
import { fetchVkey } from '../verify/verify-server.ts';
import { folderTarget } from './folder-target.ts';
import { indexPage } from './index-page.ts';

/** What is exported, and where to. */
export interface ExportRequest {
  /** The folder; made when it is not there. An earlier export of the same log is gone on with. */
  readonly to: string;
  /** A server or another export; absent: the data folder. */
  readonly url?: string;
  readonly dataDir: string;
  /** The log's verifier key, known from elsewhere; absent: the source's own word. */
  readonly vkey?: string;
  /** A file outside `to` that takes the promises of the log (data folder only): they tell the time of each act. */
  readonly promises?: string;
}

/** What was exported. */
export interface ExportReport extends Omit<CopyReport, 'opened'> {
  readonly ok: true;
  readonly to: string;
  readonly from: string;
  readonly origin: string;
  readonly demo: boolean;
  readonly vkey: string;
  readonly isKeyFromSource: boolean;
  readonly promises: number | null;
}

/** Writes the whole log into a folder, or what is new since the last export. */
export async function exportLog(request: ExportRequest): Promise<ExportReport> {
  const to = resolve(request.to);
  if (request.promises !== undefined && isWithin(to, resolve(request.promises)))
    throw new TypeError('--promises names a file in the folder that is published: promises tell the time of each act');
  if (request.url !== undefined) {
    if (request.promises !== undefined)
      throw new TypeError('--promises is for the data folder: a server does not publish them');
    return exportFrom(await findLogPlace(request.url), request);
  }
  await using database = await openDatabaseOf(request.dataDir);
  return asOwner(database, (db) => exportStored(db, request));
}

/** Exports the log that a database and its data folder hold; a server may be running on them. */
export async function exportStored(db: Queryable, request: ExportRequest): Promise<ExportReport> {
  const log = await openStoredLog(db, request.dataDir);
  const fetchBytes: FetchBytes = async (path) => {
    if (path === 'vkey') return Buffer.from(log.vkey);
    if (path === 'keys')
      return Buffer.from((await log.rotations()).map((rotation) => `${JSON.stringify(rotation)}\n`).join(''));
    const note = path === 'checkpoint' ? await log.checkpoint() : undefined;
    const bytes = note === undefined ? await log.tile(path).catch(asNotYetPublic(path)) : Buffer.from(note, 'utf8');
    if (bytes === undefined) throw new Error('the database does not hold it');
    return bytes;
  };
  const policy = (await log.policies()).governing?.text;
  const report = await exportFrom({ where: request.dataDir, fetchBytes, policy }, request);
  if (request.promises === undefined) return report;
  const lines = await promisesOfPublicLog(request.dataDir);
  await writeFile(request.promises, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  return { ...report, promises: lines.length };
}

/** The reader's refusal as a fetch says it. */
const asNotYetPublic =
  (path: string) =>
  (error: unknown): never => {
    if (error instanceof ClairevoieError && error.code === 'ledger/bundle-not-yet-public')
      throw new NotYetPublic(path, Number(error.facts.publicEntries));
    throw error;
  };

async function exportFrom(
  source: LogPlace & { readonly policy?: string | undefined },
  { to, vkey: known }: ExportRequest,
): Promise<ExportReport> {
  const vkey = known?.trim() ?? (await fetchVkey(source));
  const origin = parseVkey(vkey).name;
  const demo = isDemoOrigin(origin);
  await mkdir(to, { recursive: true });
  const target = folderTarget(to);
  const shown = await laterKeysOf(source, parseVkey(vkey));
  const { opened: _opened, ...copied } = await copyLog({
    // The checkpoint that the keys were held against, and no other.
    fetchBytes: async (path, options) =>
      path === 'checkpoint' && shown !== undefined ? shown.note : source.fetchBytes(path, options),
    vkeys: [vkey, ...(shown?.laterVkeys ?? [])],
    target,
  });
  // Only now: a source that is refused must not put its key into the export of another.
  await target.write('vkey', Buffer.from(`${vkey}\n`));
  const policy = source.policy ?? (await policyBeside(source));
  const keys = await source
    .fetchBytes('keys', { signal: AbortSignal.timeout(30_000), maxBytes: 1_000_000 })
    .catch(() => undefined);
  if (keys !== undefined && keys.length > 0) await target.write('keys', keys);
  if (policy !== undefined) await target.write('policy', Buffer.from(policy));
  await target.write('index.html', Buffer.from(indexPage({ origin, vkey, demo, hasPolicy: policy !== undefined })));
  const isKeyFromSource = known === undefined;
  return { ok: true, to, from: source.where, origin, demo, vkey, isKeyFromSource, promises: null, ...copied };
}

/**
 * The keys that followed the reader's own, each held against its entry in the tree before anything is copied. Undefined where his
 * own still signs, and where nothing is shown: `copyLog` says what is wrong.
 */
async function laterKeysOf(
  source: LogPlace,
  own: VerifierKey,
): Promise<{ readonly note: Uint8Array; readonly laterVkeys: readonly string[] } | undefined> {
  const view = openLogView(source.fetchBytes, new AbortController().signal);
  const note = await view.checkpoint().catch(() => undefined);
  if (note === undefined || (await isOpened(note, own))) return undefined;
  const later = await provenKeys(
    view,
    [own],
    async (keys) => (await openCheckpoint(note, { logKeys: [own, ...keys] })).checkpoint,
  );
  return { note, laterVkeys: (later ?? []).map(formatVkey) };
}

async function isOpened(note: Uint8Array, own: VerifierKey): Promise<boolean> {
  try {
    return (await openCheckpoint(note, { logKeys: [own] })).logSignatures.length > 0;
  } catch (error) {
    if (error instanceof TlogError && error.code === 'tlog/signature-missing') return false;
    throw error;
  }
}

/** The witness policy that a source publishes: another export in `policy`, a server of ours beside its logs. */
async function policyBeside({ fetchBytes }: LogPlace): Promise<string | undefined> {
  for (const path of ['policy', '../witnesses/policy']) {
    try {
      const bytes = await fetchBytes(path, { signal: AbortSignal.timeout(30_000), maxBytes: 100_000 });
      const text = Buffer.from(bytes).toString('utf8');
      parseWitnessPolicy(text);
      return text;
    } catch {
      // None there, or a page that says so.
    }
  }
  return undefined;
}

const isWithin = (folder: string, file: string): boolean => file === folder || file.startsWith(join(folder, sep));
