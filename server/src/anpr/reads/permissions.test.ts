import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { listViews } from '../../../../testing/src/public-views.ts';
import { functionTable } from '../../identity/index.ts';
import { readsActs } from './reads-acts.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  camera = await reads.enrol();
});
afterAll(() => reads[Symbol.asyncDispose]());

const root = `${'A'.repeat(43)}=`;
const payloads: Readonly<Record<string, () => object>> = {
  'anpr/take-in-reads': () => ({
    batchId: randomUUID(),
    camera: camera.number,
    databaseId: camera.databaseId,
    writing: 1,
    reads: 1,
    root,
    from: '2026-11-21T08:00:00Z',
    to: '2026-11-21T08:00:00Z',
    receivedAt: '2026-11-21T08:00:01Z',
    late: 0,
    dropped: {},
    refused: {},
  }),
  'anpr/refuse-face-event': () => ({
    batchId: randomUUID(),
    camera: camera.number,
    databaseId: camera.databaseId,
    events: 1,
  }),
  'anpr/drop-reads': () => ({ day: '2024-01-01', reads: 0, batches: 0, root }),
};

describe('acts of reads', () => {
  test('no person performs one, in whatever function: the server alone does, for a camera or by its schedule', async () => {
    expect(Object.keys(payloads).toSorted()).toEqual(
      readsActs
        .filter(({ who }) => who.includes('system'))
        .map(({ type }) => type)
        .toSorted(),
    );
    const allowed: string[] = [];
    for (const { key, heldIn, designatedBy } of functionTable) {
      const [kind] = heldIn;
      if (kind === undefined) continue;
      const organisationId =
        kind === 'local-police-zone' ? camera.organisationId : await reads.world.organisation(kind, `o-${key}`);
      // A function by designation is asked for by somebody who holds another one: `who` is looked at first, and names neither.
      const actor =
        designatedBy.length > 0
          ? { ...(await reads.world.person('dpo', camera.organisationId)), functionKey: key }
          : await reads.world.person(key, organisationId);
      for (const [type, payload] of Object.entries(payloads)) {
        const { verdict } = await reads.world.perform(actor, type, payload());
        if (verdict !== 'blocked') allowed.push(`${key} ${type}`);
      }
    }
    expect(functionTable.length).toBeGreaterThan(30);
    expect(allowed).toEqual([]);
  });
});

describe('roles of the database', () => {
  const refusedTo = async (
    role: 'clv_app' | 'clv_job' | 'clv_portal',
    statements: readonly string[],
  ): Promise<readonly string[]> => {
    const pool = reads.world.database.pool(role);
    const done: string[] = [];
    for (const statement of statements) {
      try {
        await pool.query(statement);
        done.push(statement);
      } catch (error) {
        if (!(error instanceof Error) || !/permission denied|read-only/.test(error.message))
          done.push(`${statement}: ${String(error)}`);
      }
    }
    return done;
  };
  const partition = `anpr.plate_read_${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`;

  test('the server adds reads and sees them through the view; it cannot look past it, change, delete or drop', async () => {
    const app = reads.world.database.pool('clv_app');
    await app.query('select anpr.make_days(array[current_date])');
    expect(
      await refusedTo('clv_app', [
        'select * from anpr.plate_read',
        `select * from ${partition}`,
        `insert into ${partition} (recorded_at, batch, place, camera, plate) values (now(), 1, 0, 1, 'X')`,
        `update anpr.plate_read set plate = 'X'`,
        'delete from anpr.plate_read',
        'truncate anpr.plate_read',
        'insert into anpr.read_batch select * from anpr.read_batch',
        'delete from anpr.read_batch',
        'insert into anpr.dropped_day select * from anpr.dropped_day',
        'delete from anpr.begun_batch',
        'create table anpr.mine (a int)',
      ]),
    ).toEqual([]);
    await expect(app.query(`drop table ${partition}`)).rejects.toThrow('must be owner');
    expect((await app.query('select * from anpr.visible_read')).rows).toEqual([]);
  });

  test('the portal sees nothing of the reads', async () => {
    const portal = reads.world.database.pool('clv_portal');
    const views = (await listViews(portal)).filter(({ view }) => /^anpr\..*(read|batch|letter|day|health)/.test(view));
    expect(views).toEqual([]);
    expect(
      await refusedTo('clv_portal', [
        'select * from anpr.visible_read',
        'select * from anpr.plate_read',
        `select * from ${partition}`,
        'select * from anpr.read_batch',
        'select * from anpr.dead_letter',
        'select * from anpr.camera_health',
        'select anpr.make_days(array[current_date])',
        `select anpr.drop_day('2024-01-01')`,
        'select * from anpr.batches_between(now(), now(), null)',
        `select anpr.sweep_writings(now() - interval '1 day', 1)`,
        'select anpr.drop_writing(1)',
      ]),
    ).toEqual([]);
  });

  test('the role of jobs has no part in reads', async () => {
    expect(
      await refusedTo('clv_job', [
        'select * from anpr.visible_read',
        'select * from anpr.plate_read',
        `select anpr.drop_day('2024-01-01')`,
      ]),
    ).toEqual([]);
  });
});
