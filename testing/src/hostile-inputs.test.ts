import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoSession, fetchPeople, signIn } from '../../cli/src/demo-session.ts';
import { compareRegisters } from '../../server/src/ledger/index.ts';
import { openTestServer, type TestServer } from './server.ts';

// `CLAIREVOIE_HOSTILE_RUNS=10000 npx vitest run testing/src/hostile-inputs.test.ts` for the long run.
const runs = Number(process.env.CLAIREVOIE_HOSTILE_RUNS ?? 1_000);
const seed = Number(process.env.CLAIREVOIE_HOSTILE_SEED ?? Date.now() % 2 ** 31);

let world: TestServer;
let sessions: readonly DemoSession[];

beforeAll(async () => {
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 1_000_000 });
  const people = await fetchPeople(world.url);
  const wanted = ['chief-of-corps', 'municipal-secretary', 'dpo', 'control-organ', 'system-administrator'];
  sessions = await Promise.all(
    wanted.flatMap((functionKey) => {
      const person = people.find((p) => p.functions.some((f) => f.functionKey === functionKey));
      const held = person?.functions.find((f) => f.functionKey === functionKey);
      return person === undefined || held === undefined
        ? []
        : [signIn(world.url, { ...held, personId: person.personId })];
    }),
  );
});
afterAll(() => world?.[Symbol.asyncDispose]());

const anyJson = fc.jsonValue({ maxDepth: 4 });
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    "' or 1=1 --",
    '../../etc/passwd',
    '%00',
    '\u0000',
    '{{7*7}}',
    '<script>',
    '__proto__',
    '-1',
    '9'.repeat(40),
    '١٢٣',
    '‮',
    'null',
    'NaN',
  ),
  fc.uuid(),
);
const rawBody = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const contentTypes = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'video/mp4',
  'a/b;;;',
];

interface Shot {
  readonly route: number;
  readonly who: number;
  readonly params: readonly string[];
  readonly query: string;
  readonly type: string;
  readonly body: unknown;
}

const shot: fc.Arbitrary<Shot> = fc.record({
  route: fc.nat(),
  who: fc.nat(6),
  params: fc.array(hostileText, { minLength: 4, maxLength: 4 }),
  query: hostileText,
  type: fc.constantFrom(...contentTypes),
  body: fc.oneof(
    { weight: 3, arbitrary: anyJson.map((payload) => JSON.stringify({ key: randomUUID(), payload })) },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: rawBody },
    { weight: 1, arbitrary: hostileText },
  ),
});

it(`answers ${runs} hostile inputs over all routes without a 5xx, a stack trace or a change without an entry (seed ${seed})`, {
  timeout: 600_000,
}, async () => {
  // Signing out ends the session that the next shots need; the sign-in pages have hostile tests of their own.
  const routes = world.server.routes.filter(({ method, url }) => method !== 'HEAD' && !url.startsWith('/auth/'));
  expect(routes.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(shot, async ({ route, who, params, query, type, body }) => {
      const { method, url } = routes[route % routes.length] ?? { method: 'GET', url: '/' };
      let place = 0;
      const path = url.replace(/:[A-Za-z]+|\*/g, () => encodeURIComponent(params[place++ % params.length] ?? ''));
      const init: RequestInit =
        method === 'GET' || method === 'DELETE'
          ? { method }
          : { method, headers: { 'content-type': type }, body: body as BodyInit };
      const target = `${path}?q=${encodeURIComponent(query)}&page=${encodeURIComponent(params[0] ?? '')}`;
      const session = sessions[who];
      const response = await (session === undefined ? fetch(world.url + target, init) : session.request(target, init));
      const text = await response.text();
      expect(response.status, `${method} ${target} -> ${text.slice(0, 300)}`).toBeLessThan(500);
      expect(text).not.toMatch(/\bat .+\.(ts|js):\d+/);
    }),
    { numRuns: runs, seed },
  );
  const owner = await world.database.pool('clv_owner').connect();
  try {
    expect(await compareRegisters(owner)).toEqual([]);
  } finally {
    owner.release();
  }
});
