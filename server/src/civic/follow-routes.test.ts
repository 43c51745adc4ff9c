import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../web/dist/server/portal.js'));

let world: TestServer;
const lines: string[] = [];
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  // Nobody listens there: letters wait in the house.
  world = await openTestServer({
    logLevel: 'trace',
    mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'dossier@trial.example' },
  });
}, 90_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await world[Symbol.asyncDispose]();
});

const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${world.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
const asked = async (): Promise<number> => {
  const owner = world.database.pool('clv_owner');
  return Number((await owner.query<{ n: number }>('select count(*) as n from follow.asked')).rows[0]?.n);
};
const ask = (address: string, way = 'mail') => post('/fr/suivre', { does: 'ask', way, address });

describe.skipIf(!isBuilt)('the form of those who follow', () => {
  test('answers the same for any address, sets no cookie, keeps the page nowhere, and the log has no word of the address', async () => {
    const [one, again, other] = [
      await ask('anne.dupont@example.be'),
      await ask('anne.dupont@example.be'),
      await ask('berta@example.be'),
    ];
    const pages = await Promise.all([one, again, other].map((answer) => answer.text()));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('elle ne dit pas qui suit');
    expect(pages[0]).not.toContain('example.be');
    for (const { status, headers } of [one, again, other]) {
      expect([status, headers.get('cache-control'), headers.get('set-cookie')]).toEqual([200, 'no-store', null]);
    }
    expect(await (await ask('http://127.0.0.1/', 'webhook')).text()).toContain('Cette adresse ne va pas');
    expect(await asked()).toBe(3);
    expect(lines.join('')).toContain('request completed');
    expect(lines.join('')).not.toMatch(/dupont|berta/i);
    const journal = await world.database
      .pool('clv_owner')
      .query<{ n: number }>("select count(*) as n from ledger.entry where header::text ~ 'follow'");
    expect(Number(journal.rows[0]?.n)).toBe(0);
  });

  test('a link of a letter shows a button and does nothing by being opened', async () => {
    const token = 'A'.repeat(54);
    for (const [path, words] of [
      [`/fr/suivre?leave=${token}`, 'Ne plus suivre'],
      [`/nl/volgen?confirm=${token}`, 'Ja, ik wil het dossier volgen'],
      [`/en/follow?confirm=short`, 'This link leads to nothing'],
    ] as const)
      expect(await (await fetch(`${world.url}${path}`)).text()).toContain(words);
    expect(await (await post('/nl/volgen', { does: 'leave', token })).text()).toContain('Deze link leidt nergens toe');
    const oneClick = await fetch(`${world.url}/follow/leave?token=${token}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect([oneClick.status, await oneClick.text()]).toEqual([204, '']);
    expect((await fetch(`${world.url}/follow/leave?token=${token}`)).status).toBe(404);
    expect(lines.join('')).not.toContain(token);
  });

  test('a form of another site does nothing, and a plain form of this one does', async () => {
    const before = await asked();
    const from = (headers: Record<string, string>, address: string): Promise<Response> =>
      fetch(`${world.url}/nl/volgen`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ does: 'ask', way: 'mail', address }),
      });
    const { origin } = new URL(world.url);
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site', origin }]) {
      const refused = await from(headers, 'carla@example.be');
      expect(refused.status).toBe(403);
      expect(await refused.text()).toContain('Deze aanvraag kwam van een pagina van een andere site');
    }
    expect(await asked()).toBe(before);
    expect((await from({ origin, 'sec-fetch-site': 'same-origin' }, 'carla@example.be')).status).toBe(200);
    expect(await asked()).toBe(before + 1);
  });

  test('an address of a webhook outside ASCII is too long once written out, and says so', async () => {
    const answer = await ask(`https://hooks.example.be/${'é'.repeat(400)}`, 'webhook');
    expect([answer.status, (await answer.text()).includes('Cette adresse ne va pas')]).toEqual([200, true]);
  });

  test('whoever fills it again and again is told to wait, in every language and for leaving too', async () => {
    // The tests above posted ten times from this place.
    const statuses: number[] = [];
    for (const path of ['/fr/suivre', '/nl/volgen', '/en/follow', '/follow/leave?token=a'])
      statuses.push((await post(path, { does: 'ask', way: 'mail', address: 'dora@example.be' })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('the dossier is an Atom feed in three languages, and its page links to the form', async () => {
    for (const [path, words] of [
      ['/fr/chronologie', '13 juin 2023'],
      ['/nl/tijdlijn', '13 juni 2023'],
      ['/en/timeline', '13 June 2023'],
    ] as const) {
      const feed = await fetch(`${world.url}${path}.atom`);
      expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(await feed.text()).toContain(words);
      const page = await (await fetch(`${world.url}${path}`)).text();
      expect(page).toContain(words);
      expect(page).toContain('Overwegende de hoorzittingen van de coalitie #Protectmyface op 13 juni 2023');
    }
  });
});
