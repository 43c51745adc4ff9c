import { describe, expect, it } from 'vitest';
import { declarants } from '../decrees/declarants.ts';
import { judged, rolesAllowed } from '../judging.fixture.ts';
import { read, scenario } from '../scenarios.fixture.ts';
import type { NotifyExistingCameraFacts, SubmitExistingProtocolFacts, UseExistingPoliceCameraFacts } from './acts.ts';

/* The transitional provisions of the law of 21 March 2018 (articles 88 and 89): what was there before, and until when. */

const old: UseExistingPoliceCameraFacts = {
  installedOn: '2016-03-01',
  earlierBasis: 'camera-law-2007',
  usedByPolice: true,
  withinChapter2: true,
  meetsTheNewLaw: false,
};
const use = (title: string, at: string, change: UseExistingPoliceCameraFacts, expected: object) =>
  scenario(title, 'use-existing-police-camera', at, { ...old, ...change }, expected);
const { meetsTheNewLaw: _new, ...untold } = old;

const policeCameras = [
  use(
    'a police camera of 2016 without authorisation is tolerated on the first day',
    '2018-05-25T00:00:00+02:00',
    {},
    {
      outcome: 'allowed',
      duties: ['bring-existing-camera-into-line'],
      deadlines: ['existing-cameras-comply 2019-05-25'],
    },
  ),
  use('and on the last, 25 May 2019, to midnight', '2019-05-25T23:59:59+02:00', {}, { outcome: 'allowed' }),
  use(
    'on 26 May 2019 it is unlawful without authorisation',
    '2019-05-26T00:00:00+02:00',
    {},
    {
      outcome: 'refused',
      breached: ['l2018-88', 'lfp-25-4-p1-al1'],
      who: ['municipal-council', 'minister-interior', 'chief-of-corps'],
      warnings: expect.arrayContaining(['existing-camera-as-any-other']),
    },
  ),
  use(
    'with the authorisation it goes on',
    '2019-05-26T00:00:00+02:00',
    { meetsTheNewLaw: true },
    { outcome: 'allowed' },
  ),
  scenario(
    'after the term, whether it meets the new law has to be told',
    'use-existing-police-camera',
    '2020-01-01T10:00:00+01:00',
    untold,
    { outcome: 'needs-human', missing: ['meetsTheNewLaw'], open: ['lfp-25-4-p1-al1'] },
  ),
  use(
    'a camera of 24 May 2018 is an existing one',
    '2018-06-01T10:00:00+02:00',
    { installedOn: '2018-05-24' },
    { outcome: 'allowed' },
  ),
  use(
    'one of 25 May 2018 is not',
    '2018-06-01T10:00:00+02:00',
    { installedOn: '2018-05-25' },
    { outcome: 'refused', breached: ['l2018-88'] },
  ),
  use(
    'a camera that never rested on the law of 2007 has no tolerance',
    '2018-06-01T10:00:00+02:00',
    { earlierBasis: 'none' },
    { outcome: 'refused' },
  ),
  use(
    'nor one that rested on another law',
    '2018-06-01T10:00:00+02:00',
    { earlierBasis: 'other-law' },
    { outcome: 'refused' },
  ),
  use(
    'a shop’s camera follows article 89',
    '2018-06-01T10:00:00+02:00',
    { usedByPolice: false },
    { outcome: 'refused' },
  ),
  use(
    'nor does a camera outside chapter 2',
    '2018-06-01T10:00:00+02:00',
    { withinChapter2: false },
    { outcome: 'refused' },
  ),
];

const shop: NotifyExistingCameraFacts = {
  notifiedBy: { role: 'camera-controller' },
  governedByCameraLaw: true,
  installedOn: '2015-03-01',
  lawfulWhenInstalled: true,
};
const notify = (title: string, at: string, change: NotifyExistingCameraFacts, expected: object) =>
  scenario(title, 'notify-existing-camera', at, { ...shop, ...change }, expected);
const late = 'l2018-89-al2';

