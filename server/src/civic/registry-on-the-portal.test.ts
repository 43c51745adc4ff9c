import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import type { Queryable } from '../ledger/public.ts';
import { registryActs } from '../registry/index.ts';
import { loadPublishedCameras, mayBeShown } from '../registry/public.ts';
import { cameraData } from './camera-data.ts';
import { homeData } from './home-data.ts';
import { publishedFacts } from './published-facts.ts';
import { loadTerritory } from './territory.ts';

const declaredCamera = {
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'no',
  anpr: 'unknown',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: null,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};

const territory = loadTerritory(true);
let world: TestWorld;
let db: Queryable;

beforeAll(async () => {
  world = await openTestWorld(registryActs);
  const pool = world.database.pool('clv_portal');
  db = { query: (text, values = []) => pool.query(text, [...values]) };
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

describe('what the registry imports', () => {
  it('takes the place of the shipped lists, says the same, and is seen at once', async () => {
    const facts = publishedFacts({ db, territory, demo: true, atMostEveryMs: 0 });
    const shipped = await facts();
    expect(shipped.findPlace('brussels-published-places.JET-01')).toBeDefined();
    for (const list of ['brussels', 'leuven', 'mechelenPlates', 'osmMechelen', 'osmBrussels']) {
      const receipt = await world.asSystem('registry/import-published-list', { importId: randomUUID(), list });
      expect(receipt.verdict).toBe('allowed');
    }
    expect((await world.asSystem('registry/import-figures', {})).verdict).toBe('allowed');
    await world.ledger.integrate();
    const imported = await facts();
    const listed = loadPublishedCameras().cameras.filter((one) => one.stage.state !== 'observed' || mayBeShown(one));
    expect(listed.length).toBeGreaterThan(100);
    expect(imported.places).toHaveLength(listed.length);
    expect(imported.findPlace('brussels-published-places.JET-01')).toBeUndefined();
    const home = (of: typeof shipped) => homeData({ db, territory, places: of.places, figures: of.figures });
    expect((await home(imported)).municipalities).toEqual((await home(shipped)).municipalities);
    expect((await home(imported)).areaFigures).toEqual((await home(shipped)).areaFigures);
  }, 60_000);

  it('shows on a place since when this portal has it, with the receipt of that import', async () => {
    const { places } = await publishedFacts({ db, territory, demo: true })();
    const place = places.find(({ summary }) => summary.place.text.startsWith('rue Léon Theodor 128'));
    if (place === undefined) throw new Error('the place was not imported');
    const page = await cameraData({ db, territory, legalDay: '2026-11-21', place });
    expect(page.history).toMatchObject([
      { date: '2026-11-21', receipt: { state: 'public', id: expect.stringMatching(/^\d+$/) } },
    ]);
    expect(page.accessWeeks).toBeNull();
    expect(page.retention).toMatchObject({ value: { amount: 72, unit: 'hours', limit: 'stated-by-controller' } });
  });

  it('shows no receipt of a publication that the chief of corps decided alone, nor of a correction that nobody published', async () => {
    const zone = await world.organisation('local-police-zone', 'zp-claire', { nisCodes: ['00001'] });
    const chief = await world.person('chief-of-corps', zone);
    const cameraId = randomUUID();
    const act = async (type: string, payload: object) => {
      const receipt = await world.perform(chief, type, payload);
      expect([receipt.verdict, JSON.parse(receipt.header).act]).toEqual(['allowed', 'house/internal-act']);
      return receipt;
    };
    await act('registry/register-camera', { cameraId, reference: 'M-1', camera: declaredCamera });
    const publish = () =>
      act('registry/publish-camera', { cameraId, ground: 'keeper-decision', reference: 'D-1', reason: 'publicité' });
    await publish();
    await act('registry/correct-camera', { cameraId, set: { label: 'mât sud' }, reason: 'erreur' });
    await world.ledger.integrate();
    const historyOf = async () => {
      const { findPlace } = await publishedFacts({ db, territory, demo: true })();
      const place = findPlace(cameraId);
      if (place === undefined) throw new Error('the camera is not published');
      const page = await cameraData({ db, territory, legalDay: '2026-11-21', place });
      return page.history.map(({ what, receipt }) => [what.fr, receipt.state]);
    };
    const declared = ['La source la dit installée', 'none'];
    expect(await historyOf()).toEqual([declared, ['Publiée sur ce portail', 'internal']]);
    await publish();
    await world.ledger.integrate();
    expect(await historyOf()).toHaveLength(3);
  });
});
