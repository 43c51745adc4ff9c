import { describe, expect, it } from 'vitest';
import { readLooseCoordinate, readLooseCount, readLooseDate } from './loose-values.ts';

describe('dates as lists write them', () => {
  it.each([
    ['20/01/12', '2012-01-20'],
    ['08/07/2016', '2016-07-08'],
    ['1.2.2019', '2019-02-01'],
    ['2020-10', '2020-10'],
    ['2021-05-27', '2021-05-27'],
    ['2019', '2019'],
    ['Début 2019', '2019'],
    ['01/01/85', '1985-01-01'],
  ])('reads %s as %s', (text, date) => expect(readLooseDate(text)).toEqual({ value: date, reason: null }));

  it('reads a spreadsheet day number and says so', () => {
    expect(readLooseDate('43497')).toEqual({ value: '2019-02-01', reason: 'date-from-spreadsheet' });
  });

  it.each(['', 'inconnue', 'Onbekend', 'undated (after 2003)', '?'])(
    'takes "%s" as unknown without a doubt',
    (text) => {
      expect(readLooseDate(text)).toEqual({ value: null, reason: null });
    },
  );

  it.each(['31/02/20', '2020-13', '99999', '12/2019/05', 'soon', '1969-01-01'])('does not guess at "%s"', (text) => {
    expect(readLooseDate(text)).toEqual({ value: null, reason: 'date-not-understood' });
  });

  it('takes an error of a spreadsheet for what it is', () => {
    expect(readLooseDate('#N/A').reason).toBe('spreadsheet-error');
    expect(readLooseCount('#REF!').reason).toBe('spreadsheet-error');
  });
});

describe('counts and coordinates', () => {
  it('never reads zero cameras: unknown is not zero', () => {
    expect(readLooseCount('')).toEqual({ value: null, reason: null });
    expect(readLooseCount('0')).toEqual({ value: null, reason: 'count-not-a-number' });
    expect(readLooseCount('-3').value).toBeNull();
    expect(readLooseCount('9')).toEqual({ value: 9, reason: null });
  });

  it('reads decimal comma and point, and nothing that only looks like a number', () => {
    expect(readLooseCoordinate(' 50,8503 ')).toBe(50.8503);
    expect(readLooseCoordinate('4.35')).toBe(4.35);
    for (const text of ['', '4°21', '1e3', '50.8.5', 'NaN', 'Infinity', '0x10', '4 35'])
      expect(readLooseCoordinate(text)).toBeNull();
  });
});
