import { AskPicture } from '@clairevoie/contract';
import type { FastifyRequest } from 'fastify';
import { signedInOf } from '../../identity/index.ts';

/** An opening belongs to the session in which it was made. Which that is, the server alone says, from the request and never from its body. */
export const completedPictureActs = {
  'anpr/open-picture': {
    asked: AskPicture,
    complete: (request: FastifyRequest) => ({ sessionId: signedInOf(request).session.id }),
  },
} as const;
