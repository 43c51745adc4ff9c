import type { KeepingLimit, Localised, ProvisionRef } from '@clairevoie/web';

/** A provision of the camera law of 21 March 2007 that the page "I was filmed" quotes. French words are exact excerpts. */
export interface CameraLawProvision {
  readonly id: string;
  readonly cite: Localised;
  readonly title: Localised;
  readonly quoteFr: string;
  readonly from: string;
  /** The act that gave the text this form. */
  readonly by: string;
  readonly change: 'modified' | 'new' | 'host';
}

const cite = (article: string, fr: string, nl: string, en: string): Localised => ({
  fr: `Loi caméras, art. ${article}, ${fr}`,
  nl: `Camerawet, art. ${article}, ${nl}`,
  en: `Camera law, art. ${article}, ${en}`,
});

const threeMonths =
  'Ce délai est prolongé à trois mois pour les lieux qui, par leur nature, présentent un risque particulier pour la sécurité, déterminés par le Roi';

/** Excerpts of the camera law (FR: consolidated text of the law of 21 March 2007, 2007000528). Titles are ours. */
export const cameraLaw: readonly CameraLawProvision[] = [
  {
    id: 'lcam-5-p4-al5',
    cite: cite('5', '§ 4, al. 5', '§ 4, vijfde lid', '§ 4, para. 5'),
    title: {
      fr: 'Lieu ouvert : un mois, trois mois pour les lieux à risque fixés par le Roi',
      nl: 'Niet-besloten plaats: één maand, drie maanden voor de door de Koning bepaalde risicoplaatsen',
      en: 'Open place: one month, three months for risk places listed by decree',
    },
    quoteFr:
      'Ce délai est prolongé à trois mois pour les lieux présentant un risque particulier pour la sécurité, déterminés par le Roi',
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 69',
    change: 'modified',
  },
  {
    id: 'lcam-6-p3-al3',
    cite: cite('6', '§ 3, al. 3', '§ 3, derde lid', '§ 3, para. 3'),
    title: {
      fr: 'Lieu fermé accessible au public : un mois, trois mois pour les lieux à risque fixés par le Roi',
      nl: 'Voor het publiek toegankelijke besloten plaats: één maand, drie maanden voor de door de Koning bepaalde risicoplaatsen',
      en: 'Closed place open to the public: one month, three months for risk places listed by decree',
    },
    quoteFr: threeMonths,
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 70',
    change: 'modified',
  },
  {
    id: 'lcam-7-p3-al3',
    cite: cite('7', '§ 3, al. 3', '§ 3, derde lid', '§ 3, para. 3'),
    title: {
      fr: 'Lieu fermé non accessible au public : un mois, trois mois pour les lieux à risque fixés par le Roi',
      nl: 'Niet voor het publiek toegankelijke besloten plaats: één maand, drie maanden voor de door de Koning bepaalde risicoplaatsen',
      en: 'Closed place not open to the public: one month, three months for risk places listed by decree',
    },
    quoteFr: threeMonths,
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 71',
    change: 'modified',
  },
  {
    id: 'lcam-12-al1',
    cite: cite('12', 'al. 1er', 'eerste lid', 'para. 1'),
    title: {
      fr: 'Droit d’accès de toute personne filmée',
      nl: 'Recht van toegang van elke gefilmde persoon',
      en: 'Right of access of every filmed person',
    },
    quoteFr: "Toute personne filmée a un droit d'accès aux images",
    from: '2007-06-10',
    by: 'L 2007-03-21/39',
    change: 'host',
  },
  {
    id: 'lcam-12-al2-droit',
    cite: cite('12', 'al. 2', 'tweede lid', 'para. 2'),
    title: {
      fr: 'La demande suit les règles générales de protection des données',
      nl: 'Het verzoek volgt de algemene regels van gegevensbescherming',
      en: 'The request follows the general data-protection rules',
    },
    quoteFr:
      "à la réglementation relative à la protection des personnes physiques à l'égard des traitements de données à caractère personnel",
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 81',
    change: 'modified',
  },
  {
    id: 'lcam-12-al2-motif',
    cite: cite('12', 'al. 2', 'tweede lid', 'para. 2'),
    title: {
      fr: 'La demande ne doit pas être motivée',
      nl: 'Het verzoek hoeft niet te worden gemotiveerd',
      en: 'The request need not give reasons',
    },
    quoteFr: 'dans l\'alinéa 2, le mot "motivée" est abrogé',
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 81',
    change: 'modified',
  },
  {
    id: 'lcam-12-al2-indications',
    cite: cite('12', 'al. 2', 'tweede lid', 'para. 2'),
    title: {
      fr: 'La demande permet de localiser les images',
      nl: 'Het verzoek maakt het mogelijk de beelden te vinden',
      en: 'The request lets the images be found',
    },
    quoteFr:
      'Cette demande comporte des indications suffisamment détaillées pour permettre de localiser les images concernées de manière précise',
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 81',
    change: 'modified',
  },
  {
    id: 'lcam-12-al3',
    cite: cite('12', 'al. 3', 'derde lid', 'para. 3'),
    title: {
      fr: 'Les images demandées sont conservées le temps de traiter la demande',
      nl: 'De gevraagde beelden worden bewaard zolang het verzoek in behandeling is',
      en: 'The images asked for are kept while the request is handled',
    },
    quoteFr:
      "Le responsable du traitement conserve les images faisant l'objet de la demande d'accès le temps nécessaire au traitement de celle-ci",
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 81',
    change: 'new',
  },
  {
    id: 'lcam-12-al3-max',
    cite: cite('12', 'al. 3', 'derde lid', 'para. 3'),
    title: {
      fr: 'Mais jamais au-delà du délai légal',
      nl: 'Maar nooit langer dan de wettelijke termijn',
      en: 'But never beyond the legal maximum',
    },
    quoteFr:
      'sans que le délai de conservation ne dépasse le délai prévu aux articles 5, § 4, alinéa 5, 6, § 3, alinéa 3, 7, § 3, alinéa 3, et 7/3, § 4, alinéa 2, selon le cas',
    from: '2018-05-25',
    by: 'L 2018-03-21, art. 81',
    change: 'new',
  },
  {
    id: 'lcam-12-al4',
    cite: cite('12', 'al. 4', 'vierde lid', 'para. 4'),
    title: {
      fr: 'Faire visionner les images plutôt qu’en remettre une copie',
      nl: 'De beelden laten bekijken in plaats van een kopie te geven',
      en: 'Showing the images instead of giving a copy',
    },
    quoteFr:
      "le responsable du traitement peut répondre à la demande d'accès en faisant visionner à la personne filmée les images où elle apparaît, sans lui fournir une copie des données",
    from: '2018-09-10',
    by: 'L 2018-07-30/40, art. 5',
    change: 'new',
  },
];

