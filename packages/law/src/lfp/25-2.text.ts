/* Text of LFP 25/2: definitions, visible use. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/2: definitions, visible use. */
export const textOf25x2: readonly Provision[] = [
  {
    id: 'lfp-25-2-p1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '1°' },
        title: { fr: 'Définition : caméra mobile', nl: 'Definitie: mobiele camera', en: 'Definition: mobile camera' },
        quoteFr: 'caméra mobile : la caméra qui est déplacée au cours de son utilisation',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '2°' },
        title: {
          fr: 'Définition : caméra fixe temporaire',
          nl: 'Definitie: tijdelijk vaste camera',
          en: 'Definition: temporary fixed camera',
        },
        quoteFr: 'caméra fixe temporaire : la caméra fixée pour un temps limité dans un lieu',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '3°' },
        title: {
          fr: 'Définition : caméra intelligente',
          nl: 'Definitie: intelligente camera',
          en: 'Definition: intelligent camera',
        },
        quoteFr:
          'couplés ou non à des registres ou à des fichiers, peuvent traiter de manière autonome ou non les images recueillies',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '4°' },
        title: { fr: 'Définition : lieu ouvert', nl: 'Definitie: niet-besloten plaats', en: 'Definition: open place' },
        quoteFr: 'lieu ouvert : tout lieu non délimité par une enceinte et accessible librement au public',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '5°' },
        title: {
          fr: 'Définition : lieu fermé accessible au public',
          nl: 'Definitie: voor het publiek toegankelijke besloten plaats',
          en: 'Definition: closed place accessible to the public',
        },
        quoteFr:
          "lieu fermé accessible au public : tout bâtiment ou lieu délimité par une enceinte, destiné à l'usage du public, où des services peuvent lui être fournis",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt6',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '6°' },
        title: {
          fr: 'Définition : lieu fermé non accessible au public',
          nl: 'Definitie: niet voor het publiek toegankelijke besloten plaats',
          en: 'Definition: closed place not accessible to the public',
        },
        quoteFr:
          "lieu fermé non accessible au public : tout bâtiment ou lieu délimité par une enceinte, destiné uniquement à l'usage des utilisateurs habituels",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt7',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '7°' },
        title: { fr: 'Définition : enceinte', nl: 'Definitie: omsluiting', en: 'Definition: enclosure' },
        quoteFr:
          "enceinte : délimitation d'un lieu composée au minimum d'une démarcation visuelle claire ou d'une indication permettant de clairement distinguer les lieux",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', point: '1°' },
        title: {
          fr: 'Réputée visible : caméra fixe, le cas échéant temporaire, signalée par un pictogramme',
          nl: 'Geacht zichtbaar: (tijdelijk) vaste camera aangekondigd door een pictogram',
          en: 'Deemed visible: fixed (temporary) cameras signalled by pictogram',
        },
        quoteFr:
          "l'utilisation de caméras fixes, le cas échéant temporaires, signalées par un pictogramme déterminé par le Roi",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-pt1-roi',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', point: '1°' },
        title: {
          fr: 'Le Roi détermine le pictogramme de la police, après avis',
          nl: 'De Koning bepaalt het politiepictogram, na advies',
          en: 'King sets the police pictogram after DPA opinion',
        },
        quoteFr:
          "déterminé par le Roi, après avis de l'autorité compétente de contrôle des traitements de données à caractère personnel",
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-pt2-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', point: '2°, a)' },
        title: {
          fr: 'Réputée visible : caméra mobile à bord d’un moyen de transport de police identifiable',
          nl: 'Geacht zichtbaar: mobiele camera aan boord van een als zodanig herkenbaar politievoertuig',
          en: 'Deemed visible: mobile cameras on identifiable police transport',
        },
        quoteFr:
          "soit montées à bord de véhicules de police, de navires de police, d'aéronefs de police, ou de tout autre moyen de transport de police, identifiables comme tels",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-pt2-b',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', point: '2°, b)' },
        title: {
          fr: 'Réputée visible : caméra mobile avec avertissement oral de policiers identifiables',
          nl: 'Geacht zichtbaar: mobiele camera met mondelinge waarschuwing door herkenbare politieleden',
          en: 'Deemed visible: mobile cameras with oral warning by identifiable officers',
        },
        quoteFr:
          'soit avec avertissement oral émanant de membres du cadre opérationnel des services de police, identifiables comme tels',
        readings: [],
      },
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 1, point: '2°, b)' },
        title: {
          fr: 'Réputée visible : caméra mobile portée par un membre du cadre opérationnel identifiable',
          nl: 'Geacht zichtbaar: mobiele camera gedragen door een identificeerbaar lid van het operationeel kader',
          en: 'Deemed visible: mobile camera worn by an identifiable member of the operational staff',
        },
        quoteFr:
          "soit portées par un membre du cadre opérationnel des services de police, identifiable comme tel conformément à l'article 41",
        readings: ['A-05'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt1bis',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '1bis°' },
        title: {
          fr: 'Définition : caméra individuelle (bodycam)',
          nl: 'Definitie: individuele camera (bodycam)',
          en: 'Definition: individual camera (bodycam)',
        },
        quoteFr:
          'caméra individuelle: une caméra mobile réalisant des enregistrements audiovisuels portée par un membre du cadre opérationnel',
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt8',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '8°' },
        title: { fr: 'Définition : pré-enregistrement', nl: 'Definitie: vooropname', en: 'Definition: pre-recording' },
        quoteFr:
          "une fonctionnalité d'une caméra qui consiste à enregistrer continuellement et simultanément le son et l'image dès la mise sous tension de la caméra",
        readings: ['A-05'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p1-pt9',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '1', point: '9°' },
        title: {
          fr: 'Définition : espaces verts gérés par des autorités publiques',
          nl: 'Definitie: groene ruimten beheerd door de overheid',
          en: 'Definition: green spaces managed by public authorities',
        },
        quoteFr:
          "espaces verts gérés par des autorités publiques: les lieux fermés accessibles au public gérés par des autorités publiques qui peuvent revêtir la forme notamment de bois, parcs, jardins, squares végétalisés, d'aires de jeux en plein air ainsi que de cimetières et qui disposent d'une enceinte au sens de la présente loi",
        readings: ['A-10'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-pt3',
    versions: [
      {
        from: '2023-01-01',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 1, point: '3°' },
        title: {
          fr: 'Réputée visible en mer : annonce au lieu du pictogramme',
          nl: 'Geacht zichtbaar op zee: aankondiging in plaats van het pictogram',
          en: 'Deemed visible at sea: announcement instead of the pictogram',
        },
        quoteFr:
          "le pictogramme visé au 1° est remplacé par l'annonce énoncée à l'article 4.6.1.6, § 3, du Code belge de la Navigation",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-al2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Avertissement oral avant tout usage d’une caméra portée',
          nl: 'Mondelinge waarschuwing vóór elk gebruik van een gedragen camera',
          en: 'Oral warning before every use of a worn mobile camera',
        },
        quoteFr:
          "Tout usage d'une caméra mobile au sens du paragraphe 2, alinéa 1er, 2°, b), est précédé d'un avertissement oral",
        readings: ['A-05'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-al2-exc',
    versions: [
      {
        from: '2024-01-20',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Pas d’avertissement lorsqu’il rendrait l’usage inopérant',
          nl: 'Geen waarschuwing wanneer zij het gebruik ondoeltreffend zou maken',
          en: 'No warning where it would make the use inoperative',
        },
        quoteFr: 'à moins que cela ne rende cet usage inopérant',
        readings: ['A-05'],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-al3-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 3, point: '1°' },
        title: {
          fr: 'Usage inopérant, 1° : danger pour le policier ou des tiers',
          nl: 'Ondoeltreffend gebruik, 1°: gevaar voor het politielid of derden',
          en: 'Inoperative warning 1°: danger to the officer or third parties',
        },
        quoteFr: 'il peut constituer un danger pour la sécurité du membre du cadre opérationnel ou de tiers',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-al3-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 3, point: '2°' },
        title: {
          fr: 'Usage inopérant, 2° : trop de personnes ou distance trop grande',
          nl: 'Ondoeltreffend gebruik, 2°: te veel personen of te grote afstand',
          en: 'Inoperative warning 2°: too many people, or too far away',
        },
        quoteFr:
          'il est difficilement réalisable voire impossible vu le nombre de personnes présentes à prévenir ou la distance qui les sépare du membre du cadre opérationnel',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-2-p2-al3-pt3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/2', paragraph: '2', alinea: 3, point: '3°' },
        title: {
          fr: 'Usage inopérant, 3° : atteinte substantielle au bon déroulement de la mission',
          nl: 'Ondoeltreffend gebruik, 3°: wezenlijke hinder voor het goede verloop van de opdracht',
          en: 'Inoperative warning 3°: would substantially harm the mission',
        },
        quoteFr: 'il est inopportun car il nuirait substantiellement au bon déroulement de la mission',
        readings: [],
      },
    ],
  },
];
