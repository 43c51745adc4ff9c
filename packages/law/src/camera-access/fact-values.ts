import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const cameraAccessMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  'witness-screen|internet|press|public-display|private-person': {
    'witness-screen': say('écran témoin public', 'publiek controlescherm', 'public witness screen'),
    internet: say('internet', 'internet', 'internet'),
    press: say('presse', 'pers', 'press'),
    'public-display': say('affichage public', 'openbare vertoning', 'public display'),
    'private-person': say('personne privée', 'private persoon', 'private person'),
  },
  'offence|incivility|none': {
    offence: say(
      'faits constitutifs d’infraction',
      'feiten die een misdrijf kunnen vormen',
      'facts that make an offence',
    ),
    incivility: say('incivilité', 'overlast', 'incivility'),
    none: say('aucun fait constaté', 'geen feiten vastgesteld', 'nothing found'),
  },
  'handed-over|refused': {
    'handed-over': say('images remises', 'beelden overhandigd', 'images handed over'),
    refused: say('refusé', 'geweigerd', 'refused'),
  },
  'risk-place|incident': {
    'risk-place': say(
      'lieu désigné comme présentant un risque particulier',
      'als risicoplaats aangewezen plaats',
      'place listed for its particular risk',
    ),
    incident: say('incident en cours', 'lopend incident', 'incident going on'),
  },
  'public-transport-company|nuclear-site|other': {
    'public-transport-company': say(
      'société publique de transport en commun',
      'openbare vervoersmaatschappij',
      'public transport company',
    ),
    'nuclear-site': say(
      'exploitant d’un site nucléaire',
      'exploitant van een nucleaire site',
      'operator of a nuclear site',
    ),
    other: say('autre partie', 'andere partij', 'another party'),
  },
  'public-transport-network|nuclear-site|other': {
    'public-transport-network': say(
      'réseau d’une société publique de transport en commun',
      'net van een openbare vervoersmaatschappij',
      'network of a public transport company',
    ),
    'nuclear-site': say('site nucléaire', 'nucleaire site', 'nuclear site'),
    other: say('autre lieu', 'andere plaats', 'another place'),
  },
  'changing-room|shower|toilet|care-room|none': {
    'changing-room': say('vestiaire ou cabine d’essayage', 'kleedkamer of pashokje', 'changing room'),
    shower: say('douche', 'douche', 'shower'),
    toilet: say('toilettes', 'toilet', 'toilet'),
    'care-room': say('local de soins', 'verzorgingslokaal', 'care room'),
    none: say('aucun de ces lieux', 'geen van deze plaatsen', 'none of these'),
  },
  AnalyticsFunction: {
    'ethnic-origin-analysis': say(
      'analyse de l’origine ethnique',
      'analyse van de etnische afkomst',
      'analysis of ethnic origin',
    ),
    'health-analysis': say('analyse de l’état de santé', 'analyse van de gezondheidstoestand', 'analysis of health'),
    'biometric-categorisation': say(
      'catégorisation biométrique',
      'biometrische categorisering',
      'biometric categorisation',
    ),
    'emotion-recognition': say('reconnaissance des émotions', 'emotieherkenning', 'emotion recognition'),
    'facial-recognition': say('reconnaissance faciale', 'gezichtsherkenning', 'facial recognition'),
    'number-plate-recognition': say(
      'reconnaissance de plaques d’immatriculation',
      'nummerplaatherkenning',
      'number-plate recognition',
    ),
    'people-counting': say('comptage de personnes', 'tellen van personen', 'counting people'),
    'motion-detection': say('détection de mouvement', 'bewegingsdetectie', 'motion detection'),
  },
  'camera-law-controller|police': {
    'camera-law-controller': say(
      'responsable du traitement de la loi caméras',
      'verwerkingsverantwoordelijke van de camerawet',
      'controller under the camera law',
    ),
    police: say('services de police', 'politiediensten', 'police services'),
  },
  'copy|viewing|images-no-longer-exist|refused': {
    copy: say('copie des images', 'kopie van de beelden', 'copy of the images'),
    viewing: say('visionnement des images', 'inzage van de beelden', 'viewing of the images'),
    'images-no-longer-exist': say(
      'les images n’existent plus',
      'de beelden bestaan niet meer',
      'the images no longer exist',
    ),
    refused: say('refusé', 'geweigerd', 'refused'),
  },
  'rights-of-others|public-security|none': {
    'rights-of-others': say('droits d’autres personnes', 'rechten van anderen', 'rights of others'),
    'public-security': say('sécurité publique', 'openbare veiligheid', 'public security'),
    none: say('aucun motif', 'geen grond', 'no ground'),
  },
  'no-reasons-given|images-not-located|person-not-on-images|identity-not-shown|other': {
    'no-reasons-given': say(
      'la demande n’est pas motivée',
      'het verzoek is niet gemotiveerd',
      'the request gives no reasons',
    ),
    'images-not-located': say(
      'les indications ne permettent pas de localiser les images',
      'de aanwijzingen volstaan niet om de beelden te vinden',
      'the indications do not locate the images',
    ),
    'person-not-on-images': say(
      'la personne n’est pas sur les images',
      'de persoon staat niet op de beelden',
      'the person is not on the images',
    ),
    'identity-not-shown': say(
      'l’identité n’est pas établie',
      'de identiteit is niet aangetoond',
      'the identity is not shown',
    ),
    other: say('autre motif', 'andere reden', 'another reason'),
  },
  'immediate-intervention|guide-the-services|other': {
    'immediate-intervention': say(
      'permettre une intervention immédiate',
      'onmiddellijk ingrijpen mogelijk maken',
      'to allow an immediate intervention',
    ),
    'guide-the-services': say('guider les services', 'de diensten sturen', 'to guide the services'),
    other: say('autre but', 'ander doel', 'another aim'),
  },
  'camera-law|police-visible|police-non-visible|other': {
    'camera-law': say(
      'caméras de surveillance de la loi caméras',
      'bewakingscamera’s van de camerawet',
      'surveillance cameras of the camera law',
    ),
    'police-visible': say(
      'caméras de la police utilisées de manière visible',
      'zichtbaar gebruikte politiecamera’s',
      'police cameras used visibly',
    ),
    'police-non-visible': say(
      'caméras de la police utilisées de manière non visible',
      'niet-zichtbaar gebruikte politiecamera’s',
      'police cameras used non-visibly',
    ),
    other: say('autres caméras', 'andere camera’s', 'other cameras'),
  },
  BreachedArticle: {
    '3/1': say(
      'article 3/1 de la loi caméras du 21 mars 2007',
      'artikel 3/1 van de camerawet van 21 maart 2007',
      'article 3/1 of the camera law of 21 March 2007',
    ),
    5: say(
      'article 5 de la loi caméras du 21 mars 2007',
      'artikel 5 van de camerawet van 21 maart 2007',
      'article 5 of the camera law of 21 March 2007',
    ),
    6: say(
      'article 6 de la loi caméras du 21 mars 2007',
      'artikel 6 van de camerawet van 21 maart 2007',
      'article 6 of the camera law of 21 March 2007',
    ),
    7: say(
      'article 7 de la loi caméras du 21 mars 2007',
      'artikel 7 van de camerawet van 21 maart 2007',
      'article 7 of the camera law of 21 March 2007',
    ),
    '7/1': say(
      'article 7/1 de la loi caméras du 21 mars 2007',
      'artikel 7/1 van de camerawet van 21 maart 2007',
      'article 7/1 of the camera law of 21 March 2007',
    ),
    '7/2': say(
      'article 7/2 de la loi caméras du 21 mars 2007',
      'artikel 7/2 van de camerawet van 21 maart 2007',
      'article 7/2 of the camera law of 21 March 2007',
    ),
    '7/3': say(
      'article 7/3 de la loi caméras du 21 mars 2007',
      'artikel 7/3 van de camerawet van 21 maart 2007',
      'article 7/3 of the camera law of 21 March 2007',
    ),
    8: say(
      'article 8 de la loi caméras du 21 mars 2007',
      'artikel 8 van de camerawet van 21 maart 2007',
      'article 8 of the camera law of 21 March 2007',
    ),
    '8/1': say(
      'article 8/1 de la loi caméras du 21 mars 2007',
      'artikel 8/1 van de camerawet van 21 maart 2007',
      'article 8/1 of the camera law of 21 March 2007',
    ),
    '8/2': say(
      'article 8/2 de la loi caméras du 21 mars 2007',
      'artikel 8/2 van de camerawet van 21 maart 2007',
      'article 8/2 of the camera law of 21 March 2007',
    ),
    9: say(
      'article 9 de la loi caméras du 21 mars 2007',
      'artikel 9 van de camerawet van 21 maart 2007',
      'article 9 of the camera law of 21 March 2007',
    ),
    10: say(
      'article 10 de la loi caméras du 21 mars 2007',
      'artikel 10 van de camerawet van 21 maart 2007',
      'article 10 of the camera law of 21 March 2007',
    ),
    12: say(
      'article 12 de la loi caméras du 21 mars 2007',
      'artikel 12 van de camerawet van 21 maart 2007',
      'article 12 of the camera law of 21 March 2007',
    ),
    other: say('autre article', 'ander artikel', 'another article'),
  },
};
