import { checkJournal, type JournalReport } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

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
        if (options.json === true) say(JSON.stringify(report));
        else for (const line of linesOf(report)) say(line);
        done(report.ok ? exitCodes.ok : exitCodes.notAsExpected);
      }),
    );
};

function linesOf(report: JournalReport): readonly string[] {
  return [
    `Journal      ${report.entries} entries, ${report.bodies} private bodies, ${report.erased} erased`,
    ...report.logs.map(
      (log) =>
        `Log          ${log.origin}: ${log.size} leaves, root ${log.rootHash}, ${log.tiles} tiles, ${log.checkpoints} checkpoints`,
    ),
    ...(report.waiting > 0
      ? [
          `Waiting      ${report.waiting} entries are not in the tree yet: the server puts them there within a second, or when it starts`,
        ]
      : []),
    ...(report.notCopied > 0
      ? [
          `Copy         ${report.notCopied} promises are not in promises.ndjson yet: the server copies them when it starts`,
        ]
      : []),
    ...(report.ok ? ['EVERYTHING HOLDS.'] : [`${report.problems.length} PROBLEMS:`]),
    ...report.problems.map(({ code, sentence }) => `  - [${code}] ${sentence}`),
    'What this check cannot see:',
    ...report.cannotSee.map((line) => `  - ${line}`),
  ];
}
