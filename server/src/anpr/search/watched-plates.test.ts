import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { openCheck } from './household-check.ts';
import { findAgain } from './oversight-store.ts';
import { raiseAgain } from './search-schedule.ts';
import { runAndCount, showPage, takeOut } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
  const at = s.ago({ days: 1 });
  await s.takeIn(1, [
    ...['1QZZ001', '1QZZ001', '2QZZ002', '3QZZ003', '3QZZ004'].map((plate) => ({ at, plate })),
    ...['7QZZ007', '7QZZ008'].map((plate) => ({ at, plate })),
  ]);
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

const asking = (searchId: string) => ({ actor: s.who.searcher, key: randomUUID(), searchId });
const again = async () => findAgain(s.showing.db, s.w.world.now().toString());
const laterBy = (hours: number) => s.w.world.setNow(s.w.world.now().add({ hours }).toString());

/** Asks for a part of a plate, has it granted and runs it. */
async function ran(pattern: string): Promise<string> {
  const id = await s.granted({ query: { kind: 'part-of-plate', pattern } });
  expect((await runAndCount(s.showing, asking(id))).receipt.verdict).toBe('allowed');
  return id;
}

const comparedWith = async (searchId: string) => {
  const { db, gate } = s.showing;
  const asked = { actor: s.w.people.dpo, key: randomUUID(), payload: { reasons: 'Contrôle annuel.' } };
  const { check } = await openCheck({ db, gate }, asked);
  return check.searched.filter((one) => one.searchId === searchId).map(({ plate }) => plate);
};

describe('a plate that is asked as a part of one', () => {
  it('is watched as a whole one is: five, however the part is written, and not four', async () => {
    const ids = [];
    for (const pattern of ['1QZZ001*', '*QZZ001', '?QZZ0*1', '1QZ*']) ids.push(await ran(pattern));
    expect(await again()).toEqual([]);
    const whole = await s.granted();
    await runAndCount(s.showing, asking(whole));
    expect(await again()).toEqual([
      { personId: s.who.searcher.personId, organisationId: s.w.ids.zone, searchIds: [...ids, whole].toSorted() },
    ]);
    const { gate } = s.w.world.ledger;
    expect(await raiseAgain(s.showing.db, gate, s.w.world.now().toString())).toBe(1);
    expect(await again()).toEqual([]);
  });

  it('is watched by its pattern while it finds nothing, and not where it leaves more open', async () => {
    const ids = [];
    for (let n = 0; n < 4; n++) ids.push(await ran('9QZZ9*'));
    // Another plate, and six times what leaves nearly all of it open.
    await ran('4QZZ4*');
    for (let n = 0; n < 6; n++) await ran('8QZ*');
    expect(await again()).toEqual([]);
    ids.push(await ran('9QZZ99?'));
    expect((await again()).map(({ searchIds }) => searchIds)).toEqual([ids.toSorted()]);
    await raiseAgain(s.showing.db, s.w.world.ledger.gate, s.w.world.now().toString());
  });

  it('is compared with own and household plates: what it found, or what it can mean with one sign open', async () => {
    const hash = { personId: s.who.searcher.personId, plateHmac: 'b'.repeat(64) };
    expect(whyOf(await s.w.perform(s.w.people.dpo, 'anpr/record-household-plate', hash))).toBe('allowed');
    expect(await comparedWith(await ran('2QZ*'))).toEqual(['2QZZ002']);
    expect(await comparedWith(await ran('3QZZ00*'))).toEqual(expect.arrayContaining(['3QZZ003', '3QZZ00']));
    expect(await comparedWith(await ran('5QZZ05?'))).toHaveLength(36);
    expect(await comparedWith(await ran('5QZZ0??'))).toEqual([]);
    expect(await comparedWith(await ran('7QZ*'))).toEqual([]);
  });
});

it('looks at one search count by the day: five days are five, pages of one day are one', async () => {
  const id = await ran('6QZZ60*');
  for (let n = 0; n < 3; n++) await showPage(s.showing, asking(id));
  await takeOut(s.showing, { ...asking(id), why: 'Pièce du dossier.' });
  expect(await again()).toEqual([]);
  for (let day = 2; day <= 4; day++) {
    laterBy(24);
    await showPage(s.showing, asking(id));
  }
  expect(await again()).toEqual([]);
  laterBy(24);
  await takeOut(s.showing, { ...asking(id), why: 'Pièce du dossier.' });
  expect((await again()).map(({ searchIds }) => searchIds)).toEqual([[id]]);
});
