import { type LawActName, type Procedure, type ProcedureStep, procedures } from '@clairevoie/law';
import type { CorrelationState } from './list-registers.ts';

/** The table of W-06: the law's own. This folder has no second one. */
export const correlationProcedure: Procedure = findProcedure();

function findProcedure(): Procedure {
  const found = procedures.find(({ id }) => id === 'W-06');
  if (found === undefined) throw new Error('the law has no procedure W-06');
  return found;
}

/** The act of the law by which the table knows each act of this folder. */
const knownAs: Readonly<Record<string, LawActName>> = {
  'anpr/propose-list': 'plan-correlation',
  'anpr/give-list-version': 'plan-correlation',
  'anpr/authorise-list': 'authorise-list-content',
  'anpr/notify-list': 'notify-correlation',
  'anpr/start-list': 'connect-databases',
  'anpr/end-list': 'end-correlation',
  'anpr/propose-criterion': 'plan-correlation',
  'anpr/decide-criterion': 'approve-correlation-criteria',
  'anpr/authorise-criterion': 'connect-databases',
  'anpr/end-criterion': 'end-correlation',
};

function stepsOf(act: string): readonly ProcedureStep[] {
  const known = knownAs[act];
  if (known === undefined) return [];
  return correlationProcedure.steps.filter(({ judgedBy }) => 'acts' in judgedBy && judgedBy.acts.includes(known));
}

/**
 * Whether the table has a step of this act from a state. An end is never refused (W-06 has it from `scheduled` and `running`): what was
 * not started yet ends as well, by its author, before anybody lost time on it.
 */
export function isStepOpen(act: string, from: CorrelationState): boolean {
  if (act === 'anpr/end-list' || act === 'anpr/end-criterion') return from !== 'ended' && from !== 'refused';
  return stepsOf(act).some((step) => step.from.includes(from));
}

/** Name of a state in three languages, from the table. */
export function stateName(state: CorrelationState): { readonly fr: string; readonly nl: string; readonly en: string } {
  const name = correlationProcedure.states[state]?.name;
  return name === undefined ? { fr: state, nl: state, en: state } : { fr: name.fr, nl: name.nl, en: name.en };
}
