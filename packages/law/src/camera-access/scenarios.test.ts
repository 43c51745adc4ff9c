import { describe, expect, it } from 'vitest';
import { foundSo, read, scenario } from '../scenarios.fixture.ts';
import type {
  AnswerPoliceRequestFacts,
  GiveImagesFacts,
  ShowPenaltyFacts,
  SignTransportProtocolFacts,
  StreamToPoliceFacts,
  WatchTransportFeedFacts,
} from './facts.ts';

/* Article 9 of the camera law (W-21), its penalties and the guards, as a data protection officer would ask. All names and places are invented. */

const at = '2026-11-20T22:00:00+01:00';
const shop = { role: 'camera-controller' } as const;
const zone = { role: 'local-police-zone' } as const;

const viewers = [
  scenario(
    'the shop sees its own images',
    'view-controller-images',
    at,
    { viewer: shop, placeKind: 'closed-accessible', precautionsTaken: true },
    { outcome: 'allowed' },
  ),
  scenario(
    'a guard who acts under the authority of the shop sees them too',
    'view-controller-images',
    at,
    {
      viewer: { role: 'guarding-agent' },
      underControllersAuthority: true,
      placeKind: 'closed-accessible',
      precautionsTaken: true,
    },
    { outcome: 'allowed' },
  ),
  scenario(
    'a police officer does not see them under paragraph 1',
    'view-controller-images',
    at,
    { viewer: { role: 'operational-member' }, placeKind: 'closed-accessible', precautionsTaken: true },
    { outcome: 'refused', breached: ['lcam-9-al1'], who: ['camera-controller'] },
  ),
  scenario(
    'a shared password is no precaution',
    'view-controller-images',
    at,
    { viewer: shop, placeKind: 'closed-inaccessible', precautionsTaken: true, sharedAccount: true },
    { outcome: 'refused', breached: ['lcam-9-al2'] },
  ),
  scenario(
    'article 9 is not about an open place: a person is asked',
    'view-controller-images',
    at,
    { viewer: shop, placeKind: 'open', precautionsTaken: true },
    { outcome: 'needs-human', open: ['lcam-9-al1'], warnings: ['reach-lcam', 'article-9-closed-places'] },
  ),
  scenario(
    'a witness screen beside its camera, live, in a shop',
    'show-images',
    at,
    { channel: 'witness-screen', placeKind: 'closed-accessible', besideItsCamera: true, liveOnly: true },
    { outcome: 'allowed', breached: [] },
  ),
  scenario(
    'a witness screen that replays recordings',
    'show-images',
    at,
    { channel: 'witness-screen', placeKind: 'closed-accessible', besideItsCamera: true, liveOnly: false },
    { outcome: 'refused', breached: ['lcam-6-p2-al7', 'lcam-9-al1'] },
  ),
  scenario(
    'a witness screen in an office',
    'show-images',
    at,
    { channel: 'witness-screen', placeKind: 'closed-inaccessible', besideItsCamera: true, liveOnly: true },
    { outcome: 'refused', breached: ['lcam-6-p2-al7', 'lcam-9-al1'] },
  ),
  scenario(
    'a clip of a shoplifter put on the internet breaches access and discretion',
    'show-images',
    at,
    { channel: 'internet', placeKind: 'closed-accessible', liveOnly: false },
    { outcome: 'refused', breached: ['lcam-9-al1', 'lcam-9-al3-discretion'] },
  ),
  scenario(
    'a live feed on the internet is no witness screen',
    'show-images',
    at,
    { channel: 'internet', placeKind: 'closed-accessible', liveOnly: true },
    { outcome: 'refused', breached: ['lcam-9-al1', 'lcam-9-al3-discretion'] },
  ),
];

const theft: GiveImagesFacts = {
  handedOverBy: shop,
  recipient: zone,
  placeKind: 'closed-accessible',
  factsFound: 'offence',
  helpsProofOrIdentification: true,
  limitedToTheFacts: true,
};
const give = (title: string, change: GiveImagesFacts, expected: object) =>
  scenario(title, 'give-images-to-police', at, { ...theft, ...change }, expected);
const asked: AnswerPoliceRequestFacts = {
  outcome: 'handed-over',
  requestedBy: zone,
  branch: 'judicial',
  missionReference: 'PV-1',
  concernsFactsFound: true,
  feeCharged: false,
  placeKind: 'closed-accessible',
};
const answer = (title: string, change: AnswerPoliceRequestFacts, expected: object) =>
  scenario(title, 'answer-police-request', at, { ...asked, ...change }, expected);
