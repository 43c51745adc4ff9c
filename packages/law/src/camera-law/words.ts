import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const cameraLawFactWords: Readonly<Record<string, Trilingual>> = {
  'controller.role': say(
    'la qualité du responsable du traitement',
    'de hoedanigheid van de verantwoordelijke voor de verwerking',
    'who the controller is',
  ),
  'controller.publicAuthority': say(
    'l’indication que le responsable du traitement est une autorité publique',
    'de vermelding of de verantwoordelijke voor de verwerking een overheid is',
    'whether the controller is a public authority',
  ),
  'controller.onBehalfOfMunicipality': say(
    'l’indication que l’utilisation a lieu pour une autorité communale',
    'de vermelding of het gebruik voor een gemeentelijke overheid gebeurt',
    'whether the use is for a municipal authority',
  ),
  'controller.personalOrDomestic': say(
    'l’indication que les fins sont personnelles ou domestiques',
    'de vermelding of de doeleinden persoonlijk of huishoudelijk zijn',
    'whether the purposes are personal or domestic',
  ),
  'place.insidePrivateDwelling': say(
    'l’indication que la caméra filme l’intérieur d’une habitation privée',
    'de vermelding of de camera binnen in een privéwoning filmt',
    'whether the camera films the inside of a private dwelling',
  ),
  'place.road': say('la nature de la voirie', 'de aard van de weg', 'whose road it is'),
  'place.listedPlace': say(
    'la liste de l’arrêté royal dont relève le lieu',
    'de lijst van het koninklijk besluit waarop de plaats staat',
    'the decree list on which the place is',
  ),
  'place.nobodySupposedPresent': say(
    'l’indication que personne n’est supposé être présent',
    'de vermelding of niemand wordt geacht aanwezig te zijn',
    'whether nobody is supposed to be present',
  ),
  expressInspectionPower: say(
    'le texte qui autorise l’inspection à utiliser des caméras',
    'de tekst die de inspectie toelaat camera’s te gebruiken',
    'the text that authorises the inspection to use cameras',
  ),
  'camera.temporaryAim': say(
    'la raison pour laquelle la caméra n’est fixée que pour un temps',
    'de reden waarom de camera slechts voor een tijd is bevestigd',
    'why the camera is fixed for a time only',
  ),
  'camera.functions': say(
    'ce que fait le logiciel de la caméra',
    'wat de software van de camera doet',
    'what the software of the camera does',
  ),
  'camera.coupledToPersonalData': say(
    'l’indication que la caméra est couplée à un fichier de données à caractère personnel',
    'de vermelding of de camera aan een bestand van persoonsgegevens is gekoppeld',
    'whether the camera is coupled to a file of personal data',
  ),
  subject: say('l’objet de l’avis', 'het voorwerp van het advies', 'what the advice is about'),
  'addressedTo.role': say('l’autorité sollicitée', 'de aangezochte overheid', 'the authority asked'),
  'addressedTo.municipality': say(
    'la commune du conseil sollicité',
    'de gemeente van de aangezochte raad',
    'the municipality of the council asked',
  ),
  willBeMoved: say(
    'l’indication que la caméra sera déplacée',
    'de vermelding of de camera zal worden verplaatst',
    'whether the camera will be moved',
  ),
  'givenBy.role': say('l’autorité qui rend l’avis', 'de overheid die adviseert', 'the authority that gives the advice'),
  'consulted.role': say('le service consulté', 'de geraadpleegde dienst', 'the service consulted'),
  'policeConsultation.consulted.role': say('le service consulté', 'de geraadpleegde dienst', 'the service consulted'),
  'advices.by.municipality': say(
    'la commune dont émane l’avis',
    'de gemeente waarvan het advies uitgaat',
    'the municipality that gave the advice',
  ),
  municipalPurpose: say(
    'ce que contrôle la caméra mobile',
    'wat de mobiele camera controleert',
    'what the mobile camera checks',
  ),
  closedPlaceCase: say(
    'le cas de l’article 7/2 invoqué',
    'het ingeroepen geval van artikel 7/2',
    'the case of article 7/2 relied on',
  ),
  serviceOn: say('le jour de la mise en service', 'de dag van de ingebruikneming', 'the day of putting into service'),
  'notifiedBy.role': say('la qualité de qui notifie', 'de hoedanigheid van wie meedeelt', 'who notifies'),
  'notification.notifiedBy.role': say(
    'la qualité de qui a notifié',
    'de hoedanigheid van wie heeft meegedeeld',
    'who notified',
  ),
  addressees: say('le destinataire', 'de bestemmeling', 'the addressee'),
  'notification.addressees': say(
    'le destinataire de la notification',
    'de bestemmeling van de mededeling',
    'the addressee of the notification',
  ),
  changesSystem: say(
    'l’indication que le dispositif est modifié',
    'de vermelding of het systeem wijzigt',
    'whether the system changes',
  ),
  'register.kept': say(
    'l’existence du registre des activités de traitement',
    'het bestaan van het register van de verwerkingsactiviteiten',
    'whether the register of processing is kept',
  ),
  'register.form': say('la forme du registre', 'de vorm van het register', 'the form of the register'),
  'sign.atEntrance': say(
    'la présence du pictogramme à l’entrée',
    'de aanwezigheid van het pictogram bij de toegang',
    'whether the pictogram stands at the entrance',
  ),
  'sign.onVehicle': say(
    'la présence du pictogramme sur le véhicule',
    'de aanwezigheid van het pictogram op het voertuig',
    'whether the pictogram is on the vehicle',
  ),
  'orientation.aimedAtPlaceOfOthers': say(
    'l’indication que la caméra vise le lieu d’un autre',
    'de vermelding of de camera op de plaats van een ander is gericht',
    'whether the camera is aimed at a place of others',
  ),
  'orientation.watchesEntrance': say(
    'l’indication que la caméra surveille une entrée',
    'de vermelding of de camera een toegang bewaakt',
    'whether the camera watches an entrance',
  ),
  'operator.role': say('la qualité de l’opérateur', 'de hoedanigheid van de bediener', 'who operates the camera'),
  aim: say('le but du visionnage', 'het doel van het bekijken', 'the aim of the viewing'),
  underPrivateSecurityLaw: say(
    'l’indication que l’agent agit selon la loi du 2 octobre 2017',
    'de vermelding of de agent volgens de wet van 2 oktober 2017 handelt',
    'whether the guard acts under the law of 2 October 2017',
  ),
  ground: say('le motif de l’accès', 'de reden van de toegang', 'the ground of the access'),
  startsAt: say('le début de l’évènement', 'het begin van het evenement', 'the start of the event'),
  forCoordination: say(
    'l’indication que l’accès sert à la coordination',
    'de vermelding of de toegang voor de coördinatie dient',
    'whether the access serves coordination',
  ),
  'requestedBy.role': say('la qualité de qui demande', 'de hoedanigheid van wie vraagt', 'who asks'),
  nearCamera: say('la place de l’écran', 'de plaats van het scherm', 'where the screen stands'),
  ownCameraOnly: say(
    'la source des images de l’écran',
    'de bron van de beelden op het scherm',
    'whose images are shown',
  ),
  liveOnly: say(
    'l’indication que l’écran ne montre que du temps réel',
    'de vermelding of het scherm enkel real time toont',
    'whether the screen is live only',
  ),
  recordingAim: say('le but de l’enregistrement', 'het doel van de opname', 'the aim of the recording'),
  insidePerimeter: say(
    'la situation du nouvel endroit par rapport au périmètre',
    'de ligging van de nieuwe plaats tegenover de perimeter',
    'whether the new place is inside the perimeter',
  ),
  insideAdvisedPerimeter: say(
    'l’étendue du périmètre par rapport à l’avis',
    'de omvang van de perimeter tegenover het advies',
    'the perimeter compared with the advice',
  ),
  fieldOfViewInside: say('le champ de vision de la caméra', 'het gezichtsveld van de camera', 'the field of view'),
  'consultedBy.role': say('la qualité de qui consulte', 'de hoedanigheid van wie raadpleegt', 'who consults'),
  onRequest: say('l’existence d’une demande', 'het bestaan van een verzoek', 'whether there is a request'),
};

