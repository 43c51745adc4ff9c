import type { CameraKind, PlaceFacts, PlaceKind, PurposeFacts } from '../facts.ts';
import type { ActivateUseFacts, AuthorisationFacts } from '../use-facts.ts';

/** What the cover of a use is judged on. */
export type CoverCase = {
  readonly kind: CameraKind;
  readonly placeKind: PlaceKind | undefined;
  readonly place: PlaceFacts | undefined;
  readonly use: Pick<
    ActivateUseFacts,
    | 'level'
    | 'camera'
    | 'placeReference'
    | 'insideAuthorisedArea'
    | 'purposes'
    | 'mission'
    | 'authorisation'
    | 'urgent'
    | 'territoryOfCompetence'
  >;
};

/** Whether each purpose of a use was granted: same branch, and same words and hypothesis where both sides state them; undefined when a side is not known. */
export function coversPurposes(
  granted: readonly PurposeFacts[] | undefined,
  used: readonly PurposeFacts[] | undefined,
): boolean | undefined {
  if (used === undefined || used.length === 0 || granted === undefined) return undefined;
  return used.every((one) =>
    granted.some(
      (other) =>
        other.branch === one.branch &&
        (one.text === undefined || other.text === undefined || other.text === one.text) &&
        (one.hypothesis445 === undefined ||
          other.hypothesis445 === undefined ||
          other.hypothesis445 === one.hypothesis445),
    ),
  );
}

/** Whether the spot used is one of those granted, or lies inside a granted area (temporary fixed cameras only); and which fact is missing when not known. */
export function spotIn(
  granted: Pick<AuthorisationFacts, 'places' | 'areas'>,
  use: Pick<ActivateUseFacts, 'placeReference' | 'insideAuthorisedArea'>,
  isTemporary: boolean,
): { readonly inside: boolean | undefined; readonly missing: 'placeReference' | 'places' | 'insideAuthorisedArea' } {
  const { placeReference, insideAuthorisedArea } = use;
  if (placeReference === undefined) return { inside: undefined, missing: 'placeReference' };
  if (granted.places === undefined) return { inside: undefined, missing: 'places' };
  if (granted.places.includes(placeReference)) return { inside: true, missing: 'places' };
  const mayMove = isTemporary && (granted.areas ?? []).length > 0;
  return { inside: mayMove ? insideAuthorisedArea : false, missing: 'insideAuthorisedArea' };
}
