import { describe, expect, it } from 'vitest';
import { foundSo, read, scenario } from './scenarios.fixture.ts';

/* W-01 and W-02, the use itself: is it covered, visible, decided by the right officer, and for what. Zone and municipalities are invented. */

const at = '2026-07-01T21:00:00+02:00';
const square = { kind: 'open', managedByPolice: false, municipality: 'Boisvert' } as const;
const judicial = [{ branch: 'judicial' }] as const;
const order = {
  by: { role: 'responsible-officer', level: 'local' },
  decidedAt: '2026-07-01T20:00:00+02:00',
  proportionality: foundSo,
  subsidiarity: foundSo,
} as const;
const granted = {
  level: 'local',
  decidedAt: '2026-05-01T20:00:00+02:00',
  municipality: 'Boisvert',
  cameraKinds: ['fixed'],
  purposes: judicial,
  places: ['P1'],
} as const;
const fixed = {
  level: 'local',
  decision: order,
  camera: { kind: 'fixed' },
  place: square,
  placeReference: 'P1',
  purposes: judicial,
  authorisation: granted,
  visibility: { pictogram: { inPlace: true, model: 'police-2019', conformity: foundSo } },
  intimacyReview: foundSo,
  aimsAtSensitive: false,
  inRegister: true,
  inNationalRegister: true,
} as const;
const { authorisation: _none, ...uncovered } = fixed;
const { intimacyReview: _unseen, ...unreviewed } = fixed;

const oral = {
  grantedAt: '2026-07-01T19:30:00+02:00',
  by: { role: 'mayor', municipality: 'Boisvert' },
  missionReference: 'M-7',
  cameraKinds: ['temporary-fixed'],
  purposes: judicial,
} as const;
const urgentUse = {
  ...uncovered,
  camera: { kind: 'temporary-fixed' },
  mission: { reference: 'M-7' },
  urgent: oral,
} as const;

const bodycam = {
  level: 'local',
  decision: order,
  camera: { kind: 'individual' },
  place: square,
  purposes: judicial,
  aimsAtSensitive: false,
  intervention: { reference: 'I-1', startedAt: '2026-07-01T20:50:00+02:00' },
  situation: { code: '1', facts: 'une personne menace avec un couteau' },
  preRecordingSeconds: 30,
  visibility: {
    wearer: { operationalMember: true, identifiable: true, ownCamera: true },
    oralWarningAt: '2026-07-01T20:59:00+02:00',
  },
  inRegister: true,
} as const;

