import { normalForm, seriesOf } from '@clairevoie/plates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReads } from '../../server/src/anpr/index.ts';
import { compareRegisters } from '../../server/src/ledger/index.ts';
import { seedPlateDay } from './seed/seed-plate-day.ts';
import { openTestServer, type TestServer } from './server.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', scheduleEveryMs: 3_600_000 });
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const rows = async <Row extends object>(sql: string): Promise<readonly Row[]> =>
  (await opened.database.pool('clv_owner').query<Row>(sql)).rows;

type Seen = { readonly plate: string; readonly country: string; readonly camera: number; readonly hour: number };
const seen = (): Promise<readonly Seen[]> =>
  rows(`select plate, country, camera, extract(hour from recorded_at at time zone 'Europe/Brussels')::int as hour
        from anpr.visible_read order by recorded_at`);

describe('the day of plates of the seeded world', () => {
  it('has two rush hours, a quiet night, and commuters who come back', async () => {
    const reads = await seen();
    const between = (from: number, before: number) => reads.filter(({ hour }) => hour >= from && hour < before);
    expect(reads.length).toBeGreaterThan(600);
    expect(reads.length).toBeLessThan(3_000);
    expect(between(7, 9).length).toBeGreaterThan(20 * between(1, 4).length);
    expect(between(16, 18).length).toBeGreaterThan(3 * between(10, 12).length);
    const evening = new Set(between(15, 20).map(({ plate }) => plate));
    expect(
      new Set(
        between(6, 10)
          .filter(({ plate }) => evening.has(plate))
          .map(({ plate }) => plate),
      ).size,
    ).toBeGreaterThan(50);
  });

  it('has misreads, and a camera that fell silent', async () => {
    const belgian = (await seen()).filter(({ country }) => country === 'BE');
    const odd = belgian.filter(({ plate }) => seriesOf('BE', normalForm(plate, 'BE')) === null);
    expect(odd.length).toBeGreaterThan(2);
    expect(odd.length / belgian.length).toBeLessThan(0.05);
    // By night others pass an hour without a vehicle; the last one was cut off eighty minutes before the day's end, whatever the hour.
    const health = await rows<{ camera: number; is_silent: boolean }>(
      'select camera, is_silent from anpr.camera_health order by camera',
    );
    expect(health.length).toBeGreaterThan(1);
    expect(health.at(-1)?.is_silent).toBe(true);
  });

  it('has a drawn picture of nearly each passage, sealed, and of vehicles that are on its lists', async () => {
    const [seen] = await rows<{ reads: number; pictures: number }>(
      `select count(*)::int as reads, count(p.id)::int as pictures from anpr.visible_read r
       left join anpr.visible_picture p on p.batch_id = r.batch_id and p.place = r.place`,
    );
    if (seen === undefined) throw new Error('the seed has no reads');
    expect(seen.pictures).toBeGreaterThan(0.9 * seen.reads);
    expect(seen.pictures).toBeLessThan(seen.reads);
    expect(await rows(`select distinct kind, media_type from anpr.visible_picture`)).toEqual([
      { kind: 'vehicle', media_type: 'image/png' },
    ]);
    await expect
      .poll(async () => {
        const hits = await rows<{ pictured: boolean }>(
          `select exists (select 1 from anpr.visible_picture p where p.batch_id = h.batch_id and p.place = h.place) as pictured from anpr.hit h`,
        );
        return hits.filter(({ pictured }) => pictured).length;
      })
      .toBeGreaterThan(2);
  });

  it('has one search that ran and found passages of a vehicle that is on no list', async () => {
    const [search, ...others] = await rows<{ state: string; found: number; plates: number }>(
      'select state, found, plates from anpr.point_search',
    );
    expect(others).toEqual([]);
    expect(search).toMatchObject({ state: 'executed', plates: 1 });
    expect(search?.found).toBeGreaterThan(1);
    const met = await rows(
      `select 1 from anpr.point_search s join anpr.visible_read r on r.plate = replace(s.query ->> 'plate', '-', '')
       join anpr.hit h on h.batch_id = r.batch_id and h.place = r.place`,
    );
    expect(met).toEqual([]);
  });

  it('is older than no right: nothing was recorded before its camera was enrolled, and nothing came late', async () => {
    expect(
      await rows(
        `select 1 from anpr.visible_read r join anpr.enrolled_camera c on c.number = r.camera where r.recorded_at < c.enrolled_at`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select 1 from anpr.read_batch b join ledger.entry e on e.id = b.entry_id where b.late > 0 or b.received_at > e.at or b.to_at > b.received_at`,
      ),
    ).toEqual([]);
  });

  it('is what a rebuild makes of the journal, and is not made twice', async () => {
    const owner = opened.database.pool('clv_owner');
    expect(await compareRegisters(owner)).toEqual([]);
    const before = await rows(
      'select (select count(*) from anpr.visible_read) as reads, (select count(*) from ledger.entry) as entries',
    );
    const { ledger } = opened.server;
    await using reads = openReads({
      database: opened.database,
      ledger,
      now: () => Temporal.Now.instant(),
      onError: (error) => {
        throw error;
      },
    });
    const cameras = await rows<{ number: number; device: string }>('select number, device from anpr.enrolled_camera');
    const [administrator] = await rows<{ personId: string; functionKey: string; organisationId: string }>(
      `select person_id as "personId", function_key as "functionKey", organisation_id as "organisationId"
       from identity.function_held where function_key = 'system-administrator'`,
    );
    if (administrator === undefined) throw new Error('the demo has an administrator');
    await seedPlateDay({ ledger, reads, cameras, administrator });
    expect(
      await rows(
        'select (select count(*) from anpr.visible_read) as reads, (select count(*) from ledger.entry) as entries',
      ),
    ).toEqual(before);
  });
});
