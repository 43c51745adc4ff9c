import { CameraFacts, organisationKinds, Place } from '@clairevoie/contract';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { areaSquareKm, boundsOf, isWithinArea } from '../import/geometry.ts';
import { basemapExtent } from './basemap.ts';
import { fictionalCameras, findFictionalPlaceOf } from './fictional-cameras.ts';
import { fictionalPeople } from './fictional-people.ts';
import { fictionalBasemap, fictionalPlaces } from './fictional-places.ts';
import { fictionalMunicipalities, fictionalOrganisations, fictionalZone } from './fictional-zone.ts';
import { loadBoundaries } from './load-boundaries.ts';
import { loadPublishedCameras } from './load-published-cameras.ts';

const real = loadBoundaries();

describe('the invented zone', () => {
  it('shares no code, postcode or name with a real municipality', () => {
    const realWords = real.municipalities.flatMap(({ nis, nameFr, nameNl, postcode, zoneCode }) => [
      nis,
      nameFr,
      nameNl,
      postcode,
      zoneCode,
    ]);
    for (const { nis, nameFr, nameNl, postcode, zoneCode } of fictionalMunicipalities) {
      for (const word of [nis, nameFr, nameNl, postcode, zoneCode]) expect(realWords).not.toContain(word);
      // Real codes of municipalities start with 1 to 9, real postcodes with 1 to 9.
      expect([nis.slice(0, 3), postcode.slice(0, 3)]).toEqual(['000', '000']);
      expect([nameFr.includes('fictive'), nameNl.includes('fictieve')]).toEqual([true, true]);
    }
  });

  it('says in three languages, of every organisation, that it is invented', () => {
    for (const { names } of fictionalOrganisations) {
      expect(names.fr).toMatch(/ficti/iu);
      expect(names.nl).toMatch(/fictie[fv]/iu);
      expect(names.en).toMatch(/fictional/iu);
    }
  });

  it('lies east of the offline map, off the region', () => {
    expect(boundsOf(fictionalZone.geometry).west).toBeGreaterThan(basemapExtent[2]);
    expect(boundsOf(fictionalZone.geometry).west).toBeGreaterThan(boundsOf(real.region.geometry).east);
  });

  it('is exactly its three hexagons, which do not overlap', () => {
    const parts = fictionalMunicipalities.map(({ geometry }) => areaSquareKm(geometry));
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - areaSquareKm(fictionalZone.geometry))).toBeLessThan(
      0.001,
    );
    for (const { geometry } of fictionalMunicipalities)
      expect(geometry.type === 'Polygon' && geometry.coordinates[0]?.length).toBe(7);
  });
});

