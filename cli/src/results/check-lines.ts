import type { ReportsFound } from '@clairevoie/server/check-reports';
import type { RootReport } from '@clairevoie/server/check-roots';
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
  readonly reads: (reads: RootReport) => string;
  readonly withoutTable: (batches: number) => string;
  readonly differs: (batch: RootReport['differing'][number]) => string;
  readonly beside: (reads: RootReport) => string;
  readonly picturesDiffer: (batch: string) => string;
  readonly listDiffers: (version: string) => string;
  readonly reports: (reports: ReportsFound) => string;
  readonly reportDiffers: (digest: string) => string;
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
    reads: ({ recomputed, batches, reads, atTerm }) =>
      `Passages     racine recalculée de ${recomputed} lots sur ${batches} (${reads} passages) ; ${atTerm} effacés à leur terme`,
    withoutTable: (batches) =>
      `             ${batches} lots sont d’un jour sans table et sans effacement consigné : normal après une restauration, qui ne ramène pas les passages ; sinon ils ont été retirés`,
    differs: ({ batchRowId, expected, found }) =>
      `Les passages du lot ${batchRowId} ne sont pas ceux de son acte : ${expected} attendus, ${found} trouvés, ou d’autres.`,
    beside: ({ pictures, lists }) =>
      `À côté       images de ${pictures.batches} lots (dont ${pictures.atTerm} à leur terme), plaques de ${lists.versions} versions de listes (dont ${lists.gone} sans contenu), comparées à leur empreinte`,
    picturesDiffer: (batch) => `Les images du lot ${batch} ne sont pas celles de son acte.`,
    listDiffers: (version) => `Les plaques de la version de liste ${version} ne sont pas celles de son empreinte.`,
    reports: ({ reports, gone }) =>
      `Rapports     ${reports} rapports et nomenclatures sur des systèmes (dont ${gone} sans fichier), relus et comparés à ce qui en fut retenu`,
    reportDiffers: (digest) =>
      `Le fichier du rapport ${digest} est endommagé, ou ne dit pas ce que la base de données en retient.`,
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
    reads: ({ recomputed, batches, reads, atTerm }) =>
      `Passages     wortel herberekend van ${recomputed} van ${batches} reeksen (${reads} passages); ${atTerm} op hun termijn gewist`,
    withoutTable: (batches) =>
      `             ${batches} reeksen zijn van een dag zonder tabel en zonder vastgelegde wissing: normaal na een herstel, dat de passages niet terugbrengt; anders zijn ze weggenomen`,
    differs: ({ batchRowId, expected, found }) =>
      `De passages van reeks ${batchRowId} zijn niet die van haar handeling: ${expected} verwacht, ${found} gevonden, of andere.`,
    beside: ({ pictures, lists }) =>
      `Ernaast      foto’s van ${pictures.batches} reeksen (waarvan ${pictures.atTerm} op hun termijn), nummerplaten van ${lists.versions} lijstversies (waarvan ${lists.gone} zonder inhoud), getoetst aan hun vingerafdruk`,
    picturesDiffer: (batch) => `De foto’s van reeks ${batch} zijn niet die van haar handeling.`,
    listDiffers: (version) => `De nummerplaten van lijstversie ${version} zijn niet die van haar vingerafdruk.`,
    reports: ({ reports, gone }) =>
      `Verslagen    ${reports} verslagen en stuklijsten over systemen (waarvan ${gone} zonder bestand), opnieuw gelezen en getoetst aan wat ervan werd bewaard`,
    reportDiffers: (digest) =>
      `Het bestand van verslag ${digest} is beschadigd, of zegt niet wat de databank ervan bewaart.`,
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
    reads: ({ recomputed, batches, reads, atTerm }) =>
      `Reads        root computed anew of ${recomputed} batches of ${batches} (${reads} reads); ${atTerm} deleted at their term`,
    withoutTable: (batches) =>
      `             ${batches} batches are of a day without a table and without a recorded deletion: normal after a restore, which brings no reads back; else they were removed`,
    differs: ({ batchRowId, expected, found }) =>
      `The reads of batch ${batchRowId} are not those of its act: ${expected} expected, ${found} found, or others.`,
    beside: ({ pictures, lists }) =>
      `Beside       pictures of ${pictures.batches} batches (${pictures.atTerm} of them at their term), plates of ${lists.versions} versions of lists (${lists.gone} without content), held against their digest`,
    picturesDiffer: (batch) => `The pictures of batch ${batch} are not those of its act.`,
    listDiffers: (version) => `The plates of version ${version} of a list are not those of its digest.`,
    reports: ({ reports, gone }) =>
      `Reports      ${reports} reports and bills of materials about systems (${gone} without a file), read again and held against what was kept of them`,
    reportDiffers: (digest) => `The file of report ${digest} is damaged, or does not say what the database has of it.`,
  },
};

