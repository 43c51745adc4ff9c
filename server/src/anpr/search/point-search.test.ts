import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrativePurpose, openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters, type Queryable, rebuildAndCompare } from '../../ledger/index.ts';
import { runAndCount, showPage, takeOut } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
  await s.takeIn(1, [
    { at: s.ago({ days: 1 }), plate: '1QZZ001' },
    { at: s.ago({ days: 2 }), plate: '1QZZ001' },
    { at: s.ago({ days: 2, minutes: 1 }), plate: '1QZZ002' },
    { at: s.ago({ days: 45 }), plate: '1QZZ001' },
  ]);
  await s.takeIn(2, [{ at: s.ago({ days: 1, minutes: 3 }), plate: '2QZZ777' }]);
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

const key = () => randomUUID();
const run = (searchId: string, actor = s.who.searcher) => runAndCount(s.showing, { actor, key: key(), searchId });
const page = (searchId: string, actor = s.who.searcher) => showPage(s.showing, { actor, key: key(), searchId });
const plates = (reads: readonly { readonly plate: string }[]) => reads.map(({ plate }) => plate);

describe('a point search (W-05)', () => {
  it('is asked, decided by another person, counted, and shown page by page, each step an act', async () => {
    const id = await s.granted();
    expect(whyOf((await page(id)).receipt)).toBe('blocked | anpr-not-open-to-this-act');
    const { receipt } = await run(id);
    expect([receipt.verdict, receipt.result]).toMatchObject(['allowed', { found: 2, plates: 1 }]);
    const seen = await page(id);
    expect(seen.receipt.result).toMatchObject({ shown: 2 });
    expect(plates(seen.reads)).toEqual(['1QZZ001', '1QZZ001']);
    const out = await takeOut(s.showing, { actor: s.who.searcher, key: key(), searchId: id, why: 'Pièce du dossier.' });
    expect(out.receipt.result).toMatchObject({ shown: 2 });
    const closed = await s.w.perform(s.who.searcher, 'anpr/close-search', { searchId: id, because: 'done' });
    expect(whyOf(closed)).toBe('allowed');
    expect(whyOf((await run(id)).receipt)).toBe('blocked | anpr-not-open-to-this-act');
    expect((await page(id)).reads).toEqual([]);
  });

  it('is not decided by whoever asked for it, and shows nothing to a colleague or to another zone', async () => {
    const { whole = '' } = await s.asked({});
    const self = { ...s.who.searcher, functionKey: 'chief-of-corps' };
    expect(whyOf(await s.grant(whole, self))).toContain('function-not-held');
    const own = await s.asked({}, s.who.searcher);
    expect(whyOf(await s.grant(own.whole ?? ''))).toBe('allowed');
    expect(whyOf((await run(own.whole ?? '', s.who.colleague)).receipt)).toBe('blocked | anpr-not-your-search');
    expect(whyOf((await run(own.whole ?? '', s.who.foreigner)).receipt)).toContain('anpr-unknown-search');
    expect(whyOf(await s.ask({}, s.who.foreigner))).toContain('anpr-database-not-yours');
  });

  it('needs a purpose of the closed list, a mission and a concrete reason', async () => {
    expect(whyOf(await s.ask({ missionReference: undefined }))).toBe(
      'refused | lfp-44-11-3decies-p3-al2-s1 no missionReference',
    );
    const petty = {
      branch: 'judicial',
      text: 'Stationnement',
      judicialGround: 'road-traffic',
      article62Applies: false,
    };
    expect(whyOf(await s.ask({ purpose: petty }))).toContain('lfp-44-11-3septies-pt1-b no');
    const vague = await s.ask({ concreteReason: 'enquête en cours' });
    expect(whyOf(vague)).toBe('blocked | anpr-reason-too-short | anpr-reason-which-fact | anpr-reason-what-ties-it');
    expect(vague.gates[0]?.because.fr).toMatch(/\?$/);
    const insisted = await s.asked({
      concreteReason: 'enquête en cours',
      vagueBecause: 'L’informateur doit rester protégé.',
    });
    expect(whyOf(await s.grant(insisted.whole ?? ''))).toBe('allowed');
    expect(whyOf((await run(insisted.whole ?? '')).receipt)).toContain('anpr-not-open-to-this-act');
  });

  it('of a part of a plate, of cameras and of an area is answered from the same reads', async () => {
    const found = async (query: object, change: object = {}) => {
      const id = await s.granted({ query, ...change });
      expect(whyOf((await run(id)).receipt)).toBe('allowed');
      return plates((await page(id)).reads).toSorted();
    };
    expect(await found({ kind: 'part-of-plate', pattern: '1QZZ00?' })).toEqual(['1QZZ001', '1QZZ001', '1QZZ002']);
    expect(await found({ kind: 'part-of-plate', pattern: '*777' })).toEqual(['2QZZ777']);
    expect(await found({ kind: 'part-of-plate', pattern: '?QZZ*' })).toHaveLength(4);
    const hour = { from: s.ago({ days: 1, minutes: 30 }), to: s.ago({ days: 1, minutes: 1 }) };
    expect(await found({ kind: 'cameras', cameraNumbers: [2] }, hour)).toEqual(['2QZZ777']);
    expect(whyOf(await s.ask({ query: { kind: 'cameras', cameraNumbers: [77] }, ...hour }))).toContain(
      'anpr-no-cameras',
    );
    expect(whyOf(await s.ask({ query: { kind: 'part-of-plate', pattern: '1Q*7' } }))).toContain('anpr-no-pattern');
  });

  it('cannot ask who travelled with somebody or who was near: a plate and a place never stand in one query', async () => {
    const beyond = [
      { kind: 'plate', plate: '1-QZZ-001', cameraNumbers: [1] },
      { kind: 'plate', plate: '1-QZZ-001', latitude: 50.8, longitude: 4.3, radiusMetres: 100 },
      { kind: 'plate', plates: ['1-QZZ-001', '1-QZZ-002'] },
      { kind: 'cameras', cameraNumbers: [1], near: '1-QZZ-001' },
      { kind: 'area', latitude: 50.8, longitude: 4.3, radiusMetres: 100, plate: '1-QZZ-001' },
      { kind: 'convoy', plate: '1-QZZ-001' },
      { kind: 'co-travellers', searchId: randomUUID() },
    ];
    for (const query of beyond) await expect(s.ask({ query })).rejects.toThrow(/does not have the form/);
    await expect(s.ask({ within: randomUUID() })).rejects.toThrow(/does not have the form/);
  });
});

