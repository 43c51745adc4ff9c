import type { Provision } from './provision.ts';
import type { Trilingual } from './trilingual.ts';

/** The texts of one part of the law, and how each provision is dealt with when no act executes it. */
export type TextsOfPart = {
  readonly provisions: readonly Provision[];
  /** Provisions that no act can execute, each with its reason. */
  readonly notExecutable: Readonly<Record<string, Trilingual>>;
  /** Provisions whose answer is a person's recorded judgement. */
  readonly askedOfHuman: readonly string[];
};
