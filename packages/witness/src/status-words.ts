import type { Language } from '@clairevoie/outpost';

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
  readonly page: string;
  readonly pageNote: string;
  readonly pageGet: string;
  readonly pageOpen: string;
  readonly noPage: string;
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
    page: 'Vérifier un reçu sans réseau',
    pageNote:
      'Cette page contrôle un reçu sur votre appareil, sans réseau. Comparez son empreinte avec celle que publie le serveur que vous contrôlez : elles doivent être les mêmes.',
    pageGet: 'Télécharger la page (un seul fichier)',
    pageOpen: 'l’ouvrir ici',
    noPage: 'Ce témoin ne sert pas la page qui vérifie les reçus.',
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
    page: 'Een ontvangstbewijs controleren zonder netwerk',
    pageNote:
      'Deze pagina controleert een ontvangstbewijs op uw toestel, zonder netwerk. Vergelijk de vingerafdruk met die welke de server bekendmaakt die u controleert: ze moeten dezelfde zijn.',
    pageGet: 'De pagina downloaden (één bestand)',
    pageOpen: 'hier openen',
    noPage: 'Deze getuige biedt de pagina die ontvangstbewijzen controleert niet aan.',
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
    page: 'Verify a receipt without network',
    pageNote:
      'This page checks a receipt on your device, without network. Compare its hash with the one that the server you check publishes: they must be the same.',
    pageGet: 'Download the page (one file)',
    pageOpen: 'open it here',
    noPage: 'This witness does not serve the page that verifies receipts.',
  },
};
