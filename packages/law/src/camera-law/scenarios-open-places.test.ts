import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { read, scenario } from '../scenarios.fixture.ts';
import type { CouncilAdviceFacts } from './system-facts.ts';

/* W-16, W-17c, W-18 and W-19: cameras in open places. Municipalities, people and files are invented. */

const at = '2026-07-01T10:00:00+02:00';
const thefts = ['offences-against-persons-or-goods'] as const;
const dumping = ['incivilities'] as const;
const town = { role: 'municipal-authority' } as const;
const council = { role: 'municipal-council', municipality: 'Boisvert' } as const;
const street = { kind: 'open', municipality: 'Boisvert', road: 'municipal-road' } as const;
const advice = {
  outcome: 'positive',
  givenAt: '2026-06-01T20:00:00+02:00',
  by: council,
  chiefConsultedAt: '2026-05-20T10:00:00+02:00',
} as const;
const fixed = { camera: { kind: 'fixed' }, place: street, purposes: thefts, controller: town } as const;
const moved = {
  camera: { kind: 'temporary-fixed', temporaryAim: 'regular-relocation' },
  place: street,
  purposes: dumping,
  controller: town,
} as const;
const dated = { ...advice, validUntil: '2026-12-31' } as const;
const scanCar = {
  camera: { kind: 'mobile', functions: ['number-plate-recognition'], coupledToPersonalData: false },
  place: street,
  purposes: ['municipal-regulations'],
  controller: town,
  municipalPurpose: 'paid-parking',
} as const;

const decisions = [
  scenario(
    'a municipality decides on fixed cameras in a street after the positive advice of its council',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [advice], serviceOn: '2026-07-15' },
    {
      outcome: 'allowed',
      breached: [],
      duties: ['notify-police-services > police-service', 'keep-processing-register', 'put-up-pictogram'],
      deadlines: ['notify-police-services 2026-07-14'],
      warnings: ['reach-lcam'],
    },
  ),
  scenario('no advice of the council: no decision; the council can mend it', 'decide-surveillance-camera', at, fixed, {
    outcome: 'refused',
    breached: ['lcam-5-p2-al1'],
    who: ['municipal-council'],
    missing: ['advices'],
  }),
  scenario(
    'a negative advice bars the decision',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, outcome: 'negative' }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'an advice voted after the decision is not a prior advice',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, givenAt: '2026-07-01T10:00:01+02:00' }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'the advice of another municipality does not count',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, by: { ...council, municipality: 'Clairefontaine' } }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'a place over two municipalities needs two advices (R-09)',
    'decide-surveillance-camera',
    at,
    { ...fixed, place: { ...street, municipalities: ['Boisvert', 'Clairefontaine'] }, advices: [advice] },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'the advice of the mayor is not that of the council',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, by: { role: 'mayor', municipality: 'Boisvert' } }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'the chief of corps consulted after the vote: the advice is irregular',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, chiefConsultedAt: '2026-06-01T20:00:00+02:00' }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al2'], who: ['municipal-council', 'chief-of-corps'] },
  ),
  scenario(
    'the chief of corps of another zone was consulted',
    'decide-surveillance-camera',
    at,
    { ...fixed, advices: [{ ...advice, chiefOfZoneOfPlace: false }] },
    { outcome: 'refused', breached: ['lcam-5-p2-al2'] },
  ),
  scenario(
    'a shopkeeper cannot be the controller of a camera on the square',
    'decide-surveillance-camera',
    at,
    { ...fixed, controller: { role: 'camera-controller', publicAuthority: false }, advices: [advice] },
    { outcome: 'refused', breached: ['lcam-5-p1-al2'], who: ['public-authority', 'municipal-authority'] },
  ),
  scenario(
    'whether a municipal association is a public authority is not guessed',
    'decide-surveillance-camera',
    at,
    { ...fixed, controller: { role: 'camera-controller' }, advices: [advice] },
    { outcome: 'needs-human', breached: [], missing: ['controller.publicAuthority'] },
  ),
  scenario(
    'an event organiser cannot be the controller of temporary fixed cameras on a square',
    'decide-surveillance-camera',
    at,
    {
      ...moved,
      camera: { kind: 'temporary-fixed', temporaryAim: 'determined-event' },
      controller: { role: 'event-organiser' },
      advices: [dated],
    },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al2'] },
  ),
  scenario(
    'on a motorway the council is not asked; the federal police are consulted before',
    'decide-surveillance-camera',
    at,
    {
      ...fixed,
      controller: { role: 'public-authority' },
      place: { ...street, road: 'motorway' },
      policeConsultation: { consulted: { role: 'federal-police' }, consultedAt: '2026-06-30T10:00:00+02:00' },
    },
    { outcome: 'allowed', breached: [] },
  ),
  scenario(
    'on a regional road without consultation of the police',
    'decide-surveillance-camera',
    at,
    { ...fixed, controller: { role: 'public-authority' }, place: { ...street, road: 'road-of-another-authority' } },
    { outcome: 'refused', breached: ['lcam-5-p2-al3-s2'], who: ['camera-controller', 'police-service'] },
  ),
  scenario(
    'on a regional road a consultation after the installation is late',
    'decide-surveillance-camera',
    at,
    {
      ...moved,
      controller: { role: 'public-authority' },
      place: { ...street, road: 'road-of-another-authority' },
      policeConsultation: { consulted: { role: 'local-police-zone' }, consultedAt: '2026-07-01T10:00:00+02:00' },
    },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al7-s2'] },
  ),
  scenario(
    'the advice of the council on temporary fixed cameras without a term is incomplete',
    'decide-surveillance-camera',
    at,
    { ...moved, advices: [advice] },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al6-s1-duree'], who: ['municipal-council'] },
  ),
  scenario(
    'a camera there for three years without event or moves is no temporary fixed camera',
    'decide-surveillance-camera',
    at,
    { ...moved, camera: { kind: 'temporary-fixed', temporaryAim: 'none' }, advices: [dated] },
    { outcome: 'refused', breached: ['lcam-2-pt4-2'] },
  ),
  scenario(
    'a police camera is under the police act, not the camera law',
    'decide-surveillance-camera',
    at,
    { ...fixed, controller: { role: 'local-police-zone' } },
    { outcome: 'needs-human', open: ['lcam-3-al2-pt1'], warnings: ['reach-lcam', 'outside-camera-law'] },
  ),
  scenario(
    'a camera to film wildlife is not a surveillance camera',
    'decide-surveillance-camera',
    at,
    { ...fixed, camera: { kind: 'fixed', watchesPlaces: false } },
    { outcome: 'needs-human', open: ['lcam-2-pt4-but'] },
  ),
];

