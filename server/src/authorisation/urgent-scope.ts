import type { AuthorisationPayload, AuthorisedScope } from '@clairevoie/contract';
import { dayInBrussels } from './law-facts.ts';

type Urgent = AuthorisationPayload<'authorisation/request-urgent'>;
type Covering = {
  readonly municipality: string | null;
  readonly territory: readonly string[];
  readonly scope: Pick<AuthorisedScope, 'cameras' | 'places' | 'purposes' | 'useFrom' | 'useTo'>;
};

/**
 * Whether an earlier authorisation (or a refused request) is about the very use that is asked for: same municipality, all kinds
 * of camera and functions, all branches, and the place when fixed places are listed. "N'a pas encore été obtenue" asks this.
 * @law lfp-25-4-p3-al1-s1
 */
export function coversUrgent(earlier: Covering, urgent: Urgent, at: string): boolean {
  const { scope } = earlier;
  const municipality = urgent.municipality ?? urgent.place?.municipality;
  const today = dayInBrussels(at);
  const place = urgent.place?.reference;
  const branches = scope.purposes.map((p) => p.branch);
  return (
    (municipality === undefined || municipality === earlier.municipality || earlier.territory.includes(municipality)) &&
    urgent.cameras.kinds.every((kind) => scope.cameras.kinds.includes(kind)) &&
    urgent.cameras.functions.every((name) => scope.cameras.functions.includes(name)) &&
    urgent.purposes.every((purpose) => branches.includes(purpose.branch)) &&
    (scope.places.length === 0 || (place !== undefined && scope.places.some((p) => p.reference === place))) &&
    scope.useFrom <= today &&
    (scope.useTo === undefined || today <= scope.useTo)
  );
}
