import { timingSafeEqual } from 'node:crypto';
import type { Gate, Stored } from '../../ledger/index.ts';
import { type EnrolledCameraRow, enrolledCameras } from '../registers.ts';

/**
 * The enrolled camera that a token belongs to, by its SHA-256: what is compared is a hash of 256 random bits, in constant time, and the token itself is
 * kept nowhere. Undefined for a token that nobody has, and for a camera that was withdrawn.
 */
export async function findSender(
  registers: Gate['registers'],
  digest: string | undefined,
): Promise<Stored<EnrolledCameraRow> | undefined> {
  if (digest === undefined) return undefined;
  const [found] = await registers.find(enrolledCameras, { token_sha256: digest });
  if (found === undefined || found.withdrawn_at !== null) return undefined;
  return timingSafeEqual(Buffer.from(found.token_sha256, 'hex'), Buffer.from(digest, 'hex')) ? found : undefined;
}
