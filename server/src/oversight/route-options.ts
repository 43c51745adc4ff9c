import type { FastifyRequest } from 'fastify';
import type { Actor, Ledger } from '../ledger/index.ts';
import { oversightErrors } from './oversight-errors.ts';

/** What the reads of this room are built from. Register under `/api` inside the doors' protected scope. */
export interface OversightRouteOptions {
  readonly ledger: Pick<Ledger, 'reads' | 'gate' | 'logs' | 'origins' | 'demo' | 'holdsFunction'>;
  readonly actorOf: (request: FastifyRequest) => Actor;
  /** Legal time, ISO instant. */
  readonly legalNow: () => Promise<string>;
}

/** The actor, when he acts in this function; everyone else is refused, whatever else he holds. */
export function actorIn(functionKey: string, actor: Actor): Actor {
  if (actor.functionKey !== functionKey) throw oversightErrors.notYours({ functionKey: actor.functionKey });
  return actor;
}
