import type { LawActName } from './acts.ts';
import type { ReadingId } from './readings.ts';
import type { RoleKey } from './roles.ts';
import type { Trilingual } from './trilingual.ts';

/**
 * The legal outcome of an act. `refused`: a provision is not met. `needs-human`: no provision is breached as far as stated, but a fact is
 * unknown or the law leaves the point to a person. Only `allowed` opens anything.
 */
export type Outcome = 'allowed' | 'refused' | 'needs-human';

/** Whether a provision is met: `unknown` when a fact is missing, `human` when a person has to judge. */
export type Holds = 'yes' | 'no' | 'unknown' | 'human';

/** What one provision, in one version, says about the act. */
export type Finding = {
  readonly provision: string;
  /** First day ('YYYY-MM-DD') of the version of the provision that was applied. */
  readonly version: string;
  readonly holds: Holds;
  /** False when the provision stands in a political text: what it asks is tracked, it is no law. */
  readonly binding?: false;
  /** Why it is not met, where the two must be told apart: a provision forbids it, or a closed list gives it no basis. */
  readonly ground?: 'forbidden' | 'no-legal-basis';
  readonly because: Trilingual;
  /** What would meet the provision; absent when it is met or when nothing can mend it. */
  readonly mend?: Trilingual;
  /** Who can supply what is missing. */
  readonly who?: readonly RoleKey[];
  /** Paths of facts that were not given, such as `place.kind`. */
  readonly missing?: readonly string[];
};

/** Something that must be done because of the act: recorded, notified, published, deleted. */
export type Duty = {
  readonly id: string;
  /** Why it is owed: the words of the provision, a named reading of them, or a rule of ours that serves the provision and is no law. */
  readonly basis: 'law' | 'reading' | 'policy';
  /** The provision whose words contain the duty; for a policy, the provision it serves. */
  readonly provision: string;
  /** The reading it follows from, or that our policy follows. */
  readonly reading?: ReadingId;
  readonly text: Trilingual;
  /** ISO instant at which the duty falls due. */
  readonly dueAt?: string;
  /** Term as the text has it when it is not a date: an ISO 8601 duration, or `before-use`, `before-decision`, `at-once`, `as-soon-as-possible`, `first-working-day`, `no-term`. */
  readonly dueWithin?: string;
  readonly by: readonly RoleKey[];
  readonly toWhom?: readonly RoleKey[];
};

/** A point in time that follows from the act: an instant, or a civil day in Brussels. */
export type Deadline = {
  readonly id: string;
  readonly at?: string;
  readonly on?: string;
  /** gate: the first term of access ends · earliest: not before · latest: not after · split: recorded from here on, within the first term. */
  readonly kind: 'gate' | 'earliest' | 'latest' | 'split';
  readonly provision: string;
  readonly reading: string;
};

/** A default of ours that is not law: it may block operation, it never changes the legal outcome. */
export type PolicyGate = { readonly id: string; readonly blocks: boolean; readonly because: Trilingual };

/** A condition that the facts do not mention and that was taken as fulfilled because the question asked for it. */
export type Assumption = { readonly provision: string; readonly facts: readonly string[] };

/** A reading of an ambiguous text and the option taken. */
export type ReadingUsed = { readonly id: string; readonly choice: string };

/** Something the reader of a decision has to know about its limits. */
export type Warning = { readonly id: string; readonly text: Trilingual };

/** What a political text asks about such an act: information that stands apart, never a finding. */
export type Demand = {
  readonly provision: string;
  /** Whether the demand, in its own words, means this act; `unknown` when a fact is missing. */
  readonly meant: 'yes' | 'no' | 'unknown';
  readonly text: Trilingual;
};

/** The answer of the law to one act: plain JSON, the same for the same facts, law and instant. */
export type Decision = {
  readonly act: LawActName;
  /** ISO instant of the act. */
  readonly at: string;
  /** Day whose text was applied when it was not the day of the act. */
  readonly pinnedTo?: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly policyGates: readonly PolicyGate[];
  /** First day of the newest version used, and how far our texts reach. */
  readonly lawVersion: string;
  readonly readings: readonly ReadingUsed[];
  readonly warnings: readonly Warning[];
  /** Only when the question asked to take what is unstated as fulfilled: what was. */
  readonly assumptions?: readonly Assumption[];
  /** Demands of texts that are not law, where they speak of such an act; absent when none does. */
  readonly demands?: readonly Demand[];
};