/** What was found of what lies beside the journal; absent: not looked at. */
export interface Beside {
  readonly reads?: RootReport | undefined;
  readonly reports?: ReportsFound;
}

/** The same, as problems. */
export function besideProblems(
  { reads, reports }: Beside,
  language: Language,
): readonly { readonly code: string; readonly sentence: string }[] {
  const text = words[language];
  return [
    ...(reads?.differing ?? []).map((batch) => ({ code: 'reads-differ', sentence: text.differs(batch) })),
    ...(reads?.pictures.differing ?? []).map((batch) => ({
      code: 'pictures-differ',
      sentence: text.picturesDiffer(batch),
    })),
    ...(reads?.lists.differing ?? []).map((version) => ({
      code: 'list-differs',
      sentence: text.listDiffers(version),
    })),
    ...(reports?.differing ?? []).map((digest) => ({ code: 'report-differs', sentence: text.reportDiffers(digest) })),
  ];
}

/** What `clairevoie check` found, for people. */
export function checkLines(report: JournalReport, language: Language, beside: Beside = {}): readonly string[] {
  const { reads, reports } = beside;
  const text = words[language];
  const problems = [
    ...report.problems.map(({ code, sentence }) => `  - [${code}] ${sentence[language]}`),
    ...besideProblems(beside, language).map(({ code, sentence }) => `  - [${code}] ${sentence}`),
  ];
  return [
    text.journal(report),
    ...report.logs.map(text.log),
    ...(report.waiting > 0 ? [text.waiting(report.waiting)] : []),
    ...(report.notCopied > 0 ? [text.notCopied(report.notCopied)] : []),
    ...(reads === undefined || reads.batches === 0 ? [] : [text.reads(reads)]),
    ...(reads === undefined || reads.withoutTable === 0 ? [] : [text.withoutTable(reads.withoutTable)]),
    ...(reads === undefined || reads.pictures.batches + reads.lists.versions === 0 ? [] : [text.beside(reads)]),
    ...(reports === undefined || reports.reports === 0 ? [] : [text.reports(reports)]),
    problems.length === 0 ? text.holds : text.problems(problems.length),
    ...problems,
    text.cannotSee,
    ...report.cannotSee.map((spot) => `  - ${spot[language]}`),
  ];
}

/** The same for programs: codes as they are, sentences in the language asked for. */
export function checkFacts(report: JournalReport, language: Language, beside: Beside = {}): object {
  const problems = besideProblems(beside, language);
  const { reads, reports } = beside;
  return {
    ...report,
    ok: report.ok && problems.length === 0,
    ...(reads === undefined ? {} : { reads }),
    ...(reports === undefined ? {} : { reports }),
    problems: [...problemFacts(report.problems, language), ...problems],
    cannotSee: report.cannotSee.map((spot) => spot[language]),
  };
}

/** Problems with their sentence in one language. */
export function problemFacts(problems: JournalReport['problems'], language: Language): readonly object[] {
  return problems.map(({ code, sentence }) => ({ code, sentence: sentence[language] }));
}
