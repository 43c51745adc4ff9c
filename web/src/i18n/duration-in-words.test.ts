import { expect, it } from 'vitest';
import { durationInWords } from './duration-in-words.ts';

it.each([
  ['P10Y', '10 ans', '10 jaar', '10 years'],
  ['P120M', '10 ans', '10 jaar', '10 years'],
  ['P12M', '12 mois', '12 maanden', '12 months'],
  ['P1M', '1 mois', '1 maand', '1 month'],
  ['P30D', '30 jours', '30 dagen', '30 days'],
  ['P1DT12H', '1 jour et 12 heures', '1 dag en 12 uur', '1 day and 12 hours'],
])('says %s in words', (duration, fr, nl, en) => {
  // What separates a number from its unit is the calendar's own space.
  const plain = (text: string | undefined) => text?.replaceAll(/\s/gu, ' ');
  expect((['fr', 'nl', 'en'] as const).map((lang) => plain(durationInWords(lang, duration)))).toEqual([fr, nl, en]);
});

it.each(['at-once', 'P', 'PT', '', 'P-1D'])('says nothing of %j', (text) => {
  expect(durationInWords('fr', text)).toBeUndefined();
});
