import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrativePurpose, openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { whoSees } from '../../../../testing/src/waiting-seen.ts';
import { functionTable } from '../../identity/index.ts';
import type { Actor } from '../../ledger/index.ts';
import { searchActs } from './acts/search-acts.ts';
import { listSearches } from './search-lists.ts';
import { nextSearchActs } from './search-procedure.ts';
import { runAndCount, showPage, takeOut } from './show-reads.ts';
import { waitingSearches } from './waiting-searches.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const deciders = [
  'administrative-police-officer',
  'chief-of-corps',
  'federal-director',
  'judicial-police-officer',
  'prosecutor',
  'requesting-director',
];
const may: Readonly<Record<string, readonly string[]>> = {
  'anpr/request-search': ['operational-member'],
  'anpr/decide-search': deciders,
  'anpr/second-search': deciders,
  'anpr/run-search': ['operational-member'],
  'anpr/view-search': ['operational-member'],
  'anpr/export-search': ['operational-member'],
  'anpr/close-search': ['operational-member', 'system'],
  'anpr/request-read-emergency': ['operational-member', 'operator'],
  'anpr/set-search-profile': ['chief-of-corps', 'federal-director'],
  'anpr/add-protected-places': ['dpo'],
  'anpr/announce-gathering': ['administrative-police-officer', 'chief-of-corps', 'dpo'],
  'anpr/withdraw-protected-place': ['dpo'],
  'anpr/record-household-plate': ['dpo'],
  'anpr/withdraw-household-plate': ['dpo'],
  'anpr/open-household-check': ['dpo'],
  'anpr/raise-misuse-sign': ['dpo', 'system'],
  'anpr/hear-searcher': ['dpo'],
  'anpr/conclude-misuse-sign': ['control-organ', 'dpo'],
  'anpr/delete-misuse-sign': ['system'],
};

let s: SearchWorld;
const byFunction = new Map<string, Actor>();
beforeAll(async () => {
  s = await openSearchWorld();
  await s.takeIn(1, [{ at: s.ago({ days: 1 }), plate: '1QZZ001' }]);
  for (const { key, heldIn, designatedBy } of functionTable) {
    const [kind] = heldIn;
    if (kind === undefined || designatedBy.length > 0) continue;
    const isOfZone = heldIn.some((one) => one === 'local-police-zone');
    const organisationId = isOfZone ? s.w.ids.zone : await s.w.world.organisation(kind, `o-${key}`);
    byFunction.set(key, await s.w.world.person(key, organisationId));
  }
  byFunction.set('judicial-police-officer', s.who.judicial);
  byFunction.set('administrative-police-officer', s.who.administrative);
  byFunction.set('prosecutor', s.who.prosecutor);
}, 120_000);
afterAll(() => s?.[Symbol.asyncDispose]());

describe('acts of searches', () => {
  it('are all in the list of who may, and only those', () => {
    expect(searchActs.map(({ type }) => type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of searchActs)
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map(({ key }) => key), 'system'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });

  it.each([
    ['judicial', {}, ['chief-of-corps', 'judicial-police-officer', 'prosecutor']],
    ['administrative', { purpose: administrativePurpose }, ['administrative-police-officer', 'chief-of-corps']],
  ])(
    'a %s search of a zone is decided by those whom the law names, and by nobody else of the whole table',
    async (_branch, change, expected) => {
      const allowed: string[] = [];
      for (const [key, actor] of byFunction) {
        const { whole = '' } = await s.asked({ ...change, addressedTo: s.w.ids.prosecutor });
        const { verdict } = await s.grant(whole, actor);
        if (verdict === 'allowed') allowed.push(key);
      }
      expect(byFunction.size).toBeGreaterThan(30);
      expect(allowed.toSorted()).toEqual(expected);
    },
  );

  it('show reads to who asked for the search, and to nobody else of the whole table', async () => {
    const id = await s.granted();
    await runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: id });
    const seen: string[] = [];
    for (const [key, actor] of [...byFunction, ['colleague', s.who.colleague] as const]) {
      const asking = { actor, searchId: id };
      const page = await showPage(s.showing, { ...asking, key: randomUUID() });
      const out = await takeOut(s.showing, { ...asking, key: randomUUID(), why: 'Essai.' });
      const run = await runAndCount(s.showing, { ...asking, key: randomUUID() });
      if (page.reads.length > 0 || out.reads.length > 0 || run.receipt.verdict === 'allowed') seen.push(key);
    }
    expect(seen).toEqual([]);
    expect((await showPage(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: id })).reads).toHaveLength(
      1,
    );
  });
});

