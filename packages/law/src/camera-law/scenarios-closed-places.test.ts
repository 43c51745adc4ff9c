import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { HumanJudgement } from '../facts.ts';
import { read, scenario } from '../scenarios.fixture.ts';

/* W-17a, W-17b, W-17c and W-20: cameras in closed places. Names are invented. */

const at = '2026-07-01T10:00:00+02:00';
const thefts = ['offences-against-persons-or-goods'] as const;
const found = (verdict: 'met' | 'not-met'): HumanJudgement => ({ verdict, by: 'dpo', at, reasons: 'inventé' });
const company = { role: 'camera-controller' } as const;
const shop = {
  camera: { kind: 'fixed' },
  place: { kind: 'closed-accessible', municipality: 'Boisvert' },
  purposes: thefts,
  controller: company,
} as const;
const office = { ...shop, place: { kind: 'closed-inaccessible', municipality: 'Boisvert' } } as const;
const home = {
  ...shop,
  place: { kind: 'closed-inaccessible', insidePrivateDwelling: true },
  controller: { role: 'natural-person', personalOrDomestic: true },
} as const;
const service = {
  notification: {
    notifiedAt: '2026-06-30T12:00:00+02:00',
    notifiedBy: company,
    addressees: ['declaration-desk'],
  },
  register: { kept: true, form: 'paper' },
  sign: { atEntrance: true },
  orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: false },
} as const;
const airport = {
  ...shop,
  place: { ...shop.place, listedPlace: ['rd-2018-12-06-perimeter-1'] },
  directlySurrounding: found('met'),
  insideAdvisedPerimeter: true,
  advices: [
    {
      outcome: 'positive',
      givenAt: '2026-06-01T20:00:00+02:00',
      by: { role: 'municipal-council', municipality: 'Boisvert' },
      chiefConsultedAt: '2026-05-20T10:00:00+02:00',
    },
  ],
} as const;

const shops = [
  scenario('a shop decides alone; it owes notice and register', 'decide-surveillance-camera', at, shop, {
    outcome: 'allowed',
    duties: ['notify-police-services > police-service', 'keep-processing-register', 'put-up-pictogram'],
  }),
  scenario(
    'a shop in service, all in order',
    'put-camera-into-service',
    at,
    { ...shop, ...service },
    {
      outcome: 'allowed',
      deadlines: ['notify-police-services 2026-06-30'],
    },
  ),
  scenario(
    'a shop notified a week after service',
    'notify-surveillance-camera',
    at,
    { ...shop, notifiedBy: company, addressees: ['police-service'], serviceOn: '2026-06-24' },
    { outcome: 'refused', breached: ['lcam-6-p2-al1'], deadlines: ['notify-police-services 2026-06-23'] },
  ),
  scenario(
    'a shop camera aimed at the street',
    'put-camera-into-service',
    at,
    { ...shop, ...service, orientation: { aimedAtPlaceOfOthers: true, watchesEntrance: false } },
    { outcome: 'refused', breached: ['lcam-6-p2-al6-s1'], who: ['camera-controller'] },
  ),
  scenario(
    'the agreement of the municipality does not lift the rule for a shop, as it would for a street camera',
    'put-camera-into-service',
    at,
    {
      ...shop,
      ...service,
      orientation: { aimedAtPlaceOfOthers: true, otherControllerAgrees: true, watchesEntrance: false },
    },
    { outcome: 'refused', breached: ['lcam-6-p2-al6-s1'] },
  ),
  scenario(
    'an entrance camera: a person judges the strict minimum',
    'put-camera-into-service',
    at,
    { ...shop, ...service, orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: true } },
    { outcome: 'needs-human', open: ['lcam-6-p2-al6-s2'] },
  ),
  scenario(
    'the whole pavement in view: beyond the strict minimum',
    'put-camera-into-service',
    at,
    {
      ...shop,
      ...service,
      orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: true, strictMinimum: found('not-met') },
    },
    { outcome: 'refused', breached: ['lcam-6-p2-al6-s2'] },
  ),
  scenario(
    'a pictogram behind a plant signals nothing: hidden use',
    'put-camera-into-service',
    at,
    { ...shop, ...service, sign: { atEntrance: true, visible: found('not-met') } },
    { outcome: 'refused', breached: ['lcam-8-al3-pt1', 'lcam-8-al2', 'lcam-8-al1'] },
  ),
  scenario(
    'faces compared with a list of banned customers',
    'decide-surveillance-camera',
    at,
    { ...shop, camera: { kind: 'fixed', functions: ['facial-identification'], coupledToPersonalData: true } },
    { outcome: 'refused', breached: ['lcam-8-1'] },
  ),
  scenario(
    'a face searched for among visitors without names is treated as identification (R-27)',
    'decide-surveillance-camera',
    at,
    { ...shop, camera: { kind: 'fixed', functions: ['facial-clustering'], coupledToPersonalData: false } },
    { outcome: 'refused', breached: ['lcam-8-1'] },
  ),
  scenario(
    'faces found only to blur them lie outside 8/1',
    'decide-surveillance-camera',
    at,
    { ...shop, camera: { kind: 'fixed', functions: ['face-detection'], coupledToPersonalData: false } },
    { outcome: 'allowed' },
  ),
  scenario(
    'theft and the control of work: both laws apply, and the camera law prevails in a conflict',
    'decide-surveillance-camera',
    at,
    { ...shop, purposes: [...thefts, 'control-of-work'] },
    { outcome: 'allowed', warnings: ['reach-lcam', 'other-laws-too'] },
  ),
  scenario(
    'a camera on the production line only is outside the camera law',
    'decide-surveillance-camera',
    at,
    { ...shop, purposes: ['control-of-production'] },
    { outcome: 'needs-human', open: ['lcam-3-al2-pt2'] },
  ),
  scenario(
    'a screen at the till with the live images of its own camera',
    'add-witness-screen',
    at,
    { ...shop, nearCamera: true, ownCameraOnly: true, liveOnly: true },
    { outcome: 'allowed' },
  ),
  scenario(
    'a screen that replays recordings',
    'add-witness-screen',
    at,
    { ...shop, nearCamera: true, ownCameraOnly: true, liveOnly: false },
    { outcome: 'refused', breached: ['lcam-6-p2-al7', 'lcam-9-al1'] },
  ),
  scenario(
    'a witness screen in an office',
    'add-witness-screen',
    at,
    { ...office, nearCamera: true, ownCameraOnly: true, liveOnly: true },
    { outcome: 'refused', breached: ['lcam-6-p2-al7', 'lcam-9-al1'] },
  ),
];

