import type { BringText } from '@clairevoie/contract';
import {
  type BilingualPaper,
  type CheckedPassage,
  checkConcordance,
  compareLists,
  isInTwoColumns,
  openSpelling,
  readChangePage,
  readSideBySide,
  readTwoColumns,
  summariseChange,
} from '@clairevoie/texts';
import type { AddCommand } from '../add-command.ts';
import { AnswerError, fetchPeople, signIn } from '../demo-session.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';
import { FileNotRead, readPlainText } from '../read-plain-file.ts';
import { NobodyAnswers } from '../server-address.ts';
import { textHelp } from '../text-help.ts';
import { type ImportOptions, readImport } from './text-import.ts';

interface ConcordanceOptions {
  readonly french?: string;
  readonly with?: string;
  readonly json?: boolean;
}

const mostBytes = 16 * 1024 * 1024;

/** `clairevoie text ...`: bilingual texts on the command line. No server, no database. */
export const addText: AddCommand = (program, { say, language }, done) => {
  const text = textHelp[language];
  const { json } = helpText[language];
  const command = program.command('text').description(text.about);

  /** The file's text, or undefined after the reader was told why not. */
  const read = (path: string): string | undefined => {
    try {
      return readPlainText(path, { mostBytes });
    } catch (error) {
      if (!(error instanceof FileNotRead)) throw error;
      tellError(error.words(language));
      done(exitCodes.unavailable);
      return undefined;
    }
  };
  const refuse = (why: string): undefined => {
    tellError(why);
    done(exitCodes.notAsExpected);
    return undefined;
  };
  const readPaper = (path: string): BilingualPaper | undefined => {
    const page = read(path);
    if (page === undefined) return undefined;
    return isInTwoColumns(page) ? readTwoColumns(page) : refuse(text.oneColumn);
  };

  /** A paper in two columns, or the newest texts of a page of changes. */
  const readEither = (path: string): readonly CheckedPassage[] | undefined => {
    const page = read(path);
    if (page === undefined) return undefined;
    const now = (language: 'fr' | 'nl'): string | undefined =>
      readChangePage(page).find((one) => one.field === 'description' && one.language === language)?.after;
    const [french, dutch] = [now('fr'), now('nl')];
    if (french !== undefined && dutch !== undefined) return readSideBySide(french, dutch);
    return isInTwoColumns(page) ? passagesOf(readTwoColumns(page)) : refuse(text.oneColumn);
  };

  command
    .command('columns')
    .argument('<file>')
    .description(text.columns)
    .option('--json', json)
    .action((path: string, options: { readonly json?: boolean }) => {
      const paper = readPaper(path);
      if (paper === undefined) return;
      if (options.json === true) say(JSON.stringify(paper));
      else
        for (const { id, fr, nl, confidence, doubts } of paper.passages) {
          say(
            `${id} · ${confidence.toFixed(2)}${doubts.length === 0 ? '' : ` · ${text.unpaired}: ${doubts.join(', ')}`}`,
          );
          say(`  FR  ${fr ?? '—'}`);
          say(`  NL  ${nl ?? '—'}`);
        }
      done(exitCodes.ok);
    });

  command
    .command('changes')
    .argument('<file>')
    .description(text.changes)
    .option('--json', json)
    .action((path: string, options: { readonly json?: boolean }) => {
      const page = read(path);
      if (page === undefined) return;
      const fields = readChangePage(page).map(summariseChange);
      if (fields.length === 0) return void refuse(text.unknownPage);
      if (options.json === true) say(JSON.stringify(fields));
      else for (const { sentence } of fields) say(sentence[language]);
      done(exitCodes.ok);
    });

  command
    .command('concordance')
    .argument('<file>')
    .description(text.concordance)
    .option('--french <file>', text.french)
    .option('--with <file>', text.with)
    .option('--json', json)
    .action(async (path: string, options: ConcordanceOptions) => {
      const passages = options.french === undefined ? readEither(path) : sideBySide(read(options.french), read(path));
      const other = options.with === undefined ? [] : readEither(options.with);
      if (passages === undefined || other === undefined) return;
      using spelling = await openSpelling();
      const across = compareLists(
        { id: 'other', title: options.with ?? '', passages: other },
        { id: 'this', title: path, passages },
      ).filter((finding) => finding.text === 'this');
      const findings = [...checkConcordance(passages, spelling), ...across];
      if (options.json === true) say(JSON.stringify(findings));
      else {
        for (const { passage, severity, because } of findings)
          say(`${passage} · ${text.severity[severity]} · ${because[language]}`);
        say(findings.length === 0 ? text.nothingFound : `${findings.length} ${text.proposals}`);
      }
      done(exitCodes.ok);
    });

  const { options, refused, entered, about } = text.import;

  /** Enters the versions as the independent controller of a demonstration; false after the reader was told why not. */
  const enter = async (server: string, id: string, versions: readonly BringText[]): Promise<boolean> => {
    const keeper = (await fetchPeople(server)).flatMap(({ personId, functions }) =>
      functions.flatMap((held) => (held.functionKey === 'independent-controller' ? [{ personId, ...held }] : [])),
    )[0];
    if (keeper === undefined) {
      refuse(refused.nobody);
      return false;
    }
    const session = await signIn(server, keeper);
    for (const version of versions) {
      const { verdict, gates, result } = await session.act('dossier/bring-text', version);
      if (verdict !== 'allowed') {
        refuse(gates.map(({ because }) => because[language]).join(' '));
        return false;
      }
      say(`${id}: ${entered} ${String(result.number)}`);
    }
    return true;
  };

  command
    .command('import')
    .argument('<file>')
    .description(about)
    .requiredOption('--form <form>', options.form)
    .requiredOption('--kind <kind>', options.kind)
    .requiredOption('--id <id>', options.id)
    .requiredOption('--licence <words>', options.licence)
    .requiredOption('--source-fr <words>', options.source)
    .requiredOption('--source-nl <words>', options.source)
    .requiredOption('--source-en <words>', options.source)
    .option('--french <file>', text.french)
    .option('--url <url>', options.url)
    .option('--dated <day>', options.dated)
    .option('--item <reference>', options.item)
    .option('--server <url>', options.server)
    .action(async (path: string, told: ImportOptions & { readonly french?: string; readonly server?: string }) => {
      const file = read(path);
      const french = told.french === undefined ? undefined : read(told.french);
      if (file === undefined || (told.french !== undefined && french === undefined)) return;
      const versions = readImport({ text: file, ...(french === undefined ? {} : { french }) }, told);
      if ('refused' in versions) return void refuse([refused[versions.refused], ...(versions.items ?? [])].join(' '));
      if (told.server === undefined) say(JSON.stringify(versions));
      else {
        try {
          if (!(await enter(told.server, told.id, versions))) return;
        } catch (error) {
          if (!(error instanceof AnswerError) && !(error instanceof TypeError)) throw error;
          tellError(
            error instanceof AnswerError ? error.message : new NobodyAnswers(told.server, '--server').words(language),
          );
          return void done(error instanceof AnswerError ? exitCodes.notAsExpected : exitCodes.unavailable);
        }
      }
      done(exitCodes.ok);
    });
};

/** Passages and notes: both are compared. */
const passagesOf = (paper: BilingualPaper): readonly CheckedPassage[] => [
  ...paper.passages,
  ...paper.footnotes.map(({ number, ...texts }) => ({ id: `note-${number}`, ...texts })),
];

const sideBySide = (french: string | undefined, dutch: string | undefined): readonly CheckedPassage[] | undefined =>
  french === undefined || dutch === undefined ? undefined : readSideBySide(french, dutch);
