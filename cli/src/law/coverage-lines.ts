import type { CoverageReport, LawChange } from '@clairevoie/law';

type Language = 'fr' | 'nl' | 'en';

interface LawWords {
  readonly status: Readonly<Record<CoverageReport['rows'][number]['status'], string>>;
  readonly missing: string;
  readonly total: (report: CoverageReport) => string;
  readonly change: Readonly<Record<LawChange['change'], string>>;
}

const words: Readonly<Record<Language, LawWords>> = {
  fr: {
    status: {
      executed: 'exécutée',
      'asked-of-human': 'demandée à une personne',
      'not-executable': 'non exécutable',
    },
    missing: 'MANQUE',
    total: ({ provisions, executed, askedOfHuman, notExecutable, missing }) =>
      `${provisions} versions de dispositions : ${executed} exécutées, ${askedOfHuman} demandées à une personne, ${notExecutable} non exécutables ; ${missing.length} de la référence manquent`,
    change: { new: 'nouvelle', changed: 'modifiée', gone: 'disparue' },
  },
  nl: {
    status: {
      executed: 'uitgevoerd',
      'asked-of-human': 'aan een persoon gevraagd',
      'not-executable': 'niet uitvoerbaar',
    },
    missing: 'ONTBREEKT',
    total: ({ provisions, executed, askedOfHuman, notExecutable, missing }) =>
      `${provisions} versies van bepalingen: ${executed} uitgevoerd, ${askedOfHuman} aan een persoon gevraagd, ${notExecutable} niet uitvoerbaar; ${missing.length} van de referentie ontbreken`,
    change: { new: 'nieuw', changed: 'gewijzigd', gone: 'vervallen' },
  },
  en: {
    status: { executed: 'executed', 'asked-of-human': 'asked of a human', 'not-executable': 'not executable' },
    missing: 'MISSING',
    total: ({ provisions, executed, askedOfHuman, notExecutable, missing }) =>
      `${provisions} provision versions: ${executed} executed, ${askedOfHuman} asked of a human, ${notExecutable} not executable; ${missing.length} of the reference missing`,
    change: { new: 'new', changed: 'changed', gone: 'gone' },
  },
};

/** What the software does with each provision, for people. */
export function coverageLines(report: CoverageReport, language: Language): readonly string[] {
  const text = words[language];
  return [
    ...report.rows.map(
      ({ id, version, status, label, reason }) =>
        `${`${id}@${version}`.padEnd(52)} ${text.status[status].padEnd(25)} ${label[language]}${reason === undefined ? '' : ` - ${reason[language]}`}`,
    ),
    ...report.missing.map((version) => `${version.padEnd(52)} ${text.missing}`),
    text.total(report),
  ];
}

/** What changed in the law between two days, for people. */
export function diffLines(changes: readonly LawChange[], language: Language): readonly string[] {
  const text = words[language];
  return changes.flatMap(({ id, change, before, after }) => [
    `${text.change[change].padEnd(9)} ${id}   ${(after ?? before)?.label[language] ?? ''}`,
    ...(before === undefined ? [] : [`  - ${before.from}  ${before.title[language]}`]),
    ...(after === undefined ? [] : [`  + ${after.from}  ${after.title[language]}`]),
  ]);
}
