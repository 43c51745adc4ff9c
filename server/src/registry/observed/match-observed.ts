import type { CameraFacts, LonLat } from '@clairevoie/contract';
import { distanceMetres } from '../import/geometry.ts';

/** A published place as it is compared. */
export interface DeclaredPlace {
  readonly id: string;
  readonly point: LonLat;
  /** How far from its point the camera may stand. */
  readonly toleranceMetres: number;
  /** Cameras that the publication says stand there; null: it gives no number, so any number may. */
  readonly devices: number | null;
}

/** A camera that somebody saw. */
export interface ObservedCamera {
  readonly id: string;
  readonly point: LonLat;
}

/** A published place and an observed camera within the distance rule. */
export interface MatchedPair {
  readonly declaredId: string;
  readonly observedId: string;
  readonly metres: number;
}

/** What a comparison comes to. Everything compared is in it exactly once, but a place with several cameras may have several pairs. */
export interface Comparison {
  readonly pairs: readonly MatchedPair[];
  readonly observedAlone: readonly string[];
  readonly declaredAlone: readonly string[];
}

/** Metres that an observer's point may be off: a phone in a street of houses. House rule. */
export const observerMetres = 25;

/**
 * How far a camera may stand from its published point, by how that point was found (house rule, in metres): it is the publication's
 * imprecision, not ours. Null: no distance could be honest, and the place is not compared.
 */
export function toleranceOf(position: CameraFacts['position']): number | null {
  if (position.type !== 'point') return null;
  switch (position.precision) {
    case 'exact':
    case 'surveyed':
      return 25;
    case 'address':
      return 50;
    case 'crossing':
      return 60;
    case 'nearest-point':
      return 60 + (position.withinMetres ?? 100);
    case 'street-midpoint':
      return 200;
    case 'unknown':
      return null;
  }
}

/**
 * Pairs observed cameras with published places: as many as possible, each camera with one place at most, a place with as many cameras as
 * it says it has, and none farther apart than the place's tolerance and the observer's together. Nearest first; the order of the input
 * changes nothing.
 */
export function matchObserved(declared: readonly DeclaredPlace[], observed: readonly ObservedCamera[]): Comparison {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const places = byId(declared);
  const cameras = byId(observed);
  const near = new Map(
    cameras.map(({ id, point }) => [
      id,
      places
        .map((place) => ({ place, metres: distanceMetres(point, place.point) }))
        .filter(({ place, metres }) => metres <= place.toleranceMetres + observerMetres)
        .toSorted((a, b) => a.metres - b.metres),
    ]),
  );
  const held = new Map<string, Set<string>>(places.map(({ id }) => [id, new Set<string>()]));
  // Augmenting paths (Kuhn): a camera may take a full place when the camera there finds another.
  const seat = (observedId: string, tried: Set<string>): boolean => {
    for (const { place } of near.get(observedId) ?? []) {
      if (tried.has(place.id)) continue;
      tried.add(place.id);
      const there = held.get(place.id) ?? new Set<string>();
      if (place.devices === null || there.size < place.devices) {
        there.add(observedId);
        return true;
      }
      for (const other of there) {
        if (!seat(other, tried)) continue;
        there.delete(other);
        there.add(observedId);
        return true;
      }
    }
    return false;
  };
  const alone = cameras.filter(({ id }) => !seat(id, new Set())).map(({ id }) => id);
  const pairs = places.flatMap(({ id: declaredId }) =>
    [...(held.get(declaredId) ?? [])].toSorted().map((observedId) => ({
      ...{ declaredId, observedId },
      metres: near.get(observedId)?.find(({ place }) => place.id === declaredId)?.metres ?? 0,
    })),
  );
  return {
    pairs,
    observedAlone: alone,
    declaredAlone: places.filter(({ id }) => held.get(id)?.size === 0).map(({ id }) => id),
  };
}
