import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { AskNode } from '@clairevoie/contract';
import type { FastifyRequest } from 'fastify';
import type { Gate, Stored } from '../ledger/index.ts';
import { type FaceSystemRow, faceSystems } from './registers.ts';

const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

// Tokens between the moment they are made and the answer that tells them; a request that ends takes its token along.
const made = new WeakMap<FastifyRequest, string>();

/** Acts of which the server says the hash of the token and tells the token itself, once. */
export const completedBanActs = {
  'ban/enrol-node': {
    asked: AskNode,
    complete: (request: FastifyRequest): { readonly tokenSha256: string } => {
      const token = randomBytes(32).toString('base64url');
      made.set(request, token);
      return { tokenSha256: digestOf(token).toString('hex') };
    },
    tell: (request: FastifyRequest): { readonly token: string } | undefined => {
      const token = made.get(request);
      return token === undefined ? undefined : { token };
    },
  },
} as const;

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** The system whose node a token belongs to; undefined for a token that nobody has. Compared by hash, in constant time. */
export async function findNode(
  registers: Gate['registers'],
  authorization: string | undefined,
): Promise<Stored<FaceSystemRow> | undefined> {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const digest = digestOf(token);
  const [found] = await registers.find(faceSystems, { token_sha256: digest.toString('hex') });
  if (found?.token_sha256 == null || found.state === 'withdrawn') return undefined;
  return timingSafeEqual(Buffer.from(found.token_sha256, 'hex'), digest) ? found : undefined;
}
