import type { Trilingual } from '../trilingual.ts';

/** What a finding is about. */
export type ConcordanceKind =
  | 'figure'
  | 'date'
  | 'article'
  | 'name'
  | 'list-count'
  | 'list-member'
  | 'sentence'
  | 'term'
  | 'negation'
  | 'obligation'
  | 'spelling';

/** A place where French and Dutch may not say the same: a proposal to a person, never a correction. */
export interface ConcordanceFinding {
  readonly kind: ConcordanceKind;
  /** high: another meaning or figure · medium: a reader may be misled · low: a slip of the pen. */
  readonly severity: 'high' | 'medium' | 'low';
  /** Id of the passage. */
  readonly passage: string;
  /** The words it rests on, as they stand there. */
  readonly fr?: string;
  readonly nl?: string;
  readonly because: Trilingual;
}

/** A passage as the check reads it. */
export interface CheckedPassage {
  readonly id: string;
  readonly fr?: string;
  readonly nl?: string;
}
