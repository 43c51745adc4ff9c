import type { Controller, LonLat, Place, PlaceKind } from '@clairevoie/contract';
import { type FictionalMunicipalityKey, fictionalMunicipalities } from './fictional-zone.ts';

/** An invented place; a street also has a line to be drawn, since the real map has nothing there. */
export type FictionalPlace = Place & Readonly<{ line: readonly LonLat[] | null }>;

const zoneManager: Controller = {
  type: 'police-zone',
  name: 'Zone de police fictive 0000 – Claire-Voie',
  zoneCode: '0000',
};
const transport: Controller = {
  type: 'public-transport',
  name: 'Transports ajourés de Claire-Voie (société fictive)',
  zoneCode: null,
};
const shop: Controller = {
  type: 'private',
  name: 'Galerie commerçante Le Store entrouvert (entreprise fictive)',
  zoneCode: null,
};

const municipal = (key: FictionalMunicipalityKey): Controller => ({
  type: 'municipality',
  name: fictionalMunicipalities.find((municipality) => municipality.key === key)?.nameFr ?? key,
  zoneCode: null,
});

const place = (
  id: string,
  municipality: FictionalMunicipalityKey,
  [fr, nl]: readonly [string, string],
  kind: PlaceKind,
  [lon, lat]: LonLat,
  more: Readonly<{ manager?: Controller; line?: readonly LonLat[] }> = {},
): FictionalPlace => {
  const area = fictionalMunicipalities.find((candidate) => candidate.key === municipality);
  return {
    id: `fictional-${id}`,
    world: 'fictional',
    name: { fr, nl },
    kind,
    manager: more.manager ?? municipal(municipality),
    municipality: { nis: area?.nis ?? null, name: area?.nameFr ?? null, basis: 'stated' },
    position: { type: 'point', lon, lat, precision: 'exact', withinMetres: null, howFound: 'invented' },
    line: more.line ?? null,
  };
};

/** The invented places: streets and squares, closed places that the public enters, closed places that it does not. */
export const fictionalPlaces: readonly FictionalPlace[] = [
  place('croisillon', 'lattes', ['place du Croisillon', 'Kruislatplein'], 'open', [4.55, 50.862], {
    line: [
      [4.548, 50.8612],
      [4.552, 50.8612],
      [4.552, 50.8628],
      [4.548, 50.8628],
      [4.548, 50.8612],
    ],
  }),
  place('latte', 'lattes', ['rue de la Latte', 'Latstraat'], 'open', [4.542, 50.862], {
    line: [
      [4.533, 50.862],
      [4.548, 50.862],
    ],
  }),
  place('ajour', 'lattes', ["avenue de l'Ajour", 'Ajourlaan'], 'open', [4.55, 50.869], {
    line: [
      [4.55, 50.8628],
      [4.55, 50.875],
    ],
  }),
  place('treillis', 'lattes', ['boulevard du Treillis', 'Latwerklaan'], 'open', [4.56, 50.862], {
    line: [
      [4.552, 50.862],
      [4.568, 50.862],
    ],
  }),
  place('trame', 'jalousie', ['quai de la Trame', 'Rasterkaai'], 'open', [4.522, 50.8425], {
    line: [
      [4.512, 50.8465],
      [4.532, 50.8385],
      [4.548, 50.8325],
    ],
  }),
  place('jour', 'jalousie', ['pont du Jour', 'Dagbrug'], 'open', [4.532, 50.8385], {
    line: [
      [4.532, 50.837],
      [4.532, 50.84],
    ],
  }),
  place('volets', 'jalousie', ['rue des Volets', 'Luikenstraat'], 'open', [4.532, 50.845], {
    line: [
      [4.532, 50.84],
      [4.532, 50.8535],
    ],
  }),
  place('interstices', 'persiennes', ['parc des Interstices', 'Tussenruimtepark'], 'open', [4.578, 50.845]),
  place('palissade', 'persiennes', ['chaussée de la Palissade', 'Palissadesteenweg'], 'open', [4.5697, 50.84], {
    line: [
      [4.5697, 50.828],
      [4.5697, 50.853],
    ],
  }),
  place('lisse', 'persiennes', ['rond-point de la Lisse', 'Spijlenrotonde'], 'open', [4.5697, 50.833]),
  place('gare', 'jalousie', ['gare de Claire-Voie', 'station Claire-Voie'], 'closed-accessible', [4.527, 50.8475], {
    manager: transport,
  }),
  place(
    'galerie',
    'lattes',
    ['galerie Le Store entrouvert', 'galerij Het halfopen rolluik'],
    'closed-accessible',
    [4.5535, 50.8605],
    {
      manager: shop,
    },
  ),
  place(
    'maison-communale',
    'persiennes',
    ['maison communale de Trois-Persiennes', 'gemeentehuis van Drieluiken'],
    'closed-accessible',
    [4.566, 50.843],
  ),
  place(
    'commissariat',
    'lattes',
    ['commissariat central 0000', 'centraal commissariaat 0000'],
    'closed-accessible',
    [4.5465, 50.8592],
    {
      manager: zoneManager,
    },
  ),
  place(
    'cellules',
    'lattes',
    ['cellules du commissariat 0000', 'cellen van het commissariaat 0000'],
    'closed-inaccessible',
    [4.5467, 50.85915],
    {
      manager: zoneManager,
    },
  ),
  place(
    'entrepot',
    'persiennes',
    ['entrepôt Ombre et Jour', 'magazijn Schaduw en Licht'],
    'closed-inaccessible',
    [4.583, 50.837],
    {
      manager: { type: 'private', name: 'Ombre et Jour (entreprise fictive)', zoneCode: null },
    },
  ),
];

/** Streets and water of the invented territory, with the property names of the offline map (`k`, `fr`, `nl`). */
export function fictionalBasemap(): {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    properties: { k: string; fr: string; nl: string; fictional: true };
    geometry: { type: 'LineString'; coordinates: LonLat[] };
  }[];
} {
  const line = (k: string, fr: string, nl: string, coordinates: readonly LonLat[]) => ({
    type: 'Feature' as const,
    properties: { k, fr, nl, fictional: true as const },
    geometry: { type: 'LineString' as const, coordinates: [...coordinates] },
  });
  const streets = fictionalPlaces.flatMap(({ line: street, name }) =>
    street === null ? [] : [line('fictional-street', name.fr, name.nl, street)],
  );
  const canal = line('fictional-canal', 'canal de la Trame', 'Rastervaart', [
    [4.5108, 50.8462],
    [4.532, 50.838],
    [4.5485, 50.8318],
  ]);
  return { type: 'FeatureCollection', features: [canal, ...streets] };
}
