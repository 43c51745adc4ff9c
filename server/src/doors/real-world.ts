import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCheckpoint } from '@clairevoie/tlog';
import type { Pool } from 'pg';
import { filedVerifierKeys, logNames, originOf, verifierKeyOf } from '../ledger/index.ts';
import { doorsErrors } from './doors-errors.ts';

/** Whether a database holds a journal with entries; false also where our tables are not there at all. */
export async function hasJournal(pool: Pool): Promise<boolean> {
  const there = await pool.query<{ is: boolean }>(`select to_regclass('ledger.entry') is not null as is`);
  if (there.rows[0]?.is !== true) return false;
  const { rows } = await pool.query<{ is: boolean }>('select exists (select 1 from ledger.entry) as is');
  return rows[0]?.is === true;
}

/**
 * What a real server looks at before it opens: the journal of its founding, the keys that signed it, and real time.
 * Throws `doors/journal-missing`, `doors/log-key-refused`, `doors/demo-clock`.
 */
export async function checkRealWorld(of: {
  readonly owner: Pool;
  readonly dataDir: string;
  readonly serverName: string;
}): Promise<void> {
  const { owner, dataDir, serverName } = of;
  if (!(await hasJournal(owner))) throw doorsErrors.journalMissing({ dataDir });
  for (const log of logNames) {
    const first = originOf(serverName, false, log);
    const stored = await owner.query<{ origin: string }>('select origin from ledger.log where name = $1', [log]);
    const origin = stored.rows[0]?.origin;
    // After a restore that lost entries the log goes on as a successor, with a key of its own.
    await checkLogKey(of, log, origin?.startsWith(`${first}/successor-`) ? origin : first);
  }
  const { rows } = await owner.query<{ offset_ms: number }>(
    'select offset_ms from ledger.legal_clock where offset_ms <> 0 limit 1',
  );
  if (rows[0] !== undefined) throw doorsErrors.demoClock({ aheadMs: rows[0].offset_ms });
}

/** A key that is missing would be made anew, and one that is not ours would sign: both would be another log under this name. */
async function checkLogKey(
  { owner, dataDir }: { readonly owner: Pool; readonly dataDir: string },
  log: string,
  origin: string,
): Promise<void> {
  const file = join(dataDir, 'keys', `log-${log}.skey`);
  const refuse = (reason: string): never => {
    throw doorsErrors.logKeyRefused({ file, reason });
  };
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return refuse('it is missing');
    throw error;
  });
  if (!found.isFile()) refuse('it is no file');
  if (found.uid !== process.geteuid?.()) refuse('another account owns it');
  if ((found.mode & 0o077) !== 0) refuse(`its mode is ${(found.mode & 0o777).toString(8)}, not 600`);
  const text = await readFile(file, 'utf8');
  const key = await verifierKeyOf(text.trim()).catch(() => refuse('it does not hold a key'));
  // After a rotation the last checkpoint may be the old key's.
  const logKeys = await filedVerifierKeys(dataDir, log);
  if (key.name !== origin) refuse(`it is the key of ${key.name}, not of ${origin}`);
  const { rows } = await owner.query<{ note: string }>(
    'select note from ledger.checkpoint where log = $1 order by size desc, signed_at desc limit 1',
    [log],
  );
  const note = rows[0]?.note;
  if (note !== undefined)
    await openCheckpoint(note, { logKeys }).catch(() => refuse('it did not sign the last checkpoint of this log'));
}
