import type { FunctionChoice } from '@clairevoie/contract';
import type { Actor, ActorFacts, JsonObject, RegisterReader, Stored } from '../ledger/index.ts';
import {
  findFunction,
  isShared,
  privateController,
  publicOrganisation,
  roleClassOf,
  systemFunction,
} from './functions.ts';
import { endOf, isInForce } from './in-force.ts';
import {
  type DesignationRow,
  designations,
  type FunctionHeldRow,
  functionsHeld,
  type OrganisationRow,
  organisations,
  type PersonRow,
  persons,
} from './registers.ts';

/** A right to act: a function granted, or a designation. */
export interface Holding {
  readonly via: 'grant' | 'designation';
  readonly functionKey: string;
  readonly organisationId: string;
  readonly from: string;
  readonly to: string | null;
  readonly row: Stored<FunctionHeldRow> | Stored<DesignationRow>;
}

/** What identity knows of an actor at a moment; the gate and the other rooms rest on it. */
export interface KnownActor extends ActorFacts {
  readonly person: Stored<PersonRow> | undefined;
  readonly organisation: Stored<OrganisationRow> | undefined;
  /** The term of the function acted in: first moment included, last one excluded; null when it is not held. */
  readonly functionFrom: string | null;
  readonly functionTo: string | null;
}

/**
 * What may be said of the actor at `at` (legal time): whether the function is held in that organisation, by grant or by
 * designation, and which designations are in force there. An actor the registers do not know holds nothing.
 */
export async function loadActor(read: RegisterReader, actor: Actor, at: string): Promise<KnownActor> {
  if (actor.functionKey === systemFunction) return systemActor;
  const person = await read.get(persons, { id: actor.personId });
  const organisation = await read.get(organisations, { id: actor.organisationId });
  if (person === undefined || organisation === undefined) return { ...unknownActor, person, organisation };
  const held = await holdingsAt(read, person.id, at, [organisation]);
  const acting = held.find((h) => h.functionKey === actor.functionKey);
  return {
    person,
    organisation,
    holdsFunction: acting !== undefined,
    functionFrom: acting?.from ?? null,
    functionTo: acting?.to ?? null,
    roleClass: roleClassOf(organisation.kind),
    publicOrganisation: publicOrganisation(organisation),
    organisationKind: organisation.kind,
    sharesFunction: isShared(actor.functionKey),
    designations: held.filter((h) => h.via === 'designation').map(designationFacts),
  };
}

/**
 * Functions and designations of a person that are in force at `at` in the given organisations (all when left out).
 * A police designation dies with the last function its holder has in the zone or service: somebody who left it has none.
 */
export async function holdingsAt(
  read: RegisterReader,
  personId: string,
  at: string,
  within?: readonly Stored<OrganisationRow>[],
): Promise<readonly Holding[]> {
  const granted = (await read.find(functionsHeld, { person_id: personId })).filter((row) => isInForce(row, at));
  const designated = (await read.find(designations, { person_id: personId })).filter((row) => isInForce(row, at));
  const here = await Promise.all(
    [...new Set([...granted, ...designated].map((row) => row.organisation_id))].map(
      async (id) =>
        within?.find((o) => o.id === id) ?? (within === undefined ? await read.get(organisations, { id }) : undefined),
    ),
  );
  const holdings: Holding[] = [];
  for (const organisation of here) {
    if (organisation === undefined) continue;
    const mine = granted.filter(
      (row) => row.organisation_id === organisation.id && isHeldIn(row.function_key, organisation),
    );
    const named = designated.filter(
      (row) => row.organisation_id === organisation.id && isHeldIn(row.function_key, organisation),
    );
    const stillThere = mine.length > 0 || roleClassOf(organisation.kind) !== 'police';
    for (const row of mine) holdings.push(holding('grant', row));
    for (const row of stillThere ? named : []) holdings.push(holding('designation', row));
  }
  return holdings;
}

/** The functions among which a person chooses at `at`, with their names in three languages, in the order of the table. */
export async function functionChoices(
  read: RegisterReader,
  personId: string,
  at: string,
): Promise<readonly FunctionChoice[]> {
  const choices = new Map<string, FunctionChoice>();
  for (const held of await holdingsAt(read, personId, at)) {
    const entry = findFunction(held.functionKey);
    const organisation = await read.get(organisations, { id: held.organisationId });
    const name = `${held.functionKey} ${held.organisationId}`;
    if (entry === undefined || organisation === undefined || choices.has(name)) continue;
    const quality = 'quality' in held.row ? held.row.quality : null;
    choices.set(name, {
      functionKey: held.functionKey,
      names: { fr: entry.fr, nl: entry.nl, en: entry.en },
      organisationId: organisation.id,
      organisationNames: { fr: organisation.name_fr, nl: organisation.name_nl, en: organisation.name_en },
      organisationKind: organisation.kind,
      isReal: organisation.is_real,
      via: held.via,
      ...(quality === null ? {} : { quality }),
      from: held.from,
      to: held.to,
    });
  }
  return [...choices.values()];
}

const systemActor: KnownActor = {
  person: undefined,
  organisation: undefined,
  holdsFunction: true,
  functionFrom: null,
  functionTo: null,
  roleClass: 'system',
  publicOrganisation: 'system',
  organisationKind: 'server-host',
  designations: [],
};

// An unknown organisation is not named: its slug is not ours, and an id would be a trace of the request.
const unknownActor = {
  holdsFunction: false,
  functionFrom: null,
  functionTo: null,
  roleClass: 'unknown',
  publicOrganisation: privateController,
  organisationKind: 'unknown',
  designations: [],
} as const;

function isHeldIn(functionKey: string, organisation: OrganisationRow): boolean {
  return findFunction(functionKey)?.heldIn.includes(organisation.kind) ?? false;
}

function holding(via: 'grant' | 'designation', row: Stored<FunctionHeldRow> | Stored<DesignationRow>): Holding {
  return {
    via,
    functionKey: row.function_key,
    organisationId: row.organisation_id,
    from: row.from_at,
    to: endOf(row),
    row,
  };
}

function designationFacts({ row, from, to }: Holding): JsonObject {
  if (!('scope' in row)) return {};
  const { covers, named } = row.scope;
  return {
    designationId: row.id,
    functionKey: row.function_key,
    organisationId: row.organisation_id,
    quality: row.quality,
    scope: { covers, named },
    from,
    to,
    designatedBy: row.designated_by,
    designatedByFunction: row.designated_by_function,
  };
}
