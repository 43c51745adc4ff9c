import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hrefFor, LANGS, ROUTES } from '@clairevoie/web';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../web/dist/server/portal.js'));

let opened: TestServer;

beforeAll(async () => {
  opened = await openTestServer({ requestsPerMinute: 100_000 });
  await opened.server.ledger.integrate();
}, 90_000);

afterAll(() => opened[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${opened.url}${path}`, { redirect: 'manual', headers });

/** Bytes as they travel: fetch would unpack them. */
async function bytesOnTheWire(path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${opened.url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let total = 0;
      response.on('data', (chunk: Buffer) => {
        total += chunk.length;
      });
      response.on('end', () => resolve(total));
    })
      .on('error', reject)
      .end();
  });
}

/** Addresses of this server that a page links to, without anchors. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src|action|data-map)="(\/[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
}

describe.skipIf(!isBuilt)('the portal of a demonstration', () => {
  const bands = {
    fr: 'Démonstration : actes inventés',
    nl: 'Demonstratie: verzonnen handelingen',
    en: 'emonstration',
  } as const;

  const fixed = (Object.keys(ROUTES) as (keyof typeof ROUTES)[]).filter((name) => !ROUTES[name].fr.includes(':id'));

  for (const lang of LANGS) {
    test.each(fixed)(
      `shows %s in ${lang}, marked as a demonstration, without a cookie, in less than 200 kB`,
      async (name) => {
        const answer = await get(hrefFor(lang, name), { 'accept-encoding': 'gzip' });
        const html = await answer.text();
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-language')).toBe(lang);
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(answer.headers.get('x-robots-tag')).toContain('noindex');
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(html).toContain(bands[lang]);
        expect(html).toContain('<meta name="robots" content="noindex"');
        expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/[^"]*\.(?:js|css|woff2?)"/);
      },
    );
  }

  test('links to nothing that is not there, on any page reached from the home pages', async () => {
    const seen = new Set<string>();
    const queue: string[] = LANGS.map((lang) => hrefFor(lang, 'home'));
    const dead: string[] = [];
    const heavy: string[] = [];
    // One page of each list and a handful of each kind of page: the rest is made by the same code.
    const perKind = new Map<string, number>();
    const kindOf = (path: string): string => path.split('?')[0]?.split('/').slice(0, 3).join('/') ?? path;
    while (queue.length > 0) {
      const path = queue.pop() ?? '/';
      if (seen.has(path) || path.startsWith('/auth/')) continue;
      seen.add(path);
      const kind = kindOf(path);
      const count = (perKind.get(kind) ?? 0) + 1;
      perKind.set(kind, count);
      if (count > 12 && !path.startsWith('/assets/')) continue;
      const answer = await get(path);
      const body = await answer.text();
      if (answer.status !== 200) dead.push(`${answer.status} ${path}`);
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
      // A program in one file, to be kept: it is tested by itself (e2e/verify-page.test.ts).
      if (path === '/verify.html') continue;
      // Whole words: the base64 of a hash may well have "NaN" in it.
      expect(body, path).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/);
      if ((await bytesOnTheWire(path)) > 150_000) heavy.push(path);
      queue.push(...linksOf(body));
    }
    expect(dead).toEqual([]);
    expect(heavy).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  }, 120_000);

  test('weighs less than 200 kB on the wire with its style and fonts, for every page of a list', async () => {
    for (const lang of LANGS) {
      for (const name of fixed) {
        const path = hrefFor(lang, name);
        const html = await (await get(path)).text();
        const parts = new Set(linksOf(html).filter((link) => /\.(?:css|woff2|svg)$/.test(link)));
        let total = await bytesOnTheWire(path);
        for (const part of parts) total += await bytesOnTheWire(part);
        expect(total, path).toBeLessThan(200_000);
      }
    }
  }, 120_000);

  test.each([
    '/fr/cameras/no-such-camera',
    '/nl/cameras/00000000-0000-7000-8000-000000000000',
    '/fr/autorisations/00000000-0000-7000-8000-000000000000',
    '/en/authorisations/x',
    '/fr/recus/999999999',
    '/nl/ontvangstbewijzen/00000000-0000-7000-8000-000000000000',
    '/fr/loi/lfp-99-9',
    '/fr/loi/lfp-25-6@1999-01-01',
    '/nl/niets',
    '/en/cameras/a/b',
  ])('answers 404 in the language of the address: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe(path.slice(1, 3));
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('tells the nineteen municipalities what is published of them, and keeps the invented ones apart', async () => {
    const html = await (await get('/fr')).text();
    for (const name of ['Anderlecht', 'Evere', 'Jette', 'Schaerbeek', 'Woluwe-Saint-Pierre'])
      expect(html).toContain(name);
    expect(html).toContain('Val-des-Lattes (commune fictive)');
    expect(html).toContain('dhnet.be');
    expect(html).toContain('inconnu');
  });

  test('filters the list, and finds words whatever their accents', async () => {
    const jette = await (await get('/fr/cameras?municipality=21010')).text();
    expect(jette).toContain('rue Léon Theodor');
    expect(jette).not.toContain('Augustijnenstraat');
    const found = await (await get('/fr/cameras?place=leon+THEODOR')).text();
    expect(found).toContain('rue Léon Theodor 128');
    expect(found).not.toContain('rue Esseghem');
  });

  test('answers the map with what the list says', async () => {
    const all = await (await get('/map/cameras.geojson')).json();
    expect(all.demo).toBe(true);
    expect(all.features.length).toBeGreaterThan(100);
    const jette = await (await get('/map/cameras.geojson?municipality=21010')).json();
    expect(jette.features).toHaveLength(9);
    for (const layer of ['boundaries', 'water', 'green', 'roads']) {
      const answer = await get(`/map/${layer}.geojson`);
      expect(answer.headers.get('content-type')).toBe('application/geo+json');
      expect((await answer.json()).features.length).toBeGreaterThan(18);
    }
  });

  test('gives the limits of the law of the day one was filmed', async () => {
    const before = await (await get('/fr/filme?regime=police&filmedOn=2020-03-01')).text();
    const now = await (await get('/fr/filme?regime=police&filmedOn=2026-11-01')).text();
    expect(before).toContain('12');
    expect(before).not.toContain('365');
    expect(now).toContain('365');
    const shop = await (await get('/nl/gefilmd?regime=camera-law&filmedOn=2026-11-01')).text();
    expect(shop).toContain('1 december 2026');
    expect(shop).toContain('1 februari 2027');
  });

  test('shows the receipt of a leaf, and the same as JSON with its header word for word', async () => {
    const html = await (await get('/fr/recus/0')).text();
    expect(html).toContain('Ouvrir le journal');
    const receipt = await (await get('/api/public/receipts/0')).json();
    expect(receipt.demo).toBe(true);
    expect(JSON.parse(receipt.header)).toMatchObject({ act: 'ledger/open-journal', verdict: 'allowed', demo: true });
    expect(receipt.proof.checkpoint).toContain('trial.example/demo-public');
  });

  test('finds a receipt by the id that its owner holds, and never shows that id', async () => {
    const { rows } = await opened.database
      .pool('clv_app')
      .query<{ id: string }>("select id from ledger.placed_entry where leaf_index = 3 and log = 'public'");
    const id = rows[0]?.id ?? '';
    const answer = await get(`/fr/recus/${id}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html.replaceAll(/href="[^"]*"/g, '')).not.toContain(id);
  });

  test('finds no receipt of an internal act by its id, with the words it has for an id of nothing', async () => {
    const { rows } = await opened.database
      .pool('clv_app')
      .query<{ id: string; leaf: number }>(
        `select id, leaf_index as leaf from ledger.placed_entry where header ^@ '{"act":"house/internal-act"' limit 1`,
      );
    const [{ id, leaf } = { id: '', leaf: -1 }] = rows;
    const textOf = async (path: string): Promise<readonly [number, string]> => {
      const answer = await get(path);
      const html = await answer.text();
      return [answer.status, html.replaceAll(path, '').replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')];
    };
    const internal = await textOf(`/nl/ontvangstbewijzen/${id}`);
    expect(internal[0]).toBe(404);
    expect(internal[1]).toContain('bewijst ze met het eigen ontvangstbewijs');
    expect(internal).toEqual(await textOf('/nl/ontvangstbewijzen/00000000-0000-7000-8000-000000000000'));
    expect((await get(`/api/public/receipts/${id}`)).status).toBe(404);
    // The leaf itself stands in the journal as every other does.
    expect((await textOf(`/nl/ontvangstbewijzen/${leaf}`))[1]).toContain('Interne handeling');
  });

  test('asks for a language at the root, once and without a cookie', async () => {
    const dutch = await get('/', { 'accept-language': 'nl-BE,fr;q=0.4' });
    expect(dutch.status).toBe(302);
    expect(dutch.headers.get('location')).toBe('/nl');
    expect(dutch.headers.get('vary')).toContain('accept-language');
    expect((await get('/', { 'accept-language': 'de' })).headers.get('location')).toBe('/fr');
  });

  test('keeps robots away from a demonstration', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /\n');
  });

  test('sends built files once and for all, compressed, and 304 when the browser has them', async () => {
    const html = await (await get('/fr')).text();
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    const first = await get(css, { 'accept-encoding': 'br' });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(first.headers.get('cache-control')).toContain('immutable');
    const again = await get(css, { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const page = await get('/nl/over');
    const unchanged = await get('/nl/over', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(unchanged.status).toBe(304);
    expect((await get('/nl/gefilmd')).headers.get('etag')).toBeNull();
    expect((await get('/assets/../server/portal.js')).status).toBe(404);
    expect((await get('/assets/%2e%2e/server/portal.js')).status).toBe(404);
  });

  test('says in the visitor’s language that it failed, with the reference of the log line and nothing of the cause', async () => {
    await using broken = await openTestServer();
    await broken.database.pool('clv_owner').query('revoke select on registry.public_camera from clv_portal');
    const answer = await fetch(`${broken.url}/nl/cameras`);
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-language')).toBe('nl');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="nl"');
    expect(html).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
    expect(html).not.toMatch(/permission denied|public_camera|at async/);
    // The rest of the portal goes on.
    expect((await fetch(`${broken.url}/nl/wet`)).status).toBe(200);
  }, 60_000);

  test('tells a visitor who asks too often, in their language, when to come back', async () => {
    await using busy = await openTestServer({ requestsPerMinute: 3 });
    const ask = () => fetch(`${busy.url}/nl/over`);
    for (let i = 0; i < 3; i++) await ask();
    const answer = await ask();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('content-language')).toBe('nl');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('<html lang="nl"');
  }, 60_000);
});