const due = 'lcam-9-al3-pt2-doit';

const handovers = [
  give('a theft is seen and its clip handed to the police', {}, { outcome: 'allowed', duties: ['log-transmission'] }),
  give('to the prosecutor as well', { recipient: { role: 'prosecutor' } }, { outcome: 'allowed' }),
  give('an incivility suffices', { factsFound: 'incivility' }, { outcome: 'allowed' }),
  give('to the mayor, no', { recipient: { role: 'mayor' } }, { outcome: 'refused', breached: ['lcam-9-al3-pt1-peut'] }),
  give('no facts, a whole week handed over', { factsFound: 'none', limitedToTheFacts: false }, { outcome: 'refused' }),
  give('more than the facts', { limitedToTheFacts: false }, { outcome: 'refused', who: ['camera-controller'] }),
  give('what the images can prove is not known', { helpsProofOrIdentification: false }, { outcome: 'refused' }),
  answer('the police ask within a mission: the shop hands over, free of charge', {}, { outcome: 'allowed' }),
  answer('a fee is charged', { feeCharged: true }, { outcome: 'refused', breached: [due] }),
  answer(
    'a request without a mission: it is asked for',
    { missionReference: '' },
    { outcome: 'refused', breached: [due], missing: ['missionReference'], who: ['police-service'] },
  ),
  answer(
    'the municipality is not the police',
    { requestedBy: { role: 'municipal-authority' } },
    { outcome: 'refused', breached: [due] },
  ),
  answer('images of another matter', { concernsFactsFound: false }, { outcome: 'refused', breached: [due] }),
  answer(
    'a shop may not refuse, and may not demand a mandate',
    { outcome: 'refused', mandateDemanded: true, mandateProduced: false },
    { outcome: 'refused', breached: [due], who: ['camera-controller'], missing: [] },
  ),
  answer(
    'a shop that has no mandate before it is not asked whether it demanded one: it may not',
    { outcome: 'refused', mandateProduced: false },
    { outcome: 'refused', breached: [due], missing: [] },
  ),
  answer(
    'nor is an office that says it demanded none',
    { outcome: 'refused', placeKind: 'closed-inaccessible', mandateDemanded: false, mandateProduced: false },
    { outcome: 'refused', breached: [due], missing: [] },
  ),
  answer(
    'an office may refuse while the mandate that it demands is not produced',
    { outcome: 'refused', placeKind: 'closed-inaccessible', mandateDemanded: true, mandateProduced: false },
    { outcome: 'allowed' },
  ),
  answer(
    'once the mandate is produced the office hands over',
    { outcome: 'refused', placeKind: 'closed-inaccessible', mandateDemanded: true, mandateProduced: true },
    { outcome: 'refused', breached: [due] },
  ),
  answer(
    'an office that demands no mandate may not refuse',
    { outcome: 'refused', placeKind: 'closed-inaccessible' },
    { outcome: 'refused', breached: [due], missing: [] },
  ),
  answer(
    'an office that has no mandate before it is asked whether it demanded one',
    { outcome: 'refused', placeKind: 'closed-inaccessible', mandateProduced: false },
    { outcome: 'refused', breached: [due], missing: ['mandateDemanded'] },
  ),
  answer(
    'a refusal to somebody who is not the police breaches nothing',
    { outcome: 'refused', requestedBy: { role: 'mayor' } },
    { outcome: 'allowed' },
  ),
];

const agreement = {
  written: true,
  modalitiesStated: true,
  withServiceConcerned: true,
  signedAt: '2026-06-01T10:00:00+02:00',
} as const;
const alarm: StreamToPoliceFacts = {
  startedBy: shop,
  recipient: zone,
  placeKind: 'closed-accessible',
  agreement,
  ground: 'incident',
  incident: {
    reference: 'A-1',
    startsAt: '2026-11-20T21:55:00+01:00',
    mayNeedIntervention: true,
    privateSecurityRulesRespected: true,
  },
};
const stream = (title: string, change: StreamToPoliceFacts, expected: object, when = at) =>
  scenario(title, 'stream-to-police', when, { ...alarm, ...change }, expected);
const airport = { site: 'airport', laidOutForAircraft: true, openToCommercialTraffic: true } as const;
const general = 'lcam-9-al3-pt3';