const homes = [
  scenario(
    'a camera in one’s own living room owes nothing',
    'put-camera-into-service',
    at,
    {
      ...home,
      orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: false },
    },
    { outcome: 'allowed', duties: [], deadlines: [] },
  ),
  scenario('recording the domestic exemption', 'record-domestic-exemption', at, home, { outcome: 'allowed' }),
  scenario(
    'a doorbell camera that films the garden path is not inside the dwelling',
    'record-domestic-exemption',
    at,
    { ...home, place: { ...home.place, insidePrivateDwelling: false } },
    {
      outcome: 'refused',
      breached: ['lcam-7-p2-al4', 'lcam-7-p2-al5-s1', 'lcam-7-p2-al6-pictogramme'],
      who: ['camera-controller'],
    },
  ),
  scenario(
    'a camera in the garden: notice, register and pictogram',
    'put-camera-into-service',
    at,
    {
      ...home,
      place: { ...home.place, insidePrivateDwelling: false },
      orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: false },
      register: { kept: false },
      sign: { atEntrance: false },
    },
    {
      outcome: 'refused',
      breached: ['lcam-7-p2-al1', 'lcam-7-p2-al5-s1', 'lcam-7-p2-al6', 'lcam-8-al2', 'lcam-8-al1'],
    },
  ),
  scenario(
    'a company camera in a flat is not domestic',
    'record-domestic-exemption',
    at,
    { ...home, controller: { role: 'camera-controller', personalOrDomestic: false } },
    { outcome: 'refused', breached: ['lcam-7-p2-al4', 'lcam-7-p2-al5-s1', 'lcam-7-p2-al6-pictogramme'] },
  ),
  scenario(
    'an office notified the day before',
    'notify-surveillance-camera',
    at,
    { ...office, notifiedBy: company, addressees: ['police-service'], serviceOn: '2026-07-02' },
    { outcome: 'allowed', duties: ['notify-later-modifications > police-service'] },
  ),
];

