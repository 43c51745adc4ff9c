/** What an error's facts may hold: plain values that a log or a problem document can carry as they are. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** An error code: the room that raises it, a slash, what happened (`vault/journal-unavailable`). */
export type ErrorCode = `${string}/${string}`;

/** What a factory of errors states. */
export interface ErrorStatement<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  /** English: what happened, which rule, what to do next. Ids only, never a plate, a name or a secret. */
  readonly message: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly cause?: unknown;
}

/**
 * A bad request or a broken world (a refusal by law is a value, not an error).
 * Made only by the factories of a room (`postgresErrors.clusterMissing({ ... })`), whose codes form a closed list.
 */
export class ClairevoieError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ClairevoieError';
  readonly code: Code;
  readonly facts: Readonly<Record<string, Fact>>;

  constructor(statement: ErrorStatement<Code>) {
    super(statement.message, statement.cause === undefined ? undefined : { cause: statement.cause });
    this.code = statement.code;
    this.facts = statement.facts ?? {};
  }
}

/** Whether `error` is a ClairevoieError, and with this code when one is given. */
export function isClairevoieError<Code extends ErrorCode>(error: unknown, code?: Code): error is ClairevoieError<Code> {
  return error instanceof ClairevoieError && (code === undefined || error.code === code);
}
