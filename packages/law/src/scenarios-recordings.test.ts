import { describe, expect, it } from 'vitest';
import { foundSo, read, scenario } from './scenarios.fixture.ts';

/* W-13 to W-15: recordings, training and registers, with the dates a lawyer counts by hand. Summer time ends on 25 October 2026. */

const street = { recordedFrom: '2026-10-10T09:00:00+02:00', recordedTo: '2026-10-10T09:20:00+02:00' } as const;
const fixed = { kind: 'fixed', inDetentionPlace: false } as const;
const bodycam = { kind: 'individual' } as const;
const cell = { kind: 'fixed', inDetentionPlace: true } as const;
const square = { kind: 'open', municipality: 'Boisvert' } as const;
const station = { kind: 'closed-inaccessible', managedByPolice: true } as const;
const opening = {
  ...street,
  camera: fixed,
  viewer: { role: 'operational-member' },
  missionReference: 'PV-12',
  operationalReasons: 'identifier l’auteur d’un vol',
  concreteReason: 'comparer avec la description du plaignant',
  accessProtected: true,
  journalOn: true,
} as const;
const prosecutor = {
  by: 'prosecutor',
  decidedAt: '2026-11-09T08:00:00+01:00',
  outcome: 'granted',
  written: true,
  reasoned: true,
  covers: true,
} as const;
const lastMinute = '2026-11-09T08:59:59+01:00';
const gate = '2026-11-09T09:00:00+01:00';
const gateDeadline = 'gate-25-7 2026-11-09T08:00:00Z';
const latest = 'latest-deletion 2027-10-10T07:00:00Z';

const keeping = [
  scenario(
    'a street camera, today: a first term of access of thirty days and 365 days in all, on the Brussels clock',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    { ...street, camera: fixed, place: square, sound: false },
    {
      outcome: 'allowed',
      duties: ['delete-recording'],
      deadlines: [latest, gateDeadline],
    },
  ),
  scenario(
    'the same by the text of 2020: one month and twelve months',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    { ...street, camera: fixed, place: square, sound: false },
    {
      outcome: 'allowed',
      deadlines: ['latest-deletion 2027-10-10T07:00:00Z', 'gate-25-7 2026-11-10T08:00:00Z'],
    },
    { pinnedTo: '2020-06-01' },
  ),
  scenario(
    'the street camera has a microphone',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    { ...street, camera: fixed, place: square, sound: true },
    {
      outcome: 'refused',
      breached: ['lfp-25-9-al1'],
    },
  ),
  scenario(
    'a bodycam with sound: kept thirty full days at least, entered in its register',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    {
      ...street,
      camera: bodycam,
      place: square,
      sound: true,
      soundPurpose: { necessity: foundSo },
      preRecording: { seconds: 30 },
    },
    {
      outcome: 'allowed',
      duties: ['delete-recording', 'enter-bodycam-register'],
      deadlines: ['earliest-deletion 2026-11-09T23:00:00Z', latest, gateDeadline],
    },
  ),
  scenario(
    'the zone set its cameras to 400 days',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    { ...street, camera: fixed, place: square, sound: false, configuredRetention: 'P400D' },
    {
      outcome: 'refused',
      breached: ['lfp-25-6'],
    },
  ),
  scenario(
    'a cell camera records lawyer and client',
    'keep-recording',
    '2026-10-10T09:30:00+02:00',
    {
      ...street,
      camera: cell,
      place: station,
      sound: true,
      soundPurpose: { secures: 'detainees', necessity: foundSo, protectedCommunication: true },
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-9-pt2'],
    },
  ),
];

