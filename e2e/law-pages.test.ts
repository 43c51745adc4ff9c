import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/src/server.ts';
import { axeFindings, openBrowser, openScreen } from './browser.ts';

const phone = { name: 'phone', width: 390, height: 844, scheme: 'light' } as const;

/** What the pages are called, and what the answer says, in each language. */
const languages = [
  {
    lang: 'fr',
    may: 'peuvent-ils',
    law: 'loi',
    answer: 'La réponse de la loi',
    allowed: 'Autorisé',
    refused: 'Refusé',
  },
  {
    lang: 'nl',
    may: 'mogen-ze',
    law: 'wet',
    answer: 'Het antwoord van de wet',
    allowed: 'Toegestaan',
    refused: 'Geweigerd',
  },
  { lang: 'en', may: 'may-they', law: 'law', answer: 'The answer of the law', allowed: 'Allowed', refused: 'Refused' },
] as const;

let world: TestServer;
let browser: Browser;

beforeAll(async () => {
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

/** Waits until the browser has kept the pages on the law. */
const keepsThePages = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });

/** Presses Tab until what is wanted has the focus, and says how that focus is shown. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((selector) => {
      const here = document.activeElement;
      if (here === null || !here.matches(selector)) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return { outlineStyle, outlineWidth };
    }, wanted);
    if (focus === null) continue;
    expect(focus.outlineStyle, `the focus on ${wanted} is seen`).not.toBe('none');
    expect(Number.parseFloat(focus.outlineWidth), `the focus on ${wanted} is seen`).toBeGreaterThanOrEqual(2);
    return;
  }
  throw new Error(`no way to ${wanted} with the Tab key on ${page.url()}`);
}

const follow = async (page: Page, wanted: string): Promise<void> => {
  await tabTo(page, wanted);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

describe('the pages on the law, on a phone, by keyboard alone, without network after the first load', () => {
  it.each(languages)('answer a question and lead to the words of the law: $lang', async (own) => {
    const { lang, may, law, answer, allowed, refused } = own;
    const context = await openScreen(browser, phone, { scripts: true });
    const page = await context.newPage();
    await page.goto(`${world.url}/${lang}/${law}`, { waitUntil: 'load' });
    await keepsThePages(page);
    await context.setOffline(true);
    const outcome = async (): Promise<string> => (await page.locator('.receipt .outcome').first().textContent()) ?? '';

    // From the explorer to "May they?", to an act, to its example: allowed.
    await follow(page, `.law-nav a[href="/${lang}/${may}"]`);
    await follow(page, `a[href="/${lang}/${may}/open-recording"]`);
    await follow(page, `a[href*="/open-recording?"]`);
    expect(await page.locator('.receipt').textContent()).toContain(answer);
    expect(await outcome()).toContain(allowed);

    // One answer changed with the keys of the list: refused.
    await tabTo(page, 'select[name="f.viewerIsPolice"]');
    await page.keyboard.press('End');
    await Promise.all([page.waitForEvent('load'), follow(page, 'form.filter button[type="submit"]')]);
    expect(await outcome()).toContain(refused);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'no sideways scrolling',
    ).toBeLessThanOrEqual(phone.width);
    expect(await axeFindings(page)).toEqual([]);

    // From the answer to the provision, from there to the whole article.
    await follow(page, `.receipt a[href^="/${lang}/${law}/lfp-25-7"]`);
    expect(await page.locator('.law-text').first().textContent()).not.toBe('');
    await follow(page, `a[href^="/${lang}/${law}/"][href*="lfp-25-7?"]`);
    expect(await page.locator('.law-diff').first().textContent()).toContain('procureur du Roi');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);

    // The explorer: a text opens with a key, and its articles lead on.
    await follow(page, `nav a[href="/${lang}/${law}"]`);
    await tabTo(page, '.law-shelf > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.law-shelf[open]').count()).toBe(1);
    await follow(page, `.law-shelf a[href*="lfp-25-1"]`);
    expect(await page.locator('h1').textContent()).toContain('25/1');
    await context.close();
  });

  it('tell of a page that needs the network that it needs it, and come back when the network does', async () => {
    const context = await openScreen(browser, phone, { scripts: true });
    const page = await context.newPage();
    await page.goto(`${world.url}/nl/wet`, { waitUntil: 'load' });
    await keepsThePages(page);
    await context.setOffline(true);
    await page.goto(`${world.url}/en/law/coverage`, { waitUntil: 'load' });
    expect(await page.locator('h1').count()).toBe(1);
    for (const address of ['/nl/cameras', '/nl', '/nl/logboek']) {
      await page.goto(world.url + address, { waitUntil: 'load' });
      expect(await page.locator('h1').textContent(), address).toBe('U bent offline');
    }
    await context.setOffline(false);
    await page.goto(`${world.url}/nl/cameras`, { waitUntil: 'load' });
    expect(await page.locator('h1').textContent()).toContain('Camera’s');
    await context.close();
  });
});
