import { isoWeekOf, looksAndSearches, weekStart } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVaultWorld, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { keyholdersOf } from '../vault/keyholders-shown.ts';
import { recordRelease } from '../vault/share-store.ts';
import { accessWeeks, publishedAccesses } from './access-week-store.ts';
import { countPublicEmergencies } from './emergency-store.ts';

/** Counts by week of a world with the delay of a real one: nothing of a week is public before it is over and the delay is past. */

let w: VaultWorld;
let cameraId: string;
let recordingId: string;
/** The week in which everything happens, by the clock of the world. */
let week: string;
beforeAll(async () => {
  w = await openVaultWorld();
  cameraId = await w.placeCamera('street', {
    camera: { published: { facts: { device: 'surveillance-camera', world: 'fictional' }, place: null } },
  });
  recordingId = await w.kept({ cameraId });
  week = weekOf(w.world.now());
  await publishAfter(24);
});
afterAll(() => w?.[Symbol.asyncDispose]());

const weekOf = (at: Temporal.Instant): string => isoWeekOf(at.toZonedDateTimeISO('Europe/Brussels').toPlainDate());

const publishAfter = (hours: number) =>
  w.world.ledger.reads.query('select ledger.set_publication($1, $2)', [hours, looksAndSearches.map(({ act }) => act)]);

/** Runs with the database's legal clock at an instant; the vault's own clock stays where it is. */
async function readAt<Found>(at: Temporal.Instant, read: () => Promise<Found>): Promise<Found> {
  const owner = w.world.database.pool('clv_owner');
  await owner.query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id)
     values ('legal', $1, (select id from ledger.entry limit 1))`,
    [at.epochMilliseconds - Date.now()],
  );
  try {
    return await read();
  } finally {
    await owner.query('delete from ledger.legal_clock');
  }
}

/** What the portal shows at an instant: its figures, the page of the camera, the keyholders' weeks. */
const shownAt = (at: Temporal.Instant) =>
  readAt(at, async () => {
    const portal = w.world.database.pool('clv_portal');
    return {
      figures: (await publishedAccesses(portal, '2000-W01')).map(({ camera: _, ...row }) => row),
      page: (await accessWeeks(portal, cameraId)).find((row) => row.week === week)?.allowed,
      newest: (await accessWeeks(portal, cameraId))[0]?.week,
      keyholders: (await keyholdersOf(w.vault, { demo: false })).weeks,
    };
  });

describe('counts by week where publication is delayed', () => {
  it('do not move while people look, from the first look to the seventh', async () => {
    const before = await shownAt(w.world.now());
    expect(before.newest).toBe(weekOf(w.world.now().subtract({ hours: 8 * 24 })));
    for (let count = 1; count <= 7; count++) {
      const look = await w.look(recordingId);
      expect(whyOf(look)).toBe('allowed');
      const at = w.world.now().toString();
      await recordRelease(w.world.ledger.reads, { lookId: crypto.randomUUID(), keyholder: 'keyholder.example/k1', at });
      expect(await shownAt(w.world.now())).toEqual(before);
    }
    expect([before.figures, before.keyholders]).toEqual([[], []]);
  });

  it('are shown whole once the week is over and the delay is past, and not a minute before', async () => {
    const overAt = weekStart(week).add({ weeks: 1 });
    const brussels = overAt.toZonedDateTime('Europe/Brussels').toInstant().add({ hours: 24 });
    const early = await shownAt(brussels.subtract({ minutes: 1 }));
    expect([early.figures, early.page]).toEqual([[], undefined]);
    const shown = await shownAt(brussels.add({ minutes: 1 }));
    expect(shown.figures).toEqual([{ week, allowed: 7, refused: null }]);
    expect([shown.newest, shown.page]).toEqual([week, { state: 'count', value: 7 }]);
    // Keyholders count in weeks of UTC, which end an hour or two later.
    const utc = overAt.toZonedDateTime('UTC').toInstant().add({ hours: 24 });
    expect(shown.keyholders).toEqual([]);
    expect((await shownAt(utc.subtract({ minutes: 1 }))).keyholders).toEqual([]);
    const answered = { week, keyholder: 'keyholder.example/k1', answered: 7 };
    expect((await shownAt(utc.add({ minutes: 1 }))).keyholders).toEqual([answered]);
  });

  it('are shown in the running week where nothing waits: a demonstration', async () => {
    await publishAfter(0);
    const shown = await shownAt(w.world.now());
    expect(shown.figures).toEqual([{ week, allowed: 7, refused: null }]);
    expect([shown.newest, shown.page, shown.keyholders.length]).toEqual([week, { state: 'count', value: 7 }, 1]);
    await publishAfter(24);
  });

  it('say of emergencies in which week a second person confirmed them, a day later', async () => {
    const owner = w.world.database.pool('clv_owner');
    const confirmed = Temporal.Instant.from('2026-05-10T22:30:00Z');
    for (const at of [confirmed, confirmed.subtract({ hours: 1 }), confirmed.subtract({ hours: 2 }), null])
      await owner.query(
        `insert into vault.emergency_opening (id, organisation_id, state, items, branch, urgency, requested_by, requested_by_function,
           requested_at, confirm_before, confirmed_at, review_before, entry_id)
         select gen_random_uuid(), o.id, 'over', '[]', 'judicial', 'danger', gen_random_uuid(), 'police-officer',
           $1, $1, $2, $1, gen_random_uuid() from identity.organisation o limit 1`,
        [confirmed.toString(), at?.toString() ?? null],
      );
    const announced = (at: Temporal.Instant) =>
      readAt(at, () => countPublicEmergencies(w.world.database.pool('clv_portal')));
    expect(await announced(confirmed.add({ hours: 20 }))).toEqual([]);
    // Half past midnight in Brussels, on a Monday: the week after that of the two before it.
    expect(await announced(confirmed.add({ hours: 27 }))).toEqual([
      { week: '2026-W20', announced: 1 },
      { week: '2026-W19', announced: 2 },
    ]);
  });
});
