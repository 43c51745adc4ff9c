import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean, by the name of their type. */
export const faceMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  FaceTechnique: {
    'fr-authentication': say(
      'authentification faciale : est-ce bien la personne prétendue (un contre un)',
      'gezichtsauthenticatie: is het wel de beweerde persoon (één op één)',
      'facial authentication: is it the person claimed (one to one)',
    ),
    'fr-identification': say(
      'identification faciale : qui est-ce (un contre plusieurs)',
      'gezichtsidentificatie: wie is het (één op vele)',
      'facial identification: who is it (one to many)',
    ),
    'fr-clustering': say(
      'regroupement de visages : le même visage retrouvé, sans nom',
      'groeperen van gezichten: hetzelfde gezicht teruggevonden, zonder naam',
      'clustering of faces: the same face found again, without a name',
    ),
    'face-detection': say(
      'détection de visages, par exemple pour les flouter',
      'detectie van gezichten, bijvoorbeeld om ze onherkenbaar te maken',
      'detection of faces, for instance to blur them',
    ),
    'human-comparison': say(
      'comparaison à l’œil par une personne',
      'vergelijking met het oog door een persoon',
      'comparison by the eye of a person',
    ),
    'plate-reading': say('lecture de plaques', 'lezen van nummerplaten', 'reading of plates'),
    'person-reid': say(
      'suivi d’une personne par ses vêtements ou son allure',
      'volgen van een persoon op kleding of voorkomen',
      'tracking of a person by clothes or gait',
    ),
    'biometric-categorisation': say(
      'classement de personnes d’après leur visage (âge, sexe, origine…)',
      'indeling van personen naar hun gezicht (leeftijd, geslacht, afkomst…)',
      'sorting of persons by face (age, sex, origin...)',
    ),
    emotion: say('estimation d’émotions', 'inschatting van emoties', 'estimation of emotions'),
  },
  FaceUser: {
    police: say('la police', 'de politie', 'the police'),
    'camera-law-controller': say(
      'un responsable au sens de la loi caméras (commerce, commune…)',
      'een verantwoordelijke in de zin van de camerawet (winkel, gemeente…)',
      'a controller under the camera law (shop, municipality...)',
    ),
    'sharing-platform': say(
      'la plateforme régionale de mutualisation des images',
      'het gewestelijk platform voor het delen van beelden',
      'the regional platform that shares images',
    ),
    'intelligence-service': say('un service de renseignement', 'een inlichtingendienst', 'an intelligence service'),
    other: say('toute autre personne', 'iedere andere persoon', 'anyone else'),
  },
  FaceImages: {
    'police-visible-camera': say(
      'images d’une caméra visible de la police',
      'beelden van een zichtbare politiecamera',
      'images of a visible police camera',
    ),
    'police-non-visible-camera': say(
      'images d’une caméra non visible de la police',
      'beelden van een niet-zichtbare politiecamera',
      'images of a non-visible police camera',
    ),
    'anpr-occupant-photo': say(
      'photo du conducteur et des passagers prise avec la plaque',
      'foto van bestuurder en passagiers bij de nummerplaat',
      'photo of driver and passengers taken with the plate',
    ),
    'technical-database': say(
      'données d’une banque de données technique',
      'gegevens van een technische gegevensbank',
      'data of a technical database',
    ),
    'camera-law-camera': say(
      'images d’une caméra relevant de la loi caméras',
      'beelden van een camera onder de camerawet',
      'images of a camera under the camera law',
    ),
    'sharing-platform': say(
      'images de la plateforme régionale',
      'beelden van het gewestelijk platform',
      'images of the regional platform',
    ),
    other: say('autres images', 'andere beelden', 'other images'),
  },
  CapabilityStatus: {
    absent: say('absente', 'afwezig', 'absent'),
    'present-disabled': say('installée, désactivée', 'geïnstalleerd, uitgeschakeld', 'installed, disabled'),
    enabled: say('activée', 'ingeschakeld', 'enabled'),
    used: say('utilisée', 'gebruikt', 'used'),
  },
  TrackedDemand: {
    'RES-demande-1': say(
      'résolution, demande 1 : caméras de l’espace public',
      'resolutie, verzoek 1: camera’s in de openbare ruimte',
      'resolution, demand 1: cameras in public space',
    ),
    'RES-demande-2': say(
      'résolution, demande 2 : aucun financement public',
      'resolutie, verzoek 2: geen overheidsmiddelen',
      'resolution, demand 2: no public funding',
    ),
    'RES-demande-3-controle': say(
      'résolution, demande 3 : contrôle indépendant de la plateforme',
      'resolutie, verzoek 3: onafhankelijke controle van het platform',
      'resolution, demand 3: independent control of the platform',
    ),
    'RES-demande-3-verification': say(
      'résolution, demande 3 : aucune correspondance a posteriori',
      'resolutie, verzoek 3: geen vergelijking achteraf',
      'resolution, demand 3: no matching afterwards',
    ),
    'RES-demande-4': say(
      'résolution, demande 4 : les six zones de police',
      'resolutie, verzoek 4: de zes politiezones',
      'resolution, demand 4: the six police zones',
    ),
    'RES-demande-5': say(
      'résolution, demande 5 : rapport public',
      'resolutie, verzoek 5: openbaar verslag',
      'resolution, demand 5: public report',
    ),
    'RES-demande-6': say(
      'résolution, demande 6 : cadre juridique',
      'resolutie, verzoek 6: juridisch kader',
      'resolution, demand 6: legal framework',
    ),
    'PET-demande-1-lieux': say(
      'pétition, demande 1 : lieux publics',
      'petitie, verzoek 1: openbare plaatsen',
      'petition, demand 1: public places',
    ),
    'PET-demande-1-autorites': say(
      'pétition, demande 1 : autorités, à des fins d’identification',
      'petitie, verzoek 1: autoriteiten, voor identificatie',
      'petition, demand 1: authorities, for identification',
    ),
    'PET-demande-2': say(
      'pétition, demande 2 : audition',
      'petitie, verzoek 2: hoorzitting',
      'petition, demand 2: hearing',
    ),
  },
  'live|afterwards': {
    live: say('pendant que l’on filme', 'terwijl er gefilmd wordt', 'while it is filmed'),
    afterwards: say(
      'après coup, dans des images enregistrées',
      'achteraf, in opgenomen beelden',
      'afterwards, in recorded images',
    ),
  },
  'confirmed|dismissed': {
    confirmed: say('constat confirmé', 'vaststelling bevestigd', 'finding confirmed'),
    dismissed: say('constat écarté', 'vaststelling verworpen', 'finding dismissed'),
  },
};
