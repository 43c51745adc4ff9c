import { randomUUID } from 'node:crypto';
import { lastReadPast } from '@clairevoie/law';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { runAndCount, type ShowingWorld, showPage, takeOut } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

// What an act showed is shown under its key once: a repeated request finds the stored receipt, and no act of its own that would be judged now.
const isShownAlready = { code: 'anpr/shown-already' };
const run = async (searchId: string) =>
  (await runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId })).receipt;
const entries = async () =>
  (await s.w.world.database.pool('clv_owner').query('select 1 from ledger.entry')).rows.length;

it('a page seen within its month is not shown past it under its key; a new one waits for what vouches', async () => {
  const month = lastReadPast('first-month', s.w.world.now().toString());
  const recorded = Temporal.Instant.from(month).add({ hours: 5 }).toString();
  await s.takeIn(1, [{ at: recorded, plate: '1QZZ055' }]);
  const { whole = '' } = await s.asked({
    query: { kind: 'plate', plate: '1QZZ055' },
    from: recorded,
    addressedTo: s.w.ids.prosecutor,
    offence: { reference: 'Code pénal, art. 461', maximumPenalty: 'P5Y' },
  });
  expect(whyOf(await s.grant(whole, s.who.prosecutor))).toBe('allowed');
  expect(whyOf(await run(whole))).toBe('allowed');
  const awaited: string[] = [];
  const awaitProof: ShowingWorld['witness']['awaitProof'] = (entryId, under) => {
    awaited.push(under);
    return s.showing.witness.awaitProof(entryId, under);
  };
  const showing = { ...s.showing, witness: { awaitProof } };
  const first = { actor: s.who.searcher, key: randomUUID(), searchId: whole };
  expect((await showPage(showing, first)).reads).toHaveLength(1);
  expect(awaited).toEqual([]);
  s.w.world.setNow(s.w.world.now().add({ hours: 48 }).toString());
  await expect(showPage(showing, first)).rejects.toMatchObject(isShownAlready);
  expect((await showPage(showing, { ...first, key: randomUUID() })).reads).toHaveLength(1);
  expect(awaited).toEqual(['log-signature-only']);
  const { rows } = await s.showing.db.query<{ past: boolean }>(
    'select is_past_month as past from anpr.search_view where search_id = $1 order by viewed_at',
    [whole],
  );
  expect(rows.map(({ past }) => past)).toEqual([false, true]);
});

it('a page and an export are shown once: a repeat gives no read and writes nothing, at once or after the decision is over', async () => {
  await s.takeIn(1, [
    { at: s.ago({ days: 1 }), plate: '1QZZ001' },
    { at: s.ago({ days: 2 }), plate: '1QZZ001' },
  ]);
  const searchId = await s.granted();
  expect(whyOf(await run(searchId))).toBe('allowed');
  const page = { actor: s.who.searcher, key: randomUUID(), searchId };
  const out = { ...page, key: randomUUID(), why: 'Pièce du dossier.' };
  const isFirst = await Promise.allSettled([showPage(s.showing, page), showPage(s.showing, page)]);
  // Two at the same moment: one of them is the act.
  expect(isFirst.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await takeOut(s.showing, out)).reads).toHaveLength(2);
  const before = await entries();
  for (const hours of [0, 48, 6 * 24]) {
    s.w.world.setNow(s.w.world.now().add({ hours }).toString());
    await expect(showPage(s.showing, page)).rejects.toMatchObject(isShownAlready);
    await expect(takeOut(s.showing, out)).rejects.toMatchObject(isShownAlready);
  }
  expect(await entries()).toBe(before);
  const fresh = await showPage(s.showing, { ...page, key: randomUUID() });
  expect([whyOf(fresh.receipt), fresh.reads]).toEqual(['blocked | decision-older-than-seven-days', []]);
});
