type Language = 'fr' | 'nl' | 'en';

interface WitnessHelp {
  readonly about: string;
  readonly init: string;
  readonly show: string;
  readonly byPhone: string;
  readonly noLog: string;
  readonly addLog: string;
  readonly run: string;
  readonly rotate: string;
  readonly name: string;
  readonly verifyPage: string;
  readonly dir: string;
  readonly vkey: string;
  readonly origin: string;
  readonly host: string;
  readonly port: string;
  readonly behindProxy: string;
  readonly retire: string;
  readonly json: string;
}

/** Help of `clairevoie witness` in the three languages. */
export const witnessHelp: Readonly<Record<Language, WitnessHelp>> = {
  en: {
    about: 'run a witness: a small server that cosigns the checkpoints of logs and never signs a second history',
    init: 'make a witness in a new folder: its keys and an empty state; prints the verifier keys to publish',
    show: 'print name, verifier keys with a short fingerprint to tell by phone, and the logs that are followed',
    byPhone: 'by phone',
    noLog: 'No log yet: `witness add-log`.',
    addLog: 'add a log, or one more key of a log; a running witness takes it at the next reload (SIGHUP)',
    run: 'start the witness; SIGHUP reloads logs and keys, SIGTERM stops it',
    rotate: 'make a fresh key of each type beside the old ones, or delete an old one (--retire)',
    name: 'name of the witness, for ever: for instance witness.example.org/w1',
    verifyPage: 'page that verifies receipts, to be served (else the one built here, if any)',
    dir: 'folder of the witness (else .clairevoie/witness here)',
    vkey: 'verifier key of the log, got from its operator',
    origin: 'origin line of the log, when it is not the name of the key',
    host: 'address to listen on',
    port: 'port to listen on',
    behindProxy: 'behind a reverse proxy on this machine: count requests by the last address of X-Forwarded-For',
    retire: 'id of the key to delete, eight hex digits',
    json: 'answer as one JSON object',
  },
  fr: {
    about:
      'faire fonctionner un témoin : un petit serveur qui cosigne les points de contrôle de journaux et ne signe jamais une seconde version',
    init: 'créer un témoin dans un nouveau dossier : ses clés et un état vide ; affiche les clés de vérification à publier',
    show: 'afficher le nom, les clés de vérification avec une empreinte courte à dire au téléphone, et les journaux suivis',
    byPhone: 'au téléphone',
    noLog: 'Aucun journal encore : `witness add-log`.',
    addLog:
      'ajouter un journal, ou une clé de plus d’un journal ; un témoin en marche la prend au rechargement suivant (SIGHUP)',
    run: 'démarrer le témoin ; SIGHUP recharge journaux et clés, SIGTERM l’arrête',
    rotate: 'créer une nouvelle clé de chaque type à côté des anciennes, ou supprimer une ancienne (--retire)',
    name: 'nom du témoin, définitif : par exemple witness.example.org/w1',
    verifyPage: 'page qui vérifie les reçus, à servir (sinon celle qui est construite ici, s’il y en a une)',
    dir: 'dossier du témoin (sinon .clairevoie/witness ici)',
    vkey: 'clé de vérification du journal, obtenue de son exploitant',
    origin: 'ligne d’origine du journal, si elle diffère du nom de la clé',
    host: 'adresse d’écoute',
    port: 'port d’écoute',
    behindProxy:
      'derrière un mandataire inverse sur cette machine : compter les demandes d’après la dernière adresse de X-Forwarded-For',
    retire: 'identifiant de la clé à supprimer, huit chiffres hexadécimaux',
    json: 'répondre par un seul objet JSON',
  },
  nl: {
    about:
      'een getuige in werking houden: een kleine server die de controlepunten van logboeken medeondertekent en nooit een tweede versie ondertekent',
    init: 'een getuige aanmaken in een nieuwe map: zijn sleutels en een lege stand; toont de verificatiesleutels om bekend te maken',
    show: 'naam, verificatiesleutels met een korte vingerafdruk om telefonisch door te geven, en de gevolgde logboeken tonen',
    byPhone: 'telefonisch',
    noLog: 'Nog geen logboek: `witness add-log`.',
    addLog:
      'een logboek toevoegen, of een extra sleutel van een logboek; een draaiende getuige neemt die bij de volgende herlading over (SIGHUP)',
    run: 'de getuige starten; SIGHUP herlaadt logboeken en sleutels, SIGTERM stopt hem',
    rotate: 'van elk type een nieuwe sleutel maken naast de oude, of een oude verwijderen (--retire)',
    name: 'naam van de getuige, voorgoed: bijvoorbeeld witness.example.org/w1',
    verifyPage:
      'pagina die ontvangstbewijzen controleert, om aan te bieden (anders die welke hier gebouwd is, als die er is)',
    dir: 'map van de getuige (anders .clairevoie/witness hier)',
    vkey: 'verificatiesleutel van het logboek, gekregen van de beheerder ervan',
    origin: 'oorsprongsregel van het logboek, als die niet de naam van de sleutel is',
    host: 'adres waarop geluisterd wordt',
    port: 'poort waarop geluisterd wordt',
    behindProxy:
      'achter een reverse proxy op deze machine: aanvragen tellen volgens het laatste adres van X-Forwarded-For',
    retire: 'id van de te verwijderen sleutel, acht hexadecimale cijfers',
    json: 'antwoorden met één JSON-object',
  },
};
