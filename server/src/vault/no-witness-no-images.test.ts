import { hashLeaf, openCosigned, parseTlogProof, parseWitnessPolicy, verifyInclusion } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patternMp4 } from '../../../testing/src/synthetic/pattern-mp4.ts';
import { goodReasons, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { openWitnessedVault, type WitnessedVault } from '../../../testing/src/vault/witnessed-vault.ts';
import { openLookContent } from './read-look.ts';
import { looks } from './registers.ts';

let trial: WitnessedVault;
let w: VaultWorld;
beforeAll(async () => {
  trial = await openWitnessedVault();
  w = trial.w;
});
afterAll(() => trial?.[Symbol.asyncDispose]());

interface PastGate {
  readonly recordingId: string;
  readonly from: string;
  readonly to: string;
  readonly decisionId: string;
}

/** A recording of three minutes, forty days old, with a decision that covers it; the quorum is as old as that. */
async function pastGate(): Promise<PastGate> {
  const start = w.world.now();
  const [from, to] = [start.toString(), start.add({ minutes: 3 }).toString()];
  const parts = [0, 1, 2].map((minute) => ({
    from: start.add({ minutes: minute }).toString(),
    to: start.add({ minutes: minute + 1 }).toString(),
    bytes: patternMp4({ seed: minute + 1, imageBytes: 300_000 }),
  }));
  await trial.pass({ minutes: 3 });
  const recordingId = await w.kept({ parts });
  await trial.pass({ hours: 40 * 24 });
  const decision = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    outcome: 'granted',
    branch: 'judicial',
    covers: [{ recordingId, from, to }],
    documentDigest: 'd'.repeat(64),
    reasons: 'Les images sont nécessaires pour établir le déroulement des faits.',
  });
  await trial.pass({ seconds: 1 });
  return { recordingId, from, to, decisionId: resultOf(decision, 'decisionId') };
}

const open = ({ recordingId, decisionId }: PastGate, more: object = {}, by = w.people.officer) =>
  w.look(recordingId, { decisionId, ...more }, by);
const contentOf = (lookId: string) =>
  openLookContent(w.vault, {
    lookId,
    actor: w.people.officer,
    sessionId: w.sessions.mine,
    isSignedIn: w.isSignedIn,
    range: undefined,
  });
const lookOf = async (lookId: string) => {
  const look = await w.vault.read.get(looks, { id: lookId });
  if (look === undefined) throw new Error('no look');
  return look;
};
const request = (item: PastGate) =>
  w.perform(w.people.officer, 'vault/request-emergency-opening', {
    items: [item],
    ...goodReasons,
    urgency: 'Une personne enlevée court un danger immédiat.',
  });
const confirm = (emergencyId: string) =>
  w.perform(w.people.dpo, 'vault/confirm-emergency-opening', { emergencyId, reasons: 'Le danger est réel.' });

