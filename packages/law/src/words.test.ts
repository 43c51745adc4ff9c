import { describe, expect, it } from 'vitest';
import { known } from './known.ts';
import { dayInWords, instantInWords, limitInWords, momentInWords } from './words.ts';

describe('points in time in words', () => {
  it('are told on the Brussels clock, in winter and in summer', () => {
    expect(instantInWords(Temporal.Instant.from('2026-11-20T09:00:00Z'))).toEqual({
      fr: '20 novembre 2026 à 10 h 00',
      nl: '20 november 2026 om 10.00 uur',
      en: '20 November 2026 at 10:00',
    });
    expect(instantInWords(Temporal.Instant.from('2026-08-01T07:05:09Z'))).toEqual({
      fr: '1er août 2026 à 9 h 05 min 09 s',
      nl: '1 augustus 2026 om 9.05.09 uur',
      en: '1 August 2026 at 09:05:09',
    });
  });

  it('without an hour are days', () => {
    const day = Temporal.PlainDate.from('2026-03-01');
    expect(momentInWords({ kind: 'day', day })).toEqual(dayInWords(day));
    expect(limitInWords({ kind: 'day', lastDay: day }).fr).toBe('1er mars 2026');
  });
});

describe('known facts', () => {
  it('leave out what is undefined, and keep false, zero and the empty text', () => {
    const facts: { a: boolean; b?: string | undefined; c: string; d: number } = { a: false, b: undefined, c: '', d: 0 };
    expect(known(facts)).toEqual({ a: false, c: '', d: 0 });
    expect('b' in known(facts)).toBe(false);
  });
});
