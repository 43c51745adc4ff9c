import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { listViews } from '../../../../testing/src/public-views.ts';
import { functionTable } from '../../identity/index.ts';
import { batchRowId } from '../reads/read-registers.ts';
import { firstHead } from './range-message.ts';
import { transmissionActs } from './transmission-acts.ts';

let w: TransmissionWorld;
let camera: TrialCamera;
let batchId: string;
const nationalId = crypto.randomUUID();
beforeAll(async () => {
  w = await openTransmissionWorld();
  camera = await w.localCamera({ nationalId });
  const from = w.reads.world.now().subtract({ minutes: 2 });
  batchId = batchRowId(camera.number, await w.batch(camera, { from, plates: ['1QZZ801'] }));
  await w.settle();
});
afterAll(() => w[Symbol.asyncDispose]());

const controllers = ['chief-of-corps', 'minister-interior', 'minister-interior-delegate', 'minister-justice'];
/** Nobody is granted these: the server, and a function to which one is designated. */
const notGranted = ['system', 'minister-interior-delegate'];
// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const may: Readonly<Record<string, readonly string[]>> = {
  'anpr/link-databases': [...controllers, 'system'],
  'anpr/confirm-link': [...controllers, 'system-administrator'],
  'anpr/transmit-batches': ['system'],
  'anpr/transmit-notices': ['system'],
  'anpr/receive-batches': ['system'],
  'anpr/receive-notices': ['system'],
  'anpr/record-receipt': ['system'],
  'anpr/report-gap': ['system'],
  'anpr/retransmit-batch': controllers,
  'anpr/change-read': controllers,
  'anpr/delete-read': controllers,
};
const name = () => ({ databaseId: camera.databaseId, direction: 'up' });
const range = () => ({
  ...name(),
  range: 2,
  firstSeq: 2,
  root: firstHead,
  previous: firstHead,
  head: firstHead,
  messages: [{ kind: 'batch', subject: batchId, batchId, root: firstHead, reads: 1 }],
});
const key = 'A'.repeat(43);
const change = () => ({
  changeId: crypto.randomUUID(),
  databaseId: camera.databaseId,
  batchId,
  place: 0,
  digest: firstHead,
  reason: 'Essai.',
});
const payloads: Readonly<Record<string, () => object>> = {
  'anpr/link-databases': () => ({
    localDatabaseId: camera.databaseId,
    nationalDatabaseId: nationalId,
    part: 'within',
  }),
  'anpr/confirm-link': () => ({ databaseId: camera.databaseId, signKey: key, sealKey: key }),
  'anpr/transmit-batches': range,
  'anpr/transmit-notices': range,
  'anpr/receive-batches': () => ({ ...range(), computedRoot: firstHead }),
  'anpr/receive-notices': () => ({ ...range(), computedRoot: firstHead }),
  'anpr/record-receipt': () => ({ ...name(), range: 1, head: firstHead }),
  'anpr/report-gap': () => ({ ...name(), side: 'sending', gap: 'read-missing', batchId, places: [0] }),
  'anpr/retransmit-batch': () => ({ databaseId: camera.databaseId, batchId, reason: 'Essai.' }),
  'anpr/change-read': () => ({ ...change(), how: 'seal' }),
  'anpr/delete-read': change,
};

