import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  emptyRoot,
  noteSigner,
  openCosigned,
  parseSkey,
  parseTlogProof,
  parseWitnessPolicy,
  policyHash,
  signCheckpoint,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';
import {
  openTrialDoor,
  openTrialWitness,
  type TrialDoor,
  type TrialWitness,
  until,
} from '../../../testing/src/witness-trial.ts';
import type { Ledger, WitnessSettings } from './index.ts';
import { rotateKeyOfLog } from './rotate-log-keys.ts';

interface Place {
  readonly witness: TrialWitness;
  readonly door: TrialDoor;
}

const names = ['coc', 'uni', 'ngo'] as const;

/** A log with three real witnesses, each behind a door that the test can close. */
async function openTrial(quorum = '2') {
  const places: Place[] = [];
  for (const name of names)
    places.push({ witness: await openTrialWitness(`${name}.example/w1`), door: await openTrialDoor() });
  const [coc, uni, ngo] = places;
  if (coc === undefined || uni === undefined || ngo === undefined) throw new TypeError('three witnesses');
  const errors: unknown[] = [];
  const trial = { comment: '', members: names as readonly string[], quorum, errors };
  const policyText = (vkey: string): string => {
    const lines = places.flatMap(({ witness, door }, i) => witness.lines(names[i] ?? '', door.url));
    const used = lines.filter((line) => trial.members.some((name) => line.includes(` ${name}-`)));
    const group = `group quorum ${trial.quorum} ${trial.members.join(' ')}`;
    return `# ${trial.comment}\nlog ${vkey}\n${used.join('\n')}\n${group}\nquorum quorum\n`;
  };
  const witnesses = (): WitnessSettings => ({
    policyFor: async ({ vkey }) => {
      for (const { witness, door } of places) {
        await witness.stop();
        door.target = await witness.start(vkey);
      }
      return policyText(vkey);
    },
    timeoutMs: 2_000,
    mostBackoffMs: 500,
  });
  const world = await openLampWorld({ witnesses, onError: (error) => void errors.push(error) });
  return {
    ...{ world, coc, uni, ngo, trial, policyText },
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      for (const { witness, door } of places) {
        await witness[Symbol.asyncDispose]();
        await door[Symbol.asyncDispose]();
      }
    },
  };
}

type Trial = Awaited<ReturnType<typeof openTrial>>;

const act = (world: LampWorld) => world.set(randomUUID(), 'red');
const sizeOf = async (ledger: Ledger): Promise<number> => (await ledger.logs.public.cosigned())?.size ?? 0;
const cosignedAt = (ledger: Ledger, size: number) =>
  until(async () => (await sizeOf(ledger)) >= size && (await ledger.logs.public.cosigned()));
const signedSize = async ({ ledger }: LampWorld): Promise<number> => {
  await ledger.integrate();
  return (await ledger.logs.public.signed())?.size ?? 0;
};
const stateOf = async (ledger: Ledger, keyName: string) =>
  (await ledger.witnesses.health()).witnesses.find((one) => one.keyName === keyName);