describe('the first month', () => {
  const longAgo = () => ({ from: s.ago({ days: 60 }), to: s.ago({ minutes: 1 }) });

  it('cuts a judicial window in two: the younger part runs alone, the older is the prosecutor’s', async () => {
    const addressedTo = s.w.ids.prosecutor;
    expect(whyOf(await s.ask(longAgo()))).toContain('anpr-no-prosecutor');
    const offence = { reference: 'Code pénal, art. 461', maximumPenalty: 'P5Y' };
    const parts = await s.asked({ ...longAgo(), addressedTo, offence });
    expect(Object.keys(parts).toSorted()).toEqual(['first-month', 'past-month']);
    const [young, old] = [parts['first-month'] ?? '', parts['past-month'] ?? ''];
    expect(whyOf(await s.grant(old))).toContain('lfp-44-11-3decies-p3-al2-s3 no');
    expect(whyOf(await s.grant(old, s.who.judicial))).toContain('lfp-44-11-3decies-p3-al2-s3 no');
    expect(whyOf(await s.grant(young, s.who.judicial))).toBe('allowed');
    expect((await run(young)).receipt.result).toMatchObject({ found: 2 });
    expect(whyOf((await run(old)).receipt)).toContain('anpr-not-open-to-this-act');
    expect(whyOf(await s.grant(old, s.who.otherProsecutor))).toContain('anpr-unknown-search');
    expect(whyOf(await s.grant(old, s.who.prosecutor))).toBe('allowed');
    const { receipt } = await run(old);
    expect(receipt.result).toMatchObject({ found: 1 });
    expect(receipt.gates.map(({ id }) => id)).toContain('vault-log-signature-only');
    expect((await page(old)).reads).toHaveLength(1);
  });

  it('needs past it an offence whose maximum is one year or more', async () => {
    const addressedTo = s.w.ids.prosecutor;
    const window = { from: s.ago({ days: 60 }), to: s.ago({ days: 40 }) };
    const light = await s.asked({ ...window, addressedTo, offence: { reference: 'art. x', maximumPenalty: 'P11M' } });
    expect(whyOf(await s.grant(light['past-month'] ?? '', s.who.prosecutor))).toContain(
      'lfp-44-11-3decies-p3-al2-s3 no',
    );
    const none = await s.asked({ ...window, addressedTo });
    expect(whyOf(await s.grant(none['past-month'] ?? '', s.who.prosecutor))).toContain('offence.maximumPenalty');
  });

  it('shuts administrative police out, whoever decides, and says from when the younger part is open', async () => {
    const receipt = await s.ask({ ...longAgo(), purpose: administrativePurpose });
    expect(whyOf(receipt)).toContain('lfp-44-11-3decies-p3-al1-s1 no');
    expect(receipt.law[0]?.decision.deadlines.map(({ id }) => id)).toContain('younger-part-after');
    const { whole = '' } = await s.asked({ purpose: administrativePurpose });
    expect(whyOf(await s.grant(whole, s.who.judicial))).toContain('lfp-44-11-3decies-p3-al1-s2 no');
    expect(whyOf(await s.grant(whole, s.who.administrative))).toBe('allowed');
    expect((await run(whole)).receipt.result).toMatchObject({ found: 2 });
  });
});

