import { expect, test } from 'vitest';
import { openTexts } from './texts-data.ts';

const pages = openTexts();

test('the dossier has the petition and the proposal, two and six demands, and what was found in each', async () => {
  const { texts } = await pages.all();
  expect(texts.map(({ id, counts }) => [id, counts.demands, counts.findings])).toEqual([
    ['petition', 2, 3],
    ['proposed-resolution', 6, 7],
  ]);
  // Our source has no French title of the petition; none is made up.
  expect(texts[0]?.titles).toEqual([{ lang: 'nl', text: 'Voor een verbod op gezichtsherkenning in Brussel' }]);
  expect(texts[1]?.titles[0]?.text).toMatch(/^Proposition de résolution visant l’interdiction/);
});

test('a passage carries what was found in it; a text of another name is none', async () => {
  const resolution = await pages.one('proposed-resolution');
  const consideration = resolution?.passages.find(({ id }) => id === 'consideration-3');
  expect(consideration?.findings.map(({ fr }) => fr)).toEqual(['MRAX']);
  expect(resolution?.notes.find(({ id }) => id === 'note-2')?.findings).toHaveLength(1);
  expect(await pages.one('../../etc/passwd')).toBeUndefined();
});

test('of the petition’s French description no word changed; only the block that became a paragraph is shown', async () => {
  const petition = await pages.one('petition');
  expect(petition?.changes.map(({ blocks }) => blocks.length)).toEqual([0, 1, 0]);
  expect(petition?.changes[1]?.blocks[0]?.text.text).toMatch(/^\(Pétition déposée à l'initiative/);
});
