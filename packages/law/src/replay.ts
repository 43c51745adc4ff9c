import { decide, lawActNames } from './decide.ts';
import type { Decision } from './decision.ts';
import { LawError } from './law-error.ts';

/** A question as the gate recorded it, with the answer it got. */
export type RecordedAnswer = {
  readonly question: { readonly act: string; readonly facts: object; readonly pinnedTo?: string };
  readonly decision: Decision;
};

/**
 * What became of an answer when the law was asked again. `same`: to the letter. `other-words`: the same in law (outcome, findings,
 * duties, deadlines, readings), some sentence reads otherwise. `differs`: another answer in law. `version-not-installed`:
 * this package does not hold the act, or not the version of the law by which it was decided.
 */
export type Replayed = 'same' | 'other-words' | 'differs' | 'version-not-installed';

/** Asks the law again what the gate asked, at the instant and by the text of then, and compares. Throws nothing but defects. */
export function replay({ question, decision }: RecordedAnswer): Replayed {
  const act = lawActNames.find((name) => name === question.act);
  if (act === undefined) return 'version-not-installed';
  let again: Decision;
  try {
    // Recorded facts were judged once; what the law no longer reads in them it says itself.
    again = decide(act, question.facts as never, decision.at, {
      ...(question.pinnedTo === undefined ? {} : { pinnedTo: question.pinnedTo }),
    });
  } catch (error) {
    if (error instanceof LawError) return 'version-not-installed';
    throw error;
  }
  if (sameJson(again, decision)) return 'same';
  if (newestOf(again) < newestOf(decision)) return 'version-not-installed';
  return sameJson(inLaw(again), inLaw(decision)) ? 'other-words' : 'differs';
}

/** First day of the newest version that a decision applied. */
const newestOf = ({ lawVersion }: Decision): string => lawVersion.slice(0, 10);

/** What a decision says in law, without its sentences. */
function inLaw({ outcome, findings, duties, deadlines, policyGates, readings }: Decision): object {
  return {
    outcome,
    findings: findings.map(({ provision, version, holds, missing }) => ({ provision, version, holds, missing })),
    duties: duties.map(({ text: _, ...duty }) => duty),
    deadlines,
    policyGates: policyGates.map(({ id, blocks }) => ({ id, blocks })),
    readings,
  };
}

/** Whether two values are the same JSON: the order of names does not count, an absent member and `undefined` are one. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, place) => sameJson(item, other[place]))
    );
  return membersHeld(one, other) && namesOf(other) === namesOf(one);
}

/** Whether each member of one that is there has its like in the other. */
function membersHeld(one: object, other: object): boolean {
  for (const name in one) {
    const value: unknown = Reflect.get(one, name);
    if (value === undefined) continue;
    if (!Object.hasOwn(other, name) || !sameJson(value, Reflect.get(other, name))) return false;
  }
  return true;
}

/** How many members are there. */
function namesOf(value: object): number {
  let count = 0;
  for (const name in value) if (Reflect.get(value, name) !== undefined) count += 1;
  return count;
}
