import { erasureLines } from '../verify/erasures.ts';
import type { VerifyReport } from '../verify/verify-server.ts';

type Language = 'fr' | 'nl' | 'en';

interface VerifyWords {
  readonly demo: string;
  readonly address: string;
  readonly log: string;
  readonly key: string;
  readonly checkpoint: (report: VerifyReport) => string;
  readonly tree: (tiles: number) => string;
  readonly entries: (report: VerifyReport) => string;
  readonly hashOnly: (entries: number) => string;
  readonly headers: (report: VerifyReport) => string;
  readonly verdicts: string;
  readonly verdict: Readonly<Record<string, string>>;
  readonly since: (entries: number) => string;
  readonly promises: (promises: NonNullable<VerifyReport['promises']>) => string;
  readonly accepted: string;
  readonly policy: string;
  readonly notPinned: string;
  readonly witness: string;
  readonly time: string;
  readonly quorum: (at: string | null) => string;
}

const words: Readonly<Record<Language, VerifyWords>> = {
  fr: {
    demo: '  (démonstration : actes inventés)',
    log: 'Journal      ',
    address: 'Adresse      ',
    key: 'Clé          ',
    checkpoint: ({ size, rootHash }) =>
      `État signé   ${size} inscriptions, racine ${rootHash} : la signature du journal est conforme`,
    tree: (tiles) => `Arbre        ${tiles} tuiles, toutes les empreintes jusqu’à la racine signée`,
    entries: ({ entriesChecked, bundlesChecked }) =>
      `Inscriptions ${entriesChecked} en ${bundlesChecked} paquets, chacune celle que nomme l’empreinte de sa feuille`,
    hashOnly: (entries) =>
      `Empreintes   ${entries} inscriptions : dans l’arbre, leur en-tête n’est pas encore public (24 heures)`,
    headers: ({ entriesChecked, headerSchema, entries }) =>
      `En-têtes     ${entriesChecked} suivent la forme publiée (schéma ${headerSchema.slice(0, 16)}), canoniques, d’un seul monde, jours du ${entries.firstDay} au ${entries.lastDay} dans l’ordre`,
    verdicts: 'Résultats    ',
    verdict: {
      allowed: 'autorisé',
      refused: 'refusé',
      'needs-human': 'soumis à une personne',
      blocked: 'bloqué par une règle de ce logiciel',
    },
    since: (entries) =>
      `Antérieur    le journal prolonge les ${entries} inscriptions du point de contrôle que vous aviez conservé`,
    promises: ({ kept, notYetDue }) => `Accusés      ${kept} honorés, ${notYetDue} pas encore dus`,
    accepted: 'ACCEPTÉ.  Ce que ce contrôle ne peut voir :',
    policy: 'Politique    ',
    notPinned: '  (non comparée à une empreinte que vous teniez)',
    witness: 'Témoin       ',
    time: 'temps',
    quorum: (at) =>
      `Quorum       atteint${at === null ? ' ; les cosignatures ne disent pas l’heure' : `, au plus tard le ${at}`}`,
  },
  nl: {
    demo: '  (demonstratie: verzonnen handelingen)',
    log: 'Logboek      ',
    address: 'Adres        ',
    key: 'Sleutel      ',
    checkpoint: ({ size, rootHash }) =>
      `Controlepunt ${size} inschrijvingen, wortel ${rootHash}: de handtekening van het logboek is conform`,
    tree: (tiles) => `Boom         ${tiles} tegels, alle vingerafdrukken tot de ondertekende wortel`,
    entries: ({ entriesChecked, bundlesChecked }) =>
      `Ingeschreven ${entriesChecked} in ${bundlesChecked} bundels, elk die welke de vingerafdruk van haar blad noemt`,
    hashOnly: (entries) =>
      `Vingerafdruk ${entries} inschrijvingen: in de boom, hun openbare kopregel is nog niet openbaar (24 uur)`,
    headers: ({ entriesChecked, headerSchema, entries }) =>
      `Kopregels    ${entriesChecked} volgen de gepubliceerde vorm (schema ${headerSchema.slice(0, 16)}), canoniek, van één wereld, dagen ${entries.firstDay} tot ${entries.lastDay} in volgorde`,
    verdicts: 'Uitkomsten   ',
    verdict: {
      allowed: 'toegestaan',
      refused: 'geweigerd',
      'needs-human': 'aan een persoon voorgelegd',
      blocked: 'tegengehouden door een regel van deze software',
    },
    since: (entries) =>
      `Vroeger      het logboek zet de ${entries} inschrijvingen voort van het controlepunt dat u bewaarde`,
    promises: ({ kept, notYetDue }) => `Meldingen    ${kept} nagekomen, ${notYetDue} nog niet verschuldigd`,
    accepted: 'AANVAARD.  Wat deze controle niet kan zien:',
    policy: 'Beleid       ',
    notPinned: '  (niet vergeleken met een vingerafdruk van u)',
    witness: 'Getuige      ',
    time: 'tijd',
    quorum: (at) =>
      `Quorum       bereikt${at === null ? '; de medeondertekeningen zeggen geen tijdstip' : `, uiterlijk op ${at}`}`,
  },
  en: {
    demo: '  (demonstration: invented acts)',
    log: 'Log          ',
    address: 'Address      ',
    key: 'Key          ',
    checkpoint: ({ size, rootHash }) => `Checkpoint   ${size} entries, root ${rootHash}: signature of the log holds`,
    tree: (tiles) => `Tree         ${tiles} tiles, all hashes up to the signed root`,
    entries: ({ entriesChecked, bundlesChecked }) =>
      `Entries      ${entriesChecked} in ${bundlesChecked} bundles, each the one its leaf hash names`,
    hashOnly: (entries) => `Hash-only    ${entries} entries: in the tree, their headers are not public yet (24 hours)`,
    headers: ({ entriesChecked, headerSchema, entries }) =>
      `Headers      ${entriesChecked} follow the published form (schema ${headerSchema.slice(0, 16)}), canonical, one world, days ${entries.firstDay} to ${entries.lastDay} in order`,
    verdicts: 'Verdicts     ',
    verdict: {
      allowed: 'allowed',
      refused: 'refused',
      'needs-human': 'needs-human',
      blocked: 'blocked',
    },
    since: (entries) => `Since        the log extends the ${entries} entries of the checkpoint you kept`,
    promises: ({ kept, notYetDue }) => `Promises     ${kept} kept, ${notYetDue} not yet due`,
    accepted: 'ACCEPTED.  What this check cannot see:',
    policy: 'Policy       ',
    notPinned: '  (not compared with a hash of yours)',
    witness: 'Witness      ',
    time: 'time',
    quorum: (at) => `Quorum       reached${at === null ? '; the cosignatures state no time' : `, by ${at}`}`,
  },
};

