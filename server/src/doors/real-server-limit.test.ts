import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealServer } from '../../../testing/src/real-world/real-server.ts';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';

describe('the limit of requests', () => {
  let real: TestServer;
  let demo: TestServer;
  beforeAll(async () => {
    real = await openRealServer({ requestsPerMinute: 5 });
    demo = await openTestServer({ requestsPerMinute: 5, seed: async () => undefined });
  }, 90_000);
  afterAll(async () => {
    await real?.[Symbol.asyncDispose]();
    await demo?.[Symbol.asyncDispose]();
  });

  const statuses = (url: string, from: string): Promise<readonly number[]> =>
    Promise.all(
      Array.from({ length: 6 }, async () => (await fetch(url, { headers: { 'x-forwarded-for': from } })).status),
    );

  test('counts each visitor by itself behind the proxy on the same machine', async () => {
    const url = `${real.url}/healthz`;
    expect((await statuses(url, '192.0.2.1')).filter((status) => status === 429)).toHaveLength(1);
    expect((await statuses(url, '192.0.2.2')).filter((status) => status === 429)).toHaveLength(1);
    // What a visitor wrote there before the proxy added the true address does not count.
    expect(await statuses(url, '203.0.113.9, 192.0.2.1')).toEqual(Array.from({ length: 6 }, () => 429));
  });

  test('believes no such header on a demonstration, which has no proxy', async () => {
    await statuses(`${demo.url}/healthz`, '192.0.2.1');
    expect(await statuses(`${demo.url}/healthz`, '192.0.2.2')).toEqual(Array.from({ length: 6 }, () => 429));
  });
});
