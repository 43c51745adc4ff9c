import type { Localised } from '../../data-values.ts';

/** Labels of the facts of non-visible use (LFP 46/2 to 46/14). */
export const nonVisibleUseLabels = {
  SituationFacts: {
    fr: 'la situation de l’article 46/4',
    nl: 'de situatie van artikel 46/4',
    en: 'the situation of article 46/4',
  },
  HiddenAuthorisationFacts: {
    fr: 'l’autorisation de l’utilisation non visible',
    nl: 'de toestemming voor het niet-zichtbare gebruik',
    en: 'the authorisation of the non-visible use',
  },
  persons: { fr: 'les personnes visées', nl: 'de beoogde personen', en: 'the persons aimed at' },
  vehicle: {
    fr: 'le véhicule qui porte la caméra',
    nl: 'het voertuig waarop de camera is gemonteerd',
    en: 'the vehicle that carries the camera',
  },
  circumstance: {
    fr: 'les raisons de ne pas utiliser la caméra de manière visible',
    nl: 'de redenen om de camera niet zichtbaar te gebruiken',
    en: 'the reasons for a use that is not visible',
  },
  authorisationDecidedAt: {
    fr: 'le moment de l’autorisation ou de la prolongation, si elle est déjà décidée',
    nl: 'het tijdstip van de toestemming of de verlenging, als daarover al is beslist',
    en: 'the moment of the authorisation or extension, if already decided',
  },
  singleCase: { fr: 'limitée à un seul cas', nl: 'beperkt tot één geval', en: 'limited to a single case' },
  prosecutorOpinion: {
    fr: 'l’avis du procureur du Roi',
    nl: 'het advies van de procureur des Konings',
    en: 'the opinion of the prosecutor',
  },
  'prosecutorOpinion.given': {
    fr: 'le procureur du Roi a rendu un avis',
    nl: 'de procureur des Konings heeft advies gegeven',
    en: 'the prosecutor gave an opinion',
  },
  stateSecurityOpinion: {
    fr: 'l’avis de la Sûreté de l’État',
    nl: 'het advies van de Veiligheid van de Staat',
    en: 'the opinion of State Security',
  },
  'stateSecurityOpinion.given': {
    fr: 'la Sûreté de l’État a rendu un avis',
    nl: 'de Veiligheid van de Staat heeft advies gegeven',
    en: 'State Security gave an opinion',
  },
  magistrateControl: {
    fr: 'le contrôle d’un magistrat',
    nl: 'de controle door een magistraat',
    en: 'the control of a magistrate',
  },
  controlsUse: {
    fr: 'un magistrat contrôle l’utilisation',
    nl: 'een magistraat controleert het gebruik',
    en: 'a magistrate controls the use',
  },
  current: { fr: 'l’autorisation en cours', nl: 'de lopende toestemming', en: 'the current authorisation' },
  mandate: { fr: 'le mandat du magistrat', nl: 'het mandaat van de magistraat', en: 'the mandate of the magistrate' },
  'mandate.issued': { fr: 'un mandat a été délivré', nl: 'er is een mandaat verleend', en: 'a mandate was issued' },
  principle: {
    fr: 'l’autorisation de principe',
    nl: 'de principiële toestemming',
    en: 'the authorisation in principle',
  },
  'principle.given': {
    fr: 'une autorisation de principe a été donnée',
    nl: 'er is een principiële toestemming gegeven',
    en: 'an authorisation in principle was given',
  },
  'authorisation.given': {
    fr: 'une autorisation a été donnée',
    nl: 'er is toestemming gegeven',
    en: 'an authorisation was given',
  },
  protectedPerson: { fr: 'la personne protégée', nl: 'de beschermde persoon', en: 'the protected person' },
  'protectedPerson.informed': {
    fr: 'la personne protégée est informée de la mesure',
    nl: 'de beschermde persoon is over de maatregel ingelicht',
    en: 'the protected person was told of the measure',
  },
  refusedBy: { fr: 'la personne qui refuse', nl: 'de persoon die weigert', en: 'the person who refuses' },
  transfer: { fr: 'le transfert', nl: 'de overbrenging', en: 'the transfer' },
  jointAuthorisation: {
    fr: 'l’autorisation conjointe de principe',
    nl: 'de gezamenlijke principiële toestemming',
    en: 'the joint authorisation in principle',
  },
  interiorAt: {
    fr: 'le moment de l’autorisation du ministre de l’Intérieur',
    nl: 'het tijdstip van de toestemming van de minister van Binnenlandse Zaken',
    en: 'the moment of the authorisation by the minister of the Interior',
  },
  justiceAt: {
    fr: 'le moment de l’autorisation du ministre de la Justice',
    nl: 'het tijdstip van de toestemming van de minister van Justitie',
    en: 'the moment of the authorisation by the minister of Justice',
  },
  addressee: { fr: 'le destinataire', nl: 'de bestemmeling', en: 'the addressee' },
  addresseeIssuedMandate: {
    fr: 'le destinataire est le magistrat qui a délivré le mandat',
    nl: 'de bestemmeling is de magistraat die het mandaat heeft verleend',
    en: 'the addressee is the magistrate who issued the mandate',
  },
  coversPurposes: {
    fr: 'l’utilisation respecte les finalités autorisées',
    nl: 'het gebruik blijft binnen de toegestane doeleinden',
    en: 'the use stays inside the authorised purposes',
  },
  principleAuthorised: {
    fr: 'une autorisation de principe existe',
    nl: 'er is een principiële toestemming',
    en: 'there is an authorisation in principle',
  },
  principleAuthorisedAt: {
    fr: 'le moment de l’autorisation de principe',
    nl: 'het tijdstip van de principiële toestemming',
    en: 'the moment of the authorisation in principle',
  },
  stopOrder: {
    fr: 'l’ordre de suspension ou d’interruption',
    nl: 'het bevel tot schorsing of stopzetting',
    en: 'the order of suspension or interruption',
  },
  liftedAt: {
    fr: 'le moment de la levée de l’ordre',
    nl: 'het tijdstip van de opheffing van het bevel',
    en: 'the moment at which the order was lifted',
  },
  dataStillSealed: {
    fr: 'les données restent inexploitables après la levée',
    nl: 'de gegevens mogen na de opheffing nog niet worden geëxploiteerd',
    en: 'the data stay sealed after the lifting',
  },
  refusedAt: {
    fr: 'le moment du refus de la personne protégée',
    nl: 'het tijdstip van de weigering door de beschermde persoon',
    en: 'the moment of the protected person’s refusal',
  },
  orderedBy: { fr: 'la personne qui ordonne', nl: 'de persoon die het bevel geeft', en: 'the person who orders' },
  informedBy: { fr: 'la personne qui informe', nl: 'de persoon die inlicht', en: 'the person who informs' },
  officer: { fr: 'la personne informée', nl: 'de ingelichte persoon', en: 'the person who is informed' },
  liftedBy: {
    fr: 'la personne qui lève l’ordre',
    nl: 'de persoon die het bevel opheft',
    en: 'the person who lifts the order',
  },
  heldAsChanceFind: {
    fr: 'conservé en raison de faits punissables constatés par hasard',
    nl: 'bewaard wegens bij toeval vastgestelde strafbare feiten',
    en: 'held because of punishable facts found by chance',
  },
  magistrateDecision: {
    fr: 'la décision du magistrat',
    nl: 'de beslissing van de magistraat',
    en: 'the decision of the magistrate',
  },
  askedBy: {
    fr: 'la personne qui demande les données',
    nl: 'de persoon die de gegevens vraagt',
    en: 'the person who asks for the data',
  },
  byChance: {
    fr: 'les faits ont été constatés par hasard',
    nl: 'de feiten zijn bij toeval vastgesteld',
    en: 'the facts were found by chance',
  },
  punishable: { fr: 'les faits sont punissables', nl: 'de feiten zijn strafbaar', en: 'the facts are punishable' },
  segmentsOnly: {
    fr: 'seuls les passages utiles sont gardés',
    nl: 'enkel de nuttige fragmenten worden bewaard',
    en: 'only the segments needed are held',
  },
  'circumstance.assistantsCannotBeIdentifiable': {
    fr: 'les assistants de protection ne peuvent être identifiables',
    nl: 'de beschermingsassistenten kunnen niet herkenbaar zijn',
    en: 'the protection assistants cannot be identifiable',
  },
  'circumstance.officersCannotBeIdentifiable': {
    fr: 'les fonctionnaires de police ne peuvent être identifiables',
    nl: 'de politieambtenaren kunnen niet herkenbaar zijn',
    en: 'the police officers cannot be identifiable',
  },
  'circumstance.visibleUseIneffective': {
    fr: 'l’utilisation visible serait inopérante ou impossible',
    nl: 'zichtbaar gebruik zou ondoeltreffend of onmogelijk zijn',
    en: 'visible use would be ineffective or impossible',
  },
  inNonVisibleSection: {
    fr: 'inscrite dans la section des utilisations non visibles',
    nl: 'ingeschreven in de afdeling over het niet-zichtbare gebruik',
    en: 'entered in the section of non-visible uses',
  },
  issuedMandate: {
    fr: 'ce magistrat a délivré le mandat',
    nl: 'deze magistraat heeft het mandaat verleend',
    en: 'this magistrate issued the mandate',
  },
  'mandate.coversAction': {
    fr: 'le mandat couvre l’action',
    nl: 'het mandaat dekt de actie',
    en: 'the mandate covers the action',
  },
  sameAuthority: {
    fr: 'la même autorité a donné l’ordre',
    nl: 'dezelfde overheid heeft het bevel gegeven',
    en: 'the same authority gave the order',
  },
  'situation.fallsUnderArticle22': {
    fr: 'la situation relève de l’article 22, alinéa 2',
    nl: 'de situatie valt onder artikel 22, tweede lid',
    en: 'the situation falls under article 22, para. 2',
  },
  'situation.vehicle.identifiable': {
    fr: 'le véhicule est identifiable comme tel',
    nl: 'het voertuig is als dusdanig herkenbaar',
    en: 'the vehicle is identifiable as such',
  },
  'situation.vehicle.platesOnly': {
    fr: 'seules les plaques sont lues',
    nl: 'enkel nummerplaten worden gelezen',
    en: 'only plates are read',
  },
  'situation.vehicle.policeTransport': {
    fr: 'le véhicule est un moyen de transport de la police',
    nl: 'het voertuig is een vervoermiddel van de politie',
    en: 'the vehicle is a means of transport of the police',
  },
  tacticalPurpose: { fr: 'le but est tactique', nl: 'het doel is tactisch', en: 'the purpose is tactical' },
  transferOfArticle23: {
    fr: 'transfert visé à l’article 23',
    nl: 'overbrenging bedoeld in artikel 23',
    en: 'transfer of article 23',
  },
  unmarkedVehicles: {
    fr: 'les véhicules sont banalisés',
    nl: 'de voertuigen zijn anoniem',
    en: 'the vehicles are unmarked',
  },
  useRunning: { fr: 'l’utilisation est en cours', nl: 'het gebruik loopt', en: 'the use is running' },
  'stopOrder.orderedAt': {
    fr: 'le moment de l’ordre',
    nl: 'het tijdstip van het bevel',
    en: 'the moment of the order',
  },
  madePublic: { fr: 'rendu public', nl: 'openbaar gemaakt', en: 'made public' },
  validFrom: { fr: 'valable à partir du', nl: 'geldig vanaf', en: 'valid from' },
  validTo: { fr: 'valable jusqu’au (dernier jour)', nl: 'geldig tot en met', en: 'valid to' },
} as const satisfies Readonly<Record<string, Localised>>;
