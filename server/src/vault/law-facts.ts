import {
  type CameraFacts,
  type DesignationFacts,
  type FactsOf,
  known,
  type LawActName,
  type PersonFacts,
  type PlaceFacts,
  type RoleKey,
  roleKeys,
} from '@clairevoie/law';
import type { ActContext, ActorFacts, JsonObject, LawQuestion } from '../ledger/index.ts';

/** A question to the law, as plain JSON. */
export function ask<A extends LawActName>(act: A, facts: FactsOf<A>, pinnedTo?: string): LawQuestion {
  return { act, facts: asJson(facts), ...(pinnedTo === undefined ? {} : { pinnedTo }) };
}

/** Plain JSON of a value that is JSON by construction; drops `undefined`. */
export function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

// The house's own function of operator is held by a member of the operational staff.
const roleOfFunction: Readonly<Record<string, RoleKey>> = { operator: 'operational-member' };

/** The role of the law in which somebody of this function acts; undefined when the law knows none. */
export function roleOf(functionKey: string): RoleKey | undefined {
  return roleOfFunction[functionKey] ?? roleKeys.find((role) => role === functionKey);
}

/** Local zone or federal service, by the kind of organisation. */
export function levelOf(organisationKind: string): 'local' | 'federal' | undefined {
  if (organisationKind === 'local-police-zone') return 'local';
  return organisationKind === 'federal-police' ? 'federal' : undefined;
}

/** Who acts, as the law sees it: function, level, and the designation for direct access when there is one. @law lfp-25-8-p2-al6 */
export function viewerFacts(of: { readonly functionKey: string; readonly actor: ActorFacts }): PersonFacts {
  return known({
    role: roleOf(of.functionKey),
    level: levelOf(of.actor.organisationKind),
    designation: designationOf(of.actor),
  });
}

/** {@link viewerFacts} of an act's own actor. */
export function actorFacts(context: Pick<ActContext<unknown>, 'act' | 'actor'>): PersonFacts {
  return viewerFacts({ functionKey: context.act.actor.functionKey, actor: context.actor });
}

function designationOf(actor: ActorFacts): DesignationFacts | undefined {
  const held = actor.designations.find((d) => d.functionKey === 'access-designee');
  if (held === undefined) return undefined;
  const { from, to, designatedByFunction } = held;
  return known({
    fromDay: typeof from === 'string' ? brusselsDay(Temporal.Instant.from(from)) : undefined,
    // Identity's terms end before their last moment; the law's end with a day that still counts.
    toDay: typeof to === 'string' ? brusselsDay(Temporal.Instant.from(to).subtract({ nanoseconds: 1 })) : undefined,
    by: typeof designatedByFunction === 'string' ? roleOf(designatedByFunction) : undefined,
  });
}

function brusselsDay(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
}

/** Camera and place of a recording, for the law. */
export type CameraAndPlace = { readonly camera: CameraFacts; readonly place?: PlaceFacts };

/** A recording's camera and place as they were fixed at ingest. */
export function fixedFacts(row: { readonly camera: CameraFacts; readonly place: PlaceFacts | null }): CameraAndPlace {
  return row.place === null ? { camera: row.camera } : { camera: row.camera, place: row.place };
}
