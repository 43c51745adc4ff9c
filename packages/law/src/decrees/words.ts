import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const decreeFactWords: Readonly<Record<string, Trilingual>> = {
  list: say('la liste à consulter', 'de te raadplegen lijst', 'the list to consult'),
  'place.site': say('la nature du site', 'de aard van de site', 'what the site is'),
  'place.laidOutForAircraft': say(
    'l’aménagement du terrain pour des aéronefs',
    'de inrichting van het terrein voor luchtvaartuigen',
    'whether the ground is laid out for aircraft',
  ),
  'place.openToCommercialTraffic': say(
    'l’ouverture de l’aéroport au trafic commercial',
    'de openstelling van de luchthaven voor commercieel verkeer',
    'whether the airport is open to commercial traffic',
  ),
  'place.decreeReference': say(
    'l’arrêté royal qui désigne le lieu',
    'het koninklijk besluit dat de plaats aanwijst',
    'the royal decree that names the place',
  ),
  'place.gathering.startsAt': say('le début de l’évènement', 'het begin van het evenement', 'the start of the event'),
  'place.gathering.endsAt': say('la fin de l’évènement', 'het einde van het evenement', 'the end of the event'),
  'place.gathering.organiserAnalysisMade': say(
    'l’analyse de risques de l’organisateur',
    'de risicoanalyse van de organisator',
    'the organiser’s risk analysis',
  ),
  'place.gathering.policeAnalysisMade': say(
    'l’analyse d’impact et de risques de la police',
    'de impact- en risicoanalyse van de politie',
    'the impact and risk analysis of the police',
  ),
  'place.gathering.policeAnalysisValidatedBy': say(
    'la fonction de qui a validé l’analyse de la police',
    'de functie van wie de beoordeling van de politie valideerde',
    'the function of who validated the analysis of the police',
  ),
  'place.gathering.branch': say(
    'la nature administrative ou judiciaire de la mission',
    'de bestuurlijke of gerechtelijke aard van de opdracht',
    'whether the mission is administrative or judicial',
  ),
  placeKind: say('la nature du lieu', 'de aard van de plaats', 'the nature of the place'),
  builtDelimitation: say(
    'la délimitation ou non de l’entrée par des éléments construits',
    'de afbakening of niet van de ingang door gebouwde elementen',
    'whether built elements delimit the entrance',
  ),
  anpr: say(
    'l’indication que la caméra lit les plaques',
    'de vermelding of de camera nummerplaten leest',
    'whether the camera reads plates',
  ),
  widthMetres: say('la largeur du pictogramme', 'de breedte van het pictogram', 'the width of the pictogram'),
  heightMetres: say('la hauteur du pictogramme', 'de hoogte van het pictogram', 'the height of the pictogram'),
  material: say('le matériau du pictogramme', 'het materiaal van het pictogram', 'the material of the pictogram'),
  thicknessMillimetres: say('l’épaisseur de la plaque', 'de dikte van de plaat', 'the thickness of the plate'),
  model: say('le modèle du pictogramme', 'het model van het pictogram', 'the model of the pictogram'),
  distinctEntrances: say(
    'l’indication que les entrées du lieu se distinguent',
    'de vermelding of de ingangen van de plaats te onderscheiden zijn',
    'whether the entrances can be told apart',
  ),
  controllerHasEmailOrTelephone: say(
    'l’existence d’un courriel ou d’un téléphone du responsable',
    'het bestaan van een e-mailadres of telefoonnummer van de verantwoordelijke',
    'whether the controller has e-mail or telephone',
  ),
  controllerHasDpo: say(
    'l’existence d’un délégué à la protection des données',
    'het bestaan van een functionaris voor gegevensbescherming',
    'whether there is a data protection officer',
  ),
  controllerHasWebsite: say(
    'l’existence d’un site internet avec toutes les informations',
    'het bestaan van een website met alle informatie',
    'whether there is a website with all the information',
  ),
  'mentions.lawWords': say(
    'la mention de la loi du 21 mars 2007',
    'de vermelding van de wet van 21 maart 2007',
    'the mention of the law of 21 March 2007',
  ),
  'mentions.controllerName': say(
    'la mention du nom du responsable',
    'de vermelding van de naam van de verantwoordelijke',
    'the mention of the controller’s name',
  ),
  'mentions.postalAddress': say(
    'la mention de l’adresse postale',
    'de vermelding van het postadres',
    'the mention of the postal address',
  ),
  'mentions.emailOrTelephone': say(
    'la mention du courriel ou du téléphone',
    'de vermelding van het e-mailadres of telefoonnummer',
    'the mention of e-mail or telephone',
  ),
  'mentions.dpoContact': say(
    'la mention du délégué à la protection des données',
    'de vermelding van de functionaris voor gegevensbescherming',
    'the mention of the data protection officer',
  ),
  'mentions.website': say('la mention du site internet', 'de vermelding van de website', 'the mention of the website'),
  'mentions.anprCapitals': say('la mention « ANPR »', 'de vermelding “ANPR”', 'the mention “ANPR”'),
  policeCameras: say(
    'l’indication que les caméras sont celles de la police',
    'de vermelding of het camera’s van de politie zijn',
    'whether these are cameras of the police',
  ),
  channel: say('la voie de la déclaration', 'de weg van de aangifte', 'how the declaration is filed'),
  signIn: say('le mode d’accès au guichet', 'de toegangswijze tot het loket', 'the way of access to the desk'),
  'filedBy.role': say('la qualité du déclarant', 'de hoedanigheid van de aangever', 'the capacity of the declarant'),
  filerCanRepresent: say(
    'le pouvoir de représenter le responsable',
    'de bevoegdheid om de verantwoordelijke te vertegenwoordigen',
    'the power to represent the controller',
  ),
  'delegation.connectedToAlarmCentre': say(
    'le raccordement à la centrale d’alarme',
    'de aansluiting op de alarmcentrale',
    'the connection to the alarm centre',
  ),
  'delegation.controllerHasSignIn': say(
    'l’indication que le responsable dispose d’un moyen d’accès',
    'de vermelding of de verantwoordelijke een toegangsmiddel heeft',
    'whether the controller has a means of access',
  ),
  placesInDeclaration: say(
    'le nombre de lieux de la déclaration',
    'het aantal plaatsen van de aangifte',
    'the number of places in the declaration',
  ),
  'form.placeType': say('le type de lieu', 'de soort plaats', 'the type of place'),
  'form.locations.kind': say(
    'le type des caméras localisées',
    'de soort gelokaliseerde camera’s',
    'the type of cameras located',
  ),
  'form.locations.temporaryUse': say(
    'l’usage des caméras temporaires (évènement ou déplacement régulier)',
    'het gebruik van de tijdelijke camera’s (evenement of regelmatige verplaatsing)',
    'the use of the temporary cameras (event or regular moves)',
  ),
  'form.locations.method': say(
    'le mode de localisation des caméras',
    'de wijze van lokalisatie van de camera’s',
    'how the cameras are located',
  ),
  'form.contactAnswersDirectly': say(
    'l’accès direct de la personne de contact aux images',
    'de rechtstreekse toegang van de contactpersoon tot de beelden',
    'whether the contact person has direct access',
  ),
  'by.role': say('la qualité de qui agit', 'de hoedanigheid van wie handelt', 'the capacity of who acts'),
  filedIt: say(
    'l’indication que cette personne a introduit la déclaration',
    'de vermelding of deze persoon de aangifte deed',
    'whether this person filed the declaration',
  ),
  action: say('l’action sur la déclaration', 'de handeling op de aangifte', 'the action on the declaration'),
  lastValidatedOn: say(
    'le jour de la déclaration ou de la dernière validation',
    'de dag van de aangifte of de laatste validatie',
    'the day of the declaration or last validation',
  ),
  outOfServiceOn: say(
    'le jour de la mise hors service',
    'de dag van de buitendienststelling',
    'the day on which it went out of service',
  ),
  'keptBy.role': say(
    'la qualité de qui tient le registre',
    'de hoedanigheid van wie het register houdt',
    'who keeps the register',
  ),
  transfersTakePlace: say(
    'l’existence de transferts hors de l’Union',
    'het bestaan van doorgiften buiten de Unie',
    'whether there are transfers abroad',
  ),
  imagesRecorded: say(
    'l’indication que les images sont enregistrées',
    'de vermelding of beelden worden opgenomen',
    'whether images are recorded',
  ),
  temporaryOrMobile: say(
    'l’usage de caméras temporaires ou mobiles',
    'het gebruik van tijdelijke of mobiele camera’s',
    'whether temporary or mobile cameras are used',
  ),
  keptUpToDate: say(
    'la vérification régulière du registre',
    'de regelmatige controle van het register',
    'the regular check of the register',
  ),
  imagesStillProcessed: say(
    'l’indication que des images sont encore traitées',
    'de vermelding of er nog beelden worden verwerkt',
    'whether images are still processed',
  ),
};