describe('a recording past its gate, where a witness policy governs', () => {
  it('opens on a quorum younger than two minutes, and what is received is bound to the proof', async () => {
    const item = await pastGate();
    await trial.attest();
    await trial.pass({ seconds: 119 });
    const look = await open(item);
    expect(whyOf(look)).toBe('allowed');
    expect(look.gates.map(({ id, blocks }) => [id, blocks])).toContainEqual(['vault-quorum-of-witnesses', false]);
    expect(look.gates.map(({ id }) => id)).not.toContain('vault-log-signature-only');
    expect(look.gates[0]?.because.en).toContain('not of the law');
    const lookId = resultOf(look, 'lookId');
    await trial.attest();
    const { headers, body } = await contentOf(lookId);
    expect(headers['x-clairevoie-witness']).toBe('quorum');
    for await (const _piece of body ?? []);
    const { rows } = await w.world.ledger.reads.query<{
      proof: string;
      proof_sha256: string;
      checkpoint_sha256: string;
    }>('select proof, proof_sha256, checkpoint_sha256 from vault.look_proof where look_id = $1', [lookId]);
    const [kept] = rows;
    expect([kept?.proof_sha256, kept?.checkpoint_sha256]).toEqual([
      headers['x-clairevoie-proof-sha256'],
      headers['x-clairevoie-checkpoint-sha256'],
    ]);
    // A stranger with the policy and the receipt's header reads from it that a quorum saw this very access.
    const { index, proof, checkpoint } = parseTlogProof(kept?.proof ?? '');
    const nowSeconds = w.world.now().epochMilliseconds / 1000;
    const { opened, reached } = await openCosigned(checkpoint, parseWitnessPolicy(trial.policyText()), nowSeconds);
    expect(reached).toBe(true);
    const { size, rootHash } = opened.checkpoint;
    const leafHash = hashLeaf(new TextEncoder().encode(look.header));
    expect(() => verifyInclusion({ index, leafHash, proof, size, rootHash })).not.toThrow();
    const closing = await w.perform(w.people.officer, 'vault/close-look', { lookId });
    expect(closing.result).toMatchObject({
      closedAs: 'by-person',
      shownUnder: { under: 'quorum', proofSha256: kept?.proof_sha256, checkpointSha256: kept?.checkpoint_sha256 },
    });
  });

  it('does not open when the newest quorum is older than two minutes: a rule of this software, and nothing is lost', async () => {
    const item = await pastGate();
    await trial.attest();
    await trial.silence();
    await trial.pass({ seconds: 121 });
    const look = await open(item);
    expect(whyOf(look)).toBe('blocked | vault-no-fresh-quorum');
    expect(look.law.map(({ decision }) => decision.outcome)).toEqual(['allowed']);
    // What is within its first term waits for no witness.
    const young = await w.kept();
    expect(whyOf(await w.look(young))).toBe('allowed');
    await trial.wake();
    await trial.attest();
    expect(whyOf(await open(item))).toBe('allowed');
  });

  it('is cut while it is shown when the witnesses fall silent; the closing entry states what was really sent', async () => {
    const item = await pastGate();
    await trial.attest();
    const lookId = resultOf(await open(item), 'lookId');
    await trial.attest();
    const { body } = await contentOf(lookId);
    const first = await body?.next();
    expect(first?.done).toBe(false);
    await trial.silence();
    await trial.pass({ seconds: 119 });
    expect((await body?.next())?.done).toBe(false);
    await trial.pass({ seconds: 62 });
    await expect(
      (async () => {
        while ((await body?.next())?.done === false);
      })(),
    ).rejects.toMatchObject({ code: 'vault/quorum-stale' });
    const look = await lookOf(lookId);
    expect([look.state, look.closed_as]).toEqual(['closed', 'quorum-lost']);
    expect(look.sent).toEqual([
      { from: item.from, to: Temporal.Instant.from(item.from).add({ minutes: 1 }).toString() },
    ]);
    await trial.wake();
    await trial.attest();
  });

  it('is cut by the schedule too, when nobody reads: an open look does not outlive its quorum', async () => {
    const item = await pastGate();
    // Looks of before have come to their end in these forty days.
    await w.vault.schedule.round();
    await trial.attest();
    const lookId = resultOf(await open(item), 'lookId');
    expect(await w.vault.schedule.round()).toMatchObject({ looksEnded: 0 });
    await trial.silence();
    await trial.pass({ seconds: 181 });
    expect(await w.vault.schedule.round()).toMatchObject({ looksEnded: 1 });
    expect((await lookOf(lookId)).closed_as).toBe('quorum-lost');
    await expect(contentOf(lookId)).rejects.toMatchObject({ code: 'vault/look-over' });
  });
});

