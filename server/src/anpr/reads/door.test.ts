import { randomBytes } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import type { Gate } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import { readPayload } from './own-form.ts';
import { openPayloadReader } from './payload-reader.ts';
import { readLimits } from './read-limits.ts';
import { readsErrorStatus } from './reads-errors.ts';
import { readsRoutes } from './reads-routes.ts';
import { ByteBudget } from './sender-limits.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
  camera = await reads.enrol();
});
afterAll(() => reads[Symbol.asyncDispose]());

/** A second door on the same server, which tells how often the register of tokens was asked. */
async function doorThatCounts(
  more: { readonly bytesPerMinute?: number } = {},
): Promise<{ readonly app: FastifyInstance; readonly url: string; asked(): number }> {
  let asked = 0;
  const { gate } = reads.world.ledger;
  const registers: Gate['registers'] = {
    get: (register, key) => gate.registers.get(register, key),
    isTaken: (register, key) => gate.registers.isTaken(register, key),
    through: (names, read) => gate.registers.through(names, read),
    stamp: (...names) => gate.registers.stamp(...names),
    find: (register, where) => {
      asked += 1;
      return gate.registers.find(register, where);
    },
  };
  const app = Fastify();
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    const status = Object.entries(readsErrorStatus).find(([one]) => one === code)?.[1];
    return reply.status(status ?? error.statusCode ?? 500).send({ code });
  });
  await app.register(rateLimit, { max: 600, timeWindow: '1 minute' });
  const { ledger } = reads.world;
  await app.register(
    readsRoutes({
      gate: { performAsSystem: (request) => gate.performAsSystem(request), registers },
      db: ledger.reads,
      writer: reads.writer,
      legalNow: () => ledger.legalNow(),
      ...more,
    }),
    { prefix: '/api' },
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url, asked: () => asked };
}
const send = (url: string, token: string, body: string): Promise<Response> =>
  fetch(`${url}/api/anpr/reads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body,
  });
const oneRead = (plate: string): string => line({ at: reads.world.now().subtract({ seconds: 1 }).toString(), plate });

describe('tokens that nobody has', () => {
  test('cost a query each up to the limit of their address, and none past it; cameras behind the same address go on', async () => {
    const door = await doorThatCounts();
    try {
      const answers: number[] = [];
      for (let n = 0; n < readLimits.strangersPerMinute + 40; n++)
        answers.push((await send(door.url, randomBytes(32).toString('base64url'), 'x')).status);
      expect(answers.filter((status) => status === 401)).toHaveLength(readLimits.strangersPerMinute);
      expect(answers.filter((status) => status === 429)).toHaveLength(40);
      expect(door.asked()).toBe(readLimits.strangersPerMinute);
      expect((await send(door.url, camera.token, oneRead('1-DOR-001'))).status).toBe(200);
    } finally {
      await door.app.close();
    }
  });
});

describe('bytes of one camera', () => {
  test('are counted by the minute beside its requests: what is too much is not read, and is told when to come again', async () => {
    const other = await reads.enrol();
    const door = await doorThatCounts({ bytesPerMinute: 1_000 });
    try {
      const body = oneRead('1-DOR-002');
      const filled = body + ' '.repeat(900 - body.length);
      expect((await send(door.url, camera.token, filled)).status).toBe(200);
      const refused = await send(door.url, camera.token, filled);
      expect([refused.status, (await refused.json()).code]).toEqual([429, 'anpr/too-many-bytes']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
      expect((await send(door.url, other.token, oneRead('1-DOR-003'))).status).toBe(200);
    } finally {
      await door.app.close();
    }
  });

  test('a minute later the camera has its bytes again', () => {
    const budget = new ByteBudget(100);
    expect(budget.take(1, 80, 0)).toBeUndefined();
    expect(budget.take(1, 30, 1_000)).toBe(59);
    expect(budget.take(1, 20, 1_000)).toBeUndefined();
    expect(budget.take(1, 80, 60_000)).toBeUndefined();
  });
});

describe('a big payload', () => {
  const asked = (body: Uint8Array) => ({
    body,
    contentType: 'application/json',
    receivedAt: '2026-11-30T10:00:05Z',
    zoneOfDevice: null,
  });
  /** Documents of many fields, as a payload made to last has them. */
  const hostile = Buffer.from(
    Array.from({ length: 9_000 }, (_, n) => `{"plate_text":"1ABC001","x${n}":[${'1,'.repeat(400)}1]}`).join('\n'),
  );

  test('is read on another thread as it would be here', async () => {
    await using reader = openPayloadReader();
    const body = Buffer.from(
      JSON.stringify({
        results: [{ plate: '1abc001', score: 0.9, region: { code: 'be' } }],
        timestamp: '2026-11-30T10:00:00Z',
        upload: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(200_000)]).toString('base64'),
      }),
    );
    const here = readPayload(body, { ...asked(body), receivedAt: Temporal.Instant.from(asked(body).receivedAt) });
    const there = await reader.read(asked(body));
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  test('that takes longer than its deadline is given up with its thread, this one goes on meanwhile, and the next is read', async () => {
    await using reader = openPayloadReader({ deadlineMs: 40, mostWaiting: 2 });
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    const slow = reader.read(asked(hostile));
    await expect(slow).rejects.toMatchObject({ code: 'anpr/batch-malformed' });
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(2);
    await using patient = openPayloadReader();
    const small = asked(Buffer.from('{"plate":"1ABC001"}'));
    expect((await patient.read(small)).reads).toEqual([]);
  });

  test('waits for its turn, and a camera is told to come again when too many do', async () => {
    await using reader = openPayloadReader({ deadlineMs: 20_000, mostWaiting: 2 });
    const body = Buffer.from('{}');
    const [one, two] = [reader.read(asked(body)), reader.read(asked(body))];
    await expect(reader.read(asked(body))).rejects.toMatchObject({ code: 'anpr/writer-behind' });
    await Promise.all([one, two]);
    expect((await reader.read(asked(body))).reads).toEqual([]);
  });
});
