import { decide } from '@clairevoie/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { isWithinFirstMonth } from './first-month.ts';
import { waitingHits } from './waiting-hits.ts';

const brussels = (local: string): string =>
  Temporal.ZonedDateTime.from(`${local}[Europe/Brussels]`).toInstant().toString();
const earlier = (instant: string): string => Temporal.Instant.from(instant).subtract({ milliseconds: 1 }).toString();

/** What the law says of an administrative correlation afterwards with one read: whether the month is over. */
function lawLetsIn(recordedAt: string, at: string): boolean {
  const decision = decide(
    'run-correlation',
    {
      branch: 'administrative',
      purpose: { branch: 'administrative', hypothesis445: '2' },
      kind: 'criteria',
      mode: 'afterwards',
      recordedFrom: recordedAt,
      recordedTo: recordedAt,
      criteriaApproval: { by: 'dpo', decidedAt: '2025-01-01T00:00:00Z', outcome: 'approved', contentUnchanged: true },
      journalOn: true,
    },
    at,
  );
  return decision.findings.every(
    ({ provision, holds }) => provision !== 'lfp-44-11-3decies-p4-al5-pt1' || holds === 'yes',
  );
}

describe('the first month of a read, in real time', () => {
  it.each([
    ['in summer', '2026-07-10T14:05:00', '2026-08-10T14:05:00'],
    ['in winter', '2026-01-10T14:05:00', '2026-02-10T14:05:00'],
    ['into summer time', '2026-03-10T14:05:00', '2026-04-10T14:05:00'],
    ['out of summer time', '2026-10-10T14:05:00', '2026-11-10T14:05:00'],
    ['clipped to the end of February', '2026-01-31T10:00:00', '2026-02-28T10:00:00'],
    ['in a leap year', '2028-01-31T10:00:00', '2028-02-29T10:00:00'],
  ])('ends at that minute, and is shut at equality: %s', (_when, recorded, over) => {
    const [from, end] = [brussels(recorded), brussels(over)];
    expect([isWithinFirstMonth(from, earlier(end)), isWithinFirstMonth(from, end)]).toEqual([true, false]);
  });

  it('is counted as the law counts it, every quarter of an hour around both changes of the clock', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-02-28', '2026-06-15']) {
      const start = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels').toInstant();
      for (let n = 0; n < 100; n += 1) {
        const recordedAt = start.add({ minutes: 15 * n }).toString();
        const at = Temporal.Instant.from(recordedAt)
          .toZonedDateTimeISO('Europe/Brussels')
          .add({ months: 1 })
          .toInstant();
        for (const moment of [at.subtract({ seconds: 1 }), at, at.add({ seconds: 1 })])
          expect([recordedAt, moment.toString(), isWithinFirstMonth(recordedAt, moment.toString())]).toEqual([
            recordedAt,
            moment.toString(),
            lawLetsIn(recordedAt, moment.toString()),
          ]);
      }
    }
  });
});

