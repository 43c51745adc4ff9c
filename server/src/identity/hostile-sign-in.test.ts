import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Deceit,
  type HostileProvider,
  startHostileProvider,
} from '../../../testing/src/identity-provider/hostile-provider.ts';
import {
  freePort,
  type IdentityWorld,
  openIdentityWorld,
  startIdentityServer,
} from '../../../testing/src/identity-provider/identity-world.ts';
import { openTestBrowser } from '../../../testing/src/identity-provider/test-browser.ts';
import { demoProviderMark, openOidcClient } from './oidc-client.ts';
import { checkSignInSettings } from './sign-in-settings.ts';

const clientId = 'clairevoie-test';

describe('signing in with an identity provider that lies', () => {
  let world: IdentityWorld;
  let provider: HostileProvider;
  let server: { readonly app: FastifyInstance; readonly url: string; readonly log: readonly string[] };

  beforeAll(async () => {
    world = await openIdentityWorld();
    provider = await startHostileProvider({ clientId });
    const zone = await world.organisation('local-police-zone');
    const { personId } = await world.actor('chief-of-corps', zone);
    await world.link(personId, provider.issuer, 'chief');
    server = await startIdentityServer(world, {
      port: await freePort(),
      issuer: provider.issuer,
      clientId,
      requiredAcr: ['strong'],
      requiredAmr: ['mfa', 'hwk'],
    });
  });
  afterAll(async () => {
    await server?.app.close();
    await provider?.[Symbol.asyncDispose]();
    await world?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    provider.deceit = {};
  });

  const strong = { acr: 'strong', amr: ['pwd', 'mfa', 'hwk'] };
  const signIn = async (deceit: Deceit, subject = 'chief') => {
    provider.deceit = { ...deceit, claims: { ...strong, ...deceit.claims } };
    provider.subject = subject;
    const browser = openTestBrowser();
    const { response } = await browser.follow(`${server.url}/auth/sign-in?returnTo=/api/me`);
    const text = await response.text();
    const isSignedIn = [...browser.cookies(server.url).keys()].some((name) => name.includes('session'));
    return { status: response.status, code: /identity\/[a-z-]+/.exec(text)?.[0], isSignedIn, text };
  };

  it('signs in when all is honest, and shows PKCE at both ends', async () => {
    const { status, isSignedIn } = await signIn({});
    expect([status, isSignedIn]).toEqual([200, true]);
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(provider.seen.verifiers.at(-1) ?? ''),
    );
    expect(provider.seen.challenges.at(-1)).toBe(Buffer.from(digest).toString('base64url'));
  });

  const past = Math.floor(Date.now() / 1_000) - 3_600;
  it.each<[string, Deceit]>([
    ['a token signed with a key that is not published', { foreignKey: true }],
    ['a token without a signature', { unsigned: true }],
    ['a token of another issuer', { claims: { iss: 'https://other.example' } }],
    ['a token for another client', { claims: { aud: 'somebody-else' } }],
    ['a token for two clients that names the other as its holder', { claims: { aud: [clientId, 'x'], azp: 'x' } }],
    ['a token of an earlier sign-in', { claims: { nonce: 'A'.repeat(43) } }],
    ['a token without a nonce', { claims: { nonce: undefined } }],
    ['a token that is over', { claims: { iat: past - 300, exp: past } }],
    ['a token without a subject', { claims: { sub: undefined } }],
    ['a token with an endless subject', { claims: { sub: 'x'.repeat(300) } }],
    ['an answer in the name of another issuer (mix-up)', { responseIssuer: 'https://other.example' }],
    [
      'a refusal at the token endpoint',
      { tokenAnswer: { status: 400, body: '{"error":"invalid_grant","error_description":"Noor"}' } },
    ],
    ['an answer that is not JSON', { tokenAnswer: { status: 200, body: '<html>' } }],
    ['an answer without a token', { tokenAnswer: { status: 200, body: '{}' } }],
    ['a failure of the provider', { tokenAnswer: { status: 500, body: 'oops' } }],
  ])('refuses %s', async (_what, deceit) => {
    const { status, code, isSignedIn, text } = await signIn(deceit);
    expect(isSignedIn).toBe(false);
    expect([status, code]).toEqual([403, 'identity/sign-in-refused']);
    expect(text).not.toContain('Noor');
  });

  it.each<[string, Deceit['claims']]>([
    ['without the context asked for', { acr: 'weak' }],
    ['without any context', { acr: undefined }],
    ['with a list in place of a context', { acr: ['strong'] }],
    ['without one of the methods asked for', { amr: ['mfa'] }],
    ['with a text in place of the methods', { amr: 'mfa hwk' }],
  ])('asks for a stronger sign-in %s', async (_what, claims) => {
    const { status, code, isSignedIn } = await signIn({ claims: claims ?? {} });
    expect([status, code, isSignedIn]).toEqual([403, 'identity/sign-in-too-weak', false]);
  });

  it('refuses an account that is linked to nobody, though the provider vouches for it', async () => {
    const { status, code, isSignedIn } = await signIn({}, 'stranger');
    expect([status, code, isSignedIn]).toEqual([403, 'identity/account-unknown', false]);
  });

  it('shows a page, not an error, when the person cancels at the provider', async () => {
    const browser = openTestBrowser();
    const begun = await browser.request(`${server.url}/auth/sign-in`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const query = new URLSearchParams({
      state,
      iss: provider.issuer,
      error: 'access_denied',
      error_description: 'Noor',
    });
    const response = await browser.request(`${server.url}/auth/callback?${query}`);
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(page).toContain('Aanmelden is niet gelukt');
    expect(page).not.toContain('Noor');
  });

  it('never writes what the provider said, a code, a state or a token to the log', () => {
    const log = server.log.join('\n');
    expect(log).toContain('sign-in failed');
    expect(log).not.toMatch(/Noor|state=|code=|eyJ/);
  });

  it('says that a provider does not answer, and signs in again when it does', async () => {
    const issuer = `http://127.0.0.1:${await freePort()}`;
    const settings = checkSignInSettings({ baseUrl: server.url, issuer, clientId }, { demo: true });
    const client = openOidcClient(settings, world.now);
    const asked = { state: 's', nonce: 'n', codeVerifier: 'v'.repeat(43) };
    await expect(client.authorizationUrl(asked)).rejects.toMatchObject({ code: 'identity/provider-unreachable' });
    await expect(client.authorizationUrl(asked)).rejects.toMatchObject({ code: 'identity/provider-unreachable' });
  });

  it('refuses a demo provider by its own mark, at whatever address it answers', async () => {
    await using marked = await startHostileProvider({ clientId, extraMetadata: { [demoProviderMark]: true } });
    const settings = checkSignInSettings({ baseUrl: server.url, issuer: marked.issuer, clientId }, { demo: true });
    const client = openOidcClient({ ...settings, demo: false }, world.now);
    const asked = { state: 's', nonce: 'n', codeVerifier: 'v'.repeat(43) };
    // Outside a demo the library itself refuses http; either way nobody gets in.
    await expect(client.authorizationUrl(asked)).rejects.toMatchObject({ code: expect.stringMatching(/^identity\//) });
  });
});
