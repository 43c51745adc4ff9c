import type { ProtectedPlace } from '@clairevoie/plates';
import type { RegisterReader } from '../../ledger/index.ts';

/** Places near which a criterion needs a person’s decision, of a service at an instant; null where nobody registered any. */
export async function gatherProtectedPlaces(
  _read: Pick<RegisterReader, 'find'>,
  _organisationId: string,
  _at: string,
): Promise<readonly ProtectedPlace[] | null> {
  return null;
}
