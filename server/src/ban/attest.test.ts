import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Statement, statementText } from '@clairevoie/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttestPlan, attest } from '../../../cli/src/attest/attest.ts';
import { makeNodeKey, readNodeKey, signStatement } from '../../../cli/src/attest/node-key.ts';
import { resultOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, openBanWorld } from '../../../testing/src/ban/ban-world.ts';
import { sha256 } from '../ledger/index.ts';
import { nodeRoutes } from './index.ts';
import { faceEvidence, faceSystems } from './registers.ts';

let w: BanWorld;
let app: FastifyInstance;
let home: string;
let plan: AttestPlan;
let systemId: string;
const token = Buffer.alloc(32, 7).toString('base64url');
beforeAll(async () => {
  w = await openBanWorld();
  home = await mkdtemp(join(tmpdir(), 'clv-node-'));
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => reply.status(400).send({ detail: String(error) }));
  await app.register(nodeRoutes({ ledger: w.world.ledger }), { prefix: '/api' });
  const server = await app.listen({ host: '127.0.0.1', port: 0 });
  systemId = await w.declared();
  const publicKey = await makeNodeKey(join(home, 'node.pem'));
  const enrolment = { systemId, publicKey, tokenSha256: sha256(token).toString('hex') };
  resultOf(await w.perform(w.people.chief, 'ban/enrol-node', enrolment), 'systemId');
  await mkdir(join(home, 'files'));
  for (let n = 0; n < 40; n += 1) await writeFile(join(home, 'files', `f-${n}`), `content ${n}`);
  await writeFile(join(home, 'token'), `${token}\n`);
  plan = {
    ...{ folder: join(home, 'files'), stateFile: join(home, 'state.json'), keyFile: join(home, 'node.pem') },
    ...{ tokenFile: join(home, 'token'), server, kind: 'attestation', isFull: false },
  };
  await w.world.ledger.integrate();
}, 60_000);
afterAll(async () => {
  await app?.close();
  await rm(home, { recursive: true, force: true });
  await w?.world[Symbol.asyncDispose]();
});

const evidence = () => w.world.ledger.gate.registers.find(faceEvidence, { system_id: systemId });
const system = async () => (await w.world.ledger.gate.registers.find(faceSystems, { id: systemId }))[0];

const authorization = `Bearer ${token}`;
const challenged = async (): Promise<{ readonly challenge: string }> =>
  (await fetch(`${plan.server}/api/ban/challenge`, { headers: { authorization } })).json();
/** What the door answers to a statement that the enrolled key signed. */
const send = async (statement: Statement): Promise<string> => {
  const text = statementText(statement);
  const signature = signStatement(readNodeKey(plan.keyFile), text);
  const response = await fetch(`${plan.server}/api/ban/statements`, {
    ...{ method: 'POST', body: JSON.stringify({ statement: text, signature }) },
    headers: { authorization, 'content-type': 'application/json' },
  });
  return response.text();
};

