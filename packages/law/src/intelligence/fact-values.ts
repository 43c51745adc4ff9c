import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean, by the name of their type. */
export const intelligenceMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  IntelligenceStore: {
    'visible-recordings': say(
      'enregistrements de caméras visibles de la police (LFP, art. 25/6)',
      'opnamen van zichtbare politiecamera’s (WPA, art. 25/6)',
      'recordings of visible police cameras (LFP, art. 25/6)',
    ),
    'non-visible-recordings': say(
      'enregistrements de caméras non visibles de la police (LFP, art. 46/12)',
      'opnamen van niet-zichtbare politiecamera’s (WPA, art. 46/12)',
      'recordings of non-visible police cameras (LFP, art. 46/12)',
    ),
    'local-technical-database': say(
      'banque de données technique locale',
      'lokale technische gegevensbank',
      'local technical database',
    ),
    'national-technical-database': say(
      'banque de données technique nationale',
      'nationale technische gegevensbank',
      'national technical database',
    ),
    'camera-law-recordings': say(
      'enregistrements d’une caméra relevant de la loi caméras',
      'opnamen van een camera onder de camerawet',
      'recordings of a camera under the camera law',
    ),
    other: say('autre origine', 'andere herkomst', 'another origin'),
  },
  IntelligenceScope: {
    'single-items': say('données prises une à une', 'gegevens één voor één', 'items one by one'),
    'set-of-investigation': say(
      'ensemble de données d’une enquête de renseignement spécifique',
      'geheel van gegevens van een specifiek inlichtingenonderzoek',
      'set of data of one specific intelligence investigation',
    ),
    bulk: say(
      'tout, sans viser des données précises',
      'alles, zonder welbepaalde gegevens te beogen',
      'everything, without aiming at precise data',
    ),
  },
  IntelligenceRegister: {
    'national-fixed-cameras': say(
      'registre national des caméras fixes',
      'nationaal register van vaste camera’s',
      'national register of fixed cameras',
    ),
    uses: say('registre des utilisations', 'register van het gebruik', 'register of uses'),
    'non-visible-uses': say(
      'registre des utilisations non visibles',
      'register van niet-zichtbaar gebruik',
      'register of non-visible uses',
    ),
    bodycams: say('registre des bodycams', 'register van de bodycams', 'register of bodycams'),
  },
  CorrelationSource: {
    'own-database': say('banque de données du service', 'gegevensbank van de dienst', 'database of the service'),
    'accessible-database': say(
      'banque de données accessible au service',
      'voor de dienst toegankelijke gegevensbank',
      'database that the service has access to',
    ),
    'person-list': say(
      'liste de personnes établie par le service',
      'door de dienst opgestelde lijst van personen',
      'list of persons drawn up by the service',
    ),
    criteria: say(
      'critères d’évaluation préétablis',
      'vooraf vastgestelde beoordelingscriteria',
      'pre-set evaluation criteria',
    ),
    other: say('autre source', 'andere bron', 'another source'),
  },
  'written|oral': {
    written: say('décision écrite', 'schriftelijke beslissing', 'written decision'),
    oral: say('décision verbale', 'mondelinge beslissing', 'oral decision'),
  },
  'specific|exceptional': {
    specific: say('méthode spécifique (article 18/4)', 'specifieke methode (artikel 18/4)', 'specific method (18/4)'),
    exceptional: say(
      'méthode exceptionnelle (article 18/11)',
      'uitzonderlijke methode (artikel 18/11)',
      'exceptional method (18/11)',
    ),
  },
  'intelligence-members|police-members|others': {
    'intelligence-members': say(
      'membres des services de renseignement',
      'leden van de inlichtingendiensten',
      'members of the intelligence services',
    ),
    'police-members': say(
      'membres des services de police',
      'leden van de politiediensten',
      'members of the police services',
    ),
    others: say('autres personnes', 'andere personen', 'other people'),
  },
  'point-access|correlation': {
    'point-access': say('accès ponctuel (§ 2)', 'punctuele toegang (§ 2)', 'point access (§ 2)'),
    correlation: say('corrélation (§ 3)', 'correlatie (§ 3)', 'correlation (§ 3)'),
  },
  'afterwards|real-time': {
    afterwards: say('après l’enregistrement', 'na de registratie', 'after recording'),
    'real-time': say('en temps réel', 'in realtime', 'in real time'),
  },
  'observation|real-time-correlation': {
    observation: say(
      'observation par l’accès direct',
      'observatie via de rechtstreekse toegang',
      'observation through direct access',
    ),
    'real-time-correlation': say('corrélation en temps réel', 'correlatie in realtime', 'correlation in real time'),
  },
  'lifted|expired': {
    lifted: say('levée par le magistrat', 'opgeheven door de magistraat', 'lifted by the magistrate'),
    expired: say('arrivée à son terme', 'verstreken', 'run out'),
  },
  'specific|exceptional|none': {
    specific: say('méthode spécifique (article 18/4)', 'specifieke methode (artikel 18/4)', 'specific method (18/4)'),
    exceptional: say(
      'méthode exceptionnelle (article 18/11)',
      'uitzonderlijke methode (artikel 18/11)',
      'exceptional method (18/11)',
    ),
    none: say('aucune méthode particulière', 'geen bijzondere methode', 'no special method'),
  },
};
