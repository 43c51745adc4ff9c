import { loadavg } from 'node:os';
import { openTrialNats } from '@clairevoie/testing/nats';
import { type OutageReport, openOutageTrial, runOutage, takeOneOut } from '@clairevoie/testing/outage';
import { openOwnDatabase } from '@clairevoie/testing/own-database';
import { findNatsServer } from '@clairevoie/testing/setup-tools';
import { type Machine, machineNow } from '../machine.ts';

/** What the trial of an outage answers; `ratio` is 1 when everything holds, else 0. */
export interface OutageBench {
  readonly bench: 'anpr-outage';
  readonly ratio: 0 | 1;
  readonly baseline: { readonly batches: number; readonly reads: number };
  readonly measured: OutageReport & { readonly named: { readonly local: boolean; readonly national: boolean } };
  readonly machine: Machine;
}

/**
 * Days of traffic between two servers with a real NATS server between them that is killed, started and robbed of its disk at random; then one read is
 * taken out on each side. Two durable embedded databases; the clock of the days is simulated, everything else is real.
 */
export async function benchOutage(of: {
  readonly seed: number;
  readonly days: number;
  readonly batchesADay: number;
}): Promise<OutageBench> {
  const [loadBefore = 0] = loadavg();
  const binary = findNatsServer();
  if (binary === undefined)
    throw new Error('no nats-server here: `npm run setup:tools` installs it, or set CLAIREVOIE_NATS_SERVER');
  await using nats = await openTrialNats(binary);
  await using trial = await openOutageTrial(nats, 5, openOwnDatabase);
  const report = await runOutage(trial, nats, of);
  const named = await takeOneOut(trial);
  const holds =
    report.isComplete && report.isInOrder && report.areHeadsEqual && named.local && named.national && report.kills > 0;
  return {
    bench: 'anpr-outage',
    ratio: holds ? 1 : 0,
    baseline: { batches: report.batches, reads: report.reads },
    measured: { ...report, named },
    machine: machineNow(loadBefore),
  };
}

/** The same for a person. */
export function linesOfOutage({ measured, ratio }: OutageBench): readonly string[] {
  const { seed, days, batches, reads, kills, wipes, starts, ranges, catchUpSeconds, named } = measured;
  const word = (holds: boolean): string => (holds ? 'holds' : 'DOES NOT HOLD');
  return [
    `Seed      ${seed}`,
    `Traffic   ${days} days, ${batches} batches, ${reads} reads in ${ranges} ranges`,
    `Broker    ${kills} kills (${wipes} with its disk), ${starts} starts; caught up in ${catchUpSeconds} s`,
    `Once      ${word(measured.isComplete)}; in order ${word(measured.isInOrder)}; equal heads ${word(measured.areHeadsEqual)}`,
    `Taken out found and named: local ${word(named.local)}, national ${word(named.national)}`,
    `All       ${word(ratio === 1)}`,
  ];
}
