import type { Localised } from '../../data-values.ts';

/** Labels of the facts of technical databases, plates and correlations (LFP 44/2 to 44/11/3decies). */
export const databaseLabels = {
  designatedBy: { fr: 'la personne qui désigne', nl: 'de persoon die aanwijst', en: 'the person who designates' },
  designee: { fr: 'la fonction confiée', nl: 'de toegewezen functie', en: 'the function that is given' },
  designeeIsHead: {
    fr: 'la personne désignée est le chef qui désigne',
    nl: 'de aangewezen persoon is de leidinggevende die aanwijst',
    en: 'the person designated is the head who designates',
  },
  designeeIsPoliceStaff: {
    fr: 'la personne désignée appartient au personnel de la police',
    nl: 'de aangewezen persoon behoort tot het personeel van de politie',
    en: 'the person designated belongs to the police staff',
  },
  tool: {
    fr: 'l’outil qui collecte les données',
    nl: 'het middel dat de gegevens verzamelt',
    en: 'the tool that collects the data',
  },
  processesRecordedImages: {
    fr: 'traite des images enregistrées par des caméras',
    nl: 'verwerkt beelden die camera’s hebben opgenomen',
    en: 'processes images recorded by cameras',
  },
  extractsPlates: {
    fr: 'en extrait les données des plaques d’immatriculation',
    nl: 'haalt er de gegevens van de nummerplaten uit',
    en: 'extracts the data of number plates from them',
  },
  presetCriteria: {
    fr: 'travaille selon des critères préétablis',
    nl: 'werkt volgens vooraf bepaalde criteria',
    en: 'works on criteria set beforehand',
  },
  article62Applies: {
    fr: 'application de l’article 62 de la loi du 16 mars 1968',
    nl: 'toepassing van artikel 62 van de wet van 16 maart 1968',
    en: 'article 62 of the law of 16 March 1968 is applied',
  },
  imminentDanger: {
    fr: 'le danger imminent pour l’intégrité physique',
    nl: 'het dreigende gevaar voor de fysieke integriteit',
    en: 'the imminent danger to physical integrity',
  },
  requestedBy: {
    fr: 'la personne ou le service qui demande',
    nl: 'de persoon of de dienst die vraagt',
    en: 'the person or service that asks',
  },
  giverIsController: {
    fr: 'la personne qui rend l’avis est le responsable ou le demandeur',
    nl: 'wie het advies geeft, is de verwerkingsverantwoordelijke of de aanvrager',
    en: 'the person who gives the opinion is the controller or asked for it',
  },
  recommendationCount: {
    fr: 'le nombre de recommandations de l’avis',
    nl: 'het aantal aanbevelingen in het advies',
    en: 'the number of recommendations in the opinion',
  },
  number: {
    fr: 'le numéro de la recommandation',
    nl: 'het nummer van de aanbeveling',
    en: 'the number of the recommendation',
  },
  followed: {
    fr: 'la recommandation est entièrement suivie',
    nl: 'de aanbeveling wordt volledig gevolgd',
    en: 'the recommendation is followed wholly',
  },
  sentBy: { fr: 'la personne qui envoie', nl: 'de persoon die verzendt', en: 'the person who sends' },
  analysisAttached: {
    fr: 'l’analyse du délégué est jointe',
    nl: 'de analyse van de functionaris is bijgevoegd',
    en: 'the analysis of the officer is attached',
  },
  controllers: { fr: 'les responsables du traitement', nl: 'de verwerkingsverantwoordelijken', en: 'the controllers' },
  opinion: {
    fr: 'l’avis du délégué à la protection des données',
    nl: 'het advies van de functionaris voor gegevensbescherming',
    en: 'the opinion of the data protection officer',
  },
  overrideReasons: {
    fr: 'les motifs de poursuivre sans avis après trente jours',
    nl: 'de redenen om na dertig dagen zonder advies voort te gaan',
    en: 'the reasons for going on without opinion after thirty days',
  },
  guaranteedBy: {
    fr: 'la personne qui garantit la sécurité',
    nl: 'wie de beveiliging waarborgt',
    en: 'who guarantees the security',
  },
  measures: {
    fr: 'les mesures de sécurité prises',
    nl: 'de genomen beveiligingsmaatregelen',
    en: 'the security measures taken',
  },
  inspectedBy: { fr: 'la personne qui contrôle', nl: 'de persoon die controleert', en: 'the person who inspects' },
  visibleButLeftOut: {
    fr: 'les catégories visibles sur les images mais non enregistrées',
    nl: 'de categorieën die op de beelden zichtbaar zijn maar niet worden geregistreerd',
    en: 'the classes seen on the images but not recorded',
  },
  timeHasZone: {
    fr: 'l’heure indique son fuseau horaire',
    nl: 'het tijdstip vermeldt zijn tijdzone',
    en: 'the time carries its time zone',
  },
  retentionCountedFrom: {
    fr: 'le point de départ du délai de conservation',
    nl: 'het begin van de bewaartermijn',
    en: 'the starting point of the term of keeping',
  },
  deletesJournal: {
    fr: 'les inscriptions au journal seraient effacées aussi',
    nl: 'de inschrijvingen in het logboek zouden ook worden uitgewist',
    en: 'the journal entries would be erased too',
  },
  transmitted: {
    fr: 'la donnée a été transmise à la banque nationale',
    nl: 'het gegeven is naar de nationale gegevensbank doorgezonden',
    en: 'the read was transmitted to the national database',
  },
  personCategory: {
    fr: 'la catégorie de personnes qui ont consulté',
    nl: 'de categorie van personen die hebben geraadpleegd',
    en: 'the category of persons who consulted',
  },
  personIdentification: {
    fr: 'l’identification de la personne qui a consulté',
    nl: 'de identificatie van de persoon die heeft geraadpleegd',
    en: 'the identification of the person who consulted',
  },
  system: {
    fr: 'le système qui a communiqué les données',
    nl: 'het systeem dat de gegevens heeft meegedeeld',
    en: 'the system that communicated the data',
  },
  recipientCategory: {
    fr: 'la catégorie de destinataires',
    nl: 'de categorie van ontvangers',
    en: 'the category of recipients',
  },
  processedAt: {
    fr: 'le moment du traitement journalisé',
    nl: 'het tijdstip van de gelogde verwerking',
    en: 'the moment of the processing that was logged',
  },
  sealed: {
    fr: 'données suspendues ou dont l’exploitation est interdite',
    nl: 'geschorste gegevens of gegevens waarvan de exploitatie verboden is',
    en: 'data suspended, or whose exploitation is forbidden',
  },
  service: {
    fr: 'le service pour lequel le traitement a lieu',
    nl: 'de dienst waarvoor de verwerking gebeurt',
    en: 'the service for which the processing is done',
  },
  body: {
    fr: 'la zone ou le service de la personne qui a désigné',
    nl: 'de zone of de dienst van wie heeft aangewezen',
    en: 'the zone or service of the person who designated',
  },
  deciderIsRequester: {
    fr: 'la personne qui décide a elle-même fait la demande',
    nl: 'wie beslist, heeft zelf de aanvraag gedaan',
    en: 'the person who decides made the request',
  },
  offence: { fr: 'l’infraction', nl: 'het misdrijf', en: 'the offence' },
  searchedBy: {
    fr: 'la personne qui fait la recherche',
    nl: 'de persoon die de opzoeking doet',
    en: 'the person who searches',
  },
  issuedBy: {
    fr: 'les ministres qui prennent la directive',
    nl: 'de ministers die de richtlijn uitvaardigen',
    en: 'the ministers who issue the directive',
  },
  issuedAt: {
    fr: 'le moment de la directive',
    nl: 'het tijdstip van de richtlijn',
    en: 'the moment at which the directive was issued',
  },
  published: {
    fr: 'publiée au Moniteur belge',
    nl: 'bekendgemaakt in het Belgisch Staatsblad',
    en: 'published in the Moniteur belge',
  },
  measured: {
    fr: 'les mesures sont adéquates, pertinentes et non excessives',
    nl: 'de maatregelen zijn toereikend, ter zake dienend en niet overmatig',
    en: 'the measures are adequate, relevant and not excessive',
  },
  criteria: { fr: 'les critères', nl: 'de criteria', en: 'the criteria' },
  namesAuthority: {
    fr: 'désigne l’autorité qui permet les interconnexions et corrélations',
    nl: 'wijst de overheid aan die koppelingen en correlaties toestaat',
    en: 'names the authority that permits connections and correlations',
  },
  namesDatabases: {
    fr: 'désigne les banques de données à interconnecter',
    nl: 'wijst de te koppelen gegevensbanken aan',
    en: 'names the databases that may be connected',
  },
  directive: {
    fr: 'la directive sur l’interconnexion et la corrélation',
    nl: 'de richtlijn over koppeling en correlatie',
    en: 'the directive on interconnection and correlation',
  },
  limits: {
    fr: 'le respect des limites de la directive',
    nl: 'de naleving van de grenzen van de richtlijn',
    en: 'what is kept to of the limits of the directive',
  },
  'list.legalBasis': {
    fr: 'la loi ou le traité qui donne accès à la liste',
    nl: 'de wet of het verdrag dat toegang tot de lijst geeft',
    en: 'the law or treaty that gives access to the list',
  },
  contentReference: {
    fr: 'la référence du contenu (version, empreinte numérique ou définition du flux)',
    nl: 'de referentie van de inhoud (versie, digitale vingerafdruk of omschrijving van de gegevensstroom)',
    en: 'the reference of the content (version, digest or definition of the feed)',
  },
  authorisedBy: {
    fr: 'la personne qui autorise',
    nl: 'de persoon die toestemming geeft',
    en: 'the person who authorises',
  },
  authoriserIsRequester: {
    fr: 'la personne qui autorise a elle-même demandé la corrélation',
    nl: 'wie toestemming geeft, heeft zelf om de correlatie gevraagd',
    en: 'the person who authorises asked for the correlation',
  },
  approvedBy: { fr: 'la personne qui approuve', nl: 'de persoon die goedkeurt', en: 'the person who approves' },
  approverIsController: {
    fr: 'la personne qui approuve est le responsable ou le demandeur',
    nl: 'wie goedkeurt, is de verwerkingsverantwoordelijke of de aanvrager',
    en: 'the person who approves is the controller or asked for the correlation',
  },
  attributes: {
    fr: 'ce sur quoi portent les critères',
    nl: 'waarop de criteria slaan',
    en: 'what the criteria look at',
  },
  aimsAtIndividual: {
    fr: 'visent à identifier une seule personne',
    nl: 'zijn gericht op de identificatie van één persoon',
    en: 'aim at identifying one individual',
  },
  basedOnSensitiveData: {
    fr: 'reposent sur des données sensibles (origine, convictions, santé…)',
    nl: 'steunen op gevoelige gegevens (afkomst, overtuigingen, gezondheid…)',
    en: 'rest on sensitive data (origin, beliefs, health…)',
  },
  possibleProxy: {
    fr: 'utilisent un indice qui peut révéler des données sensibles (lieu de culte, plaque étrangère…)',
    nl: 'gebruiken een aanwijzing die gevoelige gegevens kan onthullen (gebedshuis, buitenlandse plaat…)',
    en: 'use what may reveal sensitive data (place of worship, foreign plate…)',
  },
  proxyReview: {
    fr: 'l’examen de cet indice : ne révèle rien de sensible',
    nl: 'het onderzoek van die aanwijzing: onthult niets gevoeligs',
    en: 'the review: it reveals nothing sensitive',
  },
  targeted: { fr: 'les critères sont ciblés', nl: 'de criteria zijn gericht', en: 'the criteria are targeted' },
  proportionate: {
    fr: 'les critères sont proportionnés',
    nl: 'de criteria zijn evenredig',
    en: 'the criteria are proportionate',
  },
  specific: { fr: 'les critères sont spécifiques', nl: 'de criteria zijn specifiek', en: 'the criteria are specific' },
  notifierIsPolice: {
    fr: 'la personne qui notifie appartient à la police',
    nl: 'wie ter kennis brengt, behoort tot de politie',
    en: 'the person who notifies is of the police',
  },
  listIdentified: {
    fr: 'la liste est identifiée dans la notification',
    nl: 'de lijst is in de kennisgeving geïdentificeerd',
    en: 'the list is identified in the notice',
  },
  listAuthorisation: {
    fr: 'l’autorisation du contenu de la liste',
    nl: 'de toestemming voor de inhoud van de lijst',
    en: 'the authorisation of the content of the list',
  },
  'listAuthorisation.contentUnchanged': {
    fr: 'la liste est celle qui a été autorisée',
    nl: 'het is de lijst waarvoor toestemming is gegeven',
    en: 'the list is the one that was authorised',
  },
  criteriaApproval: {
    fr: 'l’approbation des critères',
    nl: 'de goedkeuring van de criteria',
    en: 'the approval of the criteria',
  },
  'criteriaApproval.contentUnchanged': {
    fr: 'les critères sont ceux qui ont été approuvés',
    nl: 'het zijn de criteria die zijn goedgekeurd',
    en: 'the criteria are those that were approved',
  },
  notice: {
    fr: 'la notification à l’Organe de contrôle',
    nl: 'de kennisgeving aan het Controleorgaan',
    en: 'the notice to the Control Organ',
  },
  'notice.given': { fr: 'la notification a été faite', nl: 'de kennisgeving is gedaan', en: 'the notice was given' },
  sentAt: { fr: 'le moment de l’envoi', nl: 'het tijdstip van de verzending', en: 'the moment of sending' },
  toWhom: { fr: 'à qui', nl: 'aan wie', en: 'to whom' },
  coversList: {
    fr: 'la notification porte sur cette liste',
    nl: 'de kennisgeving betreft deze lijst',
    en: 'the notice is about this list',
  },
  prosecutorAuthorisation: {
    fr: 'l’autorisation du procureur du Roi',
    nl: 'de machtiging van de procureur des Konings',
    en: 'the authorisation of the prosecutor',
  },
  feedingConditionsMet: {
    fr: 'les conditions pour alimenter la banque de données sont remplies',
    nl: 'de voorwaarden om de gegevensbank te voeden zijn vervuld',
    en: 'the conditions to feed the database are met',
  },
  validatedBy: { fr: 'la personne qui valide', nl: 'de persoon die valideert', en: 'the person who validates' },
  validatorIsPolice: {
    fr: 'la personne qui valide appartient à la police',
    nl: 'wie valideert, behoort tot de politie',
    en: 'the person who validates is of the police',
  },
  comparedWithPhoto: {
    fr: 'la lecture a été comparée à la photo de la plaque',
    nl: 'de lezing is met de foto van de nummerplaat vergeleken',
    en: 'the reading was compared with the photo of the plate',
  },
  conditionConfirmed: {
    fr: 'les conditions d’alimentation sont confirmées',
    nl: 'de voorwaarden om te voeden zijn bevestigd',
    en: 'the feeding conditions are confirmed',
  },
  validatorIsListAuthor: {
    fr: 'la personne qui valide est l’auteur de la liste',
    nl: 'wie valideert, heeft de lijst opgesteld',
    en: 'the person who validates wrote the list',
  },
  validated: {
    fr: 'une personne a validé à temps',
    nl: 'een persoon heeft op tijd gevalideerd',
    en: 'a person validated in time',
  },
  target: {
    fr: 'la banque de données de destination',
    nl: 'de gegevensbank van bestemming',
    en: 'the database of destination',
  },
  validatedAt: {
    fr: 'le moment de la validation',
    nl: 'het tijdstip van de validatie',
    en: 'the moment of the validation',
  },
  validation: {
    fr: 'le résultat de la validation',
    nl: 'de uitkomst van de validatie',
    en: 'the result of the validation',
  },
  acknowledgedBy: {
    fr: 'la personne qui accuse réception',
    nl: 'de persoon die de ontvangst bevestigt',
    en: 'the person who acknowledges',
  },
  digestEqual: {
    fr: 'l’empreinte numérique reçue est celle de l’envoi',
    nl: 'de ontvangen digitale vingerafdruk is die van de verzending',
    en: 'the digest received is that of what was sent',
  },
  structured: {
    fr: 'les données sont structurées',
    nl: 'de gegevens zijn gestructureerd',
    en: 'the data are structured',
  },
  collectedAutomatically: {
    fr: 'la collecte est automatique',
    nl: 'de inzameling is automatisch',
    en: 'the collection is automatic',
  },
  'opinion.requestComplete': {
    fr: 'la demande d’avis était complète',
    nl: 'de adviesaanvraag was volledig',
    en: 'the request for an opinion was complete',
  },
  requestComplete: { fr: 'la demande est complète', nl: 'de aanvraag is volledig', en: 'the request is complete' },
  'purpose.offenceClass': {
    fr: 'la catégorie d’infraction',
    nl: 'de categorie van misdrijf',
    en: 'the class of offence',
  },
  judicialGround: {
    fr: 'le cas de police judiciaire (article 44/11/3septies, 1°)',
    nl: 'het geval van gerechtelijke politie (artikel 44/11/3septies, 1°)',
    en: 'the case of judicial police (article 44/11/3septies, 1°)',
  },
  offenceClass: { fr: 'la catégorie d’infraction', nl: 'de categorie van misdrijf', en: 'the class of offence' },
  projectStated: {
    fr: 'le projet de création est joint',
    nl: 'het oprichtingsproject is bijgevoegd',
    en: 'the project of creation is attached',
  },
  purposesStated: {
    fr: 'les finalités sont indiquées',
    nl: 'de doeleinden zijn vermeld',
    en: 'the purposes are stated',
  },
  modalitiesStated: {
    fr: 'les modalités sont indiquées',
    nl: 'de nadere regels zijn vermeld',
    en: 'the modalities are stated',
  },
  databaseExists: {
    fr: 'la banque de données existe déjà',
    nl: 'de gegevensbank bestaat al',
    en: 'the database exists already',
  },
  'opinion.givenAt': { fr: 'le moment de l’avis', nl: 'het tijdstip van het advies', en: 'the moment of the opinion' },
  transmissionChannel: {
    fr: 'un canal vers la banque de données nationale existe',
    nl: 'er is een kanaal naar de nationale gegevensbank',
    en: 'a channel to the national database exists',
  },
  nationalDatabaseExists: {
    fr: 'une banque de données nationale correspondante existe',
    nl: 'er bestaat een overeenkomstige nationale gegevensbank',
    en: 'a corresponding national database exists',
  },
  securityDirective: { fr: 'la directive de sécurité', nl: 'de veiligheidsrichtlijn', en: 'the security directive' },
  operation: { fr: 'l’opération de traitement', nl: 'de verwerkingsverrichting', en: 'the processing operation' },
  operationAt: {
    fr: 'le moment de l’opération',
    nl: 'het tijdstip van de verrichting',
    en: 'the moment of the operation',
  },
  searcherIsPolice: {
    fr: 'la personne qui cherche appartient à la police',
    nl: 'wie zoekt, behoort tot de politie',
    en: 'the person who searches is of the police',
  },
  requesterIsPolice: {
    fr: 'la personne qui demande appartient à la police',
    nl: 'wie aanvraagt, behoort tot de politie',
    en: 'the person who asks is of the police',
  },
  systematic: {
    fr: 'recherche répétée ou à partir d’une liste',
    nl: 'herhaalde opzoeking of opzoeking op basis van een lijst',
    en: 'repeated search, or against a list',
  },
  readsHeld: { fr: 'les données de passage détenues', nl: 'de aanwezige doortochtgegevens', en: 'the reads held' },
  readsSent: { fr: 'les données de passage envoyées', nl: 'de verzonden doortochtgegevens', en: 'the reads sent' },
  readsReceived: {
    fr: 'les données de passage reçues',
    nl: 'de ontvangen doortochtgegevens',
    en: 'the reads received',
  },
} as const satisfies Readonly<Record<string, Localised>>;
