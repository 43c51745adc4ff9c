import type { Actor } from '../ledger/index.ts';
import { functionTable } from './function-table.ts';
import {
  administrationFunctions,
  findFunction,
  functionKeys,
  isOperationalFunction,
  systemFunction,
} from './functions.ts';

/** Every function whose holder may grant some function, and the founding of a server. */
export const granters: readonly string[] = [
  ...new Set(functionTable.flatMap((entry) => entry.grantedBy)),
  systemFunction,
];

/** Every function whose holder may designate somebody to something. */
export const designators: readonly string[] = [
  ...new Set(functionTable.flatMap((entry) => entry.designatedBy)),
  systemFunction,
];

/** Everybody who holds a function. */
export const everyFunction: readonly string[] = functionKeys;

/**
 * Whether the actor's function may grant or end this one, wherever it is held. The founding of a server (`system`) grants
 * its administration only; in a demo it also fills the invented world.
 */
export function mayGrant(actor: Actor, functionKey: string, demo: boolean): boolean {
  if (actor.functionKey === systemFunction) return demo || administrationFunctions.includes(functionKey);
  return findFunction(functionKey)?.grantedBy.includes(actor.functionKey) ?? false;
}

/** Whether the actor acts for the organisation concerned; the registry of appointments and the founding act for all. */
export function actsFor(actor: Actor, organisationId: string): boolean {
  return (
    [systemFunction, 'appointing-authority'].includes(actor.functionKey) || actor.organisationId === organisationId
  );
}

/** Whether one person holding all of these would run the server and also touch cameras. */
export function mixesDuties(keys: readonly string[]): boolean {
  return keys.some(isOperationalFunction) && keys.some((key) => administrationFunctions.includes(key));
}