const opened = [
  scenario('opened in the last second of the thirty days', 'open-recording', lastMinute, opening, {
    outcome: 'allowed',
    breached: [],
    duties: ['journal-access', 'record-concrete-reason'],
    deadlines: [gateDeadline, latest],
  }),
  scenario(
    'opened at the gate, for the same mission: only the prosecutor can open it',
    'open-recording',
    gate,
    opening,
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al2'],
      who: ['prosecutor'],
      missing: ['branch', 'prosecutorDecision'],
      duties: ['journal-access'],
    },
  ),
  scenario(
    'the same instant by the text of 2020: a month is not over',
    'open-recording',
    gate,
    opening,
    { outcome: 'allowed' },
    { pinnedTo: '2020-06-01' },
  ),
  scenario(
    'at the gate with the prosecutor’s written, reasoned decision of that morning',
    'open-recording',
    gate,
    { ...opening, branch: 'judicial', prosecutorDecision: prosecutor },
    {
      outcome: 'allowed',
      breached: [],
    },
  ),
  scenario(
    'the prosecutor agreed by telephone and will write',
    'open-recording',
    gate,
    { ...opening, branch: 'judicial', prosecutorDecision: { ...prosecutor, written: false } },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al2'],
      missing: ['prosecutorDecision.written'],
    },
  ),
  scenario(
    'the investigating judge decided instead',
    'open-recording',
    gate,
    { ...opening, branch: 'judicial', prosecutorDecision: { ...prosecutor, by: 'investigating-judge' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al2'],
      who: ['prosecutor'],
    },
  ),
  scenario(
    'the decision bears the very second of the access',
    'open-recording',
    gate,
    { ...opening, branch: 'judicial', prosecutorDecision: { ...prosecutor, decidedAt: gate } },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al2'],
    },
  ),
  scenario(
    'public order after the gate, with the prosecutor’s blessing',
    'open-recording',
    gate,
    { ...opening, branch: 'administrative', prosecutorDecision: prosecutor },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al2'],
    },
  ),
  scenario(
    'curiosity: no mission, no reason',
    'open-recording',
    lastMinute,
    { ...opening, missionReference: '', operationalReasons: '', concreteReason: '' },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al1', 'lfp-25-7-p1-al3-raisons'],
      missing: ['missionReference', 'operationalReasons', 'concreteReason'],
      duties: ['journal-access'],
    },
  ),
  scenario(
    'the mayor wants to see the recording',
    'open-recording',
    lastMinute,
    { ...opening, viewer: { role: 'mayor' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al1'],
      who: ['police-service'],
    },
  ),
  scenario(
    'the Control Organ wants to see it: its own law, which a person checks',
    'open-recording',
    gate,
    { ...opening, viewer: { role: 'control-organ' } },
    {
      outcome: 'needs-human',
      breached: [],
      open: ['lfp-25-7-p1-al1'],
      warnings: ['reach-lfp', 'own-law-access'],
    },
  ),
  scenario(
    'a bodycam recording by an officer without a designation',
    'open-recording',
    lastMinute,
    { ...opening, camera: bodycam },
    {
      outcome: 'refused',
      breached: ['lfp-25-8-p2-al6'],
      who: ['chief-of-corps', 'commissioner-general', 'director-general', 'federal-director'],
    },
  ),
  scenario(
    'no journal, no access',
    'open-recording',
    lastMinute,
    { ...opening, journalOn: false },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p1-al3-journal'],
    },
  ),
  scenario(
    'a year and a second later: it had to be gone',
    'open-recording',
    '2027-10-10T09:00:01+02:00',
    { ...opening, branch: 'judicial', prosecutorDecision: prosecutor },
    {
      outcome: 'refused',
      breached: ['lfp-25-6'],
    },
  ),
];

