import { describe, expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { judged } from './judging.fixture.ts';

/* With an hour missing, of the recording or of the act, the end of a term is known to the day only (analysis alone: `dates`). */

const acts = [
  'keep-recording',
  'open-recording',
  'delete-recording',
  'keep-non-visible-recording',
  'open-non-visible-recording',
  'request-point-search',
  'decide-point-search',
  'decide-intelligence-access',
  'use-intelligence-access',
] as const;

const day = (instant: string): string => instant.slice(0, 10);

/** The deadlines of an example with the hour of some of its moments left out: `id at` when it is an instant, `id on` when a day. */
function deadlinesOf(
  act: (typeof acts)[number],
  bare: { from?: boolean; to?: boolean; at?: boolean },
): readonly string[] {
  const { facts, at } = allowedActs[act];
  const change = {
    recordedFrom: bare.from === true ? day(facts.recordedFrom) : facts.recordedFrom,
    recordedTo: bare.to === true ? day(facts.recordedTo) : facts.recordedTo,
  };
  const { deadlines } = judged(act, change, bare.at === true ? day(at) : at, { dates: 'cautious' });
  return deadlines
    .filter(({ kind }) => kind === 'latest' || kind === 'gate')
    .map((deadline) => (deadline.at === undefined ? 'a day' : 'an instant'));
}

describe.each(acts)('%s', (act) => {
  it('ends at an instant when every hour is known', () => {
    expect(new Set(deadlinesOf(act, {}))).toEqual(new Set(['an instant']));
  });

  it('ends on a day when the hour of the recording is missing', () => {
    expect(new Set(deadlinesOf(act, { from: true, to: true }))).toEqual(new Set(['a day']));
  });
});

describe.each(['keep-recording', 'open-recording', 'decide-intelligence-access', 'use-intelligence-access'] as const)(
  '%s',
  (act) => {
    it('ends on a day when the hour of the act is missing', () => {
      expect(new Set(deadlinesOf(act, { at: true }))).toEqual(new Set(['a day']));
    });
  },
);

it('a recording whose last hour is missing is due for deletion on a day', () => {
  expect(deadlinesOf('delete-recording', { to: true })).toEqual(['a day']);
});