const streams = [
  stream('an alarm at night: the stream opens under the agreement', {}, { outcome: 'allowed' }),
  stream(
    'no written agreement',
    { agreement: { ...agreement, written: false } },
    { outcome: 'refused', breached: [general] },
  ),
  stream(
    'an agreement with another zone',
    { agreement: { ...agreement, withServiceConcerned: false } },
    { breached: [general] },
  ),
  stream(
    'an agreement that ended yesterday',
    { agreement: { ...agreement, endedAt: '2026-11-19T00:00:00+01:00' } },
    { breached: [general], who: ['camera-controller', 'police-service'] },
  ),
  stream(
    'an agreement signed at that very moment is in force',
    { agreement: { ...agreement, signedAt: at } },
    { outcome: 'allowed' },
  ),
  stream('an office floor', { placeKind: 'closed-inaccessible' }, { outcome: 'refused', breached: [general] }),
  stream('a street is for article 5', { placeKind: 'open' }, { outcome: 'refused', breached: [general] }),
  stream('opened by the police themselves', { startedBy: zone }, { outcome: 'refused', breached: [general] }),
  stream(
    'to a private control room',
    { recipient: { role: 'alarm-centre' } },
    { outcome: 'refused', breached: [general] },
  ),
  stream(
    'no incident',
    { incident: { ...alarm.incident, mayNeedIntervention: false } },
    { outcome: 'refused', breached: ['lcam-9-al3-pt3-b'] },
  ),
  stream(
    'the alarm was not verified',
    { incident: { ...alarm.incident, privateSecurityRulesRespected: false } },
    { breached: ['lcam-9-al3-pt3-b'], who: ['alarm-centre', 'camera-controller'] },
  ),
  stream(
    'still open an hour after the incident',
    { incident: { ...alarm.incident, endsAt: '2026-11-20T21:00:00+01:00' } },
    { outcome: 'refused', breached: ['lcam-9-al3-pt3-b'], deadlines: ['transmission-ends 2026-11-20T21:00:00+01:00'] },
  ),
  stream(
    'at the last moment of the incident it is still open',
    { incident: { ...alarm.incident, endsAt: at } },
    { outcome: 'allowed' },
  ),
  stream('an airport of the list, continuously', { ground: 'risk-place', place: airport }, { outcome: 'allowed' }),
  stream(
    'a shop is not on the list: only case b)',
    { ground: 'risk-place', place: { site: 'none' } },
    { outcome: 'refused', breached: ['lcam-9-al3-pt3-a'] },
  ),
  stream(
    'a railway station is not on this list (paragraph 4 instead)',
    { ground: 'risk-place', place: { site: 'railway-station' } },
    { outcome: 'refused', breached: ['lcam-9-al3-pt3-a'] },
  ),
  stream(
    'no place was listed on 17 December 2018',
    { ground: 'risk-place', place: airport, agreement: { ...agreement, signedAt: '2018-06-01T10:00:00+02:00' } },
    { outcome: 'refused', breached: ['lcam-9-al3-pt3-a'] },
    '2018-12-17T23:59:59+01:00',
  ),
  stream(
    'the airport was listed on 18 December 2018',
    { ground: 'risk-place', place: airport, agreement: { ...agreement, signedAt: '2018-06-01T10:00:00+02:00' } },
    { outcome: 'allowed' },
    '2018-12-18T00:00:00+01:00',
  ),
  stream(
    'when the police record, the LFP is asked too',
    { policeRecords: true },
    { outcome: 'allowed', warnings: ['reach-lfp', 'private-security-host', 'police-recording-lfp'] },
  ),
  scenario(
    'the agreement is signed by the shop and the zone',
    'sign-sharing-agreement',
    at,
    { controller: shop, policeService: zone, placeKind: 'closed-accessible', agreement },
    { outcome: 'allowed' },
  ),
  scenario(
    'signed with a guarding firm it is no agreement with the police',
    'sign-sharing-agreement',
    at,
    { controller: shop, policeService: { role: 'guarding-agent' }, placeKind: 'closed-accessible', agreement },
    { outcome: 'refused', breached: [general] },
  ),
];

const protocol: SignTransportProtocolFacts = {
  with: 'public-transport-company',
  modalitiesStated: true,
  submittedAt: '2026-08-01T10:00:00+02:00',
  opinionReceivedAt: '2026-09-15T10:00:00+02:00',
};
const sign = (title: string, change: SignTransportProtocolFacts, expected: object, when = at) =>
  scenario(title, 'sign-transport-protocol', when, { ...protocol, ...change }, expected);
