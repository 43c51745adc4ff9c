import { rebuildAndCompare } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { rebuildLines } from '../results/rebuild-lines.ts';

/** `clairevoie rebuild`: empties every register and folds the journal into it again, in one transaction. */
export const addRebuild: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('rebuild')
    .description(text.rebuild)
    .option('--data-dir <folder>', text.dataDir)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (options: { readonly dataDir?: string; readonly json?: boolean }) => {
        await using database = await openDatabaseOf(dataDirOf(options.dataDir));
        const report = await asOwner(database, rebuildAndCompare);
        const ok = report.registers.every((register) => register.isIdentical);
        if (options.json === true) say(JSON.stringify({ ok, ...report }));
        else for (const line of rebuildLines(report, language)) say(line);
        done(ok ? exitCodes.ok : exitCodes.notAsExpected);
      }),
    );
};
