import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundPeople } from '../../../testing/src/seed/found-people.ts';
import { seededCameraId, seedRegistry } from '../../../testing/src/seed/seed-registry.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { compareRegisters, rebuildRegisters } from '../ledger/index.ts';
import { registryActs } from './index.ts';
import {
  findPublicCamera,
  listPublicCameraPoints,
  listPublicCameras,
  listPublicCamerasById,
  listPublicFigures,
  listPublicPlaces,
  listPublicSources,
  listPublicSpeedCameras,
  tallyPublicCameras,
  tallyPublicCamerasBy,
} from './public.ts';

describe('a seeded registry', () => {
  let world: TestWorld;
  let tookMs: number;
  beforeAll(async () => {
    world = await openTestWorld(registryActs);
    const people = await foundPeople(world.ledger, 'https://login.invalid');
    const began = process.cpuUsage();
    await seedRegistry(world.ledger, people);
    const { user, system } = process.cpuUsage(began);
    tookMs = (user + system) / 1000;
    await seedRegistry(world.ledger, people);
  }, 120_000);
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });
  const portal = () => world.database.pool('clv_portal');
  const count = async (sql: string): Promise<number> =>
    (await world.database.pool('clv_app').query<{ n: number }>(`select count(*)::int as n ${sql}`)).rows[0]?.n ?? -1;

  it('is filled within five seconds of work, and once only however often it is seeded', async () => {
    expect(tookMs).toBeLessThan(5_000);
    expect(await count('from registry.import')).toBe(5);
  });

  it('holds the 402 published rows, 24 speed cameras apart, 31 figures and 42 invented cameras', async () => {
    expect(await count("from registry.camera where world = 'real' and device = 'surveillance-camera'")).toBe(402);
    expect(await count("from registry.camera where world = 'real' and device = 'speed-camera'")).toBe(24);
    expect(await count('from registry.figure')).toBe(31);
    expect(await count("from registry.camera where world = 'fictional'")).toBe(42);
    expect(await count('from registry.publication_source')).toBe(5);
    expect(await count("from registry.camera where world = 'real' and organisation_id is not null")).toBe(0);
    expect(await count('from registry.camera where count = 0')).toBe(0);
  });

  it('keeps a report in which every row of every list stands once, and the camera each row became', async () => {
    const { rows } = await world.database
      .pool('clv_app')
      .query<{ source_id: string; rows: number; became: number; ids: number }>(
        `select source_id, jsonb_array_length(report->'rows') as rows, (totals->>'taken')::int + (totals->>'takenWithDoubt')::int as became,
              jsonb_array_length(camera_ids) as ids from registry.import order by source_id`,
      );
    expect(rows.map(({ source_id, rows: read }) => [source_id, read])).toEqual([
      ['brussels-published-places', 29],
      ['leuven-authorisation-25-4', 92],
      ['mechelen-anpr-places', 38],
      ['osm-brussels-2013', 30],
      ['osm-mechelen-2026', 237],
    ]);
    for (const { became, ids } of rows) expect(ids).toBe(became);
  });

  it('shows the portal published rows only: every real one, and no mobile, individual or police-managed invented one', async () => {
    const real = await listPublicCameras(portal(), { world: 'real' }, { page: 1, perPage: 200 });
    expect([real.total, real.rows.length]).toEqual([402, 200]);
    expect((await listPublicCameras(portal(), { world: 'real' }, { page: 3, perPage: 200 })).rows).toHaveLength(2);
    const invented = await listPublicCameras(portal(), { world: 'fictional' }, { page: 1, perPage: 200 });
    expect(
      invented.rows.map(({ facts }) => facts.kind).filter((kind) => kind === 'mobile' || kind === 'individual'),
    ).toEqual([]);
    expect(
      invented.rows.every(
        ({ facts, place }) => facts.world === 'fictional' && facts.source.id === 'fictional-zone' && place !== null,
      ),
    ).toBe(true);
    expect(await findPublicCamera(portal(), seededCameraId('CV-028'))).toBeUndefined();
    expect(await findPublicCamera(portal(), seededCameraId('CV-001'))).toMatchObject({
      publication_ground: 'published-source',
    });
    expect(await findPublicCamera(portal(), "' or true --")).toBeUndefined();
    expect(
      await listPublicCamerasById(portal(), [seededCameraId('CV-001'), seededCameraId('CV-028'), 'x']),
    ).toHaveLength(1);
  });

  it('narrows by municipality, stage, plate reading, words and source, and keeps unknown apart from no', async () => {
    const total = async (filter: Parameters<typeof listPublicCameras>[1]) =>
      (await listPublicCameras(portal(), filter, { page: 1, perPage: 1 })).total;
    expect(await total({ municipality: '21010' })).toBe(9);
    expect(await total({ sourceId: 'leuven-authorisation-25-4', anpr: 'yes' })).toBe(37);
    expect(await total({ sourceId: 'leuven-authorisation-25-4', anpr: 'no' })).toBe(0);
    expect(await total({ sourceId: 'brussels-published-places', stage: 'planned' })).toBe(19);
    expect(await total({ words: 'hele grondgebied' })).toBe(3);
    expect(await total({ words: "%' --" })).toBe(0);
    expect((await listPublicCameraPoints(portal(), { sourceId: 'brussels-published-places' })).length).toBe(26);
  });

  it('counts stages side by side, and a row without a published number as without number', async () => {
    const tallies = await tallyPublicCameras(portal());
    const jette = tallies.filter(({ nis }) => nis === '21010');
    expect(jette.map(({ places }) => places).reduce((sum, places) => sum + places, 0)).toBe(9);
    const brussels = tallies.filter(({ nis }) => nis?.startsWith('21') === true);
    expect(brussels.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0)).toBeGreaterThanOrEqual(9);
    expect((await tallyPublicCamerasBy(portal(), 'placeKind', 'real')).every(({ value }) => value === 'unknown')).toBe(
      true,
    );
    expect(await listPublicSpeedCameras(portal())).toHaveLength(24);
    expect(await listPublicFigures(portal())).toHaveLength(31);
    expect(await listPublicFigures(portal(), '21003')).toHaveLength(2);
    expect(await listPublicSources(portal())).toHaveLength(5);
    expect(
      (await listPublicPlaces(portal())).every(
        ({ world: of, manager }) => of === 'fictional' && manager.type !== 'police-zone',
      ),
    ).toBe(true);
  });

  it('lets the portal select public views and nothing else of the room', async () => {
    const { rows } = await world.database.pool('clv_owner').query<{ name: string; allowed: boolean }>(
      `select c.relname as name, has_table_privilege('clv_portal', c.oid, 'select') as allowed
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'registry' and c.relkind in ('r', 'v')`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { name, allowed } of rows) expect([name, allowed]).toEqual([name, name.startsWith('public_')]);
    await expect(portal().query('select 1 from registry.camera')).rejects.toThrow(/permission denied/);
  });

  it('is what the journal says, before and after a rebuild', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
    await rebuildRegisters(world.database.pool('clv_owner'));
    expect(await count("from registry.camera where world = 'real' and device = 'surveillance-camera'")).toBe(402);
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  }, 60_000);
});
