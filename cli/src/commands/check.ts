import { checkJournal } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { checkFacts, checkLines } from '../results/check-lines.ts';

interface CheckOptions {
  readonly dataDir?: string;
  readonly since?: string;
  readonly json?: boolean;
}

/** `clairevoie check`: compares everything the data folder and its database hold; changes nothing. */
export const addCheck: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('check')
    .description(text.check)
    .option('--data-dir <folder>', text.dataDir)
    .option('--since <file>', text.since)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (options: CheckOptions) => {
        const dataDir = dataDirOf(options.dataDir);
        const since = options.since === undefined ? undefined : readPlainText(options.since);
        await using database = await openDatabaseOf(dataDir);
        const report = await asOwner(database, (owner) =>
          checkJournal({ owner, dataDir, ...(since === undefined ? {} : { since }) }),
        );
        if (options.json === true) say(JSON.stringify(checkFacts(report, language)));
        else for (const line of checkLines(report, language)) say(line);
        done(report.ok ? exitCodes.ok : exitCodes.notAsExpected);
      }),
    );
};
