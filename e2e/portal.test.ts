import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalCameras } from '../server/src/registry/index.ts';
import { seededCameraId } from '../testing/src/seed/seed-registry.ts';
import { openTestServer, type TestServer } from '../testing/src/server.ts';
import { axeFindings, openBrowser, openScreen, screens } from './browser.ts';

const artefacts = join(import.meta.dirname, '..', 'artefacts', 'screens');

/** A question to the law, in an address. */
const asked =
  'at=2026-11-20T10:00&ask=1&f.recordedFrom=2026-10-10T10:00&f.recordedTo=2026-10-10T10:10&f.branch=administrative';

/** Pages of the portal by name, French and Dutch address. */
const fixedPages = [
  ['home', '/fr', '/nl'],
  ['cameras', '/fr/cameras', '/nl/cameras'],
  ['authorisations', '/fr/autorisations', '/nl/toestemmingen'],
  ['plates', '/fr/plaques', '/nl/nummerplaten'],
  ['data', '/fr/donnees', '/nl/data'],
  ['texts', '/fr/textes', '/nl/teksten'],
  ['text', '/fr/textes/proposed-resolution', '/nl/teksten/petition'],
  ['timeline', '/fr/chronologie', '/nl/tijdlijn'],
  ['follow', '/fr/suivre', '/nl/volgen'],
  ['follow-leave', `/fr/suivre?leave=${'a'.repeat(54)}`, `/nl/volgen?confirm=${'a'.repeat(54)}`],
  ['demands', '/fr/demandes', '/nl/verzoeken'],
  ['demand', '/fr/demandes/PET-demande-2', '/nl/verzoeken/RES-demande-5'],
  ['faces', '/fr/reconnaissance-faciale', '/nl/gezichtsherkenning'],
  ['journal', '/fr/journal', '/nl/logboek'],
  ['proof', '/fr/journal/21', '/nl/logboek/0'],
  ['verify', '/fr/verifier-un-recu', '/nl/ontvangstbewijs-controleren'],
  ['law', '/fr/loi', '/nl/wet'],
  ['provision', '/fr/loi/lfp-25-7-p1-al2', '/nl/wet/lfp-25-7-p1-al2'],
  ['article', '/fr/loi/article/lfp-25-6?at=2024-01-20&since=2024-01-19', '/nl/wet/artikel/lfp-25-6?at=2024-01-20'],
  [
    'whole-article',
    '/fr/loi/eli/loi/1992/08/05/1992000606/art_25-7?at=2024-01-20&since=2024-01-19',
    '/nl/wet/eli/wet/2007/03/21/2007000528/art_13',
  ],
  ['political', '/fr/loi/RES-demande-1', '/nl/wet/PET-demande-1-lieux'],
  ['coverage', '/fr/loi/couverture?text=L2023', '/nl/wet/dekking?text=LSP'],
  ['changes', '/fr/loi/changements?from=2024-01-19&to=2024-01-20', '/nl/wet/wijzigingen'],
  ['glossary', '/fr/glossaire', '/nl/woordenlijst'],
  ['may', '/fr/peuvent-ils', '/nl/mogen-ze'],
  ['may-act', `/fr/peuvent-ils/open-recording?${asked}`, `/nl/mogen-ze/open-recording?${asked}&mend=1`],
  ['may-questions', '/fr/peuvent-ils/activate-use', '/nl/mogen-ze/activate-use'],
  ['failures', '/fr/echecs-reels', '/nl/echt-misgelopen'],
  ['filmed', '/fr/filme', '/nl/gefilmd'],
  ['letter', '/fr/filme/lettre', '/nl/gefilmd/brief'],
  ['tour', '/fr/visite', '/nl/rondleiding'],
  ['people', '/fr/personnes', '/nl/personen'],
  ['about', '/fr/a-propos', '/nl/over'],
  ['accessibility', '/fr/accessibilite', '/nl/toegankelijkheid'],
  ['privacy', '/fr/vie-privee', '/nl/privacy'],
  ['not-found', '/fr/nulle-part', '/nl/nergens'],
] as const satisfies readonly Page[];

/** Name, French and Dutch address of a page. */
type Page = readonly [name: string, french: string, dutch: string];

/** With the pages whose address only the world knows: the first that their list leads to. */
let pages: readonly Page[] = fixedPages;

async function pageBehind(name: string, french: string, dutch: string): Promise<Page> {
  const html = await (await fetch(world.url + french)).text();
  const id = html.match(new RegExp(`href="${french}/([^"/#?]+)"`))?.[1];
  if (id === undefined) throw new Error(`${french} leads to no page`);
  return [name, `${french}/${id}`, `${dutch}/${id}`];
}

const longPages: readonly string[] = ['law', 'coverage', 'changes', 'glossary', 'failures'];

const missing = (): never => {
  throw new TypeError('no screen is described');
};

