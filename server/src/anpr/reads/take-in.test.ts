import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { compareRegisters } from '../../ledger/index.ts';
import { dropWriting } from './read-store.ts';
import { sweepOrphans } from './reads-schedule.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  // The database has its own clock, which refuses partitions of days that are over.
  reads.world.setNow(Temporal.Now.instant().toString());
  camera = await reads.enrol();
  // What is written and taken away again leaves no trace in the tables themselves.
  await reads.world.database.pool('clv_owner').query(`
    create table anpr.ever_begun (number bigint);
    create function anpr.note_begun() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin insert into anpr.ever_begun values (new.number); return null; end $$;
    create trigger noted after insert on anpr.begun_batch for each row execute function anpr.note_begun()`);
});
afterAll(() => reads[Symbol.asyncDispose]());

const at = (secondsAgo: number): string => reads.world.now().subtract({ seconds: secondsAgo }).toString();
const visible = async (plate: string): Promise<readonly Record<string, unknown>[]> => {
  const { rows } = await reads.world.database
    .pool('clv_app')
    .query('select plate, country, as_read, camera, confidence, vehicle from anpr.visible_read where plate = $1', [
      plate,
    ]);
  return rows;
};
/** Writings that were begun and are not forgotten yet. */
const writings = async (): Promise<number> => {
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from anpr.begun_batch');
  return rows[0]?.n ?? 0;
};
/** Writings that were ever begun, also those that were taken away again. */
const everBegun = async (): Promise<number> => {
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from anpr.ever_begun');
  return rows[0]?.n ?? 0;
};
/** Rows with this plate, also of no batch. */
const inTable = async (plate: string): Promise<number> => {
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from anpr.plate_read where plate = $1', [
    plate,
  ]);
  return rows[0]?.n ?? 0;
};
const entriesOf = async (act: string): Promise<number> => {
  const { rows } = await reads.world.database
    .pool('clv_owner')
    .query<{ n: number }>('select count(*)::int as n from ledger.entry where act = $1', [act]);
  return rows[0]?.n ?? 0;
};

/** What the law was told in an act. */
const factsOf = async (entryId: string): Promise<unknown> => {
  const { rows } = await reads.world.database
    .pool('clv_owner')
    .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [entryId]);
  const groups: Readonly<Record<string, { readonly content: string }>> = JSON.parse(rows[0]?.groups ?? '{}');
  const law: { readonly act: string; readonly facts: unknown }[] = [];
  for (const { content } of Object.values(groups))
    JSON.parse(content, (_, value) => {
      if (value?.act === 'ingest-read' && value.facts !== undefined) law.push(value);
      return value;
    });
  return law[0]?.facts;
};

test('a batch is answered line by line, its reads are seen, and it is one act with a root', async () => {
  const before = await entriesOf('anpr/take-in-reads');
  const answer = await reads.post(
    camera,
    line({
      at: at(3),
      plate: '1-ABC-001',
      country: 'BE',
      confidence: 0.931,
      vehicle: { colour: 'blue', class: 'van' },
    }) +
      '{"at": "broken\n' +
      line({ at: at(2), plate: '1-ABC-002', driver: 'somebody' }) +
      line({ at: at(-60), plate: '1-ABC-003' }) +
      line({ at: at(900), plate: '1-ABC-004' }) +
      line({ at: at(1), plate: '1-ABC-005', device: 'another-one' }),
  );
  expect(answer).toMatchObject({
    status: 200,
    body: {
      taken: 3,
      late: 1,
      dropped: { driver: 1 },
      refused: [
        { line: 1, reason: 'malformed' },
        { line: 3, reason: 'captured-after-received' },
        { line: 5, reason: 'other-device' },
      ],
    },
  });
  expect(await visible('1ABC001')).toEqual([
    {
      plate: '1ABC001',
      country: 'BE',
      as_read: '1-ABC-001',
      camera: camera.number,
      confidence: 931,
      vehicle: expect.anything(),
    },
  ]);
  expect(await visible('1ABC003')).toEqual([]);
  expect(await entriesOf('anpr/take-in-reads')).toBe(before + 1);
  // One public header for the act, and no camera in it.
  const { rows } = await reads.world.database
    .pool('clv_owner')
    .query<{ header: string }>(
      `select header from ledger.entry where act = 'anpr/take-in-reads' order by seq desc limit 1`,
    );
  expect(rows[0]?.header).not.toContain(camera.databaseId);
  expect(rows[0]?.header).toContain('"system"');
});

