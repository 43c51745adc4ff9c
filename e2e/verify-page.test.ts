import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecordingSummary } from '@clairevoie/contract';
import { formatVkey, generateSkey, parseSkey, policyHash, signRotation } from '@clairevoie/tlog';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPeople, signIn } from '../cli/src/demo-session.ts';
import { sampleReceipt } from '../packages/contract/src/receipt/sample-receipt.fixture.ts';
import { openTestServer, type TestServer } from '../testing/src/server.ts';
import { goodReasons } from '../testing/src/vault/vault-world.ts';
import { axeFindings, openBrowser, openScreen, type Screen, screens } from './browser.ts';

const artefacts = join(import.meta.dirname, '..', 'artefacts', 'screens');
const [desk, phone, dark] = screens as readonly [Screen, Screen, Screen];

let world: TestServer;
let browser: Browser;
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-verify-e2e-'));
  world = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Takes a file by a link of the page, as a person would. */
async function take(page: Page, link: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  await download.saveAs(at(name));
  return at(name);
}

/** The page from the disk, without network; what it asks of anybody is kept, and what it complains of. */
async function openOffline(file: string, screen: Screen, lang: string) {
  const context: BrowserContext = await openScreen(browser, screen, { scripts: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  page.on('pageerror', (error) => asked.push(String(error)));
  await context.setOffline(true);
  const url = `${pathToFileURL(file).href}#${lang}`;
  await page.goto(url);
  return { context, page, elsewhere: () => asked.filter((one) => !one.startsWith(pathToFileURL(file).href)) };
}

/** Drops a file on the page, as a mouse does. */
async function drop(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([content, fileName]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], fileName));
      return transfer;
    },
    [[...bytes], name] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

const result = (page: Page) => page.locator('[role=status]');

