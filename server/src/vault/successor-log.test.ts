import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { noteSigner, parseSkey, signCheckpoint } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  goodReasons,
  openVaultWorld,
  resultOf,
  type VaultWorld,
  whyOf,
} from '../../../testing/src/vault/vault-world.ts';
import { openTrialWitness, type TrialWitness, until } from '../../../testing/src/witness-trial.ts';
import { loadActor } from '../identity/index.ts';
import {
  type Actor,
  compareRestored,
  type Ledger,
  type LogReader,
  openLedger,
  type WitnessSettings,
  writeRestored,
} from '../ledger/index.ts';
import { vaultActs } from './acts/vault-acts.ts';
import { openVault } from './open-vault.ts';
import { findStanding } from './quorum-standing.ts';
import { openLookContent } from './read-look.ts';
import type { Vault } from './vault.ts';

/**
 * A restore that lost entries opens a successor of the log. The witnesses of the old one never saw it, and it has no policy until
 * somebody pins one: until then nothing past the gate is shown, for whoever restores is the very host that witnesses are there against.
 */

const serverName = 'trial.example';
let w: VaultWorld;
let witness: TrialWitness;
let now = (): Temporal.Instant => Temporal.Instant.from('2026-11-21T09:00:00Z');
/** A look that was open when the server went down. */
let lookId: string;
let item: { readonly recordingId: string; readonly from: string; readonly to: string; readonly decisionId: string };

/** A policy whose only witness is the one of this test, for whatever log it is asked for. */
const witnessed: WitnessSettings = {
  policyFor: async ({ vkey }) => {
    const url = await witness.start(vkey);
    return `log ${vkey}\n${witness.lines('one', url).join('\n')}\nquorum one\n`;
  },
  timeoutMs: 2_000,
  mostBackoffMs: 200,
};

beforeAll(async () => {
  witness = await openTrialWitness('one.example/w1', () => Math.floor(now().epochMilliseconds / 1000));
  w = await openVaultWorld(
    {},
    {
      witnesses: (clock) => {
        now = clock;
        return witnessed;
      },
    },
  );
  const start = w.world.now();
  const [from, to] = [start.toString(), start.add({ minutes: 1 }).toString()];
  await caughtUp(w.world.ledger);
  w.world.setNow(to);
  const recordingId = await w.kept({ parts: [{ from, to }] });
  await caughtUp(w.world.ledger);
  w.world.setNow(start.add({ hours: 40 * 24 }).toString());
  const decision = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    outcome: 'granted',
    branch: 'judicial',
    covers: [{ recordingId, from, to }],
    documentDigest: 'd'.repeat(64),
    reasons: 'Les images sont nécessaires pour établir le déroulement des faits.',
  });
  item = { recordingId, from, to, decisionId: resultOf(decision, 'decisionId') };
  w.world.setNow(now().add({ seconds: 1 }).toString());
  await caughtUp(w.world.ledger);
  // Before the restore it opens, on a quorum.
  lookId = resultOf(await w.look(recordingId, { decisionId: item.decisionId }), 'lookId');
  await w.vault[Symbol.asyncDispose]();
  await w.world.ledger[Symbol.asyncDispose]();
  await witness.stop();
  await succeed(1);
});
afterAll(async () => {
  await w?.world.database.stop();
  await witness?.[Symbol.asyncDispose]();
  if (w !== undefined) await rm(w.world.dataDir, { recursive: true, force: true });
});

/** Waits until a quorum attested the log within the last seconds. */
const caughtUp = ({ integrate, logs }: Ledger): Promise<boolean> =>
  until(async () => {
    await integrate();
    const quorumAt = (await logs.public.cosigned())?.quorumAt;
    return quorumAt !== undefined && quorumAt >= now().epochMilliseconds / 1000 - 60;
  });

interface Opened extends AsyncDisposable {
  readonly ledger: Ledger;
  readonly vault: Vault;
  act(actor: Actor, type: string, payload: object): ReturnType<Ledger['gate']['perform']>;
}

/** Opens journal and vault on the restored folder, as a start of the server does. */
async function start(witnesses?: WitnessSettings): Promise<Opened> {
  const { database, dataDir } = w.world;
  const onError = (error: unknown): void => {
    throw error;
  };
  const ledger = await openLedger({
    ...{ pool: database.pool('clv_app'), definitions: vaultActs, loadActor, dataDir },
    ...{ serverName, demo: true, now, monotonicMs: () => now().epochMilliseconds, onError },
    ...(witnesses === undefined ? {} : { witnesses }),
  });
  const log: LogReader = ledger.logs.public;
  const vault = await openVault({
    ...{ gate: ledger.gate, db: ledger.reads, log, loadActor, dataDir, now, everyMs: 0, onError },
    limits: { proofWaitMs: 5_000 },
  });
  return {
    ledger,
    vault,
    act: (actor, type, payload) =>
      ledger.gate.perform({ type, key: crypto.randomUUID(), actor, payload: { ...payload } }),
    async [Symbol.asyncDispose]() {
      await vault[Symbol.asyncDispose]();
      await ledger[Symbol.asyncDispose]();
    },
  };
}

