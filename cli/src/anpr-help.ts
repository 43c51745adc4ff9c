type Language = 'fr' | 'nl' | 'en';

interface AnprHelp {
  readonly anpr: string;
  readonly generate: string;
  readonly day: string;
  readonly devices: string;
  readonly vehicles: string;
  readonly seed: string;
  readonly misreads: string;
  readonly replay: string;
  readonly file: string;
  readonly speed: string;
  readonly server: string;
  readonly tokens: string;
  readonly asRecorded: string;
  readonly noDay: (text: string) => string;
  readonly 'no-token': string;
  readonly 'other-device': string;
  readonly bench: string;
  readonly reads: string;
  readonly lanes: string;
  readonly crash: string;
  readonly search: string;
  readonly searchReads: string;
  readonly size: string;
  readonly days: string;
  readonly outage: string;
  readonly outageDays: string;
  readonly outageBatches: string;
}

/** Help on number plates in the three languages. */
export const anprHelp: Readonly<Record<Language, AnprHelp>> = {
  en: {
    anpr: 'reads of number plates: generate and replay them',
    generate: 'write a generated day of traffic, one read a line; every plate is generated',
    day: 'day in Brussels, YYYY-MM-DD',
    devices: 'names of the devices, set apart by commas',
    vehicles: 'vehicles of the day',
    seed: 'the same seed makes the same day',
    misreads: 'share of reads with one wrong sign',
    replay: 'send reads of a file to a running server, as cameras would',
    file: 'file of reads, one JSON object a line',
    speed: 'how many times faster than it happened',
    server: 'address of the server',
    tokens: 'JSON file: the token of each device ("*" for any)',
    asRecorded: 'keep the times of the file (else it begins now)',
    noDay: (text) => `${text} is no day: --day takes YYYY-MM-DD`,
    'no-token':
      'no-token: the file names devices for which the tokens file has none. Name your cameras as they are enrolled: `clairevoie anpr generate --devices`, and the same names in the tokens file.',
    'other-device':
      'other-device: reads name another device than the camera of the token. Name your cameras as they are enrolled: `clairevoie anpr generate --devices`.',
    bench:
      'reads per second over HTTP with every duty on, against raw COPY BINARY; acknowledgement at 1,000 reads a second; bytes of a read',
    reads: 'reads of a batch',
    lanes: 'connections at once',
    search: 'measure searches of generated reads over a month: a plate, parts of plates, dropping a day, bytes a read',
    searchReads: 'generated reads',
    crash: 'kill server and database under ingest; nothing acknowledged may be lost or doubled',
    size: 'bytes on disk of a read, table and indexes, of generated days of traffic',
    days: 'days of traffic',
    outage:
      'fifteen simulated days between two databases with the messaging server killed at random; every read must arrive once, in order',
    outageDays: 'simulated days',
    outageBatches: 'batches a day',
  },
  fr: {
    anpr: 'passages de véhicules : en fabriquer et en rejouer',
    generate: 'écrire une journée de circulation fabriquée, un passage par ligne ; chaque plaque est inventée',
    day: 'jour à Bruxelles, AAAA-MM-JJ',
    devices: 'noms des appareils, séparés par des virgules',
    vehicles: 'nombre de véhicules de la journée',
    seed: 'la même graine donne la même journée',
    misreads: 'part des passages lus avec un signe erroné',
    replay: 'envoyer les passages d’un fichier à un serveur en marche, comme le feraient des caméras',
    file: 'fichier de passages, un objet JSON par ligne',
    speed: 'combien de fois plus vite qu’en réalité',
    server: 'adresse du serveur',
    tokens: 'fichier JSON : le jeton de chaque appareil (« * » pour tous)',
    asRecorded: 'garder les heures du fichier (sinon il commence maintenant)',
    noDay: (text) => `${text} n’est pas un jour : --day prend AAAA-MM-JJ`,
    'no-token':
      'no-token : le fichier nomme des appareils pour lesquels le fichier des jetons n’en a pas. Nommez vos caméras comme elles sont inscrites : `clairevoie anpr generate --devices`, et les mêmes noms dans le fichier des jetons.',
    'other-device':
      'other-device : des passages nomment un autre appareil que la caméra du jeton. Nommez vos caméras comme elles sont inscrites : `clairevoie anpr generate --devices`.',
    bench:
      'passages par seconde par HTTP avec toutes les obligations, comparés à un simple COPY BINARY ; accusé de réception à 1 000 passages par seconde ; octets par passage',
    reads: 'passages par lot',
    lanes: 'connexions simultanées',
    search:
      'mesurer des recherches dans des passages générés d’un mois : une plaque, des parties de plaques, l’effacement d’un jour, octets par passage',
    searchReads: 'passages générés',
    crash:
      'tuer serveur et base de données pendant la réception ; rien de ce qui fut confirmé ne peut être perdu ou doublé',
    size: 'octets d’un passage sur le disque, table et index, pour des journées de circulation fabriquées',
    days: 'journées de circulation',
    outage:
      'quinze jours simulés entre deux banques, le serveur de messagerie étant tué au hasard ; chaque passage doit arriver une fois, dans l’ordre',
    outageDays: 'jours simulés',
    outageBatches: 'lots par jour',
  },
  nl: {
    anpr: 'passages van voertuigen: maken en opnieuw afspelen',
    generate: 'een verzonnen dag verkeer schrijven, één passage per regel; elke nummerplaat is verzonnen',
    day: 'dag in Brussel, JJJJ-MM-DD',
    devices: 'namen van de toestellen, gescheiden door komma’s',
    vehicles: 'aantal voertuigen van de dag',
    seed: 'hetzelfde zaad geeft dezelfde dag',
    misreads: 'aandeel passages met één fout teken',
    replay: 'passages uit een bestand naar een draaiende server sturen, zoals camera’s dat zouden doen',
    file: 'bestand met passages, één JSON-object per regel',
    speed: 'hoeveel keer sneller dan in werkelijkheid',
    server: 'adres van de server',
    tokens: 'JSON-bestand: het token van elk toestel ("*" voor alle)',
    asRecorded: 'de tijden van het bestand behouden (anders begint het nu)',
    noDay: (text) => `${text} is geen dag: --day neemt JJJJ-MM-DD`,
    'no-token':
      'no-token: het bestand noemt toestellen waarvoor het tokenbestand er geen heeft. Noem uw camera’s zoals ze zijn ingeschreven: `clairevoie anpr generate --devices`, en dezelfde namen in het tokenbestand.',
    'other-device':
      'other-device: passages noemen een ander toestel dan de camera van het token. Noem uw camera’s zoals ze zijn ingeschreven: `clairevoie anpr generate --devices`.',
    bench:
      'passages per seconde via HTTP met alle verplichtingen, vergeleken met een kale COPY BINARY; ontvangstbevestiging bij 1.000 passages per seconde; bytes per passage',
    reads: 'passages per reeks',
    lanes: 'gelijktijdige verbindingen',
    search:
      'opzoekingen meten in gegenereerde passages van een maand: een nummerplaat, delen van nummerplaten, het wissen van een dag, bytes per passage',
    searchReads: 'gegenereerde passages',
    crash: 'server en databank doden tijdens de ontvangst; niets wat bevestigd is, mag verloren of dubbel zijn',
    size: 'bytes van een passage op de schijf, tabel en indexen, voor verzonnen dagen verkeer',
    days: 'dagen verkeer',
    outage:
      'vijftien gesimuleerde dagen tussen twee gegevensbanken terwijl de berichtenserver willekeurig wordt gedood; elke passage moet één keer en in volgorde aankomen',
    outageDays: 'gesimuleerde dagen',
    outageBatches: 'reeksen per dag',
  },
};
