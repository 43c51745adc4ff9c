import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealServer } from '../../../testing/src/real-world/real-server.ts';
import type { TestServer } from '../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../web/dist/server/portal.js'));

describe.skipIf(!isBuilt)('the portal of a server that is not a demonstration', () => {
  let opened: TestServer;
  beforeAll(async () => {
    opened = await openRealServer();
  }, 90_000);
  afterAll(() => opened[Symbol.asyncDispose]());

  const at = (path: string): Promise<Response> => fetch(opened.url + path, { redirect: 'manual' });

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

  test('says who runs it, and not that it is nobody’s', async () => {
    for (const [path, host, not] of [
      ['/fr', 'Ce serveur est tenu par', 'pas celui d’une autorité'],
      ['/nl/over', 'Deze server wordt beheerd door', 'niet de site van een overheid'],
      ['/en/about', 'This server is run by', 'not the site of a'],
    ] as const) {
      const html = await (await at(path)).text();
      expect(html, path).toContain(host);
      expect(html, path).not.toContain(not);
    }
    expect(await (await at('/nl')).text()).toContain('Beheerder van de proef');
  });

  test('has cameras with their published sources before anybody acts, and says that nothing is authorised here yet', async () => {
    const { features } = await (await at('/map/cameras.geojson')).json();
    expect(features.length).toBeGreaterThan(20);
    const camera = /href="(\/fr\/cameras\/[^"?]+)"/.exec(await (await at('/fr/cameras')).text())?.[1] ?? '';
    const page = await at(camera);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Source');
    expect(await (await at('/fr/autorisations')).text()).toContain('Aucune autorisation publiée');
    expect(await (await at('/nl/toestemmingen')).text()).toContain('Er staat geen gepubliceerde toestemming');
    const journal = await (await at('/fr/journal')).text();
    expect(journal).toContain('cameras.zone.test/public');
    expect(journal).toContain('Inscrire une organisation');
    expect(await (await at('/fr/visite')).text()).toContain('jamais sur celui-ci');
  });

  test('answers every portal page in three languages', async () => {
    const pages = ['/fr', '/nl', '/en', '/nl/cameras', '/fr/journal', '/nl/gefilmd', '/fr/filme/lettre', '/en/law'];
    for (const path of [...pages, '/fr/vie-privee', '/nl/toegankelijkheid', '/fr/hors-ligne'])
      expect((await at(path)).status, path).toBe(200);
  });
});
