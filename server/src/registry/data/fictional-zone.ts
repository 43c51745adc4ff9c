import type { AreaGeometry, LonLat, OrganisationKind, Source } from '@clairevoie/contract';
import type { MunicipalityArea } from '../import/geometry.ts';

/** Where every invented fact comes from, so that no page can show one as sourced. */
export const fictionalSource: Source = {
  id: 'fictional-zone',
  name: 'Inventé pour la démonstration / Verzonnen voor de demonstratie',
  url: null,
  licence: 'EUPL-1.2',
  date: '2026',
  dateText: null,
  retrieved: null,
};

/** An invented municipality: its code starts with 000, its postcode with 000, its outline is a hexagon off the real map. */
export type FictionalMunicipality = MunicipalityArea &
  Readonly<{ key: FictionalMunicipalityKey; postcode: string; zoneCode: '0000' }>;

/** Keys of the three invented municipalities. */
export type FictionalMunicipalityKey = 'lattes' | 'jalousie' | 'persiennes';

const hexagon = (...ring: LonLat[]): AreaGeometry => ({ type: 'Polygon', coordinates: [ring] });

/**
 * Three hexagons that share their edges, drawn on the blank paper east of the offline map (from 4.495 east there is no
 * basemap): on the same map as the nineteen real municipalities, over none of them, and not like any limit on Earth.
 */
export const fictionalMunicipalities: readonly FictionalMunicipality[] = [
  {
    key: 'lattes',
    nis: '00001',
    postcode: '0001',
    zoneCode: '0000',
    nameFr: 'Val-des-Lattes (commune fictive)',
    nameNl: 'Lattendaal (fictieve gemeente)',
    geometry: hexagon(
      [4.55, 50.87639],
      [4.53029, 50.86919],
      [4.53029, 50.85481],
      [4.55, 50.84761],
      [4.56971, 50.85481],
      [4.56971, 50.86919],
      [4.55, 50.87639],
    ),
  },
  {
    key: 'jalousie',
    nis: '00002',
    postcode: '0002',
    zoneCode: '0000',
    nameFr: 'Jalousie-lez-Canal (commune fictive)',
    nameNl: 'Jaloezie-aan-de-Vaart (fictieve gemeente)',
    geometry: hexagon(
      [4.53029, 50.85481],
      [4.51057, 50.84761],
      [4.51057, 50.83322],
      [4.53029, 50.82603],
      [4.55, 50.83322],
      [4.55, 50.84761],
      [4.53029, 50.85481],
    ),
  },
  {
    key: 'persiennes',
    nis: '00003',
    postcode: '0003',
    zoneCode: '0000',
    nameFr: 'Trois-Persiennes (commune fictive)',
    nameNl: 'Drieluiken (fictieve gemeente)',
    geometry: hexagon(
      [4.56971, 50.85481],
      [4.55, 50.84761],
      [4.55, 50.83322],
      [4.56971, 50.82603],
      [4.58943, 50.83322],
      [4.58943, 50.84761],
      [4.56971, 50.85481],
    ),
  },
];

/** The invented police zone: code 0000 exists nowhere. Its outline is that of its three municipalities. */
export const fictionalZone = {
  code: '0000',
  nameFr: 'Zone de police fictive 0000 – Claire-Voie',
  nameNl: 'Fictieve politiezone 0000 – Claire-Voie',
  nameEn: 'Fictional police zone 0000 – Claire-Voie',
  municipalityNis: ['00001', '00002', '00003'],
  // The outer corners of the three hexagons in order: written out, since a dissolve would need a library for 12 points.
  geometry: hexagon(
    [4.55, 50.87639],
    [4.53029, 50.86919],
    [4.53029, 50.85481],
    [4.51057, 50.84761],
    [4.51057, 50.83322],
    [4.53029, 50.82603],
    [4.55, 50.83322],
    [4.56971, 50.82603],
    [4.58943, 50.83322],
    [4.58943, 50.84761],
    [4.56971, 50.85481],
    [4.56971, 50.86919],
    [4.55, 50.87639],
  ),
} as const;

/** An invented organisation, ready for the act that registers it (`isReal: false`). */
export type FictionalOrganisation = Readonly<{
  key: string;
  kind: OrganisationKind;
  names: Readonly<{ fr: string; nl: string; en: string }>;
  parentKey: string | null;
  nisCodes: readonly string[];
}>;