describe('the month of validation', () => {
  let w: HitsWorld;
  let operator: Actor;
  beforeAll(async () => {
    w = await openHitsWorld();
    operator = await w.reads.world.person('operational-member', w.zone);
  }, 60_000);
  afterAll(() => w?.[Symbol.asyncDispose]());

  const validate = (hitId: string) =>
    w.perform(operator, 'anpr/validate-hit', {
      hitId,
      outcome: 'validated',
      condition: { verdict: 'met', reasons: 'essai' },
    });
  const hitAt = async (plate: string, local: string) => {
    w.reads.world.setNow(brussels(local));
    const list = await w.putList([plate]);
    await w.pass(plate);
    const [hit] = await w.hitsOf(list.versionId);
    if (hit === undefined) throw new Error('no hit');
    await w.addPicture(hit);
    return hit;
  };

  it('runs in civil days, to midnight of its last day in Brussels, over the change of the clock in both directions', async () => {
    // Reads are only taken in around the present of the database: the walk goes forward from there.
    const today = w.reads.world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().add({ days: 1 });
    const hit = await hitAt('1QZM001', `${today}T12:00:00`);
    const late = await hitAt('1QZM002', `${today}T12:00:00`);
    const last = today.add({ months: 1 });
    expect(hit.due_on).toBe(last.toString());
    const midnight = last.add({ days: 1 }).toZonedDateTime('Europe/Brussels').toInstant();
    w.reads.world.setNow(midnight.subtract({ seconds: 30 }).toString());
    // Nothing expires before its last second.
    await w.hits.schedule[1]?.run(w.reads.world.now().toString());
    resultOf(await w.compare(operator, hit), 'hitId');
    resultOf(await w.compare(operator, late), 'hitId');
    resultOf(await validate(hit.id), 'hitId');
    w.reads.world.setNow(midnight.toString());
    expect(whyOf(await validate(late.id))).toBe('refused | lfp-44-11-3decies-p2-al2-delai no');
    await w.hits.schedule[1]?.run(w.reads.world.now().toString());
    const [expired] = await w.hitsOf(late.version_id ?? '');
    expect(expired).toMatchObject({ state: 'expired', seen_by_controller_at: null, seen_by_officer_at: null });
    const [validated] = await w.hitsOf(hit.version_id ?? '');
    expect(validated?.state).toBe('validated');
  });

  it('that went by is reported to controller and data protection officer, until each has seen it (R-22)', async () => {
    const chief = await w.reads.world.person('chief-of-corps', w.zone);
    const dpo = await w.reads.world.person('dpo', w.zone);
    const stranger = await w.reads.world.person(
      'dpo',
      await w.reads.world.organisation('local-police-zone', 'zone-loin'),
    );
    const get = async (actor: Actor) => {
      const response = await fetch(`${w.url}/anpr/hits/expired`, { headers: { 'x-actor': JSON.stringify(actor) } });
      return (await response.json()).items;
    };
    const [item] = await get(dpo);
    expect(Object.keys(item).toSorted()).toEqual(['branch', 'dueOn', 'expiredAt', 'id', 'list']);
    expect(await get(chief)).toHaveLength(1);
    expect(await get(stranger)).toEqual([]);
    const noted = { hitIds: [item.id] };
    expect(whyOf(await w.perform(stranger, 'anpr/note-expired-hits', noted))).toBe('blocked | anpr-not-expired-hits');
    expect((await w.perform(dpo, 'anpr/note-expired-hits', noted)).result).toEqual({ hits: 1 });
    expect(await get(dpo)).toEqual([]);
    expect(await get(chief)).toHaveLength(1);
    expect(whyOf(await w.perform(dpo, 'anpr/note-expired-hits', noted))).toBe('blocked | anpr-not-expired-hits');
    expect((await w.perform(chief, 'anpr/note-expired-hits', noted)).verdict).toBe('allowed');
  });

  it('in a national database is reported to the ministers who created it and to the officer of its body, not to the service of the list', async () => {
    await using own = await openHitsWorld();
    const { world } = own.reads;
    const federal = await world.organisation('federal-police', 'federale-essai');
    const ministry = await world.organisation('ministry', 'ministere-essai');
    // The list is of a service of the federal police, in a database that one minister created.
    const of = await own.reads.enrol({ national: { organisationId: ministry, creators: ['minister-justice'] } });
    own.lists.cameras.set(of.number, '00001');
    const list = await own.putList(['1QZM009'], { databaseId: of.databaseId, organisationId: federal });
    await own.pass('1QZM009', { of });
    const [hit] = await own.hitsOf(list.versionId);
    if (hit === undefined) throw new Error('no hit');
    world.setNow(
      world
        .now()
        .add({ hours: 24 * 40 })
        .toString(),
    );
    await own.hits.schedule[1]?.run(world.now().toString());
    const idsFor = async (key: string, organisationId: string) => {
      const actor = await world.person(key, organisationId);
      const response = await fetch(`${own.url}/anpr/hits/expired`, { headers: { 'x-actor': JSON.stringify(actor) } });
      const waiting = await waitingHits(world.ledger.reads).waitingFor(actor, world.now().toString());
      const items: readonly { readonly id: string }[] = response.status === 200 ? (await response.json()).items : [];
      expect(waiting.some(({ kind }) => kind === 'expired-hits')).toBe(items.length > 0);
      const noted = await own.perform(actor, 'anpr/note-expired-hits', { hitIds: [hit.id] });
      expect(noted.verdict === 'allowed').toBe(items.some(({ id }) => id === hit.id));
      return items.map(({ id }) => id);
    };
    for (const [key, body] of [
      ['chief-of-corps', own.zone],
      ['dpo', own.zone],
      ['dpo', federal],
      ['federal-director', federal],
      ['minister-interior', ministry],
    ] as const)
      expect([key, await idsFor(key, body)]).toEqual([key, []]);
    expect(await idsFor('minister-justice', ministry)).toEqual([hit.id]);
    expect(await idsFor('dpo', ministry)).toEqual([hit.id]);
  }, 120_000);
});

it.each([
  ['2026-07-10T23:59:00', '2026-08-10'],
  ['2026-01-31T00:30:00', '2026-02-28'],
  ['2026-03-28T23:30:00', '2026-04-28'],
  ['2026-10-25T02:30:00', '2026-11-25'],
])('the law gives a hit of %s until the end of %s', (met, last) => {
  const at = brussels(met);
  const decision = decide(
    'record-hit',
    { recordedAt: at, feedingConditionsMet: true, conditionsMetAt: at, journalOn: true },
    at,
  );
  expect(decision.deadlines.find(({ id }) => id === 'validation-due')?.on).toBe(last);
});
