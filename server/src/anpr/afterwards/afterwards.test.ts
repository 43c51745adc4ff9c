import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criterionInForce } from '../../../../testing/src/anpr/criterion-in-force.ts';
import { openHitsOver, sendTrialReads, type TrialRead } from '../../../../testing/src/anpr/hits-over-lists.ts';
import { administrativeList, type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { type Actor, compareRegisters, rebuildAndCompare, type Stored } from '../../ledger/index.ts';
import { hitsActs } from '../hits/acts/hits-acts.ts';
import type { HitRow } from '../hits/hit-registers.ts';
import type { Hits } from '../hits/open-hits.ts';
import { countWhatIsAsked } from '../lists/count-criterion.ts';
import { correlationActs } from './acts/correlation-acts.ts';
import { type CorrelationRunRow, correlationRuns } from './correlation-registers.ts';
import { waitingCorrelations } from './waiting-correlations.ts';

let l: ListsWorld;
let hits: Hits;
let prosecutor: Actor;
let runner: Actor;
/** A judicial version for stored reads. */
let versionId: string;
const failures: unknown[] = [];
const now = () => l.w.world.now();
const ago = (of: Temporal.DurationLike) =>
  now().toZonedDateTimeISO('Europe/Brussels').subtract(of).toInstant().toString();
beforeAll(async () => {
  l = await openListsWorld({ acts: [...hitsActs, ...correlationActs] });
  hits = openHitsOver(l, (error) => failures.push(error));
  runner = await l.w.world.person('operational-member', l.w.ids.zone);
  prosecutor = await l.w.world.person('prosecutor', l.w.ids.prosecutor);
  await sendReads(['9-ZAF-001', 30, 'car'], ['9-ZAF-002', 25, 'van'], ['9-ZAF-001', 5, 'car'], ['9-ZAF-003', 4, 'car']);
  ({ versionId } = await l.running(['9ZAF001', '9ZAF009'], { mode: 'afterwards' }));
}, 60_000);
afterAll(async () => {
  expect(failures).toEqual([]);
  await hits?.[Symbol.asyncDispose]();
  await l?.[Symbol.asyncDispose]();
});

const sendReads = (...reads: readonly TrialRead[]) => sendTrialReads(l, reads);
const ask = (of: object, change: object = {}, actor = l.officers.member) =>
  l.w.perform(actor, 'anpr/ask-correlation', {
    ...of,
    from: ago({ hours: 1 }),
    to: now().toString(),
    missionReference: 'PV-FICTIF-1',
    concreteReason: 'Chercher un véhicule volé (fiction).',
    ...change,
  });
const asked = async (of: object, change: object = {}): Promise<string> => {
  const id = resultOf(await ask(of, change), 'correlationId');
  l.w.world.setNow(now().add({ seconds: 30 }).toString());
  return id;
};
const run = (correlationId: string, actor = runner) => l.w.perform(actor, 'anpr/run-correlation', { correlationId });
const turn = async () => {
  // What vouches past the first month is the signed log.
  await l.w.world.ledger.integrate();
  return hits.schedule.find(({ name }) => name === 'correlations afterwards')?.run(now().toString());
};
const rowOf = async (id: string): Promise<Stored<CorrelationRunRow>> => {
  const row = await l.w.world.ledger.gate.registers.get(correlationRuns, { id });
  if (row === undefined) throw new Error('no such correlation');
  return row;
};
const hitsOf = async (correlationId: string): Promise<readonly Stored<HitRow>[]> => {
  const { rows } = await l.w.world.ledger.reads.query<Stored<HitRow>>(
    'select * from anpr.hit where correlation_id = $1 order by recorded_at, place',
    [correlationId],
  );
  return rows;
};
const waitingFor = async (actor: Actor) =>
  (await waitingCorrelations(l.w.world.ledger.reads).waitingFor(actor, now().toString())).map(({ kind }) => kind);

describe('a correlation afterwards (W-06)', () => {
  it('compares the stored reads of its interval, those of before the list too, and its hits wait for a picture like any other', async () => {
    const id = await asked({ versionId });
    expect(await waitingFor(runner)).toEqual(['run-correlation']);
    expect(await waitingFor(l.officers.member)).toEqual([]);
    expect(whyOf(await run(id, l.officers.member))).toBe('blocked | anpr-asked-by-you');
    expect(await turn()).toBe(0);
    expect(await hitsOf(id)).toEqual([]);
    expect(whyOf(await run(id))).toBe('allowed');
    expect(await turn()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ state: 'done', reads: 4, hits: 2, candidates: 0 });
    const found = await hitsOf(id);
    expect(found.map(({ state, kind, version_id }) => [state, kind, version_id])).toEqual([
      ['hit', 'exact', versionId],
      ['hit', 'exact', versionId],
    ]);
    expect(JSON.stringify([found, await rowOf(id)])).not.toContain('ZAF');
    expect(await turn()).toBe(0);
    expect(whyOf(await run(id))).toBe('blocked | anpr-correlation-step-not-open');
  });

  it('takes nothing outside its interval, raises no hit twice, and none once it is over', async () => {
    const again = await asked({ versionId }, { from: ago({ minutes: 10 }) });
    expect(whyOf(await run(again))).toBe('allowed');
    await turn();
    // The one read in it was raised by the correlation before: it stands, once.
    expect(await rowOf(again)).toMatchObject({ state: 'done', reads: 2, hits: 0 });
    const { rows } = await l.w.world.ledger.reads.query<Stored<HitRow>>(
      'select * from anpr.hit where version_id = $1',
      [versionId],
    );
    expect(rows).toHaveLength(2);
    const [hit] = rows;
    const met = [{ place: hit?.place ?? 0, recordedAt: hit?.recorded_at, versionId }];
    const late = await l.w.world.asSystem('anpr/raise-hits', { batchId: hit?.batch_id, correlationId: again, met });
    expect(whyOf(late)).toBe('blocked | anpr-not-within-correlation');
    // In real time nothing is raised on a list for stored reads.
    const { correlationId: _, ...realtime } = { batchId: hit?.batch_id, correlationId: again, met };
    expect(whyOf(await l.w.world.asSystem('anpr/raise-hits', realtime))).toBe('blocked | anpr-list-not-in-force');
    const unknown = await l.w.world.asSystem('anpr/raise-hits', {
      batchId: hit?.batch_id,
      correlationId: crypto.randomUUID(),
      met,
    });
    expect(whyOf(unknown)).toBe('blocked | anpr-not-within-correlation');
  });

  it('names one list or criterion, of the own service, in force for stored reads, and an interval that is over', async () => {
    const realtime = await l.running(['9ZAF008']);
    expect(whyOf(await ask({}))).toContain('anpr-one-subject');
    expect(whyOf(await ask({ versionId, criterionId: crypto.randomUUID() }))).toContain('anpr-one-subject');
    expect(whyOf(await ask({ versionId: realtime.versionId }))).toContain('anpr-subject-not-for-stored-reads');
    expect(whyOf(await ask({ versionId }, { to: now().add({ hours: 1 }).toString() }))).toBe(
      'blocked | anpr-interval-not-over',
    );
    expect(whyOf(await ask({ versionId }, { from: now().toString(), to: ago({ minutes: 1 }) }))).toBe(
      'blocked | anpr-interval-not-over',
    );
    expect(whyOf(await ask({ versionId }, {}, l.w.people.chief))).toBe('blocked | function-not-named');
  });
});