/** What `clairevoie verify` checked of a log, for people. */
export function verifyLines(report: VerifyReport, language: Language): readonly string[] {
  const text = words[language];
  const { entries, promises } = report;
  const verdicts = Object.entries(entries.verdicts).map(
    ([verdict, count]) => `${count} ${text.verdict[verdict] ?? verdict}`,
  );
  return [
    `${text.log}${report.origin}${report.demo ? text.demo : ''}`,
    `${text.address}${report.log}`,
    `${text.key}${report.vkey}`,
    text.checkpoint(report),
    text.tree(report.tilesChecked),
    text.entries(report),
    ...(report.hashOnly === 0 ? [] : [text.hashOnly(report.hashOnly)]),
    text.headers(report),
    `${text.verdicts}${verdicts.join(', ')}`,
    ...erasureLines(report.erasures, language),
    ...(report.extendsSize === null ? [] : [text.since(report.extendsSize)]),
    ...witnessLines(report, text),
    ...(promises === null ? [] : [text.promises(promises)]),
    text.accepted,
    ...report.cannotSee.map((spot) => `  - ${spot[language]}`),
  ];
}

/** The same for programs: sentences in the language asked for. */
export function verifyFacts(report: VerifyReport, language: Language): object {
  return { ...report, cannotSee: report.cannotSee.map((spot) => spot[language]) };
}

function witnessLines({ witnessed }: VerifyReport, text: VerifyWords): readonly string[] {
  if (witnessed === null) return [];
  // A witness may sign any 64-bit number: what is no date is printed as it stands.
  const at = (seconds: number): string =>
    seconds > 0 && seconds < 8.64e12
      ? Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString()
      : `${text.time} ${seconds}`;
  return [
    `${text.policy}${witnessed.policyHash}${witnessed.isPinned ? '' : text.notPinned}`,
    ...witnessed.cosigned.map(({ name, atSeconds }) => `${text.witness}${name}, ${at(atSeconds)}`),
    text.quorum(witnessed.quorumAt === null ? null : at(witnessed.quorumAt)),
  ];
}
