import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const visibleUseMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  ListedPlace: {
    airport: say('aéroport', 'luchthaven', 'airport'),
    'port-facility': say('installation portuaire', 'havenfaciliteit', 'port facility'),
    'public-transport-station': say(
      'gare ou station de transport en commun',
      'station van het openbaar vervoer',
      'public transport station',
    ),
    'large-gathering': say('grand rassemblement', 'grote samenkomst', 'large gathering'),
    trial: say('procès', 'proces', 'trial'),
    none: say(
      'lieu d’aucune catégorie désignée',
      'plaats van geen enkele aangewezen categorie',
      'place in no listed category',
    ),
  },
  'security-context|earlier-incidents|nature-of-trial|nature-of-facts|attendance|other': {
    'security-context': say('contexte sécuritaire', 'veiligheidscontext', 'security context'),
    'earlier-incidents': say('incidents antérieurs', 'eerdere incidenten', 'earlier incidents'),
    'nature-of-trial': say('nature du procès', 'aard van het proces', 'nature of the trial'),
    'nature-of-facts': say('nature des faits', 'aard van de feiten', 'nature of the facts'),
    attendance: say('affluence attendue', 'verwachte opkomst', 'expected attendance'),
    other: say('autre critère', 'ander criterium', 'another criterion'),
  },
  'met|not-met': {
    met: say(
      'la condition est remplie, selon la personne',
      'de voorwaarde is vervuld, volgens de persoon',
      'the person judges the condition met',
    ),
    'not-met': say(
      'la condition n’est pas remplie, selon la personne',
      'de voorwaarde is niet vervuld, volgens de persoon',
      'the person judges the condition not met',
    ),
  },
  Hypothesis445: {
    1: say(
      '1° : données de contact de représentants d’associations (résumé : le texte de l’article 44/5 n’est pas dans nos fichiers)',
      '1°: contactgegevens van vertegenwoordigers van verenigingen (samenvatting: de tekst van artikel 44/5 staat niet in onze bestanden)',
      '1°: contact data of representatives of associations (summary: article 44/5 is not in our files)',
    ),
    2: say(
      '2° : personnes impliquées dans un phénomène de police administrative (résumé)',
      '2°: personen betrokken bij een fenomeen van bestuurlijke politie (samenvatting)',
      '2°: persons involved in a phenomenon of administrative police (summary)',
    ),
    3: say(
      '3° : membres d’un groupement susceptible de porter atteinte à l’ordre public (résumé)',
      '3°: leden van een groepering die de openbare orde kan verstoren (samenvatting)',
      '3°: members of a group that may disturb public order (summary)',
    ),
    4: say(
      '4° : personnes susceptibles de porter atteinte aux personnes ou aux biens à protéger, ou qui peuvent en être la cible (résumé)',
      '4°: personen die schade kunnen toebrengen aan te beschermen personen of goederen, of er het doelwit van kunnen zijn (samenvatting)',
      '4°: persons who may harm persons or goods to be protected, or be their target (summary)',
    ),
    5: say(
      '5° : personnes visées aux articles 18 à 24 de la LFP (résumé)',
      '5°: personen bedoeld in de artikelen 18 tot 24 van de WPA (samenvatting)',
      '5°: persons of articles 18 to 24 LFP (summary)',
    ),
    6: say(
      '6° : personnes enregistrées en police judiciaire pour un fait commis dans le cadre du maintien de l’ordre public (résumé)',
      '6°: personen geregistreerd in de gerechtelijke politie voor een feit gepleegd in het kader van de openbare-ordehandhaving (samenvatting)',
      '6°: persons recorded in judicial police for an offence committed in the context of public order (summary)',
    ),
    7: say(
      '7°, ajouté en 2019 : non repris à l’article 25/3, § 2',
      '7°, in 2019 toegevoegd: niet overgenomen in artikel 25/3, § 2',
      '7°, added in 2019: not taken over in article 25/3 § 2',
    ),
    none: say('aucune hypothèse de l’article 44/5', 'geen enkel geval van artikel 44/5', 'no case of article 44/5'),
  },
  '18|19|20|21|22|23|24': {
    18: say(
      'personnes de l’article 18 de la LFP (admises par l’article 25/3, § 2)',
      'personen van artikel 18 van de WPA (aanvaard door artikel 25/3, § 2)',
      'persons of article 18 LFP (admitted by 25/3 § 2)',
    ),
    19: say(
      'personnes de l’article 19 de la LFP (admises par l’article 25/3, § 2)',
      'personen van artikel 19 van de WPA (aanvaard door artikel 25/3, § 2)',
      'persons of article 19 LFP (admitted by 25/3 § 2)',
    ),
    20: say(
      'personnes de l’article 20 de la LFP (admises par l’article 25/3, § 2)',
      'personen van artikel 20 van de WPA (aanvaard door artikel 25/3, § 2)',
      'persons of article 20 LFP (admitted by 25/3 § 2)',
    ),
    21: say(
      'personnes de l’article 21 de la LFP (non admises par l’article 25/3, § 2)',
      'personen van artikel 21 van de WPA (niet aanvaard door artikel 25/3, § 2)',
      'persons of article 21 LFP (not admitted by 25/3 § 2)',
    ),
    22: say(
      'rassemblements de l’article 22 de la LFP (non admis par l’article 25/3, § 2)',
      'samenscholingen van artikel 22 van de WPA (niet aanvaard door artikel 25/3, § 2)',
      'gatherings of article 22 LFP (not admitted by 25/3 § 2)',
    ),
    23: say(
      'personnes arrêtées ou détenues de l’article 23 de la LFP (non admises par l’article 25/3, § 2)',
      'aangehouden of gedetineerde personen van artikel 23 van de WPA (niet aanvaard door artikel 25/3, § 2)',
      'arrested or detained persons of article 23 LFP (not admitted by 25/3 § 2)',
    ),
    24: say(
      'personnes de l’article 24 de la LFP (non admises par l’article 25/3, § 2)',
      'personen van artikel 24 van de WPA (niet aanvaard door artikel 25/3, § 2)',
      'persons of article 24 LFP (not admitted by 25/3 § 2)',
    ),
  },
  'ordinary|specialised-protection-of-persons|specialised-protection-of-goods': {
    ordinary: say('mission ordinaire', 'gewone opdracht', 'ordinary mission'),
    'specialised-protection-of-persons': say(
      'mission spécialisée de protection de personnes',
      'gespecialiseerde opdracht van bescherming van personen',
      'specialised mission of protection of persons',
    ),
    'specialised-protection-of-goods': say(
      'mission spécialisée de protection de biens',
      'gespecialiseerde opdracht van bescherming van goederen',
      'specialised mission of protection of goods',
    ),
  },
  'granted|refused': {
    granted: say('accordé', 'toegestaan', 'granted'),
    refused: say('refusé', 'geweigerd', 'refused'),
  },
  'confirmed|refused': {
    confirmed: say('confirmé par écrit', 'schriftelijk bevestigd', 'confirmed in writing'),
    refused: say('confirmation refusée', 'bevestiging geweigerd', 'confirmation refused'),
  },
  '1|2|3|4|5|none': {
    1: say('1° : incident d’une certaine gravité', '1°: incident van een zekere ernst', '1°: incident of some gravity'),
    2: say(
      '2° : motifs raisonnables (personnes recherchées, infractions, ordre public)',
      '2°: redelijke gronden (gezochte personen, misdrijven, openbare orde)',
      '2°: reasonable grounds (wanted persons, offences, public order)',
    ),
    3: say(
      '3° : recueil de preuves matérielles et identification des personnes impliquées',
      '3°: verzamelen van materiële bewijzen en identificatie van de betrokkenen',
      '3°: gathering material evidence and identifying those involved',
    ),
    4: say(
      '4° : main-forte légalement requise',
      '4°: wettelijk gevorderde sterke arm',
      '4°: lending assistance when lawfully requested',
    ),
    5: say(
      '5° : notification et mise à exécution de mandats de justice',
      '5°: betekening en tenuitvoerlegging van gerechtelijke mandaten',
      '5°: serving and executing judicial warrants',
    ),
    none: say('aucune des cinq situations', 'geen van de vijf situaties', 'none of the five situations'),
  },
  'confirmed|refused|pending': {
    confirmed: say('confirmée par écrit', 'schriftelijk bevestigd', 'confirmed in writing'),
    refused: say('confirmation refusée', 'bevestiging geweigerd', 'confirmation refused'),
    pending: say('confirmation attendue', 'bevestiging nog niet gegeven', 'confirmation awaited'),
  },
  'police-2019|camera-law|other': {
    'police-2019': say(
      'modèle de la police, arrêté royal du 22 mai 2019',
      'model van de politie, koninklijk besluit van 22 mei 2019',
      'model of the police, royal decree of 22 May 2019',
    ),
    'camera-law': say(
      'modèle de la loi caméras, arrêté royal du 10 février 2008',
      'model van de camerawet, koninklijk besluit van 10 februari 2008',
      'model of the camera law, royal decree of 10 February 2008',
    ),
    other: say('autre modèle', 'ander model', 'another model'),
  },
  'aluminium-plate|laminated-sticker|other': {
    'aluminium-plate': say('plaque d’aluminium', 'aluminium plaat', 'aluminium plate'),
    'laminated-sticker': say('autocollant plastifié', 'geplastificeerde sticker', 'laminated sticker'),
    other: say('autre matière', 'ander materiaal', 'another material'),
  },
  'laminated-sticker|other|none': {
    'laminated-sticker': say(
      'logo sur autocollant plastifié',
      'logo op geplastificeerde sticker',
      'logo on a laminated sticker',
    ),
    other: say('logo apposé autrement', 'logo anders aangebracht', 'logo put on in another way'),
    none: say('pas de logo de la police', 'geen logo van de politie', 'no logo of the police'),
  },
  'danger|too-many-or-far|harms-mission|other': {
    danger: say(
      '1° : danger pour le policier ou pour des tiers',
      '1°: gevaar voor de politieambtenaar of voor derden',
      '1°: danger to the officer or to third parties',
    ),
    'too-many-or-far': say(
      '2° : trop de personnes, ou trop loin',
      '2°: te veel personen, of te ver',
      '2°: too many people, or too far away',
    ),
    'harms-mission': say(
      '3° : l’avertissement nuirait substantiellement à la mission',
      '3°: de waarschuwing zou de opdracht aanzienlijk schaden',
      '3°: the warning would substantially harm the mission',
    ),
    other: say(
      'autre motif, que la loi ne connaît pas',
      'andere reden, die de wet niet kent',
      'another ground, unknown to the law',
    ),
  },
};