const deletions = [
  scenario(
    'a bodycam recording on day thirty, 23:59',
    'delete-recording',
    '2026-11-09T23:59:59+01:00',
    { ...street, camera: bodycam, place: square },
    {
      outcome: 'refused',
      breached: ['lfp-25-6-al2-pt1'],
      duties: [],
    },
  ),
  scenario(
    'at midnight it may go',
    'delete-recording',
    '2026-11-10T00:00:00+01:00',
    { ...street, camera: bodycam, place: square },
    {
      outcome: 'allowed',
      duties: ['prove-erasure'],
      deadlines: ['earliest-deletion 2026-11-09T23:00:00Z', latest],
    },
  ),
  scenario(
    'a street recording the day after: the law sets no minimum',
    'delete-recording',
    '2026-10-11T09:00:00+02:00',
    { ...street, camera: fixed, place: square },
    {
      outcome: 'allowed',
      breached: [],
    },
  ),
  scenario(
    'a cell recording of 1 October 2025 on 8 October 2025, before its minimum began',
    'delete-recording',
    '2025-10-08T10:00:00+02:00',
    {
      recordedFrom: '2025-10-01T10:00:00+02:00',
      recordedTo: '2025-10-01T10:00:00+02:00',
      camera: cell,
      place: station,
    },
    {
      outcome: 'allowed',
    },
  ),
  scenario(
    'a cell recording of 20 November 2025 on 30 November 2025',
    'delete-recording',
    '2025-11-30T10:00:00+01:00',
    {
      recordedFrom: '2025-11-20T10:00:00+01:00',
      recordedTo: '2025-11-20T10:00:00+01:00',
      camera: cell,
      place: station,
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-6-al2-pt2'],
    },
  ),
];

const training = {
  camera: fixed,
  recordedFrom: street.recordedFrom,
  treatment: 'anonymised',
  review: foundSo,
  audience: 'police-members',
  trainingReference: 'F-1',
} as const;
const { camera: _unnamed, ...withoutCamera } = training;
const lessons = [
  scenario('anonymised street images in a police lesson', 'release-for-training', lastMinute, training, {
    outcome: 'allowed',
    duties: ['journal-access', 'record-anonymisation'],
  }),
  scenario(
    'only pseudonymised',
    'release-for-training',
    lastMinute,
    { ...training, treatment: 'pseudonymised' },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p2'],
    },
  ),
  scenario(
    'pseudonymised images of a camera that nobody names: which camera decides whether that suffices',
    'release-for-training',
    lastMinute,
    { ...withoutCamera, treatment: 'pseudonymised' },
    { outcome: 'needs-human', missing: ['camera.kind'] },
  ),
  scenario(
    'to a seller of video analytics',
    'release-for-training',
    lastMinute,
    { ...training, audience: 'others' },
    {
      outcome: 'refused',
      breached: ['lfp-25-7-p2'],
    },
  ),
  scenario(
    'anonymised after the thirty days: a person says whether the copy was taken in time',
    'release-for-training',
    gate,
    training,
    {
      outcome: 'needs-human',
      open: ['lfp-25-7-p1-al2'],
    },
  ),
];

