import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { testTlsFile, testTlsServer, trustTestServers } from '../../../testing/src/real-world/test-tls.ts';
import { type FollowKey, openFollowKey } from './follow-key.ts';
import { openFollowStore } from './follow-store.ts';
import { askToConfirm, type FollowWorld, tellFollower } from './follow-tasks.ts';
import { makeDesk } from './open-follow.ts';
import { type HookReach, postToHook, publicReach } from './post-to-hook.ts';

const address = 'https://login.zone.test/in';
let database: TestDatabase;
let dataDir: string;
let key: FollowKey;
let hook: Server;
let reach: HookReach;
let world: FollowWorld;
let at = Temporal.Instant.from('2026-11-30T08:00:00Z');
/** What the webhook was sent, and how it answers next. */
const received: { readonly body: string; readonly signature: string; readonly path: string }[] = [];
let answer: (body: Record<string, unknown>) => {
  readonly status: number;
  readonly body?: string;
  readonly location?: string;
};
const givesBack = (body: Record<string, unknown>) => ({ status: 200, body: String(body.challenge ?? '') });

const portOf = (server: { address(): unknown }): number => {
  const found = server.address();
  return typeof found === 'object' && found !== null && 'port' in found ? Number(found.port) : 0;
};

beforeAll(async () => {
  await trustTestServers();
  dataDir = await mkdtemp(join(tmpdir(), 'clv-hook-'));
  database = await createTestDatabase();
  key = await openFollowKey(dataDir);
  hook = testTlsServer().on('request', (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      received.push({ body, signature: String(incoming.headers['clairevoie-signature']), path: String(incoming.url) });
      const said = answer(JSON.parse(body));
      outgoing
        .writeHead(said.status, said.location === undefined ? {} : { location: said.location })
        .end(said.body ?? '');
    });
  });
  hook.listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const pem = readFileSync(testTlsFile, 'utf8');
  // The only place where a webhook may stand on this machine.
  reach = { mayReach: (ip) => ip === '127.0.0.1', port: portOf(hook), ca: pem };
  const pool = database.pool('clv_follow');
  world = {
    store: openFollowStore({ query: async (text, values = []) => pool.query(text, [...values]) }),
    ...{ key, reach, now: () => at },
    letters: {
      eventIds: async () => [],
      confirmation: () => ({ subject: '', text: '' }),
      digest: async () => undefined,
      values: async (_lang, ids) => ids.map((id) => ({ id })),
      leaveAt: (token) => `https://openwork.example/follow/leave?token=${token}`,
    },
  };
}, 60_000);
afterAll(async () => {
  hook.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const idOf = async (): Promise<string> => {
  const { rows } = await database.pool('clv_owner').query<{ id: string }>('select id from follow.follower');
  return rows[0]?.id ?? '';
};

/** Checks a signature as the owner of a webhook would. */
const isSigned = ({ body, signature }: (typeof received)[number], secret: string): boolean => {
  const [, seconds, mac] = signature.match(/^t=(\d+),v1=([0-9a-f]{64})$/) ?? [];
  return mac === createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
};

test('a webhook follows once it gave its challenge back, gets signed events, and is gone after 410', async () => {
  expect(await makeDesk(world).ask({ way: 'webhook', address, lang: 'fr' })).toBe('asked');
  const id = await idOf();
  answer = () => ({ status: 200, body: 'ok' });
  await expect(askToConfirm(world, id)).rejects.toThrow('did not give the challenge back');
  await tellFollower(world, id);
  expect(received).toHaveLength(1);
  answer = givesBack;
  await askToConfirm(world, id);
  const challenge = JSON.parse(received.at(-1)?.body ?? '{}');
  expect(isSigned(received.at(-1) ?? { body: '', signature: '', path: '' }, challenge.secret)).toBe(true);

  at = at.add({ hours: 1 });
  await world.store.noteEvents(['past'], at.toString());
  await world.store.noteEvents(['past', 'news'], at.toString());
  answer = () => ({ status: 500 });
  await expect(tellFollower(world, id)).rejects.toThrow('answered 500');
  answer = () => ({ status: 204 });
  await tellFollower(world, id);
  const told = received.at(-1) ?? { body: '', signature: '', path: '' };
  expect(JSON.parse(told.body)).toMatchObject({
    format: 'clairevoie-follow/1',
    is: 'events',
    events: [{ id: 'news' }],
  });
  expect(isSigned(told, challenge.secret)).toBe(true);
  expect(isSigned({ ...told, body: told.body.replace('news', 'fake') }, challenge.secret)).toBe(false);
  const count = received.length;
  await tellFollower(world, id);
  expect(received).toHaveLength(count);

  at = at.add({ hours: 1 });
  await world.store.noteEvents(['more'], at.toString());
  answer = () => ({ status: 410 });
  await tellFollower(world, id);
  expect(await idOf()).toBe('');
});

test('whoever asks for the webhook of another learns nothing to sign with, and changes nothing', async () => {
  await makeDesk(world).ask({ way: 'webhook', address, lang: 'fr' });
  answer = givesBack;
  const id = await idOf();
  await askToConfirm(world, id);
  await makeDesk(world).ask({ way: 'webhook', address, lang: 'nl' });
  expect(await idOf()).toBe(id);
});

test('a redirect is an answer and is not followed', async () => {
  let reached = 0;
  const inside = createServer((_request, response) => {
    reached += 1;
    response.end('inside');
  }).listen(0, '127.0.0.1');
  await once(inside, 'listening');
  answer = () => ({ status: 307, location: `http://127.0.0.1:${portOf(inside)}/latest/meta-data` });
  const said = await postToHook(address, { body: '{}', secret: 's', at, reach });
  expect([said.status, said.body, reached]).toEqual([307, '', 0]);
  inside.close();
});

test('a name that leads to this machine is not reached by the server as it is, and the error names no address', async () => {
  const count = received.length;
  const posted = postToHook(address, {
    body: '{}',
    secret: 's',
    at,
    reach: { ...reach, mayReach: publicReach.mayReach },
  });
  await expect(posted).rejects.toThrow('follow: the webhook was not reached (ENOTPUBLIC)');
  await expect(posted).rejects.not.toThrow('zone.test');
  expect(received).toHaveLength(count);
});

test('an answer without end is cut off, and a certificate of nobody is refused', async () => {
  answer = () => ({ status: 200, body: 'x'.repeat(1_000_000) });
  const said = await postToHook(address, { body: '{}', secret: 's', at, reach });
  expect(said.body.length).toBeLessThanOrEqual(4096);
  const other = 'https://other.zone.test/in';
  await expect(postToHook(other, { body: '{}', secret: 's', at, reach })).rejects.toThrow(/was not reached/);
});
