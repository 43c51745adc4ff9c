import { expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { decide, lawActNames } from './decide.ts';
import { decideQuestion } from './told-decision.ts';

const month = { recordedFrom: '2026-10-21T10:00:00+02:00', recordedTo: '2026-10-21T10:10:00+02:00' };

it('takes what is unstated as fulfilled only when asked, and lists every assumption', () => {
  const asked = { act: 'open-recording', at: '2026-11-20T09:59:00+01:00', facts: month };
  expect(decideQuestion(asked, {}).outcome).toBe('refused');
  const assumed = decideQuestion(asked, { unstated: 'assume-met' });
  expect(assumed.outcome).toBe('allowed');
  expect(assumed.assumptions).toContainEqual({ provision: 'lfp-25-7-p1-al3-raisons', facts: ['concreteReason'] });
  expect(assumed.findings.every(({ holds }) => holds === 'yes')).toBe(true);
});

it('never assumes away a term that has run', () => {
  const late = {
    act: 'open-recording',
    at: '2026-11-20T10:00:00+01:00',
    facts: { ...month, branch: 'administrative' },
  };
  const { outcome, findings } = decideQuestion(late, { unstated: 'assume-met' });
  expect(outcome).toBe('refused');
  const breached = findings.filter(({ holds }) => holds === 'no').map(({ provision }) => provision);
  expect([...new Set(breached)]).toEqual(['lfp-25-7-p1-al2']);
});

it('assumes nothing of what the facts state: an allowed example stays what it is', () => {
  for (const act of lawActNames) {
    const { at, facts } = allowedActs[act];
    expect(decide(act, facts, at, { unstated: 'assume-met' }).outcome, act).toBe('allowed');
  }
});

it('cites each provision as lawyers do, with its words', () => {
  const { findings } = decideQuestion({ act: 'open-recording', at: '2026-11-20T09:59:00+01:00', facts: month }, {});
  expect(findings.find(({ provision }) => provision === 'lfp-25-7-p1-al1')).toMatchObject({
    label: { fr: 'LFP, art. 25/7, § 1er, al. 1er', nl: 'WPA, art. 25/7, § 1, eerste lid' },
    quoteFr: expect.stringContaining('trente jours'),
  });
});

it('of a viewer nobody describes, a camera of a third party tells that it is the police, and no other does', () => {
  const provisionsOf = (thirdParty: boolean) =>
    decide('watch-live', { camera: { kind: 'fixed', thirdParty } }, '2026-11-20T10:00:00+01:00', {
      unstated: 'assume-met',
    }).findings.map(({ provision }) => provision);
  expect(provisionsOf(true)).toContain('lfp-25-1-p2');
  expect(provisionsOf(false)).not.toContain('lfp-25-1-p2');
});
