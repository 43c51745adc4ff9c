import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { type Actor, canonical, sha256 } from '../../ledger/index.ts';
import { openCheck } from './household-check.ts';
import { listSigns } from './oversight-store.ts';
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
  const check = (more: object = {}, asking: { actor?: Actor; key?: string } = {}) =>
    openCheck(
      { db: s.showing.db, gate: s.showing.gate },
      { actor: s.w.people.dpo, key: randomUUID(), ...asking, payload: { reasons: 'Contrôle de l’année.', ...more } },
    );
  const sought = async () => (await check()).check.searched.map(({ searchId }) => searchId);

  it('is compared by the data protection officer alone, with a key that no server has', async () => {
    const dpo = s.w.people.dpo;
    const hash = { personId: s.who.searcher.personId, plateHmac: 'a'.repeat(64) };
    const { whole = '' } = await s.asked({ query: { kind: 'plate', plate: '1-QZZ-444' } });
    // Of whom no hash is recorded, no search is shown.
    expect((await check()).check).toEqual({ hashes: [], searched: [], next: null });
    const id = resultOf(await s.w.perform(dpo, 'anpr/record-household-plate', hash), 'id');
    expect(whyOf(await s.w.perform(s.who.chief, 'anpr/record-household-plate', hash))).toBe(
      'blocked | function-not-named',
    );
    const { whole: another = '' } = await s.asked({ query: { kind: 'plate', plate: '1-QZZ-445' } }, s.who.colleague);
    const shown = (await check()).check;
    expect(shown.hashes).toMatchObject([{ id, plateHmac: hash.plateHmac }]);
    expect(shown.searched).toContainEqual({
      searchId: whole,
      personId: s.who.searcher.personId,
      plate: '1QZZ444',
    });
    expect(shown.searched.map(({ searchId }) => searchId)).not.toContain(another);
    const sign = { pattern: 'own-or-household-plate', personId: s.who.searcher.personId, searchIds: [whole] };
    expect(
      whyOf(await s.w.perform(dpo, 'anpr/raise-misuse-sign', { ...sign, personId: s.who.colleague.personId })),
    ).toBe('blocked | anpr-searches-not-theirs');
    expect(whyOf(await s.w.perform(dpo, 'anpr/raise-misuse-sign', sign))).toBe('allowed');
    expect(await sought()).not.toContain(whole);
    expect(whyOf(await s.w.perform(dpo, 'anpr/withdraw-household-plate', { id }))).toBe('allowed');
    expect((await check()).check).toEqual({ hashes: [], searched: [], next: null });
  });

  it('is shown under an entry that says how many and their digest, once, and to nobody else', async () => {
    const hash = { personId: s.who.searcher.personId, plateHmac: 'c'.repeat(64) };
    resultOf(await s.w.perform(s.w.people.dpo, 'anpr/record-household-plate', hash), 'id');
    const asking = { key: randomUUID() };
    const { receipt, check: shown } = await check({}, asking);
    expect([receipt.verdict, receipt.result.shown]).toEqual(['allowed', shown.searched.length]);
    expect(shown.searched.length).toBeGreaterThan(5);
    const { rows } = await s.showing.db.query<{ content: string }>(
      'select other_groups || changes as content from ledger.private_body where entry_id = $1',
      [receipt.entryId],
    );
    const written = rows.map(({ content }) => content).join('');
    expect(written).toContain(sha256(canonical(shown.searched)).toString('hex'));
    expect(written).not.toContain('QZZ');
    await expect(check({}, asking)).rejects.toMatchObject({ code: 'anpr/shown-already' });
    for (const actor of [s.who.chief, s.who.searcher, s.w.people.controlOrgan]) {
      const answer = await check({}, { actor });
      expect([whyOf(answer.receipt), answer.check.searched]).toEqual(['blocked | function-not-named', []]);
    }
  });

  it('is compared a page of two hundred searches at a time, each with its entry, and none is left out', async () => {
    const owner = s.w.world.database.pool('clv_owner');
    await owner.query(
      `insert into anpr.point_search
       select (jsonb_populate_record(p, jsonb_build_object('id', uuidv7(), 'version', n))).* from anpr.point_search p, generate_series(1, 450) n
       where p.id = (select id from anpr.point_search where requested_by = $1 order by id limit 1)`,
      [s.who.searcher.personId],
    );
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from anpr.point_search s where requested_by = $1
         and not exists (select 1 from anpr.misuse_sign m where m.pattern = 'own-or-household-plate' and m.search_ids ? s.id::text)`,
      [s.who.searcher.personId],
    );
    const seen = new Set<string>();
    let pages = 0;
    for (let before: string | null | undefined; before !== null; pages += 1) {
      const { check: page }: Awaited<ReturnType<typeof check>> = await check(before === undefined ? {} : { before });
      expect(new Set(page.searched.map(({ searchId }) => searchId)).size).toBeLessThanOrEqual(200);
      for (const { searchId } of page.searched) seen.add(searchId);
      before = page.next;
    }
    expect([pages, seen.size]).toEqual([3, rows[0]?.n]);
  });
});
