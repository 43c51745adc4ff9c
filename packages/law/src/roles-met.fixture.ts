import { exampleFacts } from './act-variants.fixture.ts';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { decide } from './decide.ts';
import { schemaAt, withFact } from './fact-paths.ts';
import { type FactSchema, findActSchema, resolved } from './fact-schema.ts';
import { LawError } from './law-error.ts';
import { type RoleKey, roleKeys } from './roles.ts';
import { watch } from './watched-facts.ts';

/** The roles, of all there are, for which an example of an act, or a variant of it, breaks no provision when they stand at a path of its facts. */
export type RolesMet = { readonly path: string; readonly roles: readonly RoleKey[] };

const isOfAllRoles = (schema: FactSchema): boolean => schema.enum?.length === roleKeys.length;

/** Puts each role of the list in each place of the facts that takes a role. */
export function* rolesMet(act: LawActName): Generator<RolesMet> {
  const schema = findActSchema(act);
  for (const example of exampleFacts()) {
    if (example.act !== act || schema === undefined) continue;
    const { at } = allowedActs[act];
    const watched = watch(example.facts);
    if (breaks(act, watched.facts, at) === undefined) continue;
    for (const path of watched.paths) {
      const here = schemaAt(schema, path);
      if (here === undefined) continue;
      const isList = here.type === 'array' && here.items !== undefined && isOfAllRoles(resolved(here.items));
      if (!isList && !isOfAllRoles(here)) continue;
      const met = (role: RoleKey): boolean =>
        breaks(act, withFact(example.facts, path, isList ? [role] : role), at) === false;
      yield { path, roles: roleKeys.filter(met) };
    }
  }
}

/** Whether some provision is not met; undefined when there is no law to ask. */
function breaks(act: LawActName, facts: object, at: string): boolean | undefined {
  try {
    // an example's own facts with one role in them changed
    return decide(act, facts as FactsOf<LawActName>, at).findings.some(({ holds }) => holds === 'no');
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}
