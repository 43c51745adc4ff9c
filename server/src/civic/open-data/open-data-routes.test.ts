import type { CameraFacts } from '@clairevoie/contract';
import { parse } from 'csv-parse/sync';
import Schema from 'typebox/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../../testing/src/server.ts';
import { mayBeShown } from '../../registry/public.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000, filesPerMinute: 1_000 });
  await opened.server.ledger.integrate();
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const get = (path: string): Promise<Response> => fetch(`${opened.url}${path}`, { redirect: 'manual' });

// Edge: what a test reads over HTTP is looked into member by member.
// biome-ignore lint/suspicious/noExplicitAny: an answer of the server, as JSON.
const json = async (path: string): Promise<any> => (await get(path)).json();

/** Ids of the published cameras that may be told of, in the order of the files. */
async function toldRows(): Promise<readonly string[]> {
  const { rows } = await opened.database
    .pool('clv_owner')
    .query<{ id: string; facts: CameraFacts }>('select id::text as id, facts from registry.public_camera');
  return rows
    .filter(({ facts }) => facts.world === 'fictional' || facts.stage.state !== 'observed' || mayBeShown(facts))
    .map(({ id }) => id)
    .toSorted();
}

const sets = [
  ...[
    'cameras',
    'camera-versions',
    'speed-cameras',
    'places',
    'figures',
    'sources',
    'authorisations',
    'authorised-places',
  ],
  ...[
    'bodies',
    'facial-recognition',
    'accesses-by-week',
    'emergencies',
    'concealed-acts',
    'plate-databases',
    'municipalities',
    'answers',
  ],
];

describe('the sets', () => {
  test.each(sets)(
    '%s is the same in JSON, CSV and, where it lies somewhere, GeoJSON, and as its schema says',
    async (set) => {
      const schema = await json(`/api/public/data/${set}/schema.json`);
      const isRow = Schema.Compile(schema);
      const columns = Object.keys(schema.properties);
      // The schedule of the server writes while we read: what is compared was read between two readings that agree.
      let file = await json(`/api/public/data/${set}.json`);
      let text = '';
      for (let before: unknown; JSON.stringify(before) !== JSON.stringify(file.rows); ) {
        before = file.rows;
        text = await (await get(`/api/public/data/${set}.csv`)).text();
        file = await json(`/api/public/data/${set}.json`);
      }
      for (const row of file.rows) expect(isRow.Check(row) ? [] : [row, isRow.Errors(row)]).toEqual([]);
      const [head, ...lines]: string[][] = parse(text, { record_delimiter: '\r\n' });
      expect(head).toEqual(columns);
      expect(lines).toHaveLength(file.rows.length);
      const geo = await get(`/api/public/data/${set}.geojson`);
      expect(geo.status).toBe(columns.includes('lon') || set === 'municipalities' ? 200 : 404);
      if (geo.status === 200) {
        const { features, type } = await geo.json();
        expect(type).toBe('FeatureCollection');
        expect(features.map(({ properties }: { properties: object }) => properties)).toEqual(file.rows);
      }
    },
  );

  test('every camera that the portal lists is in the file, and the portal counts as many', async () => {
    const { rows } = await json('/api/public/data/cameras.json');
    const told = await toldRows();
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(told);
    expect(rows.length).toBeGreaterThan(150);
  });

  test('what was observed and may be a dwelling’s is in no file, form, version or change', async () => {
    const told = new Set(await toldRows());
    const { rows: all } = await opened.database
      .pool('clv_owner')
      .query<{ id: string }>('select id::text as id from registry.public_camera');
    const hidden = all.map(({ id }) => id).filter((id) => !told.has(id));
    expect(hidden.length).toBeGreaterThan(50);
    // One of them was published with other words before; what it was then is not told either, now.
    const [one] = hidden;
    await opened.database.pool('clv_owner').query(
      `insert into registry.camera_version (camera_id, number, facts, published, from_at, to_at, reason, changed_by_function, entry_id)
       select id, 0, published->'facts', jsonb_set(published, '{facts,statements}', '["surveillance=public"]'), now(), now(), 'trial', 'trial', id
       from registry.camera where id::text = $1`,
      [one],
    );
    for (const path of [
      ...['cameras.json', 'cameras.csv', 'cameras.geojson', 'camera-versions.json', 'camera-versions.csv'].map(
        (file) => `/api/public/data/${file}`,
      ),
      ...['/api/public/changes?since=1990-01-01', '/api/public/changes.atom?lang=en'],
    ]) {
      const text = await (await get(path)).text();
      expect([path, hidden.filter((id) => text.includes(id))]).toEqual([path, []]);
    }
  });

  test.each([1, 7, 70])('parts of %i rows have a next one exactly while told rows follow', async (limit) => {
    const told = await toldRows();
    const from = told.slice(-3 * limit - 1, -3 * limit)[0] ?? '';
    let next: string | null = `/api/public/data/cameras.json?limit=${limit}&after=${from}`;
    const lengths: number[] = [];
    while (next !== null) {
      const file: { rows: object[]; next: string | null } = await json(next);
      lengths.push(file.rows.length);
      next = file.next === null ? null : file.next.slice(new URL(file.next).origin.length);
    }
    expect(lengths).toEqual([limit, limit, limit].slice(0, Math.min(3, Math.ceil(told.length / limit))));
  });

  test('what a third party observed has no name and no exact point', async () => {
    const { rows } = await json('/api/public/data/cameras.json');
    const observed = rows.filter(({ stage }: { stage: string }) => stage === 'observed');
    expect(observed.length).toBeGreaterThan(20);
    for (const row of observed) {
      expect([row.controller_name, row.controller_type]).toEqual([null, null]);
      expect(row.label).toMatch(/^OpenStreetMap (node|way)\/\d+$/);
      for (const degrees of [row.lon, row.lat]) expect(Math.round(degrees * 1000) / 1000).toBe(degrees);
    }
  });

  test('can be narrowed to a municipality', async () => {
    const { rows } = await json('/api/public/data/cameras.json?municipality=21010');
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map(({ municipality_nis }: { municipality_nis: string }) => municipality_nis))).toEqual(
      new Set(['21010']),
    );
  });

  test('come in parts that follow each other, by their own links', async () => {
    const all = (await json('/api/public/data/cameras.json')).rows.map(({ id }: { id: string }) => id);
    const read: string[] = [];
    let next: string | null = '/api/public/data/cameras.json?limit=70';
    let parts = 0;
    while (next !== null) {
      const answer: Response = await get(next);
      const file = await answer.json();
      read.push(...file.rows.map(({ id }: { id: string }) => id));
      const link = answer.headers.get('link');
      expect(link).toBe(file.next === null ? null : `<${file.next}>; rel="next"`);
      next = file.next === null ? null : file.next.slice(new URL(file.next).origin.length);
      parts += 1;
    }
    expect(parts).toBeGreaterThan(2);
    expect(read).toEqual(all);
  });

  test('invented rows are marked as such, in every form', async () => {
    const file = await json('/api/public/data/cameras.json');
    expect(file.demo).toBe(true);
    expect(new Set(file.rows.map(({ world }: { world: string }) => world))).toEqual(new Set(['real', 'fictional']));
    expect((await get('/api/public/data/cameras.csv')).headers.get('x-robots-tag')).toContain('noindex');
  });

  test.each([
    '/api/public/data/cameras.json?limit=0',
    '/api/public/data/cameras.json?limit=1000000',
    '/api/public/data/cameras.json?municipality=%27',
    '/api/public/changes',
    '/api/public/changes?since=yesterday',
  ])('refuse %s with a problem, not with a fault', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test('set no cookie, and any page may read them', async () => {
    const answer = await get('/api/public/data/sources.csv');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
  });
});

