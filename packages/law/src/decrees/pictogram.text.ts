/* Text of Royal decree of 10 February 2008: pictogram of the camera law. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 10 February 2008: pictogram of the camera law. */
export const textOfPictogram: readonly Provision[] = [
  {
    id: 'rd-2008-02-10',
    versions: [
      {
        from: '2008-03-02',
        kind: 'structural',
        locator: { text: 'RD2008', article: '5' },
        title: {
          fr: 'Arrêté sur le pictogramme de la loi caméras',
          nl: 'Besluit over het pictogram van de camerawet',
          en: 'Decree on the pictogram of the camera law',
        },
        quoteFr: "Notre Ministre de l'Intérieur est chargé de l'exécution du présent arrêté",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art1-scope',
    versions: [
      {
        from: '2018-06-11',
        kind: 'definition',
        locator: { text: 'RD2008', article: '1', alinea: 1 },
        title: {
          fr: 'Grand modèle : lieux ouverts, et lieux fermés accessibles au public sans délimitation construite',
          nl: 'Groot model: niet-besloten plaatsen, en voor het publiek toegankelijke besloten plaatsen zonder gebouwde afbakening',
          en: 'Scope of the large model: open places, and closed accessible places not delimited by built, immovable elements',
        },
        quoteFr:
          "placés à l'entrée d'un lieu fermé accessible au public non délimitée par des éléments construits et immeubles, répondent aux prescriptions suivantes",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art1-size',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '1', alinea: 1, point: '1°' },
        title: {
          fr: 'Grand modèle : 0,60 × 0,40 m',
          nl: 'Groot model: 0,60 × 0,40 m',
          en: 'Large model: 0.60 x 0.40 m',
        },
        quoteFr: 'ils ont une dimension de 0,60 x 0,40 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art1-model',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '1', alinea: 1, point: '2°' },
        title: {
          fr: 'Grand modèle : modèle et couleurs de l’annexe',
          nl: 'Groot model: model en kleuren van de bijlage',
          en: 'Large model: model and colours of the annex',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art1-material',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '1', alinea: 1, point: '3°' },
        title: {
          fr: 'Grand modèle : une seule plaque d’aluminium d’au moins 1,5 mm',
          nl: 'Groot model: één aluminiumplaat van ten minste 1,5 mm',
          en: 'Large model: one aluminium plate of at least 1.5 mm',
        },
        quoteFr: "ils se composent d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art1-entrances',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '1', alinea: 2 },
        title: {
          fr: 'Lieu ouvert sans entrées distinctes : le responsable fixe les endroits',
          nl: 'Niet-besloten plaats zonder afzonderlijke ingangen: de verantwoordelijke bepaalt de plaatsen',
          en: 'Open place without distinct entrances: controller fixes the spots',
        },
        quoteFr: 'le responsable du traitement détermine les endroits où seront apposés les pictogrammes',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art2-scope',
    versions: [
      {
        from: '2018-06-11',
        kind: 'definition',
        locator: { text: 'RD2008', article: '2', alinea: 1 },
        title: {
          fr: 'Modèle moyen : lieux fermés accessibles au public délimités par des éléments construits',
          nl: 'Middelgroot model: voor het publiek toegankelijke besloten plaatsen met gebouwde afbakening',
          en: 'Scope of the medium model: closed accessible places delimited by built, immovable elements',
        },
        quoteFr:
          "placés à l'entrée d'un lieu fermé accessible au public délimitée par des éléments construits et immeubles, répondent aux prescriptions visées à l'article 1er du présent arrêté ou aux prescriptions suivantes",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art2-size',
    versions: [
      {
        from: '2009-10-05',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '2', alinea: 1, point: '1°' },
        title: {
          fr: 'Modèle moyen : 0,297 × 0,21 m ou 0,15 × 0,10 m',
          nl: 'Middelgroot model: 0,297 × 0,21 m of 0,15 × 0,10 m',
          en: 'Medium model: 0.297 x 0.21 m or 0.15 x 0.10 m',
        },
        quoteFr: 'ils ont une dimension de 0,297 x 0,21 m ou 0,15 x 0,10 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art2-model',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '2', alinea: 1, point: '2°' },
        title: {
          fr: 'Modèle moyen : modèle et couleurs de l’annexe',
          nl: 'Middelgroot model: model en kleuren van de bijlage',
          en: 'Medium model: model and colours of the annex',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art2-material',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '2', alinea: 1, point: '3°' },
        title: {
          fr: 'Modèle moyen : plaque d’aluminium ou autocollant plastifié',
          nl: 'Middelgroot model: aluminiumplaat of geplastificeerde zelfklever',
          en: 'Medium model: aluminium plate or laminated sticker',
        },
        quoteFr:
          "ils se composent d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur ou d'un autocollant plastifié",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art2-visible',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '2', alinea: 2 },
        title: {
          fr: 'Le modèle retenu assure une visibilité certaine de l’information',
          nl: 'Het gekozen model waarborgt een zekere zichtbaarheid van de informatie',
          en: 'The chosen model must make the information surely visible',
        },
        quoteFr:
          "Le responsable du traitement doit veiller à ce que le modèle de pictogramme retenu assure une visibilité certaine de l'information",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-scope',
    versions: [
      {
        from: '2018-06-11',
        kind: 'definition',
        locator: { text: 'RD2008', article: '3', alinea: 1 },
        title: {
          fr: 'Petit modèle : lieux fermés non accessibles au public',
          nl: 'Klein model: niet voor het publiek toegankelijke besloten plaatsen',
          en: 'Scope of the small model: closed places not accessible to the public',
        },
        quoteFr:
          "placés à l'entrée d'un lieu fermé non accessible au public, répondent aux prescriptions visées aux articles 1er ou 2 du présent arrêté ou aux prescriptions suivantes",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-size',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3', alinea: 1, point: '1°' },
        title: {
          fr: 'Petit modèle : 0,15 × 0,10 m',
          nl: 'Klein model: 0,15 × 0,10 m',
          en: 'Small model: 0.15 x 0.10 m',
        },
        quoteFr: 'ils ont une dimension de 0,15 x 0,10 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-model',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3', alinea: 1, point: '2°' },
        title: {
          fr: 'Petit modèle : modèle et couleurs de l’annexe',
          nl: 'Klein model: model en kleuren van de bijlage',
          en: 'Small model: model and colours of the annex',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-material',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3', alinea: 1, point: '3°' },
        title: {
          fr: 'Petit modèle : plaque d’aluminium ou autocollant plastifié',
          nl: 'Klein model: aluminiumplaat of geplastificeerde zelfklever',
          en: 'Small model: aluminium plate or laminated sticker',
        },
        quoteFr:
          "ils se composent d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur ou d'un autocollant plastifié",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-visible',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3', alinea: 2 },
        title: {
          fr: 'Petit modèle : visibilité certaine',
          nl: 'Klein model: zekere zichtbaarheid',
          en: 'Small model: sure visibility',
        },
        quoteFr:
          "Le responsable du traitement doit veiller à ce que le modèle retenu assure une visibilité certaine de l'information",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-1-size',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3/1', alinea: 1, point: '1°' },
        title: {
          fr: 'Véhicule avec caméra ANPR mobile : 0,297 × 0,21 m ou 0,15 × 0,10 m',
          nl: 'Voertuig met mobiele ANPR-camera: 0,297 × 0,21 m of 0,15 × 0,10 m',
          en: 'Vehicle with mobile ANPR camera: 0.297 x 0.21 m or 0.15 x 0.10 m',
        },
        quoteFr: 'ils ont une dimension de 0,297 x 0,21m ou 0,15 x 0,10m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-1-model',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3/1', alinea: 1, point: '2°' },
        title: {
          fr: 'Véhicule : modèle et couleurs de l’annexe',
          nl: 'Voertuig: model en kleuren van de bijlage',
          en: 'Vehicle: model and colours of the annex',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-1-material',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3/1', alinea: 1, point: '3°' },
        title: {
          fr: 'Véhicule : autocollant plastifié',
          nl: 'Voertuig: geplastificeerde zelfklever',
          en: 'Vehicle: laminated sticker',
        },
        quoteFr: "ils se composent d'un autocollant plastifié",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-art3-1-visible',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '3/1', alinea: 2 },
        title: {
          fr: 'Véhicule : visibilité certaine',
          nl: 'Voertuig: zekere zichtbaarheid',
          en: 'Vehicle: sure visibility',
        },
        quoteFr:
          "veille à assurer une visibilité certaine de l'information, eu égard au type de véhicule sur lequel est apposé le pictogramme et au nombre d'exemplaires apposés",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-1',
    versions: [
      {
        from: '2008-03-02',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1, point: '1°' },
        title: {
          fr: 'Mention 1° : « Surveillance par caméra – Loi du 21 mars 2007 »',
          nl: 'Vermelding 1°: camerabewaking en de wet van 21 maart 2007',
          en: 'Mention 1°: “Surveillance par caméra - Loi du 21 mars 2007”',
        },
        quoteFr: '" Surveillance par caméra - Loi du 21 mars 2007 "',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-2',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1, point: '2°' },
        title: {
          fr: 'Mention 2° : nom du responsable du traitement et, le cas échéant, de son représentant',
          nl: 'Vermelding 2°: naam van de verwerkingsverantwoordelijke en, in voorkomend geval, van zijn vertegenwoordiger',
          en: 'Mention 2°: name of the controller, and representative where there is one',
        },
        quoteFr:
          'le nom de la personne physique ou morale responsable du traitement, et le cas échéant, de son représentant, auprès duquel les droits prévus par le règlement général sur la protection des données peuvent être exercés par les personnes concernées',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-3',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1, point: '3°' },
        title: {
          fr: 'Mention 3° : adresse postale et, le cas échéant, courriel ou téléphone',
          nl: 'Vermelding 3°: postadres en, in voorkomend geval, e-mailadres of telefoonnummer',
          en: 'Mention 3°: postal address, and e-mail or telephone where there is one',
        },
        quoteFr:
          "l'adresse postale, et le cas échéant, l'adresse électronique ou le numéro de téléphone, auxquels le responsable du traitement ou son représentant peut être contacté",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-4',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1, point: '4°' },
        title: {
          fr: 'Mention 4° : coordonnées du délégué à la protection des données, s’il y en a un',
          nl: 'Vermelding 4°: contactgegevens van de functionaris voor gegevensbescherming, indien er een is',
          en: 'Mention 4°: contact details of the DPO where there is one',
        },
        quoteFr: 'le cas échéant, les coordonnées du délégué à la protection des données',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-5',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1, point: '5°' },
        title: {
          fr: 'Mention 5° : site internet où toutes les informations sont données, s’il y en a un',
          nl: 'Vermelding 5°: website met alle informatie, indien er een is',
          en: 'Mention 5°: website with the full information where there is one',
        },
        quoteFr:
          "le cas échéant, le site internet du responsable du traitement, où les personnes concernées peuvent consulter toutes les informations sur le traitement d'images au moyen de ces caméras de surveillance",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mentions-vehicle',
    versions: [
      {
        from: '2020-04-13',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 1 },
        title: {
          fr: 'Les mentions valent aussi pour les pictogrammes des véhicules',
          nl: 'De vermeldingen gelden ook voor de pictogrammen op voertuigen',
          en: 'The mentions also apply to vehicle pictograms',
        },
        quoteFr:
          'Sur les pictogrammes visés aux articles 1er à 3/1 du présent arrêté, ou sur un support contigu à ceux-ci, sont en outre apposées de manière visible et lisible les mentions suivantes',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-languages',
    versions: [
      {
        from: '2008-03-02',
        kind: 'permission',
        locator: { text: 'RD2008', article: '4', alinea: 2 },
        title: {
          fr: 'Plusieurs langues : plusieurs pictogrammes unilingues contigus sont permis',
          nl: 'Meerdere talen: verschillende aangrenzende eentalige pictogrammen zijn toegelaten',
          en: 'Several languages: several single-language pictograms or supports allowed',
        },
        quoteFr:
          'Si ces mentions sont rédigées en plusieurs langues, elles peuvent être apposées sur plusieurs pictogrammes ou supports contigus unilingues',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2008-02-10-mention-anpr',
    versions: [
      {
        from: '2018-06-11',
        kind: 'obligation',
        locator: { text: 'RD2008', article: '4', alinea: 3 },
        title: {
          fr: 'ANPR : « ANPR » en majuscules noires dans le dessin de la caméra',
          nl: 'ANPR: “ANPR” in zwarte hoofdletters in de tekening van de camera',
          en: 'ANPR: black capitals “ANPR” inside the camera drawing',
        },
        quoteFr:
          'la mention " ANPR " est ajoutée en lettres majuscules noires clairement visibles sur le pictogramme, à l\'intérieur du dessin de la caméra de surveillance',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-28-6',
    versions: [
      {
        from: '2018-06-11',
        to: '2018-12-11',
        kind: 'transitional',
        locator: { text: 'RD2018-PICTO', article: '6' },
        title: {
          fr: 'Pictogrammes placés avant le 11 juin 2018 : six mois pour les adapter',
          nl: 'Pictogrammen geplaatst vóór 11 juni 2018: zes maanden om ze aan te passen',
          en: 'Pictograms put up before 11 June 2018: to conform within six months',
        },
        readings: [],
      },
    ],
  },
];