describe('what needs a second competent person', () => {
  const wide = () => ({
    query: { kind: 'cameras', cameraNumbers: [1, 2] },
    from: s.ago({ days: 2, minutes: 30 }),
    to: s.ago({ minutes: 1 }),
  });

  it('waits for another than the first and than the requester, with a written necessity', async () => {
    const { whole = '' } = await s.asked(wide());
    const second = (actor = s.who.judicial) =>
      s.w.perform(actor, 'anpr/second-search', {
        searchId: whole,
        outcome: 'granted',
        necessity: 'Aucun autre indice.',
      });
    expect(whyOf(await second())).toContain('anpr-no-second-needed');
    expect((await s.grant(whole)).result).toMatchObject({ isForSecond: true });
    expect(whyOf((await run(whole)).receipt)).toContain('anpr-not-open-to-this-act');
    expect(whyOf(await second(s.who.chief))).toContain('anpr-same-person-twice');
    expect(whyOf(await second(s.who.administrative))).toContain('lfp-44-11-3decies-p3-al2-s2 no');
    expect(whyOf(await second())).toBe('allowed');
    expect((await run(whole)).receipt.result).toMatchObject({ found: 4 });
  });

  it('is also what finds more plates than the limit: nobody is told how many, and the search goes to a second person', async () => {
    const from = s.ago({ days: 5, minutes: 30 });
    const many = Array.from({ length: 60 }, (_, n) => ({
      at: Temporal.Instant.from(from).add({ seconds: n }).toString(),
      plate: `1QYY${String(n).padStart(3, '0')}`,
    }));
    await s.takeIn(1, many);
    const id = await s.granted({ query: { kind: 'part-of-plate', pattern: '1QYY*' }, from: s.ago({ days: 6 }) });
    const { receipt } = await run(id);
    expect(whyOf(receipt)).toBe('blocked | anpr-too-many-plates');
    expect(receipt.result).toEqual({});
    const necessity = { searchId: id, outcome: 'granted', necessity: 'La série entière est suspecte.' };
    expect(whyOf(await s.w.perform(s.who.judicial, 'anpr/second-search', necessity))).toBe('allowed');
    expect((await run(id)).receipt.result).toMatchObject({ found: 60, plates: 60 });
  });
});

it('leaves registers that a rebuild of the journal folds to the same', async () => {
  const client = await s.w.world.database.pool('clv_owner').connect();
  try {
    const owner: Queryable = {
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        client.query<Row>(text, [...values]),
    };
    expect(await compareRegisters(owner)).toEqual([]);
    const { registers } = await rebuildAndCompare(owner);
    const same = registers.filter(({ isIdentical }) => isIdentical).map(({ register }) => register);
    expect(same).toEqual(expect.arrayContaining(['anpr.point_search', 'anpr.search_view', 'anpr.search_export']));
  } finally {
    client.release();
  }
});
