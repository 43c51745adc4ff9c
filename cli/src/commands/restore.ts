import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectExternal, openPool, startEmbedded } from '@clairevoie/server/database';
import { type Comparison, compareRestored } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { readBackupKey } from '../backup/backup-key.ts';
import { RestoreRefused, restoreBackup } from '../backup/restore-backup.ts';
import { dataDirOf } from '../data-dir.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, NoDataFolder, openDatabaseOf } from '../open-database.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

interface RestoreOptions {
  readonly keyFile?: string;
  readonly dataDir?: string;
  readonly since?: string;
  readonly compare?: string;
  readonly json?: boolean;
}

/** `clairevoie restore <file>` and `clairevoie restore --compare <checkpoint>`: a restore is never a fork. */
export const addRestore: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('restore')
    .argument('[file]', text.file)
    .description(text.restore)
    .option('--key-file <file>', text.keyFile)
    .option('--data-dir <folder>', text.dataDir)
    .option('--since <file>', text.restoreSince)
    .option('--compare <file>', text.compare)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (file: string | undefined, options: RestoreOptions) => {
        const dataDir = dataDirOf(options.dataDir);
        const known = options.compare ?? options.since;
        const tell = (line: string, facts: object): void => say(options.json === true ? JSON.stringify(facts) : line);
        if (
          (file === undefined) === (options.compare === undefined) ||
          (file !== undefined && options.keyFile === undefined)
        ) {
          tellError('restore <file> --key-file <key> [--since <checkpoint>], or restore --compare <checkpoint>');
          done(exitCodes.usage);
          return;
        }
        const note = known === undefined ? undefined : readPlainText(known);
        if (file !== undefined) {
          const key = await readBackupKey(options.keyFile ?? '');
          const databaseUrl = process.env.CLAIREVOIE_DATABASE_URL;
          const startDatabase = () =>
            databaseUrl ? connectExternal({ url: databaseUrl, dataDir }) : startEmbedded({ dataDir });
          try {
            const report = await restoreBackup({ file, key, dataDir, now: Temporal.Now.instant(), startDatabase });
            const { journal, ...counts } = report;
            const held = journal.ok
              ? 'the journal holds'
              : `THE JOURNAL DOES NOT HOLD: ${journal.problems.map((problem) => problem.sentence).join(' ')}`;
            tell(
              `Restored ${report.tables} tables, ${report.rows} rows, ${report.files} files of ${report.madeAt}; ${held}. It is read-only until compared (--compare).`,
              {
                ok: journal.ok,
                ...counts,
                problems: journal.problems,
              },
            );
            done(journal.ok ? exitCodes.ok : exitCodes.notAsExpected);
            if (!journal.ok) return;
          } catch (error) {
            if (!(error instanceof RestoreRefused)) throw error;
            tellError(error.message);
            done(exitCodes.notAsExpected);
            return;
          }
        }
        if (note !== undefined) done(await compare(dataDir, note, tell));
      }),
    );
};

async function compare(dataDir: string, known: string, tell: (line: string, facts: object) => void): Promise<ExitCode> {
  if (!existsSync(join(dataDir, 'world.json'))) throw new NoDataFolder(dataDir);
  const world: { serverName: string; demo: boolean } = JSON.parse(await readFile(join(dataDir, 'world.json'), 'utf8'));
  await using database = await openDatabaseOf(dataDir);
  const app = openPool(database.config('clv_app'), { max: 6, applicationName: 'clairevoie restore' });
  try {
    const result = await asOwner(database, (owner) =>
      compareRestored({ owner, app, dataDir, known, serverName: world.serverName, demo: world.demo }),
    );
    tell(sentenceOf(result), { ok: result.outcome !== 'refused', ...result });
    return result.outcome === 'refused' ? exitCodes.notAsExpected : exitCodes.ok;
  } finally {
    await app.end();
  }
}

function sentenceOf(result: Comparison): string {
  switch (result.outcome) {
    case 'not-restored':
      return 'This data folder waits for no comparison.';
    case 'consistent':
      return `The known checkpoint of ${result.knownSize} entries is the beginning of the ${result.size} restored ones: the journal is writable again at the next start.`;
    case 'succeeded':
      return `Entries ${result.restoredSize} to ${result.knownSize - 1} are lost. The log goes on as ${result.origin}; its first entry names the old log, both sizes and the lost range.`;
    case 'refused':
      return `The restored journal contradicts the known checkpoint and stays read-only. Keep both: ${result.report.problems.map((problem) => problem.sentence).join(' ') || 'the checkpoint was not signed by the key of this log.'}`;
  }
}