const mobile = [
  scenario(
    'a scan car for paid parking, advice in force',
    'decide-surveillance-camera',
    at,
    { ...scanCar, advices: [dated] },
    { outcome: 'allowed', breached: [], deadlines: ['advice-expiry 2026-12-31'] },
  ),
  scenario(
    'a mobile camera in the street that reads no plates is forbidden, even to a municipality',
    'decide-surveillance-camera',
    at,
    { ...scanCar, camera: { kind: 'mobile', functions: [] }, advices: [dated] },
    { outcome: 'refused', breached: ['lcam-7-1-al1'] },
  ),
  scenario(
    'a private drone over a street',
    'decide-surveillance-camera',
    at,
    {
      ...scanCar,
      camera: { kind: 'mobile', functions: [] },
      controller: { role: 'natural-person' },
      advices: [dated],
    },
    { outcome: 'refused', breached: ['lcam-7-1-al1'], who: ['camera-controller', 'municipal-authority'] },
  ),
  scenario(
    'a low-emission zone is neither purpose of 7/1',
    'decide-surveillance-camera',
    at,
    { ...scanCar, municipalPurpose: 'other', advices: [dated] },
    { outcome: 'refused', breached: ['lcam-7-1-al1-pt1', 'lcam-7-1-al1-pt2'] },
  ),
  scenario(
    'the scan car the day after the last day of the advice',
    'use-surveillance-camera',
    '2027-01-01T00:00:00+01:00',
    { ...scanCar, decidedAt: '2026-06-10T10:00:00+02:00', advices: [dated] },
    { outcome: 'refused' },
  ),
  scenario(
    'a request for a scan car without perimeter is incomplete',
    'request-council-advice',
    at,
    { ...scanCar, addressedTo: council, particularPurposes: 'stationnement payant', modalities: 'de 9 à 18 h' },
    { outcome: 'refused', breached: ['lcam-7-1-al4-s1'], missing: ['perimeter'], who: ['camera-controller'] },
  ),
];

