import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, runTaskListOnce } from 'graphile-worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { testTlsFile, testTlsServer, trustTestServers } from '../../../testing/src/real-world/test-tls.ts';
import { type FollowKey, openFollowKey } from './follow-key.ts';
import { openFollowStore } from './follow-store.ts';
import { askToConfirm, type FollowWorld, tellFollower } from './follow-tasks.ts';
import { followTasks, makeDesk } from './open-follow.ts';
import { type HookReach, postToHook, publicReach } from './post-to-hook.ts';

const address = 'https://login.zone.test/in';
let database: TestDatabase;
let dataDir: string;
let key: FollowKey;
let hook: Server;
let reach: HookReach;
let world: FollowWorld;
let at = Temporal.Instant.from('2026-11-30T08:00:00Z');
/** What the webhook was sent, and how it answers next; status 0: not at all. */
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
      if (said.status === 0) return;
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

/** Asks for a webhook, and lets the house decide what the ask leads to. */
async function ask(url: string, lang: 'fr' | 'nl' = 'fr'): Promise<void> {
  expect(await makeDesk(world).ask({ way: 'webhook', address: url, lang })).toBe('asked');
  const { rows } = await owner().query<{ id: string }>('select id from follow.asked where print is not null');
  for (const { id } of rows) await world.store.weigh(id);
}

const owner = () => database.pool('clv_owner');
const idOf = async (): Promise<string> => {
  const { rows } = await owner().query<{ id: string }>('select id from follow.follower');
  return rows[0]?.id ?? '';
};

/** Checks a signature as the owner of a webhook would. */
const isSigned = ({ body, signature }: (typeof received)[number], secret: string): boolean => {
  const [, seconds, mac] = signature.match(/^t=(\d+),v1=([0-9a-f]{64})$/) ?? [];
  return mac === createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
};

test('a webhook follows once it gave its challenge back, gets signed events, and is gone after 410', async () => {
  await ask(address);
  const id = await idOf();
  answer = () => ({ status: 200, body: 'ok' });
  await expect(askToConfirm(world, id)).rejects.toThrow('did not give the challenge back');
  answer = (body) => ({ status: 200, body: JSON.stringify(body) });
  await expect(askToConfirm(world, id), 'an echo asked for nothing').rejects.toThrow('did not give the challenge back');
  await tellFollower(world, id);
  expect(received).toHaveLength(2);
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
  await ask(address);
  answer = givesBack;
  const id = await idOf();
  await askToConfirm(world, id);
  await ask(address, 'nl');
  expect(await idOf()).toBe(id);
});

test('five webhooks of one host follow, and no sixth; another host is another', async () => {
  await owner().query('truncate follow.follower, follow.asked, follow.asking');
  answer = givesBack;
  // All are asked before any gave its challenge back.
  for (let n = 0; n < 7; n += 1) await ask(`${address}?n=${n}`);
  const { rows } = await owner().query<{ id: string }>('select id from follow.follower');
  expect(rows).toHaveLength(7);
  for (const { id } of rows) await askToConfirm(world, id);
  const follow = async () =>
    Number(
      (await owner().query<{ n: number }>('select count(*) as n from follow.follower where confirmed_at is not null'))
        .rows[0]?.n,
    );
  expect(await follow()).toBe(5);
  await owner().query('delete from follow.follower where confirmed_at is null');
  await ask(`${address}?n=8`);
  expect((await owner().query('select from follow.follower')).rows).toHaveLength(5);
  await ask('https://hooks.zone.test/in');
  expect((await owner().query('select from follow.follower')).rows).toHaveLength(6);
});

test('webhooks wait behind each other in a queue of their own, so that letters do not wait for them', async () => {
  await owner().query(
    'truncate follow.follower, follow.asked, follow.asking; delete from graphile_worker._private_jobs',
  );
  await ask(address);
  const id = await idOf();
  const jobs = async (task: string) =>
    (
      await owner().query<{ queue_name: string | null; max_attempts: number }>(
        'select queue_name, max_attempts from graphile_worker.jobs where task_identifier = $1',
        [task],
      )
    ).rows;
  expect(await jobs('follow_confirm')).toEqual([{ queue_name: 'follow-webhooks', max_attempts: 2 }]);
  await world.store.confirm(id, at.toString());
  at = at.add({ hours: 1 });
  await owner().query("delete from graphile_worker._private_jobs; select graphile_worker.add_job('follow_look')");
  const client = await database.pool('clv_job').connect();
  try {
    const looking = { ...world, letters: { ...world.letters, eventIds: async () => ['looked-at'] } };
    const tasks = { follow_look: followTasks(looking).follow_look };
    await runTaskListOnce({ logger: new Logger(() => () => undefined) }, tasks, client);
  } finally {
    client.release();
  }
  expect(await jobs('follow_tell')).toEqual([{ queue_name: 'follow-webhooks', max_attempts: 4 }]);
});

test('a webhook that says nothing is left after three seconds', async () => {
  answer = () => ({ status: 0 });
  const began = performance.now();
  const posted = postToHook(address, { body: '{}', secret: 's', at, reach });
  await expect(posted).rejects.toThrow('follow: the webhook was not reached');
  expect(performance.now() - began).toBeLessThan(5_000);
}, 15_000);

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
