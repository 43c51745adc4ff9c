import type { TellsPosition } from '../plate-read.ts';

const METRES_PER_DEGREE = 111_195;

/** Metres between two points, on a sphere, as if the earth were flat between them: exact to a few metres within fifty kilometres. */
export function metresBetween(a: TellsPosition, b: TellsPosition): number {
  const north = (a.latitude - b.latitude) * METRES_PER_DEGREE;
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const east = (a.longitude - b.longitude) * METRES_PER_DEGREE * Math.cos(middle);
  return Math.hypot(north, east);
}
