import { type SearchQuery, type SecondReason, searchPolicy } from '@clairevoie/contract';
import { metresBetween } from '@clairevoie/plates';
import type { PointSearchRow } from './search-registers.ts';
import type { PlacedCamera } from './search-store.ts';
import type { SearchWindow } from './search-window.ts';

/** Numbers of the cameras that a query means; null: all of the database. */
export function camerasOf(query: SearchQuery, cameras: readonly PlacedCamera[]): readonly number[] | null {
  switch (query.kind) {
    case 'plate':
    case 'part-of-plate':
      return null;
    case 'cameras':
      return cameras.map(({ number }) => number).filter((number) => query.cameraNumbers.includes(number));
    case 'area':
      return cameras.filter((camera) => isWithin(camera, query)).map(({ number }) => number);
  }
}

function isWithin(
  { latitude, longitude }: PlacedCamera,
  area: { readonly latitude: number; readonly longitude: number; readonly radiusMetres: number },
): boolean {
  if (latitude === null || longitude === null) return false;
  return metresBetween({ latitude, longitude }, area) <= area.radiusMetres;
}

/** Dated limits of ours that a search without a full plate is above of, by what it asks. What it finds is looked at when it is run. */
export function limitsExceeded(query: SearchQuery, { from, to }: SearchWindow): readonly SecondReason[] {
  const hours = Temporal.Instant.from(from).until(to).total('hours');
  if (query.kind === 'plate') return [];
  const { withoutPlate, partOfPlate } = searchPolicy;
  const mostHours = query.kind === 'part-of-plate' ? partOfPlate.mostHours : withoutPlate.mostHours;
  const squareKilometres = query.kind === 'area' ? Math.PI * (query.radiusMetres / 1000) ** 2 : 0;
  return [
    ...(squareKilometres > withoutPlate.mostSquareKilometres ? (['area'] as const) : []),
    ...(hours > mostHours ? (['duration'] as const) : []),
  ];
}

/** Most plates that a search finds without a second person; a whole plate finds one. */
function mostPlatesOf(query: SearchQuery): number {
  if (query.kind === 'plate') return 1;
  return query.kind === 'part-of-plate' ? searchPolicy.partOfPlate.mostPlates : searchPolicy.withoutPlate.mostPlates;
}

/** Whether so many plates need a second person who has not decided yet. */
export function isAboveLimit(search: Pick<PointSearchRow, 'query' | 'seconded_at'>, plates: number): boolean {
  return search.seconded_at === null && plates > mostPlatesOf(search.query);
}

/** How many plates an act may say that there are: above the limit the limit and one, so that how many is written nowhere. */
export function toldPlates(
  search: Pick<PointSearchRow, 'query' | 'seconded_at'>,
  plates: number,
): { readonly plates: number; readonly isAbove: boolean } {
  const isAbove = isAboveLimit(search, plates);
  return { plates: isAbove ? mostPlatesOf(search.query) + 1 : plates, isAbove };
}