describe('a log with three witnesses, of which two must have cosigned', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  }, 60_000);
  afterAll(() => trial?.[Symbol.asyncDispose]());

  it('journals the first policy as an act, and lets it govern once its own quorum has cosigned', async () => {
    const { world } = trial;
    await cosignedAt(world.ledger, 2);
    const { policy, pending } = await world.ledger.witnesses.health();
    expect(pending).toBeNull();
    expect(policy).toMatchObject({ number: 1, leafIndex: 1, sinceSize: 2 });
    const { opening } = policy ?? {};
    expect(JSON.parse(opening?.content ?? '')).toEqual({ number: 1, hash: policy?.hash, replaces: null });
    const { rows } = await world.database
      .pool('clv_owner')
      .query(`select b.groups::json->'decision'->>'content' as decision from ledger.body b join ledger.entry e on e.id = b.entry_id
              where e.act = 'ledger/change-witness-policy'`);
    expect(JSON.parse(rows[0]?.decision)).toMatchObject({
      verdict: 'allowed',
      gates: [{ id: 'first-witness-policy' }],
    });
  });

  it('serves the newest checkpoint with a quorum, and proofs in it that verify with the policy alone', async () => {
    const { world } = trial;
    await act(world);
    const size = await signedSize(world);
    const cosigned = await cosignedAt(world.ledger, size);
    const text = (await world.ledger.witnesses.health()).policy?.text ?? '';
    expect(cosigned.policyHash).toBe(await policyHash(text));
    const policy = parseWitnessPolicy(text);
    const opened = await openCosigned((await world.ledger.logs.public.checkpoint()) ?? '', policy);
    expect(opened).toMatchObject({ reached: true, quorumAt: cosigned.quorumAt });
    expect(Math.abs((opened.quorumAt ?? 0) - Date.now() / 1_000)).toBeLessThan(60);
    for (const ask of ['proof', 'cosignedProof'] as const) {
      const proof = parseTlogProof((await world.ledger.logs.public[ask](size - 1)) ?? '');
      expect((await openCosigned(proof.checkpoint, policy)).reached).toBe(true);
    }
    // All three, each with both of its keys, once they are all there.
    await until(async () => {
      const note = (await world.ledger.logs.public.checkpoint()) ?? '';
      return (await openCosigned(note, policy)).cosigned.length === 6;
    });
    expect(await world.ledger.logs['control-organ'].cosigned()).toBeUndefined();
  });

  it('goes on with one dead and one slow witness: acts wait for neither, the quorum for the slow one alone', async () => {
    const { world, coc, uni } = trial;
    await coc.witness.stop();
    uni.door.delayMs = 1_200;
    try {
      const before = await sizeOf(world.ledger);
      const startedMs = performance.now();
      for (let i = 0; i < 20; i++) await act(world);
      const actsMs = performance.now() - startedMs;
      expect(await signedSize(world)).toBeGreaterThanOrEqual(before + 20);
      expect(actsMs).toBeLessThan(2_000);
      const { rows } = await world.database.pool('clv_owner').query('select max(size) as size from ledger.checkpoint');
      await cosignedAt(world.ledger, rows[0]?.size);
      expect(performance.now() - startedMs).toBeLessThan(12_000);
      await until(async () => (await stateOf(world.ledger, 'coc.example/w1'))?.state === 'dead');
      expect(await stateOf(world.ledger, 'uni.example/w1')).toMatchObject({ state: 'slow', behind: 0 });
      expect(await stateOf(world.ledger, 'ngo.example/w1')).toMatchObject({ state: 'follows', behind: 0 });
      expect((await stateOf(world.ledger, 'coc.example/w1'))?.behind).toBeGreaterThan(0);
    } finally {
      uni.door.delayMs = 0;
      coc.door.target = await coc.witness.start(world.ledger.logs.public.vkey);
    }
    await until(async () => (await stateOf(world.ledger, 'coc.example/w1'))?.state === 'follows');
  });

  it('has no quorum with two of them away, says how far it is behind, and catches up by itself', async () => {
    const { world, coc, uni } = trial;
    const before = await cosignedAt(world.ledger, await signedSize(world));
    const down = { status: 503, body: '' };
    coc.door.instead = () => down;
    uni.door.instead = () => down;
    await act(world);
    const size = await signedSize(world);
    await until(async () => (await stateOf(world.ledger, 'uni.example/w1'))?.state === 'dead');
    expect((await world.ledger.logs.public.cosigned())?.size).toBe(before.size);
    const health = await world.ledger.witnesses.health();
    expect(health).toMatchObject({ backlog: size - before.size, signed: { size }, cosigned: { size: before.size } });
    // What has no quorum is not shown as if it had one; an act that asks for none is not held up.
    expect(await world.ledger.logs.public.cosignedProof(size - 1)).toBeUndefined();
    expect(await world.ledger.logs.public.proof(size - 1)).toBeDefined();
    coc.door.instead = undefined;
    uni.door.instead = undefined;
    await cosignedAt(world.ledger, size);
  });

  it('does not count what does not verify, a stranger’s line, or another tree’s', async () => {
    const { world, ngo, uni } = trial;
    const good = async (): Promise<string> => {
      const note = (await world.ledger.logs.public.checkpoint()) ?? '';
      return `${note
        .split('\n')
        .filter((line) => line.startsWith('— ngo.example'))
        .join('\n')}\n`;
    };
    await until(async () => (await good()).length > 100);
    const old = await good();
    for (const body of [old, '— ngo.example/w1 AAAAAAAAAAA=\n', 'hello\n', '']) {
      ngo.door.instead = () => ({ status: 200, body });
      await act(world);
      await signedSize(world);
      await until(async () => (await stateOf(world.ledger, 'ngo.example/w1'))?.state === 'false-signature');
      ngo.door.instead = undefined;
      await act(world);
      await signedSize(world);
      await until(async () => (await stateOf(world.ledger, 'ngo.example/w1'))?.state === 'follows');
    }
    uni.door.instead = () => ({ status: 404, body: 'witness/unknown-log: ...' });
    await act(world);
    await signedSize(world);
    await until(async () => (await stateOf(world.ledger, 'uni.example/w1'))?.state === 'refuses');
    expect((await stateOf(world.ledger, 'uni.example/w1'))?.detail).toMatch(/^HTTP 404/);
    uni.door.instead = undefined;
    await cosignedAt(world.ledger, await signedSize(world));
  });

  it('knows after a restart what was cosigned, and goes on from there', async () => {
    const { world } = trial;
    const before = await cosignedAt(world.ledger, await signedSize(world));
    const seen = (await world.ledger.witnesses.health()).witnesses.map(({ lastCosignedSize }) => lastCosignedSize);
    await world.ledger[Symbol.asyncDispose]();
    await using again = await world.openAgain();
    expect((await again.logs.public.cosigned())?.size).toBeGreaterThanOrEqual(before.size);
    const health = await again.witnesses.health();
    expect(health.witnesses.every(({ lastCosignedSize }) => seen.includes(lastCosignedSize))).toBe(true);
    expect(health.policy).toMatchObject({ number: 1 });
    await again.gate.perform({
      type: 'trial/set-lamp',
      key: randomUUID(),
      actor: { personId: 'p-1', functionKey: 'lamplighter', organisationId: 'zone' },
      payload: { id: randomUUID(), colour: 'blue' },
    });
    await again.integrate();
    await cosignedAt(again, before.size + 1);
    expect(trial.trial.errors).toEqual([]);
  });
});

