import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const nonVisibleMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  '1|2|3|none': {
    1: say(
      '1° : situations de l’article 22, alinéa 2',
      '1°: situaties van artikel 22, tweede lid',
      '1°: situations of article 22 al. 2 (gatherings)',
    ),
    2: say(
      '2° : information de police administrative sur les personnes visées aux a) et b)',
      '2°: informatie van bestuurlijke politie over de personen bedoeld in a) en b)',
      '2°: administrative-police information on the persons of a) and b)',
    ),
    3: say(
      '3° : véhicule de police banalisé, lecture de plaques',
      '3°: anoniem politievoertuig, lezing van nummerplaten',
      '3°: unmarked police vehicle, reading of plates',
    ),
    none: say('aucune des trois situations', 'geen van de drie situaties', 'none of the three situations'),
  },
  '1|2|3': {
    1: say(
      '1° : situations de l’article 22, alinéa 2',
      '1°: situaties van artikel 22, tweede lid',
      '1°: situations of article 22 al. 2 (gatherings)',
    ),
    2: say(
      '2° : information de police administrative sur les personnes visées aux a) et b)',
      '2°: informatie van bestuurlijke politie over de personen bedoeld in a) en b)',
      '2°: administrative-police information on the persons of a) and b)',
    ),
    3: say(
      '3° : véhicule de police banalisé, lecture de plaques',
      '3°: anoniem politievoertuig, lezing van nummerplaten',
      '3°: unmarked police vehicle, reading of plates',
    ),
  },
  'radicalised|terrorist-zone|neither': {
    radicalised: say('a) personne radicalisée', 'a) geradicaliseerde persoon', 'a) radicalised person'),
    'terrorist-zone': say(
      'b) départ vers une zone terroriste ou infractions terroristes à l’étranger',
      'b) vertrek naar een terroristisch gebied of terroristische misdrijven in het buitenland',
      'b) departure to a terrorist zone or terrorist offences abroad',
    ),
    neither: say('ni l’un ni l’autre', 'geen van beide', 'neither'),
  },
  'signalled-vehicles|other': {
    'signalled-vehicles': say(
      'détecter des véhicules signalés',
      'geseinde voertuigen opsporen',
      'to detect signalled vehicles',
    ),
    other: say('autre but', 'ander doel', 'another aim'),
  },
  'positive|negative': {
    positive: say('avis positif', 'positief advies', 'positive'),
    negative: say('avis négatif', 'negatief advies', 'negative'),
  },
  'smooth-running|public-order|officer-safety|collect-evidence|other': {
    'smooth-running': say('bon déroulement de l’action', 'goed verloop van de actie', 'smooth running of the action'),
    'public-order': say(
      'ordre public pendant l’action',
      'openbare orde tijdens de actie',
      'public order during the action',
    ),
    'officer-safety': say('sécurité des policiers', 'veiligheid van de politieambtenaren', 'safety of the officers'),
    'collect-evidence': say('recueil de preuves', 'bewijzen verzamelen', 'collecting evidence'),
    other: say('autre but', 'ander doel', 'another aim'),
  },
  NonVisibleRegime: {
    'particular-circumstances': say(
      'circonstances particulières (articles 46/4 à 46/6)',
      'bijzondere omstandigheden (artikelen 46/4 tot 46/6)',
      'particular circumstances (46/4 to 46/6)',
    ),
    'judicial-action': say(
      'préparation d’une action de police judiciaire (articles 46/7 et 46/8)',
      'voorbereiding van een actie van gerechtelijke politie (artikelen 46/7 en 46/8)',
      'preparation of a judicial-police action (46/7, 46/8)',
    ),
    'protection-of-persons': say(
      'protection spécialisée de personnes (articles 46/9 et 46/10)',
      'gespecialiseerde bescherming van personen (artikelen 46/9 en 46/10)',
      'specialised protection of persons (46/9, 46/10)',
    ),
    'transfer-of-detainees': say(
      'transfèrement de personnes arrêtées ou détenues (article 46/11)',
      'overbrenging van aangehouden of gedetineerde personen (artikel 46/11)',
      'transfer of arrested or detained persons (46/11)',
    ),
  },
  'suspension|interruption': {
    suspension: say(
      'suspension : la mesure peut reprendre',
      'schorsing: de maatregel kan hernomen worden',
      'suspension: the measure may go on later',
    ),
    interruption: say(
      'interruption : la mesure prend fin',
      'stopzetting: de maatregel eindigt',
      'interruption: the measure ends',
    ),
  },
  'prove-facts|identify-authors|other': {
    'prove-facts': say('prouver des faits punissables', 'strafbare feiten bewijzen', 'to prove punishable facts'),
    'identify-authors': say(
      'en identifier les auteurs',
      'de daders ervan identificeren',
      'to identify those who committed them',
    ),
    other: say('autre but', 'ander doel', 'another aim'),
  },
};
