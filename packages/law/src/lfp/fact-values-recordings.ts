import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const recordingMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  'statute|decree': {
    statute: say('loi', 'wet', 'statute'),
    decree: say('arrêté pris en vertu d’une loi', 'besluit genomen krachtens een wet', 'decree made under a statute'),
  },
  'place|visitors|detainees|staff|other': {
    place: say('sécurité du lieu', 'veiligheid van de plaats', 'safety of the place'),
    visitors: say('sécurité des visiteurs', 'veiligheid van de bezoekers', 'safety of visitors'),
    detainees: say('sécurité des personnes détenues', 'veiligheid van de opgesloten personen', 'safety of detainees'),
    staff: say('sécurité du personnel', 'veiligheid van het personeel', 'safety of staff'),
    other: say('autre but', 'ander doel', 'another aim'),
  },
  'vault|section-12-database': {
    vault: say('coffre des enregistrements vidéo', 'kluis van de video-opnamen', 'vault of video recordings'),
    'section-12-database': say(
      'banque de données policière de la section 12 (articles 44/1 et suivants)',
      'politionele gegevensbank van afdeling 12 (artikelen 44/1 en volgende)',
      'police database of section 12 (articles 44/1 and following)',
    ),
  },
  'recording|bodycam-register-data': {
    recording: say('l’enregistrement', 'de opname', 'the recording'),
    'bodycam-register-data': say(
      'les données du registre des caméras individuelles',
      'de gegevens van het register van de individuele camera’s',
      'the data of the bodycam register',
    ),
  },
  'anonymised|pseudonymised|none': {
    anonymised: say('anonymisé', 'geanonimiseerd', 'anonymised'),
    pseudonymised: say('pseudonymisé', 'gepseudonimiseerd', 'pseudonymised'),
    none: say(
      'aucun traitement : les personnes restent reconnaissables',
      'geen behandeling: de personen blijven herkenbaar',
      'no treatment: people remain recognisable',
    ),
  },
  'police-members|others': {
    'police-members': say(
      'membres des services de police',
      'leden van de politiediensten',
      'members of the police services',
    ),
    others: say('autres personnes', 'andere personen', 'other people'),
  },
  'vault|technical-database': {
    vault: say('coffre des enregistrements vidéo', 'kluis van de video-opnamen', 'vault of video recordings'),
    'technical-database': say('banque de données technique', 'technische gegevensbank', 'technical database'),
  },
  'uses|single-register': {
    uses: say(
      'registre de toutes les utilisations de caméras',
      'register van elk gebruik van camera’s',
      'register of all camera uses',
    ),
    'single-register': say(
      'registre unique des activités de traitement',
      'enig register van de verwerkingsactiviteiten',
      'single register of processing activities',
    ),
  },
  'uses|single-register|national-fixed-cameras': {
    uses: say(
      'registre de toutes les utilisations de caméras',
      'register van elk gebruik van camera’s',
      'register of all camera uses',
    ),
    'single-register': say(
      'registre unique des activités de traitement',
      'enig register van de verwerkingsactiviteiten',
      'single register of processing activities',
    ),
    'national-fixed-cameras': say(
      'registre national des caméras fixes géolocalisées',
      'nationaal register van de gegeolokaliseerde vaste camera’s',
      'national register of geolocated fixed cameras',
    ),
  },
  '1|2|3|4|none': {
    1: say(
      '1° : comptes-rendus et procès-verbaux, y compris l’identification des personnes présentes',
      '1°: verslagen en processen-verbaal, met inbegrip van de identificatie van de aanwezigen',
      '1°: reports, identification of those present included',
    ),
    2: say(
      '2° : procédures de police judiciaire et administrative',
      '2°: procedures van gerechtelijke en bestuurlijke politie',
      '2°: judicial and administrative police procedures',
    ),
    3: say(
      '3° : plaintes et procédure disciplinaire',
      '3°: klachten en tuchtprocedure',
      '3°: complaints and discipline',
    ),
    4: say(
      '4° : objectif pédagogique, données anonymisées ou pseudonymisées',
      '4°: pedagogisch doel, geanonimiseerde of gepseudonimiseerde gegevens',
      '4°: teaching, with anonymised or pseudonymised data',
    ),
    none: say('aucune des quatre finalités', 'geen van de vier doeleinden', 'none of the four purposes'),
  },
  'police|authority|complaints|trainer|other': {
    police: say(
      '1° : membre des services de police qui a besoin d’en connaître',
      '1°: lid van de politiediensten met behoefte tot kennisname',
      '1°: member of the police who needs to know',
    ),
    authority: say(
      '2° : autorité administrative ou judiciaire compétente',
      '2°: bevoegde bestuurlijke of gerechtelijke overheid',
      '2°: competent administrative or judicial authority',
    ),
    complaints: say(
      '3° : autorité compétente pour les plaintes et la discipline',
      '3°: overheid bevoegd voor klachten en tucht',
      '3°: authority competent for complaints and discipline',
    ),
    trainer: say(
      '4° : membre de la police chargé de la formation',
      '4°: politielid belast met opleiding en training',
      '4°: member of the police in charge of training',
    ),
    other: say('autre destinataire', 'andere ontvanger', 'another recipient'),
  },
};
