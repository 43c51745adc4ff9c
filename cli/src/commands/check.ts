import { checkReports } from '@clairevoie/server/check-reports';
import { checkReadRoots } from '@clairevoie/server/check-roots';
import { checkJournal } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { besideProblems, checkFacts, checkLines } from '../results/check-lines.ts';

interface CheckOptions {
  readonly dataDir?: string;
  readonly since?: string;
  readonly reads?: string;
  readonly readsSince?: string;
  readonly json?: boolean;
}

/** Batches of reads whose roots are computed anew unless said otherwise. */
const usualSample = 1_000;

/** `clairevoie check`: compares everything the data folder and its database hold; changes nothing. */
export const addCheck: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('check')
    .description(text.check)
    .option('--data-dir <folder>', text.dataDir)
    .option('--since <file>', text.since)
    .option('--reads <n|all|none>', text.checkReads, String(usualSample))
    .option('--reads-since <instant>', text.readsSince)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (options: CheckOptions) => {
        const dataDir = dataDirOf(options.dataDir);
        const since = options.since === undefined ? undefined : readPlainText(options.since);
        await using database = await openDatabaseOf(dataDir);
        const sample = sampleOf(options.reads);
        const readsSince = options.readsSince === undefined ? undefined : instantOf(options.readsSince);
        if (sample === undefined || readsSince === null) {
          tellError(text.readsUsage);
          done(exitCodes.usage);
          return;
        }
        const [report, reads, reports] = await asOwner(database, async (owner) => [
          await checkJournal({ owner, dataDir, ...(since === undefined ? {} : { since }) }),
          sample === 'none'
            ? undefined
            : await checkReadRoots({
                owner,
                ...(sample === 'all' ? {} : { sample }),
                ...(readsSince === undefined ? {} : { since: readsSince }),
              }),
          await checkReports({ owner, dataDir }),
        ]);
        if (options.json === true) say(JSON.stringify(checkFacts(report, language, { reads, reports })));
        else for (const line of checkLines(report, language, { reads, reports })) say(line);
        done(
          report.ok && besideProblems({ reads, reports }, language).length === 0
            ? exitCodes.ok
            : exitCodes.notAsExpected,
        );
      }),
    );
};

/** Which batches of reads are looked at; undefined for what says neither a number nor a word. */
function sampleOf(told: string | undefined): number | 'all' | 'none' | undefined {
  if (told === 'all' || told === 'none') return told;
  const number = Number(told);
  return Number.isSafeInteger(number) && number >= 1 && number <= 1_000_000 ? number : undefined;
}

function instantOf(told: string): string | null {
  try {
    return Temporal.Instant.from(told).toString();
  } catch {
    return null;
  }
}
