import type { AuthorisationPayload } from '@clairevoie/contract';
import type { AuthorisationRow } from './registers.ts';

/** How a use can differ from what is authorised. */
export const differences = ['camera-kind', 'intelligent', 'function', 'purpose', 'place', 'count'] as const;

/** One way in which a use differs. */
export type Difference = (typeof differences)[number];

/** What is, or will be, used. */
export type ActualUse = AuthorisationPayload<'authorisation/declare-change'>['actual'];

/**
 * Compares what is used with what is authorised; the drift detector and the declaration share it. Whether a difference needs a new
 * authorisation is the law's answer, not this function's.
 * @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu
 */
export function differencesOf(
  { scope }: Pick<AuthorisationRow, 'scope'>,
  actual: ActualUse,
  from?: string,
): readonly Difference[] {
  const { cameras, purposes, places } = scope;
  const authorisedPurposes = purposes.map((p) => p.text);
  const authorisedPlaces = places.map((p) => p.reference);
  const isAt = actual.placeReference;
  const found: Record<Difference, boolean> = {
    'camera-kind': !cameras.kinds.includes(actual.cameraKind),
    intelligent: cameras.intelligent !== actual.intelligent,
    function: actual.functions.some((name) => !cameras.functions.includes(name)),
    purpose: actual.purposes.some((text) => !authorisedPurposes.includes(text)),
    place: isAt !== undefined && (!authorisedPlaces.includes(isAt) || (from !== undefined && from !== isAt)),
    count: actual.count > cameras.count,
  };
  return differences.filter((difference) => found[difference]);
}
