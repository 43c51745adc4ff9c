export { registryActs } from './acts/registry-acts.ts';
export type { ShownCamera } from './camera-shown.ts';
export {
  basemapAttribution,
  basemapExtent,
  basemapLayers,
  isBasemapLayer,
  readBasemapGzip,
  readBasemapText,
} from './data/basemap.ts';
export { fictionalCameras, findFictionalPlaceOf } from './data/fictional-cameras.ts';
export { fictionalPeople } from './data/fictional-people.ts';
export { fictionalBasemap, fictionalPlaces } from './data/fictional-places.ts';
export {
  fictionalMunicipalities,
  fictionalOrganisations,
  fictionalSource,
  fictionalZone,
} from './data/fictional-zone.ts';
export { type Boundaries, loadBoundaries, type Municipality } from './data/load-boundaries.ts';
export {
  loadPoliceStations,
  loadPoliceZones,
  type PoliceStation,
  type PoliceZone,
  policeZonesSource,
} from './data/load-police-zones.ts';
export { loadPublishedCameras, type PublishedCameras } from './data/load-published-cameras.ts';
export { figuresSideBySide, loadPublishedCounts } from './data/load-published-counts.ts';
export { distanceMetres, findMunicipalityAt, isWithinArea } from './import/geometry.ts';
export type { ImportOptions, ImportResult } from './import/import-result.ts';
export { parseCsv } from './import/parse-csv.ts';
export { parseGeoJson } from './import/parse-geojson.ts';
export { parseOsm } from './import/parse-osm.ts';
export type { PublicPlaceInLog } from './public.ts';
export { publicIdOf } from './public-id.ts';
export { type CameraPublication, publicationChanges } from './publication.ts';
export {
  type BodycamEntryRow,
  bodycamEntries,
  type CameraRow,
  type CameraVersionRow,
  type ConsultationRow,
  cameras,
  cameraVersions,
  consultations,
  type FigureRow,
  type FixedCameraRow,
  figures,
  fixedCameras,
  type ImportRow,
  imports,
  type PlaceRow,
  type PublicationSourceRow,
  type PublishedCamera,
  places,
  publicationSources,
  type UseEntryRow,
  useEntries,
} from './registers.ts';
export { type RegistryErrorCode, registryErrorCodes, registryErrorStatus, registryErrors } from './registry-errors.ts';
export { type RegistryRouteOptions, registryRoutes } from './registry-routes.ts';
export { basisOfUseEntry, endUseEntryChanges, type UseEntryContext, useEntryChanges } from './use-entry.ts';
export { waitingRegisters } from './waiting-registers.ts';
