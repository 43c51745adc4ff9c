import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platesData } from '../../server/src/civic/plates-data.ts';
import { openTestServer, type TestServer } from './server.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

describe('the page of databases of number plates', () => {
  it('shows the database of the seed: who answers for it, what for, and what became of the opinion', async () => {
    const { databases } = await platesData(opened.database.pool('clv_portal'), { legalDay: '2026-12-01' });
    expect(databases).toMatchObject([
      {
        level: 'local',
        controllers: ['chief-of-corps'],
        body: { kind: 'police-zone', fictional: true },
        retention: { amount: 1, unit: 'months' },
        journalRetention: { amount: 10, unit: 'years' },
        opinion: { isLate: false, recommendations: 2, followed: 2, notFollowed: 0 },
        escalated: null,
        cameras: 3,
      },
    ]);
    expect(databases[0]?.purposes.map(({ provision }) => provision?.id.split('@')[0])).toEqual([
      'lfp-44-11-3septies-pt1-a',
      'lfp-44-11-3septies-pt2',
    ]);
  });

  it.each([
    ['/fr/plaques', 'Banques de données de plaques', 'le chef de corps de la zone'],
    ['/nl/nummerplaten', 'Gegevensbanken van nummerplaten', 'de korpschef van de zone'],
    ['/en/plates', 'Databases of number plates', 'the chief of corps of the zone'],
  ])('%s says so in its language, without a word of the opinion and without a name', async (path, title, office) => {
    const response = await fetch(`${opened.url}${path}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(title);
    expect(html).toContain(office);
    expect(html).not.toContain('Avis favorable');
    expect(html).not.toContain('Former chaque année');
    const { rows } = await opened.database
      .pool('clv_owner')
      .query<{ family_name: string }>(
        `select family_name from identity.person p join identity.function_held f on f.person_id = p.id where f.function_key in ('chief-of-corps', 'dpo')`,
      );
    expect(rows.length).toBeGreaterThan(1);
    for (const { family_name } of rows) expect(html).not.toContain(family_name);
  });

  it('leads to a page of each database, with its months, its cameras on a map, and the same numbers as files', async () => {
    const { databases } = await platesData(opened.database.pool('clv_portal'), { legalDay: '2026-12-01' });
    const key = databases[0]?.key ?? '';
    for (const [path, months] of [
      ['/fr/plaques', 'Passages par mois'],
      ['/nl/nummerplaten', 'Passages per maand'],
      ['/en/plates', 'Reads by month'],
    ]) {
      const html = await (await fetch(`${opened.url}${path}/${key}`)).text();
      expect(html).toContain(months);
      expect(html.match(/class="point"/g)).toHaveLength(3);
      expect(html).toContain('class="month-bars"');
    }
    const csv = await (await fetch(`${opened.url}/api/public/plates/${key}/figures.csv`)).text();
    const { rows } = await opened.database.pool('clv_owner').query<{ reads: number }>(
      // A month of fewer than five is not told: the last minutes of a month may be one.
      `select sum(reads)::int as reads from (select count(*)::int as reads from anpr.visible_read
         group by date_trunc('month', recorded_at at time zone 'Europe/Brussels')) m where reads >= 5`,
    );
    const inCsv = [...csv.matchAll(/^[0-9a-f]{20},[0-9-]+,reads,,,([0-9]+),count,/gm)].map(([, reads]) =>
      Number(reads),
    );
    expect(inCsv.reduce((sum, reads) => sum + reads, 0)).toBe(rows[0]?.reads);
    const parquet = await fetch(`${opened.url}/api/public/plates/${key}/figures.parquet`);
    expect(
      Buffer.from(await parquet.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
    expect((await fetch(`${opened.url}/fr/plaques/${'0'.repeat(20)}`)).status).toBe(404);
    expect((await fetch(`${opened.url}/api/public/plates/${'0'.repeat(20)}/figures.csv`)).status).toBe(404);
  });

  it('is all that the portal’s role reads of this room', async () => {
    const portal = opened.database.pool('clv_portal');
    await expect(portal.query('select 1 from anpr.technical_database')).rejects.toMatchObject({ code: '42501' });
    await expect(portal.query('select 1 from anpr.enrolled_camera')).rejects.toMatchObject({ code: '42501' });
  });
});
