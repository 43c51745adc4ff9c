import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const cameraLawMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  'within-municipality|whole-municipality|beyond-municipality': {
    'within-municipality': say('une partie de la commune', 'een deel van de gemeente', 'part of the municipality'),
    'whole-municipality': say('toute la commune', 'de hele gemeente', 'the whole municipality'),
    'beyond-municipality': say('au-delà de la commune', 'buiten de gemeente', 'beyond the municipality'),
  },
  'fixed|temporary-fixed|mobile': {
    fixed: say('caméra fixe', 'vaste camera', 'fixed camera'),
    'temporary-fixed': say('caméra fixe temporaire', 'tijdelijke vaste camera', 'temporary fixed camera'),
    mobile: say('caméra mobile', 'mobiele camera', 'mobile camera'),
  },
  'determined-event|regular-relocation|none': {
    'determined-event': say('événement déterminé', 'welbepaald evenement', 'determined event'),
    'regular-relocation': say(
      'déplacement à intervalles réguliers',
      'regelmatige verplaatsing',
      'moved at regular intervals',
    ),
    none: say('ni l’un ni l’autre', 'geen van beide', 'neither'),
  },
  CameraFunction: {
    'number-plate-recognition': say(
      'reconnaissance de plaques d’immatriculation',
      'nummerplaatherkenning',
      'number-plate recognition',
    ),
    'facial-identification': say(
      'identification par le visage (qui est-ce ?)',
      'identificatie aan het gezicht (wie is het?)',
      'facial identification (who is it?)',
    ),
    'facial-authentication': say(
      'authentification par le visage (est-ce bien elle ou lui ?)',
      'authenticatie aan het gezicht (is het die persoon?)',
      'facial authentication (is it this person?)',
    ),
    'facial-clustering': say(
      'regroupement de visages, sans nom',
      'groepering van gezichten, zonder naam',
      'clustering of faces, without names',
    ),
    'face-detection': say(
      'détection de visages, pour les flouter',
      'gezichtsdetectie, om te vervagen',
      'face detection, for blurring',
    ),
    'people-counting': say('comptage de personnes', 'tellen van personen', 'counting people'),
    'motion-detection': say('détection de mouvement', 'bewegingsdetectie', 'motion detection'),
    'object-detection': say('détection d’objets', 'objectdetectie', 'object detection'),
    other: say('autre fonction', 'andere functie', 'another function'),
  },
  RoadFacts: {
    'municipal-road': say('voirie communale', 'gemeenteweg', 'municipal road'),
    motorway: say('autoroute', 'autosnelweg', 'motorway'),
    'road-of-another-authority': say(
      'voirie d’une autre autorité',
      'weg van een andere overheid',
      'road of another authority',
    ),
    'not-a-road': say('lieu qui n’est pas une voirie', 'plaats die geen weg is', 'place that is not a road'),
  },
  SurveillancePurpose: {
    'offences-against-persons-or-goods': say(
      'infractions contre les personnes ou les biens',
      'misdrijven tegen personen of goederen',
      'offences against persons or goods',
    ),
    incivilities: say('incivilités', 'overlast', 'incivilities'),
    'municipal-regulations': say(
      'contrôle du respect des règlements communaux',
      'controle van de naleving van de gemeentelijke reglementen',
      'compliance with municipal regulations',
    ),
    'public-order': say('maintien de l’ordre public', 'handhaving van de openbare orde', 'keeping public order'),
    'workplace-safety-and-health': say(
      'sécurité et santé au travail',
      'veiligheid en gezondheid op het werk',
      'safety and health at work',
    ),
    'protection-of-company-goods': say(
      'protection des biens de l’entreprise',
      'bescherming van de goederen van de onderneming',
      'protection of the company’s goods',
    ),
    'control-of-production': say(
      'contrôle du processus de production',
      'controle van het productieproces',
      'control of production',
    ),
    'control-of-work': say(
      'contrôle du travail du travailleur',
      'controle van de arbeid van de werknemer',
      'control of the worker’s work',
    ),
    other: say('autre finalité', 'ander doeleinde', 'another purpose'),
  },
  'open-fixed|open-temporary|mobile-open|perimeter': {
    'open-fixed': say(
      'caméras fixes en lieu ouvert',
      'vaste camera’s in een niet-besloten plaats',
      'fixed cameras in an open place',
    ),
    'open-temporary': say(
      'caméras fixes temporaires en lieu ouvert',
      'tijdelijke vaste camera’s in een niet-besloten plaats',
      'temporary fixed cameras in an open place',
    ),
    'mobile-open': say(
      'caméras mobiles en lieu ouvert',
      'mobiele camera’s in een niet-besloten plaats',
      'mobile cameras in an open place',
    ),
    perimeter: say(
      'périmètre d’un lieu fermé désigné',
      'perimeter van een aangewezen besloten plaats',
      'perimeter of a listed closed place',
    ),
  },
  MunicipalPurpose: {
    'incivilities-of-law-2013': say(
      'incivilités de la loi du 24 juin 2013',
      'overlast in de zin van de wet van 24 juni 2013',
      'incivilities of the law of 24 June 2013',
    ),
    'paid-parking': say('stationnement payant', 'betalend parkeren', 'paid parking'),
    both: say('les deux', 'beide', 'both'),
    other: say('autre finalité', 'ander doeleinde', 'another purpose'),
  },
  ClosedPlaceCase: {
    'article-142-private-security': say(
      '1° : article 142 de la loi du 2 octobre 2017 sur la sécurité privée',
      '1°: artikel 142 van de wet van 2 oktober 2017 op de private veiligheid',
      '1°: article 142 of the private security law of 2 October 2017',
    ),
    'nobody-present': say(
      '2° : personne n’est supposé être présent',
      '2°: niemand wordt geacht aanwezig te zijn',
      '2°: nobody is supposed to be present',
    ),
    'natural-person': say(
      '3° : personne physique, à des fins personnelles ou domestiques',
      '3°: natuurlijke persoon, voor persoonlijk of huishoudelijk gebruik',
      '3°: natural person, for personal or domestic purposes',
    ),
    none: say('aucun de ces cas', 'geen van deze gevallen', 'none of these cases'),
  },
  'electronic|paper|unwritten': {
    electronic: say('électronique', 'elektronisch', 'electronic'),
    paper: say('sur papier', 'op papier', 'on paper'),
    unwritten: say('non écrit', 'niet schriftelijk', 'unwritten'),
  },
  'immediate-intervention|other': {
    'immediate-intervention': say(
      'permettre une intervention immédiate et guider les services',
      'onmiddellijk ingrijpen mogelijk maken en de diensten sturen',
      'to intervene at once and guide the services',
    ),
    other: say('autre but', 'ander doel', 'another aim'),
  },
  'significant-event|emergency|other': {
    'significant-event': say('événement d’ampleur', 'belangrijk evenement', 'significant event'),
    emergency: say('situation d’urgence', 'noodsituatie', 'emergency'),
    other: say('autre motif', 'andere reden', 'another ground'),
  },
  'evidence-or-identification|other': {
    'evidence-or-identification': say(
      'réunir la preuve de faits ou en identifier les auteurs, témoins ou victimes',
      'bewijzen van feiten verzamelen of daders, getuigen of slachtoffers identificeren',
      'to prove facts or identify those who did, saw or suffered them',
    ),
    other: say('autre but', 'ander doel', 'another aim'),
  },
};
