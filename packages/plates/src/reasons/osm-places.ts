/** A kind of protected place that tags of OpenStreetMap can tell. */
export type OsmProtectedKind = 'worship' | 'union' | 'party' | 'health';

const healthAmenities = new Set(['hospital', 'clinic', 'doctors', 'dentist']);

/** Which protected place an object of OpenStreetMap is by its tags; undefined for every other. What is not tagged is not found: the list is never complete. */
export function protectedKindOf(tags: Readonly<Record<string, unknown>>): OsmProtectedKind | undefined {
  if (tags.amenity === 'place_of_worship' || tags.building === 'mosque' || tags.building === 'synagogue')
    return 'worship';
  if (tags.office === 'union' || tags.office === 'trade_union') return 'union';
  if (tags.office === 'political_party' || tags.office === 'politician') return 'party';
  if (typeof tags.amenity === 'string' && healthAmenities.has(tags.amenity)) return 'health';
  return typeof tags.healthcare === 'string' ? 'health' : undefined;
}
