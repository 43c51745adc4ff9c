import { type OsmProtectedKind, protectedKindOf } from '@clairevoie/plates';

/** A protected place of a file, as its act takes it. */
export type OsmPlace = {
  readonly kind: OsmProtectedKind;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly sourceRef: string;
};

type Found = {
  readonly tags: Readonly<Record<string, unknown>>;
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly ref: string;
};

/** Protected places of a file of OpenStreetMap: what Overpass answers (`elements`), or GeoJSON points. What has no place or no telling tag is left out. */
export function placesOfOsm(text: string): readonly OsmPlace[] {
  const file = objectOf(parsed(text));
  const found = Array.isArray(file.elements)
    ? file.elements.map(ofOverpass)
    : Array.isArray(file.features)
      ? file.features.map(ofGeoJson)
      : [];
  return found.flatMap(({ tags, latitude, longitude, ref }) => {
    const kind = protectedKindOf(tags);
    if (kind === undefined || typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    const name = typeof tags.name === 'string' && tags.name.trim() !== '' ? tags.name.trim().slice(0, 200) : ref;
    return [{ kind, name, latitude, longitude, sourceRef: ref.slice(0, 120) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: a file without places.
    return {};
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function ofOverpass(value: unknown): Found {
  const element = objectOf(value);
  const centre = objectOf(element.center);
  return {
    tags: objectOf(element.tags),
    latitude: element.lat ?? centre.lat,
    longitude: element.lon ?? centre.lon,
    ref: `${String(element.type ?? 'node')}/${String(element.id ?? '')}`,
  };
}

function ofGeoJson(value: unknown): Found {
  const feature = objectOf(value);
  const { coordinates } = objectOf(feature.geometry);
  const [longitude, latitude]: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  const tags = objectOf(feature.properties);
  return { tags, latitude, longitude, ref: String(tags['@id'] ?? feature.id ?? tags.id ?? 'feature') };
}
