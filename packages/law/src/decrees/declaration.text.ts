/* Text of Royal decree of 8 May 2018: declarations. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 8 May 2018: declarations. */
export const textOfDeclaration: readonly Provision[] = [
  {
    id: 'rd-2018-05-08',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'RD2018-DECL', article: '11' },
        title: {
          fr: 'Arrêté sur les déclarations et le registre des activités de traitement d’images',
          nl: 'Besluit over de aangiften en het register van de beeldverwerkingsactiviteiten',
          en: 'Decree on declarations and on the register of image processing',
        },
        quoteFr: 'Le présent arrêté entre en vigueur le 25 mai 2018',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-def-declaration',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'RD2018-DECL', article: '1', point: '3°' },
        title: { fr: 'Définition : déclaration', nl: 'Definitie: aangifte', en: 'Definition: declaration' },
        quoteFr:
          "la notification, par le responsable du traitement, de l'installation et de l'utilisation de caméras de surveillance",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-def-declarant',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'RD2018-DECL', article: '1', point: '4°' },
        title: { fr: 'Définition : déclarant', nl: 'Definitie: aangever', en: 'Definition: declarant' },
        quoteFr:
          "la personne qui introduit une déclaration d'installation ou d'utilisation de caméras de surveillance, qu'il s'agisse du responsable du traitement ou de la personne désignée par lui",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-def-register',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'RD2018-DECL', article: '1', point: '5°' },
        title: {
          fr: 'Définition : registre des activités de traitement d’images',
          nl: 'Definitie: register van de beeldverwerkingsactiviteiten',
          en: 'Definition: register of image-processing activities',
        },
        quoteFr:
          'le registre visé aux articles 5, § 3, alinéa 4, 6, § 2, alinéa 4, 7, § 2, alinéa 5 et 7/3, § 1er, alinéa 4, de la loi du 21 mars 2007',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-desk',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 1 },
        title: {
          fr: 'Déclaration par voie électronique, au guichet centralisé',
          nl: 'Elektronische aangifte via het gecentraliseerd loket',
          en: 'Electronic filing through the central desk',
        },
        quoteFr:
          "s'établit par voie électronique via le guichet électronique centralisé de déclaration des systèmes de surveillance par caméras, mis à disposition par le Service public fédéral Intérieur",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-free',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 2 },
        title: {
          fr: 'L’accès au guichet est gratuit',
          nl: 'De toegang tot het loket is gratis',
          en: 'Access to the desk is free of charge',
        },
        quoteFr: "L'accès à ce guichet électronique est gratuit et s'effectue de trois manières",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-access-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 2, point: '1°' },
        title: {
          fr: 'Accès 1° : carte d’identité électronique',
          nl: 'Toegang 1°: elektronische identiteitskaart',
          en: 'Access 1°: electronic identity card',
        },
        quoteFr: "au moyen de la carte d'identité électronique du déclarant",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-access-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 2, point: '2°' },
        title: {
          fr: 'Accès 2° : code de sécurité par application mobile',
          nl: 'Toegang 2°: beveiligingscode via een mobiele toepassing',
          en: 'Access 2°: security code by mobile application',
        },
        quoteFr: "au moyen d'un code unique de sécurité octroyé au déclarant via une application mobile",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-access-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 2, point: '3°' },
        title: { fr: 'Accès 3° : « Token citoyen »', nl: 'Toegang 3°: burgertoken', en: 'Access 3°: citizen token' },
        quoteFr:
          'au moyen d\'un " Token citoyen " délivré au déclarant, sur demande, par la Direction générale Transformation digitale du Service public fédéral Stratégie et Appui',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-representative',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 3 },
        title: {
          fr: 'Personne morale, administration ou association : déclarée par qui peut la représenter',
          nl: 'Rechtspersoon, bestuur of vereniging: aangifte door wie haar kan vertegenwoordigen',
          en: 'Legal person, administration or association: filed by someone who can represent it',
        },
        quoteFr: 'la déclaration est introduite par une personne qui peut la représenter',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-joint',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '2', alinea: 4 },
        title: {
          fr: 'Responsables conjoints : un seul déclare, de commun accord',
          nl: 'Gezamenlijke verantwoordelijken: één doet de aangifte, in onderling akkoord',
          en: 'Joint controllers: one of them files, by common agreement',
        },
        quoteFr:
          'En cas de responsabilité conjointe du traitement, la déclaration est introduite, de commun accord, par un seul responsable du traitement',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-alarm-centre',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '3', alinea: 1 },
        title: {
          fr: 'La centrale d’alarme peut être désignée pour déclarer',
          nl: 'De alarmcentrale kan worden aangewezen voor de aangifte',
          en: 'Alarm centre may be designated to file',
        },
        quoteFr:
          "Si le système de surveillance par caméras est raccordé à une centrale d'alarme, le responsable du traitement peut désigner cette centrale d'alarme pour introduire la déclaration en son nom",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-proxy',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '3', alinea: 2 },
        title: {
          fr: 'Sans moyen d’accès : un « proxy-user » de la police ou de l’Intérieur peut déclarer',
          nl: 'Zonder toegangsmiddel: een “proxy-user” van de politie of van Binnenlandse Zaken kan de aangifte doen',
          en: 'No eID, code or token: a proxy-user of the police or the Interior may file',
        },
        quoteFr:
          'il peut confier la déclaration à un membre des services de police ou un membre du personnel du Service public Fédéral Intérieur, désigné dans le système de l\'application électronique comme ayant la fonction de " proxy-user "',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-delegation-written',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '3', alinea: 3 },
        title: {
          fr: 'Délégation écrite et signée par le responsable du traitement',
          nl: 'Schriftelijke machtiging, ondertekend door de verwerkingsverantwoordelijke',
          en: 'Delegation in writing, signed by the controller',
        },
        quoteFr: 'la délégation est attestée par un document écrit signé par le responsable du traitement',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-per-place',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'RD2018-DECL', article: '4', alinea: 1 },
        title: {
          fr: 'Une déclaration par lieu surveillé',
          nl: 'Eén aangifte per bewaakte plaats',
          en: 'One declaration per place under surveillance',
        },
        quoteFr: 'Une déclaration est introduite par lieu surveillé par les caméras',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-session',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '4', alinea: 2 },
        title: {
          fr: 'Un système, plusieurs lieux : une session, une seule identification',
          nl: 'Eén systeem, meerdere plaatsen: één sessie, één identificatie',
          en: 'One system, several places: one session, identification entered once',
        },
        quoteFr:
          "le déclarant peut enregistrer ces différents lieux au sein d'une même session, sans réintroduire ses données d'identification",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-update',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '6', alinea: 1 },
        title: {
          fr: 'Le déclarant consulte, modifie ou supprime à tout moment',
          nl: 'De aangever raadpleegt, wijzigt of verwijdert op elk ogenblik',
          en: 'Declarant may consult, change or delete at any time',
        },
        quoteFr: "Le déclarant peut à tout moment consulter, modifier ou supprimer les données qu'il a déclarées",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-out-of-service',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'RD2018-DECL', article: '6', alinea: 2 },
        title: {
          fr: 'Mise hors service : signalée dans les plus brefs délais',
          nl: 'Buitendienststelling: zo spoedig mogelijk gemeld',
          en: 'System out of service: reported as soon as possible',
        },
        quoteFr:
          "Si le système de surveillance par caméras qu'il a déclaré est mis hors service, il le signale dans les plus brefs délais",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-annual',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'RD2018-DECL', article: '6', alinea: 3 },
        title: {
          fr: 'Vérification et validation annuelles',
          nl: 'Jaarlijkse controle en validatie',
          en: 'Yearly check and validation',
        },
        quoteFr:
          "Au moins annuellement, il vérifie l'exactitude de sa déclaration et la valide, et si nécessaire, actualise les données déclarées",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-annual-default',
    versions: [
      {
        from: '2018-05-25',
        kind: 'sanction',
        locator: { text: 'RD2018-DECL', article: '6', alinea: 4 },
        title: {
          fr: 'Sans validation annuelle : données réputées non valides et supprimables',
          nl: 'Zonder jaarlijkse validatie: gegevens kunnen als ongeldig worden beschouwd en verwijderd',
          en: 'No yearly validation: data may be held invalid and deleted',
        },
        quoteFr:
          "En cas d'absence de validation annuelle, les données peuvent être considérées comme non-valides et être supprimées de la banque de données",
        readings: [],
      },
    ],
  },
];
