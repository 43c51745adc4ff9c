import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNatsServer } from '../../../../testing/gates/setup-tools.ts';
import { openTrialNats, type TrialNats } from '../../../../testing/src/anpr/nats-server.ts';
import { type OutageTrial, openOutageTrial, runOutage, takeOneOut } from '../../../../testing/src/anpr/outage-trial.ts';

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
    expect(await takeOneOut(trial)).toEqual({ local: true, national: true });
  }, 60_000);
});
