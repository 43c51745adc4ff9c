/* The proposed resolution of the Brussels parliament: a political text, not law. Quotes are exact excerpts (law reference, provisions); titles are ours. Its first day is the earliest our files let us state, see `face/texts.ts`. */
import type { Provision } from '../provision.ts';

/** Definitions, reasons and demands of the proposed resolution of the Brussels parliament. */
export const textOfResolution: readonly Provision[] = [
  {
    id: 'RES-intitule',
    versions: [
      {
        from: '2023-06-14',
        kind: 'structural',
        binding: false,
        locator: { text: 'RES', article: 'intitulé', place: { fr: 'intitulé', nl: 'opschrift', en: 'title' } },
        title: {
          fr: 'Intitulé : interdire l’achat et l’usage de logiciels de reconnaissance faciale sur les caméras de surveillance',
          nl: 'Opschrift: verbod op de aanschaf en het gebruik van gezichtsherkenningssoftware op bewakingscamera’s',
          en: 'Title: ban on purchase and use of facial-recognition software on surveillance cameras',
        },
        quoteFr:
          'visant l’interdiction de l’achat et de l’usage de logiciels de reconnaissance faciale sur les caméras de surveillance, fixes et mobiles, en Région de Bruxelles-Capitale',
        quoteNl:
          "houdende een verbod op de aanschaf en het gebruik van gezichtsherkenningssoftware op vaste en mobiele bewakingscamera's in het Brussels Hoofdstedelijk Gewest",
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-def-reconnaissance-faciale',
    versions: [
      {
        from: '2023-06-14',
        kind: 'definition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Définitions, al. 2',
            nl: 'toelichting, Definities, tweede lid',
            en: 'explanatory part, Definitions, para. 2',
          },
        },
        title: {
          fr: 'Définition des associations : reconnaissance faciale',
          nl: 'Definitie van de verenigingen: gezichtsherkenning',
          en: 'The associations’ definition: facial recognition',
        },
        quoteFr:
          'La reconnaissance faciale est l’une des technologies biométriques qui permet l’identification des personnes sur la base de l’analyse de caractéristiques propres et uniques des traits de leurs visages (écartement des yeux, arêtes du nez, commissures des lèvres, etc…). Par le traitement d’images de visages humains, les algorithmes des systèmes de reconnaissance faciale identifient ou confirment l’identité de personnes présentes au sein d’un lieu, d’un groupe sur la base de la consultation d’une base de données.',
        quoteNl:
          'Gezichtsherkenning is een van de biometrische technologieën waarmee mensen kunnen worden geïdentificeerd op basis van de analyse van unieke kenmerken van hun aangezicht',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'RES-def-apd-missions',
    versions: [
      {
        from: '2023-06-14',
        kind: 'definition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Définitions, al. 3',
            nl: 'toelichting, Definities, derde lid',
            en: 'explanatory part, Definitions, para. 3',
          },
        },
        title: {
          fr: 'Deux fonctions selon l’Autorité de protection des données : authentification et identification',
          nl: 'Twee functies volgens de Gegevensbeschermingsautoriteit: authenticatie en identificatie',
          en: 'Two functions according to the Data Protection Authority: authentication and identification',
        },
        quoteFr:
          'L’Autorité de protection de données précise les deux missions principales de la reconnaissance faciale: l’authentification et l’identification.',
        quoteNl:
          'De Gegevensbeschermingsautoriteit specificeert de twee hoofddoelen van gezichtsherkenning: authenticatie en identificatie.',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'RES-def-authentification',
    versions: [
      {
        from: '2023-06-14',
        kind: 'definition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Définitions, al. 4',
            nl: 'toelichting, Definities, vierde lid',
            en: 'explanatory part, Definitions, para. 4',
          },
        },
        title: {
          fr: 'Définition : authentification (un contre un)',
          nl: 'Definitie: authenticatie (één op één)',
          en: 'Definition: authentication (one to one)',
        },
        quoteFr:
          '«d’authentifier une personne: c’est-à-dire, vérifier qu’une personne est bien celle qu’elle prétend être (dans le cadre d’un contrôle d’accès). Le système compare si l’identité obtenue suite à l’identification correspond avec celle préalablement enregistrée dans les fichiers.»',
        quoteNl:
          'een persoon te authenticeren: dat wil zeggen, verifiëren of een persoon is wie hij of zij beweert te zijn (in het kader van de toegangscontrole).',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'RES-def-identification',
    versions: [
      {
        from: '2023-06-14',
        kind: 'definition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Définitions, al. 5',
            nl: 'toelichting, Definities, vijfde lid',
            en: 'explanatory part, Definitions, para. 5',
          },
        },
        title: {
          fr: 'Définition : identification (un contre plusieurs)',
          nl: 'Definitie: identificatie (één op vele)',
          en: 'Definition: identification (one to many)',
        },
        quoteFr:
          '«d’identifier une personne: c’est-à-dire, de retrouver une personne au sein d’un groupe d’individus, dans un lieu, une image ou une base de données. Le système analyse si le visage présenté correspond aux modèles enregistrés dans sa base de données sur la base de critères de « similarité ».',
        quoteNl:
          'een persoon te identificeren: dat wil zeggen, om een persoon te vinden binnen een groep van individuen, een plaats, een afbeelding of een database.',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'RES-avis-coc-2020',
    versions: [
      {
        from: '2023-06-14',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Contexte, al. 5',
            nl: 'toelichting, Context, vijfde lid',
            en: 'explanatory part, Context, para. 5',
          },
        },
        title: {
          fr: 'Avis de l’Organe de contrôle du 16 juin 2020 : pas de fondement juridique suffisant',
          nl: 'Advies van het Controleorgaan van 16 juni 2020: geen afdoende rechtsgrond',
          en: 'Opinion of the Control Organ of 16 June 2020: no sufficient legal basis',
        },
        quoteFr:
          'ni la loi sur la fonction de police, ni le Code d’instruction criminelle ni une quelconque autre loi (pénale) spéciale n’offre de lege lata un fondement juridique (suffisant) pour l’utilisation de la FRT dans le cadre de missions de police administrative ou judiciaire',
        quoteNl:
          'noch de Wet op het Politieambt, noch het Wetboek van Strafvordering of enig andere bijzondere (straf)wet biedt de lege lata een (afdoende) rechtsgrond voor de inzet van FRT voor opdrachten van bestuurlijke of gerechtelijke politie',
        readings: ['R-27', 'R-44'],
      },
    ],
  },
  {
    id: 'RES-considerants',
    versions: [
      {
        from: '2023-06-14',
        kind: 'structural',
        binding: false,
        locator: {
          text: 'RES',
          article: 'visas et considérants',
          place: { fr: 'visas et considérants', nl: 'verwijzingen en overwegingen', en: 'visas and recitals' },
        },
        title: { fr: 'Visas et considérants', nl: 'Verwijzingen en overwegingen', en: 'Visas and recitals' },
        quoteFr:
          'Considérant les incertitudes générales liées aux conditions de conservation, de transmission et de classement des données, ainsi que le manque de contrôle démocratique indépendant vis-à-vis de celles-ci',
        quoteNl:
          'Overwegende de algemene onzekerheden in verband met de voorwaarden voor opslag, overdracht en classificatie van gegevens en het gebrek aan onafhankelijke democratische controle daarover',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-motif-cadre',
    versions: [
      {
        from: '2023-06-14',
        kind: 'structural',
        binding: false,
        locator: {
          text: 'RES',
          article: 'développements',
          place: {
            fr: 'développements, Une atteinte aux droits humains',
            nl: 'toelichting, Een aantasting van de mensenrechten',
            en: 'explanatory part, A breach of human rights',
          },
        },
        title: {
          fr: 'Motif : une interdiction de principe dans un cadre juridique propre',
          nl: 'Reden: een principieel verbod in een eigen juridisch kader',
          en: 'Reason: a ban in principle within a legal framework of its own',
        },
        quoteFr:
          'il est bien sûr primordial d’instaurer un cadre réglementaire et juridique portant spécifiquement sur les dispositifs de reconnaissance faciale. Et dans cette optique, d’établir une interdiction de principe à leur égard',
        readings: [],
      },
    ],
  },
  {
    id: 'RES-demande-1',
    versions: [
      {
        from: '2023-06-14',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement régional, 1er tiret',
            nl: 'bepalend gedeelte, gewestregering, eerste streepje',
            en: 'operative part, regional Government, first dash',
          },
        },
        title: {
          fr: 'Demande 1 : interdire le déploiement et l’utilisation sur les caméras de l’espace public',
          nl: 'Verzoek 1: invoering en gebruik verbieden op camera’s in de openbare ruimte',
          en: 'Demand 1: ban deployment and use on cameras in public space',
        },
        quoteFr:
          "d'interdire, dans le cadre de ses compétences, le déploiement et l’utilisation des technologies de reconnaissance faciale sur les caméras fixes et mobiles mises en place dans l’espace public au sein de la Région de Bruxelles-Capitale",
        quoteNl:
          "de invoering en het gebruik van gezichtsherkenningstechnologieën binnen het kader van haar bevoegdheden, te verbieden op vaste en mobiele camera's die opgesteld zijn in de openbare ruimte binnen het Brussels Hoofdstedelijk Gewest",
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-2',
    versions: [
      {
        from: '2023-06-14',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement régional, 2e tiret',
            nl: 'bepalend gedeelte, gewestregering, tweede streepje',
            en: 'operative part, regional Government, second dash',
          },
        },
        title: {
          fr: 'Demande 2 : aucun financement public',
          nl: 'Verzoek 2: geen overheidsmiddelen',
          en: 'Demand 2: no public funding',
        },
        quoteFr:
          'qu’aucun financement public ne soit alloué à des organismes, tant privés que publics, visant le développement, l’achat et l’usage de technologies relatives à la reconnaissance faciale',
        quoteNl:
          'geen overheidsmiddelen worden toegewezen aan particuliere of openbare instanties voor de ontwikkeling, de aankoop en het gebruik van gezichtsherkenningstechnologieën',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-3-controle',
    versions: [
      {
        from: '2023-06-14',
        kind: 'obligation',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement régional, 3e tiret',
            nl: 'bepalend gedeelte, gewestregering, derde streepje',
            en: 'operative part, regional Government, third dash',
          },
        },
        title: {
          fr: 'Demande 3 : contrôle indépendant de la plateforme de mutualisation',
          nl: 'Verzoek 3: onafhankelijke controle van het platform voor het delen van beelden',
          en: 'Demand 3: independent control of the sharing platform',
        },
        quoteFr:
          "d'assurer la mise en place d’un contrôle indépendant de la plateforme de mutualisation des images de vidéosurveillance",
        quoteNl:
          'te zorgen voor de invoering van een onafhankelijke controle van het platform voor het delen van videobewakingsbeelden',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-3-verification',
    versions: [
      {
        from: '2023-06-14',
        kind: 'obligation',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement régional, 3e tiret',
            nl: 'bepalend gedeelte, gewestregering, derde streepje',
            en: 'operative part, regional Government, third dash',
          },
        },
        title: {
          fr: 'Demande 3 : vérifier l’absence de correspondance faciale a posteriori',
          nl: 'Verzoek 3: verifiëren dat geen gezichtsvergelijking achteraf gebeurt',
          en: 'Demand 3: verify that no facial matching is done afterwards',
        },
        quoteFr:
          "de vérifier qu’aucune correspondance d’images à l’aide d’un logiciel de reconnaissance faciale n'est effectuée a posteriori grâce aux images utilisées via la plateforme de mutualisation",
        quoteNl:
          'te verifiëren dat geen enkele beeldvergelijking met behulp van gezichtsherkenningssoftware wordt uitgevoerd achteraf met beelden die via het platform worden gebruikt',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-4',
    versions: [
      {
        from: '2023-06-14',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement régional, 4e tiret',
            nl: 'bepalend gedeelte, gewestregering, vierde streepje',
            en: 'operative part, regional Government, fourth dash',
          },
        },
        title: {
          fr: 'Demande 4 : interdire l’achat et l’usage dans les six zones de police',
          nl: 'Verzoek 4: aankoop en gebruik verbieden in de zes politiezones',
          en: 'Demand 4: ban purchase and use in the six police zones',
        },
        quoteFr:
          "d'interdire l’achat et l’usage de la reconnaissance faciale au sein des six zones de polices bruxelloises",
        quoteNl: 'de aankoop en het gebruik van gezichtsherkenning in de zes Brusselse politiezones te verbieden',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-5',
    versions: [
      {
        from: '2023-06-14',
        kind: 'obligation',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Gouvernement fédéral, 1er tiret',
            nl: 'bepalend gedeelte, federale regering, eerste streepje',
            en: 'operative part, federal Government, first dash',
          },
        },
        title: {
          fr: 'Demande 5 : rapport public sur la commission consultative éthique et sécurité',
          nl: 'Verzoek 5: openbaar verslag over de adviescommissie ethiek en veiligheid',
          en: 'Demand 5: public report on the ethics and security advisory commission',
        },
        quoteFr:
          "d'assurer un rapport public auprès de la société civile sur les travaux en cours au sujet de la «Commission consultative éthique et sécurité",
        quoteNl:
          'een openbaar verslag voor te leggen aan het maatschappelijke middenveld over de lopende werkzaamheden van de',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-demande-6',
    versions: [
      {
        from: '2023-06-14',
        kind: 'obligation',
        binding: false,
        locator: {
          text: 'RES',
          article: 'dispositif',
          place: {
            fr: 'dispositif, Autorité fédérale, 1er tiret',
            nl: 'bepalend gedeelte, federale overheid, eerste streepje',
            en: 'operative part, federal authority, first dash',
          },
        },
        title: {
          fr: 'Demande 6 : cadre juridique imposant une interdiction de principe',
          nl: 'Verzoek 6: juridisch kader met een principieel verbod',
          en: 'Demand 6: legal framework imposing a ban in principle',
        },
        quoteFr:
          'de déterminer un cadre juridique imposant une interdiction de principe des dispositifs de reconnaissance faciale',
        quoteNl:
          'een juridisch kader uit te werken dat het gebruik van gezichtsherkenningsinstrumenten principieel verbiedt',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'RES-auditions',
    versions: [
      {
        from: '2023-06-14',
        kind: 'record',
        binding: false,
        locator: {
          text: 'RES',
          article: 'visas et considérants',
          place: { fr: 'visas et considérants', nl: 'verwijzingen en overwegingen', en: 'visas and recitals' },
        },
        title: {
          fr: 'Considérant : auditions de la coalition le 13 juin 2023',
          nl: 'Overweging: hoorzittingen van de coalitie op 13 juni 2023',
          en: 'Recital: hearings of the coalition on 13 June 2023',
        },
        quoteFr:
          'Considérant les auditions de la coalition #Protectmyface le 13 juin 2023 en commission des Affaires intérieures du Parlement bruxellois',
        quoteNl:
          'Overwegende de hoorzittingen van de coalitie #Protectmyface op 13 juni 2023 in de commissie voor de Binnenlandse Zaken van het Brussels Parlement',
        readings: [],
      },
    ],
  },
];
