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
function* changedLists(facts: object, names: ReadonlySet<string>): Generator<object> {
  for (const [name, list] of Object.entries(facts)) {
    if (!names.has(name) || !Array.isArray(list)) continue;
    const [first, ...rest]: readonly unknown[] = list;
    if (typeof first !== 'object' || first === null) continue;
    for (const [key, value] of Object.entries(first)) {
      yield { ...facts, [name]: [withFact(first, key, undefined), ...rest] };
      if (typeof value === 'boolean') yield { ...facts, [name]: [{ ...first, [key]: !value }, ...rest] };
    }
  }
}

/** How far a change is followed: facts that are read only after it are changed in their turn, and so once more. */
const deepest = 2;

/**
 * Every answer of these acts with one fact changed, and where that leads the judgement to read further facts, with each of those changed too.
 * Asked at the moment of the example; without a fact also in the first month of the law.
 */
export function* answersWithOneFactChanged(acts: ReadonlySet<LawActName>): Generator<Answer> {
  for (const { act, facts } of exampleFacts()) {
    if (!acts.has(act)) continue;
    const { at } = allowedActs[act];
    const asked = new Set<string>();
    const follow = function* (changed: object, known: ReadonlySet<string>, depth: number): Generator<Answer> {
      const watched = watch(changed);
      const decision = decided(act, watched.facts, at);
      if (decision === undefined) return;
      yield { act, decision };
      const fresh = new Set([...watched.paths].filter((path) => !known.has(path)));
      // the same facts under the same provisions lead nowhere new
      const provisions = decision.findings.map(({ provision }) => provision);
      const place = [...fresh, ...provisions].sort().join(' ');
      if (depth === deepest || fresh.size === 0 || asked.has(place)) return;
      asked.add(place);
      const read = new Set([...known, ...watched.paths]);
      for (const path of fresh) yield* follow(withFact(changed, path, undefined), read, depth + 1);
      for (const other of changedLists(changed, fresh)) yield* follow(other, read, depth + 1);
      const situation = { act, facts: changed as FactsOf<LawActName>, at, deadlines: [], who: [] };
      // of all roles the one that nobody ever is: who may is asked of each of them elsewhere
      for (const { path, to } of candidateChanges(situation, fresh))
        if (!isRole(to) || to === 'legislator') yield* follow(withFact(changed, path, to), read, depth + 1);
    };
    yield* follow(facts, new Set(), 0);
    const first = watch(facts);
    decided(act, first.facts, firstMonth);
    for (const path of ['', ...first.paths]) {
      const decision = decided(act, path === '' ? facts : withFact(facts, path, undefined), firstMonth);
      if (decision !== undefined) yield { act, decision };
    }
  }
}

const firstMonth = '2018-06-20T12:00:00+02:00';

function decided(act: LawActName, facts: object, at: string): Decision | undefined {
  try {
    // an example's own facts with one of them changed
    return decide(act, facts as FactsOf<LawActName>, at);
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}
