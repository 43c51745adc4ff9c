import type { FactsOf, LawActName } from './acts.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { HumanJudgement } from './facts.ts';
import type { DecideOptions } from './profile.ts';

/** What a lawyer reads in a decision: the outcome, the articles it breaks or leaves open, who can mend it, what is owed to whom, by when. */
export type Reading = {
  readonly outcome: Decision['outcome'];
  /** Provisions that are not met, each once. */
  readonly breached: readonly string[];
  /** Provisions left open: a fact is missing, or a person has to judge. */
  readonly open: readonly string[];
  readonly missing: readonly string[];
  /** Who can mend what is not met. */
  readonly who: readonly string[];
  /** `id > addressee, addressee` for each duty. */
  readonly duties: readonly string[];
  /** `id when` for each deadline. */
  readonly deadlines: readonly string[];
  /** `id`, with `!` when our rule stops the act. */
  readonly gates: readonly string[];
  readonly warnings: readonly string[];
};

const once = (items: readonly string[]) => [...new Set(items)];

/** Reads a decision as a lawyer would. */
export function read(decision: Decision): Reading {
  const not = decision.findings.filter(({ holds }) => holds === 'no');
  const open = decision.findings.filter(({ holds }) => holds === 'unknown' || holds === 'human');
  return {
    outcome: decision.outcome,
    breached: once(not.map(({ provision }) => provision)),
    open: once(open.map(({ provision }) => provision)),
    missing: once(decision.findings.flatMap(({ missing }) => missing ?? [])),
    who: once(not.flatMap(({ who }) => who ?? [])),
    duties: decision.duties.map(({ id, toWhom }) => (toWhom === undefined ? id : `${id} > ${toWhom.join(', ')}`)),
    deadlines: decision.deadlines.map(({ id, at, on }) => `${id} ${at ?? on}`),
    gates: decision.policyGates.map(({ id, blocks }) => (blocks ? `${id}!` : id)),
    warnings: decision.warnings.map(({ id }) => id),
  };
}

/** One question to the law, with the answer a lawyer gives with the text open. */
export type Scenario = {
  readonly title: string;
  readonly decision: Decision;
  readonly expected: Partial<Reading>;
};

/** Asks one question; nothing is taken from the allowed examples. */
export function scenario<A extends LawActName>(
  title: string,
  act: A,
  at: string,
  facts: FactsOf<A>,
  expected: Partial<Reading>,
  options: DecideOptions = {},
): Scenario {
  return { title, decision: decide(act, facts, at, options), expected };
}

/** A judgement of the officer in command, recorded. */
export const foundSo: HumanJudgement = {
  verdict: 'met',
  by: 'responsible-officer',
  at: '2026-07-01T08:00:00+02:00',
  reasons: 'inventé pour cet exemple',
};
