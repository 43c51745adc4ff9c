import { rebuildAndCompare } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

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
        else {
          for (const { register, rowsBefore, rowsAfter, isIdentical } of report.registers)
            say(
              `${register.padEnd(40)} ${String(rowsBefore).padStart(8)} -> ${String(rowsAfter).padStart(8)} rows  ${isIdentical ? 'identical' : 'DIFFERED from the journal, put right'}`,
            );
          say(
            `${report.folded} changes folded.${ok ? '' : ' Restart the server if it runs: it may remember rows that were changed by hand.'}`,
          );
        }
        done(ok ? exitCodes.ok : exitCodes.notAsExpected);
      }),
    );
};
