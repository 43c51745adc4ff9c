/** What a mutant changes. */
export type Operator =
  | 'comparison'
  | 'condition'
  | 'boolean'
  | 'period'
  | 'actor'
  | 'fact-value'
  | 'verdict'
  | 'statement';

/** One change to one rule file: the text between `start` and `end` becomes `after`. */
export type Mutant = {
  /** `file:line:column operator after`: the same as long as the line does not move. */
  readonly id: string;
  /** Path in the sources of the law package. */
  readonly file: string;
  readonly line: number;
  readonly operator: Operator;
  /** The declaration at the top of the file that holds it. */
  readonly within: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** How it stands among its neighbours: an expression, a statement, or an element of a list that goes. */
  readonly shape: 'expression' | 'statement' | 'element';
};

/** What became of a mutant. `timeout`: the tests did not end, which counts as killed. */
export type Fate = 'killed' | 'survived' | 'no-coverage' | 'timeout' | 'equivalent';

/** A mutant and its fate, with the test that killed it. */
export type Outcome = { readonly mutant: Mutant; readonly fate: Fate; readonly by?: string };
