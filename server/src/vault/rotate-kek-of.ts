import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type ActDefinition, type Gate, ledgerErrors } from '../ledger/index.ts';
import { rotateKekAct } from './acts/rotate-kek.ts';
import { parseUuid } from './seal/ids.ts';
import { openKekFolder } from './seal/key-encryption.ts';
import { KeyStore } from './seal/key-store.ts';

/** The acts that `clairevoie keys` performs on this room's keys, for a ledger without the rest of the house. */
export const keyActs: readonly ActDefinition[] = [rotateKekAct];

/** What a rotation did; ids of keys, never keys. */
export interface KekRotation {
  readonly kekId: string;
  readonly retired: readonly string[];
  readonly rewrapped: number;
}

/**
 * Replaces an organisation's key-encryption key, with no server beside it: the next key, every living expiry key under it, the
 * act, and only then the old keys are destroyed. Cut off anywhere, everything still opens, and the same command goes on.
 */
export async function rotateKekOf(of: {
  readonly gate: Pick<Gate, 'performAsSystem'>;
  readonly dataDir: string;
  readonly organisationId: string;
}): Promise<KekRotation> {
  const organisationId = parseUuid(of.organisationId);
  const keks = await openKekFolder(join(of.dataDir, 'keks'));
  const store = await KeyStore.open({ folder: join(of.dataDir, 'key-store'), kek: keks });
  // Throws where the organisation has none: there is nothing to replace.
  await keks.activeKekId(organisationId);
  await keks.create(organisationId);
  const { kekId, rewrapped } = await store.rewrapUnderActiveKek(organisationId);
  const used = await store.keksInUse(organisationId);
  const retiring = (await keks.ids(organisationId)).filter((id) => id !== kekId && !used.has(id));
  const { verdict, gates } = await of.gate.performAsSystem({
    type: rotateKekAct.type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload: { organisationId, kekId, retiring, rewrapped },
  });
  if (verdict !== 'allowed')
    throw ledgerErrors.keyActRefused({ act: rotateKekAct.type, gates: gates.map(({ id }) => id) });
  for (const id of retiring) await keks.retire(organisationId, id);
  return { kekId, retired: retiring, rewrapped };
}
