import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, runTaskListOnce } from 'graphile-worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { type FollowKey, openFollowKey } from './follow-key.ts';
import { openFollowStore } from './follow-store.ts';
import type { FollowWorld } from './follow-tasks.ts';
import { openMail } from './mail.ts';
import { followTasks, makeDesk } from './open-follow.ts';

let database: TestDatabase;
let dataDir: string;
let key: FollowKey;
let mail: { readonly received: string[]; readonly server: Server; readonly port: number };
let at = Temporal.Instant.from('2026-11-30T08:00:00Z');
let events: string[];
let world: FollowWorld;
let desk: ReturnType<typeof makeDesk>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clv-follow-'));
  database = await createTestDatabase();
  key = await openFollowKey(dataDir);
});
afterAll(async () => {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  mail = await openMailServer();
  at = Temporal.Instant.from('2026-11-30T08:00:00Z');
  events = ['old'];
  await owner().query(
    'truncate follow.follower, follow.asked, follow.asking, follow.event; delete from graphile_worker._private_jobs',
  );
  const pool = database.pool('clv_follow');
  world = {
    store: openFollowStore({ query: async (text, values = []) => pool.query(text, [...values]) }),
    key,
    now: () => at,
    sendMail: openMail({ smtpUrl: `smtp://127.0.0.1:${mail.port}`, from: 'dossier@openwork.example' }),
    letters: {
      eventIds: async () => events,
      confirmation: (lang, { confirm, leave }) => ({ subject: `confirm ${lang}`, text: `c=${confirm}\nl=${leave}` }),
      digest: async (_lang, ids, leave) => ({ subject: `${ids.length} new`, text: `${ids.join()}\nl=${leave}` }),
      values: async (_lang, ids) => ids.map((id) => ({ id })),
      leaveAt: (token) => `https://openwork.example/follow/leave?token=${token}`,
    },
  };
  desk = makeDesk(world);
});
afterEach(() => mail.server.close());

const quiet = new Logger(() => () => undefined);
const owner = () => database.pool('clv_owner');
/** Runs the jobs that are due, each once. */
async function runJobs(): Promise<void> {
  const client = await database.pool('clv_job').connect();
  try {
    await runTaskListOnce({ logger: quiet }, followTasks(world), client);
  } finally {
    client.release();
  }
}
const run = async (task: string): Promise<void> => {
  await owner().query('select graphile_worker.add_job($1)', [task]);
  await runJobs();
};
const ask = (address: string) => desk.ask({ way: 'mail', address, lang: 'nl' });
const tokenIn = (text: string | undefined, name: 'c' | 'l'): string =>
  text?.replaceAll('=\r\n', '').match(new RegExp(`^${name}=(?:3D)?([A-Za-z0-9_-]{54})`, 'm'))?.[1] ?? '';
const count = async (table: string): Promise<number> =>
  Number((await owner().query<{ n: string }>(`select count(*) as n from follow.${table}`)).rows[0]?.n);
const later = (hours: number): void => {
  at = at.add({ hours });
};

async function followed(address = 'anne@example.be'): Promise<{ readonly leave: string }> {
  await run('follow_look');
  await ask(address);
  await runJobs();
  const letter = mail.received.at(-1);
  expect(await desk.confirm(tokenIn(letter, 'c'))).toBe(true);
  return { leave: tokenIn(letter, 'l') };
}