describe('a witness that holds another history', () => {
  it('is named, not counted, and holds up nobody', async () => {
    await using trial = await openTrial();
    const { world, ngo } = trial;
    await cosignedAt(world.ledger, 2);
    // The holder of the log key shows one witness a longer history of his own.
    const skey = (await readFile(join(world.dataDir, 'keys', 'log-public.skey'), 'utf8')).trim();
    const key = await parseSkey(skey);
    const forged = await signCheckpoint({ origin: key.key.name, size: 1_000, rootHash: emptyRoot(), extensions: [] }, [
      noteSigner(key, () => 0),
    ]);
    const other = await openTrialWitness('ngo.example/w1');
    ngo.door.target = await other.start(world.ledger.logs.public.vkey);
    const answer = await fetch(`${ngo.door.target}/add-checkpoint`, { method: 'POST', body: `old 0\n\n${forged}` });
    expect(answer.status).toBe(200);
    await act(world);
    const size = await signedSize(world);
    await cosignedAt(world.ledger, size);
    const state = await until(async () => {
      const found = await stateOf(world.ledger, 'ngo.example/w1');
      return found?.state === 'conflict' && found;
    });
    expect(state.detail).toBe(`it cosigned 1000 entries, this log has signed ${size}`);
    expect(state.words.fr).toMatch(/^CONTRADICTION/);
    // The operator is told once, however often it is asked again.
    await act(world);
    await cosignedAt(world.ledger, await signedSize(world));
    expect(trial.trial.errors).toMatchObject([
      { code: 'ledger/witness-conflict', facts: { witness: 'ngo.example/w1' } },
    ]);
    await other[Symbol.asyncDispose]();
  });
});

