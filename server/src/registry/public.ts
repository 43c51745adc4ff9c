/**
 * What the public portal may use of the registry: the data shipped with the product (published facts of real bodies,
 * invented ones of the demonstration, limits and layers of the map). Never the police registers.
 */
export { basemapAttribution, readBasemapText } from './data/basemap.ts';
export { fictionalCameras, findFictionalPlaceOf } from './data/fictional-cameras.ts';
export { type FictionalPlace, fictionalBasemap, fictionalPlaces } from './data/fictional-places.ts';
export { fictionalMunicipalities, fictionalSource, fictionalZone } from './data/fictional-zone.ts';
export { type Boundaries, loadBoundaries, type Municipality } from './data/load-boundaries.ts';
export { loadPoliceZones, type PoliceZone, policeZonesSource } from './data/load-police-zones.ts';
export { loadPublishedCameras } from './data/load-published-cameras.ts';
export { loadPublishedCounts } from './data/load-published-counts.ts';
