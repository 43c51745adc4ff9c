import type { Case } from '../case.ts';
import type { PlaceKind } from '../facts.ts';
import { classifySurveillanceCamera, classifyWatchedPlace } from './2-definitions.ts';
import { judgeCameraLawScope } from './3-scope.ts';
import { type CameraRegime, noteUnknownRegime, regimeOf } from './regimes.ts';
import type { CameraSystemFacts, SurveillanceCameraKind } from './system-facts.ts';

/** A system to which the camera law applies, with the article that governs it. */
export type GovernedSystem = {
  readonly kind: SurveillanceCameraKind;
  readonly placeKind: PlaceKind;
  readonly regime: CameraRegime;
};

/** Classifies camera and place and finds the article that governs; undefined when the camera law does not apply or a class is unknown. */
export function governSystem(c: Case, facts: CameraSystemFacts): GovernedSystem | undefined {
  if (!judgeCameraLawScope(c, facts)) return undefined;
  const told = classifySurveillanceCamera(c, facts.camera);
  const placeKind = classifyWatchedPlace(c, facts.place);
  // in a closed place fixed and temporary fixed cameras follow the same rules: a camera nobody describes is taken as one of them
  const isTaken = told === undefined && placeKind !== undefined && placeKind !== 'open' && c.assumes('camera');
  if (isTaken) noteUnknownRegime(c, told, placeKind);
  const kind = isTaken ? 'fixed' : told;
  const regime = regimeOf(kind, placeKind);
  if (kind === undefined || placeKind === undefined || regime === undefined) {
    noteUnknownRegime(c, kind, placeKind);
    return undefined;
  }
  return { kind, placeKind, regime };
}

/** Whether the domestic exemption applies: a natural person, personal or domestic purposes, inside a private dwelling; undefined when not known. @law lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme */
export function isDomestic(regime: CameraRegime, facts: CameraSystemFacts): boolean | undefined {
  if (regime !== 'closed-inaccessible') return false;
  const { role, personalOrDomestic } = facts.controller ?? {};
  const inside = facts.place?.insidePrivateDwelling;
  if (role !== undefined && role !== 'natural-person' && role !== 'camera-controller') return false;
  if (personalOrDomestic === false || inside === false) return false;
  // an exemption is invoked: a controller who says nothing of it has none, a natural person is asked
  if (role !== 'natural-person' && personalOrDomestic === undefined) return false;
  return personalOrDomestic === true && inside === true ? true : undefined;
}

/** Names the facts that decide whether the domestic exemption applies. */
export function noteUnknownExemption(c: Case, provision: string, facts: CameraSystemFacts): void {
  const path =
    facts.controller?.personalOrDomestic === undefined
      ? 'controller.personalOrDomestic'
      : 'place.insidePrivateDwelling';
  c.unknown(provision, path, ['camera-controller']);
}
