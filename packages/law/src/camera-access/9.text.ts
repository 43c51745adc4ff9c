/* Text of camera law of 21 March 2007, article 9: access to the images. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of camera law of 21 March 2007, article 9: access to the images. */
export const textOfLcam9: readonly Provision[] = [
  {
    id: 'lcam-9-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '9', alinea: 1 },
        title: {
          fr: 'Accès réservé au responsable du traitement, sauf l’écran témoin',
          nl: 'Toegang enkel voor de verwerkingsverantwoordelijke, behalve het controlescherm',
          en: 'Access restricted to the controller, save the witness screen',
        },
        quoteFr: '1. l\'alinéa 1er est complété par les mots ", sauf dans le cas visé à l\'article 6, § 2, alinéa 7.";',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al2',
    versions: [
      {
        from: '2007-06-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '9', alinea: 2 },
        title: {
          fr: 'Précautions contre l’accès de personnes non autorisées',
          nl: 'Voorzorgen tegen toegang door onbevoegden',
          en: 'Precautions against access by unauthorised persons',
        },
        quoteFr:
          "prend toutes les mesures de précaution nécessaires pour éviter que des personnes non autorisées n'aient accès aux images",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-discretion',
    versions: [
      {
        from: '2007-06-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '9', alinea: 3 },
        title: {
          fr: 'Devoir de discrétion de qui a accès aux images',
          nl: 'Discretieplicht van wie toegang heeft tot de beelden',
          en: 'Duty of discretion of persons with access',
        },
        quoteFr:
          'Les personnes qui ont accès aux images sont soumises au devoir de discrétion en ce qui concerne les données personnelles fournies par les images',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '1°' },
        title: {
          fr: 'Article 9, al. 3, 1° : « nuisances » devient « incivilités »',
          nl: 'Artikel 9, derde lid, 1°: “nuisances” wordt “incivilités” in de Franse tekst',
          en: 'LCAM 9 al. 3, 1°: “nuisances” becomes “incivilités”',
        },
        quoteFr: 'dans l\'alinéa 3, 1°, les mots "de nuisances" sont remplacés par les mots "d\'incivilités"',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt1-peut',
    versions: [
      {
        from: '2007-06-10',
        kind: 'permission',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '1°' },
        title: {
          fr: 'Peut transmettre les images à la police ou aux autorités judiciaires',
          nl: 'Mag de beelden bezorgen aan de politie of aan de gerechtelijke overheden',
          en: 'May hand images to the police or the courts',
        },
        quoteFr:
          "peut transmettre les images aux services de police ou aux autorités judiciaires s'il constate des faits pouvant être constitutifs d'infraction",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '2°' },
        title: {
          fr: 'Article 9, al. 3, 2° : « nuisances » devient « incivilités »',
          nl: 'Artikel 9, derde lid, 2°: “nuisances” wordt “incivilités” in de Franse tekst',
          en: 'LCAM 9 al. 3, 2°: “nuisances” becomes “incivilités”',
        },
        quoteFr: 'dans l\'alinéa 3, 2°, le mot "nuisances" est remplacé par le mot "incivilités"',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt2-doit',
    versions: [
      {
        from: '2012-09-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '2°' },
        title: {
          fr: 'Doit transmettre gratuitement les images que la police réclame',
          nl: 'Moet de beelden die de politie vraagt gratis bezorgen',
          en: 'Must hand images to the police on request, free of charge',
        },
        quoteFr:
          'doit transmettre gratuitement les images aux services de police si ceux-ci les réclament dans le cadre de leurs missions de police administrative ou judiciaire',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt2-mandat',
    versions: [
      {
        from: '2007-06-10',
        kind: 'exception',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '2°' },
        title: {
          fr: 'Lieu fermé non accessible au public : un mandat judiciaire peut être exigé',
          nl: 'Niet voor het publiek toegankelijke besloten plaats: een gerechtelijk mandaat kan worden geëist',
          en: 'Closed non-accessible place: a judicial mandate may be demanded',
        },
        quoteFr:
          "peut toutefois exiger la production d'un mandat judiciaire dans le cadre d'une information ou d'une instruction",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '3°' },
        title: {
          fr: 'Lieu fermé accessible au public : transmission en temps réel à la police sous convention écrite',
          nl: 'Voor het publiek toegankelijke besloten plaats: realtime bezorgen aan de politie onder schriftelijke overeenkomst',
          en: 'Closed accessible place: real-time sharing with the police under a written agreement',
        },
        quoteFr:
          "3° peut, lorsqu'il s'agit d'un lieu fermé accessible au public, et si un accord dont les modalités ont été fixées par une convention écrite, a été conclu entre le responsable du traitement et le service de police concerné",
        readings: ['R-33', 'R-36'],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt3-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '3°, a)' },
        title: {
          fr: 'a) Pour sécuriser les lieux à risque déterminés par le Roi',
          nl: 'a) Om de door de Koning bepaalde risicoplaatsen te beveiligen',
          en: 'a) to secure decree-listed places of particular risk',
        },
        quoteFr:
          'transmettre les images en temps réel aux services de police, pour la sécurisation de lieux déterminés par le Roi',
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'lcam-9-al3-pt3-b',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '9', alinea: 3, point: '3°, b)' },
        title: {
          fr: 'b) Lorsque se produit un fait susceptible de nécessiter l’intervention de la police',
          nl: 'b) Wanneer zich een feit voordoet dat het optreden van de politie kan vereisen',
          en: 'b) when a fact occurs that may need their intervention',
        },
        quoteFr:
          "transmettre les images en temps réel aux services de police, dans le respect des règles applicables en matière de sécurité privée et particulière, lorsqu'il se produit un fait susceptible de nécessiter leur intervention",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'lcam-9-al4',
    versions: [
      {
        from: '2018-05-25',
        to: '2018-09-09',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '9', alinea: 4 },
        title: {
          fr: 'Protocoles d’accès aux images des transports : soumis à l’Autorité de protection des données avant signature',
          nl: 'Protocollen over de toegang tot beelden van het openbaar vervoer: vóór ondertekening aan de Gegevensbeschermingsautoriteit voorgelegd',
          en: 'Transport-network live access: protocols submitted to the DPA before signature',
        },
        quoteFr:
          'sont remplacés par les mots "des protocoles d\'accord entre les services de police" et la phrase est complétée par les mots ", soumis pour avis à l\'Autorité de protection des données, préalablement à sa signature"',
        readings: ['R-33'],
      },
      {
        from: '2018-09-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '9', alinea: 4 },
        title: {
          fr: 'Protocoles d’accès, aussi avec les sites nucléaires : soumis à l’Autorité de protection des données avant signature',
          nl: 'Toegangsprotocollen, ook met nucleaire sites: vóór ondertekening aan de Gegevensbeschermingsautoriteit voorgelegd',
          en: 'Access protocols: also with nuclear sites; submitted to the DPA before signature',
        },
        quoteFr:
          "dans des protocoles d'accord entre les services de police et la société publique de transport en commun ou le site nucléaire concernés , soumis pour avis à l'Autorité de protection des données, préalablement à sa signature",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'lcam-9-al4-acces',
    versions: [
      {
        from: '2012-09-10',
        kind: 'permission',
        locator: { text: 'LCAM', article: '9', alinea: 4 },
        title: {
          fr: 'Police : accès en temps réel, libre et gratuit, aux réseaux de transport en commun et aux sites nucléaires',
          nl: 'Politie: realtime, vrije en kosteloze toegang tot de netten van openbaar vervoer en de nucleaire sites',
          en: 'Police: free, real-time access to transport networks and nuclear sites',
        },
        quoteFr:
          'ont, dans le cadre de leurs missions de police judiciaire ou administrative, un accès en temps réel, libre et gratuit, aux images des caméras installées sur le réseau des sociétés publiques des transports en commun ou dans les sites nucléaires déterminés par arrêté royal délibéré en Conseil des ministres',
        readings: ['R-33', 'R-36'],
      },
    ],
  },
  {
    id: 'lcam-9-al4-phrase2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '9', alinea: 4 },
        title: {
          fr: 'Article 9, al. 4, deuxième phrase : abrogée',
          nl: 'Artikel 9, vierde lid, tweede zin: opgeheven',
          en: 'LCAM 9 al. 4: second sentence repealed',
        },
        quoteFr:
          'la deuxième phrase commençant par les mots "Après avis de la Commission" et finissant par les mots "l\'échange mutuel d\'informations" est abrogée',
        readings: [],
      },
    ],
  },
];
