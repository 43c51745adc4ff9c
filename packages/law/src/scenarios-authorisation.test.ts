import { describe, expect, it } from 'vitest';
import { read, scenario } from './scenarios.fixture.ts';

/* W-01 to W-03: from the request to the notices, asked as a lawyer would examine a zone's file. Zone and municipalities are invented. */

const at = '2026-07-01T10:00:00+02:00';
const chief = { role: 'chief-of-corps', level: 'local' } as const;
const square = { kind: 'open', managedByPolice: false, municipality: 'Boisvert' } as const;
const station = { kind: 'closed-inaccessible', managedByPolice: true, municipality: 'Boisvert' } as const;
const shop = {
  kind: 'closed-accessible',
  managedByPolice: false,
  municipality: 'Boisvert',
  listedAs: 'none',
  fencedGreenSpace: false,
} as const;
const council = { role: 'municipal-council', municipality: 'Boisvert' } as const;
const judicial = [{ branch: 'judicial' }] as const;
const publicOrder = [{ branch: 'administrative', hypothesis445: '2' }] as const;
const analysis = {
  madeOn: '2026-06-01',
  dataCategories: true,
  proportionality: true,
  operationalObjectives: true,
  retention: true,
} as const;
const asked = {
  requester: chief,
  camera: { kind: 'fixed' },
  place: square,
  placeStated: true,
  purposes: publicOrder,
  modalities: 'visionnage au dispatching, jour et nuit',
  assessment: analysis,
  aimsAtSensitive: false,
} as const;
const decided = {
  level: 'local',
  decidedBy: council,
  outcome: 'granted',
  requestAdmissible: true,
  camera: { kind: 'fixed' },
  place: square,
  branches: ['administrative'],
  scopeStated: true,
} as const;

