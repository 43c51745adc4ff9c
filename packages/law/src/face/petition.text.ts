/* The petition against facial recognition in Brussels: a political text, not law. Quotes are exact excerpts (law reference, provisions); titles are ours. Its first day is the earliest our files let us state, see `face/texts.ts`. */
import type { Provision } from '../provision.ts';

/** Definitions, reasons and demands of the petition against facial recognition in Brussels. */
export const textOfPetition: readonly Provision[] = [
  {
    id: 'PET-intitule',
    versions: [
      {
        from: '2023-06-13',
        kind: 'structural',
        binding: false,
        locator: { text: 'PET', article: 'titre', place: { fr: 'titre', nl: 'titel', en: 'title' } },
        title: {
          fr: 'Intitulé : pour l’interdiction de la reconnaissance faciale à Bruxelles',
          nl: 'Opschrift: voor een verbod op gezichtsherkenning in Brussel',
          en: 'Title: for a ban on facial recognition in Brussels',
        },
        quoteNl: 'Voor een verbod op gezichtsherkenning in Brussel',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'PET-def-reconnaissance-faciale',
    versions: [
      {
        from: '2023-06-13',
        kind: 'definition',
        binding: false,
        locator: {
          text: 'PET',
          article: 'description',
          place: { fr: 'description, al. 2', nl: 'beschrijving, tweede lid', en: 'description, para. 2' },
        },
        title: {
          fr: 'Définition de la pétition : reconnaissance faciale',
          nl: 'Definitie van de petitie: gezichtsherkenning',
          en: 'The petition’s definition: facial recognition',
        },
        quoteFr:
          'La reconnaissance faciale est une technologie qui permet l’identification des personnes sur la base de l’analyse de caractéristiques de leurs visages. Les algorithmes de ces systèmes identifient ou confirment l’identité de personnes présentes via la consultation d’une base de données.',
        quoteNl:
          'Gezichtsherkenning is een van de biometrische technologieën waarmee mensen kunnen worden geïdentificeerd op basis van de analyse van unieke kenmerken van hun gezicht',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'PET-constat-base-legale',
    versions: [
      {
        from: '2023-06-13',
        kind: 'structural',
        binding: false,
        locator: {
          text: 'PET',
          article: 'description',
          place: { fr: 'description', nl: 'beschrijving', en: 'description' },
        },
        title: {
          fr: 'Constat de la pétition : pas de base légale',
          nl: 'Vaststelling van de petitie: geen wettelijke grondslag',
          en: 'Claim of the petition: no legal basis',
        },
        quoteFr: 'L’Organe de contrôle de l’information policière exigera la fin de ces expérimentations',
        quoteNl: 'Het Controleorgaan op de politionele informatie eist dat deze experimenten worden stopgezet',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'PET-demande-1-lieux',
    versions: [
      {
        from: '2023-06-13',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'PET',
          article: 'demandes',
          place: { fr: 'demandes, 1er tiret', nl: 'verzoeken, eerste streepje', en: 'demands, first dash' },
        },
        title: {
          fr: 'Demande 1 : interdire la reconnaissance faciale dans les lieux publics',
          nl: 'Verzoek 1: gezichtsherkenning verbieden op openbare plaatsen',
          en: 'Demand 1: ban facial recognition in public places',
        },
        quoteFr: "d'interdire la reconnaissance faciale dans les lieux publics",
        quoteNl:
          'gezichtsherkenning op openbare plaatsen en het gebruik ervan door de autoriteiten voor identificatiedoeleinden te verbieden',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'PET-demande-1-autorites',
    versions: [
      {
        from: '2023-06-13',
        kind: 'prohibition',
        binding: false,
        locator: {
          text: 'PET',
          article: 'demandes',
          place: { fr: 'demandes, 1er tiret', nl: 'verzoeken, eerste streepje', en: 'demands, first dash' },
        },
        title: {
          fr: 'Demande 1 : interdire son utilisation par les autorités à des fins d’identification',
          nl: 'Verzoek 1: gebruik door de autoriteiten voor identificatie verbieden',
          en: 'Demand 1: ban its use by authorities for identification',
        },
        quoteFr:
          'et son utilisation par les autorités à des fins d’identification, quelles que soient les réformes à venir',
        quoteNl: 'voor identificatiedoeleinden te verbieden, ongeacht toekomstige hervormingen',
        readings: ['R-27', 'R-43'],
      },
    ],
  },
  {
    id: 'PET-demande-2',
    versions: [
      {
        from: '2023-06-13',
        kind: 'obligation',
        binding: false,
        locator: {
          text: 'PET',
          article: 'demandes',
          place: { fr: 'demandes, 2e tiret', nl: 'verzoeken, tweede streepje', en: 'demands, second dash' },
        },
        title: {
          fr: 'Demande 2 : une audition devant le Parlement bruxellois',
          nl: 'Verzoek 2: een hoorzitting voor het Brussels Parlement',
          en: 'Demand 2: a hearing before the Brussels parliament',
        },
        quoteFr: 'de nous accorder une audition devant le Parlement de la Région de Bruxelles-Capitale',
        quoteNl: 'ons een hoorzitting te gunnen voor het Parlement van het Brussels Hoofdstedelijk Gewest',
        readings: ['R-43'],
      },
    ],
  },
  {
    id: 'PET-deposants',
    versions: [
      {
        from: '2023-06-13',
        kind: 'structural',
        binding: false,
        locator: {
          text: 'PET',
          article: 'mention finale',
          place: { fr: 'mention finale', nl: 'slotvermelding', en: 'closing mention' },
        },
        title: {
          fr: 'Dépôt à l’initiative de huit associations',
          nl: 'Ingediend op initiatief van acht verenigingen',
          en: 'Filed on the initiative of eight associations',
        },
        quoteFr:
          'Ciré, Genres Pluriels, Liga voor Mensenrechten, Ligue des droits humains, Mémoire coloniale et lutte contre les discriminations, MRAX, Tactic, Technopolice.be',
        readings: ['R-43'],
      },
    ],
  },
];
