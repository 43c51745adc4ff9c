import { searchPolicy } from '@clairevoie/contract';
import type { ProtectedPlace } from '@clairevoie/plates';
import type { RegisterReader } from '../../ledger/index.ts';
import { protectedPlaces } from '../search/search-registers.ts';

/**
 * Places near which a criterion needs a person’s decision: those of the register of the service that are not withdrawn and, of an announced
 * gathering, not over. Null where the service registered none: then nobody can say that a criterion is near none.
 */
export async function gatherProtectedPlaces(
  read: Pick<RegisterReader, 'find'>,
  organisationId: string,
  at: string,
): Promise<readonly ProtectedPlace[] | null> {
  const now = Temporal.Instant.from(at);
  const rows = (await read.find(protectedPlaces, { organisation_id: organisationId })).filter(
    ({ withdrawn_at, to_at }) =>
      withdrawn_at === null && (to_at === null || Temporal.Instant.compare(now, Temporal.Instant.from(to_at)) < 0),
  );
  if (rows.length === 0) return null;
  return rows.map(({ kind, latitude, longitude }) => ({
    kind,
    position: { latitude, longitude },
    radiusMetres: searchPolicy.protectedMetres,
  }));
}
