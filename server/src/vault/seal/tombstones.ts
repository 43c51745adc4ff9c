import { createHash } from 'node:crypto';
import { encodeContext } from './bound-context.ts';
import { type ExpiryAddress, type ExpiryFacts, expiryFacts, type Tombstone, type TombstoneHead } from './expiry-key.ts';
import { sealErrors } from './seal-errors.ts';

/** Head of a chain without destructions. */
export const emptyHead: TombstoneHead = { sequence: 0, hash: '0'.repeat(64) };

/** A tombstone as it lies on the disk: the key's bytes are still being removed, or are gone. */
export type TombstoneFile = { readonly state: 'begun' | 'done'; readonly tombstone: Tombstone };

/** The name that a key and its tombstone share: the day, and the lot when it has one. */
export function expiryName(facts: ExpiryFacts): string {
  return facts.lot === 'term' ? facts.dueOn : `${facts.dueOn}.${facts.lot}`;
}

/** The next tombstone of a chain. */
export function nextTombstone(head: TombstoneHead, address: ExpiryAddress, at: Temporal.Instant): Tombstone {
  const body = {
    ...expiryFacts(address),
    sequence: head.sequence + 1,
    previous: head.hash,
    destroyedAt: at.toString(),
  };
  return { ...body, hash: tombstoneHash(body) };
}

/** Whether `tombstone` is the one that follows `head`, unchanged. */
export function follows(head: TombstoneHead, tombstone: Tombstone): boolean {
  return (
    tombstone.sequence === head.sequence + 1 &&
    tombstone.previous === head.hash &&
    tombstone.hash === tombstoneHash(tombstone)
  );
}

/** Puts tombstones in order and checks that each follows the one before; throws `vault/key-store-damaged`. */
export function checkChain(organisationId: string, tombstones: readonly Tombstone[]): Tombstone[] {
  const ordered = tombstones.toSorted((a, b) => a.sequence - b.sequence);
  let head = emptyHead;
  for (const tombstone of ordered) {
    if (tombstone.organisationId !== organisationId || !follows(head, tombstone)) {
      const file = `${expiryName(tombstone)}.gone`;
      throw sealErrors.keyStoreDamaged({
        organisationId,
        file,
        reason: 'it does not follow the destruction before it',
      });
    }
    head = tombstone;
  }
  return ordered;
}

/** Writes a tombstone file. */
export function encodeTombstone(file: TombstoneFile): Buffer {
  const { organisationId, dueOn, lot, sequence, previous, destroyedAt, hash } = file.tombstone;
  const tombstone = { organisationId, dueOn, lot, sequence, previous, destroyedAt, hash };
  return Buffer.from(`${JSON.stringify({ state: file.state, tombstone })}\n`, 'utf8');
}

/** Reads a tombstone file; undefined when it is not one. */
export function decodeTombstone(bytes: Uint8Array): TombstoneFile | undefined {
  try {
    const file: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isTombstoneFile(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function tombstoneHash(body: Omit<Tombstone, 'hash'>): string {
  const { organisationId, dueOn, lot, sequence, previous, destroyedAt } = body;
  const bytes = encodeContext('tombstone', { organisationId, dueOn, lot, sequence, previous, destroyedAt });
  return createHash('sha256').update(bytes).digest('hex');
}

function isTombstoneFile(value: unknown): value is TombstoneFile {
  if (typeof value !== 'object' || value === null || !('state' in value) || !('tombstone' in value)) return false;
  const { state, tombstone } = value;
  if (state !== 'begun' && state !== 'done') return false;
  if (typeof tombstone !== 'object' || tombstone === null) return false;
  const texts = ['organisationId', 'dueOn', 'lot', 'previous', 'destroyedAt', 'hash'];
  const fields = new Map<string, unknown>(Object.entries(tombstone));
  return texts.every((name) => typeof fields.get(name) === 'string') && Number.isSafeInteger(fields.get('sequence'));
}
