import { createHash, randomBytes } from 'node:crypto';
import { AskEnrolment, AskRotation } from '@clairevoie/contract';
import type { FastifyRequest } from 'fastify';

/** SHA-256 of a camera's token, hex: what registers and journal hold of it. 256 random bits need no slow hash. */
export function hashCameraToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

// Tokens between the moment they are made and the answer that tells them; a request that ends takes its token along.
const made = new WeakMap<FastifyRequest, string>();

/** The server makes the token, for a person's choice may be a weak one, and puts its hash into the act. */
function complete(request: FastifyRequest): { readonly tokenSha256: string } {
  const token = randomBytes(32).toString('base64url');
  made.set(request, token);
  return { tokenSha256: hashCameraToken(token) };
}

/** The token, told once beside the receipt of an act that went through; it is written nowhere. */
function tell(request: FastifyRequest): { readonly token: string } | undefined {
  const token = made.get(request);
  return token === undefined ? undefined : { token };
}

/** Acts of which the server says the hash of the token and tells the token itself. */
export const completedAnprActs = {
  'anpr/enrol-camera': { asked: AskEnrolment, complete, tell },
  'anpr/rotate-camera-token': { asked: AskRotation, complete, tell },
} as const;