describe('a receipt verified in the browser with the network switched off', () => {
  it('following only the portal page: its page, its key and its example, dropped on the page from the disk', async () => {
    const context = await openScreen(browser, phone, { scripts: true });
    const portal = await context.newPage();
    await portal.goto(`${world.url}/fr/verifier-un-recu`);
    const html = await take(portal, '#get-page', 'clairevoie-verify.html');
    const trust = await take(portal, '#get-policy', 'trust');
    const receipt = await take(portal, '#get-receipt', '0.tlog-proof');
    const published = (await portal.locator('#page-hash').textContent())?.trim();
    expect(
      createHash('sha256')
        .update(await readFile(html))
        .digest('hex'),
    ).toBe(published);
    await context.close();

    const { context: alone, page, elsewhere } = await openOffline(html, phone, 'fr');
    await page.setInputFiles('#policy-file', trust);
    await drop(page, await readFile(receipt), '0.tlog-proof');
    await result(page).getByText('Ce reçu est conforme').waitFor();
    expect(await page.locator('#decision + p').textContent()).toContain('Autorisé');
    const words = await page.locator('.path-words').textContent();
    for (const part of ['La feuille.', 'La racine.', 'Le journal.']) expect(words).toContain(part);
    expect(await page.locator('.checks-made').textContent()).toContain('Sans politique');
    const bytes = await readFile(receipt);
    bytes[120] = (bytes[120] ?? 0) ^ 1;
    await drop(page, bytes, 'changed.tlog-proof');
    await result(page).getByText('Ce reçu est rejeté').waitFor();
    expect(await page.locator('#decision').count()).toBe(0);
    expect(elsewhere()).toEqual([]);
    await alone.close();
  });

  it('of an officer’s own act, chosen by keyboard, in Dutch: the decision with its reasons, beside the mathematics', async () => {
    const people = await fetchPeople(world.url);
    const officer = people.find(({ functions }) => functions.some((f) => f.functionKey === 'judicial-police-officer'));
    const held = officer?.functions.find((f) => f.functionKey === 'judicial-police-officer');
    if (officer === undefined || held === undefined) throw new Error('nobody is an officer');
    const session = await signIn(world.url, { personId: officer.personId, ...held });
    const { items } = await session.json<{ items: readonly RecordingSummary[] }>('/api/recordings');
    const [recording] = items;
    if (recording === undefined) throw new Error('the seed has no recording');
    const { entryId } = await session.act('vault/open-recording', {
      ...{ recordingId: recording.recordingId, from: recording.capturedFrom, to: recording.capturedTo },
      ...goodReasons,
    });
    const file = async () => session.request(`/api/receipts/${entryId}/receipt.tlog-proof`);
    await expect.poll(async () => (await file()).status, { timeout: 15_000 }).toBe(200);
    await writeFile(at('own.tlog-proof'), new Uint8Array(await (await file()).arrayBuffer()));
    await writeFile(at('own.policy'), `log ${world.server.ledger.logs.public.vkey}\nquorum none\n`);
    await writeFile(at('page.html'), await (await fetch(`${world.url}/verify.html`)).text());

    const { context, page, elsewhere } = await openOffline(at('page.html'), desk, 'nl');
    // Asked for early: the browser must know that the dialogue is ours before the key opens it.
    const dialogue = page.waitForEvent('filechooser');
    await page.setInputFiles('#policy-file', at('own.policy'));
    await page.focus('#receipt');
    await page.keyboard.press('Enter');
    const chooser = await dialogue;
    await chooser.setFiles(at('own.tlog-proof'));
    await result(page).getByText('Dit ontvangstbewijs is conform').waitFor();
    expect(await page.locator('#decision').textContent()).toBe('Wat er werd beslist');
    expect(await page.locator('.findings').first().textContent()).toContain('WPA');
    // The result has the focus: a screen reader goes on from there.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(artefacts, 'verify-file-nl-desk.png'), fullPage: true });
    expect(elsewhere()).toEqual([]);
    await context.close();
  });

  it('with three witnesses, pinned by hash: each is named; another pin is refused, and nothing is shown', async () => {
    const sample = await sampleReceipt();
    await writeFile(at('sample.tlog-proof'), sample.bytes);
    await writeFile(at('sample.policy'), sample.policy);
    await writeFile(at('page.html'), await (await fetch(`${world.url}/verify.html`)).text());
    for (const [screen, lang] of [
      [phone, 'fr'],
      [dark, 'nl'],
    ] as const) {
      const { context, page, elsewhere } = await openOffline(at('page.html'), screen, lang);
      await page.setInputFiles('#policy-file', at('sample.policy'));
      const hash = await policyHash(sample.policy);
      await page.getByText(hash).first().waitFor();
      await page.fill('#pinned', hash);
      await page.setInputFiles('#receipt', at('sample.tlog-proof'));
      await page.locator('.path-words').waitFor();
      const words = (await page.locator('.path-words').textContent()) ?? '';
      for (const name of ['control-organ', 'university', 'ngo', 'ML-DSA-44']) expect(words).toContain(name);
      expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(artefacts, `verify-file-${lang}-${screen.name}.png`), fullPage: true });
      await page.fill('#pinned', `sha256:${'0'.repeat(64)}`);
      await page.locator('.path-words').waitFor({ state: 'detached' });
      expect(await result(page).textContent()).toContain(lang === 'fr' ? 'n’est pas prouvé' : 'niet bewezen');
      expect(elsewhere()).toEqual([]);
      await context.close();
    }
  });

  it('of a log that has changed its key, by who holds the old one: with the file of its later keys beside it', async () => {
    const sample = await sampleReceipt();
    const [old, fresh] = await Promise.all(
      [20, 1].map(async (seed) =>
        parseSkey(await generateSkey('log.example/demo-public', 'ed25519', new Uint8Array(32).fill(seed))),
      ),
    );
    if (old === undefined || fresh === undefined) throw new Error('a key is missing');
    const planned = { origin: fresh.key.name, reason: 'planned', day: '2026-11-30' } as const;
    const statement = await signRotation(planned, { old, fresh });
    await writeFile(at('keys'), `${JSON.stringify({ statement, leafIndex: 7, salt: '', content: '' })}\n`);
    await writeFile(at('old.policy'), sample.policy.replace(sample.vkey, formatVkey(old.key)));
    await writeFile(at('sample.tlog-proof'), sample.bytes);
    await writeFile(at('page.html'), await (await fetch(`${world.url}/verify.html`)).text());
    const { context, page, elsewhere } = await openOffline(at('page.html'), phone, 'fr');
    await page.setInputFiles('#policy-file', at('old.policy'));
    await page.setInputFiles('#receipt', at('sample.tlog-proof'));
    await result(page).getByText('ajoutez le fichier de ses clés ultérieures').waitFor();
    await page.setInputFiles('#later-keys', at('keys'));
    await result(page).getByText('Ce reçu est conforme').waitFor();
    expect(await page.locator('.checks-made').textContent()).toContain(
      `avec une clé ultérieure (${fresh.key.keyId}) ; la clé que vous tenez (${old.key.keyId})`,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(artefacts, 'verify-file-later-keys-fr-phone.png'), fullPage: true });
    expect(elsewhere()).toEqual([]);
    await context.close();
  });

  it('is served with a policy that lets the page in it work, and nothing else: from the portal too it asks for nothing', async () => {
    const response = await fetch(`${world.url}/verify.html`);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
    const context = await openScreen(browser, desk, { scripts: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${world.url}/verify.html#en`);
    await page.getByRole('heading', { level: 1, name: 'Verify a receipt' }).waitFor();
    expect(asked.map((url) => url.split('#')[0])).toEqual([`${world.url}/verify.html`]);
    await context.close();
  });
});
