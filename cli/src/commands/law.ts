import { coverageReport, diffLaw, LawError, lawActNames, readAct } from '@clairevoie/law';
import { factSchemaIn, questionSchemaIn } from '@clairevoie/law/fact-descriptions';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { coverageLines, diffLines } from '../law/coverage-lines.ts';
import { type DecideCommandOptions, decideCommand } from '../law/decide-command.ts';
import { explainCommand } from '../law/explain-command.ts';
import { lawHelp } from '../law/law-help.ts';
import { proceduresCommand, regimeCommand } from '../law/tables-command.ts';
import { tellError } from '../printable.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

/** `clairevoie law ...`: the law package on the command line. No server, no database. */
export const addLaw: AddCommand = (program, { say, language }, done) => {
  const text = lawHelp[language];
  const { json } = helpText[language];
  const law = program.command('law').description(text.law);
  law
    .command('decide')
    .description(text.decide)
    .option('--law <day>', text.pin)
    .option('--dates <choice>', text.dates)
    .option('--unstated <choice>', text.unstated)
    .option('--mend', text.mend)
    .action(async (options: DecideCommandOptions) => done(await decideCommand(options, say)));
  law
    .command('acts')
    .description(text.acts)
    .option('--json', json)
    .action((options: { readonly json?: boolean }) => {
      const acts = lawActNames.map((act) => ({ act, about: factSchemaIn(act, language).description ?? '' }));
      if (options.json === true) say(JSON.stringify(acts));
      else for (const { act, about } of acts) say(`${act.padEnd(36)} ${about}`);
    });
  law
    .command('facts')
    .argument('<act>')
    .description(text.facts)
    .action((act: string) => {
      try {
        const schema = JSON.stringify(questionSchemaIn(readAct(act, lawActNames), language), null, 2);
        for (const line of schema.split('\n')) say(line);
      } catch (error) {
        if (!(error instanceof LawError)) throw error;
        tellError(`${error.code}: ${error.message}`);
        done(exitCodes.usage);
      }
    });
  law
    .command('explain')
    .argument('<id>')
    .description(text.explain)
    .option('--at <day>', text.at)
    .option('--json', json)
    .action((id: string, options: { readonly at?: string; readonly json?: boolean }) =>
      done(explainCommand(id, { ...options, language }, say)),
    );
  law
    .command('coverage')
    .description(text.coverage)
    .option('--json', json)
    .action((options: { readonly json?: boolean }) => {
      const report = coverageReport();
      if (options.json === true) say(JSON.stringify(report));
      else for (const line of coverageLines(report, language)) say(line);
      done(report.missing.length === 0 ? exitCodes.ok : exitCodes.notAsExpected);
    });
  law
    .command('diff')
    .argument('<from>')
    .argument('<to>')
    .description(text.diff)
    .option('--json', json)
    .action((from: string, to: string, options: { readonly json?: boolean }) => {
      try {
        const changes = diffLaw(from, to);
        if (options.json === true) say(JSON.stringify(changes));
        else for (const line of diffLines(changes, language)) say(line);
      } catch (error) {
        if (!(error instanceof LawError)) throw error;
        tellError(`${error.code}: ${error.message}`);
        done(exitCodes.usage);
      }
    });
  law
    .command('procedures')
    .description(text.procedures)
    .option('--json', json)
    .action((options: { readonly json?: boolean }) => proceduresCommand({ ...options, language }, say));
  law
    .command('regime')
    .description(text.regime)
    .option('--json', json)
    .action((options: { readonly json?: boolean }) => regimeCommand({ ...options, language }, say));
  law
    .command('replay')
    .argument('[bodies-file]')
    .description(text.replay)
    .option('--data-dir <folder>', helpText[language].dataDir)
    .option('--json', json)
    .action(
      refusedAsUnavailable(done, async (what: string | undefined, options: { dataDir?: string; json?: boolean }) => {
        // The only one that may need a database: loaded when asked for.
        const { replayCommand } = await import('../law/replay-command.ts');
        done(await replayCommand(what, options, say));
      }),
    );
};
