import { authorisationErrorStatus } from '../authorisation/index.ts';
import { civicErrorStatus } from '../civic/index.ts';
import { identityErrorStatus } from '../identity/index.ts';
import { ledgerErrorStatus } from '../ledger/index.ts';

const ofRooms: Readonly<Record<string, number>> = {
  ...ledgerErrorStatus,
  ...identityErrorStatus,
  ...authorisationErrorStatus,
  ...civicErrorStatus,
};

/** HTTP status of an error code. A code without a row is our own fault, never the caller's. */
export function statusOf(code: string): number {
  return ofRooms[code] ?? 500;
}
