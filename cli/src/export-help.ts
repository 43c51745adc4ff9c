type Language = 'fr' | 'nl' | 'en';

interface ExportHelp {
  readonly about: string;
  readonly log: string;
  readonly to: string;
  readonly url: string;
  readonly promises: string;
}

/** Help of `clairevoie export` in the three languages. */
export const exportHelp: Readonly<Record<Language, ExportHelp>> = {
  en: {
    about: 'write what is public as files that any web server can serve',
    log: 'write the whole public log (C2SP tiles) into a folder, or only what is new since the last time',
    to: 'folder to write to; an earlier export in it is gone on with',
    url: 'address of a server, or of another export (else the data folder)',
    promises: 'also write the promises of the log to this file, outside the folder: they tell the time of each act',
  },
  fr: {
    about: 'écrire ce qui est public en fichiers que tout serveur web peut servir',
    log: 'écrire tout le journal public (tuiles C2SP) dans un dossier, ou seulement ce qui est nouveau depuis la dernière fois',
    to: 'dossier de destination ; un export antérieur y est poursuivi',
    url: 'adresse d’un serveur, ou d’un autre export (sinon le dossier des données)',
    promises:
      'écrire aussi les promesses du journal dans ce fichier, hors du dossier : elles disent l’heure de chaque acte',
  },
  nl: {
    about: 'wat openbaar is, schrijven als bestanden die elke webserver kan aanbieden',
    log: 'het hele openbare logboek (C2SP-tegels) in een map schrijven, of alleen wat nieuw is sinds de vorige keer',
    to: 'map van bestemming; een vroegere export erin wordt voortgezet',
    url: 'adres van een server, of van een andere export (anders de gegevensmap)',
    promises:
      'ook de beloften van het logboek in dit bestand schrijven, buiten de map: ze zeggen het uur van elke handeling',
  },
};
