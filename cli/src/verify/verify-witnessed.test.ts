import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemoWitnesses, type RunningDemoWitnesses } from '@clairevoie/testing';
import { acknowledgementsOf, fromBase64, parseSkey, policyHash, rootOfBatch, signBatch } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { readWitnesses, until } from '../../../testing/src/witness-trial.ts';
import { inventedPerson } from '../trial/trial-server.ts';
import { readPinnedPolicy } from './pinned-policy.ts';
import { failureOf } from './verify-failure.ts';
import { verifyServer } from './verify-server.ts';

describe('a demonstration with its three witnesses', () => {
  let folder: string;
  let witnesses: RunningDemoWitnesses;
  let trial: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-witnessed-'));
    const said: string[] = [];
    witnesses = await openDemoWitnesses(join(folder, 'witnesses'), { tell: (line) => void said.push(line) });
    trial = await openTestServer({
      seed: async () => undefined,
      scheduleEveryMs: 3_600_000,
      witnesses: witnesses.settings,
    });
    expect(said).toEqual([]);
  }, 60_000);
  afterAll(async () => {
    await trial?.[Symbol.asyncDispose]();
    await witnesses?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const health = () => readWitnesses(trial.url);
  const act = () =>
    trial.server.ledger.gate.performAsSystem({
      type: 'identity/register-person',
      key: crypto.randomUUID(),
      organisationId: 'clairevoie-server',
      payload: inventedPerson(),
    });
  const policyFile = async (): Promise<string> => {
    const text = await (await fetch(`${trial.url}/log/witnesses/policy`)).text();
    await writeFile(join(folder, 'policy.txt'), text);
    return join(folder, 'policy.txt');
  };

  it('tells everybody, without an account, who they are, how they are, and that they are not independent', async () => {
    const found = await until(async () => {
      const now = await health();
      return now.policy !== null && now.witnesses.every(({ state }) => state === 'follows') && now;
    });
    expect(found).toMatchObject({ demo: true, independent: false, backlog: 0, pending: null });
    expect(found.independence.nl).toMatch(/NIET ONAFHANKELIJK/);
    expect(found.witnesses.map(({ operator }) => operator)).toEqual([
      'organe-de-controle-fictif',
      'universite-fictive',
      'ong-fictive',
    ]);
    expect(found.witnesses.every(({ lastCosignedSize, behind }) => lastCosignedSize === 2 && behind === 0)).toBe(true);
    const served = await (await fetch(`${trial.url}/log/public/checkpoint`)).text();
    expect(served).toBe((await health()).cosigned?.note);
  });

  it('is accepted by a stranger who pins the policy: the key comes from there, and the quorum is asked for', async () => {
    const file = await policyFile();
    const { policy } = await health();
    const pinned = await readPinnedPolicy(file, policy?.hash);
    const report = await verifyServer({ url: trial.url, policy: pinned });
    expect(report.isKeyFromServer).toBe(false);
    expect(report.witnessed).toMatchObject({ policyHash: policy?.hash, isPinned: true });
    expect(report.witnesses).toBeGreaterThanOrEqual(2);
    expect(Math.abs((report.witnessed?.quorumAt ?? 0) - Date.now() / 1_000)).toBeLessThan(90);
    expect(report.cannotSee.map(({ en }) => en).join(' ')).toMatch(/NOT INDEPENDENT/);
  });

  it('is refused when the stranger’s policy asks for what is not there, though the log’s own signature holds', async () => {
    const file = await policyFile();
    const text = (await readPinnedPolicy(file)).policy.text.replace(/^group two-of-three 2/m, 'group two-of-three 3');
    await writeFile(file, text);
    await witnesses.stop('ong-fictive');
    await act();
    await until(async () => (await health()).cosigned?.size === 3);
    const refused = await verifyServer({
      url: trial.url,
      policy: await readPinnedPolicy(file, await policyHash(text)),
    }).catch(failureOf);
    expect(refused).toMatchObject({ exit: 1, code: 'verify/quorum-missing' });
    expect(JSON.stringify(refused)).not.toContain('its policy changed');
    // Two of three are enough for the log's own policy, and the third is shown as away.
    expect((await verifyServer({ url: trial.url, policy: await readPinnedPolicy(await policyFile()) })).size).toBe(3);
    const gone = await until(async () => {
      const one = (await health()).witnesses.find(({ operator }) => operator === 'ong-fictive');
      return one?.state === 'dead' && one;
    });
    expect(gone.words).toEqual({ fr: 'ne répond pas', nl: 'antwoordt niet', en: 'does not answer' });
  });

  it('is told, where the log has changed its policy, at which entry and on which day: the one pinned may be of before', async () => {
    const { origin, vkey } = trial.server.ledger.logs.public;
    const { text } = (await readPinnedPolicy(await policyFile())).policy;
    // The stranger holds a policy of before, which asks for all three; the log goes on with two of three.
    const before = text.replace(/^group two-of-three 2/m, 'group two-of-three 3');
    const policy = `${text}# chosen again\n`;
    await trial.server.ledger.gate.performAsSystem({
      type: 'ledger/change-witness-policy',
      key: crypto.randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { origin, vkey, policy },
    });
    const hash = await policyHash(policy);
    const chosen = await until(async () => {
      await trial.server.ledger.integrate();
      const now = await health();
      return now.policy?.hash === hash && now.policy;
    });
    await writeFile(join(folder, 'before.txt'), before);
    const pinned = await readPinnedPolicy(join(folder, 'before.txt'), await policyHash(before));
    const refused = await verifyServer({ url: trial.url, policy: pinned }).catch(failureOf);
    expect(refused).toMatchObject({
      ...{ exit: 1, code: 'verify/quorum-missing' },
      message: expect.stringMatching(
        new RegExp(
          `changed, last at entry ${chosen.leafIndex} on \\d{4}-\\d\\d-\\d\\d: the one given may be of before`,
        ),
      ),
    });
    expect((await verifyServer({ url: trial.url, policy: await readPinnedPolicy(await policyFile()) })).size).toBe(4);
  });

  it('counts a promise as kept by what the log signed, though what it may publish stands still without a quorum', async () => {
    await witnesses.stop('universite-fictive');
    const { log } = await act();
    await trial.server.ledger.integrate();
    // The same promise, given half a minute earlier: its term is over.
    const signer = await parseSkey((await readFile(join(trial.dataDir, 'keys', 'log-public.skey'), 'utf8')).trim());
    const promise = async (leafHash: Uint8Array) => {
      const at = new Date(Date.now() - 30_000).toISOString();
      const facts = {
        origin: signer.key.name,
        root: rootOfBatch([leafHash]),
        size: 1,
        at,
        integratedWithinSeconds: 10,
      };
      return acknowledgementsOf(await signBatch(facts, signer), [leafHash]);
    };
    const pinned = await readPinnedPolicy(await policyFile());
    const there = await promise(fromBase64(log.leafHash, 'tlog/malformed-hash'));
    expect((await health()).cosigned?.size).toBe(4);
    const report = await verifyServer({ url: trial.url, policy: pinned, promises: there });
    expect(report).toMatchObject({ size: 4, promises: { kept: 1, notYetDue: 0, broken: [] } });
    const missing = await promise(new Uint8Array(32).fill(7));
    const refused = await verifyServer({ url: trial.url, policy: pinned, promises: missing }).catch(failureOf);
    expect(refused).toMatchObject({ code: 'verify/promise-broken' });
  });
});
