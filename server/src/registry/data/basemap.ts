import { gunzipSync } from 'node:zlib';
import { readDataBytes } from './data-file.ts';

/** Layers of the offline map, in drawing order from the ground up. */
export const basemapLayers = [
  'green-areas',
  'water-areas',
  'water-lines',
  'rail',
  'roads-minor',
  'roads-major',
  'public-buildings',
] as const;

/** Name of one layer of the offline map. */
export type BasemapLayer = (typeof basemapLayers)[number];

/** What the map must print wherever a layer is shown. */
export const basemapAttribution = '© OpenStreetMap contributors';

/** Extent of the layers, degrees: west, south, east, north. Beyond it the map is blank paper. */
export const basemapExtent = [4.225, 50.755, 4.495, 50.925] as const;

/** Whether a word of a request names a layer: the only way from a request to a file of this folder. */
export function isBasemapLayer(name: string): name is BasemapLayer {
  return basemapLayers.some((layer) => layer === name);
}

/** A layer as gzip, to be sent as it is with `content-encoding: gzip` and `content-type: application/geo+json`. */
export function readBasemapGzip(layer: BasemapLayer): Uint8Array {
  return readDataBytes(`basemap/${layer}.geojson.gz`);
}

/** A layer as GeoJSON text, for a client that does not accept gzip. */
export function readBasemapText(layer: BasemapLayer): string {
  return new TextDecoder().decode(gunzipSync(readBasemapGzip(layer)));
}
