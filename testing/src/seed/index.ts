import type { Ledger } from '../../../server/src/ledger/index.ts';
import { foundPeople } from './found-people.ts';
import { seedRegistry } from './seed-registry.ts';

/** Fills an empty demo world with invented bodies, people and cameras, and with the published facts on real ones. Safe to run again. */
export async function seedDemo(ledger: Ledger, issuer: string): Promise<void> {
  const people = await foundPeople(ledger, issuer);
  await seedRegistry(ledger, people);
}