const fixedUses = [
  scenario('a covered, signalled camera on the square, decided by the officer in command', 'activate-use', at, fixed, {
    outcome: 'allowed',
    breached: [],
    duties: [],
  }),
  scenario('no authorisation: the chief of corps can ask for one, the council decides', 'activate-use', at, uncovered, {
    outcome: 'refused',
    breached: ['lfp-25-4-p1-al1'],
    who: ['chief-of-corps', 'municipal-council'],
    missing: ['authorisation'],
    duties: [],
  }),
  scenario(
    'the camera films another municipality than the one whose council agreed',
    'activate-use',
    at,
    { ...fixed, place: { ...square, municipality: 'Valpré' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
      who: ['municipal-council'],
    },
  ),
  scenario(
    'no pictogram: not a visible use',
    'activate-use',
    at,
    { ...fixed, visibility: { pictogram: { inPlace: false } } },
    {
      outcome: 'refused',
      breached: ['lfp-25-2-p2-pt1'],
      who: ['police-service'],
    },
  ),
  scenario(
    'the officer decided an hour after the camera was on',
    'activate-use',
    at,
    { ...fixed, decision: { ...order, decidedAt: '2026-07-01T22:00:00+02:00' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-5-p1-decision'],
      who: ['responsible-officer'],
    },
  ),
  scenario('nobody has looked whether the camera sees into bedrooms', 'activate-use', at, unreviewed, {
    outcome: 'needs-human',
    open: ['lfp-25-3-p3-intimite'],
    missing: ['intimacyReview'],
  }),
  scenario(
    'it is aimed at a mosque to know who prays there',
    'activate-use',
    at,
    { ...fixed, aimsAtSensitive: true },
    {
      outcome: 'refused',
      breached: ['lfp-25-3-p3-sensible'],
    },
  ),
  scenario(
    'face recognition is switched on',
    'activate-use',
    at,
    {
      ...fixed,
      camera: { kind: 'fixed', functions: ['facial-recognition'] },
      authorisation: { ...granted, functions: ['facial-recognition'] },
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-2-p1-pt3'],
      open: ['lfp-44-1-p2-bio'],
    },
  ),
  scenario(
    'a use that is not in our ledger: lawful, and stopped by our rule',
    'activate-use',
    at,
    { ...fixed, inRegister: false },
    {
      outcome: 'allowed',
      breached: [],
      duties: ['inventory-processing'],
      gates: ['register-use!'],
    },
  ),
  scenario(
    'the same under the text of 2020: the line is owed by law',
    'activate-use',
    at,
    { ...fixed, inRegister: false },
    {
      outcome: 'allowed',
      duties: ['register-use'],
      gates: [],
    },
    { pinnedTo: '2020-06-01' },
  ),
];

const urgentUses = [
  scenario('the mayor of the place granted it orally for this mission and this camera', 'activate-use', at, urgentUse, {
    outcome: 'allowed',
    breached: [],
  }),
  scenario(
    'the mayor of the neighbouring municipality had granted it',
    'activate-use',
    at,
    { ...urgentUse, urgent: { ...oral, by: { role: 'mayor', municipality: 'Valpré' } } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al2'],
      who: ['municipal-council', 'mayor'],
    },
  ),
  scenario(
    'granted for a temporary camera, a permanent one is put up',
    'activate-use',
    at,
    { ...urgentUse, camera: { kind: 'fixed' }, urgent: { ...oral, places: ['P1'] } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s1'],
      who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    },
  ),
  scenario(
    'granted for one mission, used for another',
    'activate-use',
    at,
    { ...urgentUse, mission: { reference: 'M-8' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s1'],
      missing: ['urgent.missionReference', 'mission.reference'],
    },
  ),
  scenario(
    'the mission ended ten minutes ago',
    'activate-use',
    at,
    { ...urgentUse, urgent: { ...oral, missionEndedAt: '2026-07-01T20:50:00+02:00' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s1'],
    },
  ),
  scenario(
    'it is not known who granted it',
    'activate-use',
    at,
    { ...urgentUse, urgent: { ...oral, by: {} } },
    {
      outcome: 'needs-human',
      open: ['lfp-25-4-p1-al1-pt1'],
      missing: ['urgent.by.role', 'urgent.by.municipality'],
    },
  ),
];

const bodycams = [
  scenario(
    'a bodycam in an intervention, warned, situation 1°: no council, no territory',
    'activate-use',
    at,
    bodycam,
    {
      outcome: 'allowed',
      breached: [],
      duties: ['respect-intimacy'],
    },
  ),
  scenario(
    'a patrol on foot on which nothing happens',
    'activate-use',
    at,
    { ...bodycam, intervention: {}, situation: { code: 'none' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-3-p1bis'],
      who: ['responsible-officer', 'operational-member'],
    },
  ),
  scenario(
    'no warning and no ground: the duty is breached, the use stays visible',
    'activate-use',
    at,
    { ...bodycam, visibility: { wearer: bodycam.visibility.wearer } },
    {
      outcome: 'refused',
      breached: ['lfp-25-2-p2-al2'],
      who: ['operational-member'],
    },
  ),
  scenario(
    'no warning because a stone flew: the ground and its facts stand for it',
    'activate-use',
    at,
    {
      ...bodycam,
      visibility: {
        wearer: bodycam.visibility.wearer,
        noWarningGround: { code: 'danger', facts: 'jets de pierres à l’arrivée' },
      },
    },
    {
      outcome: 'allowed',
    },
  ),
  scenario(
    'a pooled bodycam whose wearer is entered as its user',
    'activate-use',
    at,
    {
      ...bodycam,
      visibility: {
        ...bodycam.visibility,
        wearer: { operationalMember: true, identifiable: true, ownCamera: false, registeredWearer: true },
      },
    },
    {
      outcome: 'allowed',
    },
  ),
  scenario(
    'in a flat, without a ground to enter it',
    'activate-use',
    at,
    { ...bodycam, place: { kind: 'closed-inaccessible', managedByPolice: false, municipality: 'Boisvert' } },
    {
      outcome: 'needs-human',
      open: ['lfp-25-3-p1bis'],
      missing: ['entryGround'],
    },
  ),
  scenario(
    'the same bodycam on 19 January 2024: no council had agreed to mobile cameras',
    'activate-use',
    '2024-01-19T21:00:00+01:00',
    {
      ...bodycam,
      decision: { ...order, decidedAt: '2024-01-19T20:00:00+01:00' },
      visibility: { ...bodycam.visibility, oralWarningAt: '2024-01-19T20:59:00+01:00' },
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
    },
  ),
];

const metro = {
  kind: 'closed-accessible',
  listedAs: 'public-transport-station',
  managedByPolice: false,
  managerAgreement: true,
  municipality: 'Boisvert',
} as const;
const stream = {
  viewer: { role: 'operational-member' },
  ...fixed,
  camera: { kind: 'fixed', thirdParty: true },
  place: metro,
} as const;

const live = [
  scenario(
    'the police watch the metro live and record nothing: the camera law alone, which a person checks',
    'watch-live',
    at,
    { ...stream, policeRecords: false },
    {
      outcome: 'needs-human',
      open: ['lfp-25-1-p2'],
      breached: [],
      duties: [],
      warnings: ['reach-lfp', 'camera-law-live'],
    },
  ),
  scenario(
    'they record it, with the council’s authorisation and the manager’s agreement',
    'watch-live',
    at,
    { ...stream, policeRecords: true },
    {
      outcome: 'allowed',
      breached: [],
    },
  ),
  scenario(
    'they record it without an authorisation',
    'watch-live',
    at,
    { ...uncovered, viewer: { role: 'operational-member' }, camera: stream.camera, place: metro, policeRecords: true },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
    },
  ),
  scenario(
    'the mayor watches police cameras in the dispatching, supervised',
    'watch-live',
    at,
    {
      viewer: { role: 'mayor' },
      viewerLegalBasis: 'Nouvelle loi communale, art. 133',
      policeControl: { supervisedBy: 'A', canSeeAndStop: true },
    },
    {
      outcome: 'allowed',
      duties: ['log-live-session'],
    },
  ),
  scenario(
    'he watches them from home, alone',
    'watch-live',
    at,
    { viewer: { role: 'mayor' }, viewerLegalBasis: 'Nouvelle loi communale, art. 133' },
    {
      outcome: 'refused',
      breached: ['lfp-25-5-p2'],
      who: ['operational-member'],
    },
  ),
  scenario(
    'a volunteer of an association watches them',
    'watch-live',
    at,
    { viewer: { role: 'civil-society' }, policeControl: { supervisedBy: 'A', canSeeAndStop: true } },
    {
      outcome: 'refused',
      breached: ['lfp-25-5-p2'],
      missing: ['viewerLegalBasis'],
    },
  ),
];

const ends = [
  scenario(
    'a car camera filmed in a bar after the intervention: ending is never refused, the overrun is written down',
    'end-use',
    at,
    {
      camera: { kind: 'mobile' },
      place: { kind: 'closed-accessible', managedByPolice: false },
      intervention: { endedAt: '2026-07-01T20:00:00+02:00' },
      endedAt: at,
    },
    {
      outcome: 'allowed',
      breached: ['lfp-25-3-p1-pt2-a'],
      duties: ['record-end-of-use'],
      warnings: ['reach-lfp', 'use-overran'],
    },
  ),
];

describe.each([
  ['W-01, a fixed camera in use', fixedUses],
  ['W-02, a use on an oral grant', urgentUses],
  ['W-01, bodycams', bodycams],
  ['live images (25/1 § 2, 25/5 § 2)', live],
  ['W-01, the end of a use', ends],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