/** Warnings that only this part gives. */
export const decreeWarnings = {
  'reach-decrees': say(
    'Nos textes : AR du 10 février 2008 consolidé au 3 avril 2020, AR du 8 mai 2018 consolidé au 12 décembre 2018, AR du 6 décembre 2018 tel que publié. Une modification plus récente ne serait pas prise en compte.',
    'Onze teksten: KB van 10 februari 2008 geconsolideerd tot 3 april 2020, KB van 8 mei 2018 geconsolideerd tot 12 december 2018, KB van 6 december 2018 zoals gepubliceerd. Met een recentere wijziging is geen rekening gehouden.',
    'Our texts: RD of 10 February 2008 consolidated to 3 April 2020, RD of 8 May 2018 consolidated to 12 December 2018, RD of 6 December 2018 as published. A more recent change would not be taken into account.',
  ),
  'private-security-decrees': say(
    'Les arrêtés pris en exécution des articles 137 et 138 de la loi du 2 octobre 2017 ne figurent pas dans nos fichiers : la désignation du lieu n’est pas vérifiée ici.',
    'De besluiten ter uitvoering van de artikelen 137 en 138 van de wet van 2 oktober 2017 staan niet in onze bestanden: de aanwijzing van de plaats wordt hier niet getoetst.',
    'The decrees under articles 137 and 138 of the law of 2 October 2017 are not in our files: that the place is named is not checked here.',
  ),
  'pictogram-2008-annex': say(
    'L’annexe de l’AR du 10 février 2008 (dessin et couleurs) et sa modification n° 004 ne figurent pas dans nos fichiers.',
    'De bijlage van het KB van 10 februari 2008 (tekening en kleuren) en de wijziging nr. 004 ervan staan niet in onze bestanden.',
    'The annex of the RD of 10 February 2008 (drawing and colours) and its amendment no. 004 are not in our files.',
  ),
  'declaration-not-authorisation': say(
    'Déclarer n’est pas autoriser : les conditions des articles 5 à 7/3 de la loi caméras (avis, finalités, délai de la veille) sont jugées à part.',
    'Aangeven is niet toelaten: de voorwaarden van de artikelen 5 tot 7/3 van de camerawet (advies, doeleinden, termijn van de dag voordien) worden apart beoordeeld.',
    'To declare is not to be authorised: the conditions of articles 5 to 7/3 of the camera law (advice, purposes, the day before) are judged apart.',
  ),
  'declared-retention-long': say(
    'Le délai déclaré dépasse un mois : il n’est permis, jusqu’à trois mois, que pour les lieux de l’article 3 de l’AR du 6 décembre 2018.',
    'De aangegeven termijn overschrijdt één maand: dat kan, tot drie maanden, enkel voor de plaatsen van artikel 3 van het KB van 6 december 2018.',
    'The declared term is over one month: that is permitted, up to three months, only for places of article 3 of the RD of 6 December 2018.',
  ),
  'deleted-declaration': say(
    'Une déclaration supprimée laisse les caméras non déclarées : si elles fonctionnent encore, une nouvelle déclaration est due.',
    'Een verwijderde aangifte laat de camera’s zonder aangifte: werken zij nog, dan is een nieuwe aangifte vereist.',
    'A deleted declaration leaves the cameras undeclared: if they still work, a new declaration is due.',
  ),
} as const;

/** Readings that only this part uses. */
export const decreeReadings = {
  'R-30': {
    title: say('Déclarer aux services de police', 'Aangeven bij de politiediensten', 'Notifying the police services'),
    default: 'recommended',
    options: {
      recommended: say(
        'La déclaration se fait au guichet électronique national, au nom des services de police du lieu, au plus tard la veille, par jour civil et sans nombre d’heures ; elle se valide chaque année. Une modification se notifie avant de prendre effet. Sur une autoroute, le service de police concerné est la police fédérale, ailleurs la zone du lieu.',
        'De aangifte gebeurt via het nationaal elektronisch loket, voor de politiediensten van de plaats, uiterlijk de dag voordien, per kalenderdag en zonder aantal uren; zij wordt elk jaar gevalideerd. Een wijziging wordt meegedeeld voor zij ingaat. Op een autosnelweg is de betrokken politiedienst de federale politie, elders de zone van de plaats.',
        'The declaration is made at the national electronic desk, for the police services of the place, at the latest the day before, by calendar day and without a number of hours; it is validated every year. A modification is notified before it takes effect. On a motorway the police service concerned is the federal police, elsewhere the zone of the place.',
      ),
    },
  },
} as const;