describe('administrative police', () => {
  it('compares a list afterwards within the month alone, whoever agrees', async () => {
    const listId = await l.proposed({ ...administrativeList, mode: 'afterwards' });
    const version = await l.given(listId, ['9ZAF002']);
    const decided = { ...version, outcome: 'granted', reasons: 'Contenu vérifié (fiction).' };
    resultOf(await l.w.perform(l.officers.administrative, 'anpr/authorise-list', decided), 'versionId');
    l.w.world.setNow(now().add({ minutes: 1 }).toString());
    resultOf(
      await l.w.perform(l.officers.member, 'anpr/notify-list', {
        ...version,
        means: 'Courriel (fiction)',
        startsAt: now().add({ minutes: 1 }).toString(),
      }),
      'versionId',
    );
    l.w.world.setNow(now().add({ minutes: 1 }).toString());
    resultOf(await l.w.perform(l.officers.member, 'anpr/start-list', version), 'versionId');
    await l.lists.refresh();
    const of = { versionId: version.versionId };
    const id = await asked(of);
    const old = await asked(of, { from: ago({ months: 1, minutes: 1 }) });
    expect(whyOf(await run(old))).toContain('lfp-44-11-3decies-p4-al5-pt1 no');
    expect(whyOf(await run(id))).toBe('allowed');
    await turn();
    expect(await rowOf(id)).toMatchObject({ state: 'done', hits: 1 });
  });

  it('stops with the list that is withdrawn, and compares nothing more', async () => {
    const listId = await l.proposed({ mode: 'afterwards', reference: 'LISTE-R' });
    const version = await l.given(listId, ['9ZAF003']);
    const decided = { ...version, outcome: 'granted', reasons: 'Contenu vérifié (fiction).' };
    resultOf(await l.w.perform(l.officers.judicial, 'anpr/authorise-list', decided), 'versionId');
    l.w.world.setNow(now().add({ minutes: 1 }).toString());
    resultOf(await l.w.perform(l.officers.member, 'anpr/start-list', version), 'versionId');
    await l.lists.refresh();
    const id = await asked({ versionId: version.versionId });
    expect(whyOf(await run(id))).toBe('allowed');
    // The snapshot still has it: the registers are what counts.
    resultOf(
      await l.w.perform(l.w.people.chief, 'anpr/withdraw-list', { listId, reasons: 'Erreur (fiction).' }),
      'listId',
    );
    await turn();
    expect(await rowOf(id)).toMatchObject({ state: 'stopped', hits: null });
    expect(await hitsOf(id)).toEqual([]);
  });

  it('compares a criterion over a day at least, and only where enough vehicles meet it', async () => {
    const inForce = (name: string, vehicleClass: string) =>
      criterionInForce(
        l,
        { name, vehicle: { classes: [vehicleClass] } },
        { mode: 'afterwards', count: (gate) => countWhatIsAsked(l.w.world.ledger.reads, gate, now().toString()) },
      );
    const vans = await inForce('Camionnettes', 'van');
    const motorcycles = await inForce('Motos', 'motorcycle');
    const later = (n: number) => 40 - (n % 30);
    const kind = (n: number) => (n < 30 ? 'van' : n < 35 ? 'motorcycle' : 'car');
    await sendReads(
      ...Array.from({ length: 1_000 }, (_, n) => [`9ZG${String(n).padStart(4, '0')}`, later(n), kind(n)] as const),
    );
    const day = { from: ago({ hours: 24 }) };
    expect(whyOf(await ask({ criterionId: vans }))).toBe('blocked | anpr-interval-too-short');
    const few = await asked({ criterionId: motorcycles }, day);
    expect(whyOf(await run(few))).toBe('allowed');
    const id = await asked({ criterionId: vans }, { from: ago({ hours: 24 }) });
    expect(whyOf(await run(id))).toBe('allowed');
    await turn();
    expect(await rowOf(few)).toMatchObject({ state: 'stopped', hits: null });
    expect(await hitsOf(few)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ state: 'done', reads: 1_004, hits: 31 });
    const other = await asked({ criterionId: vans }, { from: ago({ hours: 24 }) });
    expect(whyOf(await run(other))).toBe('allowed');
    resultOf(
      await l.w.perform(l.officers.administrative, 'anpr/end-criterion', { criterionId: vans, ground: 'requester' }),
      'criterionId',
    );
    await turn();
    expect(await rowOf(other)).toMatchObject({ state: 'stopped', hits: null });
  });
});

