type Language = 'fr' | 'nl' | 'en';

interface HelpText {
  readonly about: string;
  readonly lang: string;
  readonly up: string;
  readonly demo: string;
  readonly port: string;
  readonly dataDir: string;
  readonly json: string;
  readonly url: string;
}

/** Help in the three languages of the house. `--lang`, else LC_ALL, LC_MESSAGES or LANG chooses. */
export const helpText: Readonly<Record<Language, HelpText>> = {
  en: {
    about: 'Clairevoie: the law on police cameras as running software, with a journal that strangers can verify.',
    lang: 'language of this help: fr, nl or en',
    up: 'start the server: database, journal, portal and console',
    demo: 'a demonstration world with invented people and acts',
    port: 'port to listen on (CLAIREVOIE_PORT, else 4600)',
    dataDir: 'data folder (CLAIREVOIE_DATA_DIR, else .clairevoie/ here)',
    json: 'answer as one JSON object',
    url: 'address of the server',
  },
  fr: {
    about: 'Clairevoie : la loi sur les caméras de police en logiciel, avec un journal que chacun peut vérifier.',
    lang: 'langue de cette aide : fr, nl ou en',
    up: 'démarrer le serveur : base de données, journal, portail et console',
    demo: 'un monde de démonstration, avec des personnes et des actes inventés',
    port: "port d'écoute (CLAIREVOIE_PORT, sinon 4600)",
    dataDir: 'dossier des données (CLAIREVOIE_DATA_DIR, sinon .clairevoie/ ici)',
    json: 'répondre par un seul objet JSON',
    url: 'adresse du serveur',
  },
  nl: {
    about: 'Clairevoie: de wet op de politiecamera’s als werkende software, met een journaal dat iedereen kan nagaan.',
    lang: 'taal van deze hulp: fr, nl of en',
    up: 'de server starten: databank, journaal, portaal en console',
    demo: 'een demonstratiewereld met verzonnen personen en handelingen',
    port: 'poort waarop geluisterd wordt (CLAIREVOIE_PORT, anders 4600)',
    dataDir: 'gegevensmap (CLAIREVOIE_DATA_DIR, anders .clairevoie/ hier)',
    json: 'antwoorden met één JSON-object',
    url: 'adres van de server',
  },
};

/** The language of the help. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = argv[argv.indexOf('--lang') + 1];
  const from = argv.includes('--lang') ? asked : (env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG);
  const two = from?.slice(0, 2).toLowerCase();
  return two === 'fr' || two === 'nl' ? two : 'en';
}
