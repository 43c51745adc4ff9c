import type { AreaGeometry, LonLat } from '@clairevoie/contract';
import { belgiumBounds, isWithinArea, isWithinBounds } from './geometry.ts';
import type { ImportReasonCode } from './import-reasons.ts';

/** A territory that an import is expected to stay in: a zone, a municipality, the region. */
export type Territory = Readonly<{ name: string; geometry: AreaGeometry }>;

/** What a pair of numbers turned out to be. A point is given only when the pair may stand as a position. */
export type CheckedPoint = Readonly<{ point: LonLat | null; reasons: readonly ImportReasonCode[] }>;

const isOnEarth = ([lon, lat]: LonLat): boolean =>
  Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

// Lambert 72 (EPSG:31370) and Lambert 2008 (EPSG:3812) over Belgium, in metres.
const isBelgianLambert = ([x, y]: LonLat): boolean =>
  (x > 20_000 && x < 300_000 && y > 20_000 && y < 250_000) ||
  (x > 520_000 && x < 800_000 && y > 520_000 && y < 750_000);

/**
 * Judges one pair of coordinates. Swapped pairs are recognised when only the swapped order lies in Belgium, and are put
 * back only on request; metres are refused; a point abroad or out of the territory is taken with a doubt.
 */
export function checkPoint(
  lon: number,
  lat: number,
  options: Readonly<{ territory?: Territory; mayLieAbroad?: boolean; swapBack?: boolean }>,
): CheckedPoint {
  const asGiven: LonLat = [lon, lat];
  // A tenth of a metre from 0, 0: a missing value, written as a number.
  if (Math.abs(lon) < 1e-6 && Math.abs(lat) < 1e-6) return { point: null, reasons: ['position-zero'] };
  if (isBelgianLambert(asGiven)) return { point: null, reasons: ['position-projected'] };
  const swapped: LonLat = [lat, lon];
  if (!isWithinBounds(asGiven, belgiumBounds) && isWithinBounds(swapped, belgiumBounds)) {
    if (options.swapBack !== true) return { point: null, reasons: ['position-swapped'] };
    return { point: swapped, reasons: ['position-swapped-back', ...placeReasons(swapped, options)] };
  }
  if (!isOnEarth(asGiven)) return { point: null, reasons: ['position-impossible'] };
  return { point: asGiven, reasons: placeReasons(asGiven, options) };
}

function placeReasons(
  point: LonLat,
  options: Readonly<{ territory?: Territory; mayLieAbroad?: boolean }>,
): readonly ImportReasonCode[] {
  if (options.mayLieAbroad !== true && !isWithinBounds(point, belgiumBounds)) return ['outside-belgium'];
  if (options.territory !== undefined && !isWithinArea(point, options.territory.geometry)) return ['outside-zone'];
  return [];
}
