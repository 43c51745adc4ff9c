import type { Localised } from '../../data-values.ts';

/** Labels of the facts of the royal decrees: pictogram, declaration, register of the controller. */
export const decreeLabels = {
  onVehicle: {
    fr: 'le pictogramme est apposé sur un véhicule',
    nl: 'het pictogram is op een voertuig aangebracht',
    en: 'the pictogram is on a vehicle',
  },
  spotsFixed: {
    fr: 'le responsable a déterminé les emplacements des pictogrammes',
    nl: 'de verantwoordelijke heeft de plaatsen van de pictogrammen bepaald',
    en: 'the controller fixed the spots of the pictograms',
  },
  'mentions.languages': {
    fr: 'la présentation des langues',
    nl: 'de weergave van de talen',
    en: 'how the languages are shown',
  },
  putUpOn: { fr: 'le jour de l’apposition', nl: 'de dag van het aanbrengen', en: 'the day on which it was put up' },
  filedBy: {
    fr: 'la personne qui introduit la déclaration',
    nl: 'de persoon die de aangifte indient',
    en: 'the person who files the declaration',
  },
  jointAgreement: {
    fr: 'l’un d’eux déclare, de commun accord',
    nl: 'een van hen doet de aangifte, in onderling akkoord',
    en: 'one of them files, by common agreement',
  },
  delegation: {
    fr: 'la délégation pour déclarer',
    nl: 'de machtiging om aan te geven',
    en: 'the delegation to declare',
  },
  'delegation.kind': {
    fr: 'la qualité du délégué',
    nl: 'de hoedanigheid van de gemachtigde',
    en: 'the capacity of the delegate',
  },
  signedByController: {
    fr: 'signée par le responsable du traitement',
    nl: 'ondertekend door de verwerkingsverantwoordelijke',
    en: 'signed by the controller',
  },
  placesInSession: {
    fr: 'le nombre de lieux déclarés au cours de la session',
    nl: 'het aantal plaatsen dat tijdens de sessie wordt aangegeven',
    en: 'the number of places declared in the session',
  },
  DeclarationForm: {
    fr: 'le formulaire de déclaration, champ par champ',
    nl: 'het aangifteformulier, veld per veld',
    en: 'the declaration form, field by field',
  },
  'form.declarant': {
    fr: 'l’identification du déclarant (1°)',
    nl: 'de identificatie van de aangever (1°)',
    en: 'the identification of the declarant (1°)',
  },
  'form.controller': {
    fr: 'l’identification du responsable du traitement (2°)',
    nl: 'de identificatie van de verwerkingsverantwoordelijke (2°)',
    en: 'the identification of the controller (2°)',
  },
  'form.mainAddress': { fr: 'l’adresse principale (4°)', nl: 'het hoofdadres (4°)', en: 'the main address (4°)' },
  'form.cameraType': { fr: 'le type de caméras (5°)', nl: 'de soort camera’s (5°)', en: 'the type of cameras (5°)' },
  'form.locations': {
    fr: 'la localisation des caméras (6°)',
    nl: 'de lokalisatie van de camera’s (6°)',
    en: 'the location of the cameras (6°)',
  },
  insideVehicles: {
    fr: 'surveillent l’intérieur de véhicules',
    nl: 'bewaken de binnenkant van voertuigen',
    en: 'watch the inside of vehicles',
  },
  tableAttached: {
    fr: 'un tableau des coordonnées et des azimuts est joint',
    nl: 'een tabel met coördinaten en azimuts is bijgevoegd',
    en: 'a table with coordinates and azimuths is attached',
  },
  'form.alarmLink': {
    fr: 'le lien avec un système d’alarme (7°)',
    nl: 'de koppeling aan een alarmsysteem (7°)',
    en: 'the link to an alarm system (7°)',
  },
  'form.processingPlace': {
    fr: 'le lieu du traitement des images (8°)',
    nl: 'de plaats van de verwerking van de beelden (8°)',
    en: 'the place of processing of the images (8°)',
  },
  'form.permanence': {
    fr: 'le fonctionnement permanent ou non (9°)',
    nl: 'de permanente werking of niet (9°)',
    en: 'working permanently or not (9°)',
  },
  'form.recording': {
    fr: 'l’enregistrement, continu ou non (10°)',
    nl: 'de opname, continu of niet (10°)',
    en: 'the recording, continuous or not (10°)',
  },
  'form.retention': {
    fr: 'le délai de conservation (10°)',
    nl: 'de bewaartermijn (10°)',
    en: 'the term of keeping (10°)',
  },
  'form.liveViewing': {
    fr: 'le visionnage en temps réel ou non (11°)',
    nl: 'het bekijken in real time of niet (11°)',
    en: 'live viewing or not (11°)',
  },
  'form.contactPersons': {
    fr: 'le nombre de personnes de contact (12°)',
    nl: 'het aantal contactpersonen (12°)',
    en: 'the number of contact persons (12°)',
  },
  'form.attestation': {
    fr: 'l’attestation de conformité (13°)',
    nl: 'de verklaring van overeenstemming (13°)',
    en: 'the attestation of conformity (13°)',
  },
  'form.councilAdviceOn': {
    fr: 'le jour de l’avis positif du conseil communal',
    nl: 'de dag van het positieve advies van de gemeenteraad',
    en: 'the day of the positive advice of the municipal council',
  },
  'form.councilAdviceValidity': {
    fr: 'la durée de validité de cet avis',
    nl: 'de geldigheidsduur van dat advies',
    en: 'the validity of that advice',
  },
  'form.roadOfOtherAuthority': {
    fr: 'la voirie relève d’une autre autorité',
    nl: 'de weg hangt van een andere overheid af',
    en: 'the road is that of another authority',
  },
  'form.severalAddresses': {
    fr: 'le lieu couvre plusieurs adresses',
    nl: 'de plaats beslaat verschillende adressen',
    en: 'the place covers several addresses',
  },
  'form.furtherInformation': {
    fr: 'les informations complémentaires (facultatives)',
    nl: 'de bijkomende informatie (facultatief)',
    en: 'further information (of free choice)',
  },
  changesEntered: {
    fr: 'les modifications ont été introduites',
    nl: 'de wijzigingen zijn ingevoerd',
    en: 'the changes were entered',
  },
  somethingChanged: {
    fr: 'une donnée déclarée n’est plus exacte',
    nl: 'een aangegeven gegeven is niet meer juist',
    en: 'something declared is no longer accurate',
  },
  keptBy: {
    fr: 'la personne qui tient le registre',
    nl: 'de persoon die het register bijhoudt',
    en: 'the person who keeps the register',
  },
  fields: { fr: 'les mentions du registre', nl: 'de vermeldingen in het register', en: 'the fields of the register' },
  'fields.controller': {
    fr: 'le responsable du traitement et ses coordonnées (1)',
    nl: 'de verwerkingsverantwoordelijke en zijn contactgegevens (1)',
    en: 'the controller and its details (1)',
  },
  'fields.purposes': {
    fr: 'les finalités du traitement (2)',
    nl: 'de doeleinden van de verwerking (2)',
    en: 'the purposes of the processing (2)',
  },
  'fields.categories': {
    fr: 'les catégories de personnes et de données (3)',
    nl: 'de categorieën van personen en gegevens (3)',
    en: 'the categories of persons and of data (3)',
  },
  'fields.recipients': {
    fr: 'les catégories de destinataires (4)',
    nl: 'de categorieën van ontvangers (4)',
    en: 'the categories of recipients (4)',
  },
  'fields.transfers': {
    fr: 'les transferts vers un pays tiers ou une organisation internationale (5)',
    nl: 'de doorgiften aan een derde land of een internationale organisatie (5)',
    en: 'transfers to third countries or international organisations (5)',
  },
  'fields.retention': { fr: 'le délai de conservation (6)', nl: 'de bewaartermijn (6)', en: 'the term of keeping (6)' },
  'fields.security': {
    fr: 'les mesures de sécurité techniques et organisationnelles (7)',
    nl: 'de technische en organisatorische beveiligingsmaatregelen (7)',
    en: 'technical and organisational security measures (7)',
  },
  'fields.legalBasis': {
    fr: 'la base légale du traitement (8)',
    nl: 'de rechtsgrond van de verwerking (8)',
    en: 'the legal basis of the processing (8)',
  },
  'fields.placeType': { fr: 'le type de lieu (9)', nl: 'de soort plaats (9)', en: 'the type of place (9)' },
  'fields.technical': {
    fr: 'la description technique et l’emplacement des caméras fixes (10)',
    nl: 'de technische beschrijving en de plaats van de vaste camera’s (10)',
    en: 'the technical description, and where fixed cameras stand (10)',
  },
  'fields.zonesAndPeriods': {
    fr: 'les zones et périodes d’utilisation, pour les caméras temporaires ou mobiles (11)',
    nl: 'de zones en periodes van gebruik, voor tijdelijke of mobiele camera’s (11)',
    en: 'the zones and periods of use, for temporary or mobile cameras (11)',
  },
  'fields.information': {
    fr: 'le mode d’information (12)',
    nl: 'de wijze van informeren (12)',
    en: 'how people are informed (12)',
  },
  'fields.processingPlace': {
    fr: 'le lieu du traitement des images (13)',
    nl: 'de plaats van de verwerking van de beelden (13)',
    en: 'the place of processing of the images (13)',
  },
  'fields.liveViewing': {
    fr: 'le visionnage en temps réel ou non, et son organisation (14)',
    nl: 'het bekijken in real time of niet, en de organisatie ervan (14)',
    en: 'live viewing or not, and how it is organised (14)',
  },
  councilAdviceGiven: {
    fr: 'le conseil communal a rendu un avis positif',
    nl: 'de gemeenteraad heeft een positief advies gegeven',
    en: 'the municipal council gave a positive advice',
  },
  councilAdviceAttached: {
    fr: 'cet avis figure dans le registre',
    nl: 'dat advies zit in het register',
    en: 'that advice is in the register',
  },
  'delegation.controllerHasSignIn': {
    fr: 'le responsable dispose lui-même d’un moyen d’accès',
    nl: 'de verantwoordelijke heeft zelf een toegangsmiddel',
    en: 'the controller has a means of access itself',
  },
  distinctEntrances: {
    fr: 'le lieu a des entrées distinctes',
    nl: 'de plaats heeft onderscheiden ingangen',
    en: 'the place has distinct entrances',
  },
  filedIt: {
    fr: 'cette personne a introduit la déclaration',
    nl: 'deze persoon heeft de aangifte ingediend',
    en: 'this person filed the declaration',
  },
  imagesStillProcessed: {
    fr: 'des images sont encore traitées',
    nl: 'er worden nog beelden verwerkt',
    en: 'images are still processed',
  },
  controllerKind: {
    fr: 'la nature du responsable',
    nl: 'de aard van de verantwoordelijke',
    en: 'the kind of controller',
  },
  jointControllers: {
    fr: 'plusieurs responsables conjoints',
    nl: 'verschillende gezamenlijke verantwoordelijken',
    en: 'several controllers together',
  },
  feeAsked: { fr: 'une redevance est demandée', nl: 'er wordt een vergoeding gevraagd', en: 'a fee is asked' },
  accuracyVerified: {
    fr: 'l’exactitude des données a été vérifiée',
    nl: 'de juistheid van de gegevens is nagegaan',
    en: 'the accuracy was verified',
  },
} as const satisfies Readonly<Record<string, Localised>>;
