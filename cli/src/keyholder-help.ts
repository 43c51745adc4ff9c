type Language = 'fr' | 'nl' | 'en';

interface KeyholderHelp {
  readonly about: string;
  readonly init: string;
  readonly run: string;
  readonly show: string;
  readonly status: string;
  readonly pin: string;
  readonly rotate: string;
  readonly name: string;
  readonly dir: string;
  readonly policy: string;
  readonly policyHash: string;
  readonly host: string;
  readonly port: string;
  readonly behindProxy: string;
  readonly answerEmergencies: string;
  readonly retire: string;
  readonly url: string;
  readonly json: string;
}

/** Help of `clairevoie keyholder` in the three languages. */
export const keyholderHelp: Readonly<Record<Language, KeyholderHelp>> = {
  en: {
    about:
      'run a keyholder: a small server that gives key shares of recordings past their gate back, each only against the proof of that very access',
    init: 'make a keyholder in a new folder: its keys, its witness policy and an empty count',
    run: 'start the keyholder; SIGHUP reloads keys and policy, SIGTERM stops it',
    show: 'print what the server of the cameras pins of this keyholder, as one JSON object',
    status: 'print what this keyholder counted, the running week too, which is not public yet',
    pin: 'pin another witness policy; a running keyholder takes it at the next reload (SIGHUP)',
    rotate:
      'make a fresh sealing key beside the old ones, or delete an old one with every share sealed to it (--retire)',
    name: 'name of the keyholder, for ever: for instance keyholder.example.org/k1',
    dir: 'folder of the keyholder (else .clairevoie/keyholder here)',
    policy: 'file with the witness policy (C2SP tlog-policy); it must ask for a quorum',
    policyHash: 'hash of that file, sha256:..., got by another way than the file',
    host: 'address to listen on',
    port: 'port to listen on',
    behindProxy: 'behind a reverse proxy on this machine: count requests by the last address of X-Forwarded-For',
    answerEmergencies:
      'answer emergency openings without a quorum of witnesses too, one at a time; without this option the key of the log alone opens nothing',
    retire: 'id of the key to delete, eight hex digits',
    url: 'address at which the server of the cameras reaches this keyholder',
    json: 'answer as one JSON object',
  },
  fr: {
    about:
      'faire fonctionner un détenteur de clés : un petit serveur qui rend des parts de clé d’enregistrements dont le premier délai d’accès est passé, chacune uniquement contre la preuve de l’accès même',
    init: 'créer un détenteur de clés dans un nouveau dossier : ses clés, sa politique de témoins et un compte vide',
    run: 'démarrer le détenteur ; SIGHUP recharge clés et politique, SIGTERM l’arrête',
    show: 'afficher ce que le serveur des caméras fixe de ce détenteur, en un seul objet JSON',
    status: 'afficher ce que ce détenteur a compté, y compris la semaine en cours, qui n’est pas encore publique',
    pin: 'fixer une autre politique de témoins ; un détenteur en marche la prend au rechargement suivant (SIGHUP)',
    rotate:
      'créer une nouvelle clé de scellement à côté des anciennes, ou en supprimer une ancienne avec toutes les parts scellées pour elle (--retire)',
    name: 'nom du détenteur, définitif : par exemple keyholder.example.org/k1',
    dir: 'dossier du détenteur (sinon .clairevoie/keyholder ici)',
    policy: 'fichier de la politique de témoins (C2SP tlog-policy) ; elle doit exiger un quorum',
    policyHash: 'empreinte de ce fichier, sha256:..., obtenue par une autre voie que le fichier',
    host: 'adresse d’écoute',
    port: 'port d’écoute',
    behindProxy:
      'derrière un mandataire inverse sur cette machine : compter les demandes d’après la dernière adresse de X-Forwarded-For',
    answerEmergencies:
      'répondre aussi, sans quorum de témoins, aux ouvertures d’urgence, une à la fois ; sans cette option, la clé du journal seule n’ouvre rien',
    retire: 'identifiant de la clé à supprimer, huit chiffres hexadécimaux',
    url: 'adresse à laquelle le serveur des caméras joint ce détenteur',
    json: 'répondre par un seul objet JSON',
  },
  nl: {
    about:
      'een sleutelhouder in werking houden: een kleine server die sleuteldelen van opnamen na hun eerste toegangstermijn teruggeeft, elk enkel tegen het bewijs van precies die toegang',
    init: 'een sleutelhouder aanmaken in een nieuwe map: zijn sleutels, zijn getuigenbeleid en een lege telling',
    run: 'de sleutelhouder starten; SIGHUP herlaadt sleutels en beleid, SIGTERM stopt hem',
    show: 'tonen wat de server van de camera’s van deze sleutelhouder vastlegt, als één JSON-object',
    status: 'tonen wat deze sleutelhouder heeft geteld, ook de lopende week, die nog niet openbaar is',
    pin: 'een ander getuigenbeleid vastleggen; een draaiende sleutelhouder neemt het bij de volgende herlading over (SIGHUP)',
    rotate:
      'een nieuwe verzegelingssleutel maken naast de oude, of een oude verwijderen met elk deel dat ermee verzegeld is (--retire)',
    name: 'naam van de sleutelhouder, voorgoed: bijvoorbeeld keyholder.example.org/k1',
    dir: 'map van de sleutelhouder (anders .clairevoie/keyholder hier)',
    policy: 'bestand met het getuigenbeleid (C2SP tlog-policy); het moet een quorum eisen',
    policyHash: 'vingerafdruk van dat bestand, sha256:..., langs een andere weg gekregen dan het bestand',
    host: 'adres waarop geluisterd wordt',
    port: 'poort waarop geluisterd wordt',
    behindProxy:
      'achter een reverse proxy op deze machine: aanvragen tellen volgens het laatste adres van X-Forwarded-For',
    answerEmergencies:
      'ook zonder quorum van getuigen op noodopeningen antwoorden, één tegelijk; zonder deze optie opent de sleutel van het logboek alleen niets',
    retire: 'id van de te verwijderen sleutel, acht hexadecimale cijfers',
    url: 'adres waarop de server van de camera’s deze sleutelhouder bereikt',
    json: 'antwoorden met één JSON-object',
  },
};
