import { expect, test } from 'vitest';
import { eventsInWords } from './dossier-events.data.ts';
import { dossierEvents } from './dossier-events.ts';
import { readShippedTexts } from './shipped-texts.ts';

// Of each text the version that stands now.
const texts = [...new Map(readShippedTexts().map((text) => [text.id, text])).values()];
const events = dossierEvents(texts);

test('every event rests on a sentence of its text in both languages, and the sentence names its year', () => {
  expect(events.map(({ id }) => id).sort()).toEqual(eventsInWords.map(({ id }) => id).sort());
  for (const { id, on, words, text, passage } of events) {
    const found = texts.find((one) => one.id === text)?.passages.find((one) => one.id === passage.id);
    for (const language of ['fr', 'nl'] as const) {
      expect(words[language], `${id} ${language}`).not.toBeNull();
      expect(found?.[language], id).toContain(words[language]);
      if (on !== null) expect(words[language], id).toContain(on.slice(0, 4));
    }
  }
});

test('the hearing and the position of the European Parliament rest on a consideration and a recital, to the day', () => {
  const of = (id: string) => events.find((one) => one.id === id);
  expect([of('hearing-2023')?.on, of('hearing-2023')?.passage.kind]).toEqual(['2023-06-13', 'consideration']);
  expect([of('european-parliament-2023')?.on, of('european-parliament-2023')?.passage.kind]).toEqual([
    '2023-06-14',
    'recital',
  ]);
});

test('the story runs forward; what has no date says so and keeps its place', () => {
  const days = events.flatMap(({ on }) => (on === null ? [] : [on]));
  expect(days).toEqual(days.toSorted());
  expect(events.map(({ id }) => id).slice(-5)).toEqual([
    'petition',
    'hearing-2023',
    'european-parliament-2023',
    'proposal',
    'petition-in-dutch',
  ]);
  for (const { on, remark } of events) if (on === null) expect(remark?.fr).toMatch(/date/);
});

test('an event whose words a text no longer has is not told', () => {
  expect(dossierEvents([{ id: 'petition', passages: [] }])).toEqual([]);
});
