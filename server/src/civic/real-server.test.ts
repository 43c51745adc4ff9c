import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../web/dist/server/portal.js'));

describe.skipIf(!isBuilt)('the portal of a server that is not a demonstration', () => {
  let opened: TestServer;
  beforeAll(async () => {
    opened = await openTestServer({
      world: { demo: false, serverName: 'zone.example', identityPort: null, createdAt: '2026-11-21T09:00:00Z' },
      baseUrl: 'https://zone.example',
      signIn: { issuer: 'https://login.example', clientId: 'clairevoie', clientSecret: 'a-secret-of-the-test-only' },
      seed: async () => undefined,
    });
  }, 90_000);
  afterAll(() => opened[Symbol.asyncDispose]());

  const at = async (path: string): Promise<Response> => {
    const { port } = opened.server.app.server.address() as { readonly port: number }; // Edge: a TCP server has a port
    return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  };

  test('has no band, may be indexed, and knows no invented body', async () => {
    for (const path of ['/fr', '/nl/cameras', '/en/journal', '/fr/filme', '/nl/rondleiding', '/fr/loi']) {
      const answer = await at(path);
      const html = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('x-robots-tag')).toBeNull();
      expect(answer.headers.get('x-clairevoie-demo')).toBeNull();
      expect(html).not.toMatch(/actes inventés|verzonnen handelingen|noindex|Val-des-Lattes|Lattendaal/);
    }
    expect(await (await at('/robots.txt')).text()).not.toContain('Disallow: /\n');
    expect(await (await at('/map/boundaries.geojson')).text()).not.toContain('fictional');
    expect((await (await at('/map/cameras.geojson')).json()).demo).toBe(false);
  });

  test('offers nobody to sign in as', async () => {
    expect((await at('/fr/personnes')).status).toBe(404);
    expect(await (await at('/fr')).text()).not.toContain('/fr/personnes');
  });
});
