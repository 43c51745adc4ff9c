import { type SealedLog, sealedLogs } from '@clairevoie/contract';
import type { Actor, LogName } from '../ledger/index.ts';
import { oversightErrors } from './oversight-errors.ts';

/** Functions that oversee a sealed log: each bears the name of its log, and opens that one only. */
export const overseers: readonly string[] = sealedLogs;

function findLogOf({ functionKey }: Actor): SealedLog | undefined {
  return sealedLogs.find((log) => log === functionKey);
}

/** The sealed log of who asks; everyone else is refused, whatever else he holds. */
export function sealedLogOf(actor: Actor): SealedLog {
  const log = findLogOf(actor);
  if (log === undefined) throw oversightErrors.notYours({ functionKey: actor.functionKey });
  return log;
}

/** Where the entry of an act lies that overseers do in their own log and others in the open: an attempt of somebody else is public. */
export function logOfOverseer(actor: Actor): LogName {
  return findLogOf(actor) ?? 'public';
}