/** Warnings that only this part gives. */
export const cameraLawWarnings = {
  'reach-lcam': say(
    'Notre texte de la loi caméras est consolidé au 23 juin 2026 : une modification plus récente ne serait pas prise en compte.',
    'Onze tekst van de camerawet is geconsolideerd tot 23 juni 2026: met een recentere wijziging is geen rekening gehouden.',
    'Our text of the camera law is consolidated to 23 June 2026: a more recent amendment would not be taken into account.',
  ),
  'outside-camera-law': say(
    'La loi caméras ne s’applique pas : une autre législation, qui n’est pas jugée ici, peut régler ce système.',
    'De camerawet is niet van toepassing: een andere wetgeving, die hier niet wordt beoordeeld, kan dit systeem regelen.',
    'The camera law does not apply: other legislation, which is not judged here, may regulate this system.',
  ),
  'other-laws-too': say(
    'D’autres lois s’appliquent en même temps pour les autres finalités ; elles ne sont pas jugées ici.',
    'Voor de andere doeleinden gelden tegelijk andere wetten; zij worden hier niet beoordeeld.',
    'Other laws apply at the same time for the other purposes; they are not judged here.',
  ),
  'host-private-security': say(
    'La loi du 2 octobre 2017 réglementant la sécurité privée et particulière ne figure pas dans nos fichiers : ses conditions ne sont pas vérifiées ici.',
    'De wet van 2 oktober 2017 tot regeling van de private en bijzondere veiligheid staat niet in onze bestanden: haar voorwaarden worden hier niet getoetst.',
    'The private security law of 2 October 2017 is not in our files: its conditions are not checked here.',
  ),
  'facial-recognition-elsewhere': say(
    'Reconnaissance faciale : le RGPD (article 9) et le règlement (UE) 2024/1689 ne sont pas chargés ; ils peuvent l’interdire là où l’article 8/1 ne le dit pas.',
    'Gezichtsherkenning: de AVG (artikel 9) en verordening (EU) 2024/1689 zijn niet geladen; zij kunnen ze verbieden waar artikel 8/1 het niet zegt.',
    'Facial recognition: the GDPR (article 9) and regulation (EU) 2024/1689 are not loaded; they may forbid it where article 8/1 does not say so.',
  ),
  'declaration-decree': say(
    'La déclaration passe par le guichet électronique (AR du 8 mai 2018) ; ses champs et la validation annuelle sont traités avec cet arrêté, non ici.',
    'De aangifte verloopt via het elektronisch loket (KB van 8 mei 2018); de velden en de jaarlijkse bevestiging worden bij dat besluit behandeld, niet hier.',
    'The declaration goes through the electronic desk (RD of 8 May 2018); its fields and the yearly validation are dealt with under that decree, not here.',
  ),
  'no-decree-viewers': say(
    'L’arrêté royal qui désigne les personnes habilitées à visionner (article 5, § 4, alinéa 2) ne figure pas dans nos fichiers.',
    'Het koninklijk besluit dat de personen aanwijst die mogen bekijken (artikel 5, § 4, tweede lid), staat niet in onze bestanden.',
    'The royal decree that names the persons entitled to view (article 5, § 4, paragraph 2) is not in our files.',
  ),
  'camera-law-article-10': say(
    'L’article 10 (intimité, opinions, appartenance syndicale, origine, vie sexuelle, santé) lie toute caméra ; il est jugé avec les articles sur l’accès, non ici.',
    'Artikel 10 (intimiteit, opvattingen, vakbondslidmaatschap, afkomst, seksueel leven, gezondheid) geldt voor elke camera; het wordt bij de artikelen over toegang beoordeeld, niet hier.',
    'Article 10 (intimacy, beliefs, union membership, origin, sexual life, health) binds every camera; it is judged with the articles on access, not here.',
  ),
  'access-request-hold': say(
    'Une demande d’accès de la personne filmée est ouverte : l’article 12 en règle les effets, qui sont jugés avec cet article.',
    'Er loopt een verzoek om toegang van de gefilmde persoon: artikel 12 regelt de gevolgen, die bij dat artikel worden beoordeeld.',
    'A filmed person’s request for access is open: article 12 sets its effects, which are judged with that article.',
  ),
} as const;

