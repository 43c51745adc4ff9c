import { reportRefusals } from '@clairevoie/contract';
import { expect, it } from 'vitest';
import { whyNotTaken } from './why-not-taken.ts';

it.each(reportRefusals)('has a sentence for a report that is refused as %s', (reason) => {
  expect(whyNotTaken({ code: 'ban/report-unreadable', facts: { reason } })).toBe(reason);
});

it('says of a file too large that it is, whichever door said so', () => {
  for (const code of ['ban/report-too-large', 'doors/too-large'])
    expect(whyNotTaken({ code, facts: {} })).toBe('too-large');
});

it('guesses nothing from what it does not know', () => {
  expect(whyNotTaken({ code: 'doors/unexpected', facts: { reason: 'not-json' } })).toBe('other');
  expect(whyNotTaken({ code: 'ban/report-unreadable', facts: { reason: 'new' } })).toBe('other');
});
