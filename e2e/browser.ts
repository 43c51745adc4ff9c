import { type Browser, type BrowserContext, chromium } from 'playwright-core';
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