test('a read that is past its term when it comes is refused by itself, the others of its batch stand', async () => {
  const now = reads.world.now().toZonedDateTimeISO('Europe/Brussels');
  const shut = now.subtract({ months: 12 }).toInstant();
  const answer = await reads.post(
    camera,
    line({ at: shut.toString(), plate: '1-OLD-001' }) +
      line({ at: shut.add({ minutes: 1 }).toString(), plate: '1-OLD-002' }) +
      line({ at: shut.add({ hours: 40 }).toString(), plate: '1-OLD-003' }),
  );
  expect(answer).toMatchObject({
    status: 200,
    body: { taken: 2, late: 2, refused: [{ line: 0, reason: 'past-term' }] },
  });
});

test('a batch whose reads are more than 48 hours apart is refused as a whole, before anything is written; at 48 hours it is taken', async () => {
  const before = await everBegun();
  const hours48 = 48 * 3_600;
  const last = reads.world.now().subtract({ seconds: 1 });
  const pair = (plate: string, seconds: number) =>
    reads.post(
      camera,
      line({ at: last.subtract({ seconds }).toString(), plate }) + line({ at: last.toString(), plate }),
    );
  expect(await pair('1-FAR-001', hours48 + 1)).toMatchObject({
    status: 422,
    body: { code: 'anpr/batch-too-long', facts: { mostHours: 48 } },
  });
  expect(await everBegun()).toBe(before);
  expect(await pair('1-FAR-002', hours48)).toMatchObject({ status: 200, body: { taken: 2 } });
});

test('a batch sent again is one batch; with other content under its id it is refused with 409', async () => {
  const id = randomUUID();
  const body = line({ at: at(5), plate: '1-DEF-001' });
  const headers = { 'clairevoie-batch': id };
  const first = await reads.post(camera, body, headers);
  const again = await reads.post(camera, body, headers);
  expect(again).toEqual(first);
  expect(await visible('1DEF001')).toHaveLength(1);
  expect(await reads.post(camera, line({ at: at(5), plate: '1-DEF-002' }), headers)).toMatchObject({
    status: 409,
    body: { code: 'anpr/batch-differs' },
  });
  expect(await visible('1DEF002')).toEqual([]);
});

test('a batch that comes several times at once is taken in once', async () => {
  const body = line({ at: at(6), plate: '1-GHI-001' });
  const answers = await Promise.all(Array.from({ length: 6 }, () => reads.post(camera, body)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(new Set(answers.map(({ body: { entryId } }) => entryId)).size).toBe(1);
  expect(await visible('1GHI001')).toHaveLength(1);
});

test('the same id with other content, sent at once, is one batch and 409s, and the others are not even written', async () => {
  const id = randomUUID();
  const before = await everBegun();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      reads.post(camera, line({ at: at(7), plate: `1-GHI-10${n}` }), { 'clairevoie-batch': id }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
  expect(await everBegun()).toBe(before + 1);
});

test('two of one commit under one id: the second is blocked at the gate, and its commit does not fail', async () => {
  const batchId = randomUUID();
  const recorded = at(7);
  const stored = { country: null, asRead: null, confidence: null, vehicle: null };
  const receipts = await Promise.all(
    ['1GHI201', '1GHI202'].map(async (plate) => {
      const recordedMs = Temporal.Instant.from(recorded).epochMilliseconds;
      const writing = await reads.writer.write(camera.number, [{ ...stored, plate, recordedMs }]);
      return reads.world.asSystem('anpr/take-in-reads', {
        batchId,
        camera: camera.number,
        databaseId: camera.databaseId,
        writing,
        reads: 1,
        root: `${'A'.repeat(43)}=`,
        from: recorded,
        to: recorded,
        receivedAt: at(0),
        late: 0,
        dropped: {},
        refused: {},
      });
    }),
  );
  expect(receipts.map(({ verdict }) => verdict).toSorted()).toEqual(['allowed', 'blocked']);
  expect(receipts.flatMap(({ gates }) => gates.map(({ id }) => id))).toEqual(['anpr-batch-taken']);
});

test('what one camera calls its batch is nothing to another', async () => {
  const other = await reads.enrol({ databaseId: randomUUID() });
  const headers = { 'clairevoie-batch': randomUUID() };
  const first = await reads.post(camera, line({ at: at(8), plate: '1-GHI-301' }), headers);
  const second = await reads.post(other, line({ at: at(8), plate: '1-GHI-302' }), headers);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(first.body.entryId).not.toBe(second.body.entryId);
  expect(await visible('1GHI302')).toHaveLength(1);
});

test('an event of a face is refused by the law, journaled, and kept nowhere', async () => {
  const before = await entriesOf('anpr/refuse-face-event');
  const answer = await reads.post(
    camera,
    `${JSON.stringify({ type: 'faceSnap', at: at(2), faceId: 'subject-7731' })}\n${line({ at: at(2), plate: '1-JKL-001' })}`,
  );
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, refused: [{ line: 0, reason: 'face-event' }] } });
  expect(await entriesOf('anpr/refuse-face-event')).toBe(before + 1);
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ verdict: string; groups: string }>(
    `select e.verdict, b.groups from ledger.entry e join ledger.body b on b.entry_id = e.id where e.act = 'anpr/refuse-face-event' order by e.seq desc limit 1`,
  );
  expect(rows[0]?.verdict).toBe('refused');
  expect(rows[0]?.groups).toContain('lfp-44-2-p3-al2-pt1');
  expect(rows[0]?.groups).not.toContain('7731');
  const letters = await owner.query<{ n: number }>(
    `select count(*)::int as n from anpr.dead_letter where convert_from(content, 'UTF8') ~* 'face'`,
  );
  expect(letters.rows[0]?.n).toBe(0);
});

