import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { listHashes, listSearchedPlates, listSigns } from './oversight-store.ts';
import { deleteSignsAtTerm, raiseAgain } from './search-schedule.ts';
import { runAndCount } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

const run = (searchId: string) => runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId });
const at = () => s.w.world.now().toString();

describe('one plate again and again', () => {
  it('is raised once by the schedule at the fifth search, and not at the fourth', async () => {
    const { gate } = s.w.world.ledger;
    const db = s.showing.db;
    for (let n = 0; n < 4; n++) await run(await s.granted());
    await run(await s.granted({ query: { kind: 'plate', plate: '1-QZZ-009' } }));
    expect(await raiseAgain(db, gate, at())).toBe(0);
    await run(await s.granted());
    expect(await raiseAgain(db, gate, at())).toBe(1);
    expect(await raiseAgain(db, gate, at())).toBe(0);
    const [sign] = await listSigns(db, s.w.ids.zone);
    expect(sign).toMatchObject({ pattern: 'same-plate-again', person_id: s.who.searcher.personId, state: 'raised' });
    expect(sign?.search_ids).toHaveLength(5);
    expect(await listSigns(db, s.w.ids.otherZone)).toEqual([]);
    expect(await listSigns(db, null)).toHaveLength(1);
  });

  it('is concluded only after the person was heard, and not by the person', async () => {
    const [sign] = await listSigns(s.showing.db, s.w.ids.zone);
    const signId = sign?.id ?? '';
    const conclude = (actor = s.w.people.controlOrgan) =>
      s.w.perform(actor, 'anpr/conclude-misuse-sign', { signId, conclusion: 'explained', reasons: 'Vérifié.' });
    expect(whyOf(await conclude())).toBe('blocked | anpr-not-heard');
    expect(
      whyOf(await s.w.perform(s.w.people.dpo, 'anpr/hear-searcher', { signId, statement: 'Une même enquête.' })),
    ).toBe('allowed');
    expect(whyOf(await conclude())).toBe('allowed');
    expect(whyOf(await conclude(s.w.people.dpo))).toBe('blocked | anpr-sign-concluded');
  });

  it('is deleted the day after its year, with the bodies of its entries, and not on its last day', async () => {
    const { gate } = s.w.world.ledger;
    const [sign] = await listSigns(s.showing.db, s.w.ids.zone);
    const entries = sign?.entry_ids ?? [];
    // Raised, heard, concluded, and the two conclusions that were stopped: they say of the person as much.
    expect(entries).toHaveLength(5);
    const last = Temporal.PlainDate.from(String(sign?.delete_on)).toZonedDateTime({
      timeZone: 'Europe/Brussels',
      plainTime: '23:59',
    });
    s.w.world.setNow(last.toInstant().toString());
    expect(await deleteSignsAtTerm(s.showing.db, gate, at())).toBe(0);
    expect(whyOf(await s.w.world.asSystem('anpr/delete-misuse-sign', { signId: sign?.id }))).toBe(
      'blocked | anpr-year-not-over',
    );
    s.w.world.setNow(last.add({ minutes: 1 }).toInstant().toString());
    expect(await deleteSignsAtTerm(s.showing.db, gate, at())).toBe(1);
    expect(await listSigns(s.showing.db, null)).toEqual([]);
    const { rows } = await s.showing.db.query('select 1 from ledger.private_body where entry_id = any($1::uuid[])', [
      entries,
    ]);
    expect(rows).toEqual([]);
  });

  it('stays past its year while prosecutor or discipline follow it up, and goes once that is closed', async () => {
    const { gate } = s.w.world.ledger;
    const dpo = s.w.people.dpo;
    const { whole = '' } = await s.asked({ query: { kind: 'plate', plate: '1-QZZ-555' } });
    const raised = { pattern: 'other', personId: s.who.searcher.personId, searchIds: [whole] };
    const signId = resultOf(await s.w.perform(dpo, 'anpr/raise-misuse-sign', raised), 'signId');
    const conclude = async (conclusion: string) =>
      whyOf(await s.w.perform(dpo, 'anpr/conclude-misuse-sign', { signId, conclusion, reasons: 'Vérifié.' }));
    resultOf(await s.w.perform(dpo, 'anpr/hear-searcher', { signId, statement: 'Rien à dire.' }), 'signId');
    expect(await conclude('follow-up-closed')).toBe('blocked | anpr-nothing-handed-over');
    expect(await conclude('to-prosecutor')).toBe('allowed');
    expect(await conclude('explained')).toBe('blocked | anpr-sign-concluded');
    s.w.world.setNow(
      s.w.world
        .now()
        .add({ hours: 24 * 400 })
        .toString(),
    );
    expect(await deleteSignsAtTerm(s.showing.db, gate, at())).toBe(0);
    expect(whyOf(await s.w.world.asSystem('anpr/delete-misuse-sign', { signId }))).toBe(
      'blocked | anpr-sign-still-followed',
    );
    expect(await conclude('follow-up-closed')).toBe('allowed');
    expect(await conclude('follow-up-closed')).toBe('blocked | anpr-sign-concluded');
    expect(await deleteSignsAtTerm(s.showing.db, gate, at())).toBe(1);
    expect(await listSigns(s.showing.db, null)).toEqual([]);
  });
});

describe('an own or a household’s plate', () => {
  it('is compared by the data protection officer alone, with a key that no server has', async () => {
    const dpo = s.w.people.dpo;
    const hash = { personId: s.who.searcher.personId, plateHmac: 'a'.repeat(64) };
    const id = resultOf(await s.w.perform(dpo, 'anpr/record-household-plate', hash), 'id');
    expect(whyOf(await s.w.perform(s.who.chief, 'anpr/record-household-plate', hash))).toBe(
      'blocked | function-not-named',
    );
    expect(await listHashes(s.showing.db, s.w.ids.zone)).toMatchObject([{ id, plate_hmac: hash.plateHmac }]);
    const { whole = '' } = await s.asked({ query: { kind: 'plate', plate: '1-QZZ-444' } });
    expect(await listSearchedPlates(s.showing.db, s.w.ids.zone)).toContainEqual({
      searchId: whole,
      personId: s.who.searcher.personId,
      plate: '1QZZ444',
    });
    const sign = { pattern: 'own-or-household-plate', personId: s.who.searcher.personId, searchIds: [whole] };
    expect(
      whyOf(await s.w.perform(dpo, 'anpr/raise-misuse-sign', { ...sign, personId: s.who.colleague.personId })),
    ).toBe('blocked | anpr-searches-not-theirs');
    expect(whyOf(await s.w.perform(dpo, 'anpr/raise-misuse-sign', sign))).toBe('allowed');
    const plates = (await listSearchedPlates(s.showing.db, s.w.ids.zone)).map(({ searchId }) => searchId);
    expect(plates).not.toContain(whole);
    expect(whyOf(await s.w.perform(dpo, 'anpr/withdraw-household-plate', { id }))).toBe('allowed');
    expect(await listHashes(s.showing.db, s.w.ids.zone)).toEqual([]);
  });
});
