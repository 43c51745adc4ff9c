import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileProvider, startHostileProvider } from '../../../testing/src/identity-provider/hostile-provider.ts';
import {
  freePort,
  type IdentityWorld,
  openIdentityWorld,
  startIdentityServer,
} from '../../../testing/src/identity-provider/identity-world.ts';
import { openTestBrowser, type TestBrowser } from '../../../testing/src/identity-provider/test-browser.ts';

const clientId = 'clairevoie-test';

describe('hostile input to the routes of identity', () => {
  let world: IdentityWorld;
  let provider: HostileProvider;
  let server: { readonly app: FastifyInstance; readonly url: string };
  let browser: TestBrowser;
  let token: string;

  beforeAll(async () => {
    world = await openIdentityWorld();
    provider = await startHostileProvider({ clientId });
    const zone = await world.organisation('local-police-zone');
    const { personId } = await world.actor('chief-of-corps', zone);
    await world.link(personId, provider.issuer, 'chief');
    server = await startIdentityServer(world, { port: await freePort(), issuer: provider.issuer, clientId });
    provider.subject = 'chief';
    browser = openTestBrowser();
    const { response } = await browser.follow(`${server.url}/auth/sign-in?returnTo=/api/me`);
    token = (await response.json()).csrfToken;
  });
  afterAll(async () => {
    await server?.app.close();
    await provider?.[Symbol.asyncDispose]();
    await world?.[Symbol.asyncDispose]();
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\u0000',
      "' or 1=1 --",
      '../..',
      'x'.repeat(5_000),
      '0000-01-01',
      '[object Object]',
      '9'.repeat(400),
      '%00',
      '\ud800',
    ),
    fc.uuid(),
  );
  const addresses = [
    '/auth/sign-in',
    '/auth/callback',
    '/api/me',
    '/api/me/sessions',
    '/api/me/function',
    '/api/organisations',
    '/api/people',
    '/auth/sign-out',
  ];
  const safely = (text: string) => encodeURIComponent(text.toWellFormed());

  it('is never answered with a fault of ours, nor with a stack trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...addresses, '/api/organisations/', '/api/me/sessions/'),
        nasty,
        fc.dictionary(
          fc.constantFrom('state', 'code', 'iss', 'returnTo', 'as', 'kind', 'world', 'after', 'limit', 'error'),
          nasty,
        ),
        fc.option(fc.jsonValue()),
        async (address, tail, query, body) => {
          const path = address.endsWith('/') ? `${address}${safely(tail)}` : address;
          const search = Object.entries(query).map(([name, value]) => `${name}=${safely(value)}`);
          // Signing out would end the test's own session.
          const headers: Record<string, string> = address === '/auth/sign-out' ? {} : { 'x-csrf-token': token };
          const response = await browser.request(`${server.url}${path}?${search.join('&')}`, {
            headers,
            ...(body === null ? {} : { json: body }),
          });
          expect(response.status).toBeLessThan(500);
          expect(await response.text()).not.toMatch(/ at .*\.ts:\d+|node:internal/);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('in cookies signs nobody in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)), maxLength: 100 }),
        async (value) => {
          const [name] = [...browser.cookies(server.url).keys()].filter((key) => key.includes('session'));
          const response = await fetch(`${server.url}/api/me`, { headers: { cookie: `${name}=${value}` } });
          expect(response.status).toBe(401);
        },
      ),
      { numRuns: 50 },
    );
  });
});