const { opinionReceivedAt: _none, ...unanswered } = protocol;
const metro: WatchTransportFeedFacts = {
  viewer: { role: 'operational-member' },
  site: 'public-transport-network',
  protocolInForce: true,
  branch: 'administrative',
  missionReference: 'M-1',
  feeCharged: false,
  liveOnly: true,
};
const watch = (title: string, change: WatchTransportFeedFacts, expected: object) =>
  scenario(title, 'watch-transport-feed', at, { ...metro, ...change }, expected);
const access = 'lcam-9-al4-acces';

const transport = [
  sign(
    'submitted to the Data Protection Authority, answered, then signed',
    {},
    { outcome: 'allowed', gates: ['dpa-opinion-awaited'] },
  ),
  sign(
    'submitted at the moment of signature is not before it',
    { submittedAt: at },
    { outcome: 'refused', breached: ['lcam-9-al4'] },
  ),
  sign(
    'signed before it was submitted',
    { submittedAt: '2026-11-21T10:00:00+01:00' },
    { outcome: 'refused', breached: ['lcam-9-al4'] },
  ),
  scenario(
    'never submitted',
    'sign-transport-protocol',
    at,
    { with: 'public-transport-company', modalitiesStated: true, submittedToDpa: false },
    {
      outcome: 'refused',
      breached: ['lcam-9-al4'],
      who: ['police-service', 'public-transport-company', 'nuclear-site-operator', 'dpa'],
    },
  ),
  scenario(
    'signed before the opinion came: lawful, and stopped by our own rule for sixty days',
    'sign-transport-protocol',
    '2026-09-30T10:00:00+02:00',
    unanswered,
    { outcome: 'allowed', gates: ['dpa-opinion-awaited!'] },
  ),
  scenario(
    'on the sixty-first day our rule lets it go',
    'sign-transport-protocol',
    '2026-10-01T10:00:00+02:00',
    unanswered,
    { outcome: 'allowed', gates: ['dpa-opinion-awaited'] },
  ),
  sign(
    'an opinion that comes at that very moment has come',
    {},
    { outcome: 'allowed', gates: ['dpa-opinion-awaited'] },
    '2026-09-15T10:00:00+02:00',
  ),
  scenario(
    'a nuclear site on 10 September 2018, not submitted',
    'sign-transport-protocol',
    '2018-09-10T00:00:00+02:00',
    { with: 'nuclear-site', modalitiesStated: true, submittedToDpa: false },
    { outcome: 'refused', breached: ['lcam-9-al4'] },
  ),
  scenario(
    'the day before, the text named transport companies only',
    'sign-transport-protocol',
    '2018-09-09T23:59:59+02:00',
    { with: 'nuclear-site', modalitiesStated: true, submittedToDpa: false },
    { outcome: 'allowed' },
  ),
  sign(
    'a private bus operator is not in paragraph 4',
    { with: 'other' },
    { outcome: 'refused', breached: ['lcam-9-al4'] },
  ),
  sign(
    'a protocol that fixes no conditions',
    { modalitiesStated: false },
    { outcome: 'refused', breached: ['lcam-9-al4'] },
  ),
  watch('a police officer watches the metro live, under the protocol', {}, { outcome: 'allowed' }),
  watch(
    'a nuclear site is one that a royal decree lists: which decree is asked',
    { site: 'nuclear-site' },
    { outcome: 'needs-human', missing: ['decreeReference'] },
  ),
  watch(
    'a nuclear site without a decree',
    { site: 'nuclear-site', decreeReference: ' ' },
    { outcome: 'refused', breached: [access], who: ['king'] },
  ),
  watch('without a protocol', { protocolInForce: false }, { outcome: 'refused', breached: ['lcam-9-al4'] }),
  watch(
    'a guard of the company is not the police',
    { viewer: { role: 'guarding-agent' } },
    { outcome: 'refused', breached: [access] },
  ),
  watch('recordings are asked for under paragraph 3', { liveOnly: false }, { outcome: 'refused', breached: [access] }),
  watch('the company sends a bill', { feeCharged: true }, { outcome: 'refused', breached: [access] }),
  watch(
    'no mission',
    { missionReference: '' },
    { outcome: 'refused', breached: [access], missing: ['missionReference'] },
  ),
  watch('a private bus operator', { site: 'other' }, { outcome: 'refused', breached: [access] }),
  watch(
    'a nuclear site whose decree is not stated',
    { site: 'nuclear-site' },
    { outcome: 'needs-human', missing: ['decreeReference'], warnings: ['reach-lcam', 'nuclear-sites-decree'] },
  ),
  watch(
    'a nuclear site named by decree',
    { site: 'nuclear-site', decreeReference: 'AR inventé' },
    { outcome: 'allowed' },
  ),
];