describe('changing the policy', () => {
  it('needs the old quorum: until it has cosigned the entry, the old policy governs', async () => {
    await using trial = await openTrial('all');
    const { world, coc } = trial;
    await cosignedAt(world.ledger, 2);
    await world.ledger[Symbol.asyncDispose]();
    // The new policy asks for two; the old one asks for all, and one of them is away.
    const away = { status: 503, body: '' };
    coc.door.instead = () => away;
    trial.trial.quorum = '2';
    {
      await using again = await world.openAgain();
      await until(async () => (await stateOf(again, 'ngo.example/w1'))?.state === 'follows');
      await until(async () => (await stateOf(again, 'uni.example/w1'))?.state === 'follows');
      const waiting = await again.witnesses.health();
      expect(waiting).toMatchObject({ policy: { number: 1 }, pending: { number: 2, sinceSize: null } });
      expect((await again.logs.public.cosigned())?.policyHash).toBe(waiting.policy?.hash);
      expect(JSON.parse(waiting.pending?.opening?.content ?? '')).toMatchObject({ replaces: waiting.policy?.hash });
      // Two have cosigned the entry: enough for the new one, and it does not govern.
      expect((await again.logs.public.cosigned())?.size).toBe(2);
      expect(waiting.pending?.leafIndex).toBe(2);
    }
    coc.door.instead = undefined;
    await using last = await world.openAgain();
    const changed = await until(async () => {
      const health = await last.witnesses.health();
      return health.policy?.number === 2 && health;
    });
    expect(changed.pending).toBeNull();
    // The checkpoint from which it governs bears the old quorum and its own, over the entry of the act.
    const { rows } = await world.database
      .pool('clv_owner')
      .query(
        `select f.note, f.since_size, p.policy as old from ledger.policy_in_force f join ledger.witness_policy p on p.number = 1 where f.number = 2`,
      );
    const underOld = await openCosigned(rows[0].note, parseWitnessPolicy(rows[0].old));
    expect(underOld.reached).toBe(true);
    expect((await openCosigned(rows[0].note, parseWitnessPolicy(changed.policy?.text ?? ''))).reached).toBe(true);
    expect(underOld.opened.checkpoint.size).toBeGreaterThan(changed.policy?.leafIndex ?? Infinity);
  });

  it('goes on after the log lost its key: the old witnesses consent under the new one, once their operators added it', async () => {
    await using trial = await openTrial();
    const { world } = trial;
    await cosignedAt(world.ledger, 2);
    const old = world.ledger.logs.public.vkey;
    const change = { ledger: world.ledger, dataDir: world.dataDir, log: 'public' as const };
    await rotateKeyOfLog({ ...change, reason: 'lost', day: '2026-11-30' });
    await world.ledger[Symbol.asyncDispose]();
    await using again = await world.openAgain();
    expect(again.logs.public.vkey).not.toBe(old);
    const changed = await until(async () => {
      const health = await again.witnesses.health();
      return health.policy?.number === 2 && health;
    });
    expect(changed.policy?.text).toContain(again.logs.public.vkey);
    expect(
      (await openCosigned(changed.cosigned?.note ?? '', parseWitnessPolicy(changed.policy?.text ?? ''))).reached,
    ).toBe(true);
  });

  it('takes an old file for what it is, and a policy that the house refuses not at all', async () => {
    await using trial = await openTrial();
    const { world } = trial;
    await cosignedAt(world.ledger, 2);
    await world.ledger[Symbol.asyncDispose]();
    trial.trial.comment = 'another choice';
    {
      await using again = await world.openAgain();
      await until(async () => (await again.witnesses.health()).policy?.number === 2);
    }
    trial.trial.comment = '';
    {
      await using again = await world.openAgain();
      expect(trial.trial.errors).toMatchObject([{ code: 'ledger/witness-policy-stale' }]);
      expect((await again.witnesses.health()).policy?.number).toBe(2);
    }
    trial.trial.comment = 'no such threshold';
    trial.trial.quorum = '4';
    await expect(world.openAgain()).rejects.toMatchObject({ code: 'ledger/witness-policy-refused' });
    const { rows } = await world.database
      .pool('clv_owner')
      .query('select max(number) as last from ledger.witness_policy');
    expect(rows[0]?.last).toBe(2);
  });
});
