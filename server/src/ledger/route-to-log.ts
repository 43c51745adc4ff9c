import { type ConcealedAct, concealedIn } from '@clairevoie/contract';
import type { ActDefinition, ActRequest, LogName } from './act.ts';

/** The log that takes the entry of an act done on a day (Brussels): the list of concealed acts first, then what the act says itself. */
export function logOfAct(
  definition: Pick<ActDefinition, 'type' | 'log'>,
  of: {
    readonly request: Pick<ActRequest, 'actor' | 'payload'>;
    readonly day: string;
    readonly concealed: readonly ConcealedAct[];
  },
): LogName {
  const { type, log = 'public' } = definition;
  return (
    concealedIn(type, of.day, of.concealed) ??
    (typeof log === 'function' ? log(of.request.actor, of.request.payload) : log)
  );
}
