import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { HumanJudgement } from '../facts.ts';
import { breaches } from '../judging.fixture.ts';
import { read, scenario } from '../scenarios.fixture.ts';

/* W-16 to W-17c: live images, keeping, deleting, registers. Names are invented. */

const at = '2026-07-01T10:00:00+02:00';
const thefts = ['offences-against-persons-or-goods'] as const;
const found = (verdict: 'met' | 'not-met'): HumanJudgement => ({
  verdict,
  by: 'camera-controller',
  at,
  reasons: 'inventé',
});
const street = {
  camera: { kind: 'fixed' },
  place: { kind: 'open', municipality: 'Boisvert' },
  purposes: thefts,
  controller: { role: 'municipal-authority' },
} as const;
const shop = { ...street, place: { kind: 'closed-accessible' }, controller: { role: 'camera-controller' } } as const;
const office = { ...shop, place: { kind: 'closed-inaccessible' } } as const;
const scanCar = {
  ...street,
  camera: { kind: 'mobile', functions: ['number-plate-recognition'] },
  purposes: ['municipal-regulations'],
} as const;
const supervised = { supervisedBy: 'inspectrice au dispatching', canSeeAndStop: true } as const;

const live = [
  scenario(
    'a municipal control room with a police officer who can stop the session, by a named viewer',
    'watch-surveillance-camera',
    at,
    {
      ...street,
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      policeControl: supervised,
      designatedByDecree: found('met'),
    },
    { outcome: 'allowed', duties: ['log-camera-session'], warnings: ['reach-lcam', 'no-decree-viewers'] },
  ),
  scenario(
    'the same without police control',
    'watch-surveillance-camera',
    at,
    {
      ...street,
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      designatedByDecree: found('met'),
    },
    { outcome: 'refused', breached: ['lcam-5-p4-al1'], who: ['police-service'], missing: ['policeControl'] },
  ),
  scenario(
    'police control that cannot stop the session is none',
    'watch-surveillance-camera',
    at,
    {
      ...street,
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      policeControl: { supervisedBy: 'inspectrice' },
      designatedByDecree: found('met'),
    },
    { outcome: 'refused', breached: ['lcam-5-p4-al1'] },
  ),
  scenario(
    'whether a viewer is one of those the decree names is asked of a person: the decree is not in our files',
    'watch-surveillance-camera',
    at,
    {
      ...street,
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      policeControl: supervised,
    },
    { outcome: 'needs-human', open: ['lcam-5-p4-al2'] },
  ),
  scenario(
    'a guard under the law of 2 October 2017 is outside that decree, but not outside police control',
    'watch-surveillance-camera',
    at,
    { ...street, viewer: { role: 'guarding-agent' }, aim: 'immediate-intervention', underPrivateSecurityLaw: true },
    { outcome: 'refused', breached: ['lcam-5-p4-al1'] },
  ),
  scenario(
    'curiosity',
    'watch-surveillance-camera',
    at,
    { ...street, viewer: { role: 'operational-member' }, aim: 'other' },
    { outcome: 'refused', breached: ['lcam-5-p4-al1'] },
  ),
  scenario(
    'a concierge watching an office to intervene',
    'watch-surveillance-camera',
    at,
    { ...office, viewer: { role: 'camera-controller' }, aim: 'immediate-intervention' },
    { outcome: 'allowed' },
  ),
  scenario(
    'watching staff for their performance',
    'watch-surveillance-camera',
    at,
    { ...office, viewer: { role: 'camera-controller' }, aim: 'other' },
    { outcome: 'refused', breached: ['lcam-7-p3-al1'] },
  ),
  scenario(
    'a shop’s live images to the police: article 9 is for a person to check here',
    'watch-surveillance-camera',
    at,
    { ...shop, viewer: { role: 'operational-member' }, aim: 'immediate-intervention' },
    { outcome: 'needs-human', open: ['lcam-6-p3-al1'] },
  ),
  scenario(
    'a scan car against incivilities, watched live without the police',
    'watch-surveillance-camera',
    at,
    {
      ...scanCar,
      municipalPurpose: 'incivilities-of-law-2013',
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      designatedByDecree: found('met'),
    },
    { outcome: 'refused', breached: ['lcam-7-3-p3-al1-s1'] },
  ),
  scenario(
    'a scan car for paid parking alone needs no police control',
    'watch-surveillance-camera',
    at,
    { ...scanCar, municipalPurpose: 'paid-parking', viewer: { role: 'finding-officer' } },
    { outcome: 'allowed', duties: [] },
  ),
  scenario(
    'with both purposes the police control stays',
    'watch-surveillance-camera',
    at,
    {
      ...scanCar,
      municipalPurpose: 'both',
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      designatedByDecree: found('met'),
    },
    { outcome: 'refused', breached: ['lcam-7-3-p3-al1-s1'] },
  ),
];

