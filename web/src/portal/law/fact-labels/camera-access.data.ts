import type { Localised } from '../../data-values.ts';

/** Labels of the facts of access to the images of a surveillance camera (camera law, articles 9 to 13). */
export const cameraAccessLabels = {
  underControllersAuthority: {
    fr: 'agit sous l’autorité du responsable',
    nl: 'handelt onder het gezag van de verantwoordelijke',
    en: 'acts under the authority of the controller',
  },
  sharedAccount: {
    fr: 'plusieurs personnes partagent un compte ou un mot de passe',
    nl: 'verschillende personen delen een account of een wachtwoord',
    en: 'several people share one account or password',
  },
  handedOverBy: {
    fr: 'la personne qui remet les images',
    nl: 'de persoon die de beelden overhandigt',
    en: 'the person who hands over the images',
  },
  mandateDemanded: {
    fr: 'le responsable a exigé un mandat judiciaire',
    nl: 'de verantwoordelijke heeft een gerechtelijk mandaat geëist',
    en: 'the controller demanded a judicial mandate',
  },
  policeService: { fr: 'qui signe pour la police', nl: 'wie tekent voor de politie', en: 'who signs for the police' },
  agreement: { fr: 'la convention écrite', nl: 'de schriftelijke overeenkomst', en: 'the written agreement' },
  startedBy: {
    fr: 'la personne qui lance la transmission',
    nl: 'de persoon die de doorgifte start',
    en: 'the person who starts the transmission',
  },
  gathering: { fr: 'le grand rassemblement', nl: 'de grote volkstoeloop', en: 'the large gathering' },
  organiserAnalysisJustifies: {
    fr: 'l’analyse justifie l’accès en direct malgré les mesures prises',
    nl: 'de analyse verantwoordt de rechtstreekse toegang ondanks de genomen maatregelen',
    en: 'the analysis justifies live access despite the measures taken',
  },
  incident: {
    fr: 'le fait qui justifie la transmission',
    nl: 'het feit dat de doorgifte verantwoordt',
    en: 'the fact that justifies the transmission',
  },
  'incident.endsAt': {
    fr: 'le moment où le fait prend fin',
    nl: 'het tijdstip waarop het feit eindigt',
    en: 'the moment at which the fact ends',
  },
  submittedToDpa: {
    fr: 'soumis à l’Autorité de protection des données',
    nl: 'voorgelegd aan de Gegevensbeschermingsautoriteit',
    en: 'submitted to the Data Protection Authority',
  },
  opinionReceivedAt: {
    fr: 'le moment de la réception de l’avis',
    nl: 'het tijdstip van ontvangst van het advies',
    en: 'the moment at which the opinion came',
  },
  imagesOf: { fr: 'qui détient les images', nl: 'wie de beelden in zijn bezit heeft', en: 'whose images these are' },
  locatesPrecisely: {
    fr: 'les indications permettent de localiser précisément les images',
    nl: 'de aanwijzingen volstaan om de beelden precies te lokaliseren',
    en: 'the indications locate the images precisely',
  },
  heldBy: {
    fr: 'la personne qui conserve les images',
    nl: 'de persoon die de beelden bewaart',
    en: 'the person who keeps the images',
  },
  requestClosedAt: {
    fr: 'le moment de la clôture de la demande',
    nl: 'het tijdstip waarop het verzoek is afgesloten',
    en: 'the moment at which the request was closed',
  },
  answeredBy: { fr: 'la personne qui répond', nl: 'de persoon die antwoordt', en: 'the person who answers' },
  viewingGround: {
    fr: 'le motif du visionnage au lieu d’une copie',
    nl: 'de reden voor het laten bekijken in plaats van een kopie',
    en: 'the ground for viewing instead of a copy',
  },
  viewingGroundFacts: {
    fr: 'les faits qui appuient ce motif',
    nl: 'de feiten die deze reden ondersteunen',
    en: 'the facts that support that ground',
  },
  blurringNotFeasible: {
    fr: 'le floutage des autres personnes n’est pas possible à un coût raisonnable',
    nl: 'de andere personen kunnen niet tegen een redelijke kostprijs onherkenbaar worden gemaakt',
    en: 'blurring the others is not possible at reasonable cost',
  },
  possessionOnly: {
    fr: 'détient seulement une image issue d’une infraction',
    nl: 'heeft enkel een beeld in zijn bezit dat van een inbreuk afkomstig is',
    en: 'only holds an image that comes from a breach',
  },
  isFilmed: { fr: 'la personne est filmée', nl: 'de persoon is gefilmd', en: 'the person is filmed' },
  liveOnly: { fr: 'les images sont en temps réel', nl: 'het zijn beelden in real time', en: 'the images are live' },
  underPrivateSecurityLaw: {
    fr: 'l’agent agit selon la loi du 2 octobre 2017',
    nl: 'de agent handelt volgens de wet van 2 oktober 2017',
    en: 'the guard acts under the law of 2 October 2017',
  },
  imagesExist: { fr: 'les images existent encore', nl: 'de beelden bestaan nog', en: 'the images still exist' },
  refusalReason: { fr: 'le motif du refus', nl: 'de reden van de weigering', en: 'the reason of the refusal' },
  reasonsDemanded: {
    fr: 'le responsable exige des motifs',
    nl: 'de verantwoordelijke eist redenen',
    en: 'reasons are demanded',
  },
  intimateRoom: {
    fr: 'le local où l’on se déshabille ou se soigne',
    nl: 'de ruimte waar men zich uitkleedt of verzorgt',
    en: 'the room where people undress or care for themselves',
  },
} as const satisfies Readonly<Record<string, Localised>>;
