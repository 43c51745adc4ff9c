import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChangePage } from '../changes/read-change-page.ts';
import { summariseChange } from '../changes/summarise-change.ts';
import { checkConcordance } from '../concordance/check-concordance.ts';
import { compareLists } from '../concordance/check-lists.ts';
import { readSideBySide } from '../read-side-by-side.ts';
import { openSpelling, type Spelling } from '../spelling/open-spelling.ts';
import { readTwoColumns } from '../two-columns/read-two-columns.ts';

const source = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const paper = readTwoColumns(source('resolution-facial-recognition.nl-fr.txt'));
const fields = readChangePage(source('petition-changes-page.nl-fr.txt'));
const petition = readSideBySide(fields[1]?.after ?? '', fields[2]?.after ?? '');
const resolution = [
  ...paper.passages,
  ...paper.footnotes.map(({ number, ...texts }) => ({ id: `note-${number}`, ...texts })),
];

let spelling: Spelling & Disposable;
beforeAll(async () => {
  spelling = await openSpelling();
});
afterAll(() => spelling[Symbol.dispose]());

describe('the proposal for a resolution, as it was printed', () => {
  // Counted by hand in the printed text, in each language.
  test('has twelve recitals, ten considerations, three addressees and six demands in each language', () => {
    for (const language of ['fr', 'nl'] as const) {
      const count = (kind: string): number =>
        paper.passages.filter((one) => one.kind === kind && one[language] !== undefined).length;
      expect([count('recital'), count('consideration'), count('addressee'), count('demand')]).toEqual([12, 10, 3, 6]);
    }
    expect(paper.left).toBe('nl');
    expect(paper.signatories).toEqual(['Hicham TALHI (FR)']);
    expect(paper.footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('asks four things of the Region’s government, one of the federal government and one of the federal authority', () => {
    const asked = Object.groupBy(
      paper.passages.filter(({ kind }) => kind === 'demand'),
      ({ addressee }) => addressee ?? '',
    );
    expect(
      Object.entries(asked).map(([addressee, demands]) => [
        paper.passages.find(({ id }) => id === addressee)?.fr,
        demands?.length,
      ]),
    ).toEqual([
      ['Demande au Gouvernement de la Région de Bruxelles-Capitale, en concertation avec le Gouvernement fédéral:', 4],
      ['Demande au Gouvernement fédéral:', 1],
      ["Demande à l'autorité fédérale:", 1],
    ]);
  });

  test('reads on over a page, without the notes below it and without the hyphens of its lines', () => {
    const study = paper.passages.find(({ fr }) => fr?.startsWith('Comme le démontrait'));
    expect(study?.fr).toContain('plusieurs organisations et recherches expliquent');
    expect(study?.nl).toContain('verklaart een aantal organisaties');
    const demands = paper.passages.filter(({ kind }) => kind === 'demand').map(({ nl }) => nl);
    expect(demands[0]).toContain('gezichtsherkenningstechnologieën');
    expect(demands[2]).toContain('gezichtsherkenningssoftware');
    expect(paper.passages.some(({ fr }) => fr?.includes('c’est-à-dire'))).toBe(true);
  });

  test('pairs every passage but the one heading that stands there in French alone', () => {
    expect(paper.passages.filter(({ doubts }) => doubts.length > 0).map(({ fr, nl }) => [fr, nl])).toEqual([
      ['Développements', undefined],
    ]);
  });

  test('where the languages differ: eight announced and seven named, consultation against cooperation, a misspelled word', () => {
    const found = checkConcordance(resolution, spelling);
    expect(found.map(({ kind, passage, fr, nl }) => [kind, passage, fr, nl])).toEqual([
      ['sentence', 'heading-1', 'Développements', undefined],
      ['spelling', 'paragraph-11', undefined, 'voogelegde'],
      ['list-count', 'consideration-4', 'ces huit associations', 'deze acht Brusselse verenigingen'],
      ['term', 'addressee-1', 'concertation', 'samenwerking'],
      ['figure', 'note-2', '1/4', '¼'],
    ]);
  });
});

describe('the petition’s page of changes', () => {
  test('says: title in Dutch added; no word of the French changed, a heading became a paragraph; description in Dutch added', () => {
    expect(fields.map((field) => summariseChange(field).sentence)).toEqual([
      { fr: 'Titre en néerlandais\u00a0: ajouté', nl: 'Titel (Nederlands): toegevoegd', en: 'Title in Dutch: added' },
      {
        fr: 'Description en français\u00a0: aucun mot modifié, un titre devient un paragraphe',
        nl: 'Beschrijving (Frans): geen woord gewijzigd, een kop wordt een alinea',
        en: 'Description in French: no word changed, a heading became a paragraph',
      },
      {
        fr: 'Description en néerlandais\u00a0: ajoutée',
        nl: 'Beschrijving (Nederlands): toegevoegd',
        en: 'Description in Dutch: added',
      },
    ]);
  });

  test('pairs the eighteen passages of both languages, two of them what is asked', () => {
    expect(petition.length).toBe(18);
    expect(petition.filter(({ kind }) => kind === 'demand').map(({ fr }) => fr?.slice(0, 14))).toEqual([
      "d'interdire la",
      'de nous accord',
    ]);
    expect(petition.every(({ fr, nl, doubts }) => fr !== undefined && nl !== undefined && doubts.length === 0)).toBe(
      true,
    );
  });

  test('finds the searches of homes that were queries, the word that is none, and a false friend', () => {
    expect(checkConcordance(petition, spelling).map(({ kind, fr, nl }) => [kind, fr, nl])).toEqual([
      ['term', 'recherches', 'huiszoekingen'],
      ['spelling', undefined, 'makenen'],
      ['term', 'normalisation', 'standaardisatie'],
    ]);
  });

  test('names the association that the petition lists and the resolution does not', () => {
    const found = compareLists(
      { id: 'petition', title: 'Pétition', passages: petition },
      { id: 'resolution', title: 'Proposition de résolution', passages: resolution },
    );
    expect(found.map(({ text, passage, fr, nl, severity }) => [text, passage, fr ?? nl, severity])).toEqual([
      // "such as": that list does not claim to be whole.
      ['resolution', 'paragraph-1', 'MRAX', 'low'],
      ['resolution', 'consideration-3', 'MRAX', 'medium'],
    ]);
  });
});