describe('a node', () => {
  it('attests: all is read the first time, the journal keeps the digest, and it is labelled as measured by the body', async () => {
    const { statement, answer } = await attest(plan);
    expect([answer.verdict, statement.readMode, statement.readAgain]).toEqual(['allowed', 'full', 40]);
    const [row] = await evidence();
    expect(row).toMatchObject({
      origin: 'measured-by-body',
      evidence_kind: 'attestation',
      files_root: statement.filesRoot,
    });
    expect(row?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('measures fast the second time, under a challenge of the newest checkpoint, and drifts when a file changed', async () => {
    await w.world.ledger.integrate();
    const note = (await w.world.ledger.logs.public.signed())?.note ?? '';
    const fast = await attest({ ...plan, kind: 'measurement' });
    expect([fast.statement.readMode, fast.answer.hasDrifted]).toEqual(['fast', false]);
    expect(fast.statement.readAgain).toBeLessThan(40);
    expect(note).toContain(String(fast.statement.challenge));
    await writeFile(join(plan.folder, 'f-3'), 'another content');
    expect((await attest({ ...plan, kind: 'measurement' })).answer.hasDrifted).toBe(true);
    expect((await system())?.drift_since).not.toBeNull();
    expect((await attest(plan)).answer.hasDrifted).toBe(false);
    expect((await system())?.drift_since).toBeNull();
  });

  it('attests whatever fraction of a second the clock of the server tells', async () => {
    w.world.setNow(w.world.now().add({ seconds: 1, nanoseconds: 123_456_789 }).toString());
    await w.world.ledger.integrate();
    const { statement, answer } = await attest(plan);
    expect([answer.verdict, statement.measuredAt]).toEqual(['allowed', expect.stringMatching(/^[^.]{19}\.\d{1,3}Z$/)]);
  });

  it('is refused with another key, another token, another system, or a challenge that it was never given', async () => {
    const { statement } = await attest({ ...plan, kind: 'measurement' });
    await makeNodeKey(join(home, 'other.pem'));
    await expect(attest({ ...plan, keyFile: join(home, 'other.pem') })).rejects.toThrow(/signature is not that/);
    await writeFile(join(home, 'wrong'), Buffer.alloc(32, 8).toString('base64url'));
    await expect(attest({ ...plan, tokenFile: join(home, 'wrong') })).rejects.toThrow(/No enrolled node/);
    expect(await send({ ...statement, systemId: crypto.randomUUID() })).toContain('another system');
    expect(await send({ ...statement, challenge: `${'B'.repeat(43)}=` })).toContain('challenge was not given');
    expect(await send({ ...statement, fileCount: -1 })).toContain('not the form');
    const { challenge: _, ...withoutChallenge } = statement;
    for (const readMode of ['fast', 'full'] as const)
      expect(await send({ ...withoutChallenge, readMode })).toContain('names no challenge');
  });

  it('does not end a drift by an attestation that was signed before it and held back', async () => {
    const heldBack = (await attest({ ...plan, isFull: true })).statement;
    const after = async (hours: number) => {
      w.world.setNow(w.world.now().add({ hours }).toString());
      await w.world.ledger.integrate();
    };
    await after(1);
    await writeFile(join(plan.folder, 'f-7'), 'a content that was not attested');
    expect((await attest({ ...plan, kind: 'measurement' })).answer.hasDrifted).toBe(true);
    const before = await system();
    // Another statement than the one that was taken, so that it is no repeat; its challenge still counts.
    const gates = async (of: Statement) => JSON.parse(await send(of)).gates;
    expect(await gates({ ...heldBack, readAgain: 1 })).toEqual(['ban-measured-before-the-last']);
    await after(30);
    const measuredAt = w.world.now().subtract({ hours: 24, seconds: 1 }).round('millisecond').toString();
    const { challenge } = await challenged();
    expect(await gates({ ...heldBack, challenge, measuredAt })).toEqual(['ban-measured-too-long-ago']);
    expect(await system()).toMatchObject({ drift_since: before?.drift_since, attested_root: before?.attested_root });
    expect((await attest(plan)).answer.hasDrifted).toBe(false);
    expect((await system())?.drift_since).toBeNull();
  });

  it('keeps its state only when the statement was taken', async () => {
    const before = await readFile(plan.stateFile, 'utf8');
    await writeFile(join(plan.folder, 'f-5'), 'changed once more');
    await expect(attest({ ...plan, keyFile: join(home, 'other.pem') })).rejects.toThrow();
    expect(await readFile(plan.stateFile, 'utf8')).toBe(before);
  });

  it('whose system is withdrawn opens nothing any more', async () => {
    const payload = { systemId, reasons: 'Remplacé.' };
    resultOf(await w.perform(w.people.chief, 'ban/withdraw-system', payload), 'systemId');
    await expect(attest(plan)).rejects.toThrow(/No enrolled node/);
  });
});
