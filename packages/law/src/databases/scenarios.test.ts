import { describe, expect, it } from 'vitest';
import type { FactsOf, LawActName } from '../acts.ts';
import { read, type Scenario, scenario } from '../scenarios.fixture.ts';

/** Asked as in an examination: what nobody mentions is taken as fulfilled, and listed. */
const asked = <A extends LawActName>(
  title: string,
  act: A,
  at: string,
  facts: FactsOf<A>,
  expected: Scenario['expected'],
) => scenario(title, act, at, facts, expected, { unstated: 'assume-met' });

const day = (iso: string) => ({ recordedFrom: iso, recordedTo: iso });
const noon = '2026-11-20T12:00:00+01:00';
const administrative = { branch: 'administrative', purpose: { branch: 'administrative', hypothesis445: '3' } } as const;
const theft = {
  branch: 'judicial',
  purpose: { branch: 'judicial', judicialGround: 'offence', offenceClass: 'delit' },
} as const;

const scenarios: readonly Scenario[] = [
  asked(
    'A zone wants a technical database of faces from its cameras: no basis',
    'plan-technical-database',
    noon,
    { level: 'local', tool: { kind: 'facial-recognition' } },
    { outcome: 'refused', breached: ['lfp-44-2-p3-al2-pt1'] },
  ),
  asked(
    'Software that finds persons again in recorded video is no ANPR system',
    'plan-technical-database',
    noon,
    { level: 'local', tool: { kind: 'person-recognition', processesRecordedImages: true } },
    { outcome: 'refused', breached: ['lfp-44-2-p3-al2-pt2'] },
  ),
  asked(
    'The police college creates the local database: only the chief of corps can',
    'plan-technical-database',
    noon,
    { level: 'local', creators: ['municipal-authority'], tool: { kind: 'anpr-camera' } },
    { outcome: 'refused', breached: ['lfp-44-11-3sexies-p1-al2'], who: ['chief-of-corps'] },
  ),
  asked(
    'The Interior alone creates a national database for both branches',
    'plan-technical-database',
    noon,
    {
      level: 'national',
      creators: ['minister-interior'],
      tool: { kind: 'anpr-camera' },
      purposes: [administrative.purpose, theft.purpose],
    },
    {
      outcome: 'refused',
      breached: ['lfp-44-11-3sexies-p1-al1-conjoint'],
      who: ['minister-interior', 'minister-justice'],
    },
  ),
  asked(
    'A regional platform of plates: the law knows two levels',
    'plan-technical-database',
    noon,
    { level: 'regional', tool: { kind: 'anpr-camera' } },
    { outcome: 'refused', breached: ['lfp-44-2-p3-al4'] },
  ),
  asked(
    'The request is received on 1 June: the opinion is due on 1 July',
    'request-database-opinion',
    '2026-06-01T09:00:00+02:00',
    {
      level: 'local',
      requestedBy: { role: 'chief-of-corps' },
      projectStated: true,
      purposesStated: true,
      modalitiesStated: true,
      assessment: { dataCategories: true, proportionality: true, operationalObjectives: true, retention: true },
    },
    { outcome: 'allowed', deadlines: ['opinion-due 2026-07-01'], duties: ['give-opinion > database-controller'] },
  ),
  asked(
    'On day 31 without opinion the chief creates without saying why',
    'create-technical-database',
    '2026-07-02T09:00:00+02:00',
    {
      level: 'local',
      creators: ['chief-of-corps'],
      tool: { kind: 'anpr-camera' },
      opinion: { receivedAt: '2026-06-01T09:00:00+02:00' },
    },
    { outcome: 'refused', breached: ['lfp-44-11-3octies-al3'], who: ['dpo', 'database-controller'] },
  ),
  asked(
    'The chief refuses one of three recommendations: the officer informs the Control Organ',
    'decide-recommendations',
    noon,
    {
      level: 'local',
      decidedBy: { role: 'chief-of-corps' },
      recommendations: [
        { number: 1, followed: true },
        { number: 2, followed: false },
        { number: 3, followed: true },
      ],
    },
    { outcome: 'allowed', duties: ['escalate-opinion > control-organ'] },
  ),
  asked(
    'Plates kept in a spreadsheet',
    'ingest-read',
    noon,
    { structured: true, collectedAutomatically: true, store: 'spreadsheet' },
    { outcome: 'refused', breached: ['lfp-44-2-p3-al1'] },
  ),
  asked(
    'The owner’s name is stored with the read',
    'ingest-read',
    noon,
    {
      structured: true,
      collectedAutomatically: true,
      store: 'technical-database',
      tool: { kind: 'anpr-camera' },
      dataClasses: ['passage-date-and-time', 'passage-place', 'plate-reading', 'owner-identity'],
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p1-pt2'] },
  ),
  asked(
    'A face template is computed from the photo of the driver',
    'ingest-read',
    noon,
    {
      structured: true,
      collectedAutomatically: true,
      store: 'technical-database',
      tool: { kind: 'anpr-camera' },
      dataClasses: ['passage-date-and-time', 'passage-place', 'occupant-photo', 'face-template'],
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p1-pt5'], open: ['lfp-44-1-p2-bio'] },
  ),
  asked(
    'A passage of 21 October, searched for administrative police on 20 November: still within the month',
    'run-point-search',
    noon,
    { ...day('2026-10-21T10:00:00+02:00'), ...administrative },
    {
      outcome: 'allowed',
      deadlines: expect.arrayContaining([
        'first-month-ends 2026-11-21T09:00:00Z',
        'latest-deletion 2027-10-21T08:00:00Z',
      ]),
    },
  ),
  asked(
    'The same on 21 November at 10:00: shut, and no prosecutor can open it',
    'run-point-search',
    '2026-11-21T10:00:00+01:00',
    { ...day('2026-10-21T10:00:00+02:00'), ...administrative, decision: { by: { role: 'prosecutor' } } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al1-s1', 'lfp-44-11-3decies-p3-al1-s2'] },
  ),
  asked(
    'A theft, passages of day ten, the chief decides',
    'decide-point-search',
    noon,
    { ...day('2026-11-10T10:00:00+01:00'), ...theft, decidedBy: { role: 'chief-of-corps' }, outcome: 'granted' },
    { outcome: 'allowed' },
  ),
  asked(
    'A theft, passages of the fifth month, the chief decides',
    'decide-point-search',
    noon,
    {
      ...day('2026-06-25T10:00:00+02:00'),
      ...theft,
      decidedBy: { role: 'chief-of-corps' },
      outcome: 'granted',
      offence: { maximumPenalty: 'P5Y' },
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al2-s3'], who: ['prosecutor'] },
  ),
  asked(
    'The fifth month, the prosecutor, an offence of six months at most',
    'decide-point-search',
    noon,
    {
      ...day('2026-06-25T10:00:00+02:00'),
      ...theft,
      decidedBy: { role: 'prosecutor' },
      outcome: 'granted',
      offence: { maximumPenalty: 'P6M' },
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al2-s3'] },
  ),
  asked(
    'The fifth month, nobody decided',
    'run-point-search',
    noon,
    { ...day('2026-06-25T10:00:00+02:00'), ...theft, offence: { maximumPenalty: 'P5Y' } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al2-s3'], missing: ['decision'], who: ['prosecutor'] },
  ),
  asked(
    'The first month, nobody decided, and the file says so',
    'run-point-search',
    noon,
    { ...day('2026-11-10T10:00:00+01:00'), ...theft, decision: { outcome: 'none' } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al2-s2'] },
  ),
  asked(
    'An officer of administrative police decides a judicial search',
    'decide-point-search',
    noon,
    {
      ...day('2026-11-10T10:00:00+01:00'),
      ...theft,
      decidedBy: { role: 'administrative-police-officer', designation: { fromDay: '2026-01-01' } },
      outcome: 'granted',
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p3-al2-s2'] },
  ),
  asked(
    'A list of a private car park',
    'plan-correlation',
    noon,
    { ...administrative, kind: 'list', mode: 'realtime', list: { source: 'private-list' } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al1-pt1'] },
  ),
  asked(
    'A stolen-vehicle list in real time for administrative police: who authorises, and the Control Organ first',
    'plan-correlation',
    noon,
    {
      ...administrative,
      kind: 'list',
      mode: 'realtime',
      requestedBy: { role: 'operational-member', level: 'local' },
      list: { source: 'national-police-database' },
    },
    {
      outcome: 'allowed',
      duties: [
        'obtain-content-authorisation > chief-of-corps, administrative-police-officer',
        'notify-control-organ > control-organ',
      ],
      gates: ['directives-not-loaded!'],
    },
  ),
  asked(
    'The correlation starts at 10:00, the notice leaves at 10:05',
    'run-correlation',
    '2026-11-20T10:00:00+01:00',
    { ...administrative, kind: 'list', mode: 'realtime', notice: { sentAt: '2026-11-20T10:05:00+01:00' } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al5-pt2'] },
  ),
  asked(
    'No notice was given, and the file says so',
    'run-correlation',
    noon,
    { ...administrative, kind: 'list', mode: 'realtime', notice: { given: false } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al5-pt2'], who: ['police-service'] },
  ),
  asked(
    'The list grew after it was authorised',
    'run-correlation',
    noon,
    { ...theft, kind: 'list', mode: 'realtime', listAuthorisation: { outcome: 'granted', contentUnchanged: false } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al2-pt2'] },
  ),
  asked(
    'Criteria on which the officer is silent',
    'run-correlation',
    noon,
    { ...theft, kind: 'criteria', mode: 'realtime', criteriaApproval: { outcome: 'silent' } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al3-dpd'], who: ['dpo'] },
  ),
  asked(
    'The officer’s silence is put down as an approval',
    'approve-correlation-criteria',
    noon,
    { approvedBy: { role: 'dpo' }, outcome: 'silent' },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al3-dpd'] },
  ),
  asked(
    'A criterion that is one plate',
    'approve-correlation-criteria',
    noon,
    { approvedBy: { role: 'dpo' }, outcome: 'approved', criteria: { attributes: ['plate'] } },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al3-individu'] },
  ),
  asked(
    'A judicial correlation over the third month, an offence of two years, no authorisation',
    'run-correlation',
    noon,
    {
      ...theft,
      kind: 'list',
      mode: 'afterwards',
      ...day('2026-08-25T10:00:00+02:00'),
      offence: { maximumPenalty: 'P2Y' },
    },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al6-s2'], who: ['prosecutor'] },
  ),
  asked(
    'A passage of 32 days, correlated for administrative police',
    'run-correlation',
    noon,
    { ...administrative, kind: 'criteria', mode: 'afterwards', ...day('2026-10-19T10:00:00+02:00') },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p4-al5-pt1'] },
  ),
  asked(
    'A hit of 20 October, validated on 20 November',
    'validate-hit',
    noon,
    { outcome: 'validated', conditionsMetAt: '2026-10-20T10:00:00+02:00', recordedAt: '2026-10-20T10:00:00+02:00' },
    { outcome: 'allowed', deadlines: expect.arrayContaining(['validation-due 2026-11-20']) },
  ),
  asked(
    'The same, on 21 November: lapsed',
    'validate-hit',
    '2026-11-21T00:00:00+01:00',
    { outcome: 'validated', conditionsMetAt: '2026-10-20T10:00:00+02:00', recordedAt: '2026-10-20T10:00:00+02:00' },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p2-al2-delai'] },
  ),
  asked(
    'Software validates the hits of the night',
    'validate-hit',
    noon,
    { automatic: true, outcome: 'validated' },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p2-al2-delai'], who: ['operational-member'] },
  ),
  asked(
    'A hit goes to a special database',
    'copy-hit',
    noon,
    { target: 'special-database' },
    { outcome: 'refused', breached: ['lfp-44-11-3decies-p2-al2-copie'] },
  ),
  asked(
    '999 of 1000 reads are transmitted',
    'transmit-reads',
    noon,
    { sentBy: { role: 'chief-of-corps' }, readsHeld: 1000, readsSent: 999 },
    { outcome: 'refused', breached: ['lfp-44-11-3sexies-p2'] },
  ),
  asked(
    'A line of the journal of 2018 goes in its ninth year',
    'delete-database-journal',
    '2027-06-01T09:00:00+02:00',
    { processedAt: '2018-06-01T09:00:00+02:00' },
    {
      outcome: 'refused',
      breached: ['lfp-44-11-3novies-duree'],
      deadlines: ['earliest-deletion 2028-06-01T22:00:00Z'],
    },
  ),
];

describe('technical databases and plates, as a lawyer or an officer asks', () => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
