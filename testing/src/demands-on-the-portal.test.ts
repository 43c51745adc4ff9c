import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAreas } from '../../server/src/civic/areas/open-areas.ts';
import { afterReform, openDemands, reformsSince } from '../../server/src/civic/demands-data.ts';
import { publishedFacts } from '../../server/src/civic/published-facts.ts';
import { loadTerritory } from '../../server/src/civic/territory.ts';
import type { Actor } from '../../server/src/ledger/index.ts';
import type { Queryable } from '../../server/src/ledger/public.ts';
import { openTestServer, type TestServer } from './server.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const json = async (path = '') => (await fetch(`${opened.url}/api/public/demands${path}`)).json();
interface Listed {
  readonly id: string;
  readonly textId: string;
  readonly verdict: string;
  readonly onRecital: boolean;
}

async function controller(): Promise<Actor> {
  const { rows } = await opened.database.pool('clv_owner').query<{ personId: string; organisationId: string }>(
    `select person_id as "personId", organisation_id as "organisationId" from identity.function_held
     where function_key = 'independent-controller' limit 1`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('nobody controls');
  return { ...found, functionKey: 'independent-controller' };
}

async function perform(type: string, payload: object): Promise<void> {
  const receipt = await opened.server.ledger.gate.perform({
    ...{ type, key: randomUUID(), actor: await controller(), payload },
  });
  expect([type, receipt.verdict]).toEqual([type, 'allowed']);
  // Public is what the log has; lights are computed again a second later at most.
  await opened.server.ledger.integrate();
  await new Promise((done) => setTimeout(done, 1_100));
}

describe('the light of each demand', () => {
  it('is its own, and unknown where nobody real declared anything, whatever is invented; the hearing is met by a recital', async () => {
    const { demands }: { demands: readonly Listed[] } = await json();
    expect(Object.fromEntries(demands.map(({ id, verdict }) => [id, verdict]))).toEqual({
      'PET-demande-1-autorites': 'unknown',
      'PET-demande-1-lieux': 'unknown',
      'PET-demande-2': 'met',
      'RES-demande-1': 'unknown',
      'RES-demande-2': 'unknown',
      'RES-demande-3-controle': 'unknown',
      'RES-demande-3-verification': 'unknown',
      'RES-demande-4': 'unknown',
      'RES-demande-5': 'unknown',
      'RES-demande-6': 'unknown',
    });
    expect(demands.filter(({ onRecital }) => onRecital).map(({ id }) => id)).toEqual(['PET-demande-2']);
  });

  it('tells what was examined, of whom it is asked and in which passage, in both languages', async () => {
    const demand = await json('/RES-demande-4');
    expect(demand.words.fr).toContain('six zones de polices bruxelloises');
    expect(demand.words.nl).toContain('zes Brusselse politiezones');
    expect(demand.addressee.fr).toMatch(/^Demande au Gouvernement de la Région/);
    const [verdicts] = demand.queries;
    expect([verdicts.bodies, verdicts.counts.unknown, verdicts.counts.met]).toEqual([6, 24, 0]);
    const hearing = await json('/PET-demande-2');
    expect(hearing.queries[0].passage).toMatchObject({ textId: 'proposed-resolution', kind: 'consideration' });
  });

  it('of the petition is opened again by each amendment that touches biometrics; older evidence counts no more', () => {
    expect(afterReform('met', '2023-12-31', '2024-01-20')).toBe('stale');
    expect(afterReform('met', '2024-01-20', '2024-01-20')).toBe('met');
    expect(afterReform('partial', undefined, '2024-01-20')).toBe('stale');
    expect(afterReform('unknown', '2023-12-31', '2024-01-20')).toBe('unknown');
    expect(afterReform('not-met', '2023-12-31', '2024-01-20')).toBe('not-met');
    const reforms = reformsSince('PET-demande-1-lieux', '2026-11-30');
    for (const { on } of reforms) expect(on > '2023-06-13').toBe(true);
    // A demand that our reference does not date is watched from the first law loaded.
    expect(reformsSince('of-no-date', '2026-11-30').map(({ on }) => on)).toContain('2019-06-29');
    // The law of 2019 on biometric data came before the petition: it opened nothing again.
    expect(reforms.map(({ on }) => on)).not.toContain('2019-06-29');
  });
});

describe('what addressees give', () => {
  it('an answer is shown with its source and changes no light', async () => {
    const answer = {
      ...{ demand: 'RES-demande-1', answeredBy: 'Gouvernement (fiction)', answeredOn: '2026-01-05', language: 'fr' },
      ...{ words: 'Rien de tel n’est déployé (fiction).', source: 'Document fictif' },
    };
    await perform('dossier/record-answer', answer);
    const demand = await json('/RES-demande-1');
    expect([demand.demand.verdict, demand.answers.map(({ by }: { by: string }) => by)]).toEqual([
      'unknown',
      ['Gouvernement (fiction)'],
    ]);
    expect(demand.history[0]).toMatchObject({ is: 'answered', on: '2026-01-05' });
  });

  it('a report is asked and not received; received, it is a version, and never enough for green', async () => {
    const page = async () => (await fetch(`${opened.url}/fr/demandes/RES-demande-5`)).text();
    expect(await page()).toContain('demandé, non reçu ici');
    await perform('dossier/record-report', {
      ...{ demand: 'RES-demande-5', title: 'Rapport (fiction)', publishedOn: '2026-03-01', licence: 'fiction' },
      source: 'Document fictif',
    });
    const demand = await json('/RES-demande-5');
    expect([demand.demand.verdict, demand.reports.length]).toEqual(['partial', 1]);
    expect(await page()).not.toContain('demandé, non reçu ici');
  });
});

describe('the page of a demand', () => {
  it.each([
    ['fr/demandes/PET-demande-2', 'selon un considérant', 'auditions de la coalition'],
    ['nl/verzoeken/PET-demande-2', 'volgens een overweging', 'hoorzittingen van de coalitie'],
    ['en/demands/RES-demande-1', 'It is a proposal', 'Unknown is never met'],
    ['fr/demandes', 'C’est une proposition', 'Ce ne sont pas des lois|ne sont pas des lois'],
  ])('/%s is read without a script and says what it rests on', async (path, one, other) => {
    const response = await fetch(`${opened.url}/${path}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toContain('<script');
    expect(html).toContain(one);
    expect(html).toMatch(new RegExp(other));
  });

  it('is not there for a demand that nobody defined', async () => {
    for (const path of ['/fr/demandes/RES-demande-99', '/api/public/demands/RES-demande-99', '/embed/fr/demands/X-1'])
      expect((await fetch(`${opened.url}${path}`)).status).toBe(404);
  });
});

describe('lights', () => {
  it('are computed once for all who ask while what is public is the same, and again when it is not', async () => {
    const pool = opened.database.pool('clv_portal');
    let asked: string[] = [];
    const db: Queryable = {
      query: async (text, values = []) => {
        asked.push(text);
        return pool.query(text, [...values]);
      },
    };
    const territory = loadTerritory(true);
    const demands = openDemands({ db, territory, actTitles: new Map() });
    const openArea = openAreas({ db, territory, facts: publishedFacts({ db, territory, demo: true }) });
    const queriesOf = async (...reads: readonly (() => Promise<unknown>)[]): Promise<number> => {
      asked = [];
      await Promise.all(reads.map((read) => read()));
      // What is left is the question whether the log grew.
      return asked.filter((text) => !text.includes('ledger.public_size')).length;
    };
    const [day, next] = ['2026-11-30', '2026-12-01'];
    const one = () => demands.one(day, 'RES-demande-2');
    const each = [() => demands.all(day), one, () => openArea(day)];
    expect(await queriesOf(...each)).toBeGreaterThan(10);
    expect(await queriesOf(...each, ...each)).toBe(0);
    // Nor is anything read for an id that nobody defined.
    expect(await queriesOf(() => demands.one(day, 'RES-demande-99'))).toBe(0);
    await new Promise((done) => setTimeout(done, 1_100));
    expect(await queriesOf(...each)).toBe(0);
    // Another day is other lights.
    for (const read of [() => demands.all(next), () => demands.one(next, 'RES-demande-2'), () => openArea(next)])
      expect(await queriesOf(read)).toBeGreaterThan(0);
    await Promise.all(each.map((read) => read()));
    await perform('dossier/record-answer', {
      ...{ demand: 'RES-demande-2', answeredBy: 'Gouvernement (fiction)', answeredOn: '2026-01-06', language: 'fr' },
      ...{ words: 'Rien (fiction).', source: 'Document fictif' },
    });
    expect((await one())?.answers.map(({ on }) => on)).toEqual(['2026-01-06']);
  });
});

describe('a light on another site', () => {
  it('may be kept for five minutes, and is sent again only when it changed', async () => {
    const at = `${opened.url}/embed/fr/demands/RES-demande-4`;
    const response = await fetch(at);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await fetch(at, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('x-frame-options')]).toEqual([304, '', null]);
    expect((await fetch(at, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
    const other = await fetch(`${opened.url}/embed/fr/demands/PET-demande-2`);
    expect(other.headers.get('etag')).not.toBe(etag);
    for (const path of ['/api/public/demands', '/api/public/demands/RES-demande-4', '/api/public/answers/21010'])
      expect((await fetch(`${opened.url}${path}`)).headers.get('cache-control')).toBe('public, max-age=300');
  });

  it.each([
    ['fr', 'inconnu', 'Démonstration'],
    ['nl', 'onbekend', 'Demonstratie'],
    ['en', 'unknown', 'Demonstration'],
  ])(
    'in %s may be framed anywhere, runs and fetches nothing, sets no cookie, and says that it is a demonstration',
    async (lang, verdict, demo) => {
      const response = await fetch(`${opened.url}/embed/${lang}/demands/RES-demande-4`);
      const html = await response.text();
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors \*$/);
      expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
      for (const words of [verdict, demo, '/RES-demande-4']) expect(html).toContain(words);
      // Every other page stays out of frames.
      const page = await fetch(`${opened.url}/${lang}`);
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );
});
