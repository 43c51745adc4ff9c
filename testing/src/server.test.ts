import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from './server.ts';

let opened: TestServer;

beforeAll(async () => {
  opened = await openTestServer();
}, 60_000);

afterAll(() => opened[Symbol.asyncDispose]());

test('a test server answers as a demonstration, with people to sign in as', async () => {
  const answer = await fetch(`${opened.url}/healthz`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ demo: true, ok: true });
  expect((await opened.server.people()).length).toBeGreaterThan(5);
});