const only = (title: Trilingual, text: Trilingual) => ({
  title,
  default: 'recommended',
  options: { recommended: text },
});

/** Readings that only this part uses. */
export const cameraLawReadings = {
  'R-29': only(
    say('Qui peut voir en temps réel', 'Wie in real time mag kijken', 'Who may watch live'),
    say(
      'En lieu ouvert, sous le contrôle de la police. Pour un évènement ou une urgence : un flux consigné pour les autorités compétentes, limité à sa durée, sans enregistrements.',
      'In een niet-besloten plaats onder toezicht van de politie. Voor een evenement of noodsituatie: een vastgelegde stroom voor de bevoegde overheden, beperkt tot de duur, zonder opnamen.',
      'In an open place, under police control. For an event or emergency: a logged feed for the competent authorities, limited to its duration, without recordings.',
    ),
  ),
  'R-31': only(
    say(
      'Caméras mobiles domestiques (7/2, 3°)',
      'Huishoudelijke mobiele camera’s (7/2, 3°)',
      'Domestic mobile cameras (7/2, 3°)',
    ),
    say(
      'Ni notification, ni registre, ni pictogramme ; les limites de visionnage, de conservation et d’orientation valent.',
      'Geen mededeling, register of pictogram; de grenzen voor bekijken, bewaren en richten gelden wel.',
      'No notification, register or pictogram; the limits on viewing, keeping and orientation hold.',
    ),
  ),
  'R-32': only(
    say('Orientation et périmètre', 'Richting en perimeter', 'Orientation and perimeter'),
    say(
      'Le champ de vision moins le périmètre permis doit être vide ; une personne juge le strict minimum. L’avis sur le périmètre n’a pas de durée.',
      'Het gezichtsveld min de toegelaten perimeter moet leeg zijn; een persoon beoordeelt het strikte minimum. Het advies over de perimeter heeft geen duur.',
      'The field of view minus the permitted perimeter must be empty; a person judges the strict minimum. The advice on the perimeter has no term.',
    ),
  ),
} as const;