const penalty = (title: string, facts: ShowPenaltyFacts, provision: string, version: string, amounts: string) => ({
  title,
  facts,
  provision,
  version,
  amounts,
});

const penalties = [
  penalty(
    'access, last day of the old fine',
    { breachOf: '9', factsOn: '2026-08-31' },
    'lcam-13-al1',
    '2018-05-25',
    '250 to 20 000',
  ),
  penalty(
    'access, first day of the new penalty',
    { breachOf: '9', factsOn: '2026-09-01' },
    'lcam-13-al1',
    '2026-09-01',
    '2 000 to 160 000',
  ),
  penalty(
    'sensitive aims, article 10',
    { breachOf: '10', factsOn: '2019-01-01' },
    'lcam-13-al1',
    '2018-05-25',
    '250 to 20 000',
  ),
  penalty(
    'not notified, last day',
    { breachOf: '6', factsOn: '2026-08-31' },
    'lcam-13-al2-montant',
    '2018-05-25',
    '100 to 10 000',
  ),
  penalty(
    'not notified, first day',
    { breachOf: '6', factsOn: '2026-09-01' },
    'lcam-13-al2-montant',
    '2026-09-01',
    '800 to 80 000',
  ),
  penalty(
    'a gallery of faces coupled to a camera (8/1)',
    { breachOf: '8/1', factsOn: '2026-11-20' },
    'lcam-13-al2-montant',
    '2026-09-01',
    '800 to 80 000',
  ),
  penalty(
    'the fine of 2017 for article 9',
    { breachOf: '9', factsOn: '2017-06-01' },
    'lcam-13-al1',
    '2018-05-25',
    '250 to 1 000',
  ),
  penalty(
    'the fine of 2017 for article 5',
    { breachOf: '5', factsOn: '2018-05-24' },
    'lcam-13-al2-montant',
    '2018-05-25',
    '25 to 100',
  ),
  penalty(
    'having such an image',
    { breachOf: '9', factsOn: '2020-01-01', possessionOnly: true },
    'lcam-13-al1-detention',
    '2007-06-10',
    '250 to 20 000',
  ),
  penalty(
    'having an image of hidden use',
    { breachOf: '8', factsOn: '2026-10-01', possessionOnly: true },
    'lcam-13-al2-detention',
    '2007-06-10',
    '800 to 80 000',
  ),
];

describe('article 13: the penalty by the day of the facts', () => {
  it.each(penalties.map((one) => [one.title, one] as const))('%s', (_title, { facts, provision, version, amounts }) => {
    const { decision } = scenario('', 'show-penalty', at, facts, {});
    const finding = decision.findings.find((one) => one.provision === provision);
    expect(finding).toMatchObject({ holds: 'yes', version });
    expect(finding?.because.en).toContain(`fine of ${amounts} euros`);
    // both ranges are shown, whatever the day
    expect(finding?.because.fr).toMatch(/Jusqu’au 31 août 2026 : .* Depuis le 1er septembre 2026 : /);
    expect(decision.warnings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['penalty-is-for-a-court', 'milder-law']),
    );
  });
});

const asksPenalty = (title: string, facts: ShowPenaltyFacts, expected: object) =>
  scenario(title, 'show-penalty', at, facts, expected);
const noPenalty = [
  asksPenalty(
    'article 12 has no penalty here',
    { breachOf: '12', factsOn: '2026-10-01' },
    { outcome: 'refused', breached: ['lcam-13-al2-champ'] },
  ),
  asksPenalty('article 3/1 has none', { breachOf: '3/1', factsOn: '2026-10-01' }, { outcome: 'refused' }),
  asksPenalty(
    'article 8/1 had none before 25 May 2018',
    { breachOf: '8/1', factsOn: '2018-05-24' },
    { outcome: 'refused', breached: ['lcam-13-al2-champ'] },
  ),
  asksPenalty('and has one since', { breachOf: '8/1', factsOn: '2018-05-25' }, { outcome: 'allowed' }),
  asksPenalty(
    'without the day of the facts nothing is said',
    { breachOf: '9' },
    { outcome: 'needs-human', missing: ['factsOn'] },
  ),
  asksPenalty(
    'facts of tomorrow have no penalty today',
    { breachOf: '9', factsOn: '2026-11-21' },
    { outcome: 'refused', breached: ['lcam-13-al1'] },
  ),
];

