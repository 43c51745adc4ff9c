type Language = 'fr' | 'nl' | 'en';

interface HelpText {
  readonly about: string;
  readonly lang: string;
  readonly up: string;
  readonly tour: string;
  readonly demo: string;
  readonly port: string;
  readonly dataDir: string;
  readonly json: string;
  readonly url: string;
  readonly urlOrReceipt: string;
  readonly verify: string;
  readonly verifyExits: string;
  readonly vkey: string;
  readonly vkeyFile: string;
  readonly since: string;
  readonly promises: string;
  readonly keep: string;
  readonly maxAge: string;
  readonly evidence: string;
  readonly benchLies: string;
  readonly policy: string;
  readonly policyHash: string;
  readonly keys: string;
  readonly check: string;
  readonly checkReads: string;
  readonly readsSince: string;
  readonly readsUsage: string;
  readonly rebuild: string;
  readonly backup: string;
  readonly restore: string;
  readonly keyFile: string;
  readonly compare: string;
  readonly restoreSince: string;
  readonly bench: string;
  readonly benchGate: string;
  readonly benchCrash: string;
  readonly benchLaw: string;
  readonly kills: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly file: string;
  readonly found: string;
  readonly foundingFile: string;
  readonly dryRun: string;
  readonly example: string;
}

