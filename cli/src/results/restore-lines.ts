import type { Comparison } from '@clairevoie/server/ledger';
import type { RestoreReport } from '../backup/restore-backup.ts';

type Language = 'fr' | 'nl' | 'en';

interface RestoreWords {
  readonly usage: string;
  readonly restored: (report: RestoreReport, held: string) => string;
  readonly holds: string;
  readonly broken: (sentences: string) => string;
  readonly notRestored: string;
  readonly consistent: (known: number, size: number) => string;
  readonly succeeded: (first: number, last: number, origin: string) => string;
  readonly refused: (why: string) => string;
  readonly otherKey: string;
}

const words: Readonly<Record<Language, RestoreWords>> = {
  fr: {
    usage: 'restore <fichier> --key-file <clé> [--since <point de contrôle>], ou restore --compare <point de contrôle>',
    restored: ({ tables, rows, files, madeAt }, held) =>
      `Rétabli : ${tables} tables, ${rows} lignes, ${files} fichiers du ${madeAt} ; ${held}. En lecture seule jusqu’à la comparaison (--compare).`,
    holds: 'le journal est conforme',
    broken: (sentences) => `LE JOURNAL N’EST PAS CONFORME : ${sentences}`,
    notRestored: 'Ce dossier de données n’attend aucune comparaison.',
    consistent: (known, size) =>
      `Le point de contrôle connu de ${known} inscriptions est le début des ${size} rétablies : le journal pourra de nouveau être écrit au prochain démarrage.`,
    succeeded: (first, last, origin) =>
      `Les inscriptions ${first} à ${last} sont perdues. Le journal continue sous le nom ${origin} ; sa première inscription nomme l’ancien journal, les deux tailles et ce qui est perdu.`,
    refused: (why) =>
      `Le journal rétabli contredit le point de contrôle connu et reste en lecture seule. Conservez les deux : ${why}`,
    otherKey: 'le point de contrôle n’a pas été signé par la clé de ce journal.',
  },
  nl: {
    usage: 'restore <bestand> --key-file <sleutel> [--since <controlepunt>], of restore --compare <controlepunt>',
    restored: ({ tables, rows, files, madeAt }, held) =>
      `Teruggezet: ${tables} tabellen, ${rows} rijen, ${files} bestanden van ${madeAt}; ${held}. Alleen lezen tot de vergelijking (--compare).`,
    holds: 'het logboek is conform',
    broken: (sentences) => `HET LOGBOEK IS NIET CONFORM: ${sentences}`,
    notRestored: 'Deze gegevensmap wacht op geen vergelijking.',
    consistent: (known, size) =>
      `Het bekende controlepunt van ${known} inschrijvingen is het begin van de ${size} teruggezette: bij de volgende start kan weer in het logboek worden geschreven.`,
    succeeded: (first, last, origin) =>
      `De inschrijvingen ${first} tot en met ${last} zijn verloren. Het logboek gaat verder als ${origin}; zijn eerste inschrijving noemt het oude logboek, beide omvangen en wat verloren is.`,
    refused: (why) =>
      `Het teruggezette logboek spreekt het bekende controlepunt tegen en blijft alleen-lezen. Bewaar beide: ${why}`,
    otherKey: 'het controlepunt werd niet met de sleutel van dit logboek ondertekend.',
  },
  en: {
    usage: 'restore <file> --key-file <key> [--since <checkpoint>], or restore --compare <checkpoint>',
    restored: ({ tables, rows, files, madeAt }, held) =>
      `Restored ${tables} tables, ${rows} rows, ${files} files of ${madeAt}; ${held}. It is read-only until compared (--compare).`,
    holds: 'the journal holds',
    broken: (sentences) => `THE JOURNAL DOES NOT HOLD: ${sentences}`,
    notRestored: 'This data folder waits for no comparison.',
    consistent: (known, size) =>
      `The known checkpoint of ${known} entries is the beginning of the ${size} restored ones: the journal is writable again at the next start.`,
    succeeded: (first, last, origin) =>
      `Entries ${first} to ${last} are lost. The log goes on as ${origin}; its first entry names the old log, both sizes and the lost range.`,
    refused: (why) => `The restored journal contradicts the known checkpoint and stays read-only. Keep both: ${why}`,
    otherKey: 'the checkpoint was not signed by the key of this log.',
  },
};

type Problems = RestoreReport['journal']['problems'];

const sentences = (problems: Problems, language: Language): string =>
  problems.map(({ sentence }) => sentence[language]).join(' ');

/** How `clairevoie restore` is called. */
export const restoreUsage = (language: Language): string => words[language].usage;

/** What a restore put back, and whether the journal holds, for people. */
export function restoredLine(report: RestoreReport, language: Language): string {
  const text = words[language];
  const { ok, problems } = report.journal;
  return text.restored(report, ok ? text.holds : text.broken(sentences(problems, language)));
}

/** What the comparison with a known checkpoint gave, for people. */
export function comparedLine(result: Comparison, language: Language): string {
  const text = words[language];
  switch (result.outcome) {
    case 'not-restored':
      return text.notRestored;
    case 'consistent':
      return text.consistent(result.knownSize, result.size);
    case 'succeeded':
      return text.succeeded(result.restoredSize, result.knownSize - 1, result.origin);
    case 'refused':
      return text.refused(sentences(result.report.problems, language) || text.otherKey);
  }
}
