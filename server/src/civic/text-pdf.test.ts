import { createHash } from 'node:crypto';
import { printedText, type TextData } from '@clairevoie/web';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { toWinAnsi } from '../authorisation/public.ts';
import { writeTextPdf } from './text-pdf.ts';
import { openTextPrints } from './text-prints.ts';
import { openTexts } from './texts-data.ts';

const baseUrl = 'https://openwork.example';
const common = { demo: false, host: null, legalDay: '2026-11-30', version: '0.1.0', lawTextsReach: '2024-05-27' };

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent' });
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

async function dataOf(id: string): Promise<TextData> {
  const found = await openTexts(opened.database.pool('clv_portal')).one(id);
  if (found === undefined) throw new TypeError(id);
  return { ...common, ...found, page: 'text' };
}

/** What a reader of PDF finds: words with their place, links, and what the file says of itself. */
async function readBack(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), size: Number(item.transform[0]) }]
        : [],
    );
    const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) =>
      url === undefined ? [] : [url],
    );
    pages.push({ words, links, tree: await page.getStructTree() });
  }
  return { pages, info: await document.getMetadata(), marks: await document.getMarkInfo() };
}

const joined = (words: readonly { readonly text: string; readonly x: number }[], from: number, to: number): string =>
  words
    .filter(({ x }) => x >= from && x < to)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

const half = 595 / 2;
const bare = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, '').replaceAll('\u2011', '-');

describe('the print of a text', () => {
  test.each(['petition', 'proposed-resolution'])(
    'of %s has every passage whole, French left and Dutch right, and a link to the place of each',
    async (id) => {
      const data = await dataOf(id);
      const { pages } = await readBack(await writeTextPdf(printedText(data, 'nl', baseUrl), '2026-11-30'));
      // Words of the text are set in one size; names in the margin and the foot of a page are smaller.
      const column = (from: number, to: number): string =>
        bare(
          pages
            .map(({ words }) =>
              joined(
                words.filter(({ size }) => size === 10),
                from,
                to,
              ),
            )
            .join(' '),
        );
      const [left, right] = [column(0, half), column(half, 600)];
      for (const { fr, nl, id: passage } of [...data.passages, ...data.notes]) {
        if (fr !== null) expect(left, passage).toContain(bare(toWinAnsi(fr)));
        if (nl !== null) expect(right, passage).toContain(bare(toWinAnsi(nl)));
      }
      const links = new Set(pages.flatMap((page) => page.links));
      for (const { id: passage } of [...data.passages, ...data.notes])
        expect(links).toContain(`${baseUrl}/nl/teksten/${id}#${passage}`);
    },
    30_000,
  );

  test('says its title, source, digest and day, numbers its pages, and bears its language and its tags', async () => {
    const data = await dataOf('proposed-resolution');
    const pdf = await writeTextPdf(printedText(data, 'fr', baseUrl), '2026-11-30');
    const { pages, info, marks } = await readBack(pdf);
    const first = bare(joined(pages[0]?.words ?? [], 0, 600));
    for (const said of [
      data.text.source.fr,
      data.sha256,
      '30 novembre 2026',
      `${baseUrl}/fr/textes/proposed-resolution`,
    ])
      expect(first).toContain(bare(said));
    for (const [at, { words }] of pages.entries())
      expect(words.map(({ text }) => text)).toContain(`${at + 1} / ${pages.length}`);
    expect(marks).toMatchObject({ Marked: true });
    expect(info.info).toMatchObject({ Language: 'fr-BE' });
    expect(String(Object(info.info).Title)).toMatch(/^La proposition de résolution – Proposition de résolution visant/);
    const tree = JSON.stringify(pages.map((page) => page.tree));
    for (const tag of ['"H1"', '"H2"', '"Sect"', '"Link"', '"P"', '"nl-BE"', '"fr-BE"']) expect(tree).toContain(tag);
  }, 30_000);

  test('has the same bytes for the same words and day, and other bytes in another language', async () => {
    const data = await dataOf('petition');
    const hash = async (lang: 'fr' | 'en') =>
      createHash('sha256')
        .update(await writeTextPdf(printedText(data, lang, baseUrl), '2026-11-30'))
        .digest('hex');
    expect(await hash('fr')).toBe(await hash('fr'));
    expect(await hash('en')).not.toBe(await hash('fr'));
  });

  test('is made once while its words stay the same, and anew when one changes', async () => {
    const print = openTextPrints(baseUrl);
    const data = await dataOf('petition');
    const [one, other] = await Promise.all([print(data, 'fr'), print({ ...data }, 'fr')]);
    expect(other).toBe(one);
    const changed = { ...data, passages: data.passages.map((p) => ({ ...p, fr: `${p.fr}.` })) };
    expect((await print(changed, 'fr')).etag).not.toBe(one.etag);
  });

  test('of a hundred pages, with a passage that fills many, is made whole; what is longer is refused with the way out', async () => {
    const data = await dataOf('petition');
    const [one] = data.passages;
    if (one === undefined) throw new TypeError('empty');
    const long = { ...one, id: 'paragraph-1', fr: 'mot '.repeat(20_000), nl: 'woord '.repeat(16_000) };
    const pdf = await writeTextPdf(printedText({ ...data, passages: [long] }, 'fr', baseUrl), '2026-11-30');
    const { pages } = await readBack(pdf);
    expect(pages.length).toBeGreaterThan(20);
    const count = (word: string): number =>
      pages
        .flatMap(({ words }) => words)
        .reduce((sum, { text }) => sum + text.split(' ').filter((w) => w === word).length, 0);
    expect([count('mot'), count('woord')]).toEqual([20_000, 16_000]);
    await expect(
      writeTextPdf(
        printedText({ ...data, passages: [{ ...long, fr: 'x'.repeat(1_000_001) }] }, 'fr', baseUrl),
        '2026-11-30',
      ),
    ).rejects.toMatchObject({ code: 'civic/text-too-long' });
  }, 60_000);
});
