import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { runAndCount, showPage, takeOut } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

const asking = (searchId: string) => ({ actor: s.who.searcher, key: randomUUID(), searchId });
const run = async (searchId: string) => (await runAndCount(s.showing, asking(searchId))).receipt;
const page = (searchId: string) => showPage(s.showing, asking(searchId));
const out = (searchId: string) => takeOut(s.showing, { ...asking(searchId), why: 'Pièce du dossier.' });
const passed = (series: string, many: number, at: string) =>
  Array.from({ length: many }, (_, n) => ({ at, plate: `${series}${String(n).padStart(3, '0')}` }));

// A search that was counted once and then shows what comes in is surveillance in near real time, without list, directive or notice.
it('asks for nothing that is not recorded yet: the moment of the request is the last', async () => {
  const query = { kind: 'part-of-plate', pattern: '9QZZ*' };
  const now = s.w.world.now();
  const until = async (to: Temporal.Instant) => whyOf(await s.ask({ query, to: to.toString() }));
  expect(await until(now.add({ hours: 24 * 20 }))).toBe('blocked | anpr-window-not-over');
  expect(await until(now.add({ milliseconds: 1 }))).toBe('blocked | anpr-window-not-over');
  expect(await until(now)).toBe('allowed');
  expect(await until(now.subtract({ milliseconds: 1 }))).toBe('allowed');
});

it('shows and takes out what its run counted; a late read waits for a run of its own, which counts it', async () => {
  const hour = s.ago({ minutes: 60 });
  await s.takeIn(1, passed('8QZZ', 2, hour));
  const id = await s.granted({ query: { kind: 'part-of-plate', pattern: '8QZZ*' } });
  expect((await run(id)).result).toMatchObject({ found: 2, plates: 2 });
  await s.takeIn(1, [{ at: hour, plate: '8QZZ555' }]);
  // What another server sent has that server's time of reception: it came later all the same.
  const owner = s.w.world.database.pool('clv_owner');
  await owner.query(`update anpr.read_batch set received_at = received_at - interval '10 minutes'`);
  expect([(await page(id)).reads.length, (await out(id)).reads.length]).toEqual([2, 2]);
  expect((await run(id)).result).toMatchObject({ found: 3, plates: 3 });
  expect([(await page(id)).reads.length, (await out(id)).reads.length]).toEqual([3, 3]);
});

it.each([
  ['a page', '6QZZ', page],
  ['an export', '5QZZ', out],
])('%s above the limit of plates shows none and sends the search to a second person', async (_what, series, show) => {
  const hour = s.ago({ minutes: 45 });
  await s.takeIn(1, passed(series, 50, hour));
  const id = await s.granted({ query: { kind: 'part-of-plate', pattern: `${series}*` } });
  expect((await run(id)).result).toMatchObject({ plates: 50 });
  // A read that was corrected after the run: the batch is as old as before, the plate is another.
  await s.takeIn(1, [{ at: hour, plate: `${series}777` }]);
  const owner = s.w.world.database.pool('clv_owner');
  await owner.query(
    `update anpr.read_batch set entry_id = (select entry_id from anpr.read_batch order by number limit 1) where number = (select max(number) from anpr.read_batch)`,
  );
  const shown = await show(id);
  expect([whyOf(shown.receipt), shown.reads, shown.receipt.result]).toEqual(['blocked | anpr-too-many-plates', [], {}]);
  const necessity = { searchId: id, outcome: 'granted', necessity: 'La série entière est suspecte.' };
  expect(whyOf(await s.w.perform(s.who.judicial, 'anpr/second-search', necessity))).toBe('allowed');
  expect((await run(id)).result).toMatchObject({ found: 51, plates: 51 });
  expect((await show(id)).reads.length).toBeGreaterThanOrEqual(50);
});
