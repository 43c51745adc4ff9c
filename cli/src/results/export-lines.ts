import type { ExportReport } from '../export/export-log.ts';

type Language = 'fr' | 'nl' | 'en';

interface ExportWords {
  readonly head: (report: ExportReport) => readonly string[];
  readonly demo: string;
  readonly hashOnly: (entries: number) => string;
  readonly promises: (promises: number) => string;
  readonly keyFromSource: string;
  readonly verify: (folder: string) => string;
}

const words: Readonly<Record<Language, ExportWords>> = {
  fr: {
    demo: '  (démonstration : actes inventés)',
    head: ({ origin, demo, from, to, size, rootHash, sizeBefore, ...written }) => [
      `Journal      ${origin}${demo ? words.fr.demo : ''}`,
      `De           ${from}`,
      `Vers         ${to}`,
      `État signé   ${size} inscriptions, racine ${rootHash}${sizeBefore > 0 ? ` ; il prolonge les ${sizeBefore} qui s’y trouvaient` : ''}`,
      `Écrit        ${written.tilesWritten} tuiles et ${written.bundlesWritten} paquets, ${written.bytesWritten} octets ; ${written.partialsRemoved} partiels de points de contrôle antérieurs retirés`,
    ],
    hashOnly: (entries) =>
      `Pas encore   ${entries} inscriptions ne sont pas encore publiques : leur empreinte est écrite, l’exécution suivante les prendra`,
    promises: (promises) => `Accusés      ${promises}, hors du dossier : ils disent l’heure de chaque acte`,
    keyFromSource:
      'La clé vient de la source elle-même : ce qui a été copié s’accorde avec soi-même. Donnez --vkey-file pour savoir de qui est le journal.',
    verify: (folder) => `Vérifier     npx clairevoie verify ${folder} --vkey-file <fichier de la clé>`,
  },
  nl: {
    demo: '  (demonstratie: verzonnen handelingen)',
    head: ({ origin, demo, from, to, size, rootHash, sizeBefore, ...written }) => [
      `Logboek      ${origin}${demo ? words.nl.demo : ''}`,
      `Van          ${from}`,
      `Naar         ${to}`,
      `Controlepunt ${size} inschrijvingen, wortel ${rootHash}${sizeBefore > 0 ? `; het zet de ${sizeBefore} voort die er waren` : ''}`,
      `Geschreven   ${written.tilesWritten} tegels en ${written.bundlesWritten} bundels, ${written.bytesWritten} bytes; ${written.partialsRemoved} gedeeltelijke van eerdere controlepunten verwijderd`,
    ],
    hashOnly: (entries) =>
      `Nog niet     ${entries} inschrijvingen zijn nog niet openbaar: hun vingerafdruk is geschreven, de volgende uitvoering haalt ze op`,
    promises: (promises) => `Meldingen    ${promises}, buiten de map: ze zeggen het tijdstip van elke handeling`,
    keyFromSource:
      'De sleutel komt van de bron zelf: wat gekopieerd werd, stemt met zichzelf overeen. Geef --vkey-file om te weten van wie het logboek is.',
    verify: (folder) => `Controleren  npx clairevoie verify ${folder} --vkey-file <bestand met de sleutel>`,
  },
  en: {
    demo: '  (demonstration: invented acts)',
    head: ({ origin, demo, from, to, size, rootHash, sizeBefore, ...written }) => [
      `Log          ${origin}${demo ? words.en.demo : ''}`,
      `From         ${from}`,
      `To           ${to}`,
      `Checkpoint   ${size} entries, root ${rootHash}${sizeBefore > 0 ? `; it extends the ${sizeBefore} that were there` : ''}`,
      `Written      ${written.tilesWritten} tiles and ${written.bundlesWritten} bundles, ${written.bytesWritten} bytes; ${written.partialsRemoved} partial ones of earlier checkpoints removed`,
    ],
    hashOnly: (entries) =>
      `Not yet      ${entries} entries are not public yet: their hashes are written, the next run fetches them`,
    promises: (promises) => `Promises     ${promises}, outside the folder: they tell the time of each act`,
    keyFromSource:
      'The key came from the source itself: what was copied agrees with itself. Give --vkey-file to know whose log it is.',
    verify: (folder) => `Verify       npx clairevoie verify ${folder} --vkey-file <file with the key>`,
  },
};

/** What `clairevoie export log` wrote, for people. */
export function exportLines(report: ExportReport, language: Language): readonly string[] {
  const text = words[language];
  return [
    ...text.head(report),
    ...(report.hashOnly === 0 ? [] : [text.hashOnly(report.hashOnly)]),
    ...(report.promises === null ? [] : [text.promises(report.promises)]),
    ...(report.isKeyFromSource ? [text.keyFromSource] : []),
    text.verify(report.to),
  ];
}