const aims = [
  scenario(
    'a camera at the tills',
    'aim-surveillance-camera',
    at,
    { intimateRoom: 'none', intimacyReview: foundSo, aimsAtSensitive: false },
    { outcome: 'allowed' },
  ),
  scenario(
    'a camera in a changing room',
    'aim-surveillance-camera',
    at,
    { intimateRoom: 'changing-room', aimsAtSensitive: false },
    { outcome: 'refused', breached: ['lcam-10'] },
  ),
  scenario(
    'whether images violate intimacy is a person’s judgement',
    'aim-surveillance-camera',
    at,
    { aimsAtSensitive: false },
    { outcome: 'needs-human', open: ['lcam-10'], missing: ['intimacyReview'] },
  ),
  scenario(
    'analytics of ethnic origin seeks what article 10 forbids to seek',
    'aim-surveillance-camera',
    at,
    { intimacyReview: foundSo, aimsAtSensitive: false, functions: ['ethnic-origin-analysis'] },
    { outcome: 'refused', breached: ['lcam-10'] },
  ),
  ...(['health-analysis', 'biometric-categorisation'] as const).map((analytics) =>
    scenario(
      `so does ${analytics}`,
      'aim-surveillance-camera',
      at,
      { intimacyReview: foundSo, aimsAtSensitive: false, functions: [analytics] },
      { outcome: 'refused', breached: ['lcam-10'] },
    ),
  ),
  scenario(
    'emotion recognition goes to a person',
    'aim-surveillance-camera',
    at,
    { intimacyReview: foundSo, aimsAtSensitive: false, functions: ['emotion-recognition'] },
    { outcome: 'needs-human', open: ['lcam-10'] },
  ),
  scenario(
    'facial recognition is no green light of article 10',
    'aim-surveillance-camera',
    at,
    { intimacyReview: foundSo, aimsAtSensitive: false, functions: ['facial-recognition'] },
    { warnings: ['reach-lcam', 'no-facial-recognition'] },
  ),
];

const atTheScreens = {
  viewer: { role: 'guarding-agent' },
  liveOnly: true,
  purpose: 'immediate-intervention',
  cameras: 'camera-law',
  underPoliceControl: true,
} as const;
const guard = (title: string, change: object, expected: object) =>
  scenario(title, 'let-guard-watch', at, { ...atTheScreens, ...change }, expected);
const guards = [
  guard(
    'a guard watches live in the police control room',
    {},
    { outcome: 'allowed', gates: ['guard-at-non-visible-cameras'] },
  ),
  guard('to guide the services as well', { purpose: 'guide-the-services' }, { outcome: 'allowed' }),
  guard(
    'a guard who searches recordings',
    { liveOnly: false },
    { outcome: 'refused', breached: ['lsp-115-pt3-tempsreel'] },
  ),
  guard('for statistics', { purpose: 'other' }, { outcome: 'refused', breached: ['lsp-115-pt3-b-finalites'] }),
  guard(
    'police cameras without police control',
    { cameras: 'police-visible', underPoliceControl: false },
    { outcome: 'refused', breached: ['lsp-115-pt3-b-finalites', 'lfp-25-5-p2'], who: ['operational-member'] },
  ),
  guard(
    'camera-law cameras without police control',
    { underPoliceControl: false },
    { outcome: 'refused', breached: ['lsp-115-pt3-b-finalites', 'lcam-5-p4-al1'], who: ['operational-member'] },
  ),
  guard('police cameras under police control', { cameras: 'police-visible' }, { outcome: 'allowed' }),
  guard(
    'non-visible police cameras: not excluded in words, stopped by our own rule',
    { cameras: 'police-non-visible' },
    { outcome: 'allowed', gates: ['guard-at-non-visible-cameras!'] },
  ),
  guard('other cameras', { cameras: 'other' }, { outcome: 'refused', breached: ['lsp-115-pt3-b-lfp'] }),
  guard(
    'a municipal agent is no guard',
    { viewer: { role: 'municipal-authority' } },
    { outcome: 'refused', breached: ['lsp-115-pt3-tempsreel'] },
  ),
];

describe.each([
  ['article 9: who sees the images', viewers],
  ['article 9: images handed to the police', handovers],
  ['article 9 (W-21): live images to the police', streams],
  ['article 9, paragraph 4 (W-21): transport and nuclear sites', transport],
  ['article 10: what a camera may seek', aims],
  ['article 13: where there is no penalty', noPenalty],
  ['guarding agents (law of 2 October 2017, article 115)', guards],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