const requests = [
  scenario(
    'a complete request for cameras on a square goes to the council, and nothing is used before it decides',
    'submit-use-request',
    at,
    asked,
    {
      outcome: 'allowed',
      breached: [],
      duties: ['await-authorisation > municipal-council'],
    },
  ),
  scenario(
    'the mayor files the request for the zone',
    'submit-use-request',
    at,
    { ...asked, requester: { role: 'mayor', level: 'local' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p2-al1-pt1'],
      who: ['chief-of-corps'],
      duties: [],
    },
  ),
  scenario(
    'a director of the federal police who is not territorially competent files it',
    'submit-use-request',
    at,
    { ...asked, requester: { role: 'coordinating-director', level: 'federal', territoriallyCompetent: false } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p2-al1-pt2'],
      who: ['coordinating-director', 'requesting-director'],
    },
  ),
  scenario(
    'a federal request waits for the minister',
    'submit-use-request',
    at,
    { ...asked, requester: { role: 'requesting-director', level: 'federal' } },
    {
      outcome: 'allowed',
      duties: ['await-authorisation > minister-interior, minister-interior-delegate'],
    },
  ),
  scenario(
    'the assessment was made the day after the request',
    'submit-use-request',
    at,
    { ...asked, assessment: { ...analysis, madeOn: '2026-07-02' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p2-al2-s2'],
      missing: ['assessment.madeOn'],
    },
  ),
  scenario(
    'the assessment says nothing of how long the images are needed',
    'submit-use-request',
    at,
    { ...asked, assessment: { ...analysis, retention: false } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p2-al2-s2'],
      missing: ['assessment.retention'],
    },
  ),
  scenario(
    'public order without the case of article 44/5',
    'submit-use-request',
    at,
    { ...asked, purposes: [{ branch: 'administrative' }] },
    {
      outcome: 'refused',
      breached: ['lfp-25-3-p2-s1'],
      missing: ['purposes.hypothesis445'],
      warnings: ['reach-lfp', 'host-44-5'],
    },
  ),
  scenario(
    'a permanent camera in a shop that no text lists',
    'submit-use-request',
    at,
    { ...asked, place: shop },
    {
      outcome: 'refused',
      breached: ['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b'],
    },
  ),
  scenario(
    'a fenced park of the municipality, its manager agreeing, today',
    'submit-use-request',
    at,
    { ...asked, place: { ...shop, fencedGreenSpace: true, managedByPublicAuthority: true, managerAgreement: true } },
    {
      outcome: 'allowed',
      breached: [],
    },
  ),
  scenario(
    'the same park on 19 January 2024',
    'submit-use-request',
    '2024-01-19T12:00:00+01:00',
    {
      ...asked,
      assessment: { ...analysis, madeOn: '2024-01-01' },
      place: { ...shop, fencedGreenSpace: true, managedByPublicAuthority: true, managerAgreement: true },
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-3-p1-al1', 'lfp-25-3-p1-pt2-b'],
    },
  ),
  scenario(
    'bodycams: since 20 January 2024 there is nothing to ask the council',
    'submit-use-request',
    at,
    { ...asked, camera: { kind: 'individual' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
      warnings: ['reach-lfp', 'data-protection-assessment'],
    },
  ),
];

const decisions = [
  scenario(
    'the council grants: the prosecutor is told and the public-order authorisation is published',
    'decide-use-request',
    at,
    decided,
    {
      outcome: 'allowed',
      duties: ['notify-prosecutor > prosecutor', 'publish-authorisation > public'],
    },
  ),
  scenario(
    'the council grants for judicial police only: no publicity is ordered',
    'decide-use-request',
    at,
    { ...decided, branches: ['judicial'] },
    {
      outcome: 'allowed',
      duties: ['notify-prosecutor > prosecutor'],
    },
  ),
  scenario(
    'the mayor and aldermen decide instead of the council',
    'decide-use-request',
    at,
    { ...decided, decidedBy: { role: 'municipal-authority', municipality: 'Boisvert' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1-pt1'],
      who: ['municipal-council'],
      duties: [],
    },
  ),
  scenario(
    'the council of the neighbouring municipality decides',
    'decide-use-request',
    at,
    { ...decided, decidedBy: { role: 'municipal-council', municipality: 'Valpré' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1-pt1'],
      who: ['municipal-council'],
    },
  ),
  scenario(
    'the minister grants: prosecutor, mayors and chiefs of corps are told',
    'decide-use-request',
    at,
    { ...decided, level: 'federal', decidedBy: { role: 'minister-interior' }, branches: ['judicial'] },
    {
      outcome: 'allowed',
      duties: ['notify-prosecutor > prosecutor', 'notify-mayor > mayor', 'notify-chief-of-corps > chief-of-corps'],
    },
  ),
  scenario(
    'a delegate whose delegation ended yesterday grants',
    'decide-use-request',
    at,
    {
      ...decided,
      level: 'federal',
      decidedBy: { role: 'minister-interior-delegate', designation: { fromDay: '2026-01-01', toDay: '2026-06-30' } },
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1-pt2'],
      who: ['minister-interior'],
    },
  ),
  scenario(
    'the council grants an incomplete request',
    'decide-use-request',
    at,
    { ...decided, requestAdmissible: false },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p2-al2-s1'],
      who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    },
  ),
  scenario(
    'the council refuses an incomplete request: it may',
    'decide-use-request',
    at,
    { ...decided, requestAdmissible: false, outcome: 'refused' },
    {
      outcome: 'allowed',
      breached: [],
      duties: [],
    },
  ),
  scenario(
    'the council grants after the cameras were switched on',
    'decide-use-request',
    at,
    { ...decided, useStartsAt: '2026-06-30T10:00:00+02:00' },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
    },
  ),
];

const exemptions = [
  scenario(
    'cameras in the yard of the station need no authorisation; the inventory and the national register are owed',
    'record-exempt-use',
    at,
    { recordedBy: chief, camera: { kind: 'fixed' }, place: station, purposes: judicial, aimsAtSensitive: false },
    {
      outcome: 'allowed',
      breached: [],
      duties: ['inventory-processing', 'register-fixed-camera > federal-police'],
      gates: ['register-use'],
    },
  ),
  scenario(
    'the same, recorded by an officer of the dispatching: lawful, and stopped by our rule',
    'record-exempt-use',
    at,
    {
      recordedBy: { role: 'operational-member', level: 'local' },
      camera: { kind: 'fixed' },
      place: station,
      purposes: judicial,
      aimsAtSensitive: false,
    },
    {
      outcome: 'allowed',
      breached: [],
      gates: ['exemption-recorder!', 'register-use'],
    },
  ),
  scenario(
    'the camera on the façade of the station films the street',
    'record-exempt-use',
    at,
    {
      recordedBy: chief,
      camera: { kind: 'fixed' },
      place: { ...station, kind: 'open' },
      purposes: judicial,
      aimsAtSensitive: false,
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
      who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    },
  ),
];

const event = { kind: 'open', managedByPolice: false, municipality: 'Boisvert' } as const;
const oral = {
  requester: chief,
  addressedTo: { role: 'mayor', municipality: 'Boisvert' },
  urgencyReasons: 'rassemblement annoncé pour ce soir',
  mission: { reference: 'M-7' },
  authorisationObtained: false,
  priorRefusal: false,
  camera: { kind: 'temporary-fixed' },
  place: event,
  purposes: publicOrder,
  aimsAtSensitive: false,
} as const;
const answer = {
  level: 'local',
  grantedBy: { role: 'mayor', municipality: 'Boisvert' },
  outcome: 'granted',
  requestedAt: '2026-07-01T09:40:00+02:00',
  requestAdmissible: true,
  missionReference: 'M-7',
  camera: { kind: 'temporary-fixed' },
  place: event,
  priorRefusal: false,
} as const;
const confirmation = {
  level: 'local',
  confirmedBy: council,
  outcome: 'confirmed',
  oralGrantAt: '2026-07-01T10:00:00+02:00',
  written: true,
  place: event,
  branches: ['administrative'],
} as const;
const sitting = '2026-07-06T20:00:00+02:00';

const urgencies = [
  scenario('a reasoned oral request to the mayor concerned', 'request-urgent-use', at, oral, {
    outcome: 'allowed',
    duties: ['log-oral-request'],
  }),
  scenario(
    'the call goes to the mayor of the neighbouring municipality',
    'request-urgent-use',
    at,
    { ...oral, addressedTo: { role: 'mayor', municipality: 'Valpré' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al2'],
      who: ['municipal-council', 'mayor'],
    },
  ),
  scenario(
    'urgency is invoked without reasons and without a mission',
    'request-urgent-use',
    at,
    { ...oral, urgencyReasons: ' ', mission: {} },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s1'],
      missing: ['urgencyReasons', 'mission.reference'],
    },
  ),
  scenario(
    'the council refused the same use last month: the oral way is shut',
    'request-urgent-use',
    at,
    { ...oral, priorRefusal: true },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s1'],
    },
  ),
  scenario(
    'a drone in a hurry: since 2024 a mobile camera has no authorisation to wait for',
    'request-urgent-use',
    at,
    { ...oral, camera: { kind: 'mobile' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1'],
    },
  ),
  scenario(
    'the mayor says yes: the council confirms, the use ends with the mission, our alert at 72 hours',
    'grant-urgent-use',
    at,
    answer,
    {
      outcome: 'allowed',
      duties: ['confirm-in-writing', 'stop-at-mission-end'],
      gates: ['unconfirmed-alert'],
    },
  ),
  scenario(
    'the mayor says no to a request without a mission: he may, and nothing follows',
    'grant-urgent-use',
    at,
    { ...answer, outcome: 'refused', missionReference: ' ', requestAdmissible: false, priorRefusal: true },
    {
      outcome: 'allowed',
      breached: [],
      duties: [],
      gates: [],
    },
  ),
  scenario(
    'the mayor says yes to the federal police',
    'grant-urgent-use',
    at,
    { ...answer, level: 'federal' },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1-pt2'],
      who: ['minister-interior', 'minister-interior-delegate'],
    },
  ),
  scenario(
    'the council confirms in writing: the notices of any authorisation are owed',
    'confirm-urgent-use',
    sitting,
    confirmation,
    {
      outcome: 'allowed',
      duties: ['notify-prosecutor > prosecutor', 'publish-authorisation > public'],
    },
  ),
  scenario(
    'the mayor confirms what he granted himself',
    'confirm-urgent-use',
    sitting,
    { ...confirmation, confirmedBy: { role: 'mayor', municipality: 'Boisvert' } },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p1-al1-pt1'],
      who: ['municipal-council'],
    },
  ),
  scenario(
    'the council says no: a valid act, the use stops, the recordings are sealed by our rule',
    'confirm-urgent-use',
    sitting,
    { ...confirmation, outcome: 'refused' },
    {
      outcome: 'allowed',
      breached: [],
      duties: ['stop-use', 'seal-recordings > control-organ'],
      gates: [],
    },
  ),
  scenario(
    'the council says no, unwritten: the law asks for writing of a confirmation only, our rule of both',
    'confirm-urgent-use',
    sitting,
    { ...confirmation, outcome: 'refused', written: false },
    {
      outcome: 'allowed',
      gates: ['refusal-not-written!'],
    },
  ),
  scenario(
    'the council confirms by a nod',
    'confirm-urgent-use',
    sitting,
    { ...confirmation, written: false },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p3-al1-s2'],
      missing: ['written'],
    },
  ),
];

