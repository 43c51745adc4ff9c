type Language = 'fr' | 'nl' | 'en';

interface EvidenceHelp {
  readonly about: string;
  readonly check: string;
  readonly file: string;
  readonly vkey: string;
  readonly json: string;
}

/** Help of `clairevoie evidence` in the three languages. */
export const evidenceHelp: Readonly<Record<Language, EvidenceHelp>> = {
  en: {
    about: 'evidence of a lie: files that verify, a monitor or a witness kept',
    check: 'check, alone and offline, what an evidence file shows and against whom',
    file: 'evidence file (.evidence.json)',
    vkey: 'verifier key of the log, known from elsewhere: the file must be about that very key',
    json: 'answer as one JSON object',
  },
  fr: {
    about: 'preuves d’un mensonge : fichiers conservés par verify, un moniteur ou un témoin',
    check: 'vérifier, seul et hors ligne, ce qu’un fichier de preuve montre et contre qui',
    file: 'fichier de preuve (.evidence.json)',
    vkey: 'clé de vérification du journal, connue par une autre voie : le fichier doit porter sur cette clé',
    json: 'répondre par un seul objet JSON',
  },
  nl: {
    about: 'bewijzen van een leugen: bestanden die verify, een monitor of een getuige bewaarde',
    check: 'nagaan, alleen en offline, wat een bewijsbestand toont en tegen wie',
    file: 'bewijsbestand (.evidence.json)',
    vkey: 'verificatiesleutel van het logboek, langs een andere weg bekend: het bestand moet over die sleutel gaan',
    json: 'antwoorden met één JSON-object',
  },
};
