import type { JournalReport } from '@clairevoie/server/ledger';

type Language = 'fr' | 'nl' | 'en';
type LogHead = JournalReport['logs'][number];

interface CheckWords {
  readonly journal: (report: JournalReport) => string;
  readonly log: (log: LogHead) => string;
  readonly waiting: (entries: number) => string;
  readonly notCopied: (promises: number) => string;
  readonly holds: string;
  readonly problems: (count: number) => string;
  readonly cannotSee: string;
}

const words: Readonly<Record<Language, CheckWords>> = {
  fr: {
    journal: ({ entries, bodies, erased }) =>
      `Journal      ${entries} inscriptions, ${bodies} corps privés, ${erased} effacés`,
    log: ({ origin, size, rootHash, tiles, checkpoints }) =>
      `Arbre        ${origin} : ${size} feuilles, racine ${rootHash}, ${tiles} tuiles, ${checkpoints} points de contrôle`,
    waiting: (entries) =>
      `En attente   ${entries} inscriptions ne sont pas encore dans l’arbre : le serveur les y place en une seconde, ou à son démarrage`,
    notCopied: (promises) =>
      `Copie        ${promises} accusés de réception ne sont pas encore dans promises.ndjson : le serveur les copie à son démarrage`,
    holds: 'TOUT EST CONFORME.',
    problems: (count) => `${count} ${count === 1 ? 'PROBLÈME' : 'PROBLÈMES'} :`,
    cannotSee: 'Ce que ce contrôle ne peut voir :',
  },
  nl: {
    journal: ({ entries, bodies, erased }) =>
      `Logboek      ${entries} inschrijvingen, ${bodies} private inhouden, ${erased} gewist`,
    log: ({ origin, size, rootHash, tiles, checkpoints }) =>
      `Boom         ${origin}: ${size} bladen, wortel ${rootHash}, ${tiles} tegels, ${checkpoints} controlepunten`,
    waiting: (entries) =>
      `In wacht     ${entries} inschrijvingen staan nog niet in de boom: de server zet ze er binnen een seconde in, of bij het starten`,
    notCopied: (promises) =>
      `Kopie        ${promises} ontvangstmeldingen staan nog niet in promises.ndjson: de server kopieert ze bij het starten`,
    holds: 'ALLES IS CONFORM.',
    problems: (count) => `${count} ${count === 1 ? 'PROBLEEM' : 'PROBLEMEN'}:`,
    cannotSee: 'Wat deze controle niet kan zien:',
  },
  en: {
    journal: ({ entries, bodies, erased }) =>
      `Journal      ${entries} entries, ${bodies} private bodies, ${erased} erased`,
    log: ({ origin, size, rootHash, tiles, checkpoints }) =>
      `Log          ${origin}: ${size} leaves, root ${rootHash}, ${tiles} tiles, ${checkpoints} checkpoints`,
    waiting: (entries) =>
      `Waiting      ${entries} entries are not in the tree yet: the server puts them there within a second, or when it starts`,
    notCopied: (promises) =>
      `Copy         ${promises} promises are not in promises.ndjson yet: the server copies them when it starts`,
    holds: 'EVERYTHING HOLDS.',
    problems: (count) => `${count} ${count === 1 ? 'PROBLEM' : 'PROBLEMS'}:`,
    cannotSee: 'What this check cannot see:',
  },
};

/** What `clairevoie check` found, for people. */
export function checkLines(report: JournalReport, language: Language): readonly string[] {
  const text = words[language];
  return [
    text.journal(report),
    ...report.logs.map(text.log),
    ...(report.waiting > 0 ? [text.waiting(report.waiting)] : []),
    ...(report.notCopied > 0 ? [text.notCopied(report.notCopied)] : []),
    report.ok ? text.holds : text.problems(report.problems.length),
    ...report.problems.map(({ code, sentence }) => `  - [${code}] ${sentence[language]}`),
    text.cannotSee,
    ...report.cannotSee.map((spot) => `  - ${spot[language]}`),
  ];
}

/** The same for programs: codes as they are, sentences in the language asked for. */
export function checkFacts(report: JournalReport, language: Language): object {
  return {
    ...report,
    problems: problemFacts(report.problems, language),
    cannotSee: report.cannotSee.map((spot) => spot[language]),
  };
}

/** Problems with their sentence in one language. */
export function problemFacts(problems: JournalReport['problems'], language: Language): readonly object[] {
  return problems.map(({ code, sentence }) => ({ code, sentence: sentence[language] }));
}
