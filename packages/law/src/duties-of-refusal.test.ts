import { describe, expect, it } from 'vitest';
import type { LawActName } from './acts.ts';
import { judged } from './judging.fixture.ts';
import { read } from './scenarios.fixture.ts';

/* What is owed although an act is refused: what stands whatever becomes of it, what its refusal brings, and the journaling of the attempt. */

const owed = (act: LawActName, change: object, at?: string): readonly string[] => {
  const decision = judged(act, change, at);
  expect([act, decision.outcome]).toEqual([act, 'refused']);
  return read(decision).duties;
};

describe('a refusal does not end what is owed', () => {
  it.each([
    [
      'a request for access whose author is not identified is held and answered',
      'request-access',
      { identityShown: false },
      ['hold-requested-images', 'answer-access-request > filmed-person'],
    ],
    [
      'an answer that gives no reasons of the law leaves the answer owed',
      'answer-access-request',
      { answer: 'refused', refusalReason: 'no-reasons-given' },
      ['answer-access-request > filmed-person'],
    ],
    [
      'a confirmation by the mayor alone leaves that of the council owed',
      'confirm-urgent-use',
      { confirmedBy: { role: 'mayor', municipality: 'M1' } },
      ['confirm-in-writing'],
    ],
    [
      'a notice to the municipality is none: the police services are still to be told',
      'notify-surveillance-camera',
      { addressees: ['municipal-authority'] },
      ['notify-police-services > police-service', 'notify-later-modifications > police-service'],
    ],
    [
      'a publication by somebody else leaves it to the council',
      'publish-authorisation',
      { publishedBy: { role: 'civil-society' }, branches: ['administrative'] },
      ['publish-authorisation > public'],
    ],
    [
      'a notice of a protection to the mayor leaves the Control Organ to be told',
      'notify-non-visible-use',
      { regime: 'protection-of-persons', notifiedBy: { role: 'responsible-officer' }, addressee: { role: 'mayor' } },
      ['notify-control-organ > control-organ'],
    ],
    [
      'a stop told to the mayor is still to be told to the chief, and by the chief to the officer',
      'notify-non-visible-stop',
      { level: 'local', addressee: { role: 'mayor' } },
      ['notify-head > chief-of-corps', 'inform-officer > responsible-officer'],
    ],
    [
      'a decision sent to the Control Organ is still to be sent to Committee R',
      'report-intelligence-decision',
      { recipientRole: 'control-organ' },
      ['send-decision-to-committee-r > committee-r'],
    ],
    [
      'a late written confirmation of an oral access is sent to Committee R all the same',
      'confirm-intelligence-access',
      { oralDecidedAt: '2026-11-02T10:00:00+01:00' },
      ['send-decision-to-committee-r > committee-r'],
    ],
    [
      'images kept beyond the month are to be deleted',
      'keep-camera-images',
      {
        recordedFrom: '2026-10-01T10:00:00+02:00',
        recordedTo: '2026-10-01T10:10:00+02:00',
        evidentialValue: undefined,
      },
      ['delete-camera-images'],
    ],
    [
      'a hit validated too late is reported as lapsed',
      'validate-hit',
      { conditionsMetAt: '2026-10-01T10:00:00+02:00' },
      ['report-lapsed-hit > database-controller, dpo'],
    ],
    [
      'an analysis sent to the Data Protection Authority is still owed to the Control Organ',
      'escalate-database-opinion',
      { addressee: 'dpa', recommendations: [{ number: 1, followed: false }] },
      ['escalate-opinion > control-organ'],
    ],
    [
      'the service learns that suspended data make an answer incomplete',
      'use-intelligence-access',
      { touchesSuspension: true, suspendedItemsWithheld: false },
      ['journal-access', 'tell-data-incomplete > intelligence-service'],
    ],
  ] as const)('%s', (_title, act, change, duties) => {
    expect(owed(act, change)).toEqual(duties);
  });

  it('an act that is allowed owes nothing of what only a refusal brings', () => {
    for (const act of ['answer-access-request', 'notify-non-visible-use', 'report-intelligence-decision'] as const)
      expect([act, read(judged(act)).duties]).toEqual([act, []]);
  });

  it('a use that is refused owes no entry in a register: it does not take place', () => {
    expect(owed('activate-use', { authorisation: undefined })).toEqual([]);
    expect(owed('decide-surveillance-camera', { advices: [] })).toEqual([]);
  });
});