const notifications = [
  notify(
    'a shop camera of 2015 notified on 31 December 2021',
    '2021-12-31T23:59:59+01:00',
    {},
    {
      outcome: 'allowed',
      deadlines: ['notify-existing-camera 2021-12-31'],
    },
  ),
  notify(
    'notified on 1 January 2022 it is late',
    '2022-01-01T00:00:00+01:00',
    {},
    {
      outcome: 'refused',
      breached: [late],
      who: ['camera-controller'],
    },
  ),
  notify(
    'asked in 2026, notified in time',
    '2026-11-20T10:00:00+01:00',
    { notifiedAt: '2021-11-01T10:00:00+01:00' },
    { outcome: 'allowed' },
  ),
  notify(
    'a camera of 1 June 2018 had the ordinary rule of the day before',
    '2021-06-01T10:00:00+02:00',
    { installedOn: '2018-06-01' },
    {
      outcome: 'refused',
      breached: [late],
    },
  ),
  notify(
    'a camera of 24 May 2018 has the term',
    '2021-06-01T10:00:00+02:00',
    { installedOn: '2018-05-24' },
    { outcome: 'allowed' },
  ),
  notify(
    'one of 25 May 2018 has not',
    '2021-06-01T10:00:00+02:00',
    { installedOn: '2018-05-25' },
    { outcome: 'refused' },
  ),
  notify(
    'an existing camera that was unlawful has no term',
    '2021-06-01T10:00:00+02:00',
    { lawfulWhenInstalled: false },
    {
      outcome: 'refused',
      breached: [late],
    },
  ),
  notify(
    'a camera outside the law of 2007',
    '2021-06-01T10:00:00+02:00',
    { governedByCameraLaw: false },
    { outcome: 'refused' },
  ),
  notify(
    'before 24 May 2020 the wording is not in our files, and no date is given',
    '2020-05-23T23:59:59+02:00',
    {},
    {
      outcome: 'allowed',
      deadlines: [],
      warnings: expect.arrayContaining(['existing-cameras-first-wording']),
    },
  ),
  notify(
    'from that day the date is 31 December 2021',
    '2020-05-24T00:00:00+02:00',
    {},
    {
      outcome: 'allowed',
      deadlines: ['notify-existing-camera 2021-12-31'],
    },
  ),
];

const metro: SubmitExistingProtocolFacts = {
  concludedOn: '2017-06-01',
  with: 'public-transport-company',
  forRealTimeAccess: true,
};
const submit = (title: string, at: string, change: SubmitExistingProtocolFacts, expected: object) =>
  scenario(title, 'submit-existing-protocol', at, { ...metro, ...change }, expected);

const protocols = [
  submit(
    'a protocol of 2017 submitted on 25 May 2019',
    '2019-05-25T23:59:59+02:00',
    {},
    {
      outcome: 'allowed',
      deadlines: ['submit-existing-protocol 2019-05-25'],
    },
  ),
  submit(
    'submitted on 26 May 2019 it is late',
    '2019-05-26T00:00:00+02:00',
    {},
    {
      outcome: 'refused',
      breached: ['l2018-89-al3'],
      who: ['police-service', 'public-transport-company'],
    },
  ),
  submit(
    'a protocol of 1 June 2018 needed the opinion asked before its signature',
    '2018-06-10T10:00:00+02:00',
    { concludedOn: '2018-06-01' },
    {
      outcome: 'refused',
      breached: ['lcam-9-al4'],
    },
  ),
  submit(
    'and had it',
    '2018-06-10T10:00:00+02:00',
    { concludedOn: '2018-06-01', submittedAt: '2018-05-31T10:00:00+02:00' },
    { outcome: 'allowed' },
  ),
  submit(
    'a protocol of 24 May 2018 is an existing one',
    '2019-01-10T10:00:00+01:00',
    { concludedOn: '2018-05-24' },
    { outcome: 'allowed' },
  ),
  submit(
    'a protocol with a private operator',
    '2019-01-10T10:00:00+01:00',
    { with: 'other' },
    { outcome: 'refused', breached: ['l2018-89-al3'] },
  ),
  submit(
    'one that opens no real-time access',
    '2019-01-10T10:00:00+01:00',
    { forRealTimeAccess: false },
    { outcome: 'refused' },
  ),
];

describe.each([
  ['article 88: existing cameras of the police', policeCameras],
  ['article 89, alinéa 2: notifying existing cameras', notifications],
  ['article 89, alinéa 3: existing protocols', protocols],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});

describe('the law itself', () => {
  it('begins on 25 May 2018: the day before there is no answer', () => {
    for (const act of ['use-existing-police-camera', 'notify-existing-camera', 'submit-existing-protocol'] as const) {
      expect(() => judged(act, {}, '2018-05-24T23:59:59+02:00')).toThrow(
        expect.objectContaining({ code: 'law/not-yet-in-force' }),
      );
      expect(judged(act, {}, '2018-05-25T00:00:00+02:00').findings[0]?.provision).toBe('l2018-89');
    }
  });

  it('is notified by the controller or a person it designates, and by no other role', () => {
    const allowed = rolesAllowed((role) => judged('notify-existing-camera', { notifiedBy: { role } }));
    expect([...allowed].sort()).toEqual([...declarants].sort());
  });
});