const extraction = {
  ...street,
  designation: { fromDay: '2026-01-01', by: 'chief-of-corps' },
  purpose: '3',
  missionReference: 'D-1',
  operationalReasons: 'plainte contre un membre',
  concreteReason: 'plainte déposée le 12 octobre',
  journalOn: true,
  procedureReference: 'D-1',
} as const;
const registers = [
  scenario(
    'the Control Organ asks for the inventory',
    'consult-register',
    lastMinute,
    { register: 'single-register', consultedBy: { role: 'control-organ' }, onRequest: true },
    {
      outcome: 'allowed',
      duties: ['log-consultation'],
    },
  ),
  scenario(
    'a journalist asks for the national register',
    'consult-register',
    lastMinute,
    { register: 'national-fixed-cameras', consultedBy: { role: 'public' }, onRequest: true },
    {
      outcome: 'refused',
      breached: ['lfp-25-8-al3'],
    },
  ),
  scenario(
    'the data protection authority on 1 March 2019',
    'consult-register',
    '2019-03-01T12:00:00+01:00',
    { register: 'uses', consultedBy: { role: 'dpa' }, onRequest: true },
    {
      outcome: 'allowed',
    },
  ),
  scenario(
    'the chief of corps receives bodycam data as disciplinary authority, and says under which article',
    'extract-bodycam-data',
    lastMinute,
    {
      ...extraction,
      recipient: {
        role: 'chief-of-corps',
        recipientClass: 'complaints',
        competenceReference: 'loi du 13 mai 1999, art. 19',
      },
    },
    {
      outcome: 'allowed',
      warnings: ['reach-lfp', 'disciplinary-law', 'criminal-file', 'gpi-104'],
    },
  ),
  scenario(
    'he does not say under which',
    'extract-bodycam-data',
    lastMinute,
    { ...extraction, recipient: { role: 'chief-of-corps', recipientClass: 'complaints' } },
    {
      outcome: 'needs-human',
      open: ['lfp-25-8-p2-al8-pt3'],
      missing: ['recipient.competenceReference'],
    },
  ),
  scenario(
    'the complainant wants a copy from the register',
    'extract-bodycam-data',
    lastMinute,
    { ...extraction, recipient: { role: 'filmed-person', recipientClass: 'complaints' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-8-p2-al8-pt3'],
      who: ['complaints-authority'],
    },
  ),
  scenario(
    'a line of our ledger that names no use',
    'register-use',
    lastMinute,
    { registeredBy: { role: 'chief-of-corps', level: 'local' }, register: 'uses', digital: true, visible: true },
    {
      outcome: 'allowed',
      gates: ['use-not-named!'],
    },
  ),
  scenario(
    'a moving camera in the national register of fixed cameras',
    'register-fixed-camera',
    lastMinute,
    {
      registeredBy: { role: 'chief-of-corps' },
      camera: { kind: 'mobile' },
      geolocated: true,
      digital: true,
      usedByPolice: true,
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-8-al2'],
    },
  ),
  scenario(
    'a bodycam entry without its wearer',
    'enter-bodycam-register',
    '2026-10-10T12:00:00+02:00',
    {
      controller: { role: 'chief-of-corps', level: 'local' },
      recordingReference: 'E',
      usedFrom: street.recordedFrom,
      placeOrRoute: 'place du Marché',
      automatic: true,
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-8-p2-al1-pt3'],
      who: ['operational-member'],
      missing: ['wearerReference'],
    },
  ),
];

const prosecutorActs = [
  scenario(
    'the prosecutor decides in writing, with reasons, for named recordings',
    'decide-access',
    gate,
    {
      decidedBy: { role: 'prosecutor' },
      outcome: 'granted',
      written: true,
      reasoned: true,
      branch: 'judicial',
      scopeStated: true,
    },
    { outcome: 'allowed', breached: [] },
  ),
  scenario(
    'the prosecutor opens it for public order',
    'decide-access',
    gate,
    {
      decidedBy: { role: 'prosecutor' },
      outcome: 'granted',
      written: true,
      reasoned: true,
      branch: 'administrative',
      scopeStated: true,
    },
    { outcome: 'refused', breached: ['lfp-25-7-p1-al2'] },
  ),
  scenario(
    'the prosecutor says no, in one unreasoned line',
    'decide-access',
    gate,
    { decidedBy: { role: 'prosecutor' }, outcome: 'refused' },
    { outcome: 'allowed', breached: [] },
  ),
  scenario(
    'the chief of corps decides for him',
    'decide-access',
    gate,
    {
      decidedBy: { role: 'chief-of-corps' },
      outcome: 'granted',
      written: true,
      reasoned: true,
      branch: 'judicial',
      scopeStated: true,
    },
    { outcome: 'refused', breached: ['lfp-25-7-p1-al2'], who: ['prosecutor'] },
  ),
];

describe.each([
  ['W-13, keeping (25/6, 25/9)', keeping],
  ['W-13, opening (25/7 § 1)', opened],
  ['W-13, the prosecutor (25/7 § 1 al. 2)', prosecutorActs],
  ['W-13, deleting (25/6)', deletions],
  ['W-14, training (25/7 § 2)', lessons],
  ['W-15, registers (25/8)', registers],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
