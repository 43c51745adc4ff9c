import { randomUUID } from 'node:crypto';
import type { RecordingSummary } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSession, fetchPeople, signIn } from '../../cli/src/demo-session.ts';
import { openTestServer, type TestServer } from './server.ts';
import { goodReasons } from './vault/vault-world.ts';

let world: TestServer;
let here: DemoSession;
/** The same person, in the same function, on another device. */
let elsewhere: DemoSession;
let colleague: DemoSession;
let recording: RecordingSummary;

beforeAll(async () => {
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  here = await as('judicial-police-officer');
  elsewhere = await as('judicial-police-officer');
  colleague = await as('responsible-officer');
  const { items } = await here.json<{ items: readonly RecordingSummary[] }>('/api/recordings');
  const [first] = items;
  if (first === undefined) throw new Error('the seed has no recording');
  recording = first;
});
afterAll(() => world?.[Symbol.asyncDispose]());

async function as(functionKey: string): Promise<DemoSession> {
  for (const { personId, functions } of await fetchPeople(world.url)) {
    const held = functions.find((one) => one.functionKey === functionKey);
    if (held !== undefined) return signIn(world.url, { personId, functionKey, organisationId: held.organisationId });
  }
  throw new Error(`nobody is ${functionKey}`);
}

const asked = () => ({
  recordingId: recording.recordingId,
  from: recording.capturedFrom,
  to: recording.capturedTo,
  ...goodReasons,
});
const sessionIdOf = async (session: DemoSession) =>
  (await session.json<{ session: { sessionId: string } }>('/api/me')).session.sessionId;
const statusOf = async (session: DemoSession, lookId: unknown) => {
  const response = await session.request(`/api/looks/${lookId}/content`, { headers: { range: 'bytes=0-99' } });
  return [response.status, (await response.arrayBuffer()).byteLength > 0 && response.ok];
};

describe('a look belongs to the session in which it was opened', () => {
  it('shows its images there, and to nobody in any other session, the same person included', async () => {
    const { verdict, result } = await here.act('vault/open-recording', asked());
    expect(verdict).toBe('allowed');
    expect(await statusOf(here, result.lookId)).toEqual([206, true]);
    expect(await statusOf(elsewhere, result.lookId)).toEqual([404, false]);
    expect(await statusOf(colleague, result.lookId)).toEqual([404, false]);
    const nobody = await fetch(`${world.url}/api/looks/${result.lookId}/content`);
    expect(nobody.status).toBe(401);
  });

  it('is never opened for a session that the client names, its own included', async () => {
    const countOf = async () => {
      const { items } = await here.json<{ items: readonly object[] }>('/api/looks?limit=100');
      return items.length;
    };
    const before = await countOf();
    for (const sessionId of [await sessionIdOf(elsewhere), await sessionIdOf(here), randomUUID()]) {
      const sent = here.act('vault/open-recording', { ...asked(), sessionId });
      await expect(sent).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining('/sessionId is said by the server alone'),
      });
    }
    expect(await countOf()).toBe(before);
  });

  it('cannot be repeated in another session under the same key', async () => {
    const key = randomUUID();
    const { result } = await here.act('vault/open-recording', asked(), key);
    expect((await here.act('vault/open-recording', asked(), key)).result.lookId).toBe(result.lookId);
    await expect(elsewhere.act('vault/open-recording', asked(), key)).rejects.toMatchObject({ status: 409 });
  });

  it('asks in the API description for what a person says, and for no session', async () => {
    const { paths } = (await (await fetch(`${world.url}/api/openapi.json`)).json()) as {
      paths: Record<string, unknown>;
    };
    const described = JSON.stringify(paths['/api/acts/vault/open-recording']);
    expect(described).toContain('concreteReason');
    expect(described).not.toContain('sessionId');
  });

  it('shows nothing more once that session was closed from elsewhere', async () => {
    const { result } = await here.act('vault/open-recording', asked());
    expect(await statusOf(here, result.lookId)).toEqual([206, true]);
    const closed = await elsewhere.request(`/api/me/sessions/${await sessionIdOf(here)}/close`, { method: 'POST' });
    expect(closed.status).toBe(204);
    expect(await statusOf(here, result.lookId)).toEqual([401, false]);
  });
});
