import type { Case } from '../case.ts';
import type { PlaceKind } from '../facts.ts';
import type { SurveillanceCameraKind } from './system-facts.ts';

/** Which article of the camera law governs a system: by class of camera and of place. */
export type CameraRegime =
  | 'open-fixed'
  | 'open-temporary'
  | 'closed-accessible'
  | 'closed-inaccessible'
  | 'mobile-open'
  | 'mobile-closed';

/** The article for a class of camera in a class of place; undefined while one of them is unknown. */
export function regimeOf(
  kind: SurveillanceCameraKind | undefined,
  place: PlaceKind | undefined,
): CameraRegime | undefined {
  if (kind === undefined || place === undefined) return undefined;
  if (kind === 'mobile') return place === 'open' ? 'mobile-open' : 'mobile-closed';
  if (place !== 'open') return place;
  return kind === 'fixed' ? 'open-fixed' : 'open-temporary';
}

/** The provisions that say the same thing in each regime. */
export type RegimeProvisions = {
  readonly notify: string;
  readonly notifyTerm: string;
  readonly notifyChange: string;
  readonly register: string;
  readonly registerForm: string;
  readonly registerReaders: string;
  readonly pictogram: string;
  readonly orientation: string;
  readonly live: string;
  readonly recording: string;
  readonly retention: string;
  readonly longRetention: string;
  readonly evidence: string;
};

const open: RegimeProvisions = {
  notify: 'lcam-5-p3-al1',
  notifyTerm: 'lcam-5-p3-al1',
  notifyChange: 'lcam-5-p3-al2',
  register: 'lcam-5-p3-al4-s1',
  registerForm: 'lcam-5-p3-al4-s2',
  registerReaders: 'lcam-5-p3-al4-s3',
  pictogram: 'lcam-5-p3-al5',
  orientation: 'lcam-5-p3-al6',
  live: 'lcam-5-p4-al1',
  recording: 'lcam-5-p4-al4',
  retention: 'lcam-5-p4-al5',
  longRetention: 'lcam-5-p4-al5',
  evidence: 'lcam-5-p4-al5-preuve',
};

const accessible: RegimeProvisions = {
  notify: 'lcam-6-p2-al1',
  notifyTerm: 'lcam-6-p2-al1',
  notifyChange: 'lcam-6-p2-al2',
  register: 'lcam-6-p2-al4-s1',
  registerForm: 'lcam-6-p2-al4-s2',
  registerReaders: 'lcam-6-p2-al4-s3',
  pictogram: 'lcam-6-p2-al5',
  orientation: 'lcam-6-p2-al6-s1',
  live: 'lcam-6-p3-al1',
  recording: 'lcam-6-p3-al2',
  retention: 'lcam-6-p3-al3',
  longRetention: 'lcam-6-p3-al3',
  evidence: 'lcam-6-p3-al3-preuve',
};

const inaccessible: RegimeProvisions = {
  notify: 'lcam-7-p2-al1',
  notifyTerm: 'lcam-7-p2-al1',
  notifyChange: 'lcam-7-p2-al2',
  register: 'lcam-7-p2-al5-s1',
  registerForm: 'lcam-7-p2-al5-s2',
  registerReaders: 'lcam-7-p2-al5-s3',
  pictogram: 'lcam-7-p2-al6',
  orientation: 'lcam-7-p2-al7-s1',
  live: 'lcam-7-p3-al1',
  recording: 'lcam-7-p3-al2',
  retention: 'lcam-7-p3-al3',
  longRetention: 'lcam-7-p3-al3',
  evidence: 'lcam-7-p3-al3-preuve',
};

const mobileOpen: RegimeProvisions = {
  notify: 'lcam-7-3-p1-al1-s1',
  notifyTerm: 'lcam-7-3-p1-al1-s2',
  notifyChange: 'lcam-7-3-p1-al2',
  register: 'lcam-7-3-p1-al4-s1',
  registerForm: 'lcam-7-3-p1-al4-s2',
  registerReaders: 'lcam-7-3-p1-al4-s3',
  pictogram: 'lcam-7-3-p2-al1',
  orientation: 'lcam-7-3-p2-al4',
  live: 'lcam-7-3-p3-al1-s1',
  recording: 'lcam-7-3-p4-al1',
  retention: 'lcam-7-3-p4-al2-s1',
  longRetention: 'lcam-7-3-p4-al2-s2',
  evidence: 'lcam-7-3-p4-al2-s1',
};

/** The provisions of each regime. */
export const provisionsOf: Readonly<Record<CameraRegime, RegimeProvisions>> = {
  'open-fixed': open,
  'open-temporary': open,
  'closed-accessible': accessible,
  'closed-inaccessible': inaccessible,
  'mobile-open': mobileOpen,
  'mobile-closed': { ...mobileOpen, pictogram: 'lcam-7-3-p2-al2', live: 'lcam-7-3-p3-al2' },
};

/** Says which facts are missing to know the article that governs. */
export function noteUnknownRegime(
  c: Case,
  kind: SurveillanceCameraKind | undefined,
  place: PlaceKind | undefined,
): void {
  if (kind === undefined) c.unknown('lcam-2-pt4-types', 'camera.kind', ['camera-controller']);
  if (place === undefined) c.unknown('lcam-2-pt2', 'place.kind', ['camera-controller']);
}