const advices = [
  scenario(
    'a request for cameras that will be moved states the perimeter of the moves',
    'request-council-advice',
    at,
    { ...moved, addressedTo: council, particularPurposes: 'dépôts clandestins', willBeMoved: true },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al5'], missing: ['perimeter'] },
  ),
  scenario(
    'a camera for regular moves states its perimeter, though nobody says again that it will be moved',
    'request-council-advice',
    at,
    { ...moved, addressedTo: council, particularPurposes: 'dépôts clandestins' },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al5'], missing: ['perimeter'] },
  ),
  scenario(
    'of a place whose municipality is not known, the municipality is asked',
    'request-council-advice',
    at,
    {
      ...moved,
      place: { kind: 'open' },
      addressedTo: council,
      particularPurposes: 'dépôts clandestins',
      willBeMoved: false,
    },
    { outcome: 'needs-human', missing: ['place.municipality'] },
  ),
  scenario(
    'whether a camera for no single event will be moved has to be said: a perimeter depends on it',
    'request-council-advice',
    at,
    { ...moved, camera: { kind: 'temporary-fixed' }, addressedTo: council, particularPurposes: 'dépôts clandestins' },
    {
      outcome: 'needs-human',
      open: ['lcam-2-pt4-2', 'lcam-5-p2-1-al5'],
      missing: ['camera.temporaryAim', 'willBeMoved'],
    },
  ),
  scenario(
    'a camera for one event needs no perimeter; the council then consults the chief of corps',
    'request-council-advice',
    at,
    {
      ...moved,
      camera: { kind: 'temporary-fixed', temporaryAim: 'determined-event' },
      addressedTo: council,
      particularPurposes: 'fête de la musique',
    },
    { outcome: 'allowed', duties: ['consult-chief-of-corps > chief-of-corps'] },
  ),
  scenario(
    'a perimeter beyond the municipality is not for this council',
    'request-council-advice',
    at,
    {
      ...moved,
      addressedTo: council,
      particularPurposes: 'dépôts',
      willBeMoved: true,
      perimeter: 'deux communes',
      perimeterExtent: 'beyond-municipality',
    },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al4'] },
  ),
  scenario(
    'a renewal without reasons',
    'request-council-advice',
    at,
    {
      ...moved,
      addressedTo: council,
      particularPurposes: 'dépôts',
      willBeMoved: true,
      perimeter: 'toute la commune',
      renewal: { reasons: ' ', validUntil: '2026-12-31' },
    },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al6-s2'], deadlines: ['advice-expiry 2026-12-31'] },
  ),
  scenario(
    'no advice is asked for a camera on a motorway: the request has no object',
    'request-council-advice',
    at,
    { ...fixed, place: { ...street, road: 'motorway' }, addressedTo: council },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'] },
  ),
  scenario(
    'a positive advice on temporary fixed cameras fixes its validity',
    'give-council-advice',
    at,
    {
      subject: 'open-temporary',
      givenBy: council,
      place: street,
      outcome: 'positive',
      chiefConsultedAt: '2026-06-20T10:00:00+02:00',
    },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al6-s1-duree'], missing: ['validUntil'] },
  ),
  scenario(
    'a negative advice needs no term of validity',
    'give-council-advice',
    at,
    {
      subject: 'open-temporary',
      givenBy: council,
      place: street,
      outcome: 'negative',
      chiefConsultedAt: '2026-06-20T10:00:00+02:00',
    },
    { outcome: 'allowed', deadlines: [] },
  ),
  scenario(
    'an advice on fixed cameras needs no term of validity',
    'give-council-advice',
    at,
    {
      subject: 'open-fixed',
      givenBy: council,
      place: street,
      outcome: 'positive',
      chiefConsultedAt: '2026-06-20T10:00:00+02:00',
    },
    { outcome: 'allowed', deadlines: [] },
  ),
  scenario(
    'the council votes without having consulted the chief of corps',
    'give-council-advice',
    at,
    { subject: 'mobile-open', givenBy: council, place: street, outcome: 'positive', validUntil: '2026-12-31' },
    { outcome: 'refused', breached: ['lcam-7-1-al3-s2-consult'], missing: ['chiefConsultedAt'] },
  ),
  scenario(
    'the police consulted on a municipal street do not replace the council',
    'consult-police-on-camera',
    at,
    { ...fixed, consulted: { role: 'local-police-zone' } },
    { outcome: 'refused', breached: ['lcam-5-p2-al1'], who: ['municipal-council'] },
  ),
];