const places: Readonly<Record<string, readonly [Localised, Localised]>> = {
  'lcam-5-p4-al5': [
    { fr: 'Images d’un lieu ouvert', nl: 'Beelden van een niet-besloten plaats', en: 'Images of an open place' },
    {
      fr: 'Images d’un lieu ouvert à risque, fixé par le Roi',
      nl: 'Beelden van een door de Koning bepaalde niet-besloten risicoplaats',
      en: 'Images of an open risk place listed by decree',
    },
  ],
  'lcam-6-p3-al3': [
    {
      fr: 'Images d’un lieu fermé accessible au public (commerce, transport)',
      nl: 'Beelden van een voor het publiek toegankelijke besloten plaats (winkel, vervoer)',
      en: 'Images of a closed place open to the public (shop, transport)',
    },
    {
      fr: 'Images d’un lieu fermé accessible au public à risque, fixé par le Roi',
      nl: 'Beelden van een door de Koning bepaalde, voor het publiek toegankelijke besloten risicoplaats',
      en: 'Images of a closed risk place open to the public, listed by decree',
    },
  ],
};

/** A provision as a page refers to it. */
export function cameraLawRef({ id, cite: label, title, quoteFr, from }: CameraLawProvision): ProvisionRef {
  return { id, cite: label, title, quoteFr, from, to: null };
}

/**
 * How long images may be kept under the camera law: one month, three months in places on the King's list.
 * @law lcam-5-p4-al5 lcam-6-p3-al3
 */
export function cameraLawLimits(day: string): readonly KeepingLimit[] {
  return cameraLaw.flatMap((provision): readonly KeepingLimit[] => {
    const words = places[provision.id];
    if (words === undefined || provision.from > day) return [];
    const [ordinary, listed] = words;
    const limit = { unit: 'months', limit: 'maximum', provision: cameraLawRef(provision) } as const;
    return [
      { ...limit, what: ordinary, amount: 1 },
      { ...limit, what: listed, amount: 3 },
    ];
  });
}