describe('an emergency', () => {
  it('lifts the quorum for these intervals and this person, for sixty minutes, and no condition of the law', async () => {
    await trial.wake();
    const item = await pastGate();
    const other = await pastGate();
    await trial.attest();
    expect(whyOf(await request(item))).toBe('blocked | vault-emergency-not-needed');
    await trial.silence();
    await trial.pass({ seconds: 181 });
    const emergencyId = resultOf(await request(item), 'emergencyId');
    expect(whyOf(await open(item))).toBe('blocked | vault-no-fresh-quorum');
    expect(whyOf(await confirm(emergencyId))).toBe('allowed');
    const look = await open(item);
    expect(whyOf(look)).toBe('allowed');
    expect(look.result).toMatchObject({ emergencyId });
    expect(look.gates.map(({ id }) => id)).toContain('vault-emergency-path');
    expect(whyOf(await open(other))).toBe('blocked | vault-no-fresh-quorum');
    expect(whyOf(await open(item, {}, w.people.colleague))).toBe('blocked | vault-no-fresh-quorum');
    // The law is asked as ever: without the decision it refuses, emergency or not.
    expect(whyOf(await open(item, { decisionId: undefined }))).toContain('refused | lfp-25-7-p1-al2');
    expect(whyOf(await open(item, { concreteReason: undefined }))).toContain('lfp-25-7');
    const { headers, body } = await contentOf(resultOf(look, 'lookId'));
    expect(headers['x-clairevoie-witness']).toBe('emergency');
    for await (const _piece of body ?? []);
    await trial.pass({ minutes: 50 });
    const late = resultOf(await open(item), 'lookId');
    const running = await contentOf(late);
    expect((await running.body?.next())?.done).toBe(false);
    await trial.pass({ minutes: 10 });
    await expect(
      (async () => {
        while ((await running.body?.next())?.done === false);
      })(),
    ).rejects.toMatchObject({ code: 'vault/emergency-over' });
    expect((await lookOf(late)).closed_as).toBe('emergency-over');
    expect(whyOf(await open(item))).toBe('blocked | vault-no-fresh-quorum');
    expect(await w.vault.schedule.round()).toMatchObject({ emergenciesSettled: 1 });
    const { rows } = await w.world.ledger.reads.query('select state from vault.emergency_opening where id = $1', [
      emergencyId,
    ]);
    expect(rows).toEqual([{ state: 'over' }]);
  });

  it('ends at once when it is reviewed while it runs', async () => {
    const item = await pastGate();
    await w.perform(w.people.controlOrgan, 'vault/review-emergency-opening', {
      emergencyId: (
        await w.world.ledger.reads.query<{ id: string }>(
          `select id from vault.emergency_opening where state in ('over', 'unreviewed')`,
        )
      ).rows[0]?.id,
      finding: 'justified',
      reasons: 'Le danger est établi par le dossier.',
    });
    const emergencyId = resultOf(await request(item), 'emergencyId');
    await confirm(emergencyId);
    const lookId = resultOf(await open(item), 'lookId');
    await w.perform(w.people.controlOrgan, 'vault/review-emergency-opening', {
      emergencyId,
      finding: 'not-justified',
      reasons: 'Les témoins pouvaient être attendus.',
    });
    await expect(contentOf(lookId)).rejects.toMatchObject({ code: 'vault/emergency-over' });
    expect(whyOf(await open(item))).toBe('blocked | vault-no-fresh-quorum');
  });
});

describe('the clock of the machine', () => {
  it('takes no act when it is set so that an old quorum would look fresh', async () => {
    await trial.wake();
    const item = await pastGate();
    await trial.attest();
    await trial.pass({ minutes: 5 });
    const right = w.world.now();
    for (const set of [{ minutes: -5 }, { seconds: -61 }, { seconds: 61 }]) {
      w.world.setClock(right.add(set).toString());
      await expect(open(item)).rejects.toMatchObject({ code: 'ledger/clock-disputed' });
    }
    w.world.setClock(right.toString());
    expect(whyOf(await open(item))).toBe('blocked | vault-no-fresh-quorum');
  });
});
