import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';

/** An invented example of an act on which it is allowed, with its instant: to begin a question with. */
export function exampleOf<A extends LawActName>(act: A): { readonly at: string; readonly facts: FactsOf<A> } {
  return allowedActs[act];
}