/** Help in the three languages of the house. `--lang`, else LC_ALL, LC_MESSAGES or LANG chooses. */
export const helpText: Readonly<Record<Language, HelpText>> = {
  en: {
    about: 'Clairevoie: the law on police cameras as running software, with a journal that strangers can verify.',
    lang: 'language of help and answers: fr, nl or en',
    up: 'start the server: database, journal, portal and console',
    tour: 'walk the main job on a running demonstration, each step with its receipt',
    demo: 'a demonstration world with invented people and acts',
    port: 'port to listen on (CLAIREVOIE_PORT, else 4600)',
    dataDir: 'data folder (CLAIREVOIE_DATA_DIR, else .clairevoie/ here)',
    json: 'answer as one JSON object',
    url: 'address of the server',
    urlOrReceipt: 'address of the server, or a receipt (file .tlog-proof), which is checked without network',
    verify: 'check a public log from outside (a running server, or an export): signatures, tree, every entry',
    verifyExits:
      'Exit code: 0 it holds; 1 rejected, something is broken; 2 the command line is wrong; 3 no server or no file; 4 not proven: nothing is broken, but nobody whom you trust stands behind this file (give --policy or --vkey).',
    vkey: 'verifier key of the log, got from elsewhere than the server',
    vkeyFile: 'file that holds the verifier key',
    since: 'checkpoint kept from an earlier visit: the log must extend it',
    promises: 'receipts or acknowledgements (JSON or one a line) that the log must have kept',
    keep: 'write the checkpoint to this file, for --since next time',
    maxAge: 'the newest quorum may be so many seconds old (needs --policy)',
    evidence: 'when something is wrong, write an evidence file to this folder, for `evidence check`',
    benchLies: 'a server that holds the log key lies in every way we know: who catches it, and does the evidence hold',
    policy: 'witness policy (C2SP tlog-policy), got from elsewhere: its quorum must have cosigned',
    keys: 'of a receipt: what the log publishes of its later keys (/log/public/keys), to follow from the key of the policy',
    policyHash: 'hash that the policy file must have, sha256:<64 hex>',
    check: 'check journal, tree, promises and registers against each other, with access to the database',
    checkReads: 'batches of plate reads whose roots are computed anew: a number drawn at random, all or none',
    readsSince: 'only batches received since this instant (after a restore, which brings no reads back)',
    readsUsage: '--reads takes a number, all or none; --reads-since an instant such as 2026-12-01T12:00:00Z',
    rebuild: 'rebuild every register from the journal and compare before and after',
    backup: 'write an encrypted, consistent backup; keys of recordings are never in it',
    restore: 'restore a backup into an empty data folder; read-only until compared with a checkpoint known elsewhere',
    keyFile: 'file that holds the backup key (made when it does not exist yet)',
    compare: 'compare a restored data folder with the latest checkpoint known elsewhere',
    restoreSince: 'latest checkpoint known elsewhere: compare right after the restore',
    bench: 'measure this machine',
    benchGate: 'acts per second through HTTP against a bare INSERT with COMMIT',
    benchLaw: 'decisions per second, explained, against Cedar and casbin on the same rules; and replay',
    benchCrash:
      'kill server, database and witnesses under load, start them again and check that nothing is lost and no second history signed',
    kills: 'how many times something is killed',
    seconds: 'seconds a measurement lasts',
    rounds: 'how often everything is measured; the median counts',
    file: 'file of the backup',
    found:
      'found a real world: data folder, keys, database, and by journaled acts the first bodies and the people who keep the server',
    foundingFile: 'founding file (YAML or JSON), reviewed by people; --example prints one',
    dryRun: 'check the file and list the acts, write nothing',
    example: 'print a founding file with comments',
  },
  fr: {
    about: 'Clairevoie : la loi sur les caméras de police en logiciel, avec un journal que chacun peut vérifier.',
    lang: 'langue de l’aide et des réponses : fr, nl ou en',
    up: 'démarrer le serveur : base de données, journal, portail et console',
    tour: 'suivre la procédure principale de bout en bout sur une démonstration en marche, chaque étape avec son reçu',
    demo: 'un monde de démonstration, avec des personnes et des actes inventés',
    port: 'port d’écoute (CLAIREVOIE_PORT, sinon 4600)',
    dataDir: 'dossier des données (CLAIREVOIE_DATA_DIR, sinon .clairevoie/ ici)',
    json: 'répondre par un seul objet JSON',
    url: 'adresse du serveur',
    urlOrReceipt: 'adresse du serveur, ou un reçu (fichier .tlog-proof), contrôlé sans réseau',
    verifyExits:
      'Code de sortie : 0 cela tient ; 1 rejeté, quelque chose est brisé ; 2 la ligne de commande est fausse ; 3 pas de serveur ou pas de fichier ; 4 non prouvé : rien n’est brisé, mais personne en qui vous avez confiance ne répond de ce fichier (donnez --policy ou --vkey).',
    verify:
      'vérifier de l’extérieur un journal public (serveur en marche ou export) : signatures, arbre, chaque inscription',
    vkey: 'clé de vérification du journal, obtenue ailleurs que sur ce serveur',
    vkeyFile: 'fichier contenant la clé de vérification',
    since: 'point de contrôle conservé lors d’une visite antérieure : le journal doit le prolonger',
    promises: 'reçus ou accusés de réception (JSON, ou un par ligne) que le journal doit avoir honorés',
    keep: 'enregistrer le point de contrôle dans ce fichier, pour --since la prochaine fois',
    maxAge: 'ancienneté maximale du dernier quorum, en secondes (avec --policy)',
    evidence: 'en cas d’anomalie, écrire un fichier de preuve dans ce dossier, pour `evidence check`',
    benchLies:
      'un serveur qui détient la clé du journal ment de toutes les façons connues : qui le découvre, et la preuve tient-elle',
    policy: 'politique de témoins (C2SP tlog-policy), obtenue ailleurs : son quorum doit avoir cosigné',
    keys: 'd’un reçu : ce que le journal publie de ses clés ultérieures (/log/public/keys), pour suivre depuis la clé de la politique',
    policyHash: 'empreinte que doit avoir le fichier de politique, sha256:<64 hex>',
    check: 'confronter journal, arbre, promesses et registres, avec accès à la base de données',
    checkReads: 'lots de passages dont la racine est recalculée : un nombre tiré au sort, all ou none',
    readsSince: 'seulement les lots reçus depuis cet instant (après une restauration, qui ne ramène pas les passages)',
    readsUsage: '--reads prend un nombre, all ou none ; --reads-since un instant tel que 2026-12-01T12:00:00Z',
    rebuild: 'reconstruire tous les registres à partir du journal et comparer avant et après',
    backup: 'écrire une sauvegarde chiffrée et cohérente ; les clés des enregistrements n’y figurent jamais',
    restore:
      'restaurer une sauvegarde dans un dossier vide ; lecture seule jusqu’à la comparaison avec un point de contrôle connu ailleurs',
    keyFile: 'fichier contenant la clé de sauvegarde (créé s’il n’existe pas encore)',
    compare: 'comparer un dossier restauré avec le dernier point de contrôle connu ailleurs',
    restoreSince: 'dernier point de contrôle connu ailleurs : comparer aussitôt après la restauration',
    bench: 'mesurer cette machine',
    benchGate: 'actes par seconde par HTTP, comparés à un simple INSERT avec COMMIT',
    benchLaw: 'décisions par seconde, motivées, comparées à Cedar et casbin sur les mêmes règles ; et relecture',
    benchCrash:
      'tuer serveur, base de données et témoins sous charge, les redémarrer et vérifier que rien ne manque et qu’aucune seconde version n’est signée',
    kills: 'nombre d’arrêts brutaux',
    seconds: 'durée d’une mesure, en secondes',
    rounds: 'nombre de tours de mesure ; la médiane compte',
    file: 'fichier de la sauvegarde',
    found:
      'fonder un monde réel : dossier, clés, base de données et, par des actes journalisés, les premières institutions et les personnes qui tiennent le serveur',
    foundingFile: 'fichier de fondation (YAML ou JSON), relu par des personnes ; --example en affiche un',
    dryRun: 'vérifier le fichier et énumérer les actes, sans rien écrire',
    example: 'afficher un fichier de fondation commenté',
  },
  nl: {
    about: 'Clairevoie: de wet op de politiecamera’s als werkende software, met een logboek dat iedereen kan nagaan.',
    lang: 'taal van de hulp en de antwoorden: fr, nl of en',
    up: 'de server starten: databank, logboek, portaal en console',
    tour: 'de hoofdprocedure van begin tot eind doorlopen op een draaiende demonstratie, elke stap met zijn ontvangstbewijs',
    demo: 'een demonstratiewereld met verzonnen personen en handelingen',
    port: 'poort waarop geluisterd wordt (CLAIREVOIE_PORT, anders 4600)',
    dataDir: 'gegevensmap (CLAIREVOIE_DATA_DIR, anders .clairevoie/ hier)',
    json: 'antwoorden met één JSON-object',
    url: 'adres van de server',
    urlOrReceipt:
      'adres van de server, of een ontvangstbewijs (bestand .tlog-proof), dat zonder netwerk wordt gecontroleerd',
    verifyExits:
      'Afsluitcode: 0 het klopt; 1 verworpen, er is iets gebroken; 2 de opdrachtregel is fout; 3 geen server of geen bestand; 4 niet bewezen: er is niets gebroken, maar niemand die u vertrouwt staat in voor dit bestand (geef --policy of --vkey op).',
    verify:
      'een openbaar logboek van buitenaf nagaan (een draaiende server of een export): handtekeningen, boom, elke inschrijving',
    vkey: 'verificatiesleutel van het logboek, elders dan bij de server verkregen',
    vkeyFile: 'bestand met de verificatiesleutel',
    since: 'controlepunt bewaard van een vorig bezoek: het logboek moet daarop voortbouwen',
    promises: 'ontvangstbewijzen (JSON, of één per regel) die het logboek moet zijn nagekomen',
    keep: 'het controlepunt in dit bestand bewaren, voor --since de volgende keer',
    maxAge: 'zo oud mag het laatste quorum hoogstens zijn, in seconden (met --policy)',
    evidence: 'als er iets niet klopt, een bewijsbestand in deze map schrijven, voor `evidence check`',
    benchLies:
      'een server die de sleutel van het logboek heeft, liegt op elke bekende manier: wie ontdekt het, en houdt het bewijs stand',
    policy: 'getuigenbeleid (C2SP tlog-policy), elders verkregen: het quorum ervan moet medeondertekend hebben',
    keys: 'van een ontvangstbewijs: wat het logboek van zijn latere sleutels bekendmaakt (/log/public/keys), om vanaf de sleutel van het beleid te volgen',
    policyHash: 'vingerafdruk die het beleidsbestand moet hebben, sha256:<64 hex>',
    check: 'logboek, boom, beloften en registers met elkaar vergelijken, met toegang tot de databank',
    checkReads: 'reeksen passages waarvan de wortel wordt herberekend: een geloot aantal, all of none',
    readsSince:
      'alleen reeksen die sinds dit tijdstip zijn ontvangen (na een herstel, dat de passages niet terugbrengt)',
    readsUsage: '--reads neemt een getal, all of none; --reads-since een tijdstip zoals 2026-12-01T12:00:00Z',
    rebuild: 'alle registers uit het logboek heropbouwen en ervoor en erna vergelijken',
    backup: 'een versleutelde, samenhangende back-up schrijven; de sleutels van opnamen zitten er nooit in',
    restore:
      'een back-up terugzetten in een lege map; alleen lezen tot de vergelijking met een elders bekend controlepunt',
    keyFile: 'bestand met de back-upsleutel (wordt aangemaakt als het nog niet bestaat)',
    compare: 'een teruggezette map vergelijken met het laatste elders bekende controlepunt',
    restoreSince: 'laatste elders bekende controlepunt: meteen na het terugzetten vergelijken',
    bench: 'deze machine meten',
    benchGate: 'handelingen per seconde via HTTP, vergeleken met een kale INSERT met COMMIT',
    benchLaw:
      'beslissingen per seconde, met motivering, vergeleken met Cedar en casbin op dezelfde regels; en herhaling',
    benchCrash:
      'server, databank en getuigen onder belasting stilleggen, herstarten en nagaan dat niets verloren is en geen tweede versie ondertekend',
    kills: 'hoe vaak er iets wordt stilgelegd',
    seconds: 'duur van een meting, in seconden',
    rounds: 'hoe vaak alles gemeten wordt; de mediaan telt',
    file: 'bestand van de back-up',
    found:
      'een echte wereld oprichten: map, sleutels, databank en, met handelingen in het logboek, de eerste instellingen en de personen die de server beheren',
    foundingFile: 'oprichtingsbestand (YAML of JSON), door personen nagelezen; --example toont er een',
    dryRun: 'het bestand nakijken en de handelingen opsommen, zonder iets te schrijven',
    example: 'een oprichtingsbestand met uitleg tonen',
  },
};

/** The language of the help. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = argv[argv.indexOf('--lang') + 1];
  const from = argv.includes('--lang') ? asked : (env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG);
  const two = from?.slice(0, 2).toLowerCase();
  return two === 'fr' || two === 'nl' ? two : 'en';
}
