import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  freePort,
  type IdentityWorld,
  openIdentityWorld,
  startIdentityServer,
} from '../../../testing/src/identity-provider/identity-world.ts';
import { openTestBrowser, type TestBrowser } from '../../../testing/src/identity-provider/test-browser.ts';
import { type DemoProvider, isStillSignedIn, listDemoPeople, protectRoutes, startDemoProvider } from './index.ts';
import { insertSession } from './session-store.ts';

let world: IdentityWorld;
let provider: DemoProvider;
let server: { readonly app: FastifyInstance; readonly url: string };
let personId: string;
let account: { readonly issuer: string; readonly subject: string };
/** What the route under way waits for, and what tells that it has begun. */
let meanwhile: PromiseWithResolvers<void>;
let begun: PromiseWithResolvers<void>;

beforeAll(async () => {
  world = await openIdentityWorld();
  const zone = await world.organisation('local-police-zone');
  personId = (await world.actor('operational-member', zone)).personId;
  const port = await freePort();
  provider = await startDemoProvider({
    demo: true,
    port: 0,
    baseUrl: `http://127.0.0.1:${port}`,
    people: () => listDemoPeople(world.ledger.reads, { issuer: provider.issuer, at: world.now().toString() }),
    onError: (error) => console.error(error),
  });
  server = await startIdentityServer(world, { port, ...provider }, async (app) => {
    protectRoutes(app);
    // An answer that takes its time, as images do: it asks at its beginning and once more while it goes on.
    app.get('/trial-long', async (request) => {
      const before = await isStillSignedIn(request);
      begun.resolve();
      await meanwhile.promise;
      return [before, await isStillSignedIn(request)];
    });
  });
});
afterAll(async () => {
  await server?.app.close();
  await provider?.[Symbol.asyncDispose]();
  await world?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  meanwhile = Promise.withResolvers();
  begun = Promise.withResolvers();
  await world.link(personId, provider.issuer);
  const { rows } = await world.ledger.reads.query<typeof account>(
    'select issuer, subject from identity.account where person_id = $1',
    [personId],
  );
  account = rows[0] ?? { issuer: '', subject: '' };
});

async function signIn(): Promise<TestBrowser> {
  const browser = openTestBrowser();
  const page = await browser.follow(`${server.url}/auth/sign-in`);
  const action = /action="([^"]+)"/.exec(await page.response.text())?.[1] ?? '';
  let here = page.url;
  let response = await browser.request(new URL(action, here).href, { form: { person: personId } });
  while (response.status === 303) {
    here = new URL(response.headers.get('location') ?? '/', here).href;
    response = await browser.request(here);
    if (here.startsWith(`${server.url}/auth/callback`)) break;
  }
  return browser;
}

/** What an answer under way hears of its session, before and after something happened. */
async function heardAround(browser: TestBrowser, happens: () => Promise<unknown>): Promise<unknown> {
  const answer = browser.request(`${server.url}/trial-long`);
  await begun.promise;
  await happens();
  meanwhile.resolve();
  return (await answer).json();
}

const unlink = () =>
  world.asSystem('identity/unlink-account', { personId, ...account, reason: 'a quitté le service (fiction)' });

describe('an answer under way', () => {
  it('goes on while its session lives, however many other sessions the person has opened since', async () => {
    const browser = await signIn();
    const openMany = async (): Promise<void> => {
      const at = Temporal.Now.instant();
      for (let n = 0; n < 101; n += 1)
        await insertSession(world.ledger.reads, {
          id: randomUUID(),
          tokenHash: randomBytes(32),
          person_id: personId,
          ...account,
          function_key: null,
          organisation_id: null,
          created_at: at.add({ seconds: n }).toString(),
          last_seen_at: at.toString(),
          ends_at_latest: at.add({ hours: 1 }).toString(),
        });
    };
    expect(await heardAround(browser, openMany)).toEqual([true, true]);
    await unlink();
  });

  it('ends when its session is closed from another device', async () => {
    const browser = await signIn();
    const close = () =>
      world.database
        .pool('clv_app')
        .query('update identity.session set revoked_at = now() where person_id = $1', [personId]);
    expect(await heardAround(browser, close)).toEqual([true, false]);
    await unlink();
  });

  it('ends when the account is no longer the person’s, and the session is no longer listed as open', async () => {
    const browser = await signIn();
    const listed = async () => (await browser.request(`${server.url}/api/me/sessions`)).status;
    expect(await listed()).toBe(200);
    expect(await heardAround(browser, unlink)).toEqual([true, false]);
    expect(await listed()).toBe(401);
  });
});
