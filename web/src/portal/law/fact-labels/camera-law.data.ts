import type { Localised } from '../../data-values.ts';

/** Labels of the facts of the camera law, articles 2 to 8/2. */
export const cameraLawLabels = {
  forPerimeter: {
    fr: 'porte sur la délimitation d’un périmètre (article 8/2)',
    nl: 'betreft de afbakening van een perimeter (artikel 8/2)',
    en: 'is about the delimitation of a perimeter (article 8/2)',
  },
  particularPurposes: {
    fr: 'les finalités particulières des caméras',
    nl: 'de bijzondere doeleinden van de camera’s',
    en: 'the particular purposes of the cameras',
  },
  perimeterExtent: {
    fr: 'l’étendue du périmètre par rapport au territoire de la commune',
    nl: 'de omvang van de perimeter ten opzichte van het grondgebied van de gemeente',
    en: 'the extent of the perimeter against the territory of the municipality',
  },
  renewal: { fr: 'le renouvellement d’un avis', nl: 'de hernieuwing van een advies', en: 'the renewal of an advice' },
  earlierAdvicePositive: {
    fr: 'l’avis à renouveler est positif',
    nl: 'het te hernieuwen advies is positief',
    en: 'the advice to be renewed is positive',
  },
  watchesPlaces: {
    fr: 'a pour but la surveillance et le contrôle de lieux',
    nl: 'heeft de bewaking en het toezicht op plaatsen tot doel',
    en: 'aims at the surveillance and control of places',
  },
  processesImages: {
    fr: 'traite des images (même en direct seulement)',
    nl: 'verwerkt beelden (ook enkel rechtstreeks)',
    en: 'processes images (even live only)',
  },
  movedDuringObservation: {
    fr: 'déplacée au cours de l’observation',
    nl: 'verplaatst tijdens de observatie',
    en: 'moved during the observation',
  },
  coupledFilesLawful: {
    fr: 'les registres ou fichiers couplés sont traités conformément à la réglementation',
    nl: 'de gekoppelde registers of bestanden worden conform de regelgeving verwerkt',
    en: 'the coupled registers or files are processed in line with the rules',
  },
  determinesPurposesAndMeans: {
    fr: 'détermine les finalités et les moyens',
    nl: 'bepaalt het doel en de middelen',
    en: 'determines the purposes and means',
  },
  otherPurposesOfAnotherController: {
    fr: 'les autres finalités sont celles d’un autre responsable',
    nl: 'de andere doeleinden zijn die van een andere verantwoordelijke',
    en: 'the other purposes are those of another controller',
  },
  chiefConsultedAt: {
    fr: 'le moment de la consultation du chef de corps',
    nl: 'het tijdstip van de raadpleging van de korpschef',
    en: 'the moment at which the chief of corps was consulted',
  },
  chiefOfZoneOfPlace: {
    fr: 'le chef de corps est celui de la zone où se situe le lieu',
    nl: 'de korpschef is die van de zone waar de plaats zich bevindt',
    en: 'the chief of corps is that of the zone of the place',
  },
  consulted: {
    fr: 'le service de police consulté',
    nl: 'de geraadpleegde politiedienst',
    en: 'the police service that is consulted',
  },
  serviceConcerned: {
    fr: 'le service consulté est le service concerné',
    nl: 'de geraadpleegde dienst is de betrokken dienst',
    en: 'the service consulted is the one concerned',
  },
  advices: {
    fr: 'les avis du conseil communal',
    nl: 'de adviezen van de gemeenteraad',
    en: 'the advices of the municipal council',
  },
  'advices.givenAt': {
    fr: 'le moment du vote de l’avis',
    nl: 'het tijdstip van de stemming over het advies',
    en: 'the moment at which the advice was voted',
  },
  policeConsultation: {
    fr: 'la consultation du service de police concerné',
    nl: 'de raadpleging van de betrokken politiedienst',
    en: 'the consultation of the police service concerned',
  },
  consultedAt: {
    fr: 'le moment de la consultation',
    nl: 'het tijdstip van de raadpleging',
    en: 'the moment of the consultation',
  },
  effectiveAt: {
    fr: 'le moment où la modification prend effet',
    nl: 'het tijdstip waarop de wijziging ingaat',
    en: 'the moment at which the change takes effect',
  },
  notification: {
    fr: 'la notification aux services de police',
    nl: 'de mededeling aan de politiediensten',
    en: 'the notification to the police services',
  },
  sign: { fr: 'l’information du public', nl: 'de informatie van het publiek', en: 'how people are told' },
  otherChannel: {
    fr: 'l’autre canal d’information',
    nl: 'het andere informatiekanaal',
    en: 'the other channel of information',
  },
  filmedPersonsAuthorised: {
    fr: 'les personnes filmées ont donné leur autorisation préalable',
    nl: 'de gefilmde personen hebben vooraf toestemming gegeven',
    en: 'the filmed people gave their authorisation beforehand',
  },
  orientation: { fr: 'l’orientation de la caméra', nl: 'de richting van de camera', en: 'where the camera looks' },
  otherControllerAgrees: {
    fr: 'le responsable de l’autre lieu a donné son accord exprès',
    nl: 'de verantwoordelijke van de andere plaats gaat uitdrukkelijk akkoord',
    en: 'the controller of the other place expressly agrees',
  },
  onlyPerimeter: {
    fr: 'le champ de vision reste dans le périmètre délimité',
    nl: 'het gezichtsveld blijft binnen de afgebakende perimeter',
    en: 'the field of view stays inside the delimited perimeter',
  },
  strictMinimum: {
    fr: 'les prises de vues sont limitées au strict minimum',
    nl: 'de opnamen zijn tot het strikte minimum beperkt',
    en: 'what is filmed is limited to the strict minimum',
  },
  operator: {
    fr: 'la personne qui utilise la caméra mobile',
    nl: 'de persoon die de mobiele camera bedient',
    en: 'the person who operates the mobile camera',
  },
  withinOperatorPowers: {
    fr: 'agit dans les limites de ses compétences légales',
    nl: 'handelt binnen zijn wettelijke bevoegdheden',
    en: 'acts within the powers the law gives',
  },
  moveNotifiedAt: {
    fr: 'le moment de la notification du déplacement',
    nl: 'het tijdstip van de mededeling van de verplaatsing',
    en: 'the moment at which the move was notified',
  },
  designatedByDecree: {
    fr: 'remplit les conditions de l’arrêté royal',
    nl: 'voldoet aan de voorwaarden van het koninklijk besluit',
    en: 'meets the conditions of the royal decree',
  },
  competence: {
    fr: 'le titre de compétence pour coordonner',
    nl: 'de grond van de bevoegdheid om te coördineren',
    en: 'the ground of its competence to coordinate',
  },
  likelyImpact: {
    fr: 'l’incidence possible sur l’ordre public et la sécurité de la population',
    nl: 'de mogelijke weerslag op de openbare orde en de veiligheid van de bevolking',
    en: 'the likely impact on public order and the safety of the population',
  },
  recordingsAsked: {
    fr: 'des enregistrements sont aussi demandés',
    nl: 'er worden ook opnamen gevraagd',
    en: 'recordings are asked too',
  },
  evidentialValue: {
    fr: 'les images peuvent contribuer à une preuve ou à une identification',
    nl: 'de beelden kunnen bijdragen tot een bewijs of een identificatie',
    en: 'the images can help as evidence or for an identification',
  },
  onlyUsefulSequence: {
    fr: 'seule la séquence utile est conservée au-delà du délai',
    nl: 'enkel het nuttige fragment wordt langer dan de termijn bewaard',
    en: 'only the useful sequence is kept beyond the term',
  },
  accessRequestOpen: {
    fr: 'une demande d’accès d’une personne filmée est en cours',
    nl: 'een verzoek om toegang van een gefilmde persoon is hangende',
    en: 'a request for access by a filmed person is open',
  },
  directlySurrounding: {
    fr: 'le périmètre entoure directement le lieu',
    nl: 'de perimeter omringt de plaats onmiddellijk',
    en: 'the perimeter directly surrounds the place',
  },
  'camera.coupledToPersonalData': {
    fr: 'la caméra est couplée à un fichier de données à caractère personnel',
    nl: 'de camera is aan een bestand van persoonsgegevens gekoppeld',
    en: 'the camera is coupled to a file of personal data',
  },
  changesSystem: { fr: 'le dispositif est modifié', nl: 'het systeem wordt gewijzigd', en: 'the system changes' },
  'controller.onBehalfOfMunicipality': {
    fr: 'l’utilisation a lieu pour une autorité communale',
    nl: 'het gebruik gebeurt voor een gemeentelijke overheid',
    en: 'the use is for a municipal authority',
  },
  'controller.personalOrDomestic': {
    fr: 'les fins sont personnelles ou domestiques',
    nl: 'de doeleinden zijn persoonlijk of huishoudelijk',
    en: 'the purposes are personal or domestic',
  },
  'controller.publicAuthority': {
    fr: 'le responsable est une autorité publique',
    nl: 'de verantwoordelijke is een overheid',
    en: 'the controller is a public authority',
  },
  controllerHeard: {
    fr: 'le responsable a été entendu',
    nl: 'de verantwoordelijke is gehoord',
    en: 'the controller was heard',
  },
  forCoordination: {
    fr: 'l’accès sert à la coordination',
    nl: 'de toegang dient voor de coördinatie',
    en: 'the access serves coordination',
  },
  governedByCameraLaw: {
    fr: 'la loi de 2007 règle la caméra',
    nl: 'de wet van 2007 regelt de camera',
    en: 'the law of 2007 governs the camera',
  },
  imagesRecorded: {
    fr: 'les images sont enregistrées',
    nl: 'de beelden worden opgenomen',
    en: 'the images are recorded',
  },
  'orientation.aimedAtPlaceOfOthers': {
    fr: 'la caméra vise le lieu d’un autre',
    nl: 'de camera is op de plaats van een ander gericht',
    en: 'the camera is aimed at the place of another',
  },
  'orientation.watchesEntrance': {
    fr: 'la caméra surveille une entrée',
    nl: 'de camera bewaakt een ingang',
    en: 'the camera watches an entrance',
  },
  'place.insidePrivateDwelling': {
    fr: 'la caméra filme l’intérieur d’une habitation privée',
    nl: 'de camera filmt binnen in een privéwoning',
    en: 'the camera films inside a private dwelling',
  },
  'place.nobodySupposedPresent': {
    fr: 'personne n’est censé y être présent',
    nl: 'niemand wordt geacht er aanwezig te zijn',
    en: 'nobody is supposed to be present',
  },
  willBeMoved: { fr: 'la caméra sera déplacée', nl: 'de camera zal worden verplaatst', en: 'the camera will be moved' },
  withinChapter2: {
    fr: 'la caméra entre dans le champ du chapitre 2',
    nl: 'de camera valt onder hoofdstuk 2',
    en: 'the camera falls under chapter 2',
  },
  validUntil: { fr: 'valable jusqu’au', nl: 'geldig tot', en: 'valid until' },
  installedAt: {
    fr: 'le moment de l’installation',
    nl: 'het tijdstip van de plaatsing',
    en: 'the moment of the installation',
  },
  perimeter: { fr: 'le périmètre', nl: 'de perimeter', en: 'the perimeter' },
  endsAt: { fr: 'la fin de l’évènement', nl: 'het einde van het evenement', en: 'the end of the event' },
} as const satisfies Readonly<Record<string, Localised>>;