const before = {
  camera: { kind: 'fixed', intelligent: false, anpr: false },
  purposes: ['a'],
  place: 'P1',
  cameraCount: 2,
} as const;
const changes = [
  scenario(
    'plate reading is switched on: a new authorisation of the council',
    'declare-change',
    at,
    {
      declaredBy: chief,
      authorised: before,
      actual: { ...before, camera: { kind: 'fixed', intelligent: true, anpr: true } },
    },
    {
      outcome: 'allowed',
      duties: ['request-new-authorisation > municipal-council'],
    },
  ),
  scenario(
    'the same in the federal police: a new authorisation of the minister',
    'declare-change',
    at,
    {
      declaredBy: { role: 'requesting-director', level: 'federal' },
      authorised: before,
      actual: { ...before, purposes: ['a', 'b'] },
    },
    {
      outcome: 'allowed',
      duties: ['request-new-authorisation > minister-interior, minister-interior-delegate'],
    },
  ),
  scenario(
    'the old authorisation does not say whether its cameras were intelligent: that is asked, not guessed',
    'declare-change',
    at,
    {
      declaredBy: chief,
      authorised: { ...before, camera: { kind: 'fixed' } },
      actual: { ...before, camera: { kind: 'fixed', intelligent: true } },
    },
    {
      outcome: 'needs-human',
      open: ['lfp-25-4-p2-al3-type'],
      missing: ['authorised.camera.intelligent'],
    },
  ),
  scenario(
    'a purpose is dropped and a camera is taken away: nothing is asked',
    'declare-change',
    at,
    { declaredBy: chief, authorised: before, actual: { ...before, purposes: [], cameraCount: 1 } },
    {
      outcome: 'allowed',
      duties: [],
    },
  ),
];

