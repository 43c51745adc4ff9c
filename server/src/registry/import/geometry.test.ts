import type { AreaGeometry, LonLat } from '@clairevoie/contract';
import { describe, expect, it } from 'vitest';
import { loadBoundaries } from '../data/load-boundaries.ts';
import { areaSquareKm, boundsOf, distanceMetres, findMunicipalityAt, isWithinArea } from './geometry.ts';

const { municipalities, region } = loadBoundaries();
// Places anyone can check on a map, away from limits.
const knownPlaces: readonly (readonly [place: string, point: LonLat, nis: string])[] = [
  ['Grand-Place of Brussels', [4.3525, 50.8467], '21004'],
  ['Atomium (Laeken, City of Brussels)', [4.3415, 50.895], '21004'],
  ['Place Flagey', [4.3722, 50.8276], '21009'],
  ['Gare du Midi', [4.3364, 50.8357], '21013'],
  ['Place Simonis, Koekelberg', [4.3294, 50.8637], '21011'],
  ['Place Saint-Josse', [4.37448, 50.84976], '21014'],
  ['Cardinal Mercier square, Jette', [4.3293, 50.8803], '21010'],
  ['Uccle observatory', [4.3583, 50.7983], '21016'],
];

describe('geometry', () => {
  it.each(knownPlaces)('finds the municipality of %s', (_place, point, nis) => {
    expect(findMunicipalityAt(point, municipalities)?.nis).toBe(nis);
    expect(isWithinArea(point, region.geometry)).toBe(true);
  });

  it('finds no Brussels municipality at Zaventem airport, in Leuven or in Mechelen', () => {
    for (const point of [
      [4.4844, 50.9014],
      [4.7005, 50.8798],
      [4.4777, 51.0282],
    ] satisfies LonLat[])
      expect(findMunicipalityAt(point, municipalities)).toBeUndefined();
  });

  it('measures the Grand-Place to the Atomium as 5.4 km', () => {
    expect(distanceMetres([4.3525, 50.8467], [4.3415, 50.895])).toBeGreaterThan(5_350);
    expect(distanceMetres([4.3525, 50.8467], [4.3415, 50.895])).toBeLessThan(5_500);
    expect(distanceMetres([4.35, 50.85], [4.35, 50.85])).toBe(0);
  });

  it('measures the region as the official 161 to 162 km2, and the municipalities add up to it', () => {
    expect(areaSquareKm(region.geometry)).toBeGreaterThan(160.5);
    expect(areaSquareKm(region.geometry)).toBeLessThan(162.5);
    const sum = municipalities.reduce((total, { geometry }) => total + areaSquareKm(geometry), 0);
    expect(Math.abs(sum - areaSquareKm(region.geometry))).toBeLessThan(0.1);
  });

  it('keeps a point in a hole out of the area, and counts both parts of a MultiPolygon', () => {
    const square = (west: number, size: number): LonLat[] => [
      [west, 50],
      [west + size, 50],
      [west + size, 50 + size],
      [west, 50 + size],
      [west, 50],
    ];
    const hole: LonLat[] = [
      [4.4, 50.4],
      [4.6, 50.4],
      [4.6, 50.6],
      [4.4, 50.6],
      [4.4, 50.4],
    ];
    const holed: AreaGeometry = { type: 'Polygon', coordinates: [square(4, 1), hole] };
    expect(isWithinArea([4.2, 50.2], holed)).toBe(true);
    expect(isWithinArea([4.5, 50.5], holed)).toBe(false);
    const parts: AreaGeometry = { type: 'MultiPolygon', coordinates: [[square(4, 1)], [square(6, 1)]] };
    expect([
      isWithinArea([4.5, 50.5], parts),
      isWithinArea([5.5, 50.5], parts),
      isWithinArea([6.5, 50.5], parts),
    ]).toEqual([true, false, true]);
    expect(boundsOf(parts)).toEqual({ west: 4, south: 50, east: 7, north: 51 });
  });
});
