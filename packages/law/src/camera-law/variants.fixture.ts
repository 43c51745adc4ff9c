import type { VariantsOf } from '../allowed-act.examples.ts';
import type { CameraLawActs } from './acts.ts';

const judged = { verdict: 'met', by: 'dpo', at: '2018-05-25T08:00:00Z', reasons: 'exemple inventé' };
const fixed = { kind: 'fixed' };
const moved = { kind: 'temporary-fixed', temporaryAim: 'regular-relocation' };
const plates = {
  kind: 'mobile',
  functions: ['number-plate-recognition'],
  coupledToPersonalData: true,
  coupledFilesLawful: judged,
};
const drone = { kind: 'mobile' };
const street = { kind: 'open', municipality: 'M1', road: 'municipal-road' };
const regionalRoad = { kind: 'open', municipality: 'M1', road: 'road-of-another-authority' };
const shop = { kind: 'closed-accessible', enclosed: true, forPublicUse: true, municipality: 'M1' };
const office = { kind: 'closed-inaccessible', municipality: 'M1', nobodySupposedPresent: true };
const home = { kind: 'closed-inaccessible', insidePrivateDwelling: true };
const prison = { kind: 'closed-inaccessible', municipality: 'M1', listedPlace: ['rd-2018-12-06-perimeter-5'] };
const company = { role: 'camera-controller', publicAuthority: false, determinesPurposesAndMeans: true };
const resident = { role: 'natural-person', personalOrDomestic: true };
const municipality = { role: 'municipal-authority' };
const consultation = { consulted: { role: 'local-police-zone' }, consultedAt: '2018-05-25T00:00:00Z' };
const signs = { atEntrance: true, visible: judged, onVehicle: true, otherChannel: 'page de la commune' };
const officer = { operator: { role: 'finding-officer' } };
const inclined = { aimedAtPlaceOfOthers: false, watchesEntrance: true, strictMinimum: judged };

/** The ways of governing a system: each with its own article. */
const systems: readonly {
  readonly camera: object;
  readonly place: object;
  readonly controller: object;
  readonly closedPlaceCase?: string;
  readonly municipalPurpose?: string;
  readonly policeConsultation?: object;
}[] = [
  { camera: moved, place: street, controller: municipality },
  { camera: moved, place: regionalRoad, controller: municipality, policeConsultation: consultation },
  { camera: fixed, place: regionalRoad, controller: municipality, policeConsultation: consultation },
  { camera: fixed, place: shop, controller: company },
  { camera: fixed, place: office, controller: company },
  { camera: fixed, place: home, controller: resident },
  { camera: plates, place: street, controller: municipality, municipalPurpose: 'both' },
  { camera: drone, place: office, controller: company, closedPlaceCase: 'article-142-private-security' },
  { camera: drone, place: office, controller: company, closedPlaceCase: 'nobody-present' },
  { camera: drone, place: office, controller: resident, closedPlaceCase: 'natural-person' },
];

/** The same systems with only the facts that an act of each kind knows. */
const plain = systems.map(({ camera, place, controller }) => ({ camera, place, controller }));
const withCase = systems.map(({ camera, place, controller, closedPlaceCase }) => ({
  camera,
  place,
  controller,
  closedPlaceCase,
}));
const withPurpose = systems.map(({ camera, place, controller, municipalPurpose }) => ({
  camera,
  place,
  controller,
  municipalPurpose,
}));

/** A recording past every term, on every day of the law. */
const old = { recordedFrom: '2018-01-01T10:00:00Z', recordedTo: '2018-01-01T10:15:00Z' };

const designated = {
  notifiedBy: { role: 'designated-notifier' },
  designation: { fromDay: '2018-05-25', by: 'camera-controller' },
};

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const cameraLawVariants: VariantsOf<CameraLawActs> = {
  'request-council-advice': [
    { camera: fixed },
    { camera: fixed, place: regionalRoad },
    {
      camera: plates,
      modalities: 'jours ouvrables',
      municipalPurpose: 'both',
      renewal: { reasons: 'poursuite du projet' },
    },
    { renewal: { reasons: 'poursuite du projet', validUntil: '2026-12-31' } },
    { camera: fixed, place: prison, controller: company, forPerimeter: true, perimeter: 'bande de 5 m' },
  ],
  'give-council-advice': ['open-fixed', 'mobile-open', 'perimeter'].map((subject) => ({
    subject,
    perimeter: 'bande de 5 m',
  })),
  'consult-police-on-camera': [{ camera: moved }],
  'decide-surveillance-camera': [
    ...systems,
    { purposes: ['public-order', 'control-of-work'] },
    { purposes: ['control-of-work'] },
    { specialLegislation: 'loi football' },
    { controller: { role: 'inspection-service' }, expressInspectionPower: '' },
    { camera: { kind: 'fixed', watchesPlaces: false } },
    { camera: { kind: 'fixed', processesImages: false } },
  ],
  'notify-surveillance-camera': [...withCase, designated],
  'notify-camera-modification': withCase,
  'put-camera-into-service': systems.map((system) => ({
    ...system,
    ...officer,
    sign: signs,
    orientation: inclined,
  })),
  'watch-surveillance-camera': [
    ...withPurpose,
    { camera: plates, municipalPurpose: 'paid-parking' },
    { viewer: { role: 'guarding-agent' }, underPrivateSecurityLaw: true },
  ],
  'open-event-live-access': [{ ground: 'emergency' }],
  'keep-camera-images': [
    ...plain,
    ...plain.map((system) => ({ ...system, evidentialValue: judged, onlyUsefulSequence: true, ...old })),
    { camera: drone, place: { ...office, listedPlace: ['rd-2018-12-06-3months-5'] } },
  ],
  'delete-camera-images': plain,
  'consult-camera-register': plain,
  'relocate-temporary-camera': [{ moveNotifiedAt: undefined }],
};
