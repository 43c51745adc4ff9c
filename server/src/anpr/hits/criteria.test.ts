import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criterionInForce, type TrialCriterion } from '../../../../testing/src/anpr/criterion-in-force.ts';
import { openHitsOver, sendTrialReads, type TrialRead } from '../../../../testing/src/anpr/hits-over-lists.ts';
import { type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters, rebuildAndCompare, type Stored } from '../../ledger/index.ts';
import { countWhatIsAsked } from '../lists/count-criterion.ts';
import { hitsActs } from './acts/hits-acts.ts';
import type { HitRow } from './hit-registers.ts';
import type { Hits } from './open-hits.ts';

let l: ListsWorld;
let hits: Hits;
const failures: unknown[] = [];
const now = () => l.w.world.now();
beforeAll(async () => {
  l = await openListsWorld({ acts: hitsActs });
  hits = openHitsOver(l, (error) => failures.push(error));
}, 60_000);
afterAll(async () => {
  await hits?.[Symbol.asyncDispose]();
  await l?.[Symbol.asyncDispose]();
});

const inForce = (criterion: TrialCriterion) =>
  criterionInForce(l, criterion, {
    count: (gate) => countWhatIsAsked(l.w.world.ledger.reads, gate, now().toString()),
  });
/** Sends reads, each some minutes ago, and lets what was not matched be matched. */
const pass = async (...reads: readonly TrialRead[]) => {
  await sendTrialReads(l, reads);
  // The door of this world tells nobody of what it takes in: batches are found by their missing mark, as after a crash.
  await l.w.world.database.pool('clv_owner').query('delete from anpr.correlated_batch');
  await hits[Symbol.asyncDispose]();
  hits = openHitsOver(l, (error) => failures.push(error));
  await hits.schedule[0]?.run(now().toString());
  expect(failures).toEqual([]);
};
const hitsOf = async (criterionId: string): Promise<readonly Stored<HitRow>[]> => {
  const { rows } = await l.w.world.ledger.reads.query<Stored<HitRow>>(
    'select * from anpr.hit where criterion_id = $1 order by recorded_at, place',
    [criterionId],
  );
  return rows;
};

describe('a read that meets a pre-established criterion in force (W-06, W-07)', () => {
  it('becomes a hit of its service and branch, with a month to validate it, once, and a read that does not meet it none', async () => {
    const criterionId = await inForce({ name: 'Camionnettes', vehicle: { classes: ['van'] } });
    await pass(['9-ZYV-001', 1, 'van'], ['9-ZYV-002', 1, 'car']);
    const [hit, ...others] = await hitsOf(criterionId);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({
      place: 0,
      list_id: null,
      version_id: null,
      kind: 'exact',
      state: 'hit',
      branch: 'administrative',
      organisation_id: l.w.ids.zone,
      due_on: now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().add({ months: 1 }).toString(),
    });
    expect(JSON.stringify(hit)).not.toContain('ZYV');
    await pass(['9-ZYV-003', 1, 'car']);
    expect(await hitsOf(criterionId)).toEqual([hit]);
    const shown = await l.inject(l.officers.member, 'GET', `criteria/${criterionId}`);
    expect(shown.body.item).toMatchObject({ yield: { hits: 1, misreads: 0, validated: 0, useless: 0 } });
  });

  it('with a frequency is met only by a vehicle that passed often enough in its window', async () => {
    const frequency = { atLeast: 3, withinHours: 2, past: 'any-camera' };
    const criterionId = await inForce({ name: 'Passages', frequency });
    await pass(['9-ZYF-001', 50, 'car'], ['9-ZYF-002', 40, 'car'], ['9-ZYF-001', 30, 'car']);
    expect(await hitsOf(criterionId)).toEqual([]);
    await pass(['9-ZYF-001', 1, 'car'], ['9-ZYF-002', 1, 'car']);
    const found = await hitsOf(criterionId);
    expect(found).toHaveLength(1);
    // While it lasts it is one hit, not a track of the vehicle.
    await pass(['9-ZYF-001', 0, 'car']);
    expect(await hitsOf(criterionId)).toEqual(found);
    // Another vehicle with the same signs is another vehicle.
    expect(
      await l.sendReads([{ at: now().subtract({ seconds: 20 }).toString(), plate: '9-ZYF-001', country: 'FR' }]),
    ).toMatchObject({ status: 200 });
    await pass(['9-ZYF-004', 1, 'car']);
    expect(await hitsOf(criterionId)).toEqual(found);
  });

  it('asks nothing of what came in before the criterion, or was recorded a month ago or more', async () => {
    const at = now().subtract({ minutes: 5 }).toString();
    await l.sendReads([{ at, plate: '9-ZYB-001', country: 'BE', vehicle: { class: 'bus' } }]);
    l.w.world.setNow(now().add({ minutes: 1 }).toString());
    const criterionId = await inForce({ name: 'Bus', vehicle: { classes: ['bus'] } });
    await pass(['9-ZYB-003', 1, 'bus']);
    const [hit, ...others] = await hitsOf(criterionId);
    expect(others).toEqual([]);
    const met = [
      {
        place: 1,
        recordedAt: now().toZonedDateTimeISO('Europe/Brussels').subtract({ months: 1 }).toInstant().toString(),
      },
    ];
    const old = await l.w.world.asSystem('anpr/raise-criterion-hits', { batchId: hit?.batch_id, criterionId, met });
    expect(whyOf(old)).toBe('blocked | anpr-recorded-a-month-ago');
  });

  it('raises nothing once it ended, and the journal has the refusal; its author validates none of its hits', async () => {
    const criterionId = await inForce({ name: 'Motos', vehicle: { classes: ['motorcycle'] } });
    await pass(['9-ZYM-001', 1, 'motorcycle']);
    const [hit] = await hitsOf(criterionId);
    if (hit === undefined) throw new Error('no hit');
    const { member } = l.officers;
    resultOf(await l.w.perform(member, 'anpr/watch-hits', { branch: 'administrative', mission: 'Fictif' }), 'watchId');
    const compared = { hitId: hit.id, comparison: 'no-picture' };
    expect(whyOf(await l.w.perform(member, 'anpr/compare-picture', compared))).toBe('allowed');
    const condition = { verdict: 'not-met', reasons: 'Rien (fiction).' };
    const rejected = { hitId: hit.id, outcome: 'rejected', cause: 'condition-not-met', condition };
    expect(whyOf(await l.w.perform(member, 'anpr/validate-hit', rejected))).toContain('validator-is-list-author');
    resultOf(
      await l.w.perform(l.officers.administrative, 'anpr/end-criterion', { criterionId, ground: 'requester' }),
      'criterionId',
    );
    const met = [{ place: 0, recordedAt: hit.recorded_at }];
    const late = await l.w.world.asSystem('anpr/raise-criterion-hits', { batchId: hit.batch_id, criterionId, met });
    expect(whyOf(late)).toBe('blocked | anpr-criterion-not-in-force');
  });

  it('is in the registers that a rebuild makes, row for row', async () => {
    const { database } = l.w.world;
    expect(await compareRegisters(database.pool('clv_owner'))).toEqual([]);
    const { registers } = await rebuildAndCompare(database.pool('clv_owner'));
    expect(registers.filter(({ isIdentical }) => !isIdentical)).toEqual([]);
  });
});