it('a service may have another than the one who asked search; then the one who asked does not', async () => {
  const set = (searcherNotOnCase: boolean) =>
    s.w.perform(s.who.chief, 'anpr/set-search-profile', { searcherNotOnCase });
  expect(whyOf(await set(true))).toBe('allowed');
  const id = await s.granted();
  const run = (actor: Actor) => runAndCount(s.showing, { actor, key: randomUUID(), searchId: id });
  expect(whyOf((await run(s.who.searcher)).receipt)).toBe('blocked | anpr-searcher-on-the-case');
  expect((await run(s.who.colleague)).receipt.result).toMatchObject({ found: 1 });
  const next = async (actor: Actor, of: string) => {
    const rows = (await listSearches(s.showing.db, actor, { limit: 1, id: of })) ?? [];
    return rows.flatMap((row) => nextSearchActs(row, actor, row.searcher_not_on_case));
  };
  expect(await next(s.who.colleague, id)).toContain('anpr/view-search');
  // Whoever decided holds another function too: they neither run it nor see it. Nor does a third member see what another ran.
  const { whole = '' } = await s.asked({});
  expect(whyOf(await s.grant(whole, s.who.judicial))).toBe('allowed');
  const decider = { ...s.who.judicial, functionKey: 'operational-member' };
  const look = async (actor: Actor) => {
    const asking = { actor, searchId: whole };
    const shown = [
      await runAndCount(s.showing, { ...asking, key: randomUUID() }),
      await showPage(s.showing, { ...asking, key: randomUUID() }),
      await takeOut(s.showing, { ...asking, key: randomUUID(), why: 'Essai.' }),
    ];
    return shown.map(({ receipt }) => whyOf(receipt));
  };
  expect((await look(decider))[0]).toBe('blocked | anpr-decider-searches');
  expect(await look(s.who.colleague)).toEqual(['allowed', 'allowed', 'allowed']);
  const notOwnRun = 'blocked | anpr-decider-searches | anpr-not-your-run';
  expect(await look(decider)).toEqual(['blocked | anpr-decider-searches', notOwnRun, notOwnRun]);
  const third = await s.w.world.person('operational-member', s.w.ids.zone);
  const seen = await showPage(s.showing, { actor: third, key: randomUUID(), searchId: whole });
  expect([whyOf(seen.receipt), seen.reads]).toEqual(['blocked | anpr-not-your-run', []]);
  expect([await next(decider, whole), await next(third, whole)]).toEqual([[], ['anpr/run-search']]);
  expect(whyOf(await set(false))).toBe('allowed');
});

describe('lists of searches', () => {
  it('are open to those with a part in them, each to theirs', async () => {
    const { whole = '' } = await s.asked({ addressedTo: s.w.ids.prosecutor });
    const seeing = async (id: string): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (const { key } of functionTable) {
        const actor = byFunction.get(key) ?? { personId: randomUUID(), functionKey: key, organisationId: s.w.ids.zone };
        const rows = await listSearches(s.showing.db, actor, { limit: 1, id });
        if (rows !== undefined && rows.length > 0) seen.push(key);
      }
      return seen.toSorted();
    };
    const watchers = ['chief-of-corps', 'control-organ', 'dpo'];
    expect(await seeing(whole)).toEqual([...watchers, 'judicial-police-officer', 'prosecutor']);
    // An officer of one quality has no part in the searches of the other branch.
    const ofOrder = await s.asked({ purpose: administrativePurpose });
    expect(await seeing(ofOrder.whole ?? '')).toEqual(['administrative-police-officer', ...watchers]);
    expect(await listSearches(s.showing.db, s.who.searcher, { limit: 1, id: whole })).toHaveLength(1);
    expect(await listSearches(s.showing.db, s.who.otherProsecutor, { limit: 1, id: whole })).toEqual([]);
    expect(await listSearches(s.showing.db, s.who.foreigner, { limit: 1, id: whole })).toEqual([]);
  });

  it('say what waits: a decision for those who may take it, then the run for who asked', async () => {
    const { whole = '' } = await s.asked({});
    const source = waitingSearches(s.showing.db);
    const kinds = async (actor: Actor) =>
      (await source.waitingFor(actor, s.w.world.now().toString()))
        .filter(({ subjectId }) => subjectId === whole)
        .map(({ kind }) => kind);
    expect([await kinds(s.who.chief), await kinds(s.who.judicial), await kinds(s.who.administrative)]).toEqual([
      ['decide-search'],
      ['decide-search'],
      [],
    ]);
    expect(await kinds(s.who.searcher)).toEqual([]);
    await s.grant(whole);
    expect([await kinds(s.who.chief), await kinds(s.who.searcher), await kinds(s.who.colleague)]).toEqual([
      [],
      ['run-search'],
      [],
    ]);
    expect(Object.keys(await whoSees(source, s.who.chief, s.w.world.now().toString()))).toContain('decide-search');
  });
});
