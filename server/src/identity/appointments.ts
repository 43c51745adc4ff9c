import type { Appointments } from '@clairevoie/contract';
import type { Actor, Queryable } from '../ledger/index.ts';
import { type HeldTerm, listRunningDesignations, listRunningGrants } from './appointment-store.ts';
import { functionTable } from './function-table.ts';
import { administrationFunctions, findFunction } from './functions.ts';

/**
 * Functions held and designations that somebody may end, at `at`; undefined for whoever appoints nobody. Those of the own
 * organisation; the administration of the server reaches everybody's.
 */
export async function appointmentsFor(db: Queryable, actor: Actor, at: string): Promise<Appointments | undefined> {
  const { functionKey } = actor;
  const granted = functionTable.filter((entry) => entry.grantedBy.includes(functionKey)).map((entry) => entry.key);
  const designated = functionTable
    .filter((entry) => entry.designatedBy.includes(functionKey))
    .map((entry) => entry.key);
  const isAdministration = administrationFunctions.includes(functionKey);
  if (granted.length + designated.length === 0 && !isAdministration) return undefined;
  const asked = { at, organisationId: isAdministration ? null : actor.organisationId };
  return {
    grants: (await listRunningGrants(db, { ...asked, functionKeys: granted })).map(heldChoice),
    designations: (await listRunningDesignations(db, { ...asked, functionKeys: designated })).map(heldChoice),
  };
}

function heldChoice(row: HeldTerm): Appointments['grants'][number] {
  const entry = findFunction(row.function_key);
  const named = (name: string | undefined, organisation: string) =>
    `${row.name}, ${name ?? row.function_key}, ${organisation}`;
  return {
    id: row.id,
    labels: {
      fr: named(entry?.fr, row.organisation_fr),
      nl: named(entry?.nl, row.organisation_nl),
      en: named(entry?.en, row.organisation_en),
    },
  };
}
