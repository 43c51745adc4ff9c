import type { Reads } from '../../../server/src/anpr/index.ts';
import { bringShipped } from '../../../server/src/dossier/index.ts';
import type { Ledger } from '../../../server/src/ledger/index.ts';
import type { Vault } from '../../../server/src/vault/index.ts';
import { allowed, foundPeople } from './found-people.ts';
import { seedActs } from './seed-acts.ts';
import { seedRegistry } from './seed-registry.ts';

export { openDemoKeyholder } from './demo-keyholder.ts';
export { openDemoWitnesses, type RunningDemoWitnesses } from './demo-witnesses.ts';

/**
 * Fills an empty demo world with invented bodies, people, cameras and acts, and with the published facts on real ones.
 * Safe to run again.
 */
export async function seedDemo(ledger: Ledger, issuer: string, vault: Vault, reads: Reads): Promise<void> {
  const people = await foundPeople(ledger, issuer);
  await seedRegistry(ledger, people);
  for (const receipt of await bringShipped(ledger.reads, ledger.gate)) allowed(receipt);
  await seedActs({ ledger, vault, reads }, people);
}
