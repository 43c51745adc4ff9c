import type { AddCommand } from '../add-command.ts';
import { AnswerError } from '../demo-session.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';
import { NobodyAnswers, usualServer } from '../server-address.ts';
import { runTour } from '../tour/run-tour.ts';

/** `clairevoie tour`: walks the main job on a running demonstration, each step with its receipt. */
export const addTour: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('tour')
    .description(text.tour)
    .option('--url <url>', text.url, usualServer())
    .option('--json', text.json)
    .action(async ({ url, json }: { url: string; json?: boolean }) => {
      const base = url.replace(/\/+$/, '');
      try {
        const report = await runTour(base, (step) => {
          if (json === true) return;
          say(
            `${step.asExpected ? '✓' : '✗'} ${step.title[language]} — ${step.got}${step.asExpected ? '' : ` (≠ ${step.expected})`}`,
          );
          if (step.entryId !== null) say(`    ${step.act}  ${step.entryId}  ${step.provisions.slice(0, 4).join(' ')}`);
          if (step.detail !== null) say(`    ${step.detail}`);
        });
        if (json === true) say(JSON.stringify(report));
        done(report.asExpected ? exitCodes.ok : exitCodes.notAsExpected);
      } catch (error) {
        if (!(error instanceof AnswerError) && !(error instanceof TypeError)) throw error;
        tellError(error instanceof AnswerError ? error.message : new NobodyAnswers(base, '--url').words(language));
        done(error instanceof AnswerError ? exitCodes.notAsExpected : exitCodes.unavailable);
      }
    });
};