const event = {
  ...street,
  requestedBy: { role: 'event-authority' },
  competence: 'coordination de crise',
  ground: 'significant-event',
  reference: 'sommet',
  forCoordination: true,
  likelyImpact: found('met'),
  startsAt: '2026-07-01T08:00:00+02:00',
  endsAt: '2026-07-01T20:00:00+02:00',
} as const;

const events = [
  scenario('a crisis centre during a summit', 'open-event-live-access', at, event, {
    outcome: 'allowed',
    deadlines: ['event-access-ends 2026-07-01T20:00:00+02:00'],
    duties: ['log-event-access'],
  }),
  scenario(
    'an ordinary Tuesday',
    'open-event-live-access',
    at,
    { ...event, ground: 'other' },
    {
      outcome: 'refused',
      breached: ['lcam-5-p4-al3-evenement'],
    },
  ),
  scenario(
    'recordings asked under this alinéa',
    'open-event-live-access',
    at,
    { ...event, recordingsAsked: true },
    {
      outcome: 'refused',
      breached: ['lcam-5-p4-al3-evenement'],
    },
  ),
  scenario(
    'the impact of the event is for a person',
    'open-event-live-access',
    at,
    { ...event, likelyImpact: found('not-met') },
    {
      outcome: 'refused',
      breached: ['lcam-5-p4-al3-evenement'],
    },
  ),
  scenario(
    'a flood, while it lasts',
    'open-event-live-access',
    at,
    { ...event, ground: 'emergency' },
    {
      outcome: 'allowed',
    },
  ),
  scenario(
    'after the emergency the access closes',
    'open-event-live-access',
    '2026-07-01T20:00:00+02:00',
    { ...event, ground: 'emergency' },
    { outcome: 'refused', breached: ['lcam-5-p4-al3-urgence'] },
  ),
  scenario(
    'the images of a shop',
    'open-event-live-access',
    at,
    { ...event, place: shop.place },
    {
      outcome: 'refused',
      breached: ['lcam-5-p4-al3-evenement'],
    },
  ),
];

const keep = { recordedTo: '2026-05-20T10:15:00+02:00', recordingAim: 'evidence-or-identification' } as const;