const drones = [
  scenario(
    'a drone in a closed warehouse at night',
    'decide-surveillance-camera',
    at,
    {
      ...office,
      camera: { kind: 'mobile' },
      closedPlaceCase: 'nobody-present',
      place: { ...office.place, nobodySupposedPresent: true },
    },
    {
      outcome: 'allowed',
      duties: ['notify-police-services > police-service', 'keep-processing-register', 'put-up-pictogram'],
    },
  ),
  scenario(
    'the same with a night shift present',
    'decide-surveillance-camera',
    at,
    {
      ...office,
      camera: { kind: 'mobile' },
      closedPlaceCase: 'nobody-present',
      place: { ...office.place, nobodySupposedPresent: false },
    },
    { outcome: 'refused', breached: ['lcam-7-2-pt2'], who: ['camera-controller'] },
  ),
  scenario(
    'a worn camera of a shop guard outside article 142',
    'decide-surveillance-camera',
    at,
    { ...shop, camera: { kind: 'mobile' }, closedPlaceCase: 'none' },
    { outcome: 'refused', breached: ['lcam-7-2'], who: ['camera-controller'] },
  ),
  scenario(
    'a garden drone of a natural person: nothing to notify (R-31)',
    'decide-surveillance-camera',
    at,
    { ...home, camera: { kind: 'mobile' }, closedPlaceCase: 'natural-person' },
    { outcome: 'allowed', duties: [], deadlines: [] },
  ),
  scenario(
    'the same drone aimed at the neighbour',
    'use-surveillance-camera',
    at,
    {
      ...home,
      camera: { kind: 'mobile' },
      closedPlaceCase: 'natural-person',
      orientation: { aimedAtPlaceOfOthers: true },
    },
    { outcome: 'refused', breached: ['lcam-7-3-p2-al4'] },
  ),
  scenario(
    'case 3° in a shop',
    'decide-surveillance-camera',
    at,
    { ...home, place: shop.place, camera: { kind: 'mobile' }, closedPlaceCase: 'natural-person' },
    { outcome: 'refused', breached: ['lcam-7-2-pt3'] },
  ),
];

const perimeters = [
  scenario('an airport with the advice of the council', 'decide-perimeter-filming', at, airport, {
    outcome: 'allowed',
    deadlines: [],
  }),
  scenario(
    'a bank that is on no list',
    'decide-perimeter-filming',
    at,
    { ...airport, place: { ...airport.place, listedPlace: [] } },
    { outcome: 'refused', breached: ['lcam-8-2-p1', 'lcam-8-2-p1-roi'] },
  ),
  scenario(
    'tram stops have three months, but no perimeter',
    'decide-perimeter-filming',
    at,
    { ...airport, place: { ...airport.place, listedPlace: ['rd-2018-12-06-3months-2'] } },
    { outcome: 'refused', breached: ['lcam-8-2-p1', 'lcam-8-2-p1-roi'] },
  ),
  scenario(
    'no advice on the perimeter',
    'decide-perimeter-filming',
    at,
    { ...airport, advices: [] },
    {
      outcome: 'refused',
      breached: ['lcam-8-2-p2-al1'],
      who: ['municipal-council'],
    },
  ),
  scenario(
    'a perimeter larger than the one advised',
    'decide-perimeter-filming',
    at,
    { ...airport, insideAdvisedPerimeter: false },
    { outcome: 'refused', breached: ['lcam-8-2-p2-al1'] },
  ),
  scenario(
    'the field of view goes beyond the perimeter',
    'film-perimeter',
    at,
    { ...airport, decidedAt: '2026-06-10T10:00:00+02:00', fieldOfViewInside: false },
    { outcome: 'refused', breached: ['lcam-8-2-p1'] },
  ),
  scenario(
    'the day before the list of 18 December 2018',
    'decide-perimeter-filming',
    '2018-12-17T23:59:59+01:00',
    {
      ...airport,
      advices: [
        { ...airport.advices[0], givenAt: '2018-11-01T20:00:00+01:00', chiefConsultedAt: '2018-10-01T10:00:00+02:00' },
      ],
    },
    { outcome: 'refused', breached: ['lcam-8-2-p1', 'lcam-8-2-p1-roi'] },
  ),
  scenario(
    'the first day of the list',
    'decide-perimeter-filming',
    '2018-12-18T00:00:00+01:00',
    {
      ...airport,
      advices: [
        { ...airport.advices[0], givenAt: '2018-11-01T20:00:00+01:00', chiefConsultedAt: '2018-10-01T10:00:00+02:00' },
      ],
    },
    { outcome: 'allowed' },
  ),
];

describe.each([
  ['W-17a, places accessible to the public', shops],
  ['W-17b, places not accessible to the public', homes],
  ['W-17c, mobile cameras in closed places', drones],
  ['W-20, the perimeter', perimeters],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});

describe('a public inspection service (article 3, al. 2, 3°)', () => {
  const { controller: _company, ...place } = shop;
  const scope = (expressInspectionPower?: string) =>
    decide(
      'put-camera-into-service',
      {
        ...place,
        controller: { role: 'inspection-service' },
        ...(expressInspectionPower === undefined ? {} : { expressInspectionPower }),
      },
      at,
    ).findings.flatMap(({ provision, holds, who }) => (provision === 'lcam-3-al2-pt3' ? [{ holds, who }] : []));

  it('says itself whether a text expressly lets it use cameras', () => {
    expect(scope()).toEqual([{ holds: 'unknown', who: ['inspection-service'] }]);
  });

  it('is under the camera law without such a text; a person checks one that is invoked', () => {
    expect(scope(' ')).toMatchObject([{ holds: 'yes' }]);
    expect(scope('loi du 1er juin')).toMatchObject([{ holds: 'human' }]);
  });
});
