import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../testing/gates/setup-tools.ts';

/** Opens the system's Chromium, quiet: it asks nothing of any network. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: npm run setup:tools');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A phone or a desk, light or dark. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** The screens on which pages are looked at. */
export const screens: readonly Screen[] = [
  { name: 'desk', width: 1280, height: 900, scheme: 'light' },
  { name: 'phone', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
];

/** A fresh context for one screen; without scripts unless asked. */
export async function openScreen(
  browser: Browser,
  screen: Screen,
  options: { readonly scripts?: boolean } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.scheme,
    javaScriptEnabled: options.scripts ?? false,
    locale: 'fr-BE',
  });
}

/** What axe says, as one line a finding. axe is put into a page once, and not again for each question: that takes longer than the answer. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    // Put there by the line above.
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await runner.run(document, {
      resultTypes: ['violations'],
      ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
    });
    return violations.map((one) => `${location.pathname} ${one.id}: ${one.nodes[0]?.html}`);
  }, rules);
}
