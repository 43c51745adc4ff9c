import type { FactsOf, LawActName } from './acts.ts';
import { candidateChanges, candidateMoments, type FactChange } from './candidate-changes.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { withFact } from './fact-paths.ts';
import { LawError } from './law-error.ts';
import type { DecideOptions } from './profile.ts';
import { watch } from './watched-facts.ts';

/** Changes that, made together, turn the answer into `allowed`; none of them can be left out. */
export type Way = {
  readonly changes: readonly FactChange[];
  /** The provisions that were not met and are met then. */
  readonly mends: readonly string[];
};

/** What would make an act lawful. */
export type Mending = {
  /** The smallest ways at this moment, all of the same size; each was decided again and is allowed. Empty when there is none. */
  readonly ways: readonly Way[];
  /** Other moments at which the same act, on the same facts, is allowed. */
  readonly moments: readonly string[];
  /** Whether every combination of up to this many changes was decided: then an empty list proves that nothing smaller exists. */
  readonly provedUpTo: number;
};

/** How far the search goes. */
export type MendOptions = DecideOptions & {
  /** Most changes that are made together; 3 unless said. */
  readonly most?: number;
  /** Most decisions that are asked for; 200,000 unless said. */
  readonly mostDecisions?: number;
};

type Tried = { readonly decision: Decision; readonly paths: ReadonlySet<string> } | undefined;

/**
 * The smallest changes of facts that turn a refusal, or a question left open, into an allowance: sought in the facts that the rules
 * read (changing another cannot change the answer), over the values that each can have, and decided again each time.
 * Nothing here is written by hand for an article.
 */
export function whatWouldMend<A extends LawActName>(
  act: A,
  facts: FactsOf<A>,
  at: string,
  options: MendOptions = {},
): Mending {
  const { most = 3, mostDecisions = 200_000, ...deciding } = options;
  let asked = 0;
  const ask = (changes: readonly FactChange[], moment = at): Tried => {
    asked += 1;
    const changed = changes.reduce<object>((all, { path, to }) => withFact(all, path, to), facts);
    // The changes came from the schema of this very type.
    const watched = watch(changed as FactsOf<A>);
    try {
      return { decision: decide(act, watched.facts, moment, deciding), paths: watched.paths };
    } catch (error) {
      // A combination that says nothing, such as a recording that ends before it begins.
      if (error instanceof LawError) return undefined;
      throw error;
    }
  };
  const first = ask([]);
  if (first === undefined || first.decision.outcome === 'allowed') return { ways: [], moments: [], provedUpTo: 0 };
  const moments = candidateMoments({ at, deadlines: first.decision.deadlines }).filter(
    (moment) => ask([], moment)?.decision.outcome === 'allowed',
  );
  const candidates = (tried: NonNullable<Tried>, taken: readonly FactChange[]): readonly FactChange[] => {
    const known = new Set(taken.map(({ path }) => path));
    const { deadlines, findings } = tried.decision;
    const who = [...new Set(findings.flatMap((finding) => (finding.holds === 'yes' ? [] : (finding.who ?? []))))];
    return candidateChanges({ act, facts, at, deadlines, who }, tried.paths).filter(
      ({ path }) => ![...known].some((one) => overlaps(one, path)),
    );
  };
  let row: readonly (readonly FactChange[])[] = [[]];
  for (let size = 1; size <= most; size++) {
    const ways: Way[] = [];
    const next: FactChange[][] = [];
    const seen = new Set<string>();
    for (const taken of row) {
      const tried = taken.length === 0 ? first : ask(taken);
      if (tried === undefined) continue;
      for (const change of candidates(tried, taken)) {
        const together = [...taken, change];
        const name = nameOf(together);
        if (seen.has(name)) continue;
        seen.add(name);
        if (asked >= mostDecisions) return { ways, moments, provedUpTo: size - 1 };
        const answer = ask(together);
        if (answer?.decision.outcome === 'allowed')
          ways.push({ changes: together, mends: mended(first.decision, answer.decision) });
        else if (answer !== undefined && size < most) next.push(together);
      }
    }
    if (ways.length > 0) return { ways: inOrder(ways), moments, provedUpTo: size - 1 };
    row = next;
  }
  return { ways: [], moments, provedUpTo: most };
}

const overlaps = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

const nameOf = (changes: readonly FactChange[]): string =>
  changes
    .map(({ path, to }) => `${path}=${JSON.stringify(to)}`)
    .sort()
    .join('&');

function mended(before: Decision, after: Decision): readonly string[] {
  const open = before.findings.filter(({ holds }) => holds !== 'yes').map(({ provision }) => provision);
  const stillOpen = new Set(after.findings.filter(({ holds }) => holds !== 'yes').map(({ provision }) => provision));
  return [...new Set(open)].filter((provision) => !stillOpen.has(provision));
}

/** What is supplied comes before what is changed: the plan stays what it is. */
function inOrder(ways: readonly Way[]): readonly Way[] {
  const changed = ({ changes }: Way): number => changes.filter(({ from }) => from !== undefined).length;
  return ways.toSorted((a, b) => changed(a) - changed(b));
}
