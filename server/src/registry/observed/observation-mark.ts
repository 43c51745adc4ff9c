import type { CameraFacts } from '@clairevoie/contract';

/**
 * What names an observed thing in any later list. An element of OpenStreetMap keeps its number from extract to extract, whatever the
 * extract is called here; a row of another list is known by its list.
 */
export function observationMark({ source, sourceRef }: Pick<CameraFacts, 'source' | 'sourceRef'>): string {
  return /^(?:node|way|relation)\/\d+$/u.test(sourceRef) ? `osm:${sourceRef}` : `${source.id}:${sourceRef}`;
}