test('without an enrolled camera, a created database or a known place nothing goes in', async () => {
  const body = line({ at: at(2), plate: '1-MNO-001' });
  const before = await everBegun();
  expect(await reads.post({ token: 'x'.repeat(43) }, body)).toMatchObject({
    status: 401,
    body: { code: 'anpr/token-refused' },
  });
  expect(await reads.post({ token: '' }, body)).toMatchObject({ status: 401 });
  const projected = await reads.enrol({ isCreated: false });
  expect(await reads.post(projected, body)).toMatchObject({
    status: 403,
    body: { code: 'anpr/batch-refused', facts: { gates: ['anpr-no-database'] } },
  });
  const ended = await reads.enrol({ authorisedTo: '2026-11-01' });
  expect(await reads.post(ended, body)).toMatchObject({
    status: 403,
    body: { facts: { gates: ['anpr-authorisation-over'] } },
  });
  const nowhere = await reads.enrol({ isPlaced: false });
  expect(await reads.post(nowhere, body)).toMatchObject({
    status: 403,
    body: { facts: { gates: ['anpr-place-unknown'] } },
  });
  expect(await visible('1MNO001')).toEqual([]);
  // Not for a moment: no writing was begun for them.
  expect(await everBegun()).toBe(before);
  expect(await inTable('1MNO001')).toBe(0);
});

test('an act whose writing is gone, or was begun longer than five minutes ago, is blocked; what was written for it can be taken away, a batch cannot', async () => {
  const owner = reads.world.database.pool('clv_owner');
  const app = reads.world.database.pool('clv_app');
  const recorded = at(9);
  const recordedMs = Temporal.Instant.from(recorded).epochMilliseconds;
  const write = (): Promise<number> =>
    reads.writer.write(camera.number, [
      { recordedMs, plate: '1VWX001', country: null, asRead: null, confidence: null, vehicle: null },
    ]);
  const takeIn = (writing: number) =>
    reads.world.asSystem('anpr/take-in-reads', {
      batchId: randomUUID(),
      camera: camera.number,
      databaseId: camera.databaseId,
      writing,
      reads: 1,
      root: `${'A'.repeat(43)}=`,
      from: recorded,
      to: recorded,
      receivedAt: at(0),
      late: 0,
      dropped: {},
      refused: {},
    });
  const blocked = { verdict: 'blocked', gates: [{ id: 'anpr-writing-gone' }] };
  const old = await write();
  await owner.query(`update anpr.begun_batch set begun_at = now() - interval '5 minutes' where number = $1`, [old]);
  expect(await takeIn(old)).toMatchObject(blocked);
  await dropWriting(app, old);
  expect(await inTable('1VWX001')).toBe(0);
  expect(await takeIn(old)).toMatchObject(blocked);
  const fresh = await write();
  expect(await takeIn(fresh)).toMatchObject({ verdict: 'allowed' });
  await dropWriting(app, fresh);
  expect(await inTable('1VWX001')).toBe(1);
});

test('more events of faces than one act tells are refused by the law, and the reads beside them taken in', async () => {
  const before = await entriesOf('anpr/refuse-face-event');
  const face = `${JSON.stringify({ type: 'faceSnap', at: at(2) })}\n`;
  expect(await reads.post(camera, line({ at: at(2), plate: '1-JKL-002' }) + face.repeat(10_001))).toMatchObject({
    status: 200,
    body: { taken: 1 },
  });
  expect(await entriesOf('anpr/refuse-face-event')).toBe(before + 1);
});

test('a batch past the limits of the door is refused as a whole', async () => {
  const many = Array.from({ length: 10_001 }, (_, n) => line({ at: at(2), plate: `1-PQR-${n}` })).join('');
  expect(await reads.post(camera, many)).toMatchObject({ status: 413, body: { code: 'anpr/batch-too-large' } });
  expect(await reads.post(camera, 'x'.repeat(9 * 1024 * 1024))).toMatchObject({ status: 413 });
  expect(
    await reads.post(camera, line({ at: at(2), plate: '1-PQR-001' }), { 'clairevoie-batch': 'mine' }),
  ).toMatchObject({ status: 400 });
});

