import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const nonVisibleFactWords: Readonly<Record<string, Trilingual>> = {
  regime: say(
    'le régime de l’utilisation non visible',
    'het stelsel van het niet-zichtbare gebruik',
    'the regime of the non-visible use',
  ),
  caseReference: say('la désignation du cas', 'de aanduiding van het geval', 'the name of the case'),
  reasoned: say('la motivation', 'de motivering', 'the reasons'),
  reasons: say('les motifs de l’ordre', 'de redenen van het bevel', 'the reasons of the order'),
  kind: say(
    'l’indication qu’il s’agit d’une suspension ou d’une interruption',
    'de vermelding of het om een schorsing of een stopzetting gaat',
    'whether it is a suspension or an interruption',
  ),
  event: say('l’action ou la mission', 'de actie of de opdracht', 'the action or mission'),
  aims: say('le but de l’utilisation', 'het doel van het gebruik', 'the aim of the use'),
  situation: say('la situation de l’article 46/4', 'de situatie van artikel 46/4', 'the situation of article 46/4'),
  signedBy: say('les signataires', 'de ondertekenaars', 'the signatories'),
  viewerIsPolice: say(
    'l’indication que la personne est membre des services de police',
    'de vermelding of de persoon lid is van de politiediensten',
    'whether the person is a member of the police services',
  ),
  accessProtected: say(
    'l’indication que l’accès est protégé',
    'de vermelding of de toegang beveiligd is',
    'whether the access is protected',
  ),
  journalOn: say('l’état du journal', 'de toestand van het logboek', 'the state of the journal'),
  tacticalPurpose: say(
    'l’indication que le but est tactique',
    'de vermelding of het doel tactisch is',
    'whether the purpose is tactical',
  ),
  orderedAt: say('l’heure de l’ordre', 'het uur van het bevel', 'the time of the order'),
  receivedAt: say('l’heure de réception', 'het uur van ontvangst', 'the time of receipt'),
  sound: say(
    'l’indication que le son est enregistré',
    'de vermelding of geluid wordt opgenomen',
    'whether sound is recorded',
  ),
  specialisedProtection: say(
    'la nature de la mission de protection',
    'de aard van de beschermingsopdracht',
    'the kind of protection mission',
  ),
  transferOfArticle23: say(
    'l’indication qu’il s’agit d’un transfert visé à l’article 23',
    'de vermelding of het om een overbrenging van artikel 23 gaat',
    'whether it is a transfer of article 23',
  ),
  specialisedUnit: say(
    'l’appartenance à un service spécialisé',
    'het behoren tot een gespecialiseerde dienst',
    'the membership of a specialised service',
  ),
  unmarkedVehicles: say(
    'l’indication que les véhicules sont banalisés',
    'de vermelding of de voertuigen anoniem zijn',
    'whether the vehicles are unmarked',
  ),
  forSafetyOfPersons: say(
    'le but de l’utilisation pendant le transfert',
    'het doel van het gebruik tijdens de overbrenging',
    'the aim of the use during the transfer',
  ),
  protectedPersonRefused: say(
    'la position de la personne protégée',
    'het standpunt van de beschermde persoon',
    'the position of the protected person',
  ),
  'protectedPerson.refused': say(
    'la position de la personne protégée',
    'het standpunt van de beschermde persoon',
    'the position of the protected person',
  ),
  'circumstance.officersCannotBeIdentifiable': say(
    'l’indication que les fonctionnaires de police ne peuvent être identifiables',
    'de vermelding of de politieambtenaren niet herkenbaar kunnen zijn',
    'whether the police officers cannot be identifiable',
  ),
  'circumstance.assistantsCannotBeIdentifiable': say(
    'l’indication que les assistants de protection ne peuvent être identifiables',
    'de vermelding of de beschermingsassistenten niet herkenbaar kunnen zijn',
    'whether the protection assistants cannot be identifiable',
  ),
  'circumstance.visibleUseIneffective': say(
    'l’indication que l’utilisation visible serait inopérante ou impossible',
    'de vermelding of zichtbaar gebruik ondoeltreffend of onmogelijk is',
    'whether visible use would be ineffective or impossible',
  ),
  'circumstance.facts': say(
    'la description des circonstances',
    'de beschrijving van de omstandigheden',
    'the description of the circumstances',
  ),
  'situation.code': say(
    'la situation de l’article 46/4',
    'de situatie van artikel 46/4',
    'the situation of article 46/4',
  ),
  'situation.facts': say('les faits de la situation', 'de feiten van de situatie', 'the facts of the situation'),
  'situation.fallsUnderArticle22': say(
    'l’indication que la situation relève de l’article 22, alinéa 2',
    'de vermelding of de situatie onder artikel 22, tweede lid, valt',
    'whether the situation falls under article 22, para. 2',
  ),
  'situation.hypothesis445': say(
    'l’hypothèse de l’article 44/5',
    'het geval van artikel 44/5',
    'the case of article 44/5',
  ),
  'situation.persons.ground': say(
    'la catégorie des personnes visées',
    'de categorie van de beoogde personen',
    'the category of the persons aimed at',
  ),
  'situation.persons.indications': say('les indices', 'de aanwijzingen', 'the indications'),
  'situation.vehicle.policeTransport': say(
    'l’indication que le véhicule est un moyen de transport de police',
    'de vermelding of het voertuig een vervoermiddel van de politie is',
    'whether the vehicle is a means of transport of the police',
  ),
  'situation.vehicle.identifiable': say(
    'l’indication que le véhicule est identifiable',
    'de vermelding of het voertuig herkenbaar is',
    'whether the vehicle can be identified',
  ),
  'situation.vehicle.platesOnly': say(
    'l’indication que seules les plaques sont lues',
    'de vermelding of enkel nummerplaten worden gelezen',
    'whether only plates are read',
  ),
  'situation.vehicle.aim': say('le but de la lecture', 'het doel van de lezing', 'the aim of the reading'),
  'mandate.issuedBy': say(
    'le magistrat qui a délivré le mandat',
    'de magistraat die het mandaat heeft verleend',
    'the magistrate who issued the mandate',
  ),
  'mandate.reference': say('la référence du mandat', 'de referentie van het mandaat', 'the reference of the mandate'),
  'mandate.coversAction': say(
    'l’indication que le mandat couvre l’action',
    'de vermelding of het mandaat de actie dekt',
    'whether the mandate covers the action',
  ),
  'action.reference': say('la référence de l’action', 'de referentie van de actie', 'the reference of the action'),
  'transfer.reference': say(
    'la référence du transfert',
    'de referentie van de overbrenging',
    'the reference of the transfer',
  ),
  'mission.reference': say(
    'la référence de la mission',
    'de referentie van de opdracht',
    'the reference of the mission',
  ),
  'event.reference': say(
    'la référence de l’action ou de la mission',
    'de referentie van de actie of van de opdracht',
    'the reference of the action or mission',
  ),
  'current.validTo': say(
    'la fin de l’autorisation en cours',
    'het einde van de lopende toestemming',
    'the end of the current authorisation',
  ),
  'authorisation.validTo': say(
    'la fin de l’autorisation',
    'het einde van de toestemming',
    'the end of the authorisation',
  ),
  'authorisation.cameraKind': say(
    'le type de caméra que vise l’autorisation',
    'het type camera dat de toestemming dekt',
    'the type of camera of the authorisation',
  ),
  'requester.role': say(
    'la fonction de qui demande',
    'de functie van wie aanvraagt',
    'the function of the person who asks',
  ),
  'addressedTo.role': say(
    'la fonction de l’autorité saisie',
    'de functie van de aangesproken overheid',
    'the function of the authority addressed',
  ),
  'addressee.role': say(
    'la fonction du destinataire',
    'de functie van de bestemmeling',
    'the function of the addressee',
  ),
  'registeredBy.role': say(
    'la fonction de qui inscrit',
    'de functie van wie inschrijft',
    'the function of the person who makes the entry',
  ),
  aboutOngoingInvestigations: say('l’objet de l’avis', 'het voorwerp van het advies', 'what the opinion is about'),
  byChance: say(
    'l’indication que les faits ont été constatés par hasard',
    'de vermelding of de feiten bij toeval zijn vastgesteld',
    'whether the facts were found by chance',
  ),
  punishable: say(
    'l’indication que les faits sont punissables',
    'de vermelding of de feiten strafbaar zijn',
    'whether the facts are punishable',
  ),
  segmentsOnly: say(
    'l’indication que seuls les passages utiles sont gardés',
    'de vermelding of enkel de nuttige fragmenten worden bewaard',
    'whether only the segments needed are held',
  ),
  reportReference: say(
    'la référence du procès-verbal',
    'de referentie van het proces-verbaal',
    'the reference of the official report',
  ),
  inNonVisibleSection: say(
    'l’indication que l’inscription figure dans la section des utilisations non visibles',
    'de vermelding of de inschrijving in de afdeling over het niet-zichtbare gebruik staat',
    'whether the entry is in the section of non-visible uses',
  ),
  issuedMandate: say(
    'l’indication que ce magistrat a délivré le mandat',
    'de vermelding of deze magistraat het mandaat heeft verleend',
    'whether this magistrate issued the mandate',
  ),
  sameAuthority: say(
    'l’indication que la même autorité a donné l’ordre',
    'de vermelding of dezelfde overheid het bevel heeft gegeven',
    'whether the same authority gave the order',
  ),
  'askedBy.role': say('la fonction de qui interroge', 'de functie van wie vraagt', 'the function of who asks'),
  'authorisation.by.role': say(
    'la fonction de qui a autorisé',
    'de functie van wie toestemming gaf',
    'the function of who authorised',
  ),
  'principle.by.role': say(
    'la fonction de qui a donné l’autorisation de principe',
    'de functie van wie de principiële toestemming gaf',
    'the function of who gave the authorisation in principle',
  ),
  'informedBy.role': say('la fonction de qui informe', 'de functie van wie inlicht', 'the function of who informs'),
  'liftedBy.role': say(
    'la fonction de qui lève l’ordre',
    'de functie van wie het bevel opheft',
    'the function of who lifts the order',
  ),
  'officer.role': say(
    'la fonction de la personne informée',
    'de functie van de ingelichte persoon',
    'the function of the person informed',
  ),
  'orderedBy.role': say('la fonction de qui ordonne', 'de functie van wie beveelt', 'the function of who orders'),
  'refusedBy.role': say(
    'la qualité de qui refuse',
    'de hoedanigheid van wie zich verzet',
    'the capacity of who refuses',
  ),
  'magistrateControl.magistrate': say('le magistrat', 'de magistraat', 'the magistrate'),
  'magistrateControl.fileReference': say(
    'la référence du dossier',
    'de referentie van het dossier',
    'the reference of the file',
  ),
  'prosecutorOpinion.givenAt': say(
    'la date de l’avis du procureur du Roi',
    'de datum van het advies van de procureur des Konings',
    'the date of the opinion of the public prosecutor',
  ),
  'prosecutorOpinion.outcome': say(
    'le sens de l’avis du procureur du Roi',
    'de strekking van het advies van de procureur des Konings',
    'the outcome of the opinion of the public prosecutor',
  ),
  'stateSecurityOpinion.givenAt': say(
    'la date de l’avis de la Sûreté de l’État',
    'de datum van het advies van de Veiligheid van de Staat',
    'the date of the opinion of State Security',
  ),
  'stateSecurityOpinion.outcome': say(
    'le sens de l’avis de la Sûreté de l’État',
    'de strekking van het advies van de Veiligheid van de Staat',
    'the outcome of the opinion of State Security',
  ),
};