describe('who follows by mail', () => {
  test('is asked first, told once a week of what is new, and not in a week without news', async () => {
    await followed();
    expect(mail.received[0]).toMatch(/^To: anne@example\.be$/m);
    expect(mail.received[0]).toMatch(/^List-Unsubscribe:\s+<https:\/\/openwork\.example\/follow\/leave\?token=/m);
    expect(mail.received[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    later(7 * 24);
    await run('follow_digests');
    await runJobs();
    expect(mail.received).toHaveLength(1);
    later(1);
    events = ['old', 'new'];
    await run('follow_look');
    later(7 * 24);
    await run('follow_digests');
    await runJobs();
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]).toMatch(/^Subject: 1 new$/m);
    later(7 * 24);
    await run('follow_digests');
    await runJobs();
    expect(mail.received).toHaveLength(2);
  });

  test('gets nothing before the confirmation, and a question that is two days old confirms nothing', async () => {
    await run('follow_look');
    await ask('anne@example.be');
    await runJobs();
    events = ['old', 'new'];
    await run('follow_look');
    later(24 * 8);
    await run('follow_digests');
    await runJobs();
    expect(mail.received).toHaveLength(1);
    expect(await desk.confirm(tokenIn(mail.received[0], 'c'))).toBe(false);
    await run('follow_forget');
    expect(await count('follower')).toBe(0);
  });

  test('is gone at once after leaving: no row, no print, no mail that was due, and the link leads to nothing', async () => {
    const { leave } = await followed();
    events = ['old', 'new'];
    await run('follow_look');
    later(7 * 24);
    await owner().query("select graphile_worker.add_job('follow_tell', json_build_object('id', $1::text))", [
      key.read('leave', leave),
    ]);
    expect(await desk.leave(leave)).toBe(true);
    await runJobs();
    expect(mail.received).toHaveLength(1);
    expect([await count('follower'), await count('asking'), await count('asked where print is not null')]).toEqual([
      0, 0, 0,
    ]);
    expect(await desk.leave(leave)).toBe(false);
    expect(await desk.confirm(tokenIn(mail.received[0], 'c'))).toBe(false);
  });

  test('is not flooded by others: three questions in thirty days at most, and three under all writings with a plus', async () => {
    for (let hour = 0; hour < 24 * 20; hour += 3) {
      expect(await ask(hour % 2 === 0 ? 'anne@example.be' : `Anne+${hour}@Example.be`)).toBe('asked');
      await runJobs();
      later(3);
    }
    expect(mail.received).toHaveLength(6);
    expect(mail.received.filter((text) => /^To: anne@example\.be\r$/m.test(text))).toHaveLength(3);
    later(24 * 11);
    await run('follow_forget');
    await ask('anne@example.be');
    await runJobs();
    expect(mail.received).toHaveLength(7);
  });

  test('is not locked out by who asks for another writing of the mailbox', async () => {
    for (let n = 0; n < 6; n += 1) {
      await ask(`anne+${n}@example.be`);
      await runJobs();
      later(1);
    }
    const before = mail.received.length;
    await followed('anne@example.be');
    expect(mail.received).toHaveLength(before + 1);
  });

  test('keeps the link of the first letter when somebody asks again, and ends it all from any letter', async () => {
    await ask('anne@example.be');
    await runJobs();
    later(1);
    await ask('anne@example.be');
    await runJobs();
    expect(mail.received).toHaveLength(2);
    expect(tokenIn(mail.received[1], 'c')).toBe(tokenIn(mail.received[0], 'c'));
    expect(await desk.leave(tokenIn(mail.received[0], 'l'))).toBe(true);
    await ask('berta+x@example.be');
    await runJobs();
    later(1);
    expect(await desk.leave(tokenIn(mail.received[2], 'l'))).toBe(true);
    for (const address of ['anne@example.be', 'anne+a@example.be', 'berta@example.be', 'berta+y@example.be'])
      await ask(address);
    await runJobs();
    expect(mail.received).toHaveLength(3);
  });

  test('who never asked ends it from the first letter, and is asked no more for thirty days', async () => {
    await ask('anne@example.be');
    await runJobs();
    expect(await desk.leave(tokenIn(mail.received[0], 'l'))).toBe(true);
    for (let day = 0; day < 29; day += 1) {
      later(24);
      await ask('anne@example.be');
      await runJobs();
    }
    expect(mail.received).toHaveLength(1);
  });

  test('is known to nobody who asks: the answer and what is written until then are the same for a known address', async () => {
    await followed('anne@example.be');
    const written = async () => {
      const jobs = await owner().query('select task_identifier from graphile_worker.jobs order by id');
      return [jobs.rows, await count('asked'), await count('asking'), await count('follower')] as const;
    };
    const job = { task_identifier: 'follow_weigh' };
    expect(await written()).toEqual([[], 1, 0, 1]);
    expect(await ask('anne@example.be')).toBe('asked');
    expect(await written()).toEqual([[job], 2, 0, 1]);
    expect(await ask('berta@example.be')).toBe('asked');
    expect(await written()).toEqual([[job, job], 3, 0, 1]);
    await runJobs();
    // The known one gets no letter, so nobody can write to a follower through us.
    expect(mail.received.map((text) => text.match(/^To: (.*)\r$/m)?.[1])).toEqual([
      'anne@example.be',
      'berta@example.be',
    ]);
  });

  test('stands in no table in clear, nor in a job', async () => {
    await followed('anne.dupont@example.be');
    await ask('berta.smets@example.be');
    const { rows } = await owner().query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('follow', 'graphile_worker', 'ledger')",
    );
    for (const { name } of rows) {
      const found = await owner().query<{ found: boolean }>(
        `select exists (select from ${name} t where t::text ~* 'dupont|smets|${Buffer.from('anne.dupont').toString('hex')}') as found`,
      );
      expect(found.rows[0]?.found, name).toBe(false);
    }
  });

  test('two hundred different addresses an hour, and no letter more', async () => {
    for (let n = 0; n < 205; n += 1) expect(await ask(`flood${n}@example.be`)).toBe('asked');
    await runJobs();
    expect(await count('follower')).toBe(200);
  });

  test('two hundred an hour for who confirms each and leaves, too', async () => {
    for (let n = 0; n < 3; n += 1) {
      const { leave } = await followed(`own${n}@example.be`);
      expect(await desk.leave(leave)).toBe(true);
    }
    for (let n = 0; n < 205; n += 1) await ask(`flood${n}@example.be`);
    await runJobs();
    // Those three count, though nothing of them is left but the moment.
    expect([await count('asked'), await count('follower')]).toEqual([200, 197]);
    later(1);
    await ask('after@example.be');
    expect(await count('asked')).toBe(201);
    later(49);
    await run('follow_forget');
    expect(await count('asked')).toBe(0);
  });

  test('more than a part of news in one week all arrives, also when much came at one moment', async () => {
    await followed();
    for (const [name, n] of [
      ['a', 300],
      ['b', 400],
      ['c', 10],
    ] as const) {
      later(1);
      events = [...events, ...Array.from({ length: n }, (_, each) => `${name}${each}`)];
      await run('follow_look');
    }
    later(7 * 24);
    await run('follow_digests');
    await runJobs();
    expect(mail.received.slice(1).map((text) => text.match(/^Subject: (\d+) new\r$/m)?.[1])).toEqual(['700', '10']);
  });

  test('is reached when more follow than one list of those who are due holds, those who wait longest first', async () => {
    await owner().query(
      `insert into follow.follower (id, way, lang, sealed, print, wide, asked_at, confirmed_at, told_at)
       select gen_random_uuid(), 'mail', 'fr', decode(repeat('00', 30), 'hex'), sha256(n::text::bytea), sha256(n::text::bytea),
         '2026-01-01Z', '2026-01-01Z', '2026-01-01Z'::timestamptz + (n % 50) * interval '1 minute' from generate_series(1, 20500) n`,
    );
    const ids = await Array.fromAsync(world.store.due('mail', at.toString()));
    expect(new Set(ids).size).toBe(20_500);
    const { rows } = await owner().query<{ id: string }>('select id from follow.follower order by told_at, id');
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  test('a mail server that refuses keeps no address in the error that the job keeps', async () => {
    mail.server.close();
    const refusing = createServer((socket) => socket.end('554 anne@example.be is unwelcome\r\n')).listen(
      mail.port,
      '127.0.0.1',
    );
    await once(refusing, 'listening');
    await ask('anne@example.be');
    await runJobs();
    refusing.close();
    const { rows } = await owner().query<{ last_error: string }>(
      'select last_error from graphile_worker._private_jobs',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.last_error).toMatch(/^follow: the mail did not leave/);
    expect(rows[0]?.last_error).not.toContain('anne');
  });
});

test('without a mail server an address is not taken', async () => {
  const { sendMail: _, ...without } = world;
  expect(await makeDesk(without).ask({ way: 'mail', address: 'anne@example.be', lang: 'fr' })).toBe('mail-off');
  expect(await count('follower')).toBe(0);
});

test('its role calls functions and touches no table, and no other role but the owner comes near', async () => {
  const tables = ['follow.follower', 'follow.asking', 'follow.event', 'ledger.entry', 'identity.session'];
  for (const table of tables)
    await expect(database.pool('clv_follow').query(`select * from ${table}`), table).rejects.toThrow(
      /permission denied/,
    );
  for (const role of ['clv_app', 'clv_job', 'clv_portal'] as const) {
    await expect(database.pool(role).query('select * from follow.follower')).rejects.toThrow(/permission denied/);
    await expect(database.pool(role).query('select follow.leave(gen_random_uuid(), now())')).rejects.toThrow(
      /permission denied/,
    );
  }
  const { rows } = await database.pool('clv_follow').query<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema')
       and has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(
    [
      'ask',
      'confirm',
      'due',
      'events_between',
      'failed',
      'forget_unanswered',
      'leave',
      'note_events',
      'read',
      'told',
      'weigh',
    ].map((name) => `follow.${name}`),
  );
});

/** A mail server of a few lines: keeps what it is given. */
async function openMailServer() {
  const received: string[] = [];
  const talk = (socket: Socket): void => {
    let isData = false;
    let text = '';
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8');
      if (isData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        received.push(text);
        isData = false;
        socket.write('250 kept\r\n');
      } else if (text.startsWith('DATA')) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 yes\r\n');
      text = '';
    });
  };
  const server = createServer(talk).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { received, server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