let world: TestServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true });
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  browser = await openBrowser();
  pages = [
    ...fixedPages,
    await pageBehind('plate-database', '/fr/plaques', '/nl/nummerplaten'),
    await pageBehind('faces-body', '/fr/reconnaissance-faciale', '/nl/gezichtsherkenning'),
  ];
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

describe('the portal in a real browser', () => {
  it('shows every page without scripts, on a desk and a phone, in French and Dutch, without sideways scrolling', async () => {
    for (const screen of screens) {
      const context = await openScreen(browser, screen);
      const page = await context.newPage();
      for (const [name, ...addresses] of pages) {
        for (const address of addresses) {
          await page.goto(world.url + address, { waitUntil: 'load' });
          expect(await page.locator('h1').count(), `${address} has one heading`).toBe(1);
          expect(await page.locator('body').textContent(), address).toMatch(/Démonstration : actes inventés/);
          await page.screenshot({
            path: join(artefacts, `${name}-${address.slice(1, 3)}-${screen.name}.png`),
            // The law is long: its lists are looked at from their head.
            fullPage: !longPages.includes(name),
          });
        }
      }
      expect(await context.cookies(), 'no cookie was set').toEqual([]);
      await context.close();
    }
  });

  it('has nothing that axe finds, and asks nothing of anybody else', async () => {
    for (const screen of screens.slice(1)) {
      const context = await openScreen(browser, screen, { scripts: true });
      const page = await context.newPage();
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(world.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
      });
      for (const [, french, dutch] of pages) {
        const address = screen.scheme === 'dark' ? dutch : french;
        await page.goto(world.url + address, { waitUntil: 'load' });
        expect(await axeFindings(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${address} scrolls sideways on ${screen.name}`).toBeLessThanOrEqual(0);
      }
      expect(elsewhere).toEqual([]);
      await context.close();
    }
  });

  it('keeps every page under 200 kB over the wire before the map', async () => {
    const context = await openScreen(
      browser,
      screens[1] ?? { name: 'phone', width: 390, height: 844, scheme: 'light' },
    );
    const page = await context.newPage();
    for (const [, french] of pages) {
      let bytes = 0;
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      session.on('Network.loadingFinished', (event) => {
        bytes += event.encodedDataLength;
      });
      await page.goto(world.url + french, { waitUntil: 'networkidle' });
      await session.detach();
      expect(bytes, `${french}: ${bytes} bytes`).toBeLessThan(200_000);
    }
    await context.close();
  });

  it('answers "May they?" without network once it was opened, in the browser, the same as the server', async () => {
    const context = await openScreen(
      browser,
      screens[1] ?? { name: 'phone', width: 390, height: 844, scheme: 'light' },
      { scripts: true },
    );
    const page = await context.newPage();
    await page.goto(`${world.url}/nl/mogen-ze`, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller === null)
        await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    });
    const answer = async (): Promise<string> =>
      (await page.locator('.receipt').textContent())?.replaceAll(/\s+/g, ' ') ?? '';
    const question = `${world.url}/nl/mogen-ze/open-recording?${asked}`;
    const withoutScript = await openScreen(browser, screens[1] ?? screens[0] ?? missing());
    const plain = await withoutScript.newPage();
    await plain.goto(question, { waitUntil: 'load' });
    const served = (await plain.locator('.receipt').textContent())?.replaceAll(/\s+/g, ' ');
    await withoutScript.close();
    await context.setOffline(true);
    await page.goto(question, { waitUntil: 'load' });
    expect(await answer()).toBe(served);
    expect(await page.locator('.made-where').textContent()).toContain('in uw browser');
    await page.locator('form.filter button').click();
    expect(await answer()).toContain('Het antwoord van de wet');
    for (const address of ['/nl/wet', '/nl/wet/lfp-25-7-p1-al2', '/fr/echecs-reels', '/fr/loi/changements']) {
      await page.goto(world.url + address, { waitUntil: 'load' });
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await axeFindings(page)).toEqual([]);
    }
    await context.close();
  });

  it('names on a camera’s page the published decision that covers it, with reasons and purposes, and on no other camera of the square', async () => {
    const textOf = async (sourceRef: string): Promise<string> =>
      (await fetch(`${world.url}/fr/cameras/${seededCameraId(sourceRef)}`)).text();
    const covered = await textOf('CV-001');
    expect(covered).toContain('Caméras fixes de la place du Croisillon (fiction)');
    expect(covered).toContain('les patrouilles ne suffisent pas');
    expect(covered).toContain('Prévenir les troubles de l');
    // On the same square, but of a type that the decision does not name.
    const temporary = fictionalCameras.find(({ label }) => label.includes('mât du marché'));
    expect(await textOf(temporary?.sourceRef ?? '')).not.toContain('Caméras fixes de la place du Croisillon (fiction)');
  });
});