describe('its places and cameras', () => {
  it('are 16 places of every kind, each in its own municipality and nowhere else', () => {
    const place = Compile(Place);
    expect(fictionalPlaces).toHaveLength(16);
    expect(new Set(fictionalPlaces.map(({ kind }) => kind))).toEqual(
      new Set(['open', 'closed-accessible', 'closed-inaccessible']),
    );
    for (const { line, ...rest } of fictionalPlaces) {
      expect(place.Check(rest), rest.id).toBe(true);
      const { position, municipality } = rest;
      const point = position.type === 'point' ? ([position.lon, position.lat] satisfies [number, number]) : undefined;
      const around = fictionalMunicipalities.filter(
        ({ geometry }) => point !== undefined && isWithinArea(point, geometry),
      );
      expect(
        around.map(({ nis }) => nis),
        rest.id,
      ).toEqual([municipality.nis]);
      for (const vertex of line ?? []) expect(isWithinArea(vertex, fictionalZone.geometry), rest.id).toBe(true);
    }
    expect(fictionalBasemap().features.every(({ properties }) => properties.fictional)).toBe(true);
  });

  it('are 42 cameras of every kind and stage, all of the fictional world', () => {
    const facts = Compile(CameraFacts);
    expect(fictionalCameras).toHaveLength(42);
    expect(new Set(fictionalCameras.map(({ sourceRef }) => sourceRef)).size).toBe(42);
    for (const camera of fictionalCameras) {
      expect(facts.Check(camera), JSON.stringify([...facts.Errors(camera)])).toBe(true);
      expect([camera.world, camera.policeZone, camera.source.id]).toEqual(['fictional', '0000', 'fictional-zone']);
      if (camera.position.type === 'point')
        expect(isWithinArea([camera.position.lon, camera.position.lat], fictionalZone.geometry), camera.sourceRef).toBe(
          true,
        );
    }
    const kinds = Map.groupBy(fictionalCameras, ({ kind }) => kind);
    expect(Object.fromEntries([...kinds].map(([kind, group]) => [kind, group.length]))).toEqual({
      fixed: 26,
      'temporary-fixed': 4,
      mobile: 6,
      individual: 6,
    });
    expect(new Set(fictionalCameras.map(({ stage }) => stage.state))).toEqual(
      new Set(['installed', 'authorised', 'planned', 'not-installed', 'unknown']),
    );
  });

  it('know their place, unless they move', () => {
    for (const { sourceRef, kind } of fictionalCameras) {
      const placeId = findFictionalPlaceOf(sourceRef);
      const moves = kind === 'mobile' || kind === 'individual';
      expect(
        fictionalPlaces.some(({ id }) => id === placeId),
        sourceRef,
      ).toBe(!moves);
    }
    expect(findFictionalPlaceOf('CV-999')).toBeUndefined();
  });

  it('an ANPR camera is intelligent; none of the invented cameras shares an id with a real one', () => {
    expect(fictionalCameras.filter(({ anpr, intelligent }) => anpr === 'yes' && intelligent !== 'yes')).toEqual([]);
    const refs = new Set(loadPublishedCameras(real).cameras.map(({ sourceRef }) => sourceRef));
    expect(fictionalCameras.some(({ sourceRef }) => refs.has(sourceRef))).toBe(false);
  });
});

describe('its people', () => {
  it('are 28, one a function in an organisation that exists, named as fictional in three languages', () => {
    expect(fictionalPeople).toHaveLength(28);
    expect(new Set(fictionalPeople.map(({ name }) => name)).size).toBe(28);
    expect(new Set(fictionalPeople.map(({ key }) => key)).size).toBe(28);
    const organisations = new Set(fictionalOrganisations.map(({ key }) => key));
    for (const { functions, label } of fictionalPeople) {
      expect(functions).toHaveLength(1);
      for (const { organisationKey } of functions) expect(organisations).toContain(organisationKey);
      expect([
        label.fr.endsWith('personne fictive)'),
        label.nl.endsWith('fictieve persoon)'),
        label.en.endsWith('fictional person)'),
      ]).toEqual([true, true, true]);
    }
  });

  it('hold each function once, but for the three mayors, the three secretaries and two controllers', () => {
    const byFunction = Map.groupBy(
      fictionalPeople.flatMap(({ functions }) => functions),
      ({ functionKey }) => functionKey,
    );
    const several = [...byFunction]
      .filter(([, holders]) => holders.length > 1)
      .map(([key, holders]) => [key, holders.length]);
    expect(Object.fromEntries(several)).toEqual({ mayor: 3, 'municipal-secretary': 3, 'camera-controller': 2 });
  });

  it('work in organisations of a known kind: one zone, three municipalities with a council each', () => {
    const kinds = Map.groupBy(fictionalOrganisations, ({ kind }) => kind);
    for (const kind of kinds.keys()) expect(organisationKinds).toContain(kind);
    expect([
      kinds.get('local-police-zone')?.length,
      kinds.get('municipality')?.length,
      kinds.get('municipal-council')?.length,
    ]).toEqual([1, 3, 3]);
    for (const council of kinds.get('municipal-council') ?? [])
      expect(fictionalOrganisations.find(({ key }) => key === council.parentKey)?.nisCodes).toEqual(council.nisCodes);
  });
});
