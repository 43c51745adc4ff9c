import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatesOf } from '../../../testing/src/registry-world.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { type Actor, compareRegisters } from '../ledger/index.ts';
import { type CameraRow, registryActs } from './index.ts';

const invented = {
  id: 'liste-fictive',
  name: 'Liste',
  url: null,
  licence: 'none',
  date: '2026',
  dateText: null,
  retrieved: null,
};
const csv =
  'ref;label;lon;lat;kind\nA1;mât A;4.55;50.862;fixe\nA2;mât B;;;mobiel\nA2;encore B;;;\nA3;;5.0;50.9;fixed\n';

describe('imports by act', () => {
  let world: TestWorld;
  let zone: string;
  let chief: Actor;
  beforeAll(async () => {
    world = await openTestWorld(registryActs);
    zone = await world.organisation('local-police-zone', 'zone-a', { nisCodes: ['00001'] });
    chief = await world.person('chief-of-corps', zone);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  it('take a list in one act, report every row, and know its rows the second time', async () => {
    const source = { ...invented, id: 'liste-seconde' };
    const importId = randomUUID();
    const first = await world.perform(chief, 'registry/import-list', {
      importId,
      format: 'csv',
      text: csv,
      source,
      fileName: 'liste.csv',
    });
    expect(first.verdict).toBe('allowed');
    expect(first.result.report).toMatchObject({ totals: { read: 4, refused: 1 } });
    const { rows } = await world.database
      .pool('clv_app')
      .query<CameraRow>('select * from registry.camera where import_id = $1 order by source_ref', [importId]);
    expect(
      rows.map(({ source_ref, world: of, organisation_id, published }) => [source_ref, of, organisation_id, published]),
    ).toEqual([
      ['A1', 'fictional', zone, null],
      ['A2', 'fictional', zone, null],
      ['A3', 'fictional', zone, null],
    ]);
    const again = await world.perform(chief, 'registry/import-list', {
      importId: randomUUID(),
      format: 'csv',
      text: csv,
      source,
    });
    expect(gatesOf(again)).toEqual(['nothing-taken']);
    expect(JSON.stringify(again.result.report)).toContain('already-known');
    expect(
      gatesOf(
        await world.perform(chief, 'registry/import-list', { importId, format: 'csv', text: 'label\nX\n', source }),
      ),
    ).toEqual(['id-taken']);
    expect(
      gatesOf(
        await world.perform(chief, 'registry/import-list', {
          importId: randomUUID(),
          format: 'csv',
          text: csv,
          source,
          publish: true,
        }),
      ),
    ).toContain('system-only');
  });

  it('say what is wrong with a file as a whole, and record nothing of it', async () => {
    const before = await world.database
      .pool('clv_app')
      .query<{ n: number }>('select count(*)::int as n from ledger.entry');
    const send = (format: string, text: string, more: object = {}) =>
      world.perform(chief, 'registry/import-list', { importId: randomUUID(), format, text, source: invented, ...more });
    await expect(send('geojson', '{')).rejects.toMatchObject({ code: 'registry/import-not-json' });
    await expect(send('geojson', '{"type":"Topology"}')).rejects.toMatchObject({
      code: 'registry/import-unknown-shape',
    });
    await expect(send('csv', 'a;b\n1;2\n')).rejects.toMatchObject({ code: 'registry/import-missing-column' });
    await expect(send('geojson', '['.repeat(500))).rejects.toMatchObject({ code: 'registry/import-too-deep' });
    await expect(send('csv', `label\n${'x\n'.repeat(5_001)}`)).rejects.toMatchObject({
      code: 'registry/import-too-many-rows',
    });
    const after = await world.database
      .pool('clv_app')
      .query<{ n: number }>('select count(*)::int as n from ledger.entry');
    expect(after.rows).toEqual(before.rows);
  });

  it('let real rows in from published sources by the system only, and let nobody touch them', async () => {
    const importId = randomUUID();
    expect((await world.asSystem('registry/import-published-list', { importId, list: 'osmBrussels' })).verdict).toBe(
      'allowed',
    );
    expect(
      gatesOf(await world.asSystem('registry/import-published-list', { importId: randomUUID(), list: 'osmBrussels' })),
    ).toEqual(['already-imported']);
    const { rows } = await world.database
      .pool('clv_app')
      .query<CameraRow>('select * from registry.camera where import_id = $1 limit 1', [importId]);
    expect(rows[0]).toMatchObject({ world: 'real', organisation_id: null, publication_ground: 'published-source' });
    const cameraId = rows[0]?.id;
    for (const [type, payload] of [
      ['registry/correct-camera', { cameraId, set: { label: 'x' }, reason: 'x' }],
      ['registry/withdraw-camera', { cameraId, on: '2026-11-20', reason: 'x' }],
      ['registry/publish-camera', { cameraId, ground: 'keeper-decision', reference: 'B', reason: 'x' }],
    ] as const)
      expect(gatesOf(await world.perform(chief, type, payload))).toEqual(['unknown-camera', 'worlds-kept-apart']);
    // A published source keeps its name: a person's list under the same id is not taken for it.
    const borrowed = { ...invented, id: 'osm-brussels-2013' };
    expect(
      gatesOf(
        await world.perform(chief, 'registry/import-list', {
          importId: randomUUID(),
          format: 'csv',
          text: csv,
          source: borrowed,
        }),
      ),
    ).toContain('source-differs');
    const unsourced = await world.asSystem('registry/import-list', {
      importId: randomUUID(),
      format: 'csv',
      text: csv,
      source: { ...invented, id: 'sans-adresse' },
      publish: true,
    });
    expect(gatesOf(unsourced)).toEqual(['source-required']);
  });

  it('leave registers that are what the journal says', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});
