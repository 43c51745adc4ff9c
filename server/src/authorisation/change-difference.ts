import type { AuthorisationPayload } from '@clairevoie/contract';
import type { AuthorisationRow } from './registers.ts';

/** How a use can differ from what is authorised. */
export const differences = ['camera-kind', 'intelligent', 'function', 'purpose', 'place', 'count'] as const;

/** One way in which a use differs. */
export type Difference = (typeof differences)[number];

/** What is, or will be, used. */
export type ActualUse = AuthorisationPayload<'authorisation/declare-change'>['actual'];

/**
 * What goes beyond the authorisation: the drift that a detector looks for. Whether it needs a new authorisation is the law's answer,
 * not this function's. `from` is the authorised place that a move starts from, when it is known.
 * @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu
 */
export function beyondAuthorised(
  { scope }: Pick<AuthorisationRow, 'scope'>,
  actual: ActualUse,
  from?: string,
): readonly Difference[] {
  const { cameras, purposes, places } = scope;
  const authorisedPlaces = places.map((p) => p.reference);
  const isAt = actual.placeReference;
  return differences.filter((difference) => {
    switch (difference) {
      case 'camera-kind':
        return !cameras.kinds.includes(actual.cameraKind);
      case 'intelligent':
        return actual.intelligent && !cameras.intelligent;
      case 'function':
        return actual.functions.some((name) => !cameras.functions.includes(name));
      case 'purpose':
        return actual.purposes.some((text) => !purposes.some((p) => p.text === text));
      case 'place':
        return isAt !== undefined && (!authorisedPlaces.includes(isAt) || (from !== undefined && from !== isAt));
      case 'count':
        return actual.count > cameras.count;
    }
    return difference satisfies never;
  });
}

/** Every way in which the use differs, also by doing less: fewer purposes are declared too, and recorded without a new request. */
export function differencesOf(
  authorisation: Pick<AuthorisationRow, 'scope'>,
  actual: ActualUse,
  from?: string,
): readonly Difference[] {
  const { cameras, purposes } = authorisation.scope;
  const beyond = beyondAuthorised(authorisation, actual, from);
  const less: Partial<Record<Difference, boolean>> = {
    intelligent: cameras.intelligent && !actual.intelligent,
    function: cameras.functions.some((name) => !actual.functions.includes(name)),
    purpose: purposes.some((p) => !actual.purposes.includes(p.text)),
    count: actual.count < cameras.count,
  };
  return differences.filter((difference) => beyond.includes(difference) || less[difference] === true);
}
