import type { AddCommand } from '../add-command.ts';
import { AnswerError } from '../demo-session.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';
import { runTour } from '../tour/run-tour.ts';

/** `clairevoie tour`: walks the main job on a running demonstration, each step with its receipt. */
export const addTour: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('tour')
    .description(text.tour)
    .option('--url <url>', text.url, `http://127.0.0.1:${process.env.CLAIREVOIE_PORT || 4600}`)
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
        tellError(`${error instanceof AnswerError ? error.message : nobodyAnswers(base)[language]}`);
        done(error instanceof AnswerError ? exitCodes.notAsExpected : exitCodes.unavailable);
      }
    });
};

/** Fetch says "fetch failed" or "Invalid URL", and not what to do. */
const nobodyAnswers = (url: string): Readonly<Record<'fr' | 'nl' | 'en', string>> => ({
  fr: `Aucun serveur ne répond à ${url} : est-il en marche (npm start), et l’adresse est-elle la bonne ? --url en donne une autre.`,
  nl: `Geen server antwoordt op ${url}: draait hij (npm start), en klopt het adres? --url geeft een ander.`,
  en: `No server answers at ${url}: is it running (npm start), and is the address right? --url gives another.`,
});
