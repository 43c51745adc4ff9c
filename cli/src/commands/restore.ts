import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectExternal, openPool, startEmbedded } from '@clairevoie/server/database';
import { compareRestored } from '@clairevoie/server/ledger';
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
import { checkFacts, problemFacts } from '../results/check-lines.ts';
import { comparedLine, restoredLine, restoreUsage } from '../results/restore-lines.ts';

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
          tellError(restoreUsage(language));
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
            tell(restoredLine(report, language), {
              ok: journal.ok,
              ...counts,
              problems: problemFacts(journal.problems, language),
            });
            done(journal.ok ? exitCodes.ok : exitCodes.notAsExpected);
            if (!journal.ok) return;
          } catch (error) {
            if (!(error instanceof RestoreRefused)) throw error;
            tellError(error.message);
            done(exitCodes.notAsExpected);
            return;
          }
        }
        if (note !== undefined) done(await compare(dataDir, note, { tell, language }));
      }),
    );
};

async function compare(
  dataDir: string,
  known: string,
  { tell, language }: { tell: (line: string, facts: object) => void; language: 'fr' | 'nl' | 'en' },
): Promise<ExitCode> {
  if (!existsSync(join(dataDir, 'world.json'))) throw new NoDataFolder(dataDir);
  const world: { serverName: string; demo: boolean } = JSON.parse(await readFile(join(dataDir, 'world.json'), 'utf8'));
  await using database = await openDatabaseOf(dataDir);
  const app = openPool(database.config('clv_app'), { max: 6, applicationName: 'clairevoie restore' });
  try {
    const result = await asOwner(database, (owner) =>
      compareRestored({ owner, app, dataDir, known, serverName: world.serverName, demo: world.demo }),
    );
    const facts = result.outcome === 'refused' ? { ...result, report: checkFacts(result.report, language) } : result;
    tell(comparedLine(result, language), { ok: result.outcome !== 'refused', ...facts });
    return result.outcome === 'refused' ? exitCodes.notAsExpected : exitCodes.ok;
  } finally {
    await app.end();
  }
}
