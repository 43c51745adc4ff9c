import { type Boundaries, loadBoundaries } from './data/load-boundaries.ts';
import { loadPublishedCameras, type PublishedCameras } from './data/load-published-cameras.ts';

// Shipped files never change while the server runs; reading them takes a second, and an act holds the gate meanwhile.
let boundaries: Boundaries | undefined;
let published: PublishedCameras | undefined;

/** The limits of the region, read once. @throws ClairevoieError `registry/data-invalid` */
export function shippedBoundaries(): Boundaries {
  boundaries ??= loadBoundaries();
  return boundaries;
}

/** The shipped lists of cameras, read once. @throws ClairevoieError `registry/data-invalid` */
export function shippedCameras(): PublishedCameras {
  published ??= loadPublishedCameras(shippedBoundaries());
  return published;
}