const inService = {
  ...fixed,
  advices: [advice],
  decidedAt: '2026-06-10T10:00:00+02:00',
  notification: {
    notifiedAt: '2026-06-30T23:59:59+02:00',
    notifiedBy: { role: 'municipal-authority' },
    addressees: ['police-service'],
  },
  register: { kept: true, form: 'electronic' },
  sign: { atEntrance: true },
  orientation: { aimedAtPlaceOfOthers: false },
} as const;

const services = [
  scenario('notified at 23:59:59 the day before: in time', 'put-camera-into-service', at, inService, {
    outcome: 'allowed',
    deadlines: ['notify-police-services 2026-06-30'],
  }),
  scenario(
    'notified at midnight, the day of service has begun: late',
    'put-camera-into-service',
    at,
    { ...inService, notification: { ...inService.notification, notifiedAt: '2026-07-01T00:00:00+02:00' } },
    {
      outcome: 'refused',
      breached: ['lcam-5-p3-al1'],
      who: ['camera-controller', 'designated-notifier'],
      deadlines: ['notify-police-services 2026-06-30'],
    },
  ),
  scenario(
    'notified to the data protection authority only: not notified to the police',
    'put-camera-into-service',
    at,
    { ...inService, notification: { ...inService.notification, addressees: ['dpa'] } },
    { outcome: 'refused', breached: ['lcam-5-p3-al1'] },
  ),
  scenario(
    'an installer who was not designated notifies in vain',
    'put-camera-into-service',
    at,
    { ...inService, notification: { ...inService.notification, notifiedBy: { role: 'designated-notifier' } } },
    { outcome: 'refused', breached: ['lcam-7-4-al1'] },
  ),
  scenario(
    'a designation that ended before the notification no longer serves',
    'put-camera-into-service',
    at,
    {
      ...inService,
      notification: {
        ...inService.notification,
        notifiedBy: { role: 'designated-notifier' },
        designation: { fromDay: '2026-01-01', toDay: '2026-06-29' },
      },
    },
    { outcome: 'refused', breached: ['lcam-7-4-al1'] },
  ),
  scenario(
    'a designation whose last day is that of the notification serves',
    'put-camera-into-service',
    at,
    {
      ...inService,
      notification: {
        ...inService.notification,
        notifiedBy: { role: 'alarm-centre' },
        designation: { fromDay: '2026-06-30', toDay: '2026-06-30', by: 'municipal-authority' },
      },
    },
    { outcome: 'allowed' },
  ),
  scenario(
    'no pictogram: breach of article 5, and hidden use',
    'put-camera-into-service',
    at,
    { ...inService, sign: { atEntrance: false } },
    { outcome: 'refused', breached: ['lcam-5-p3-al5', 'lcam-8-al2', 'lcam-8-al1'] },
  ),
  scenario(
    'no register, or an unwritten one',
    'put-camera-into-service',
    at,
    { ...inService, register: { kept: true, form: 'unwritten' } },
    { outcome: 'refused', breached: ['lcam-5-p3-al4-s2'] },
  ),
  scenario(
    'a street camera aimed at a shop door, with the express agreement of the shop',
    'put-camera-into-service',
    at,
    { ...inService, orientation: { aimedAtPlaceOfOthers: true, otherControllerAgrees: true } },
    { outcome: 'allowed' },
  ),
  scenario(
    'the same without agreement',
    'put-camera-into-service',
    at,
    { ...inService, orientation: { aimedAtPlaceOfOthers: true } },
    { outcome: 'refused', breached: ['lcam-5-p3-al6'] },
  ),
  scenario(
    'street cameras that match faces with a list are forbidden by 8/1',
    'put-camera-into-service',
    at,
    { ...inService, camera: { kind: 'fixed', functions: ['facial-identification'] } },
    {
      outcome: 'refused',
      breached: ['lcam-8-1'],
      warnings: ['reach-lcam', 'facial-recognition-elsewhere', 'camera-law-article-10'],
    },
  ),
  scenario(
    'people counting without any file lies outside 8/1',
    'put-camera-into-service',
    at,
    {
      ...inService,
      camera: { kind: 'fixed', functions: ['people-counting'], coupledToPersonalData: false },
    },
    { outcome: 'allowed' },
  ),
  scenario(
    'plates against a list of permits: the lawfulness of the list is asked of a person',
    'put-camera-into-service',
    at,
    {
      ...inService,
      camera: { kind: 'fixed', functions: ['number-plate-recognition'], coupledToPersonalData: true },
    },
    { outcome: 'needs-human', open: ['lcam-8-1-cond'] },
  ),
  scenario(
    'a scan car with the pictogram but no other channel is a hidden use',
    'put-camera-into-service',
    at,
    {
      ...inService,
      ...scanCar,
      advices: [dated],
      operator: { role: 'finding-officer' },
      sign: { onVehicle: true },
    },
    { outcome: 'refused', breached: ['lcam-7-3-p2-al1-pt2', 'lcam-7-3-p2-al1', 'lcam-8-al2', 'lcam-8-al1'] },
  ),
  scenario(
    'a scan car driven by a guard without designation by law',
    'put-camera-into-service',
    at,
    {
      ...inService,
      ...scanCar,
      advices: [dated],
      operator: { role: 'guarding-agent' },
      sign: { onVehicle: true, otherChannel: 'boisvert.example/scancar' },
    },
    { outcome: 'refused', breached: ['lcam-7-1-al2'], who: ['finding-officer'] },
  ),
  scenario(
    'a firmware update is no modification to notify',
    'notify-camera-modification',
    at,
    { ...fixed, changesSystem: false },
    { outcome: 'allowed', duties: [] },
  ),
  scenario(
    'a camera added, notified after it took effect: no term in the law, our own rule says so',
    'notify-camera-modification',
    at,
    {
      ...fixed,
      changesSystem: true,
      notifiedBy: town,
      addressees: ['police-service'],
      effectiveAt: '2026-06-20T10:00:00+02:00',
    },
    { outcome: 'allowed', gates: ['modification-notified-late'] },
  ),
  scenario(
    'a moved camera: the move is owed to the police as a modification',
    'relocate-temporary-camera',
    at,
    { ...moved, advices: [dated], insidePerimeter: true },
    { outcome: 'allowed', duties: ['notify-relocation > police-service'], deadlines: ['advice-expiry 2026-12-31'] },
  ),
  scenario(
    'a move outside the perimeter of the advice',
    'relocate-temporary-camera',
    at,
    { ...moved, advices: [dated], insidePerimeter: false },
    { outcome: 'refused', breached: ['lcam-5-p2-1-al3'] },
  ),
];

