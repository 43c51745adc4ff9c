import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { batchRowId } from '../reads/read-registers.ts';
import { ownBatchId } from './transmission-ids.ts';
import { waitingTransmission } from './waiting-transmission.ts';

let w: TransmissionWorld;
let camera: TrialCamera;
let nationalId: string;
const at = (): Temporal.Instant => w.reads.world.now().subtract({ minutes: 2 });
const copyOf = (batchId: string): string =>
  ownBatchId({ direction: 'up', side: 'receiving', national_database_id: nationalId }, batchId);

beforeAll(async () => {
  w = await openTransmissionWorld();
  nationalId = crypto.randomUUID();
  camera = await w.localCamera({ nationalId });
});
afterAll(() => w[Symbol.asyncDispose]());

type Seen = { place: number; plate: string; recorded_at: string };
const seen = (databaseId: string, rowId?: string) =>
  w.rows<Seen>(
    `select place, plate, recorded_at from anpr.visible_read where database_id = $1 and ($2::uuid is null or batch_id = $2)
     order by recorded_at, plate`,
    [databaseId, rowId ?? null],
  );
/** The register's id of a batch that the camera named. */
const idOf = (named: string): string => batchRowId(camera.number, named);
const gaps = () =>
  w.rows<{ side: string; gap: string; batch_id: string; places: number[]; settled_at: string | null }>(
    'select side, gap, batch_id, places, settled_at from anpr.transmission_gap order by found_at, side desc',
  );
const streams = () =>
  w.rows<{ direction: string; side: string; last_range: number; head: string; acknowledged_range: number }>(
    'select direction, side, last_range, head, acknowledged_range from anpr.transmission_stream order by direction desc, side desc',
  );

