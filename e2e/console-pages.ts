import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openTestServer, type TestServer } from '../testing/src/server.ts';
import { axeFindings, openBrowser, openScreen, type Screen } from './browser.ts';

const artefacts = join(import.meta.dirname, '..', 'artefacts', 'screens');

/** A desk in the light, a phone in the dark: the two ends. */
export const desk: Screen = { name: 'desk', width: 1280, height: 900, scheme: 'light' };
export const phone: Screen = { name: 'phone', width: 390, height: 844, scheme: 'dark' };

/** A demonstration with its console in a real browser. */
export interface ConsoleWorld extends AsyncDisposable {
  readonly world: TestServer;
  readonly browser: Browser;
  /** Signs in as the first fictional person who holds the function, and chooses it when there are several. */
  signIn(functionKey: string, screen?: Screen, name?: string): Promise<Page>;
  /** Goes to a page of the console, `look/recordings/...`, and waits for its heading. */
  go(page: Page, path: string): Promise<void>;
}

/** Opens a demonstration server and a browser. Dispose of it in `afterAll`. */
export async function openConsole(more: Parameters<typeof openTestServer>[0] = {}): Promise<ConsoleWorld> {
  mkdirSync(artefacts, { recursive: true });
  const closing = new AsyncDisposableStack();
  const world = closing.use(await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000, ...more }));
  const browser = await openBrowser();
  closing.defer(() => browser.close());
  return {
    world,
    browser,
    async signIn(functionKey, screen = desk, name) {
      const people = await world.server.people();
      const person = people.find(
        (one) =>
          one.functions.some((held) => held.functionKey === functionKey) && (name === undefined || one.name === name),
      );
      if (person === undefined) throw new Error(`nobody in the demo is ${functionKey}`);
      const context = await openScreen(browser, screen, { scripts: true });
      const page = await context.newPage();
      await page.goto(`${world.url}/auth/sign-in?as=${person.personId}&returnTo=%2Fconsole%2F`);
      if (!page.url().includes('/console')) await page.locator(`button[value="${person.personId}"]`).first().click();
      await page.locator('.who').waitFor();
      const held = person.functions.find((one) => one.functionKey === functionKey);
      if (person.functions.length > 1 && held !== undefined) {
        await page.getByRole('listitem').filter({ hasText: held.names.fr }).getByRole('button').click();
        await page.getByRole('heading', { level: 1, name: 'Ce qui m’attend' }).waitFor();
      }
      return page;
    },
    async go(page, path) {
      await page.goto(`${world.url}/console/${path}`);
      await page.locator('h1').first().waitFor();
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** A control of the form on the page, by its path. */
export const at = (page: Page, path: string): Locator => page.locator(`[id$="_-${path}"]`);

/** The outcome of the receipt on the page. */
export const outcome = (page: Page): Locator => page.locator('.receipt-outcome .outcome');

/** All answers are in: the page says so itself, where waiting for a silent network would cost half a second each time. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
}

/** Keeps a picture of the page, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(artefacts, `console-${name}.png`), fullPage: true });
}

/** What axe finds on the page as it stands, by these rules or all of them; it must be nothing. */
export async function findingsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settled(page);
  return axeFindings(page, rules);
}

/** Puts an emergency into the register: this world has no witnesses, so none can be asked for, and its page is to be seen. */
export async function placeEmergency(
  w: ConsoleWorld,
  of: { readonly organisationId: string; readonly personId: string; readonly recordingId: string },
): Promise<void> {
  const id = '01970000-0000-7000-8000-0000000000e1';
  const item = {
    recordingId: of.recordingId,
    from: '2026-01-01T10:00:00Z',
    to: '2026-01-01T10:05:00Z',
    decisionId: id,
  };
  await w.world.database.pool('clv_owner').query(
    `insert into vault.emergency_opening (id, organisation_id, state, items, branch, mission_reference, concrete_reason, urgency,
       requested_by, requested_by_function, requested_at, confirm_before, entry_id)
     values ($1, $2, 'requested', $3, 'judicial', 'PV FIC-2026-17', 'Retrouver la direction de fuite de l’auteur',
       'Une personne enlevée court un danger immédiat et les témoins ne répondent plus (fiction).', $4, 'operational-member', now(), now() + interval '1 hour', $1)`,
    [id, of.organisationId, JSON.stringify([item]), of.personId],
  );
}
