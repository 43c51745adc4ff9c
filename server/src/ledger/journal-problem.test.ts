import { expect, it } from 'vitest';
import { blindSpots, problemWords } from './check-words.data.ts';
import { problemOf } from './journal-problem.ts';

const factsIn = (words: string): readonly string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

it('every sentence of the check names the same facts in French, Dutch and English', () => {
  for (const [key, { fr, nl, en }] of Object.entries(problemWords)) {
    expect([key, factsIn(fr)]).toEqual([key, factsIn(en)]);
    expect([key, factsIn(nl)]).toEqual([key, factsIn(en)]);
  }
  const all = [...Object.values(problemWords), ...Object.values(blindSpots)];
  for (const { fr, nl, en } of all) {
    expect(new Set([fr, nl, en]).size).toBe(3);
    for (const words of [fr, nl, en]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
  }
});

it('a problem has the code of its sentence, and its facts in each language', () => {
  expect(problemOf('checkpoint-changed@size', { log: 'public', size: 4, signed: 5 })).toEqual({
    code: 'checkpoint-changed',
    sentence: {
      fr: 'Journal public : le point de contrôle de 4 inscriptions en dit 5 dans son texte signé.',
      nl: 'Logboek public: het controlepunt van 4 inschrijvingen zegt 5 in zijn ondertekende tekst.',
      en: 'Log public: the checkpoint of 4 entries says 5 in its signed text.',
    },
  });
});
