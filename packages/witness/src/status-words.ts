/** The languages of the status page. */
export type Language = 'fr' | 'nl' | 'en';

/** Every sentence of the status page. */
export type StatusWords = {
  readonly title: string;
  readonly what: string;
  readonly notWhat: string;
  readonly running: string;
  readonly stopped: string;
  readonly keys: string;
  readonly keysNote: string;
  readonly logs: string;
  readonly noLogs: string;
  readonly origin: string;
  readonly size: string;
  readonly root: string;
  readonly last: string;
  readonly never: string;
};

/** The status page in three languages. */
export const statusWords: Readonly<Record<Language, StatusWords>> = {
  fr: {
    title: 'Témoin d’un journal de transparence',
    what: 'Ce témoin cosigne l’état d’un journal s’il prolonge celui qu’il a cosigné auparavant. Il n’en signe jamais une seconde version.',
    notWhat:
      'Il ne lit pas les inscriptions et ne dit pas si elles sont exactes. Un acte accompli en dehors du journal ne se voit pas ici.',
    running: 'Le témoin signe.',
    stopped: 'Le témoin ne signe plus. Code :',
    keys: 'Clés de vérification',
    keysNote: 'Ne vous fiez à ces clés que si vous les avez aussi reçues par une autre voie que cette page.',
    logs: 'Journaux',
    noLogs: 'Ce témoin ne suit encore aucun journal.',
    origin: 'Origine',
    size: 'Taille',
    root: 'Racine',
    last: 'Dernière cosignature',
    never: 'aucune',
  },
  nl: {
    title: 'Getuige van een transparantielogboek',
    what: 'Deze getuige medeondertekent de stand van een logboek als die voortbouwt op de stand die hij eerder medeondertekende. Een tweede versie ondertekent hij nooit.',
    notWhat:
      'Hij leest de inschrijvingen niet en zegt niet of ze juist zijn. Een handeling buiten het logboek is hier niet te zien.',
    running: 'De getuige ondertekent.',
    stopped: 'De getuige ondertekent niet meer. Code:',
    keys: 'Verificatiesleutels',
    keysNote: 'Vertrouw deze sleutels alleen als u ze ook langs een andere weg dan deze pagina kreeg.',
    logs: 'Logboeken',
    noLogs: 'Deze getuige volgt nog geen logboek.',
    origin: 'Oorsprong',
    size: 'Omvang',
    root: 'Wortel',
    last: 'Laatste medeondertekening',
    never: 'geen',
  },
  en: {
    title: 'Witness of a transparency log',
    what: 'This witness cosigns the state of a log if it extends the one that it cosigned before. It never signs a second version.',
    notWhat:
      'It does not read the entries and does not say whether they are true. An act outside the log is not seen here.',
    running: 'The witness is signing.',
    stopped: 'The witness no longer signs. Code:',
    keys: 'Verifier keys',
    keysNote: 'Trust these keys only if you also got them by another way than this page.',
    logs: 'Logs',
    noLogs: 'This witness does not follow any log yet.',
    origin: 'Origin',
    size: 'Size',
    root: 'Root',
    last: 'Last cosignature',
    never: 'none',
  },
};
