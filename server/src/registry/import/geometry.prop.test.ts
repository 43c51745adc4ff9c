import type { LonLat } from '@clairevoie/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBoundaries } from '../data/load-boundaries.ts';
import { distanceMetres, isWithinArea } from './geometry.ts';
import { NearIndex } from './near-index.ts';

const { municipalities } = loadBoundaries();
const around = fc.tuple(
  fc.double({ min: 4.2, max: 4.5, noNaN: true }),
  fc.double({ min: 50.75, max: 50.93, noNaN: true }),
);

describe('geometry, in general', () => {
  it('no point lies in two municipalities', () => {
    fc.assert(
      fc.property(around, (point) => {
        expect(municipalities.filter(({ geometry }) => isWithinArea(point, geometry)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('distance is symmetric and obeys the triangle', () => {
    fc.assert(
      fc.property(around, around, around, (a, b, c) => {
        expect(Math.abs(distanceMetres(a, b) - distanceMetres(b, a))).toBeLessThan(1e-6);
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 1e-6);
      }),
    );
  });

  it('the grid finds the same nearest neighbour as comparing every pair', () => {
    const close = fc.tuple(
      fc.double({ min: 4.35, max: 4.351, noNaN: true }),
      fc.double({ min: 50.85, max: 50.8505, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(close, { maxLength: 40 }),
        close,
        fc.integer({ min: 1, max: 20 }),
        (points, probe, radius) => {
          const index = new NearIndex<LonLat>(radius);
          for (const point of points) index.add(point, point);
          const metres = points.map((point) => distanceMetres(probe, point)).filter((distance) => distance <= radius);
          expect(index.findNearest(probe)?.metres).toBe(metres.length === 0 ? undefined : Math.min(...metres));
        },
      ),
    );
  });
});
