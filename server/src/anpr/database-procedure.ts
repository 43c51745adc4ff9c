import { type LawActName, type Procedure, type ProcedureStep, procedures } from '@clairevoie/law';
import type { DatabaseState } from './registers.ts';

/** The table of W-04: the law's own, which documentation and screens show too. This room has no second one. */
export const creationProcedure: Procedure = findProcedure();

function findProcedure(): Procedure {
  const found = procedures.find(({ id }) => id === 'W-04');
  if (found === undefined) throw new Error('the law has no procedure W-04');
  return found;
}

/** The act of the law, or the end of the step, by which the table knows each act of this room. */
const knownAs: Readonly<Record<string, { readonly act: LawActName } | { readonly to: DatabaseState }>> = {
  'anpr/plan-database': { act: 'plan-technical-database' },
  'anpr/request-opinion': { act: 'request-database-opinion' },
  'anpr/give-opinion': { act: 'give-database-opinion' },
  'anpr/mark-opinion-late': { to: 'opinion-late' },
  'anpr/decide-recommendations': { act: 'decide-recommendations' },
  'anpr/escalate-opinion': { act: 'escalate-database-opinion' },
  // Agreeing to a joint creation is a part of it: it stands where the creation stands.
  'anpr/join-creation': { act: 'create-technical-database' },
  'anpr/create-database': { act: 'create-technical-database' },
  'anpr/abandon-database': { to: 'abandoned' },
};

function stepsOf(act: string): readonly ProcedureStep[] {
  const known = knownAs[act];
  if (known === undefined) return [];
  return creationProcedure.steps.filter(({ judgedBy, to }) =>
    'to' in known ? to === known.to : 'acts' in judgedBy && judgedBy.acts.includes(known.act),
  );
}

/** Whether the table has a step of this act from a state, and, where told, to another. */
export function isOpenTo(act: string, from: DatabaseState, to?: DatabaseState): boolean {
  return stepsOf(act).some((step) => step.from.includes(from) && (to === undefined || step.to === to));
}

/** Acts of this room that the table opens to a function in a state, in the order of the procedure. */
export function nextActs(from: DatabaseState, functionKey: string): readonly string[] {
  return Object.keys(knownAs).filter((act) =>
    stepsOf(act).some((step) => step.from.includes(from) && step.who.some((role) => role === functionKey)),
  );
}
