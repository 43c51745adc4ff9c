import { randomUUID } from 'node:crypto';
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
import type { Actor } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { registryActs, registryErrorStatus, registryRoutes } from './index.ts';

const clientId = 'clairevoie-test';
const source = {
  id: 'invented',
  name: 'Inventé',
  url: null,
  licence: 'none',
  date: '2026',
  dateText: null,
  retrieved: null,
};
const cameraFacts = {
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'no',
  anpr: 'unknown',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: 1,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'crossing', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};
const isStatusCode = (code: string): code is keyof typeof registryErrorStatus =>
  Object.hasOwn(registryErrorStatus, code);

describe('routes of the registry for staff', () => {
  let world: IdentityWorld;
  let provider: HostileProvider;
  let server: { readonly app: FastifyInstance; readonly url: string };
  let chief: Session;
  let operator: Session;
  let own: string;
  let theirs: string;

  interface Session {
    readonly actor: Actor;
    readonly browser: TestBrowser;
    readonly token: string;
    get(
      path: string,
    ): Promise<{ readonly status: number; readonly body: Record<string, never> & { readonly [key: string]: unknown } }>;
  }

  const signIn = async (actor: Actor): Promise<Session> => {
    provider.subject = actor.personId;
    const browser = openTestBrowser();
    const { response } = await browser.follow(`${server.url}/auth/sign-in?returnTo=/api/me`);
    const { csrfToken } = await response.json();
    return {
      actor,
      browser,
      token: csrfToken,
      async get(path) {
        const answer = await browser.request(`${server.url}/api/registry${path}`);
        return { status: answer.status, body: await answer.json() };
      },
    };
  };

  beforeAll(async () => {
    world = await openIdentityWorld({ definitions: registryActs });
    provider = await startHostileProvider({ clientId });
    const zone = await world.organisation('local-police-zone');
    const otherZone = await world.organisation('local-police-zone');
    const actors = [await world.actor('chief-of-corps', zone), await world.actor('operator', zone)];
    for (const { personId } of actors) await world.link(personId, provider.issuer);
    server = await startIdentityServer(
      world,
      { port: await freePort(), issuer: provider.issuer, clientId },
      async (app) => {
        app.setErrorHandler((error: unknown, _request, reply) => {
          const known =
            isClairevoieError(error) && isStatusCode(error.code) ? registryErrorStatus[error.code] : undefined;
          const own =
            typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : undefined;
          const foreign = isClairevoieError(error) && /^(identity|ledger)\//.test(error.code) ? 400 : 500;
          return reply
            .status(known ?? own ?? foreign)
            .send({ code: isClairevoieError(error) ? error.code : 'unexpected' });
        });
        await app.register(registryRoutes, { prefix: '/api', ledger: world.ledger });
      },
    );
    own = randomUUID();
    theirs = randomUUID();
    for (const [cameraId, organisationId] of [
      [own, zone],
      [theirs, otherZone],
    ] as const)
      await world.asSystem('registry/register-camera', {
        cameraId,
        reference: cameraId,
        camera: cameraFacts,
        organisationId,
        source,
      });
    await world.asSystem('registry/import-published-list', { importId: randomUUID(), list: 'osmBrussels' });
    const [first, second] = actors;
    if (first === undefined || second === undefined) throw new TypeError('two actors');
    chief = await signIn(first);
    operator = await signIn(second);
  }, 60_000);
  afterAll(async () => {
    await server?.app.close();
    await provider?.[Symbol.asyncDispose]();
    await world?.[Symbol.asyncDispose]();
  });

  const paths = [
    '/cameras',
    '/cameras.geojson',
    '/places',
    '/use-entries',
    '/fixed-cameras',
    '/bodycam-entries',
    '/consultations',
    '/imports',
  ];

  it('ask for a session, every one of them', async () => {
    for (const path of [...paths, `/cameras/${randomUUID()}`, `/imports/${randomUUID()}`])
      expect([path, await server.app.inject(`/api/registry${path}`).then((answer) => answer.json().code)]).toEqual([
        path,
        'identity/sign-in-required',
      ]);
    const posted = await server.app.inject({ method: 'POST', url: '/api/registry/imports', payload: {} });
    expect(posted.json().code).toBe('identity/sign-in-required');
  });

  it('carry the demo flag', async () => {
    for (const path of paths) expect([path, (await chief.get(path)).body.demo]).toEqual([path, true]);
  });

  it('list what is public and the own cameras, never those of another service', async () => {
    const { body } = await chief.get('/cameras?perPage=200');
    expect(body.total).toBe(7);
    expect(JSON.stringify(body)).toContain(own);
    expect(JSON.stringify(body)).not.toContain(theirs);
    expect((await chief.get('/cameras?mine=true')).body.total).toBe(1);
    expect((await chief.get('/cameras?world=real&device=speed-camera')).body.total).toBe(24);
    expect((await chief.get('/cameras?perPage=3&page=3')).body).toMatchObject({ total: 7, page: 3, pageCount: 3 });
    expect((await chief.get(`/cameras/${theirs}`)).body.code).toBe('registry/not-found');
  });

  it('show a camera with its history, to its keeper whole', async () => {
    await world.act(chief.actor, 'registry/correct-camera', {
      cameraId: own,
      set: { label: 'mât sud' },
      reason: 'mesuré',
    });
    const { body } = await chief.get(`/cameras/${own}`);
    expect(body).toMatchObject({
      camera: { facts: { label: 'mât sud' }, isPublic: false, version: 2 },
      history: [{ number: 1, facts: { label: 'mât nord' }, reason: 'mesuré' }],
    });
  });

  it('export GeoJSON that says demonstration, precision, source and what is invented', async () => {
    const answer = await chief.browser.request(`${server.url}/api/registry/cameras.geojson`);
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    const body = await answer.json();
    expect(body).toMatchObject({ type: 'FeatureCollection', demo: true, attribution: '© OpenStreetMap contributors' });
    expect(body.features).toHaveLength(7);
    const mine = body.features.find((feature: { id: string }) => feature.id === own);
    expect(mine).toMatchObject({
      geometry: { type: 'Point', coordinates: [4.55, 50.862] },
      properties: { fictional: true, precision: 'crossing', source: { id: 'invented' } },
    });
  });

  it('open the own registers to those who manage them, and point everybody else to the act', async () => {
    for (const path of ['/use-entries', '/fixed-cameras', '/bodycam-entries', '/consultations']) {
      expect([path, (await chief.get(path)).status]).toEqual([path, 200]);
      expect([path, (await operator.get(path)).body.code]).toEqual([path, 'registry/not-yours']);
    }
  });

  it('take an upload larger than the act routes do, and show its report row by row with the camera each became', async () => {
    const importId = randomUUID();
    // An unmapped column makes the file long without making many rows.
    const rows = Array.from({ length: 300 }, (_, row) => `U${row};lieu ${row};${'remarque '.repeat(600)}`).join('\n');
    const text = `ref;label;remarks\n${rows}\n`;
    expect(text.length).toBeGreaterThan(1_500_000);
    const payload = { importId, format: 'csv', text, source: { ...source, id: 'upload' } };
    const post = (session: Session, body: object) =>
      session.browser.request(`${server.url}/api/registry/imports`, {
        method: 'POST',
        headers: { 'x-csrf-token': session.token, origin: server.url },
        json: body,
      });
    const answer = await post(chief, { key: randomUUID(), payload });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ verdict: 'allowed', result: { importId } });
    const { body } = await chief.get(`/imports/${importId}`);
    expect(body).toMatchObject({ import: { report: { totals: { taken: 300 } } } });
    expect(JSON.stringify(body)).toContain('"cameraId":"');
    expect(
      await (await post(operator, { key: randomUUID(), payload: { ...payload, importId: randomUUID() } })).json(),
    ).toMatchObject({ verdict: 'blocked' });
    expect((await post(chief, { key: 'x', payload })).status).toBe(400);
    expect(
      (await post(chief, { key: randomUUID(), payload: { ...payload, text: 'x'.repeat(17 * 1024 * 1024) } })).status,
    ).toBe(413);
  }, 30_000);

  it('answer hostile queries without ever breaking', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', "' or 1=1 --", '-1', '1e9', '[]', '9'.repeat(300), '__proto__', '2026-02-30'),
    );
    const names = [
      'world',
      'nis',
      'kind',
      'stage',
      'anpr',
      'device',
      'mine',
      'words',
      'page',
      'perPage',
      'fromDay',
      'toDay',
      'afterId',
      'limit',
      'section',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom(...names), nasty, async (path, name, value) => {
        const query = `${name}=${encodeURIComponent(value.toWellFormed())}`;
        const { status } = await chief.browser.request(`${server.url}/api/registry${path}?${query}`);
        expect([path, query, status < 500]).toEqual([path, query, true]);
      }),
      { numRuns: 150 },
    );
    for (const id of ['x', '%00', "'", '../..'])
      expect((await chief.get(`/cameras/${encodeURIComponent(id)}`)).status).toBeLessThan(500);
  }, 60_000);
});