/** Warnings that only this part gives. */
export const nonVisibleWarnings = {
  'host-22': say(
    'L’article 22 de la LFP (rassemblements) ne figure pas dans nos fichiers : l’appartenance à l’alinéa 2 n’est pas vérifiée ici.',
    'Artikel 22 WPA (samenscholingen) staat niet in onze bestanden: of het tweede lid van toepassing is, wordt hier niet getoetst.',
    'Article 22 LFP (gatherings) is not in our files: whether para. 2 applies is not checked here.',
  ),
  'host-23': say(
    'L’article 23 de la LFP (transferts) ne figure pas dans nos fichiers.',
    'Artikel 23 WPA (overbrengingen) staat niet in onze bestanden.',
    'Article 23 LFP (transfers) is not in our files.',
  ),
  'host-lrs-3': say(
    'L’article 3, 15°, de la loi du 30 novembre 1998 (personnes radicalisées) ne figure pas dans nos fichiers.',
    'Artikel 3, 15°, van de wet van 30 november 1998 (geradicaliseerde personen) staat niet in onze bestanden.',
    'Article 3, 15°, of the law of 30 November 1998 (radicalised persons) is not in our files.',
  ),
  'host-penal-137': say(
    'Les articles 137 et 139 du Code pénal de 1867 ne figurent pas dans nos fichiers, ni leur renvoi au nouveau Code pénal.',
    'De artikelen 137 en 139 van het Strafwetboek van 1867 staan niet in onze bestanden, evenmin als de verwijzing naar het nieuwe Strafwetboek.',
    'Articles 137 and 139 of the Penal Code of 1867 are not in our files, nor their reference to the new Penal Code.',
  ),
  'plate-database': say(
    'Les plaques lues suivent le régime de la banque de données technique (articles 44/11/3sexies à 44/11/3decies) : douze mois, un mois.',
    'De gelezen nummerplaten volgen het stelsel van de technische gegevensbank (artikelen 44/11/3sexies tot 44/11/3decies): twaalf maanden, één maand.',
    'The plates that are read follow the regime of the technical database (articles 44/11/3sexies to 44/11/3decies): twelve months, one month.',
  ),
} as const;

