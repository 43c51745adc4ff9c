import type { AreaGeometry, LonLat } from '@clairevoie/contract';

const EARTH_RADIUS_METRES = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A rectangle in degrees. */
export type Bounds = Readonly<{ west: number; south: number; east: number; north: number }>;

/** Belgium's bounding rectangle: a point outside it is not in Belgium; a point inside it may still be abroad. */
export const belgiumBounds: Bounds = { west: 2.54, south: 49.49, east: 6.41, north: 51.51 };

/** Whether a point lies in a rectangle, edges included. */
export function isWithinBounds([lon, lat]: LonLat, bounds: Bounds): boolean {
  return lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north;
}

/** Great-circle distance in metres (haversine on the mean sphere: within 0.5 % of the ellipsoid). */
export function distanceMetres(a: LonLat, b: LonLat): number {
  const halfLat = Math.sin(radians(b[1] - a[1]) / 2);
  const halfLon = Math.sin(radians(b[0] - a[0]) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * halfLon ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

type Rings = readonly (readonly LonLat[])[];

/** The polygons of an area, each as its rings (outer first, then holes). */
export function polygonsOf(geometry: AreaGeometry): readonly Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The rectangle around an area. */
export function boundsOf(geometry: AreaGeometry): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of polygonsOf(geometry).flatMap((rings) => rings.flat())) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

// Ray casting: a ray to the east crosses the ring an odd number of times when the point is inside. The half-open test
// (one end strictly above) counts a vertex once, so a point on a border shared by two areas falls in one of them.
function isWithinRing([lon, lat]: LonLat, ring: readonly LonLat[]): boolean {
  let isInside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous !== undefined && current[1] > lat !== previous[1] > lat) {
      const crossingLon = ((previous[0] - current[0]) * (lat - current[1])) / (previous[1] - current[1]) + current[0];
      if (lon < crossingLon) isInside = !isInside;
    }
    previous = current;
  }
  return isInside;
}

/** Whether a point lies in an area: in an outer ring and in none of its holes. */
export function isWithinArea(point: LonLat, geometry: AreaGeometry): boolean {
  return polygonsOf(geometry).some(([outer, ...holes]) => {
    if (outer === undefined || !isWithinRing(point, outer)) return false;
    return !holes.some((hole) => isWithinRing(point, hole));
  });
}

/** A municipality as an area on the map. */
export type MunicipalityArea = Readonly<{ nis: string; nameFr: string; nameNl: string; geometry: AreaGeometry }>;

/** The municipality that holds a point, if one of the list does. */
export function findMunicipalityAt(
  point: LonLat,
  municipalities: readonly MunicipalityArea[],
): MunicipalityArea | undefined {
  return municipalities.find((municipality) => isWithinArea(point, municipality.geometry));
}

/** Area in square kilometres (spherical excess of each ring, holes subtracted): a check on outlines, not a cadastre. */
export function areaSquareKm(geometry: AreaGeometry): number {
  const ringArea = (ring: readonly LonLat[]): number => {
    let sum = 0;
    let previous = ring.at(-1);
    for (const current of ring) {
      if (previous !== undefined)
        sum += radians(current[0] - previous[0]) * (2 + Math.sin(radians(previous[1])) + Math.sin(radians(current[1])));
      previous = current;
    }
    return Math.abs((sum * EARTH_RADIUS_METRES ** 2) / 2) / 1e6;
  };
  return polygonsOf(geometry).reduce(
    (total, [outer, ...holes]) =>
      total + (outer === undefined ? 0 : ringArea(outer)) - holes.reduce((sum, hole) => sum + ringArea(hole), 0),
    0,
  );
}
