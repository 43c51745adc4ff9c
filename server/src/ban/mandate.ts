import { functionsHeld, isInForce, overlap } from '../identity/index.ts';
import type { ActContext, Actor, PolicyGate } from '../ledger/index.ts';
import { brokenRules } from './ban-gates.ts';
import { controllerMandates } from './registers.ts';

/** The function that decides on findings. @law RES-demande-3-controle */
export const controllerFunction = 'independent-controller' as const;

/** Years after a function in a body during which one decides nothing on it. Product policy, not law. */
const coolingYears = 5;

/** Whether somebody acts as independent controller. */
export function isController({ functionKey }: Pick<Actor, 'functionKey'>): boolean {
  return functionKey === controllerFunction;
}

/** What is known of a controller's mandate with regard to one body. */
export type MandateFacts = {
  readonly hasMandate: boolean;
  /** The mandate excludes the body, or the person held a function there. */
  readonly isIncompatible: boolean;
  readonly holdsElsewhere: boolean;
};

/** Nobody's mandate. */
export const noMandate: MandateFacts = { hasMandate: false, isIncompatible: false, holdsElsewhere: false };

/** Reads the mandate of whoever acts, and what the person did before in the body concerned. */
export async function gatherMandate(
  { act: { actor }, read, at }: Pick<ActContext<unknown>, 'act' | 'read' | 'at'>,
  bodyId: string,
): Promise<MandateFacts> {
  const mandates = await read.find(controllerMandates, { person_id: actor.personId });
  const running = mandates.filter((one) => one.organisation_id === actor.organisationId && isInForce(one, at));
  const held = await read.find(functionsHeld, { person_id: actor.personId });
  const before = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').subtract({ years: coolingYears });
  const cooling = { from_at: before.toInstant().toString(), to_at: at };
  return {
    hasMandate: running.length > 0,
    isIncompatible:
      bodyId === actor.organisationId ||
      running.some(({ incompatible_with }) => incompatible_with.includes(bodyId)) ||
      held.some((one) => one.organisation_id === bodyId && overlap(one, cooling)),
    holdsElsewhere: held.some((one) => one.function_key !== controllerFunction && isInForce(one, at)),
  };
}

/** Rules of the house on who controls. */
export function mandateGates({ hasMandate, isIncompatible, holdsElsewhere }: MandateFacts): readonly PolicyGate[] {
  return brokenRules({
    'no-mandate': !hasMandate,
    incompatible: isIncompatible,
    'holds-another-function': holdsElsewhere,
  });
}