const authorisation = { level: 'federal', decidedAt: '2026-06-30T10:00:00+02:00' } as const;
const notices = [
  scenario(
    'the minister’s authorisation reached the prosecutor and one of two mayors: one mayor and one chief are left',
    'notify-authorisation',
    at,
    {
      authorisation,
      notifiedBy: { role: 'minister-interior' },
      addressees: [
        { role: 'prosecutor', of: 'D' },
        { role: 'mayor', of: 'Boisvert' },
      ],
      judicialDistricts: ['D'],
      municipalities: ['Boisvert', 'Valpré'],
      zones: ['Z'],
    },
    {
      outcome: 'allowed',
      duties: ['notify-mayor > mayor', 'notify-chief-of-corps > chief-of-corps'],
    },
  ),
  scenario(
    'a journalist is told instead of the prosecutor',
    'notify-authorisation',
    at,
    {
      authorisation,
      notifiedBy: { role: 'minister-interior' },
      addressees: [{ role: 'public', of: 'x' }],
      judicialDistricts: ['D'],
      municipalities: [],
      zones: [],
    },
    {
      outcome: 'refused',
      breached: ['lfp-25-4-p4-al1'],
      who: ['prosecutor', 'mayor', 'chief-of-corps'],
    },
  ),
  scenario(
    'publishing a purely judicial authorisation is a choice that a person makes',
    'publish-authorisation',
    at,
    { authorisation: { ...authorisation, level: 'local' }, publishedBy: council, branches: ['judicial'] },
    {
      outcome: 'needs-human',
      open: ['lfp-25-4-p4-al3'],
      breached: [],
    },
  ),
];

describe.each([
  ['W-01, the request (25/4 § 2, 25/3)', requests],
  ['W-01, the decision (25/4 § 1 and § 4)', decisions],
  ['W-01, what needs no authorisation (25/4 §§ 5 and 6)', exemptions],
  ['W-02, urgency (25/4 § 3)', urgencies],
  ['W-03, changes (25/4 § 2 al. 3)', changes],
  ['W-01, notices and publicity (25/4 § 4)', notices],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
