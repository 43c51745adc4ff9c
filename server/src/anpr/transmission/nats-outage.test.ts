import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNatsServer } from '../../../../testing/gates/setup-tools.ts';
import { openTrialNats, type TrialNats } from '../../../../testing/src/anpr/nats-server.ts';
import { type OutageTrial, openOutageTrial, runOutage } from '../../../../testing/src/anpr/outage-trial.ts';

const binary = findNatsServer();
if (binary === undefined)
  process.stdout.write('SKIPPED tests with NATS: no nats-server here. `npm run setup:tools` installs it.\n');

// The seed is printed, so that a run that failed can be had again: CLAIREVOIE_OUTAGE_SEED.
const seed = Number(process.env.CLAIREVOIE_OUTAGE_SEED ?? Math.floor(Math.random() * 2 ** 31));

describe.skipIf(binary === undefined)('fifteen days over NATS that is killed and started at random', () => {
  let nats: TrialNats;
  let trial: OutageTrial;
  beforeAll(async () => {
    nats = await openTrialNats(binary ?? '');
    trial = await openOutageTrial(nats, 3);
  }, 60_000);
  afterAll(async () => {
    await trial?.[Symbol.asyncDispose]();
    await nats?.[Symbol.asyncDispose]();
  }, 60_000);

  test('every read arrives once, in order, and the heads are equal', async () => {
    process.stdout.write(`outage seed ${seed}\n`);
    const report = await runOutage(trial, nats, { seed, days: 15, batchesADay: 6 });
    expect(report).toMatchObject({ isComplete: true, isInOrder: true, areHeadsEqual: true, batches: 90 });
    expect(report.kills).toBeGreaterThan(0);
  }, 240_000);

  test('one read that is taken out on either side is found, and named by batch and place', async () => {
    const { local, national } = trial;
    const named = async (world: typeof local) =>
      world.rows<{ side: string; gap: string; batch_id: string; places: number[] }>(
        'select side, gap, batch_id, places from anpr.transmission_gap',
      );
    expect([await named(local), await named(national)]).toEqual([[], []]);
    const takeOut = (world: typeof local, databaseId: string) =>
      world.rows<{ id: string; place: number }>(
        `with one as (select b.id, b.number from anpr.read_batch b where b.database_id = $1 and b.reads > 3 order by b.number limit 1)
         delete from anpr.plate_read r using one where r.batch = one.number and r.place = 2 returning one.id, r.place`,
        [databaseId],
      );
    const [there] = await takeOut(national, trial.nationalId);
    const [here] = await takeOut(local, trial.cameras[0]?.databaseId ?? '');
    await local.transmission.check(500);
    await national.transmission.check(500);
    expect(await named(local)).toEqual([{ side: 'sending', gap: 'read-missing', batch_id: here?.id, places: [2] }]);
    const [message] = await national.rows<{ batch_id: string }>(
      'select batch_id from anpr.received_message where own_batch_id = $1',
      [there?.id],
    );
    expect(await named(national)).toEqual([
      { side: 'receiving', gap: 'read-missing', batch_id: message?.batch_id, places: [2] },
    ]);
  }, 60_000);
});