describe('the role of the portal in the database', () => {
  test('selects public views and no table', async () => {
    const pool = opened.database.pool('clv_portal');
    const { rows } = await pool.query<{ name: string; kind: string }>(
      `select n.nspname || '.' || c.relname as name, c.relkind::text as kind
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p', 'v', 'm', 'f')
         and has_table_privilege(c.oid, 'select') order by 1`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, kind } of rows) expect(`${kind} ${name}`).toMatch(/^v [a-z]+\.public_[a-z_]+$/);
  });

  test.each([
    'select * from ledger.entry',
    'select * from ledger.body',
    'select * from ledger.legal_clock',
    'select * from identity.person',
    'select * from identity.session',
    'select * from authorisation.authorisation',
    'select * from registry.camera',
    'select * from registry.bodycam_entry',
    "insert into ledger.checkpoint values ('public', 1, '', '', now())",
  ])('is refused: %s', async (sql) => {
    await expect(opened.database.pool('clv_portal').query(sql)).rejects.toThrow(/permission denied|read-only/);
  });

  test('runs none of our functions but those that find and count public leaves', async () => {
    const { rows } = await opened.database.pool('clv_portal').query<{ name: string }>(
      `select n.nspname || '.' || p.proname as name
       from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
       where n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege(n.oid, 'usage')
         and has_function_privilege(p.oid, 'execute') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      // These three compute from what they are given.
      'anpr.five_or_more',
      'anpr.is_public_month',
      'anpr.public_key',
      'ledger.public_act_counts',
      'ledger.public_is_internal',
      'ledger.public_leaf_of',
      'ledger.public_leaves',
    ]);
  });

  test('cannot list the ids of entries, which tell the hour', async () => {
    const { rows } = await opened.database
      .pool('clv_portal')
      .query<{ column_name: string }>(
        "select attname as column_name from pg_catalog.pg_attribute where attrelid = 'ledger.public_entry'::regclass and attnum > 0",
      );
    expect(rows.map((row) => row.column_name)).not.toContain('id');
  });
});

test('a compressed answer unpacks to the same words', async () => {
  const { compress, encodingFor } = await import('./compress.ts');
  const text = Buffer.from('claire-voie '.repeat(500));
  const { bytes, encoding } = await compress(text, encodingFor('gzip, br;q=0'), 'quick');
  expect(encoding).toBe('gzip');
  expect(gunzipSync(bytes)).toEqual(text);
  expect(encodingFor('gzip;q=0, *;q=0')).toBe('identity');
  expect(encodingFor(undefined)).toBe('identity');
});
