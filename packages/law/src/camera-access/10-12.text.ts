/* Text of camera law of 21 March 2007, articles 10 to 12: prohibitions and access of the filmed person. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of camera law of 21 March 2007, articles 10 to 12: prohibitions and access of the filmed person. */
export const textOfLcam10to12: readonly Provision[] = [
  {
    id: 'lcam-10',
    versions: [
      {
        from: '2007-06-10',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '10' },
        title: {
          fr: 'Pas d’images portant atteinte à l’intimité, pas de recherche d’informations sensibles',
          nl: 'Geen beelden die de intimiteit schenden, geen gerichtheid op gevoelige informatie',
          en: 'No images against intimacy, no aim at sensitive information',
        },
        quoteFr:
          "Les caméras de surveillance ne peuvent ni fournir des images qui portent atteinte à l'intimité d'une personne, ni viser à recueillir des informations relatives aux opinions philosophiques, religieuses, politiques ou syndicales, à l'origine ethnique ou sociale, à la vie sexuelle ou à l'état de santé",
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lcam-11',
    versions: [
      {
        from: '2007-06-10',
        kind: 'power',
        locator: { text: 'LCAM', article: '11' },
        title: {
          fr: 'Le Roi peut interdire certaines applications ou les soumettre à des conditions',
          nl: 'De Koning kan bepaalde toepassingen verbieden of aan voorwaarden onderwerpen',
          en: 'King may forbid or condition applications of camera surveillance',
        },
        quoteFr:
          'Le recours à certaines applications de la surveillance par caméra peut être interdit ou soumis à des conditions supplémentaires par arrêté royal délibéré en Conseil des ministres',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lcam-12-al1',
    versions: [
      {
        from: '2007-06-10',
        kind: 'permission',
        locator: { text: 'LCAM', article: '12', alinea: 1 },
        title: {
          fr: 'Toute personne filmée a un droit d’accès aux images',
          nl: 'Iedere gefilmde persoon heeft recht van toegang tot de beelden',
          en: 'Every filmed person has a right of access to the images',
        },
        quoteFr: "Toute personne filmée a un droit d'accès aux images",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'lcam-12-al2-motif',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '12', alinea: 2 },
        title: {
          fr: 'La demande d’accès ne doit pas être motivée',
          nl: 'Het verzoek om toegang hoeft niet te worden gemotiveerd',
          en: 'Access request need not give reasons',
        },
        quoteFr: 'dans l\'alinéa 2, le mot "motivée" est abrogé',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-12-al2-droit',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '12', alinea: 2 },
        title: {
          fr: 'La demande suit les règles générales de la protection des données',
          nl: 'Het verzoek volgt de algemene regels van de gegevensbescherming',
          en: 'Request follows the general data-protection rules',
        },
        quoteFr:
          "à la réglementation relative à la protection des personnes physiques à l'égard des traitements de données à caractère personnel",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'lcam-12-al2-indications',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '12', alinea: 2 },
        title: {
          fr: 'La demande permet de localiser les images de manière précise',
          nl: 'Het verzoek maakt het mogelijk de beelden precies te lokaliseren',
          en: 'Request gives enough details to locate the images precisely',
        },
        quoteFr:
          'Cette demande comporte des indications suffisamment détaillées pour permettre de localiser les images concernées de manière précise',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'lcam-12-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '12', alinea: 3 },
        title: {
          fr: 'Les images demandées sont conservées le temps de traiter la demande',
          nl: 'De gevraagde beelden worden bewaard zolang de behandeling van het verzoek duurt',
          en: 'Images requested are kept while the request is handled',
        },
        quoteFr:
          "Le responsable du traitement conserve les images faisant l'objet de la demande d'accès le temps nécessaire au traitement de celle-ci",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'lcam-12-al3-max',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '12', alinea: 3 },
        title: {
          fr: '… sans dépasser le délai légal de conservation',
          nl: '… zonder de wettelijke bewaartermijn te overschrijden',
          en: '...but never beyond the legal maximum',
        },
        quoteFr:
          'sans que le délai de conservation ne dépasse le délai prévu aux articles 5, § 4, alinéa 5, 6, § 3, alinéa 3, 7, § 3, alinéa 3, et 7/3, § 4, alinéa 2, selon le cas',
        readings: ['R-01', 'R-28'],
      },
    ],
  },
  {
    id: 'lcam-12-al4',
    versions: [
      {
        from: '2018-09-10',
        kind: 'exception',
        locator: { text: 'LCAM', article: '12', alinea: 4 },
        title: {
          fr: 'Visionnage au lieu d’une copie',
          nl: 'Laten bekijken in plaats van een kopie',
          en: 'Copy: the controller may answer by letting the person view the images',
        },
        quoteFr:
          "le responsable du traitement peut répondre à la demande d'accès en faisant visionner à la personne filmée les images où elle apparaît, sans lui fournir une copie des données",
        readings: ['R-28', 'A-12'],
      },
    ],
  },
  {
    id: 'lcam-12-al4-pt1',
    versions: [
      {
        from: '2018-09-10',
        kind: 'definition',
        locator: { text: 'LCAM', article: '12', alinea: 4, point: '1°' },
        title: {
          fr: 'Motif 1° : droits et libertés d’autrui',
          nl: 'Grond 1°: rechten en vrijheden van anderen',
          en: 'Ground 1° for viewing instead of a copy: rights and freedoms of others (GDPR 15.4)',
        },
        quoteFr:
          "les droits et libertés d'autrui, comme prévu par l'article 15, paragraphe 4, du Règlement (UE) 2016/679",
        readings: ['A-12'],
      },
    ],
  },
  {
    id: 'lcam-12-al4-pt2',
    versions: [
      {
        from: '2018-09-10',
        kind: 'definition',
        locator: { text: 'LCAM', article: '12', alinea: 4, point: '2°' },
        title: {
          fr: 'Motif 2° : sécurité publique et infractions pénales',
          nl: 'Grond 2°: openbare veiligheid en strafbare feiten',
          en: 'Ground 2° for viewing instead of a copy: public security, criminal matters (GDPR 23.1 c and d)',
        },
        quoteFr:
          "la sécurité publique ou la prévention et la détection d'infractions pénales, ainsi que les enquêtes et les poursuites en la matière ou l'exécution de sanctions pénales, y compris la protection contre les menaces pour la sécurité publique et la prévention de telles menaces",
        readings: ['A-12'],
      },
    ],
  },
];
