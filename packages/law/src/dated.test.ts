import { describe, expect, it } from 'vitest';
import {
  accessiblePlaceMaximum,
  inaccessiblePlaceMaximum,
  listedPlaceMaximum,
  mobileMaximum,
  openPlaceMaximum,
} from './camera-law/retention.ts';
import { dated } from './dated.ts';
import { admittedHypotheses, admittedPersons } from './lfp/25-3-limits.ts';
import { bodycamMinimum, detentionMinimum, maximumRetention } from './lfp/25-6-retention.ts';
import { accessWindow } from './lfp/25-7-window.ts';
import { registerForm, registerReaders } from './lfp/25-8-registers.ts';
import { preRecordingSeconds } from './lfp/25-9-sound.ts';
import { minimumPlateMillimetres, pictogramRules } from './lfp/police-pictogram.ts';
import { provisionOf } from './provisions.ts';

const all = [
  admittedHypotheses,
  admittedPersons,
  maximumRetention,
  bodycamMinimum,
  detentionMinimum,
  accessWindow,
  registerForm,
  registerReaders,
  preRecordingSeconds,
  pictogramRules,
  minimumPlateMillimetres,
  openPlaceMaximum,
  accessiblePlaceMaximum,
  inaccessiblePlaceMaximum,
  mobileMaximum,
  listedPlaceMaximum,
];

describe('legal values', () => {
  it('change on the first day of a version of the provision they come from, and on no other day', () => {
    for (const { law, values } of all) {
      for (const { from } of values) expect([law, provisionOf(law, from).from]).toEqual([law, from]);
    }
  });

  it('hold from their first day until the next value', () => {
    expect(
      ['2018-05-24', '2018-05-25', '2024-01-19', '2024-01-20', '2099-01-01'].map((day) => accessWindow.on(day)),
    ).toEqual([undefined, 'P1M', 'P1M', 'P30D', 'P30D']);
    expect(['2025-11-19', '2025-11-20'].map((day) => detentionMinimum.on(day))).toEqual([undefined, 'P30D']);
  });

  it('refuse dates that are not in ascending order', () => {
    for (const second of ['2018-05-25', '2018-05-24']) {
      expect(() => dated('lfp-25-6', { from: '2018-05-25', is: 1 }, { from: second, is: 2 })).toThrow(
        expect.objectContaining({ code: 'law/contradictory-dates' }),
      );
    }
  });
});