describe('transmission within one server', () => {
  test('opens by itself once both databases exist, and sends every batch once, in order, with equal heads', async () => {
    const batches = [];
    for (let n = 0; n < 3; n++)
      batches.push(await w.batch(camera, { from: at(), plates: [`1QZZ00${n}`, `1QZZ10${n}`, `1QZZ20${n}`] }));
    await w.settle();
    const local = await seen(camera.databaseId);
    expect(local).toHaveLength(9);
    expect(await seen(nationalId)).toEqual(local);
    const [upSent, upReceived] = await streams();
    expect(upSent).toMatchObject({ direction: 'up', side: 'sending', acknowledged_range: upSent?.last_range });
    expect(upReceived?.head).toBe(upSent?.head);
    const messages = await w.rows('select seq, kind, batch_id from anpr.received_message order by seq');
    const ids = batches.map(idOf);
    expect(messages).toEqual(ids.map((batch_id, n) => ({ seq: n + 1, kind: 'batch', batch_id })));
    await w.settle();
    expect(await seen(nationalId)).toHaveLength(9);
    expect(await gaps()).toEqual([]);
  });

  test('asks the law on both sides, and the entries name the provision', async () => {
    const entries = await w.rows<{ act: string; provisions: string[] }>(
      `select header::jsonb->>'act' as act, header::jsonb->'provisions' as provisions from ledger.entry
       where header like '%transmit-batches%' or header like '%receive-batches%'`,
    );
    expect(entries.map(({ act }) => act).toSorted()).toContain('anpr/receive-batches');
    for (const { provisions } of entries) expect(provisions.join(' ')).toContain('lfp-44-11-3sexies-p2@');
  });

  test('a read that is taken out of the national database is found and named by batch and place, and comes back when it is asked for', async () => {
    const batch = idOf(await w.batch(camera, { from: at(), plates: ['1QZZ301', '1QZZ302', '1QZZ303'] }));
    await w.settle();
    const own = copyOf(batch);
    await w.rows(
      'delete from anpr.plate_read r using anpr.read_batch b where b.id = $1 and r.batch = b.number and r.place = 1',
      [own],
    );
    await w.transmission.check();
    expect(await gaps()).toEqual([
      { side: 'receiving', gap: 'read-missing', batch_id: batch, places: [1], settled_at: null },
    ]);
    // Looked at again it is not told twice.
    await w.transmission.check();
    expect(await gaps()).toHaveLength(1);
    const minister = await w.reads.world.person(
      'minister-interior',
      await w.reads.world.organisation('ministry', 'ministere-essai'),
    );
    const asked = await w.reads.world.perform(minister, 'anpr/retransmit-batch', {
      databaseId: camera.databaseId,
      batchId: batch,
      reason: 'Un passage manque à la place 1.',
    });
    expect(asked.verdict).toBe('allowed');
    await w.settle();
    expect(await seen(nationalId, own)).toEqual(await seen(camera.databaseId, batch));
    expect((await gaps()).map(({ settled_at }) => settled_at === null)).toEqual([false]);
    expect(
      await w.rows('select 1 from anpr.plate_read where batch not in (select number from anpr.read_batch)'),
    ).toEqual([]);
  });

  test('a read that was made otherwise in the national database is found, and named when the batch comes again', async () => {
    const batch = idOf(await w.batch(camera, { from: at(), plates: ['1QZZ401', '1QZZ402', '1QZZ403'] }));
    await w.settle();
    const own = copyOf(batch);
    await w.rows(
      `update anpr.plate_read r set plate = '1QZZ499' from anpr.read_batch b where b.id = $1 and r.batch = b.number and r.place = 2`,
      [own],
    );
    await w.transmission.check();
    expect((await gaps()).at(-1)).toMatchObject({ gap: 'read-differs', batch_id: batch, places: [] });
    const chief = await w.reads.world.person('chief-of-corps', camera.organisationId);
    await w.reads.world.perform(chief, 'anpr/retransmit-batch', {
      databaseId: camera.databaseId,
      batchId: batch,
      reason: 'Contenu différent.',
    });
    await w.settle();
    expect((await gaps()).at(-1)).toMatchObject({ batch_id: batch, places: [2] });
    expect((await gaps()).filter(({ settled_at }) => settled_at === null)).toEqual([]);
    expect(await seen(nationalId, own)).toEqual(await seen(camera.databaseId, batch));
  });

  test('a read that is taken out of the local database before it is sent is found, named on both sides, and holds up nothing', async () => {
    const batch = idOf(await w.batch(camera, { from: at(), plates: ['1QZZ501', '1QZZ502', '1QZZ503'] }));
    await w.rows(
      'delete from anpr.plate_read r using anpr.read_batch b where b.id = $1 and r.batch = b.number and r.place = 0',
      [batch],
    );
    const after = idOf(await w.batch(camera, { from: at(), plates: ['1QZZ511'] }));
    await w.settle();
    const ours = (await gaps()).filter(({ batch_id }) => batch_id === batch);
    expect(ours.map(({ side, gap, places }) => ({ side, gap, places }))).toEqual([
      { side: 'sending', gap: 'read-missing', places: [0] },
      { side: 'receiving', gap: 'read-missing', places: [0] },
    ]);
    expect(await seen(nationalId, copyOf(batch))).toEqual([]);
    expect(await seen(nationalId, copyOf(after))).toHaveLength(1);
    const chief = await w.reads.world.person('chief-of-corps', camera.organisationId);
    const again = () =>
      w.reads.world.perform(chief, 'anpr/retransmit-batch', {
        databaseId: camera.databaseId,
        batchId: batch,
        reason: 'Le passage manquant est retrouvé.',
      });
    // Asked for too early it waits, and is not told again and again.
    expect((await again()).verdict).toBe('allowed');
    await w.settle();
    expect((await gaps()).filter(({ batch_id }) => batch_id === batch)).toHaveLength(2);
    // The read is found again, in a copy of the disk: the batch is whole, and goes.
    await w.rows(
      `insert into anpr.plate_read (recorded_at, batch, place, camera, plate)
       select from_at, number, 0, camera, '1QZZ501' from anpr.read_batch where id = $1`,
      [batch],
    );
    await w.settle();
    expect(await seen(nationalId, copyOf(batch))).toHaveLength(3);
    expect((await gaps()).filter(({ batch_id, settled_at }) => batch_id === batch && settled_at === null)).toEqual([]);
  });

  test('tells those who answer for either database, and nobody else, what waits for them', async () => {
    const source = waitingTransmission(w.reads.world.ledger.reads);
    const chief = await w.reads.world.person('chief-of-corps', camera.organisationId);
    const director = await w.reads.world.person('federal-director', w.federalId);
    const minister = await w.reads.world.person(
      'minister-justice',
      await w.reads.world.organisation('ministry', 'justice-essai'),
    );
    const operator = { ...chief, functionKey: 'operator' };
    await w.batch(camera, { from: at(), plates: ['1QZZ591'] });
    const kinds = async (actor: typeof chief, when: string) =>
      (await source.waitingFor(actor, when)).map(({ kind }) => kind);
    const now = w.reads.world.now();
    expect(await kinds(chief, now.toString())).toEqual([]);
    expect(await kinds(chief, now.add({ hours: 25 }).toString())).toEqual(['transmission-behind']);
    for (const one of [director, minister]) expect(await kinds(one, now.add({ hours: 25 }).toString())).toEqual([]);
    expect(await kinds(operator, now.add({ hours: 25 }).toString())).toEqual([]);
    await w.settle();
    expect(await kinds(chief, now.add({ hours: 25 }).toString())).toEqual([]);
  });

  test('a read that is taken out of the local database after it was sent is found and named there', async () => {
    const batch = idOf(await w.batch(camera, { from: at(), plates: ['1QZZ601', '1QZZ602'] }));
    await w.settle();
    await w.rows(
      'delete from anpr.plate_read r using anpr.read_batch b where b.id = $1 and r.batch = b.number and r.place = 1',
      [batch],
    );
    await w.transmission.check();
    expect((await gaps()).filter(({ batch_id }) => batch_id === batch)).toMatchObject([
      { side: 'sending', gap: 'read-missing', places: [1] },
    ]);
    expect(await seen(nationalId, copyOf(batch))).toHaveLength(2);
  });
});
