import type { Ledger } from '../../../server/src/ledger/index.ts';
import { foundPeople } from './found-people.ts';

/** Fills an empty demo world with invented bodies and people, then with their acts. Safe to run again. */
export async function seedDemo(ledger: Ledger, issuer: string): Promise<void> {
  await foundPeople(ledger, issuer);
}