const only = (title: Trilingual, text: Trilingual) =>
  ({ title, default: 'recommended', options: { recommended: text } }) as const;

/** Readings that only this part uses. */
export const nonVisibleReadings = {
  'R-06': {
    title: say(
      'Usage tactique, délai d’accès et constatations faites par hasard',
      'Tactisch gebruik, toegangstermijn en toevallige vaststellingen',
      'Tactical use, access period and chance finds',
    ),
    default: 'gate-applies',
    options: {
      'gate-applies': say(
        'Les données tactiques s’effacent à la fin de l’action ou de la mission ; le délai d’accès de l’article 46/13 vaut aussi pour elles. Les passages gardés par hasard le sont au plus jusqu’au maximum de l’alinéa 1er.',
        'Tactische gegevens worden gewist bij het einde van de actie of de opdracht; de toegangstermijn van artikel 46/13 geldt ook voor hen. Bij toeval bewaarde fragmenten blijven ten hoogste tot het maximum van het eerste lid.',
        'Tactical data go when the action or mission ends; the access period of article 46/13 also holds for them. Segments held by chance stay at most to the maximum of paragraph 1.',
      ),
      'tactical-use-self-standing': say(
        'L’usage tactique est une permission propre, pour toute la durée de l’action ou de la mission ; l’article 46/13 ne le limite pas.',
        'Het tactische gebruik is een eigen toelating, voor de hele duur van de actie of de opdracht; artikel 46/13 beperkt het niet.',
        'Tactical use is a permission of its own, for the whole action or mission; article 46/13 does not limit it.',
      ),
    },
  },
  'R-16': only(
    say('Autorisation de l’article 46/5', 'Toestemming van artikel 46/5', 'Authorisation of article 46/5'),
    say(
      'Les conditions sont cumulatives. Une date de fin est obligatoire. Un avis négatif lie, un avis positif n’oblige pas. La prolongation se décide avant la fin, sur de nouveaux avis ; sinon une nouvelle autorisation. Cas 1° et 3° : l’écrit est aussi demandé.',
      'De voorwaarden zijn cumulatief. Een einddatum is verplicht. Een negatief advies bindt, een positief verplicht niet. De verlenging wordt vóór het einde beslist, op nieuwe adviezen; anders een nieuwe toestemming. Gevallen 1° en 3°: ook een geschrift.',
      'The conditions are cumulative. An end date is mandatory. A negative opinion binds, a positive one does not oblige. An extension is decided before the end, on fresh opinions; otherwise a new authorisation. Cases 1° and 3°: writing is asked too.',
    ),
  ),
  'R-17': only(
    say('Moment de la première notification', 'Tijdstip van de eerste kennisgeving', 'When the first notice is due'),
    say(
      'Le texte ne fixe pas de délai : sans attendre, et avant le début de l’utilisation. L’avis du procureur du Roi n’est pas un contrôle de l’utilisation.',
      'De tekst bepaalt geen termijn: meteen, en vóór het begin van het gebruik. Het advies van de procureur des Konings is geen toezicht op het gebruik.',
      'The text sets no term: at once, and before the use starts. The prosecutor’s opinion is no control of the use.',
    ),
  ),
  'R-18': {
    title: say('Lieux de l’article 46/7', 'Plaatsen van artikel 46/7', 'Places of article 46/7'),
    default: 'place-limits-remain',
    options: {
      'place-limits-remain': say(
        'L’article 46/7 ne lève que la visibilité : les lieux de l’article 25/3, § 1er, restent la limite ; un lieu fermé non accessible au public est laissé à une personne.',
        'Artikel 46/7 heft enkel de zichtbaarheid op: de plaatsen van artikel 25/3, § 1, blijven de grens; een niet voor het publiek toegankelijke besloten plaats wordt aan een persoon overgelaten.',
        'Article 46/7 lifts the visibility only: the places of article 25/3, § 1, remain the limit; a closed place not accessible to the public is left to a person.',
      ),
      'place-limits-lifted': say(
        'La dérogation à l’article 25/3 lève aussi les limites de lieu, sauf pour les lieux fermés non accessibles au public, laissés à une personne.',
        'De afwijking van artikel 25/3 heft ook de plaatsgrenzen op, behalve voor niet voor het publiek toegankelijke besloten plaatsen, die aan een persoon worden overgelaten.',
        'The derogation from article 25/3 also lifts the limits of place, save for closed places not accessible to the public, left to a person.',
      ),
    },
  },
  'R-19': only(
    say('Transferts sans notification', 'Overbrengingen zonder kennisgeving', 'Transfers without notice'),
    say(
      'L’article 46/11 ne prévoit ni notification ni suspension : la notification est volontaire ; un ordre de l’Organe de contrôle est exécuté en vertu de sa surveillance générale.',
      'Artikel 46/11 voorziet kennisgeving noch schorsing: de kennisgeving is vrijwillig; een bevel van het Controleorgaan wordt uitgevoerd krachtens zijn algemeen toezicht.',
      'Article 46/11 provides neither notice nor suspension: the notice is voluntary; an order of the Control Organ is carried out under its general oversight.',
    ),
  ),
  'R-21': only(
    say(
      'Effet d’une suspension ou d’une interruption',
      'Gevolg van een schorsing of een stopzetting',
      'Effect of a suspension or interruption',
    ),
    say(
      'Les caméras s’arrêtent aussitôt ; les données sont mises sous scellés, non effacées. La suspension se lève par un acte de la même autorité, l’interruption met fin à la mesure.',
      'De camera’s stoppen meteen; de gegevens worden verzegeld, niet gewist. De schorsing wordt opgeheven door een handeling van dezelfde overheid, de stopzetting beëindigt de maatregel.',
      'The cameras stop at once; the data are sealed, not deleted. A suspension is lifted by an act of the same authority, an interruption ends the measure.',
    ),
  ),
} as const;
