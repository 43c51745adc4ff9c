import type { FactsOf, LawActName } from './acts.ts';
import type { Decision } from './decision.ts';
import { lawErrors } from './law-error.ts';
import type { DecideOptions } from './profile.ts';

/** The pure judgement of one act. */
export type Judge<A extends LawActName> = (facts: FactsOf<A>, at: string, options: DecideOptions) => Decision;

const judges: { readonly [A in LawActName]?: Judge<A> } = {};

/** What the law in force at `at` (ISO instant) says about one act on these facts. Pure: same facts, same law, same answer. Throws LawError. */
export function decide<A extends LawActName>(
  act: A,
  facts: FactsOf<A>,
  at: string,
  options: DecideOptions = {},
): Decision {
  const judge: Judge<A> | undefined = judges[act];
  if (judge === undefined) throw lawErrors.unknownProvision(act);
  return judge(facts, at, options);
}