const kept = [
  scenario(
    'a shop keeps images within the month; the day they go is named',
    'keep-camera-images',
    at,
    {
      ...shop,
      recordedFrom: '2026-06-10T10:00:00+02:00',
      recordedTo: '2026-06-10T10:15:00+02:00',
      recordingAim: 'evidence-or-identification',
    },
    { outcome: 'allowed', deadlines: ['latest-deletion 2026-07-10T08:00:00Z'], duties: ['delete-camera-images'] },
  ),
  scenario(
    'an ordinary street after forty days',
    'keep-camera-images',
    at,
    { ...street, ...keep, recordedFrom: '2026-05-20T10:00:00+02:00' },
    { outcome: 'refused', breached: ['lcam-5-p4-al5'], who: ['camera-controller'] },
  ),
  scenario(
    'a station on the list after forty days',
    'keep-camera-images',
    at,
    {
      ...shop,
      ...keep,
      place: { kind: 'closed-accessible', listedPlace: ['rd-2018-12-06-3months-2'] },
      recordedFrom: '2026-05-20T10:00:00+02:00',
    },
    { outcome: 'allowed', deadlines: ['latest-deletion 2026-08-20T08:00:00Z'] },
  ),
  scenario(
    'a place on the perimeter list alone has one month',
    'keep-camera-images',
    at,
    {
      ...shop,
      ...keep,
      place: { kind: 'closed-accessible', listedPlace: ['rd-2018-12-06-perimeter-2'] },
      recordedFrom: '2026-05-20T10:00:00+02:00',
    },
    { outcome: 'refused', breached: ['lcam-6-p3-al3'] },
  ),
  scenario(
    'a sequence that proves a theft outlives the month, on a recorded ground',
    'keep-camera-images',
    at,
    {
      ...shop,
      ...keep,
      recordedFrom: '2026-05-20T10:00:00+02:00',
      evidentialValue: found('met'),
      onlyUsefulSequence: true,
    },
    { outcome: 'allowed', duties: ['record-evidence-ground'] },
  ),
  scenario(
    'a whole day kept for one sequence',
    'keep-camera-images',
    at,
    {
      ...shop,
      ...keep,
      recordedFrom: '2026-05-20T00:00:00+02:00',
      evidentialValue: found('met'),
      onlyUsefulSequence: false,
    },
    { outcome: 'refused', breached: ['lcam-6-p3-al3-preuve'] },
  ),
  scenario(
    'recording to count the traffic',
    'keep-camera-images',
    at,
    {
      ...scanCar,
      ...keep,
      recordedFrom: '2026-05-20T10:00:00+02:00',
      recordedTo: '2026-06-20T10:00:00+02:00',
      recordingAim: 'other',
      evidentialValue: found('met'),
    },
    { outcome: 'refused', breached: ['lcam-7-3-p4-al1'] },
  ),
  scenario(
    'a shop may not choose three months by itself',
    'keep-camera-images',
    '2026-06-10T10:20:00+02:00',
    {
      ...shop,
      recordedFrom: '2026-06-10T10:00:00+02:00',
      recordedTo: '2026-06-10T10:15:00+02:00',
      recordingAim: 'evidence-or-identification',
      configuredRetention: 'P3M',
    },
    { outcome: 'refused', breached: ['lcam-6-p3-al3'] },
  ),
  scenario(
    'images deleted after a week: the camera law has no minimum',
    'delete-camera-images',
    at,
    { ...shop, recordedFrom: '2026-06-24T10:00:00+02:00', recordedTo: '2026-06-24T10:15:00+02:00' },
    { outcome: 'allowed', deadlines: ['latest-deletion 2026-07-24T08:00:00Z'], duties: ['prove-erasure'] },
  ),
  scenario(
    'deleting while a filmed person’s request is open is for a person (R-28)',
    'delete-camera-images',
    at,
    {
      ...shop,
      recordedFrom: '2026-06-24T10:00:00+02:00',
      recordedTo: '2026-06-24T10:15:00+02:00',
      accessRequestOpen: true,
    },
    {
      outcome: 'refused',
      breached: ['lcam-12-al3'],
      who: ['camera-controller'],
      warnings: ['reach-lcam', 'access-request-hold'],
    },
  ),
  scenario(
    'past the maximum an open request holds nothing any more',
    'delete-camera-images',
    at,
    {
      ...shop,
      recordedFrom: '2026-05-24T10:00:00+02:00',
      recordedTo: '2026-05-24T10:15:00+02:00',
      accessRequestOpen: true,
    },
    { outcome: 'allowed', warnings: ['reach-lcam', 'retention-exceeded'] },
  ),
  scenario(
    'the police ask for a shop’s register',
    'consult-camera-register',
    at,
    {
      ...shop,
      consultedBy: { role: 'local-police-zone' },
      onRequest: true,
    },
    { outcome: 'allowed' },
  ),
  scenario(
    'a neighbour asks for it',
    'consult-camera-register',
    at,
    {
      ...shop,
      consultedBy: { role: 'public' },
      onRequest: true,
    },
    { outcome: 'refused', breached: ['lcam-6-p2-al4-s3'], who: ['dpa', 'police-service'] },
  ),
];