describe('acts of transmission', () => {
  test('are open to the functions named and to no other of the whole table', async () => {
    expect(Object.keys(payloads).toSorted()).toEqual(Object.keys(may).toSorted());
    expect(
      transmissionActs
        .map(({ type, who }) => [type, who.toSorted()])
        .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    ).toEqual(
      Object.entries(may)
        .map(([type, who]) => [type, who.toSorted()])
        .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    );
    const passed: Record<string, string[]> = {};
    for (const { key, heldIn, designatedBy } of functionTable) {
      const [kind] = heldIn;
      if (kind === undefined) continue;
      const organisationId =
        kind === 'local-police-zone' ? camera.organisationId : await w.reads.world.organisation(kind, `o-${key}`);
      const actor =
        designatedBy.length > 0
          ? { ...(await w.reads.world.person('dpo', camera.organisationId)), functionKey: key }
          : await w.reads.world.person(key, organisationId);
      for (const [type, payload] of Object.entries(payloads)) {
        const { gates } = await w.reads.world.perform(actor, type, payload());
        const isNamed = !gates.some(({ id }) => id === 'function-not-named' || id === 'function-not-held');
        if (isNamed) passed[type] = [...(passed[type] ?? []), key];
      }
    }
    for (const [type, who] of Object.entries(may))
      expect([type, (passed[type] ?? []).toSorted()]).toEqual([
        type,
        who.filter((key) => !notGranted.includes(key)).toSorted(),
      ]);
  });

  test('let a controller of another body do nothing with a database that is not theirs', async () => {
    const other = await w.reads.world.person(
      'chief-of-corps',
      await w.reads.world.organisation('local-police-zone', 'autre-zone'),
    );
    // A minister is controller of the national database, and of no local one.
    const minister = await w.reads.world.person(
      'minister-justice',
      await w.reads.world.organisation('ministry', 'autre-ministere'),
    );
    const changes = ['anpr/change-read', 'anpr/delete-read'];
    const asked = [
      ...['anpr/retransmit-batch', 'anpr/link-databases', ...changes].map((type) => [other, type] as const),
      ...changes.map((type) => [minister, type] as const),
    ];
    for (const [actor, type] of asked) {
      const { verdict, gates } = await w.reads.world.perform(actor, type, payloads[type]?.() ?? {});
      expect([type, verdict === 'allowed', gates.map(({ id }) => id)]).toEqual([
        type,
        false,
        expect.arrayContaining(['anpr-not-your-database']),
      ]);
    }
  });
});

describe('roles of the database', () => {
  const refusedTo = async (role: 'clv_app' | 'clv_portal' | 'clv_job', statements: readonly string[]) => {
    const done: string[] = [];
    for (const statement of statements) {
      try {
        await w.reads.world.database.pool(role).query(statement);
        done.push(statement);
      } catch (error) {
        if (!(error instanceof Error) || !/permission denied|read-only/.test(error.message))
          done.push(`${statement}: ${String(error)}`);
      }
    }
    return done;
  };

  test('the server sees sealed reads within their term only, and writes no register and no seal by itself', async () => {
    expect(
      await refusedTo('clv_app', [
        'select * from anpr.sealed_read',
        'delete from anpr.sealed_read',
        'update anpr.withheld_leaf set is_gone = true',
        'delete from anpr.change_content',
        'update anpr.change_content set plate = null',
        'insert into anpr.sent_range select * from anpr.sent_range',
        'update anpr.transmission_stream set last_range = 0',
        'delete from anpr.transmission_gap',
        'delete from anpr.read_change',
      ]),
    ).toEqual([]);
    // A batch that has its act is not set apart, and its reads are not taken away.
    const app = w.reads.world.database.pool('clv_app');
    const { rows } = await app.query<{ number: number }>('select number from anpr.read_batch limit 1');
    await expect(app.query(`select anpr.set_apart($1, '{0}', '{}')`, [rows[0]?.number])).rejects.toThrow('has its act');
    await expect(app.query('select anpr.drop_replaced($1, now(), now())', [rows[0]?.number])).rejects.toThrow('stand');
  });

  test('the portal and the role of jobs have no part in transmission', async () => {
    const views = (await listViews(w.reads.world.database.pool('clv_portal'))).map(({ view }) => view);
    expect(views.filter((view) => /transmi|sealed|change|message|range/.test(view))).toEqual([]);
    for (const role of ['clv_portal', 'clv_job'] as const)
      expect(
        await refusedTo(role, [
          'select * from anpr.transmission_stream',
          'select * from anpr.transmission_gap',
          'select * from anpr.sealed_within_term',
          'select * from anpr.change_content',
          'select anpr.forget_beside_reads()',
        ]),
      ).toEqual([]);
  });
});
