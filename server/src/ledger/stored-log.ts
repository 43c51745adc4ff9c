import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatVkey } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { legalOffset } from './ledger-store.ts';
import { filedVerifierKeys } from './log-key-files.ts';
import { type LogReader, openLogReader } from './log-reader.ts';
import { findLog } from './restore-store.ts';

/** The public log of a data folder, read beside a running server or without one; nothing is signed or written. */
export async function openStoredLog(db: Queryable, dataDir: string): Promise<LogReader> {
  const name = 'public';
  const origin = (await findLog(db, name))?.origin;
  if (origin === undefined) throw ledgerErrors.noCheckpoint({ log: name });
  const [key] = await filedVerifierKeys(dataDir, name);
  if (key === undefined) throw ledgerErrors.noCheckpoint({ log: name });
  const delayedBy = async (): Promise<string> =>
    Temporal.Now.instant()
      .add({ milliseconds: await legalOffset(db) })
      .toString();
  // As for strangers: what is not public yet is not given out by another way.
  return openLogReader({ db, name, origin, vkey: formatVkey(key), delayedBy });
}

/**
 * The promises of the public log, a JSON object a line, as `clairevoie verify --promises` reads them. They tell the time of each
 * act, which its public header does not: for who may know it, not for publication.
 */
export async function promisesOfPublicLog(dataDir: string): Promise<readonly string[]> {
  const text = await readFile(join(dataDir, 'promises.ndjson'), 'utf8');
  // Behind the last line break stands a line that a crash cut off, or nothing.
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => JSON.parse(line).log === 'public');
}
