import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BringText } from '@clairevoie/contract';
import { Compile } from 'typebox/compile';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, readImport } from '../../cli/src/commands/text-import.ts';

const texts = join(import.meta.dirname, '..', '..', 'packages', 'texts', 'src');
const file = (...path: readonly string[]): string => readFileSync(join(texts, ...path), 'utf8');
const payload = Compile(BringText);
const told = (form: string, kind: string, more: Partial<ImportOptions> = {}): ImportOptions => ({
  ...{ form, kind, id: 'essai', licence: 'fiction', sourceFr: 'essai', sourceNl: 'proef', sourceEn: 'trial', ...more },
});

describe('a text is imported from', () => {
  test.each([
    [
      'a page of changes, as two versions',
      'change-page',
      'petition',
      file('sources', 'petition-changes-page.nl-fr.txt'),
      2,
    ],
    [
      'a paper in two columns',
      'two-columns',
      'proposed-resolution',
      file('sources', 'resolution-facial-recognition.nl-fr.txt'),
      1,
    ],
    ['plain text', 'plain-text', 'law', file('sources', 'law-2018-03-21-police-cameras.fr.md'), 1],
    ['proposals of Decidim', 'decidim-proposals', 'petition', file('fixtures', 'decidim-proposals.json'), 1],
  ])('%s, in the form that the act takes', (_what, form, kind, text, count) => {
    const versions = readImport({ text }, told(form, kind, { item: 'FIC-PROP-2026-05-1' }));
    if ('refused' in versions) throw new TypeError(versions.refused);
    expect(versions).toHaveLength(count);
    for (const version of versions) expect([...payload.Errors(version)]).toEqual([]);
  });

  test('HTML whose languages stand apart', () => {
    const versions = readImport(
      {
        french: '<p>Nous demandons :</p><ul><li>un registre</li></ul>',
        text: '<p>Wij vragen:</p><ul><li>een register</li></ul>',
      },
      told('html', 'petition'),
    );
    if ('refused' in versions) throw new TypeError(versions.refused);
    expect(versions[0]?.passages.map(({ id, fr, nl }) => [id, fr, nl])).toEqual([
      ['addressee-1', 'Nous demandons :', 'Wij vragen:'],
      ['demand-1', 'un registre', 'een register'],
    ]);
    expect([...payload.Errors(versions[0])]).toEqual([]);
  });
});

describe('a file is refused, with what to do next, when', () => {
  test.each([
    ['its form is unknown', 'pdf', 'petition', 'x', 'unknown-form'],
    ['its kind is unknown', 'html', 'letter', 'x', 'unknown-kind'],
    ['it has no field of a page of changes', 'change-page', 'petition', 'une page', 'nothing-read'],
    ['it has one column', 'two-columns', 'petition', 'Une seule langue.', 'one-column'],
    ['it is no JSON', 'decidim-proposals', 'petition', '{', 'not-json'],
    [
      'it has several items and none was chosen',
      'decidim-proposals',
      'petition',
      file('fixtures', 'decidim-proposals.json'),
      'which-item',
    ],
  ])('%s', (_what, form, kind, text, refused) => {
    expect(readImport({ text }, told(form, kind))).toMatchObject({ refused });
  });
});
