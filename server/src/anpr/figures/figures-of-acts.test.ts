import { randomUUID } from 'node:crypto';
import { looksAndSearches } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { TestWorld } from '../../../../testing/src/world.ts';
import type { HitRow } from '../hits/hit-registers.ts';
import { runAndCount } from '../search/show-reads.ts';

/**
 * A day of the middle of a month at ten in Brussels, the next there is, and the fifth of the month after it: what was done on the first is of a month that is
 * over on the second, within the month in which a hit may be validated. Never far ahead: what the world began today is still in force.
 */
const tomorrow = Temporal.Now.zonedDateTimeISO('Europe/Brussels').add({ days: 1 });
const next = tomorrow.day <= 28 ? tomorrow : tomorrow.add({ days: 5 });
const middle = next.with({
  ...{ day: next.day < 8 ? 15 : next.day },
  ...{ hour: 10, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 },
});
const days = { first: middle, late: middle.add({ months: 1 }).with({ day: 5 }) } as const;

/** The database's clock and the world's: public figures are told by the first, a day behind as in a real world. */
async function goTo(world: TestWorld, at: Temporal.ZonedDateTime): Promise<void> {
  world.setNow(at.toInstant().toString());
  await world.ledger.reads.query('select ledger.set_publication(24, $1)', [looksAndSearches.map(({ act }) => act)]);
  await world.database.pool('clv_owner').query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id) values ('legal', $1, (select id from ledger.entry limit 1))
     on conflict (id) do update set offset_ms = excluded.offset_ms`,
    [at.epochMilliseconds - Date.now()],
  );
}
const rowOf = async (world: TestWorld, view: string) =>
  (await world.database.pool('clv_portal').query(`select * from ${view}`)).rows[0];

describe('figures of hits of a month that is over', () => {
  let w: HitsWorld;
  beforeAll(async () => {
    w = await openHitsWorld();
  }, 60_000);
  afterAll(() => w?.[Symbol.asyncDispose]());

  it('count no match to which nobody had a picture, before one came', async () => {
    const { world } = w.reads;
    await goTo(world, days.first);
    const operator = await world.person('operational-member', w.zone);
    const { versionId } = await w.putList(['1QZG001']);
    await w.pass('1QZG001');
    const [hit] = await w.hitsOf(versionId);
    if (hit === undefined) throw new Error('no hit');
    resultOf(await w.compare(operator, hit, 'no-picture'), 'hitId');
    expect((await w.hitsOf(versionId))[0]).toMatchObject({ first_compared_at: null });
    await w.addPicture(hit);
    const at = world.now().toString();
    resultOf(await w.compare(operator, hit), 'hitId');
    expect((await w.hitsOf(versionId))[0]?.first_compared_at).toBe((await w.hitsOf(versionId))[0]?.compared_at);
    expect(
      Temporal.Instant.compare((await w.hitsOf(versionId))[0]?.first_compared_at ?? '', at),
    ).toBeGreaterThanOrEqual(0);
  });

  it('stay as they were when a hit is compared again, validated, rejected or reported in the next', async () => {
    const { world } = w.reads;
    await goTo(world, days.first);
    const [first, second] = [
      await world.person('operational-member', w.zone),
      await world.person('operational-member', w.zone),
    ];
    const plates = Array.from({ length: 10 }, (_, n) => `1QZF00${n}`);
    const { versionId } = await w.putList(plates);
    for (const plate of plates) await w.pass(plate);
    const hits = await w.hitsOf(versionId);
    for (const hit of hits) await w.addPicture(hit);
    const [again, rejected, validated, ...others] = hits;
    const stopped = others.pop();
    if (again === undefined || rejected === undefined || validated === undefined || stopped === undefined)
      throw new Error('too few hits');
    const misread = [stopped, ...others.slice(0, 4)];
    for (const hit of hits)
      resultOf(await w.compare(first, hit, misread.includes(hit) ? 'not-confirmed' : 'confirmed'), 'hitId');
    // The month is over in a month: its figures are the same before and behind every act of the next one.
    await goTo(world, days.late);
    const before = [await rowOf(world, 'anpr.public_compared'), await rowOf(world, 'anpr.public_list_count')];
    expect(before).toMatchObject([
      { compared: 11, misread: 5 },
      { hits: 11, misreads: 5 },
    ]);
    const validate = (hit: HitRow, more: object) =>
      w.perform(second, 'anpr/validate-hit', {
        hitId: hit.id,
        ...more,
      });
    for (const hit of [again, rejected, validated]) resultOf(await w.compare(second, hit), 'hitId');
    resultOf(await validate(rejected, { outcome: 'rejected', cause: 'misread' }), 'hitId');
    const met = { verdict: 'met', reasons: 'essai' };
    resultOf(await validate(validated, { outcome: 'validated', condition: met }), 'hitId');
    const report = { hitId: stopped.id, cause: 'misread', what: 'Autre véhicule.' };
    resultOf(await w.perform(second, 'anpr/report-wrong-stop', report), 'hitId');
    expect([await rowOf(world, 'anpr.public_compared'), await rowOf(world, 'anpr.public_list_count')]).toEqual(before);
    // They are of the month in which they were done, once that is over.
    await goTo(world, days.late.add({ months: 1 }));
    expect(await rowOf(world, 'anpr.public_compared')).toMatchObject({ compared: 11, misread: 6 });
  });
});

describe('figures of searches of a month that is over', () => {
  let s: SearchWorld;
  beforeAll(async () => {
    s = await openSearchWorld();
  }, 60_000);
  afterAll(() => s?.[Symbol.asyncDispose]());

  it('stay as they were when a search is run again in the next, or goes to a second person after its grant', async () => {
    const { world } = s.w;
    const end = days.first.with({ day: 28 });
    await goTo(world, end);
    const at = s.ago({ days: 1 });
    await s.takeIn(
      1,
      Array.from({ length: 60 }, (_, n) => ({ at, plate: `8QZZ0${String(n).padStart(2, '0')}` })),
    );
    const run = (searchId: string) => runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId });
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await s.granted());
    for (const id of ids) expect(whyOf((await run(id)).receipt)).toBe('allowed');
    const part = await s.granted({ query: { kind: 'part-of-plate', pattern: '8QZZ0*' } });
    ids.push(await s.granted());
    expect(whyOf((await run(ids[4] ?? '')).receipt)).toBe('allowed');
    await goTo(world, end.add({ days: 6 }));
    const before = await rowOf(world, 'anpr.public_search_count');
    expect(before).toMatchObject({ asked: 6, granted: 6, run: 5 });
    expect(whyOf((await run(ids[0] ?? '')).receipt)).toBe('allowed');
    expect(whyOf((await run(part)).receipt)).toBe('blocked | anpr-too-many-plates');
    expect(await rowOf(world, 'anpr.public_search_count')).toEqual(before);
  });
});
