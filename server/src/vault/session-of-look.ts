import { OpenRecording } from '@clairevoie/contract';
import type { FastifyRequest } from 'fastify';
import { signedInOf } from '../identity/index.ts';

/**
 * A look belongs to the session in which it was opened. Which session that is, the server alone says: from the session of the
 * request, never from its body. Without this a person could open a look for another session, or for none that lives.
 */
export const completedVaultActs = {
  'vault/open-recording': {
    asked: OpenRecording,
    complete: (request: FastifyRequest) => ({ sessionId: signedInOf(request).session.id }),
  },
} as const;
