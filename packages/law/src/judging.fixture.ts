import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { decide } from './decide.ts';
import type { Decision, Holds } from './decision.ts';
import type { DecideOptions } from './profile.ts';
import { type RoleKey, roleKeys } from './roles.ts';

/** Judges the allowed example of an act with some facts changed (`undefined` takes a fact away), by default at the example's own instant. */
export function judged<A extends LawActName>(
  act: A,
  change: { readonly [K in keyof FactsOf<A>]?: FactsOf<A>[K] | undefined } = {},
  at: string = allowedActs[act].at,
  options: DecideOptions = {},
): Decision {
  const merged = Object.entries({ ...allowedActs[act].facts, ...change }).filter(([, value]) => value !== undefined);
  // the spread of an act's own facts and changes to them is again facts of that act
  return decide(act, Object.fromEntries(merged) as FactsOf<A>, at, options);
}

/** What a decision says of one provision, in order. */
export const holdsOf = (decision: Decision, provision: string): readonly Holds[] =>
  decision.findings.filter((finding) => finding.provision === provision).map((finding) => finding.holds);

/** The provisions that are not met. */
export const breaches = (decision: Decision): readonly string[] => [
  ...new Set(decision.findings.filter((finding) => finding.holds === 'no').map((finding) => finding.provision)),
];

/** The facts that a decision names as missing. */
export const missingFacts = (decision: Decision): readonly string[] =>
  decision.findings.flatMap((finding) => finding.missing ?? []);

/** Ids of the duties of a decision. */
export const dutyIds = (decision: Decision): readonly string[] => decision.duties.map((duty) => duty.id);

/** The roles, of all there are, for which an act is allowed. */
export const rolesAllowed = (judge: (role: RoleKey) => Decision): readonly RoleKey[] =>
  roleKeys.filter((role) => judge(role).outcome === 'allowed');

/** The text of 2018, read today. */
export const text2018: DecideOptions = { pinnedTo: '2020-06-01' };

/** The text of 2018 before any later change to 25/8. */
export const firstText: DecideOptions = { pinnedTo: '2018-05-25' };
