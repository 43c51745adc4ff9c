import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../../testing/src/server.ts';
import { mayBeShown } from '../../registry/public.ts';
import { publishedFacts } from '../published-facts.ts';
import { loadTerritory } from '../territory.ts';
import { compareAll } from './observed-data.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../../web/dist/server/portal.js'));

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

async function compared() {
  const territory = loadTerritory(true);
  const facts = await publishedFacts({ db: opened.database.pool('clv_portal'), territory, demo: true })();
  return { facts, comparisons: compareAll({ territory, facts, questions: new Map(), legalDay: '2026-11-21' }) };
}

describe('declared against observed, on the shipped lists', () => {
  test('holds each extract against what is published where it looked, and says how old it is', async () => {
    const { comparisons } = await compared();
    expect(comparisons.map(({ id, ageYears }) => [id, ageYears])).toEqual([
      ['osm-brussels-2013', 13],
      ['osm-mechelen-2026', 0],
    ]);
    const [brussels] = comparisons;
    expect(brussels?.municipalities).toHaveLength(19);
    expect(brussels?.against.map(({ title }) => title)).toContainEqual(expect.stringContaining('Jette'));
  });

  test('accounts for every observation, and shows none that may be a dwelling’s', async () => {
    const { facts, comparisons } = await compared();
    for (const { id, matched, observedAlone, notShown } of comparisons) {
      const all = facts.rows.filter(({ facts: one }) => one.source.id === id && one.stage.state === 'observed');
      const shown = [...matched.map(({ observed }) => observed), ...observedAlone];
      const hiddenAndMatched = all.length - notShown - shown.length;
      expect(hiddenAndMatched).toBe(0);
      for (const { id: camera } of shown) {
        const row = all.find((one) => one.id === camera);
        expect(row !== undefined && mayBeShown(row.facts)).toBe(true);
      }
    }
    expect(comparisons.every(({ notShown }) => notShown > 0)).toBe(true);
  });

  test('calls a match circular where the published point was taken from the same map', async () => {
    const mechelen = (await compared()).comparisons.find(({ id }) => id === 'osm-mechelen-2026');
    expect(mechelen?.matched.length).toBeGreaterThan(5);
    const circular = mechelen?.matched.filter(({ isCircular }) => isCircular) ?? [];
    expect(circular.length).toBeGreaterThan(5);
    for (const { metres } of circular) expect(metres).toBeLessThanOrEqual(50);
  });
});

describe.skipIf(!isBuilt)('the page', () => {
  test.each([
    ['/fr/declare-et-observe', 'non retrouvées? dans les sources chargées ici'],
    ['/nl/verklaard-en-waargenomen', 'niet teruggevonden in de bronnen die hier geladen zijn'],
    ['/en/declared-and-observed', 'not found in the sources loaded here'],
  ])('%s names nobody, rounds every point, and says how old the extract is', async (path, words) => {
    const answer = await fetch(opened.url + path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toMatch(new RegExp(words));
    expect(html).toContain('13');
    const { facts } = await compared();
    const observed = facts.rows.filter(({ facts: one }) => one.stage.state === 'observed');
    const list = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    for (const { facts: one } of observed) {
      const { name } = one.controller;
      // A city that published its own list is named as the source of that list.
      if (name !== null && !/mechelen/i.test(name)) expect(list).not.toContain(`>${name}<`);
      if (one.position.type !== 'point') continue;
      for (const exact of [one.position.lon, one.position.lat])
        if (String(exact).length > 6) expect(list).not.toContain(String(exact));
    }
  });
});
