import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHitsOver, sendTrialReads } from '../../../../testing/src/anpr/hits-over-lists.ts';
import { type ListsWorld, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { openTwoWitnesses, type TwoWitnesses } from '../../../../testing/src/two-witnesses.ts';
import { functionTable } from '../../identity/index.ts';
import type { Actor } from '../../ledger/index.ts';
import { vaultActs } from '../../vault/index.ts';
import { correlationActs } from '../afterwards/acts/correlation-acts.ts';
import { correlationRuns } from '../afterwards/correlation-registers.ts';
import { hitsActs } from '../hits/acts/hits-acts.ts';
import type { Hits } from '../hits/open-hits.ts';
import { requestReadEmergency } from './request-read-emergency.ts';

let l: ListsWorld;
let two: TwoWitnesses;
let hits: Hits;
let prosecutor: Actor;
let dpo: Actor;
let runner: Actor;
let versionId: string;
const failures: unknown[] = [];
const theft = { reference: 'vol (fiction)', maximumPenalty: 'P5Y' };
const now = () => l.w.world.now();
const pass = (of: Temporal.DurationLike) => two.pass(l.w.world, of);
const attest = () => two.attest(l.w.world.ledger);

beforeAll(async () => {
  two = await openTwoWitnesses({ isAsleep: true });
  l = await openListsWorld({
    acts: [...vaultActs, ...hitsActs, ...correlationActs, requestReadEmergency],
    witnesses: two.witnesses,
  });
  hits = openHitsOver(l, (error) => failures.push(error));
  const { world, ids } = l.w;
  runner = await world.person('operational-member', ids.zone);
  dpo = await world.person('dpo', ids.zone);
  prosecutor = await world.person('prosecutor', ids.prosecutor);
  await sendTrialReads(l, [
    ['9-ZAF-001', 30, 'car'],
    ['9-ZAF-002', 25, 'car'],
  ]);
  ({ versionId } = await l.running(['9ZAF001'], { mode: 'afterwards' }));
  await two.wake();
}, 120_000);
afterAll(async () => {
  expect(failures).toEqual([]);
  await hits?.[Symbol.asyncDispose]();
  await l?.[Symbol.asyncDispose]();
  await two?.[Symbol.asyncDispose]();
});

/** A judicial correlation that reaches past the first month, permitted by the prosecutor. */
async function permitted(): Promise<string> {
  const addressedTo = l.w.ids.prosecutor;
  const asked = await l.w.perform(l.officers.member, 'anpr/ask-correlation', {
    ...{ versionId, addressedTo, offence: theft, missionReference: 'PV-FICTIF-1' },
    from: now().toZonedDateTimeISO('Europe/Brussels').subtract({ months: 1, days: 2 }).toInstant().toString(),
    to: now().toString(),
    concreteReason: 'Chercher un véhicule volé (fiction).',
  });
  const correlationId = resultOf(asked, 'correlationId');
  const decision = { correlationId, outcome: 'granted', reasons: 'Nécessaire (fiction).' };
  expect(whyOf(await l.w.perform(prosecutor, 'anpr/decide-correlation', decision))).toBe('allowed');
  await pass({ seconds: 10 });
  return correlationId;
}
const run = (correlationId: string, by = runner) => l.w.perform(by, 'anpr/run-correlation', { correlationId });
const turn = () => hits.schedule.find(({ name }) => name === 'correlations afterwards')?.run(now().toString());
const stateOf = async (id: string) => (await l.w.world.ledger.gate.registers.get(correlationRuns, { id }))?.state;
const askEmergency = (id: string, by = runner, kind = 'correlation') =>
  l.w.perform(by, 'anpr/request-read-emergency', {
    subject: { kind, id },
    urgency: 'Une personne enlevée court un danger immédiat (fiction).',
  });
const confirm = (emergencyId: string, by = dpo) =>
  l.w.perform(by, 'vault/confirm-emergency-opening', { emergencyId, reasons: 'Le danger est réel (fiction).' });

it('past the first month nothing is compared before a quorum has cosigned the run, and nothing once the witnesses are silent', async () => {
  await attest();
  const id = await permitted();
  await attest();
  expect(whyOf(await run(id))).toBe('allowed');
  // Fresh, and the run itself is in no checkpoint that both have seen.
  await two.silence();
  await l.w.world.ledger.integrate();
  expect(await turn()).toBe(0);
  expect(await stateOf(id)).toBe('running');
  l.w.world.setNow(now().add({ seconds: 130 }).toString());
  expect(await turn()).toBe(0);
  // Another cannot be run at all.
  await two.wake();
  await attest();
  expect(await turn()).toBe(1);
  expect(await stateOf(id)).toBe('done');
});

it('does not run where the newest quorum is old, and says how an emergency is asked; within the month no witness is waited for', async () => {
  await attest();
  const id = await permitted();
  await attest();
  await two.silence();
  l.w.world.setNow(now().add({ seconds: 130 }).toString());
  expect(whyOf(await run(id))).toBe('blocked | anpr-no-fresh-quorum');
  const recent = await l.w.perform(l.officers.member, 'anpr/ask-correlation', {
    ...{ versionId, missionReference: 'PV-FICTIF-2', concreteReason: 'Chercher un véhicule volé (fiction).' },
    ...{ from: now().subtract({ hours: 2 }).toString(), to: now().toString() },
  });
  const recentId = resultOf(recent, 'correlationId');
  expect(whyOf(await run(recentId))).toBe('allowed');
  expect(await turn()).toBe(1);
  expect(await stateOf(recentId)).toBe('done');
  // Of what is within its month there is nothing to lift.
  expect(whyOf(await askEmergency(recentId))).toContain('vault-emergency-inside-gate');

  // Who asked for the correlation does not run it, in an emergency as little.
  expect(whyOf(await askEmergency(id, l.officers.member))).toBe('blocked | anpr-asked-by-you');
  const emergency = await askEmergency(id);
  expect(whyOf(emergency)).toBe('allowed');
  expect(emergency.gates.map((gate) => gate.id)).toContain('vault-emergency-path');
  const emergencyId = resultOf(emergency, 'emergencyId');
  // Asked is not confirmed.
  expect(whyOf(await run(id))).toBe('blocked | anpr-no-fresh-quorum');
  const confirmed = await confirm(emergencyId);
  expect(whyOf(confirmed)).toBe('allowed');
  // Its receipt says what it opens, for whom.
  expect(confirmed.result).toMatchObject({ items: [], subject: { kind: 'correlation', id }, openFor: runner.personId });
  // For whoever asked, and nobody else.
  const colleague = await l.w.world.person('operational-member', l.w.ids.zone);
  expect(whyOf(await run(id, colleague))).toBe('blocked | anpr-no-fresh-quorum');
  const ran = await run(id);
  expect(whyOf(ran)).toBe('allowed');
  expect(ran.gates.map((gate) => gate.id)).toEqual(
    expect.arrayContaining(['vault-quorum-of-witnesses', 'vault-emergency-path']),
  );
  await l.w.world.ledger.integrate();
  expect(await turn()).toBe(1);
  expect(await stateOf(id)).toBe('done');
});

it('lifts no condition of the law, holds sixty minutes, and is not repeated before its review', async () => {
  const addressedTo = l.w.ids.prosecutor;
  const undecided = await l.w.perform(l.officers.member, 'anpr/ask-correlation', {
    ...{ versionId, addressedTo, offence: theft, missionReference: 'PV-FICTIF-3' },
    from: now().toZonedDateTimeISO('Europe/Brussels').subtract({ months: 1, days: 2 }).toInstant().toString(),
    to: now().toString(),
    concreteReason: 'Chercher un véhicule volé (fiction).',
  });
  expect(whyOf(await askEmergency(resultOf(undecided, 'correlationId')))).toContain('lfp-44-11-3decies-p4-al6-s2 no');
  await two.wake();
  await attest();
  const id = await permitted();
  await attest();
  expect(whyOf(await askEmergency(id))).toBe('blocked | vault-emergency-not-needed');
  await two.silence();
  l.w.world.setNow(now().add({ seconds: 130 }).toString());
  const emergencyId = resultOf(await askEmergency(id), 'emergencyId');
  expect(whyOf(await confirm(emergencyId, prosecutor))).toBe('allowed');
  expect(whyOf(await run(id))).toBe('allowed');
  // The sixty minutes end before the server came to it: nothing is compared.
  await l.w.world.ledger.integrate();
  l.w.world.setNow(now().add({ minutes: 61 }).toString());
  expect(await turn()).toBe(0);
  expect(await stateOf(id)).toBe('running');
  // Whoever ran it may ask again: the first was reviewed by nobody, but its 72 hours run.
  expect(whyOf(await askEmergency(id))).toBe('allowed');
  l.w.world.setNow(now().add({ hours: 73 }).toString());
  expect(whyOf(await askEmergency(id))).toContain('vault-emergency-earlier-unreviewed');
});

it('is asked by those who run searches and correlations, and by no other function', async () => {
  const keys = [...functionTable.map(({ key }) => key), 'system'];
  expect(keys.filter((key) => requestReadEmergency.who.includes(key)).toSorted()).toEqual([
    'operational-member',
    'operator',
  ]);
  expect(whyOf(await askEmergency(crypto.randomUUID()))).toContain('anpr-unknown-correlation');
  expect(whyOf(await askEmergency(crypto.randomUUID(), runner, 'search'))).toContain('anpr-unknown-search');
  const operator = await l.w.world.person('operator', l.w.ids.zone);
  expect(whyOf(await askEmergency(crypto.randomUUID(), operator, 'search'))).toContain('anpr-not-your-search');
});