describe('the catalogue', () => {
  test('has what DCAT-AP asks of a catalogue, a dataset and a distribution, in three languages', async () => {
    const catalogue = await json('/api/public/catalogue.jsonld');
    expect(catalogue['@type']).toBe('dcat:Catalog');
    for (const property of ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset'])
      expect(catalogue[property]).toBeDefined();
    expect(catalogue['dcterms:publisher']['foaf:name'].length).toBeGreaterThan(0);
    for (const dataset of catalogue['dcat:dataset']) {
      expect(dataset['@type']).toBe('dcat:Dataset');
      for (const property of ['dcterms:title', 'dcterms:description'])
        expect(dataset[property].map((text: { '@language': string }) => text['@language'])).toEqual(['fr', 'nl', 'en']);
      for (const distribution of dataset['dcat:distribution']) {
        expect(distribution['dcat:accessURL']['@id']).toMatch(/^https?:\/\//);
        expect(distribution['dcterms:license']['@id']).toMatch(/^https:\/\//);
      }
    }
    const ids = catalogue['dcat:dataset'].map(
      (dataset: { 'dcterms:identifier': string }) => dataset['dcterms:identifier'],
    );
    expect(ids).toEqual(expect.arrayContaining(sets));
  });

  test('leads nowhere that is not there, and each answer is of the type it says', async () => {
    const catalogue = await json('/api/public/catalogue.jsonld');
    for (const dataset of catalogue['dcat:dataset'])
      for (const distribution of dataset['dcat:distribution']) {
        const url = new URL(distribution['dcat:accessURL']['@id']);
        const answer = await get(url.pathname + url.search);
        expect([url.pathname, answer.status]).toEqual([url.pathname, 200]);
        const type = distribution['dcat:mediaType']['@id'].replace('https://www.iana.org/assignments/media-types/', '');
        expect([url.pathname, answer.headers.get('content-type')?.split(';')[0]]).toEqual([url.pathname, type]);
        await answer.arrayBuffer();
      }
  }, 60_000);
});

describe('the feed of changes', () => {
  test('says on which day each published fact came, from a day on', async () => {
    const { changes } = await json('/api/public/changes?since=1990-01-01');
    const { rows } = await json('/api/public/data/cameras.json');
    const published = changes.filter(
      ({ dataset, change }: { dataset: string; change: string }) => dataset === 'cameras' && change === 'published',
    );
    expect(published.map(({ row }: { row: string }) => row).toSorted()).toEqual(
      rows.map(({ id }: { id: string }) => id).toSorted(),
    );
    const days = changes.map(({ day }: { day: string }) => day);
    expect(days).toEqual(days.toSorted());
    const last = days.at(-1);
    const { changes: later } = await json(`/api/public/changes?since=${last}`);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ day }: { day: string }) => day >= last)).toBe(true);
    const after = changes[3].id;
    const { changes: rest } = await json(`/api/public/changes?${new URLSearchParams({ since: '1990-01-01', after })}`);
    expect(rest).toEqual(changes.slice(4));
  });

  test('is an Atom feed too, in the language asked', async () => {
    const answer = await get('/api/public/changes.atom?lang=nl');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    expect(text).toContain('xml:lang="nl"');
    expect(text.match(/<entry>/g)?.length).toBe(200);
    expect(text).toContain('verzonnen voor de demonstratie');
    for (const [, entry = ''] of text.matchAll(/<entry>(.*?)<\/entry>/gs))
      expect(entry).toMatch(/<id>.+<\/id><title>.+<\/title><updated>\d{4}-\d\d-\d\dT12:00:00Z<\/updated>/);
  });
});

