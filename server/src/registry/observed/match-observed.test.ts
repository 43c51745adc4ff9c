import type { CameraFacts, LonLat } from '@clairevoie/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../import/geometry.ts';
import { shippedCameras } from '../shipped-data.ts';
import {
  type DeclaredPlace,
  matchObserved,
  type ObservedCamera,
  observerMetres,
  toleranceOf,
} from './match-observed.ts';
import { mayBeShown, roundedDegrees } from './may-be-shown.ts';

const origin: LonLat = [4.35, 50.85];
/** A point so many metres north. */
const north = (metres: number): LonLat => [origin[0], origin[1] + metres / 111_195];
const place = (id: string, metres: number, more: Partial<DeclaredPlace> = {}): DeclaredPlace => ({
  ...{ id, point: north(metres), toleranceMetres: 60, devices: 1 },
  ...more,
});
const seen = (id: string, metres: number): ObservedCamera => ({ id, point: north(metres) });

describe('the distance rule', () => {
  it.each([
    ['exact', 25],
    ['surveyed', 25],
    ['address', 50],
    ['crossing', 60],
    ['street-midpoint', 200],
    ['unknown', null],
  ] as const)('lets a place whose point is %s lie %s metres off', (precision, metres) => {
    expect(toleranceOf({ type: 'point', lon: 4, lat: 50, precision, withinMetres: null, howFound: 'x' })).toBe(metres);
  });

  it('adds the distance between two streets that do not meet', () => {
    expect(
      toleranceOf({ type: 'point', lon: 4, lat: 50, precision: 'nearest-point', withinMetres: 80, howFound: 'x' }),
    ).toBe(140);
  });

  it('compares no place without a point', () => {
    expect(toleranceOf({ type: 'none', precision: 'none', howFound: 'x' })).toBeNull();
  });

  it('matches at the tolerance and the observer’s error together, and not beyond', () => {
    expect(matchObserved([place('d', 0)], [seen('o', 60 + observerMetres - 0.5)]).pairs).toHaveLength(1);
    expect(matchObserved([place('d', 0)], [seen('o', 60 + observerMetres + 0.5)])).toEqual({
      pairs: [],
      observedAlone: ['o'],
      declaredAlone: ['d'],
    });
  });
});

describe('a comparison', () => {
  it('pairs as many as can be: the nearest place gives way when the other camera has nowhere else', () => {
    // o1 could have either place, o2 only d1, which is nearer to o1.
    const { pairs, observedAlone } = matchObserved(
      [place('d1', 0), place('d2', 100)],
      [seen('o1', 40), seen('o2', -70)],
    );
    expect(pairs.map(({ declaredId, observedId }) => [declaredId, observedId])).toEqual([
      ['d1', 'o2'],
      ['d2', 'o1'],
    ]);
    expect(observedAlone).toEqual([]);
  });

  it('lets a place hold as many cameras as its publication says, and any number when it says none', () => {
    const three = [seen('a', 1), seen('b', 2), seen('c', 3)];
    expect(matchObserved([place('d', 0, { devices: 2 })], three).observedAlone).toHaveLength(1);
    expect(matchObserved([place('d', 0, { devices: null })], three).observedAlone).toEqual([]);
  });

  const point = fc.integer({ min: 0, max: 900 });
  const world = fc.record({
    places: fc.array(
      fc.record({ at: point, tolerance: fc.constantFrom(25, 60, 200), devices: fc.constantFrom(1, 2, null) }),
      { maxLength: 12 },
    ),
    cameras: fc.array(point, { maxLength: 20 }),
  });

  it('holds everything once, nothing beyond its distance or number, and leaves no camera alone beside a free place, in any order', () => {
    fc.assert(
      fc.property(world, ({ places, cameras }) => {
        const declared = places.map(({ at, tolerance, devices }, n) =>
          place(`d${n}`, at, { toleranceMetres: tolerance, devices }),
        );
        const observed = cameras.map((at, n) => seen(`o${n}`, at));
        const found = matchObserved(declared, observed);
        expect(matchObserved(declared.toReversed(), observed.toReversed())).toEqual(found);
        expect([...found.pairs.map(({ observedId }) => observedId), ...found.observedAlone].toSorted()).toEqual(
          observed.map(({ id }) => id).toSorted(),
        );
        for (const { declaredId, observedId, metres } of found.pairs) {
          const [d, o] = [declared.find(({ id }) => id === declaredId), observed.find(({ id }) => id === observedId)];
          if (d === undefined || o === undefined) throw new Error('a pair of nothing');
          expect(metres).toBe(distanceMetres(o.point, d.point));
          expect(metres).toBeLessThanOrEqual(d.toleranceMetres + observerMetres);
        }
        for (const d of declared) {
          const used = found.pairs.filter(({ declaredId }) => declaredId === d.id).length;
          if (d.devices !== null) expect(used).toBeLessThanOrEqual(d.devices);
          expect(found.declaredAlone.includes(d.id)).toBe(used === 0);
          if (d.devices === null || used < d.devices)
            for (const id of found.observedAlone) {
              const o = observed.find((one) => one.id === id);
              expect(distanceMetres(o?.point ?? origin, d.point)).toBeGreaterThan(d.toleranceMetres + observerMetres);
            }
        }
      }),
    );
  });

  it('errs little when every point is off by up to its stated error: no published camera is called unpublished', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -25, max: 25 })), { maxLength: 15 }),
        (errors) => {
          const declared = errors.map(([off], n) => place(`d${n}`, n * 1000 + off));
          const observed = errors.map(([, off], n) => seen(`o${n}`, n * 1000 + off));
          expect(matchObserved(declared, observed)).toMatchObject({ observedAlone: [], declaredAlone: [] });
        },
      ),
    );
  });
});