const look = ({ act }: Opened) =>
  act(w.people.officer, 'vault/open-recording', { ...item, ...goodReasons, sessionId: w.sessions.mine });

const contentOf = ({ vault }: Opened, lookId: string) =>
  openLookContent(vault, {
    ...{ lookId, actor: w.people.officer, sessionId: w.sessions.mine },
    ...{ isSignedIn: w.isSignedIn, range: undefined },
  });

/** Compares the folder with a checkpoint of a longer tree, signed by the log's own key: entries are lost, and a successor opens. */
async function succeed(number: number): Promise<void> {
  const { database, dataDir } = w.world;
  const signer = await parseSkey((await readFile(join(dataDir, 'keys', 'log-public.skey'), 'utf8')).trim());
  const longer = { origin: signer.key.name, size: 100_000, rootHash: Buffer.alloc(32, 1), extensions: [] };
  const known = await signCheckpoint(longer, [noteSigner(signer, () => 0)]);
  const at = now().toString();
  await writeRestored(dataDir, { restoredAt: at, backupMadeAt: at });
  const owner = await database.pool('clv_owner').connect();
  try {
    const comparison = await compareRestored({
      ...{ owner, app: database.pool('clv_app'), dataDir, serverName, demo: true, known, now },
    });
    expect(comparison).toMatchObject({ outcome: 'succeeded', origin: `${serverName}/demo-public/successor-${number}` });
  } finally {
    owner.release();
  }
}

describe('a log that succeeds a witnessed one', () => {
  it('shows nothing past the gate on its own signature: it waits for a policy of its own', async () => {
    await using server = await start();
    expect(await findStanding(server.ledger.reads, now())).toMatchObject({
      governs: false,
      isFresh: false,
      quorumAt: null,
    });
    const refused = await look(server);
    expect(whyOf(refused)).toBe('blocked | vault-successor-without-policy');
    expect(refused.gates.map(({ id }) => id)).not.toContain('vault-log-signature-only');
    // One that was open when the server went down shows nothing either.
    await expect(contentOf(server, lookId)).rejects.toMatchObject({ code: 'vault/look-over' });
    // What is within its first term waits for no witness, here as everywhere.
    expect(refused.law.map(({ decision }) => decision.outcome)).toEqual(['allowed']);
  });

  it('lets two persons open in an emergency, as where witnesses are away', async () => {
    await using server = await start();
    const asked = await server.act(w.people.officer, 'vault/request-emergency-opening', {
      ...{ items: [item], ...goodReasons, urgency: 'Une personne enlevée court un danger immédiat.' },
    });
    const emergencyId = resultOf(asked, 'emergencyId');
    const reasons = 'Le danger est réel et actuel.';
    expect(whyOf(await server.act(w.people.dpo, 'vault/confirm-emergency-opening', { emergencyId, reasons }))).toBe(
      'allowed',
    );
    expect(whyOf(await look(server))).toBe('allowed');
    const review = { emergencyId, finding: 'justified', reasons };
    expect(whyOf(await server.act(w.people.controlOrgan, 'vault/review-emergency-opening', review))).toBe('allowed');
    expect(whyOf(await look(server))).toBe('blocked | vault-successor-without-policy');
  });

  it('opens again once a policy is pinned on it and its quorum has cosigned: the way out', async () => {
    await using server = await start(witnessed);
    await until(async () => {
      await server.ledger.integrate();
      return (await findStanding(server.ledger.reads, now()))?.governs === true;
    });
    await caughtUp(server.ledger);
    const opened = await look(server);
    expect(whyOf(opened)).toBe('allowed');
    await caughtUp(server.ledger);
    const { headers, body } = await contentOf(server, resultOf(opened, 'lookId'));
    expect(headers['x-clairevoie-witness']).toBe('quorum');
    for await (const _piece of body ?? []);
  });

  it('is closed again by the next successor', async () => {
    await witness.stop();
    await succeed(2);
    await using server = await start();
    expect(whyOf(await look(server))).toBe('blocked | vault-successor-without-policy');
  });
});
