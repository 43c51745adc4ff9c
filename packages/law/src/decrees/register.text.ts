/* Text of Royal decree of 8 May 2018, articles 7 to 9: the register of controllers. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 8 May 2018, articles 7 to 9: the register of controllers. */
export const textOfRegister: readonly Provision[] = [
  {
    id: 'rd-2018-05-08-register-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '1°' },
        title: {
          fr: 'Registre, 1 : responsable, responsable conjoint, représentant, délégué à la protection des données',
          nl: 'Register, 1: verantwoordelijke, gezamenlijke verantwoordelijke, vertegenwoordiger, functionaris voor gegevensbescherming',
          en: 'Processing register, field 1: name and contact of controller, joint controller, representative, DPO',
        },
        quoteFr:
          'le nom et les coordonnées du responsable du traitement et, le cas échéant, du responsable conjoint du traitement, du représentant du responsable du traitement et du délégué à la protection des données',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '2°' },
        title: {
          fr: 'Registre, 2 : finalités',
          nl: 'Register, 2: doeleinden',
          en: 'Processing register, field 2: purposes',
        },
        quoteFr: 'les finalités du traitement',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '3°' },
        title: {
          fr: 'Registre, 3 : catégories de personnes et de données',
          nl: 'Register, 3: categorieën van personen en gegevens',
          en: 'Processing register, field 3: categories of persons and of data',
        },
        quoteFr:
          'une description des catégories de personnes concernées et des catégories de données à caractère personnel',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '4°' },
        title: {
          fr: 'Registre, 4 : catégories de destinataires',
          nl: 'Register, 4: categorieën van ontvangers',
          en: 'Processing register, field 4: categories of recipients',
        },
        quoteFr:
          'les catégories de destinataires des données à caractère personnel, y compris les destinataires dans des pays tiers ou des organisations internationales',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '5°' },
        title: {
          fr: 'Registre, 5 : transferts vers un pays tiers ou une organisation internationale',
          nl: 'Register, 5: doorgiften aan een derde land of een internationale organisatie',
          en: 'Processing register, field 5: transfers to third countries or international organisations, with safeguards',
        },
        quoteFr:
          "le cas échéant, les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale, y compris l'identification de ce pays tiers ou de cette organisation internationale",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-6',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '6°' },
        title: {
          fr: 'Registre, 6 : délai de conservation',
          nl: 'Register, 6: bewaartermijn',
          en: 'Processing register, field 6: retention',
        },
        quoteFr:
          "les délais prévus pour l'effacement des différentes catégories de données, à savoir le délai de conservation des données, si les images sont enregistrées",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-7',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '7', point: '7°' },
        title: {
          fr: 'Registre, 7 : mesures de sécurité',
          nl: 'Register, 7: beveiligingsmaatregelen',
          en: 'Processing register, field 7: security measures, incl. against unauthorised access and on communication to third parties',
        },
        quoteFr:
          "une description générale des mesures de sécurité techniques et organisationnelles visées à l'article 32, paragraphe 1, du règlement général sur la protection des données, dont les mesures de sécurité prises pour empêcher l'accès par des personnes non habilitées et celles qui sont prises dans le cadre de la communication de données à des tiers",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-8',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '1°' },
        title: {
          fr: 'Registre, 8 : base légale',
          nl: 'Register, 8: rechtsgrond',
          en: 'Processing register, field 8: legal basis',
        },
        quoteFr: 'la base légale du traitement',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-9',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '2°' },
        title: {
          fr: 'Registre, 9 : type de lieu',
          nl: 'Register, 9: soort plaats',
          en: 'Processing register, field 9: type of place',
        },
        quoteFr: "l'indication du type de lieu",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-10',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '3°' },
        title: {
          fr: 'Registre, 10 : description technique ; emplacement des caméras fixes',
          nl: 'Register, 10: technische beschrijving; plaats van de vaste camera’s',
          en: 'Processing register, field 10: technical description; for fixed cameras their place, on a plan where applicable',
        },
        quoteFr:
          "la description technique des caméras de surveillance, ainsi que, s'il s'agit de caméras de surveillance fixes, leur emplacement, le cas échéant indiqué sur un plan",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-11',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '4°' },
        title: {
          fr: 'Registre, 11 : zones et périodes, pour les caméras temporaires ou mobiles',
          nl: 'Register, 11: zones en periodes, voor tijdelijke of mobiele camera’s',
          en: 'Processing register, field 11: zones watched and periods of use',
        },
        quoteFr:
          "s'il s'agit de caméras de surveillance temporaires ou mobiles, la description des zones surveillées par ces caméras de surveillance et les périodes d'utilisation",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-12',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '5°' },
        title: {
          fr: 'Registre, 12 : mode d’information',
          nl: 'Register, 12: wijze van informeren',
          en: 'Processing register, field 12: how people are informed',
        },
        quoteFr: "le mode d'information au sujet du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-13',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '6°' },
        title: {
          fr: 'Registre, 13 : lieu du traitement des images',
          nl: 'Register, 13: plaats van de verwerking van de beelden',
          en: 'Processing register, field 13: place of processing',
        },
        quoteFr: 'le lieu du traitement des images',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-14',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 1, point: '7°' },
        title: {
          fr: 'Registre, 14 : visionnage en temps réel et son organisation',
          nl: 'Register, 14: bekijken in real time en de organisatie ervan',
          en: 'Processing register, field 14: live viewing or not, and how',
        },
        quoteFr:
          "le fait qu'un visionnage en temps réel est organisé ou non et le cas échéant, la manière dont il est organisé",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-council-advice',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '8', alinea: 2 },
        title: {
          fr: 'Registre, le cas échéant : avis positif du conseil communal',
          nl: 'Register, in voorkomend geval: positief advies van de gemeenteraad',
          en: 'Processing register, open place or perimeter of 8/2: the positive council advice',
        },
        quoteFr: "le registre contient aussi, le cas échéant, l'avis positif du conseil communal compétent",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-keep',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'RD2018-DECL', article: '9', alinea: 1 },
        title: {
          fr: 'Registre conservé aussi longtemps que dure le traitement d’images',
          nl: 'Register bewaard zolang de beeldverwerking duurt',
          en: 'Register kept as long as images are processed',
        },
        quoteFr:
          "Le responsable du traitement conserve ce registre aussi longtemps qu'il effectue un traitement d'images au moyen de caméras de surveillance",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-register-update',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '9', alinea: 2 },
        title: {
          fr: 'Registre tenu à jour par des vérifications régulières',
          nl: 'Register bijgehouden door regelmatige controles',
          en: 'Register kept up to date by regular checks',
        },
        quoteFr:
          "Il veille à maintenir ce registre à jour en vérifiant régulièrement l'exactitude des données qui y sont inscrites",
        readings: [],
      },
    ],
  },
];