describe('the description of the interface (OpenAPI)', () => {
  type Parameter = {
    name: string;
    in: string;
    required?: boolean;
    example?: unknown;
    examples?: unknown;
    schema?: { examples?: unknown[]; example?: unknown };
  };
  const exampleOf = ({ example, examples, schema }: Parameter): unknown =>
    example ??
    schema?.example ??
    schema?.examples?.[0] ??
    Object.values((examples ?? {}) as Record<string, { value?: unknown }>)[0]?.value;

  test('every example that it gives is answered, as it says', async () => {
    const openapi = await json('/api/openapi.json');
    let asked = 0;
    for (const [path, methods] of Object.entries<
      Record<
        string,
        {
          tags?: string[];
          parameters?: Parameter[];
          responses: Record<string, { content?: Record<string, { schema: object }> }>;
        }
      >
    >(openapi.paths)) {
      const { get: described } = methods;
      if (described?.tags?.includes('open data') !== true) continue;
      const given = (described.parameters ?? []).map((parameter) => [parameter, exampleOf(parameter)] as const);
      for (const [parameter, example] of given)
        if (parameter.required === true)
          expect([path, parameter.name, example]).not.toEqual([path, parameter.name, undefined]);
      const query = new URLSearchParams(
        given.flatMap(([{ name }, example]) => (example === undefined ? [] : [[name, String(example)]])),
      );
      const inPath = given.filter(([parameter]) => parameter.in === 'path');
      for (const [{ name }] of inPath) query.delete(name);
      const address = inPath.reduce((whole, [{ name }, example]) => whole.replace(`{${name}}`, String(example)), path);
      const answer = await get(`${address}${query.size === 0 ? '' : `?${query}`}`);
      expect([path, answer.status]).toEqual([path, 200]);
      const content = described.responses['200']?.content ?? {};
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      expect([path, Object.keys(content)]).toEqual([path, [type]]);
      const body = await answer.text();
      if (type.endsWith('json')) {
        const schema = content[type]?.schema;
        if (schema === undefined) throw new Error(`${path} is not described`);
        const fits = Schema.Compile(schema);
        const value: unknown = JSON.parse(body);
        expect([path, fits.Check(value) ? [] : fits.Errors(value)]).toEqual([path, []]);
      } else expect(body.length).toBeGreaterThan(0);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(45);
  }, 60_000);
});

// Last: what it asked for stays refused for a minute.
test('files are not asked for without end: one count over all sets and forms', async () => {
  const files = ['concealed-acts.json', 'emergencies.csv', 'places.geojson'];
  const asked = await Promise.all(
    Array.from({ length: 1_050 }, (_, n) => get(`/api/public/data/${files[n % files.length]}`)),
  );
  expect(asked.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(50);
  expect(asked.some(({ status }) => status === 200)).toBe(true);
  expect((await get('/api/public/data/sources.csv')).status).toBe(429);
  expect((await get('/api/public/data/sources/schema.json')).status).toBe(200);
  await Promise.all(asked.map((answer) => answer.body?.cancel()));
}, 60_000);
