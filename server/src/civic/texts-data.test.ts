import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../testing/src/server.ts';
import { openTexts, parseAskedVersion, type TextPages } from './texts-data.ts';

let opened: TestServer;
let pages: TextPages;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent' });
  pages = openTexts(opened.database.pool('clv_portal'));
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

test('the register has petition, proposal and law, two and six demands, and what was found in each', async () => {
  const { texts } = await pages.all();
  expect(texts.map(({ id, counts }) => [id, counts.demands, counts.findings])).toEqual([
    ['petition', 2, 3],
    ['proposed-resolution', 6, 7],
    // One language, and a law: nothing to compare, nothing that it asks.
    ['law-2018-03-21', 0, 0],
  ]);
  // Our source has no French title of the petition; none is made up.
  expect(texts[0]?.titles).toEqual([{ lang: 'nl', text: 'Voor een verbod op gezichtsherkenning in Brussel' }]);
  expect(texts[1]?.titles[0]?.text).toMatch(/^Proposition de résolution visant l’interdiction/);
}, 60_000);

test('a passage carries what was found in it; a text of another name, or a version that is not there, is none', async () => {
  const resolution = await pages.one('proposed-resolution');
  const consideration = resolution?.passages.find(({ id }) => id === 'consideration-3');
  expect(consideration?.findings.map(({ fr }) => fr)).toEqual(['MRAX']);
  expect(resolution?.notes.find(({ id }) => id === 'note-2')?.findings).toHaveLength(1);
  expect(await pages.one('../../etc/passwd')).toBeUndefined();
  expect(await pages.one('petition', { version: 9 })).toBeUndefined();
  expect(parseAskedVersion({ version: '2', from: '1; drop' })).toEqual({ version: 2 });
});

test('between both versions of the petition: title and description in Dutch added, no French word changed', async () => {
  const petition = await pages.one('petition');
  expect([petition?.number, petition?.comparedWith]).toEqual([2, 1]);
  expect(petition?.changes.map(({ sentence }) => sentence.fr).toSorted()).toEqual([
    'Description en français\u00a0: aucun mot modifié, un titre devient un paragraphe',
    'Description en néerlandais\u00a0: ajoutée',
    'Titre en néerlandais\u00a0: ajouté',
  ]);
  const blocks = petition?.changes.flatMap((one) => one.blocks) ?? [];
  expect(blocks.map(({ is }) => is)).toEqual(['form']);
  expect(blocks[0]?.text.text).toMatch(/^\(Pétition déposée à l'initiative/);
});

test('the version that people signed first is still there, in French alone, and is compared with the newer when asked', async () => {
  const first = await pages.one('petition', { version: 1 });
  expect([first?.languages, first?.passages.length, first?.comparedWith]).toEqual([['fr'], 18, null]);
  const back = await pages.one('petition', { version: 1, from: 2 });
  expect(back?.changes.map(({ sentence }) => sentence.en)).toContain('Title in Dutch: removed');
});
