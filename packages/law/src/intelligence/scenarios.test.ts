import { describe, expect, it } from 'vitest';
import { read, scenario } from '../scenarios.fixture.ts';

/* W-24 to W-28 as a member of Committee R examines them: few facts, and what nobody mentions is taken as fulfilled. */

const assume = { unstated: 'assume-met' } as const;
const items = (day: string) => ({ recordedFrom: `${day}T10:00:00+02:00`, recordedTo: `${day}T10:05:00+02:00` });

const scenarios = [
  scenario(
    'in the first week, a plain intelligence officer, on 7 April 2024',
    'decide-intelligence-access',
    '2024-04-07T12:00:00+02:00',
    { ...items('2024-04-01'), decidedBy: { role: 'intelligence-officer' } },
    { outcome: 'allowed', deadlines: ['gate-16-4 2024-05-01T08:00:00Z'] },
    assume,
  ),
  scenario(
    'the same on 8 April 2024: a methods officer decides now',
    'decide-intelligence-access',
    '2024-04-08T12:00:00+02:00',
    { ...items('2024-04-01'), decidedBy: { role: 'intelligence-officer' } },
    { outcome: 'refused', breached: ['lrs-16-4-p2-al1'], who: ['methods-officer'] },
    assume,
  ),
  scenario(
    'month 4, the intelligence officer of the 2018 text',
    'decide-intelligence-access',
    '2019-08-01T12:00:00+02:00',
    { ...items('2019-04-01'), decidedBy: { role: 'intelligence-officer' } },
    {
      outcome: 'refused',
      breached: ['lrs-16-4-p2-al2'],
      who: ['intelligence-head', 'intelligence-head-delegate'],
      gates: [],
    },
    assume,
  ),
  scenario(
    'month 4, the delegate: allowed, and Committee R hears of it',
    'decide-intelligence-access',
    '2019-08-01T12:00:00+02:00',
    { ...items('2019-04-01'), decidedBy: { role: 'intelligence-head-delegate' } },
    { outcome: 'allowed', duties: ['send-decision-to-committee-r > committee-r'], gates: ['transmission-alert'] },
    assume,
  ),
  scenario(
    'the delegate who manages the file',
    'decide-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-07-01'), decidedBy: { role: 'intelligence-head-delegate', isCaseManager: true } },
    { outcome: 'refused', breached: ['lrs-16-4-p6'] },
    assume,
  ),
  scenario(
    'an export of everything of one night',
    'decide-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-11-10'), decidedBy: { role: 'methods-officer' }, scope: 'bulk' },
    { outcome: 'refused', breached: ['lrs-16-4-p2-al1'] },
    assume,
  ),
  scenario(
    'month 2, oral in urgency on a Friday: in writing on Monday',
    'decide-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-10-01'), decidedBy: { role: 'intelligence-head' }, form: 'oral', urgencyReasons: 'départ' },
    {
      outcome: 'allowed',
      duties: ['send-decision-to-committee-r > committee-r', 'confirm-oral-access-in-writing'],
      deadlines: ['gate-16-4 2026-11-01T09:00:00Z', 'latest-written-decision 2026-11-23'],
    },
    assume,
  ),
  scenario(
    'the written decision comes on Tuesday',
    'confirm-intelligence-access',
    '2026-11-24T09:00:00+01:00',
    { oralDecidedAt: '2026-11-20T12:00:00+01:00', confirmedBy: { role: 'intelligence-head' }, written: true },
    {
      outcome: 'refused',
      breached: ['lrs-16-4-p2-urgence-ecrit'],
      deadlines: ['latest-written-decision 2026-11-23'],
      gates: ['late-confirmation-sealed!', 'transmission-alert'],
    },
    assume,
  ),
  scenario(
    'nobody decided on data of day 5',
    'use-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-11-15'), viewerRole: 'intelligence-officer', decision: { outcome: 'none' } },
    { outcome: 'refused', breached: ['lrs-16-4-p2-al1'], duties: ['journal-access'] },
    assume,
  ),
  scenario(
    'month 3, and nothing is said of a decision: never assumed',
    'use-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-08-15'), viewerRole: 'intelligence-officer' },
    { outcome: 'refused', breached: ['lrs-16-4-p2-al2'], missing: ['decision'] },
    assume,
  ),
  scenario(
    'a suspended plate was returned to the service',
    'use-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { ...items('2026-11-15'), touchesSuspension: true, suspendedItemsWithheld: false },
    { outcome: 'refused', breached: ['lrs-16-4-p5-al2-s1'], who: ['police-service', 'magistrate'] },
    assume,
  ),
  scenario(
    'the chief of corps wants to suspend',
    'suspend-intelligence-access',
    '2026-11-20T12:00:00+01:00',
    { orderedByRole: 'chief-of-corps', untilDay: '2026-12-31' },
    { outcome: 'refused', breached: ['lrs-16-4-p5-al2-s1'] },
    assume,
  ),
  scenario(
    'a list correlated in real time on 16/4 alone',
    'run-intelligence-correlation',
    '2026-11-20T12:00:00+01:00',
    { source: 'person-list', mode: 'real-time' },
    { outcome: 'refused', breached: ['lrs-16-4-p3-al2'], who: ['intelligence-head'] },
    assume,
  ),
  scenario(
    'criteria that Committee R never saw',
    'run-intelligence-correlation',
    '2026-11-20T12:00:00+01:00',
    { source: 'criteria', mode: 'afterwards', criteriaPresented: false },
    { outcome: 'refused', breached: ['lrs-16-4-p3-al5-s1'] },
    assume,
  ),
  scenario(
    'a list that nobody authorised',
    'run-intelligence-correlation',
    '2026-11-20T12:00:00+01:00',
    { source: 'person-list', mode: 'afterwards', contentAuthorisation: { given: false } },
    { outcome: 'refused', breached: ['lrs-16-4-p3-al3-s1'], who: ['methods-officer'] },
    assume,
  ),
  scenario(
    'live observation without a method',
    'watch-live-intelligence',
    '2026-11-20T12:00:00+01:00',
    { isObservation: true, method: { kind: 'none' } },
    { outcome: 'refused', breached: ['lrs-18-4-p3-al1'] },
    assume,
  ),
  scenario(
    'the list of March goes out at the end of April, nil',
    'report-monthly-accesses',
    '2026-04-30T17:00:00+02:00',
    { month: '2026-03', listedAccesses: 0, journaledAccesses: 0 },
    { outcome: 'allowed', deadlines: ['latest-monthly-list 2026-04-30'], gates: [] },
    assume,
  ),
  scenario(
    'article 14 while a magistrate has suspended the access',
    'request-under-article-14',
    '2026-11-20T12:00:00+01:00',
    { accessSuspended: true },
    { outcome: 'refused', breached: ['lrs-16-4-p5-al1'] },
    assume,
  ),
];

describe('the intelligence law, examined with what is unstated taken as fulfilled', () => {
  it.each(scenarios)('$title', ({ decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
