import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { compareBlocks } from './compare-blocks.ts';
import { readChangePage } from './read-change-page.ts';
import { summariseChange } from './summarise-change.ts';

describe('blocks of a text', () => {
  test('are its words apart from markup; scripts and empty lines are no words', () => {
    expect(
      blocksOf(
        '<h2>Titre</h2><p>Un <strong>mot</strong><br>gras&nbsp;ici</p><ul><li><p>point</p></li></ul><script>alert(1)</script><p> </p>',
      ),
    ).toEqual([
      { form: 'heading', text: 'Titre', marked: [] },
      { form: 'paragraph', text: 'Un mot gras ici', marked: ['mot'] },
      { form: 'item', text: 'point', marked: [] },
    ]);
    expect(blocksOf('premier\nalinéa\n\nsecond').map(({ text }) => text)).toEqual(['premier alinéa', 'second']);
  });

  test('whatever HTML comes in, there is an answer, without tags', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }).map((text) => `<p>${text}</p><div>${text}`),
        (html) => {
          for (const { text } of blocksOf(html)) expect(text).not.toMatch(/^\s|\s$|\u00a0/);
        },
      ),
      { numRuns: 300 },
    );
    expect(() => blocksOf('<div>'.repeat(5_000))).not.toThrow();
  });
});

describe('two versions of a text', () => {
  const of = (...texts: string[]) => texts.map((text) => ({ form: 'paragraph' as const, text, marked: [] }));

  test('a block with other words is one that changed; a new one and a gone one are told apart from it', () => {
    const before = of('Les caméras filment la rue.', 'Le conseil décide chaque année.', 'Texte qui part.');
    const after = of(
      'Les caméras filment la place et la rue.',
      'Alinéa tout neuf sur autre chose.',
      'Le conseil décide chaque année.',
    );
    expect(compareBlocks(before, after).map(({ is }) => is)).toEqual(['changed', 'added', 'same', 'removed']);
  });

  test('bold that came or went changes no word', () => {
    const [summary] = [
      summariseChange({
        field: 'description',
        label: 'x',
        language: 'fr',
        before: '<p>Un mot</p>',
        after: '<p>Un <b>mot</b></p>',
      }),
    ];
    expect([summary.is, summary.changes[0]?.is]).toEqual(['same', 'marks']);
  });

  test('counts the words that came and went', () => {
    const { sentence } = summariseChange({
      field: 'description',
      label: 'x',
      language: 'nl',
      before: '<p>de camera ziet de straat</p>',
      after: '<p>de camera ziet het plein en de straat</p>',
    });
    expect(sentence.fr).toBe('Description en néerlandais\u00a0: 3 mots ajoutés, 0 mots supprimés');
    expect(sentence.nl).toBe('Beschrijving (Nederlands): 3 woorden toegevoegd, 0 woorden geschrapt');
  });

  test('putting the changes together gives both versions back', () => {
    const text = fc.array(
      fc.lorem({ maxCount: 6 }).map((words) => ({ form: 'paragraph' as const, text: words, marked: [] })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = compareBlocks(before, after);
        expect(changes.flatMap((change) => ('before' in change ? [change.before] : []))).toEqual(before);
        expect(changes.flatMap((change) => ('after' in change ? [change.after] : []))).toEqual(after);
        for (const change of changes)
          if (change.is === 'changed') {
            expect(
              change.words
                .filter(({ is }) => is !== 'added')
                .map(({ text: words }) => words)
                .join(''),
            ).toBe(change.before.text);
            expect(
              change.words
                .filter(({ is }) => is !== 'removed')
                .map(({ text: words }) => words)
                .join(''),
            ).toBe(change.after.text);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page of changes', () => {
  test('may write old and new in lines of their own', () => {
    const page = 'Pétition\nTitre (Français)\n-Ancien titre\n+Nouveau titre\nCorps (Nederlands)\n+Nieuwe tekst\n';
    expect(readChangePage(page).map(({ field, language, before, after }) => [field, language, before, after])).toEqual([
      ['title', 'fr', 'Ancien titre', 'Nouveau titre'],
      ['description', 'nl', '', 'Nieuwe tekst'],
    ]);
  });

  test('finds where the new value begins though the text itself holds "- +"', () => {
    const [field] = readChangePage(
      'Beschrijving (Français)\n-<p>Un texte assez long - +32 2 000 00 00</p>- +<p>Un texte assez long - +32 2 111 11 11</p>',
    );
    expect([field?.before, field?.after]).toEqual([
      '<p>Un texte assez long - +32 2 000 00 00</p>',
      '<p>Un texte assez long - +32 2 111 11 11</p>',
    ]);
  });

  test('without a field it knows, is empty', () => {
    expect(readChangePage('une page quelconque\n-a\n+b')).toEqual([]);
  });
});
