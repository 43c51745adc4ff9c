import { sha256 } from '../ledger/index.ts';

/** A UUID (version 8, RFC 9562) that follows from a type of act and what it is for: the schedule asks again under the same key. */
export function keyThatFollows(type: string, of: string): string {
  const hex = sha256(`${type} ${of}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