describe.each([
  ['W-16 and W-18, the decision', decisions],
  ['W-17c, mobile cameras in open places', mobile],
  ['W-19, the advice of the council', advices],
  ['W-16 to W-18, notification and service', services],
])('%s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});

describe('the validity of an advice', () => {
  const use = (when: string, advicesGiven: readonly CouncilAdviceFacts[]) =>
    read(
      decide(
        'use-surveillance-camera',
        { ...inService, ...moved, serviceOn: '2026-07-01', advices: advicesGiven },
        when,
      ),
    );

  it('runs to 24:00 of its last day, summer and winter', () => {
    const summer = [{ ...dated, validUntil: '2026-08-15' }];
    expect(use('2026-08-15T23:59:59+02:00', summer).outcome).toBe('allowed');
    expect(use('2026-08-16T00:00:00+02:00', summer).breached).toEqual(['lcam-5-p2-1-al6-s1-duree']);
    expect(use('2026-12-31T23:59:59+01:00', [dated]).outcome).toBe('allowed');
    expect(use('2027-01-01T00:00:00+01:00', [dated]).breached).toEqual(['lcam-5-p2-1-al6-s1-duree']);
  });

  it('is taken over by a renewal voted after the decision', () => {
    const renewal = { ...dated, givenAt: '2026-12-10T20:00:00+01:00', validUntil: '2027-12-31' };
    expect(use('2027-01-01T00:00:00+01:00', [dated, renewal]).outcome).toBe('allowed');
  });
});