describe.each([
  ['live viewing', live],
  ['live access for an event or an emergency (5 § 4 al. 3)', events],
  ['keeping, deleting, registers', kept],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});

describe('the month of the camera law', () => {
  const keepAt = (recordedFrom: string, when: string, place: object = shop.place) =>
    decide(
      'keep-camera-images',
      {
        ...shop,
        place: { ...shop.place, ...place },
        recordedFrom,
        recordedTo: recordedFrom,
        recordingAim: 'evidence-or-identification',
      },
      when,
    );

  it.each([
    // recorded, last instant kept, first instant that is too late: winter, summer, both changes of the clock, month ends, leap years
    ['2026-01-10T10:00:00+01:00', '2026-02-10T09:59:59+01:00', '2026-02-10T10:00:00+01:00'],
    ['2026-07-10T10:00:00+02:00', '2026-08-10T09:59:59+02:00', '2026-08-10T10:00:00+02:00'],
    ['2026-10-10T10:00:00+02:00', '2026-11-10T09:59:59+01:00', '2026-11-10T10:00:00+01:00'],
    ['2026-03-10T10:00:00+01:00', '2026-04-10T09:59:59+02:00', '2026-04-10T10:00:00+02:00'],
    ['2026-02-28T02:30:00+01:00', '2026-03-28T02:29:59+01:00', '2026-03-28T02:30:00+01:00'],
    ['2026-01-31T10:00:00+01:00', '2026-02-28T09:59:59+01:00', '2026-02-28T10:00:00+01:00'],
    ['2028-01-31T10:00:00+01:00', '2028-02-29T09:59:59+01:00', '2028-02-29T10:00:00+01:00'],
  ])('recorded %s: kept at %s, too long at %s', (recorded, before, end) => {
    expect(keepAt(recorded, before).outcome).toBe('allowed');
    expect(breaches(keepAt(recorded, end))).toEqual(['lcam-6-p3-al3']);
  });

  it('is a month and not thirty days, and three calendar months on the list', () => {
    expect(keepAt('2026-07-01T10:00:00+02:00', '2026-07-31T10:00:00+02:00').outcome).toBe('allowed');
    const listed = { listedPlace: ['rd-2018-12-06-3months-1'] };
    expect(keepAt('2025-11-30T10:00:00+01:00', '2026-02-28T09:59:59+01:00', listed).outcome).toBe('allowed');
    expect(keepAt('2025-11-30T10:00:00+01:00', '2026-02-28T10:00:00+01:00', listed).outcome).toBe('refused');
  });

  it('is three months only from the first day of the decree list', () => {
    const listed = { listedPlace: ['rd-2018-12-06-3months-1'] };
    expect(keepAt('2018-11-01T10:00:00+01:00', '2018-12-17T23:59:59+01:00', listed).outcome).toBe('refused');
    expect(keepAt('2018-11-01T10:00:00+01:00', '2018-12-18T00:00:00+01:00', listed).outcome).toBe('allowed');
  });

  it('is never shorter than four weeks nor longer than thirty-one days and the hour of a change of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_530_000_000, max: 1_900_000_000 }), (seconds) => {
        const recorded = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const outcome = (hours: number) => keepAt(recorded.toString(), recorded.add({ hours }).toString()).outcome;
        expect(outcome(28 * 24 - 2)).toBe('allowed');
        expect(outcome(31 * 24 + 1)).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });
});