describe('past the first month', () => {
  it('a judicial correlation waits for the prosecutor addressed, whose written yes and an offence of a year open it', async () => {
    const theft = { reference: 'vol', maximumPenalty: 'P5Y' };
    l.w.world.setNow('2027-01-05T10:00:00Z');
    const from = '2026-12-01T09:00:00Z';
    const recent = await asked({ versionId }, { addressedTo: l.w.ids.prosecutor, offence: theft });
    expect(whyOf(await ask({ versionId }, { from, offence: theft }))).toBe('blocked | anpr-no-prosecutor');
    const addressedTo = l.w.ids.prosecutor;
    expect(whyOf(await ask({ versionId }, { from, addressedTo: l.w.ids.zone }))).toBe('blocked | anpr-no-prosecutor');
    const light = await asked({ versionId }, { from, addressedTo, offence: { reference: 'x', maximumPenalty: 'P6M' } });
    const id = await asked({ versionId }, { from, addressedTo, offence: theft });
    expect(await waitingFor(prosecutor)).toEqual(['decide-correlation', 'decide-correlation']);
    expect(await waitingFor(l.officers.member)).toEqual([]);
    expect(whyOf(await run(id))).toContain('lfp-44-11-3decies-p4-al6-s2 no');
    const decide = (correlationId: string, outcome: string, actor = prosecutor) =>
      l.w.perform(actor, 'anpr/decide-correlation', { correlationId, outcome, reasons: 'Nécessaire (fiction).' });
    expect(whyOf(await decide(id, 'granted', l.w.people.chief))).toBe('blocked | function-not-named');
    expect(whyOf(await decide(recent, 'granted'))).toBe('blocked | anpr-nothing-past-month');
    expect(whyOf(await decide(light, 'granted'))).toBe('allowed');
    expect(whyOf(await decide(id, 'granted'))).toBe('allowed');
    l.w.world.setNow(now().add({ seconds: 30 }).toString());
    expect(whyOf(await run(light))).toContain('lfp-44-11-3decies-p4-al6-s2 no');
    expect(whyOf(await run(id))).toBe('allowed');
    await turn();
    expect(await rowOf(id)).toMatchObject({ state: 'done', reads: 1_004 });
    expect(
      whyOf(
        await l.w.perform(l.officers.member, 'anpr/stop-correlation', {
          correlationId: light,
          reasons: 'Trop légère (fiction).',
        }),
      ),
    ).toBe('allowed');
    expect(whyOf(await run(light))).toBe('blocked | anpr-correlation-step-not-open');
  });
});

it('is in the registers that a rebuild makes, row for row', async () => {
  const owner = l.w.world.database.pool('clv_owner');
  expect(await compareRegisters(owner)).toEqual([]);
  const { registers } = await rebuildAndCompare(owner);
  expect(registers.filter(({ isIdentical }) => !isIdentical)).toEqual([]);
});