describe('what may be shown', () => {
  const [some] = shippedCameras().imports.osmMechelen.rows;
  if (some === undefined) throw new Error('no shipped camera');
  const of = (statements: readonly string[], more: Partial<CameraFacts> = {}): boolean =>
    mayBeShown({
      ...some,
      anpr: 'unknown',
      controller: { type: 'unknown', name: null, zoneCode: null },
      ...more,
      statements: [...statements],
    });

  it.each([
    'surveillance:zone=house',
    'camera:mount=doorbell',
    'surveillance:type=doorbell',
    'surveillance=indoor',
    'surveillance=private',
    'surveillance:zone=residential',
    'camera:mount=Binnen achter de raam',
  ])('never is %s, even where another tag says public', (tag) => {
    expect(of(['surveillance=public', tag])).toBe(false);
  });

  it.each(['entrance', 'porte d’entrée', "porte d'entrée", 'voordeur', 'parking', 'traffic;entrance', 'Jardin'])(
    'never is what films the zone %s, which no closed list allows, whoever runs it',
    (zone) => {
      const tags = ['surveillance=public', `surveillance:zone=${zone}`];
      expect(of(tags)).toBe(false);
      expect(of(tags, { controller: { type: 'municipality', name: 'Stad Mechelen', zoneCode: null } })).toBe(false);
    },
  );

  it.each(['traffic', 'Town', 'traffic;town', 'Openbare ruimte', 'ANPR', 'waterway', 'street'])(
    'may be what films the zone %s',
    (zone) => {
      expect(of(['surveillance=public', `surveillance:zone=${zone}`])).toBe(true);
    },
  );

  it('never is what a private party runs, nor what the tags do not say to be public', () => {
    expect(of(['surveillance=public'], { controller: { type: 'private', name: null, zoneCode: null } })).toBe(false);
    expect(of([])).toBe(false);
    expect(of(['surveillance=outdoor'])).toBe(false);
    expect(of(['operator=Jan Peeters'], { controller: { type: 'unknown', name: 'Jan Peeters', zoneCode: null } })).toBe(
      false,
    );
  });

  it('is what films a public space, reads plates, or is a public body’s', () => {
    expect(of(['surveillance=public'])).toBe(true);
    expect(of([], { anpr: 'yes' })).toBe(true);
    expect(of([], { controller: { type: 'public-transport', name: 'NMBS', zoneCode: null } })).toBe(true);
  });

  it('has its point rounded to a thousandth of a degree', () => {
    expect([roundedDegrees(4.361423), roundedDegrees(50.86016)]).toEqual([4.361, 50.86]);
  });
});