test('reads without their act are seen by nobody and are swept, those with an act stay', async () => {
  const stored = {
    recordedMs: reads.world.now().epochMilliseconds - 1_000,
    country: null,
    asRead: null,
    confidence: null,
    vehicle: null,
  };
  await reads.writer.write(camera.number, [{ ...stored, plate: '1STU001' }]);
  await reads.post(camera, line({ at: at(1), plate: '1-STU-001' }));
  expect(await visible('1STU001')).toHaveLength(1);
  const owner = reads.world.database.pool('clv_owner');
  expect(await inTable('1STU001')).toBe(2);
  const app = reads.world.database.pool('clv_app');
  // Too soon: whoever wrote it may still be waiting for the gate.
  await sweepOrphans(app, Temporal.Now.instant());
  expect(await inTable('1STU001')).toBe(2);
  await owner.query(`update anpr.begun_batch set begun_at = begun_at - interval '11 minutes'`);
  expect(await sweepOrphans(app, Temporal.Now.instant())).toBeGreaterThan(0);
  expect(await inTable('1STU001')).toBe(1);
  expect(await visible('1STU001')).toHaveLength(1);
});

test('one round sweeps twenty writings without their act, and forgets every writing that has its act', async () => {
  const owner = reads.world.database.pool('clv_owner');
  const app = reads.world.database.pool('clv_app');
  await owner.query('delete from anpr.begun_batch');
  const recordedMs = reads.world.now().epochMilliseconds - 1_000;
  const stored = { recordedMs, country: null, asRead: null, confidence: null, vehicle: null };
  for (let n = 0; n < 21; n++) await reads.writer.write(camera.number, [{ ...stored, plate: '1YZA001' }]);
  for (let n = 0; n < 25; n++) await reads.post(camera, line({ at: at(n + 1), plate: '1-YZA-002' }));
  await owner.query(`update anpr.begun_batch set begun_at = begun_at - interval '11 minutes'`);
  expect(await sweepOrphans(app, Temporal.Now.instant())).toBe(20);
  expect([await writings(), await inTable('1YZA001')]).toEqual([1, 1]);
  expect(await sweepOrphans(app, Temporal.Now.instant())).toBe(1);
  expect([await writings(), await inTable('1YZA001'), await inTable('1YZA002')]).toEqual([0, 0, 25]);
});

test('the registers are what the journal says', async () => {
  expect(await compareRegisters(reads.world.database.pool('clv_owner'))).toEqual([]);
});

test('a time without a zone is a moment only by the zone that the enrolment states; the law is told what was seen', async () => {
  const local = (zone: string): string =>
    reads.world
      .now()
      .subtract({ seconds: 5 })
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' });
  const seen = async (plate: string) =>
    (
      await reads.world.database
        .pool('clv_app')
        .query<{ recorded_at: string }>('select recorded_at from anpr.visible_read where plate = $1', [plate])
    ).rows.map(({ recorded_at }) =>
      Math.round(reads.world.now().since(Temporal.Instant.from(recorded_at)).total('seconds')),
    );
  // Not stated: the line is refused, and kept to be tried again once it is.
  expect(await reads.post(camera, line({ at: local('Europe/Brussels'), plate: '1-ZON-001' }))).toMatchObject({
    status: 200,
    body: { taken: 0, refused: [{ line: 0, reason: 'time-without-zone' }] },
  });
  for (const [deviceZone, plate] of [
    ['Europe/Brussels', '1-ZON-002'],
    ['UTC', '1-ZON-003'],
  ] as const) {
    const stated = await reads.enrol({ deviceZone });
    const answer = await reads.post(
      stated,
      line({ at: local(deviceZone), plate, vehicle: { colour: 'red' } }) + line({ at: at(4), plate: `${plate}4` }),
    );
    expect(answer).toMatchObject({ status: 200, body: { taken: 2 } });
    expect((await seen(plate.replaceAll('-', '')))[0]).toBeGreaterThanOrEqual(5);
    expect((await seen(plate.replaceAll('-', '')))[0]).toBeLessThanOrEqual(6);
    const told = await factsOf(String(answer.body.entryId));
    expect(told).toMatchObject({
      timeHasZone: true,
      dataClasses: ['passage-date-and-time', 'passage-place', 'plate-reading', 'vehicle-characteristics'],
    });
  }
  const plain = await reads.post(camera, line({ at: at(3), plate: '1-ZON-005' }));
  expect(await factsOf(String(plain.body.entryId))).toMatchObject({
    dataClasses: ['passage-date-and-time', 'passage-place', 'plate-reading'],
  });
});
