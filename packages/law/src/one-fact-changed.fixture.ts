import { exampleFacts } from './act-variants.fixture.ts';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { candidateChanges } from './candidate-changes.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { withFact } from './fact-paths.ts';
import { LawError } from './law-error.ts';
import { roleKeys } from './roles.ts';
import { watch } from './watched-facts.ts';

/** An answer to an example, a variant of it, or one of these with a single fact taken away or given another value. */
export type Answer = { readonly act: LawActName; readonly decision: Decision };

const isRole = (value: unknown): boolean => roleKeys.some((role) => role === value);

/** Lists of things (advices, viewers) with one member of the first thing taken away, or turned round. */
function* changedLists(facts: object): Generator<object> {
  for (const [name, list] of Object.entries(facts)) {
    if (!Array.isArray(list)) continue;
    const [first, ...rest]: readonly unknown[] = list;
    if (typeof first !== 'object' || first === null) continue;
    for (const [key, value] of Object.entries(first)) {
      yield { ...facts, [name]: [withFact(first, key, undefined), ...rest] };
      if (typeof value === 'boolean') yield { ...facts, [name]: [{ ...first, [key]: !value }, ...rest] };
    }
  }
}

/** Every answer of these acts; each act is asked at the moment of its example, and without a fact also in the first month of the law. */
export function* answersWithOneFactChanged(acts: ReadonlySet<LawActName>): Generator<Answer> {
  for (const { act, facts } of exampleFacts()) {
    if (!acts.has(act)) continue;
    const ask = function* (other: object, at: string): Generator<Answer> {
      const decision = decided(act, other, at);
      if (decision !== undefined) yield { act, decision };
    };
    for (const at of [allowedActs[act].at, '2018-06-20T12:00:00+02:00']) {
      const watched = watch(facts);
      yield* ask(watched.facts, at);
      for (const path of watched.paths) yield* ask(withFact(facts, path, undefined), at);
      if (at !== allowedActs[act].at) continue;
      for (const other of changedLists(facts)) yield* ask(other, at);
      // of all roles the one that nobody ever is: who may is asked of each of them elsewhere
      for (const { path, to } of candidateChanges({ act, facts, at, deadlines: [], who: [] }, watched.paths))
        if (!isRole(to) || to === 'legislator') yield* ask(withFact(facts, path, to), at);
    }
  }
}

function decided(act: LawActName, facts: object, at: string): Decision | undefined {
  try {
    // an example's own facts with one of them changed
    return decide(act, facts as FactsOf<LawActName>, at);
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}
