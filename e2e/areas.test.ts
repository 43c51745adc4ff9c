import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/src/server.ts';
import { axeFindings, openBrowser, openScreen, screens } from './browser.ts';

/**
 * A person from a newspaper knows the home page alone, has no account, and no scripts. In three clicks: which zones have cameras with
 * number-plate reading, who authorised them, what is unknown.
 */

const artefacts = join(import.meta.dirname, '..', 'artefacts', 'screens');

let world: TestServer;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true });
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

const walks = [
  {
    ...{
      home: '/fr',
      areas: 'Communes et zones',
      zone: 'Zone de police fictive 0000',
      plates: 'Lecture de plaques',
    },
    ...{
      who: 'Qui l’a autorisée',
      unknown: 'Ce qu’on ne sait pas',
      authorisation: 'Caméras ANPR aux entrées de la zone',
      missing: 'inconnu',
    },
  },
  {
    ...{ home: '/nl', areas: 'Gemeenten en zones', zone: 'Fictieve politiezone 0000', plates: 'Nummerplaatherkenning' },
    ...{
      who: 'Wie ze heeft toegestaan',
      unknown: 'Wat men niet weet',
      authorisation: 'Caméras ANPR aux entrées de la zone',
      missing: 'onbekend',
    },
  },
] as const;

const section = (page: Page, heading: string) =>
  page.locator('section', { has: page.locator('h2', { hasText: heading }) });

describe('from the home page in three clicks', () => {
  for (const screen of screens.slice(0, 2))
    for (const walk of walks)
      it(`tells on a ${screen.name}, from ${walk.home}, which zones read plates, who authorised it and what is unknown`, async () => {
        const context = await openScreen(browser, screen);
        const page = await context.newPage();
        await page.goto(world.url + walk.home);

        // First click: the zones, each with what is published on plate reading, who authorised and what is missing.
        await page.getByRole('navigation').getByRole('link', { name: walk.areas, exact: true }).click();
        const rows = page.locator('table').first().locator('tbody tr');
        expect(await rows.count()).toBe(6);
        for (const row of await rows.all()) expect(await row.textContent()).toMatch(new RegExp(walk.missing, 'i'));
        const invented = page.locator('tr', { has: page.getByRole('link', { name: walk.zone }) });
        expect(await invented.first().textContent()).toContain(walk.authorisation);
        await page.screenshot({
          path: join(artefacts, `areas-walk-1-${walk.home.slice(1)}-${screen.name}.png`),
          fullPage: true,
        });

        // Second click: one zone.
        await page.getByRole('link', { name: walk.zone }).first().click();
        const plates = section(page, walk.plates);
        for (const heading of [walk.who, walk.unknown])
          expect(await plates.locator('h3', { hasText: heading }).count()).toBe(1);
        expect(await plates.textContent()).toMatch(/\d+ (?:lieux? publié|gepubliceerde plaats)/);
        await page.screenshot({
          path: join(artefacts, `areas-walk-2-${walk.home.slice(1)}-${screen.name}.png`),
          fullPage: true,
        });

        // Third click: the decision itself, with who took it.
        await plates.getByRole('link', { name: walk.authorisation }).first().click();
        expect(new URL(page.url()).pathname).toMatch(/^\/(fr\/autorisations|nl\/toestemmingen)\/[0-9a-f-]{36}$/);
        expect(await page.locator('main').textContent()).toMatch(/Conseil communal|Gemeenteraad/i);
        await context.close();
      });

  it('shows a real zone with what is unknown, and nothing that axe or a narrow screen objects to', async () => {
    for (const screen of screens) {
      const context = await openScreen(browser, screen, { scripts: true });
      const page = await context.newPage();
      for (const [name, path] of [
        ['areas', '/fr/communes-et-zones'],
        ['zone', '/nl/gemeenten-en-zones/zone-5340'],
        ['municipality', '/fr/communes-et-zones/21010'],
        ['area-letter', '/nl/gemeenten-en-zones/brief/21010?language=nl'],
        ['area-letter', '/fr/communes-et-zones/lettre/21003?language=fr'],
        ['observed', '/nl/verklaard-en-waargenomen'],
        ['observed', '/fr/declare-et-observe'],
        ['data', '/nl/data'],
        ['data', '/fr/donnees'],
      ] as const) {
        await page.goto(world.url + path, { waitUntil: 'load' });
        expect([path, screen.name, await axeFindings(page)]).toEqual([path, screen.name, []]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)]).toEqual([
          path,
          true,
        ]);
        await page.screenshot({
          path: join(artefacts, `${name}-${path.slice(1, 3)}-${screen.name}.png`),
          fullPage: true,
        });
      }
      await context.close();
    }
  });
});
