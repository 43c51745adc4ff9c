import type { SearchQuery } from '@clairevoie/contract';

/** What is looked for, in one line without words: a plate, a pattern, numbers of cameras, a circle. */
export function soughtLine(query: SearchQuery): string {
  switch (query.kind) {
    case 'plate':
      return query.plate;
    case 'part-of-plate':
      return query.pattern;
    case 'cameras':
      return query.cameraNumbers.map((number) => `n° ${number}`).join(', ');
    case 'area':
      return `${query.latitude}, ${query.longitude} · ${query.radiusMetres} m`;
  }
}
