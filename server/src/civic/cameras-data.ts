import type { CameraFilter, CamerasData, Municipality } from '@clairevoie/web';
import { type PageData, pageOfList } from './page-data.ts';
import type { PublishedPlace } from './published-places.ts';
import type { Territory } from './territory.ts';

/** Places on one page of the list. */
export const camerasPerPage = 25;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The places that a filter lets through. The words searched are compared here, in memory: no query, no log sees them. */
export function filterPlaces(places: readonly PublishedPlace[], filter: CameraFilter): readonly PublishedPlace[] {
  const words = plain(filter.place ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return places.filter(({ summary, zoneId }) => {
    if (filter.municipality !== undefined && summary.municipality?.nis !== filter.municipality) return false;
    if (filter.zone !== undefined && zoneId !== filter.zone) return false;
    if (filter.status !== undefined && summary.status !== filter.status) return false;
    if (filter.kind !== undefined && summary.kind !== filter.kind) return false;
    if (filter.anpr !== undefined && summary.anpr !== filter.anpr) return false;
    if (filter.basis !== undefined && summary.basis !== filter.basis) return false;
    const text = words.length === 0 ? '' : plain(summary.place.text);
    return words.every((word) => text.includes(word));
  });
}

/** The list of places with its filters. */
export function camerasData(
  places: readonly PublishedPlace[],
  territory: Territory,
  filter: CameraFilter,
): PageData<CamerasData> {
  const found = filterPlaces(places, filter);
  const named = new Map<string, Municipality>(territory.municipalities.map((each) => [each.nis, each]));
  for (const { summary } of places)
    if (summary.municipality !== null) named.set(summary.municipality.nis, summary.municipality);
  return {
    page: 'cameras',
    cameras: pageOfList(
      found.map(({ summary }) => summary),
      filter.page,
      camerasPerPage,
    ),
    municipalities: [...named.values()].toSorted((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr')),
    zones: territory.zones,
    withoutPosition: found.filter(({ summary }) => summary.position === null).length,
  };
}
