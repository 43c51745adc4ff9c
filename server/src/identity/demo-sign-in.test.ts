import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  freePort,
  type IdentityWorld,
  openIdentityWorld,
  startIdentityServer,
} from '../../../testing/src/identity-provider/identity-world.ts';
import { openTestBrowser, type TestBrowser } from '../../../testing/src/identity-provider/test-browser.ts';
import { actorOf, type DemoProvider, listDemoPeople, protectRoutes, startDemoProvider } from './index.ts';

describe('signing in with the demo’s identity server', () => {
  let world: IdentityWorld;
  let provider: DemoProvider;
  let server: { readonly app: FastifyInstance; readonly url: string; readonly log: readonly string[] };
  let chiefId: string;
  let twoHatsId: string;
  let zone: string;
  let otherZone: string;

  beforeAll(async () => {
    world = await openIdentityWorld();
    zone = await world.organisation('local-police-zone');
    otherZone = await world.organisation('local-police-zone');
    chiefId = (await world.actor('chief-of-corps', zone)).personId;
    twoHatsId = (await world.actor('operational-member', zone)).personId;
    await world.actor('operational-member', otherZone, twoHatsId);
    const port = await freePort();
    provider = await startDemoProvider({
      demo: true,
      port: 0,
      baseUrl: `http://127.0.0.1:${port}`,
      people: () => listDemoPeople(world.ledger.reads, { issuer: provider.issuer, at: world.now().toString() }),
      onError: (error) => console.error(error),
    });
    await world.link(chiefId, provider.issuer);
    await world.link(twoHatsId, provider.issuer);
    server = await startIdentityServer(world, { port, ...provider }, async (app) => {
      protectRoutes(app);
      app.post('/trial', async (request) => ({ actor: actorOf(request) }));
    });
  });

  afterAll(async () => {
    await server?.app.close();
    await provider?.[Symbol.asyncDispose]();
    await world?.[Symbol.asyncDispose]();
  });

  /** The whole way through the pages: ask, choose the person, come back. Stops before the callback when asked. */
  const walk = async (browser: TestBrowser, personId: string, path = '/auth/sign-in') => {
    const page = await browser.follow(server.url + path);
    const html = await page.response.text();
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    let response = await browser.request(new URL(action, page.url).href, { form: { person: personId } });
    let here = page.url;
    while (response.status === 303) {
      here = new URL(response.headers.get('location') ?? '/', here).href;
      if (here.startsWith(`${server.url}/auth/callback`)) break;
      response = await browser.request(here);
    }
    return { html, callback: here, page };
  };
  const signIn = async (browser: TestBrowser, personId: string, path?: string) => {
    const { callback } = await walk(browser, personId, path);
    return browser.request(callback);
  };
  const me = async (browser: TestBrowser) => {
    const response = await browser.request(`${server.url}/api/me`);
    return { status: response.status, body: await response.json() };
  };
  const sessionCookie = (browser: TestBrowser) =>
    [...browser.cookies(server.url)].find(([name]) => name.includes('session'));

  it('lists every person with the function in three languages, as buttons, without script or password', async () => {
    const { html, page } = await walk(openTestBrowser(), chiefId, `/auth/sign-in?as=${chiefId}`);
    expect(html).toContain(`value="${chiefId}"`);
    for (const text of ['chef de corps', 'korpschef', 'chief of corps', 'Démonstration : actes inventés'])
      expect(html).toContain(text);
    expect(html).not.toMatch(/<script|type="password"|\son[a-z]+=/);
    expect(page.response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html.indexOf(`value="${chiefId}"`)).toBeLessThan(html.indexOf(`value="${twoHatsId}"`));
  });

  it('signs a person in, in the only function held, and brings back to the page asked for', async () => {
    const browser = openTestBrowser();
    const response = await signIn(browser, chiefId, '/auth/sign-in?returnTo=%2Fconsole%3Fa%3D1');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/console?a=1');
    const { status, body } = await me(browser);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      demo: true,
      person: { personId: chiefId, isFictional: true },
      acting: { functionKey: 'chief-of-corps', organisationId: zone },
    });
  });

  it('asks at each sign-in as whom: one changes from person to person in one browser', async () => {
    const browser = openTestBrowser();
    await signIn(browser, chiefId);
    await signIn(browser, twoHatsId);
    expect((await me(browser)).body.person.personId).toBe(twoHatsId);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%0d%0aset-cookie:a=b\u0000',
  ])('never redirects to somebody else’s page: %s', async (returnTo) => {
    const response = await signIn(openTestBrowser(), chiefId, `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    const to = new URL(response.headers.get('location') ?? '', server.url);
    expect(to.origin).toBe(server.url);
  });

  it('lets a person with two functions act in none until one is chosen, and records the choice', async () => {
    const browser = openTestBrowser();
    await signIn(browser, twoHatsId);
    const { body } = await me(browser);
    expect(body.acting).toBeNull();
    expect(body.choices).toHaveLength(2);
    const headers = { 'x-csrf-token': body.csrfToken };
    const before = await browser.request(`${server.url}/trial`, { json: {}, headers });
    expect([before.status, (await before.json()).code]).toEqual([403, 'identity/function-not-chosen']);
    const json = { key: randomUUID(), functionKey: 'operational-member', organisationId: otherZone };
    const chosen = await browser.request(`${server.url}/api/me/function`, { json, headers });
    expect(chosen.status).toBe(200);
    const { entryId } = await chosen.json();
    const { rows } = await world.database
      .pool('clv_app')
      .query('select act, verdict from ledger.entry where id = $1', [entryId]);
    expect(rows).toEqual([{ act: 'identity/choose-function', verdict: 'allowed' }]);
    const after = await browser.request(`${server.url}/trial`, { json: {}, headers });
    expect(await after.json()).toEqual({
      actor: { personId: twoHatsId, functionKey: 'operational-member', organisationId: otherZone },
    });
  });

  it('refuses a function that is not held, and journals the attempt', async () => {
    const browser = openTestBrowser();
    await signIn(browser, twoHatsId);
    const { body } = await me(browser);
    const response = await browser.request(`${server.url}/api/me/function`, {
      json: { key: randomUUID(), functionKey: 'chief-of-corps', organisationId: zone },
      headers: { 'x-csrf-token': body.csrfToken },
    });
    expect([response.status, (await response.json()).code]).toEqual([403, 'identity/function-not-held']);
    const { rows } = await world.database
      .pool('clv_app')
      .query("select verdict from ledger.entry where act = 'identity/choose-function' order by seq desc limit 1");
    expect(rows).toEqual([{ verdict: 'blocked' }]);
    expect((await me(browser)).body.acting).toBeNull();
  });

  it('gives a new token at sign-in and kills the one the browser held: no session can be planted', async () => {
    const victim = openTestBrowser();
    const attacker = openTestBrowser();
    await signIn(attacker, twoHatsId);
    const [name, planted] = sessionCookie(attacker) ?? ['', ''];
    victim.plant(server.url, name, planted);
    await signIn(victim, chiefId);
    expect(sessionCookie(victim)?.[1]).not.toBe(planted);
    expect((await me(victim)).body.person.personId).toBe(chiefId);
    expect((await me(attacker)).status).toBe(401);
  });

  it('accepts a callback once: replayed, it signs nobody in', async () => {
    const browser = openTestBrowser();
    const { callback } = await walk(browser, chiefId);
    const held = new Map(browser.cookies(server.url));
    expect((await browser.request(callback)).status).toBe(303);
    const thief = openTestBrowser();
    for (const [name, value] of held) thief.plant(server.url, name, value);
    const replayed = await thief.request(callback);
    expect(replayed.status).toBe(400);
    expect(await replayed.text()).toContain('identity/sign-in-unknown');
    expect(sessionCookie(thief)).toBeUndefined();
  });

  it('refuses a callback in another browser than the one that began, and then to the first as well', async () => {
    const began = openTestBrowser();
    const { callback } = await walk(began, chiefId);
    const other = openTestBrowser();
    await other.request(`${server.url}/auth/sign-in`);
    expect((await other.request(callback)).status).toBe(400);
    expect((await began.request(callback)).status).toBe(400);
  });

  it.each(['', 'forged', 'A'.repeat(43), 'A'.repeat(5_000)])('refuses a forged state', async (state) => {
    const browser = openTestBrowser();
    const { callback } = await walk(browser, chiefId);
    const forged = new URL(callback);
    forged.searchParams.set('state', state);
    expect((await browser.request(forged.href)).status).toBe(400);
    expect(sessionCookie(browser)).toBeUndefined();
  });

  it('refuses two states in one callback', async () => {
    const browser = openTestBrowser();
    const { callback } = await walk(browser, chiefId);
    expect((await browser.request(`${callback}&state=x`)).status).toBe(400);
  });

  it('refuses a callback more than ten minutes after the beginning', async () => {
    const browser = openTestBrowser();
    const { callback } = await walk(browser, chiefId);
    world.passTime({ minutes: 10 });
    expect((await browser.request(callback)).status).toBe(400);
  });

  describe('requests that change something', () => {
    let browser: TestBrowser;
    let token: string;
    beforeAll(async () => {
      browser = openTestBrowser();
      await signIn(browser, chiefId);
      token = (await me(browser)).body.csrfToken;
    });
    const post = async (headers: Record<string, string>, form?: Record<string, string>) =>
      (await browser.request(`${server.url}/trial`, { ...(form === undefined ? { json: {} } : { form }), headers }))
        .status;

    it('pass with the session’s token from our own page', async () => {
      expect(await post({ 'x-csrf-token': token, origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
      expect(await post({ 'x-csrf-token': token, origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(200);
    });
    it('are refused without the token, with another one, or with one of another length', async () => {
      expect(await post({})).toBe(403);
      expect(await post({ 'x-csrf-token': 'A'.repeat(43) })).toBe(403);
      expect(await post({ 'x-csrf-token': token.slice(1) })).toBe(403);
      const another = openTestBrowser();
      await signIn(another, chiefId);
      expect(await post({ 'x-csrf-token': (await me(another)).body.csrfToken })).toBe(403);
    });
    it('are refused from another site, even with the token', async () => {
      expect(await post({ 'x-csrf-token': token, origin: 'https://evil.example' })).toBe(403);
      expect(await post({ 'x-csrf-token': token, origin: 'null' })).toBe(403);
      expect(await post({ 'x-csrf-token': token, 'sec-fetch-site': 'cross-site' })).toBe(403);
      expect(await post({ 'x-csrf-token': token, 'sec-fetch-site': 'same-site' })).toBe(403);
    });
    it('from a form carry the token in a field, on routes that read forms', async () => {
      const out = async (form: Record<string, string>) =>
        (await browser.request(`${server.url}/auth/sign-out`, { form, headers: { origin: server.url } })).status;
      expect(await out({ a: 'b' })).toBe(403);
      expect(await out({ _csrf: 'wrong' })).toBe(403);
      expect((await me(browser)).status).toBe(200);
      expect(await out({ _csrf: token })).toBe(303);
      expect((await me(browser)).status).toBe(401);
    });
  });

  it('ends an idle session after thirty minutes, and any after twelve hours', async () => {
    const idle = openTestBrowser();
    await signIn(idle, chiefId);
    world.passTime({ minutes: 29 });
    expect((await me(idle)).status).toBe(200);
    world.passTime({ minutes: 29 });
    expect((await me(idle)).status).toBe(200);
    world.passTime({ minutes: 30 });
    const over = await me(idle);
    expect([over.status, over.body.code]).toEqual([401, 'identity/session-over']);

    const busy = openTestBrowser();
    await signIn(busy, chiefId);
    for (let step = 0; step < 24; step++) {
      world.passTime({ minutes: 29, seconds: 50 });
      expect((await me(busy)).status).toBe(200);
    }
    world.passTime({ minutes: 5 });
    expect((await me(busy)).status).toBe(401);
  });

  it('lists the person’s sessions and closes another one, never somebody else’s', async () => {
    const [here, there, stranger] = [openTestBrowser(), openTestBrowser(), openTestBrowser()];
    await signIn(here, chiefId);
    await signIn(there, chiefId);
    await signIn(stranger, twoHatsId);
    const list = await (await here.request(`${server.url}/api/me/sessions`)).json();
    const other = list.sessions.find((s: { isThisOne: boolean }) => !s.isThisOne);
    const close = async (browser: TestBrowser, id: string) =>
      (
        await browser.request(`${server.url}/api/me/sessions/${id}/close`, {
          method: 'POST',
          headers: { 'x-csrf-token': (await me(browser)).body.csrfToken },
        })
      ).status;
    expect(await close(stranger, other.sessionId)).toBe(404);
    expect((await me(there)).status).toBe(200);
    expect(await close(here, other.sessionId)).toBe(204);
    expect((await me(there)).status).toBe(401);
    expect((await me(here)).status).toBe(200);
  });

  it('ends the sessions of an account that is unlinked', async () => {
    const leaver = (await world.actor('operational-member', zone)).personId;
    await world.link(leaver, provider.issuer);
    const browser = openTestBrowser();
    await signIn(browser, leaver);
    expect((await me(browser)).status).toBe(200);
    await world.asSystem('identity/unlink-account', {
      personId: leaver,
      issuer: provider.issuer,
      subject: leaver,
      reason: 'départ',
    });
    expect((await me(browser)).status).toBe(401);
  });

  it('stores no token: the table holds hashes, the log holds neither tokens, codes nor names', async () => {
    const browser = openTestBrowser();
    await signIn(browser, chiefId);
    const token = sessionCookie(browser)?.[1] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await world.database
      .pool('clv_app')
      .query('select s::text as line from identity.session s union all select a::text from identity.sign_in_attempt a');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ line }) => line.includes(token))).toBe(false);
    const log = server.log.join('\n');
    expect(log).toContain('/auth/callback');
    expect(log).not.toContain(token);
    expect(log).not.toMatch(/code=[\w-]{10}|state=[\w-]{10}|Verzonnen/);
  });

  it('shows whom one can sign in as, and organisations to whoever is signed in only', async () => {
    const { people, demo } = await (await fetch(`${server.url}/api/people`)).json();
    expect(demo).toBe(true);
    expect(people.map((p: { personId: string }) => p.personId)).toEqual(expect.arrayContaining([chiefId, twoHatsId]));
    expect((await fetch(`${server.url}/api/organisations`)).status).toBe(401);
    const browser = openTestBrowser();
    await signIn(browser, chiefId);
    const all = await (await browser.request(`${server.url}/api/organisations?kind=local-police-zone`)).json();
    expect(all.organisations.map((o: { organisationId: string }) => o.organisationId).sort()).toEqual(
      [zone, otherZone].sort(),
    );
    expect((await browser.request(`${server.url}/api/organisations/${zone}/holders`)).status).toBe(200);
    expect((await browser.request(`${server.url}/api/organisations/${otherZone}/holders`)).status).toBe(403);
    expect((await browser.request(`${server.url}/api/organisations/${'x'.repeat(90)}`)).status).toBe(400);
    expect((await browser.request(`${server.url}/api/organisations/unknown-zone`)).status).toBe(404);
  });

  it('shows the persons to whoever enters functions: the own service and those who hold none, the administration all', async () => {
    const [neighbour, newcomer] = [await world.actor('operational-member', otherZone), await world.person()];
    const host = await world.organisation('server-host');
    const administrator = await world.actor('system-administrator', host);
    await world.link(administrator.personId, provider.issuer);
    const as = async (personId: string): Promise<Response> => {
      const browser = openTestBrowser();
      await signIn(browser, personId);
      return browser.request(`${server.url}/api/persons`);
    };
    const ids = ({ persons }: { persons: readonly { personId: string }[] }) => persons.map((one) => one.personId);
    const ofChief = await (await as(chiefId)).json();
    expect(ids(ofChief)).toEqual(expect.arrayContaining([chiefId, twoHatsId, newcomer]));
    expect(ids(ofChief)).not.toContain(neighbour.personId);
    expect(ofChief.issuers).toEqual([]);
    const ofAdministrator = await (await as(administrator.personId)).json();
    expect(ids(ofAdministrator)).toEqual(expect.arrayContaining([chiefId, neighbour.personId, newcomer]));
    expect(ofAdministrator.issuers).toEqual([provider.issuer]);
    const found = ofAdministrator.persons.find((one: { personId: string }) => one.personId === newcomer);
    expect(found).toMatchObject({ hasAccount: false, holdsFunction: false });
    const member = await world.actor('operational-member', zone);
    await world.link(member.personId, provider.issuer);
    expect((await as(member.personId)).status).toBe(403);
    expect((await fetch(`${server.url}/api/persons`)).status).toBe(401);
  });

  it('names the functions that one may give, and none to whoever gives none', async () => {
    const of = async (personId: string): Promise<readonly { functionKey: string; via: string }[]> => {
      const browser = openTestBrowser();
      await signIn(browser, personId);
      return (await (await browser.request(`${server.url}/api/functions`)).json()).functions;
    };
    const chiefs = await of(chiefId);
    expect(chiefs).toContainEqual(expect.objectContaining({ functionKey: 'operator', via: 'grant' }));
    expect(chiefs).toContainEqual(
      expect.objectContaining({ functionKey: 'judicial-police-officer', via: 'designation' }),
    );
    expect(chiefs.map((one) => one.functionKey)).not.toContain('chief-of-corps');
    const member = await world.actor('operational-member', zone);
    await world.link(member.personId, provider.issuer);
    expect(await of(member.personId)).toEqual([]);
  });

  it('listens on 127.0.0.1 under its own name only, and asks for PKCE', async () => {
    expect(new URL(provider.issuer).hostname).toBe('127.0.0.1');
    const rebound = await fetch(
      `${provider.issuer.replace('127.0.0.1', 'localhost')}/.well-known/openid-configuration`,
    ).catch(() => ({ status: 421 }));
    expect(rebound.status).toBe(421);
    const bare = new URL(`${provider.issuer}/auth`);
    bare.search = new URLSearchParams({
      client_id: provider.clientId,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${server.url}/auth/callback`,
    }).toString();
    const answer = await fetch(bare, { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });
});
