import { createHash, timingSafeEqual } from 'node:crypto';
import type { Gate, Stored } from '../../ledger/index.ts';
import { type EnrolledCameraRow, enrolledCameras } from '../registers.ts';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/**
 * The enrolled camera that a token belongs to, by its SHA-256: what is compared is a hash of 256 random bits, in constant time, and the token itself is
 * kept nowhere. Undefined for a token that nobody has, and for a camera that was withdrawn.
 */
export async function findSender(
  registers: Gate['registers'],
  authorization: string | undefined,
): Promise<Stored<EnrolledCameraRow> | undefined> {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const digest = createHash('sha256').update(token, 'utf8').digest();
  const [found] = await registers.find(enrolledCameras, { token_sha256: digest.toString('hex') });
  if (found === undefined || found.withdrawn_at !== null) return undefined;
  return timingSafeEqual(Buffer.from(found.token_sha256, 'hex'), digest) ? found : undefined;
}