const organisation = (
  key: string,
  kind: OrganisationKind,
  [fr, nl, en]: readonly [string, string, string],
  more: Readonly<{ parentKey?: string; nisCodes?: readonly string[] }> = {},
): FictionalOrganisation => ({
  key,
  kind,
  names: { fr, nl, en },
  parentKey: more.parentKey ?? null,
  nisCodes: more.nisCodes ?? [],
});

const municipalBodies: readonly FictionalOrganisation[] = fictionalMunicipalities.flatMap((place) => [
  organisation(
    `municipality-${place.key}`,
    'municipality',
    [place.nameFr, place.nameNl, `${place.nameFr.replace(' (commune fictive)', '')} (fictional municipality)`],
    { nisCodes: [place.nis] },
  ),
  organisation(
    `council-${place.key}`,
    'municipal-council',
    [
      `Conseil communal de ${place.nameFr}`,
      `Gemeenteraad van ${place.nameNl}`,
      `Municipal council of ${place.nameFr.replace(' (commune fictive)', '')} (fictional)`,
    ],
    { parentKey: `municipality-${place.key}`, nisCodes: [place.nis] },
  ),
]);

/** Every invented organisation of the demonstration. None bears the name of a real body alone: each says that it is fictional. */
export const fictionalOrganisations: readonly FictionalOrganisation[] = [
  organisation('zone', 'local-police-zone', [fictionalZone.nameFr, fictionalZone.nameNl, fictionalZone.nameEn], {
    nisCodes: fictionalZone.municipalityNis,
  }),
  ...municipalBodies,
  organisation('federal-police', 'federal-police', [
    'Direction fédérale fictive de coordination – Claire-Voie',
    'Fictieve federale coördinatiedirectie – Claire-Voie',
    'Fictional federal coordination directorate – Claire-Voie',
  ]),
  organisation('ministry', 'ministry', [
    "Ministère fictif de l'Intérieur (démonstration)",
    'Fictief ministerie van Binnenlandse Zaken (demonstratie)',
    'Fictional Ministry of the Interior (demonstration)',
  ]),
  organisation(
    'prosecutor',
    'public-prosecutor',
    [
      'Parquet fictif de Claire-Voie',
      'Fictief parket van Claire-Voie',
      'Fictional public prosecutor’s office of Claire-Voie',
    ],
    { nisCodes: fictionalZone.municipalityNis },
  ),
  organisation('court', 'court', [
    'Tribunal fictif de Claire-Voie',
    'Fictieve rechtbank van Claire-Voie',
    'Fictional court of Claire-Voie',
  ]),
  organisation('control-organ', 'control-organ', [
    'Organe de contrôle fictif (démonstration)',
    'Fictief Controleorgaan (demonstratie)',
    'Fictional Control Organ (demonstration)',
  ]),
  organisation('committee-r', 'committee-r', [
    'Comité R fictif (démonstration)',
    'Fictief Comité I (demonstratie)',
    'Fictional Committee R (demonstration)',
  ]),
  organisation('dpa', 'dpa', [
    'Autorité fictive de protection des données (démonstration)',
    'Fictieve gegevensbeschermingsautoriteit (demonstratie)',
    'Fictional data protection authority (demonstration)',
  ]),
  organisation('platform', 'regional-platform', [
    'Plateforme fictive de mutualisation des images',
    'Fictief platform voor het delen van beelden',
    'Fictional image-sharing platform',
  ]),
  organisation('transport', 'public-transport-company', [
    'Transports ajourés de Claire-Voie (société fictive)',
    'Opengewerkt vervoer Claire-Voie (fictieve maatschappij)',
    'Openwork Transport of Claire-Voie (fictional company)',
  ]),
  organisation('shop', 'camera-controller', [
    'Galerie commerçante Le Store entrouvert (entreprise fictive)',
    'Winkelgalerij Het halfopen rolluik (fictieve onderneming)',
    'The Half-open Blind shopping gallery (fictional business)',
  ]),
  organisation('face-control', 'public-authority', [
    'Contrôle indépendant fictif (démonstration)',
    'Fictieve onafhankelijke controle (demonstratie)',
    'Fictional independent control (demonstration)',
  ]),
  organisation('host', 'server-host', [
    'Hébergeur fictif de la démonstration',
    'Fictieve beheerder van de demonstratieserver',
    'Fictional host of the demonstration server',
  ]),
];
