/* Text of Royal decree of 8 May 2018, article 5: the declaration form. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 8 May 2018, article 5: the declaration form. */
export const textOfForm: readonly Provision[] = [
  {
    id: 'rd-2018-05-08-form-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '1°' },
        title: {
          fr: 'Formulaire, 1° : identification du déclarant',
          nl: 'Formulier, 1°: identificatie van de aangever',
          en: 'Declaration form, field 1°: identification of the declarant',
        },
        quoteFr: "l'identification du déclarant",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '2°' },
        title: {
          fr: 'Formulaire, 2° : identification du responsable du traitement',
          nl: 'Formulier, 2°: identificatie van de verwerkingsverantwoordelijke',
          en: 'Declaration form, field 2°: identification of the controller',
        },
        quoteFr:
          "si le déclarant n'est pas le responsable du traitement, l'identification du responsable du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '3°' },
        title: {
          fr: 'Formulaire, 3° : type de lieu',
          nl: 'Formulier, 3°: soort plaats',
          en: 'Declaration form, field 3°: type of place',
        },
        quoteFr: 'le type de lieu concerné, à savoir lieu ouvert ou lieu fermé',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '4°' },
        title: {
          fr: 'Formulaire, 4° : adresse principale',
          nl: 'Formulier, 4°: hoofdadres',
          en: 'Declaration form, field 4°: main address',
        },
        quoteFr: "l'adresse principale de ce lieu",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '5°' },
        title: {
          fr: 'Formulaire, 5° : type de caméras',
          nl: 'Formulier, 5°: soort camera’s',
          en: 'Declaration form, field 5°: type of cameras',
        },
        quoteFr: 'le type de caméras de surveillance, à savoir caméras fixes ou mobiles',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-6',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '6°' },
        title: {
          fr: 'Formulaire, 6° : localisation des caméras',
          nl: 'Formulier, 6°: lokalisatie van de camera’s',
          en: 'Declaration form, field 6°: location of the cameras',
        },
        quoteFr: 'la localisation des caméras de surveillance',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-7',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '7°' },
        title: {
          fr: 'Formulaire, 7° : lien avec un système d’alarme (lieu fermé)',
          nl: 'Formulier, 7°: koppeling aan een alarmsysteem (besloten plaats)',
          en: 'Declaration form, field 7°: linked to an alarm system or not',
        },
        quoteFr:
          "s'il s'agit d'un lieu fermé, le fait que ces caméras de surveillance sont liées ou non à un système d'alarme",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-8',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '8°' },
        title: {
          fr: 'Formulaire, 8° : lieu du traitement des images',
          nl: 'Formulier, 8°: plaats van de verwerking van de beelden',
          en: 'Declaration form, field 8°: place of processing of the images',
        },
        quoteFr: 'le lieu du traitement des images',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-9',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '9°' },
        title: {
          fr: 'Formulaire, 9° : fonctionnement permanent ou non',
          nl: 'Formulier, 9°: permanente werking of niet',
          en: 'Declaration form, field 9°: cameras work permanently or not',
        },
        quoteFr: 'le fait que les caméras de surveillance fonctionnent en permanence ou non',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-10',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '10°' },
        title: {
          fr: 'Formulaire, 10° : enregistrement, continu ou non, et délai de conservation',
          nl: 'Formulier, 10°: opname, continu of niet, en bewaartermijn',
          en: 'Declaration form, field 10°: recorded or not; continuous or not; retention',
        },
        quoteFr:
          'le fait que les images sont enregistrées ou non, et si oui, le fait que cet enregistrement a lieu en continu ou non, ainsi que le délai de conservation des images',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-11',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '11°' },
        title: {
          fr: 'Formulaire, 11° : visionnage en temps réel ou non',
          nl: 'Formulier, 11°: bekijken in real time of niet',
          en: 'Declaration form, field 11°: live viewing organised or not',
        },
        quoteFr: "le fait qu'un visionnage en temps réel est organisé ou non",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-12',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '12°' },
        title: {
          fr: 'Formulaire, 12° : personne de contact pour l’accès aux images',
          nl: 'Formulier, 12°: contactpersoon voor de toegang tot de beelden',
          en: 'Declaration form, field 12°: contact person for access to the images',
        },
        quoteFr: "la personne de contact pour l'accès aux images et les coordonnées de celle-ci",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-13',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 1, point: '13°' },
        title: {
          fr: 'Formulaire, 13° : attestation de conformité',
          nl: 'Formulier, 13°: verklaring van overeenstemming',
          en: 'Declaration form, field 13°: attestation of conformity',
        },
        quoteFr:
          "l'attestation que le système de surveillance par caméras est conforme aux principes énoncés par la loi du 21 mars 2007 et par la réglementation en matière de protection des données à caractère personnel",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-council-advice',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Lieu ouvert : date de l’avis positif du conseil communal et, au besoin, sa durée de validité',
          nl: 'Niet-besloten plaats: datum van het positief advies van de gemeenteraad en, zo nodig, de geldigheidsduur',
          en: 'Declaration form, open place: date of the positive council advice, and its validity',
        },
        quoteFr:
          "la date de l'avis positif du conseil communal compétent est également indiquée, ainsi que sa durée de validité, s'il s'agit de caméras de surveillance temporaires ou de caméras de surveillance mobiles de reconnaissance automatique de plaques d'immatriculation",
        readings: ['R-09'],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-reference-address',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Adresse principale, ou adresse de référence',
          nl: 'Hoofdadres, of referentieadres',
          en: 'Main address, or a reference address',
        },
        quoteFr:
          "se fait au moyen de la mention de l'adresse du lieu surveillé ou d'une adresse de référence, lorsqu'il s'agit de caméras de surveillance fixes temporaires ou mobiles dans un lieu ouvert, ou de caméras de surveillance fixes installées dans un lieu couvrant plusieurs adresses ou pour surveiller l'intérieur d'un ou de plusieurs véhicules",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-fixed',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Caméras fixes : pointées sur la carte du formulaire',
          nl: 'Vaste camera’s: aangeduid op de kaart van het formulier',
          en: 'Fixed cameras: each placed on the map of the form',
        },
        quoteFr:
          "La localisation des caméras de surveillance fixes se fait en pointant l'emplacement des caméras de surveillance sur la carte géographique intégrée au formulaire",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-fixed-table',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Caméras fixes : tableau facultatif avec coordonnées et azimut',
          nl: 'Vaste camera’s: facultatieve tabel met coördinaten en azimut',
          en: 'Fixed cameras: optional table with coordinates and azimuth',
        },
        quoteFr:
          "Le déclarant peut également compléter le tableau annexé au formulaire en y mentionnant les coordonnées géographiques et l'azimut de chaque caméra de surveillance",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-mobile-open',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 3, point: '1°' },
        title: {
          fr: 'Caméras mobiles, lieu ouvert : description du périmètre',
          nl: 'Mobiele camera’s, niet-besloten plaats: omschrijving van de perimeter',
          en: 'Mobile cameras, open place: description of the perimeter',
        },
        quoteFr:
          "en décrivant le périmètre d'utilisation, tel que repris, le cas échéant, dans l'avis positif du conseil communal, si cela concerne un lieu ouvert",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-mobile-closed',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 3, point: '2°' },
        title: {
          fr: 'Caméras mobiles, lieu fermé : adresse',
          nl: 'Mobiele camera’s, besloten plaats: adres',
          en: 'Mobile cameras, closed place: address',
        },
        quoteFr: "en mentionnant l'adresse du lieu, si cela concerne un lieu fermé",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-temporary-event',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 4, point: '1°' },
        title: {
          fr: 'Caméras fixes temporaires, lieu ouvert, évènement : points sur la carte',
          nl: 'Tijdelijk vaste camera’s, niet-besloten plaats, evenement: punten op de kaart',
          en: 'Temporary fixed cameras, open place, event: map points',
        },
        quoteFr:
          'si cela concerne un lieu ouvert et que ces caméras de surveillance sont installées pour surveiller un événement déterminé',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-temporary-moved',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 4, point: '2°' },
        title: {
          fr: 'Caméras fixes temporaires déplacées régulièrement : description du périmètre',
          nl: 'Tijdelijk vaste camera’s die regelmatig worden verplaatst: omschrijving van de perimeter',
          en: 'Temporary fixed cameras, open place, moved regularly: description of the perimeter',
        },
        quoteFr:
          'si cela concerne un lieu ouvert et que les caméras de surveillance ont vocation à être déplacées régulièrement',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-temporary-closed',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 4, point: '3°' },
        title: {
          fr: 'Caméras fixes temporaires, lieu fermé : points sur la carte',
          nl: 'Tijdelijk vaste camera’s, besloten plaats: punten op de kaart',
          en: 'Temporary fixed cameras, closed place: map points',
        },
        quoteFr:
          "en pointant l'emplacement des caméras de surveillance fixes temporaires sur la carte géographique intégrée au formulaire, si cela concerne un lieu fermé",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-location-vehicle',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 5 },
        title: {
          fr: 'Intérieur de véhicules : numéro d’identification ou plaque',
          nl: 'Binnenkant van voertuigen: identificatienummer of nummerplaat',
          en: 'Vehicle interior: identification number and/or plate',
        },
        quoteFr:
          "la ou les caméras de surveillance sont localisées en mentionnant dans le formulaire, ou dans un tableau annexé à celui-ci, le numéro d'identification et/ou le numéro de plaque d'immatriculation du ou des véhicules surveillés par caméras",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-several-types',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '2', alinea: 6 },
        title: {
          fr: 'Plusieurs types de caméras dans une déclaration, au même lieu',
          nl: 'Verschillende soorten camera’s in één aangifte, op dezelfde plaats',
          en: 'Several camera types in one declaration if used in the same place',
        },
        quoteFr:
          "Une même déclaration peut concerner différents types de caméras de surveillance, dès l'instant où elles sont utilisées dans le même lieu",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-form-extra',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '3' },
        title: {
          fr: 'Autres informations, notamment techniques, facultatives',
          nl: 'Andere, onder meer technische informatie, facultatief',
          en: 'Free further information, technical above all',
        },
        quoteFr:
          "Le déclarant peut ajouter d'autres informations, notamment techniques, sur les caméras de surveillance faisant l'objet de la déclaration",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-contact',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '4', alinea: 1 },
        title: {
          fr: 'Personne de contact : peut répondre directement à la police',
          nl: 'Contactpersoon: kan de politie rechtstreeks antwoorden',
          en: 'Contact person: can answer a police request for access or copy directly',
        },
        quoteFr:
          'est celle qui peut directement répondre à une demande des services de police pour accéder aux images ou demander une copie de celles-ci',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-05-08-contact-several',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'RD2018-DECL', article: '5', paragraph: '4', alinea: 2 },
        title: {
          fr: 'Plusieurs personnes de contact possibles',
          nl: 'Verschillende contactpersonen mogelijk',
          en: 'Several contact persons possible',
        },
        quoteFr: 'Plusieurs personnes de contact peuvent être désignées dans une même déclaration',
        readings: [],
      },
    ],
  },
];
