import { sha256 } from '../../ledger/index.ts';

/** A UUID (version 8, RFC 9562) that follows from these parts: what is done again is asked for under the same key. */
export function uuidThatFollows(...parts: readonly (string | number)[]): string {
  const hex = sha256(parts.join(' ')).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
