import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initKeyholder, type RunningKeyholder, readOwnCounts, runKeyholder } from '@clairevoie/keyholder';
import { policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goodReasons, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { openWitnessedVault, type WitnessedVault } from '../../../testing/src/vault/witnessed-vault.ts';
import type { PinnedKeyholder } from './pinned-keyholders.ts';
import { openLookContent } from './read-look.ts';

let trial: WitnessedVault;
let w: VaultWorld;
let folder: string;
let keyholder: RunningKeyholder;
let pinned: PinnedKeyholder;

beforeAll(async () => {
  trial = await openWitnessedVault();
  w = trial.w;
  folder = await mkdtemp(join(tmpdir(), 'clv-keyholder-witnessed-'));
  const own = join(folder, 'k');
  const nowSeconds = (): number => Math.floor(w.world.now().epochMilliseconds / 1000);
  const policy = trial.policyText();
  const { name, vkey, sealingKey } = await initKeyholder({
    ...{ folder: own, name: 'keyholder.example/k1', policy, policyHash: await policyHash(policy) },
    nowSeconds: nowSeconds(),
  });
  keyholder = await runKeyholder({
    folder: own,
    host: '127.0.0.1',
    port: 0,
    nowSeconds,
    tell: () => undefined,
    answersEmergencies: true,
  });
  pinned = { name, url: keyholder.url, vkey, sealingKey };
  await w.reopen({ keyholders: [pinned] });
});
afterAll(async () => {
  await keyholder?.[Symbol.asyncDispose]();
  await trial?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** A recording forty days old, with a decision that covers it. */
async function pastGate() {
  const start = w.world.now();
  const parts = [{ from: start.toString(), to: start.add({ minutes: 1 }).toString() }];
  await trial.pass({ minutes: 1 });
  const recordingId = await w.kept({ parts });
  await trial.pass({ hours: 40 * 24 });
  await w.vault.schedule.round();
  const item = { recordingId, from: parts[0]?.from ?? '', to: parts[0]?.to ?? '' };
  const decision = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    ...{ outcome: 'granted', branch: 'judicial', covers: [item], documentDigest: 'd'.repeat(64) },
    reasons: 'Les images sont nécessaires pour établir le déroulement des faits.',
  });
  await trial.pass({ seconds: 1 });
  return { ...item, decisionId: resultOf(decision, 'decisionId') };
}

async function read(lookId: string): Promise<number> {
  const asked = { lookId, actor: w.people.officer, sessionId: w.sessions.mine, isSignedIn: w.isSignedIn };
  const { body } = await openLookContent(w.vault, { ...asked, range: undefined });
  let length = 0;
  for await (const piece of body ?? []) length += piece.length;
  return length;
}

async function counts() {
  const { counts: found } = await readOwnCounts(join(folder, 'k'), Math.floor(w.world.now().epochMilliseconds / 1000));
  const sum = (kind: string): number =>
    found.filter((one) => one.kind === kind).reduce((n, one) => n + one.answered, 0);
  return { quorum: sum('quorum'), emergency: sum('emergency'), confirmation: sum('confirmation') };
}

it('gives its share for an access that real witnesses cosigned under the policy it pinned', async () => {
  const item = await pastGate();
  await trial.attest();
  const look = await w.look(item.recordingId, { decisionId: item.decisionId });
  expect(whyOf(look)).toBe('allowed');
  await trial.attest();
  expect(await read(resultOf(look, 'lookId'))).toBeGreaterThan(1000);
  expect(await counts()).toEqual({ quorum: 1, emergency: 0, confirmation: 0 });
});

it('gives it without witnesses for an emergency that a second function confirmed, and counts that apart', async () => {
  const item = await pastGate();
  await trial.silence();
  await trial.pass({ seconds: 181 });
  const { recordingId, decisionId } = item;
  expect(whyOf(await w.look(recordingId, { decisionId }))).toBe('blocked | vault-no-fresh-quorum');
  const asked = await w.perform(w.people.officer, 'vault/request-emergency-opening', {
    ...{ items: [item], ...goodReasons, urgency: 'Une personne enlevée court un danger immédiat.' },
  });
  const emergencyId = resultOf(asked, 'emergencyId');
  const confirmed = await w.perform(w.people.dpo, 'vault/confirm-emergency-opening', {
    ...{ emergencyId, reasons: 'Le danger est réel.' },
  });
  expect(whyOf(confirmed)).toBe('allowed');
  const look = await w.look(recordingId, { decisionId });
  expect(whyOf(look)).toBe('allowed');
  expect(await read(resultOf(look, 'lookId'))).toBeGreaterThan(1000);
  expect(await counts()).toEqual({ quorum: 1, emergency: 1, confirmation: 1 });
  // Another access before anybody else has seen this one: not by this keyholder.
  const again = await w.look(recordingId, { decisionId });
  expect(whyOf(again)).toBe('allowed');
  await expect(read(resultOf(again, 'lookId'))).rejects.toMatchObject({
    code: 'vault/keyholder-refused',
    facts: { because: 'keyholder/emergency-unsettled' },
  });
  // The witnesses see both entries and fall silent again: the server shows that, and the next one is answered.
  await trial.wake();
  await trial.attest();
  await trial.silence();
  await trial.pass({ seconds: 181 });
  const next = await w.look(recordingId, { decisionId });
  expect(whyOf(next)).toBe('allowed');
  expect(await read(resultOf(next, 'lookId'))).toBeGreaterThan(1000);
  expect(await counts()).toEqual({ quorum: 1, emergency: 2, confirmation: 1 });
});
