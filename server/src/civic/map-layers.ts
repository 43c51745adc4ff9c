import { type CameraFilter, hrefFor } from '@clairevoie/web';
import { fictionalBasemap, fictionalMunicipalities, readBasemapText } from '../registry/public.ts';
import { filterPlaces } from './cameras-data.ts';
import type { PublishedPlace } from './published-places.ts';
import type { Territory } from './territory.ts';

/** Layers of the map that do not depend on a filter. */
export const mapLayers = ['boundaries', 'water', 'green', 'roads'] as const;

/** Name of one of them. */
export type MapLayer = (typeof mapLayers)[number];

type Feature = { readonly type: 'Feature'; readonly properties: object | null; readonly geometry: object };
type Collection = { readonly type: 'FeatureCollection'; readonly demo: boolean; readonly features: readonly Feature[] };

// Edge: files of our own, tested with the data they are shipped with.
const featuresOf = (text: string): readonly Feature[] =>
  (JSON.parse(text) as { readonly features: readonly Feature[] }).features;

/** The layer as GeoJSON. Real limits are drawn simplified: for looking at, never for deciding. */
export function mapLayer(layer: MapLayer, territory: Territory, demo: boolean): Collection {
  const collection = (features: readonly Feature[]): Collection => ({ type: 'FeatureCollection', demo, features });
  switch (layer) {
    case 'boundaries': {
      const real = territory.boundaries.simplified.map(({ nis, nameFr, nameNl, geometry }) => ({
        type: 'Feature' as const,
        properties: { nis, name_fr: nameFr, name_nl: nameNl },
        geometry,
      }));
      const invented = fictionalMunicipalities.map(({ nis, nameFr, nameNl, geometry }) => ({
        type: 'Feature' as const,
        properties: { nis, name_fr: nameFr, name_nl: nameNl, fictional: true },
        geometry,
      }));
      return collection(demo ? [...real, ...invented] : real);
    }
    case 'water':
      return collection([
        ...featuresOf(readBasemapText('water-areas')),
        ...featuresOf(readBasemapText('water-lines')),
        ...(demo ? fictionalBasemap().features.filter(({ properties }) => properties.k === 'fictional-canal') : []),
      ]);
    case 'green':
      return collection(featuresOf(readBasemapText('green-areas')));
    case 'roads':
      return collection([
        // Geometry only: the names of three thousand streets would weigh more than their lines.
        ...featuresOf(readBasemapText('roads-major')).map(({ geometry }) => ({
          type: 'Feature' as const,
          properties: null,
          geometry,
        })),
        ...(demo ? fictionalBasemap().features.filter(({ properties }) => properties.k === 'fictional-street') : []),
      ]);
  }
}

/** Every place of the filter that has a position. */
export function cameraLayer(places: readonly PublishedPlace[], filter: CameraFilter, demo: boolean): Collection {
  const features = filterPlaces(places, filter).flatMap(({ summary }): readonly Feature[] => {
    if (summary.position === null) return [];
    const { lon, lat, precision } = summary.position;
    const { id, place, status, fictional } = summary;
    return [
      {
        type: 'Feature',
        properties: { id, label: place.text, status, precision, fictional, href: hrefFor('fr', 'camera', { id }) },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      },
    ];
  });
  return { type: 'FeatureCollection', demo, features };
}
