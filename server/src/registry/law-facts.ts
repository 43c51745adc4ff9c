import {
  type DesignationFacts,
  type FactsOf,
  known,
  type LawActName,
  type CameraFacts as LawCamera,
  type Level,
  type PersonFacts,
  type RoleKey,
  roleKeys,
} from '@clairevoie/law';
import type { ActContext, JsonObject, LawQuestion } from '../ledger/index.ts';
import type { CameraRow } from './registers.ts';
import { brusselsDay } from './use-entry.ts';

/** A question to the law, as plain JSON. */
export function ask<A extends LawActName>(act: A, facts: FactsOf<A>): LawQuestion {
  const asked: JsonObject = JSON.parse(JSON.stringify(facts));
  return { act, facts: asked };
}

type Who = Pick<ActContext<unknown>, 'act' | 'actor'>;
const isRole = (key: string): key is RoleKey => roleKeys.some((role) => role === key);

/** The role of the law in which somebody of this function acts; undefined when the law knows none. */
export function roleOf(functionKey: string): RoleKey | undefined {
  return isRole(functionKey) ? functionKey : undefined;
}

/** The level of a police organisation of this kind; undefined for any other. */
export function levelOfKind(kind: string): Level | undefined {
  if (kind === 'local-police-zone') return 'local';
  return kind === 'federal-police' ? 'federal' : undefined;
}

/** The person who acts, as the law sees him. */
export function personFacts({ act, actor }: Who): PersonFacts {
  return known({
    role: roleOf(act.actor.functionKey),
    level: levelOfKind(actor.organisationKind),
    designation: designationOf({ act, actor }, act.actor.functionKey),
  });
}

/** The dated designation of the actor to this function, in the own organisation, if there is one. @law lfp-25-8-p2-al6 lfp-25-8-p2-al7 */
export function designationOf({ act, actor }: Who, functionKey: string): DesignationFacts | undefined {
  const held = actor.designations.find(
    (d) => d.functionKey === functionKey && d.organisationId === act.actor.organisationId,
  );
  if (held === undefined) return undefined;
  const { from, to, designatedByFunction } = held;
  return known({
    fromDay: typeof from === 'string' ? brusselsDay(from) : undefined,
    // Identity's terms end before their last moment; the law's end with a day that still counts.
    toDay:
      typeof to === 'string'
        ? brusselsDay(Temporal.Instant.from(to).subtract({ nanoseconds: 1 }).toString())
        : undefined,
    by: typeof designatedByFunction === 'string' ? roleOf(designatedByFunction) : undefined,
  });
}

/** A camera of the register as the law sees it: what is unknown is left out. */
export function lawCamera(row: Pick<CameraRow, 'kind' | 'anpr' | 'intelligent'>): LawCamera {
  const said = (value: CameraRow['anpr']) => (value === 'unknown' ? undefined : value === 'yes');
  return known({
    kind: row.kind === 'unknown' ? undefined : row.kind,
    anpr: said(row.anpr),
    intelligent: said(row.intelligent),
  });
}
