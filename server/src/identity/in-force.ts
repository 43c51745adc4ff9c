/** A right with a first moment (included) and a last one (excluded), and perhaps a revocation that cuts it short. */
export interface Term {
  readonly from_at: string;
  readonly to_at: string | null;
  readonly revoked_at?: string | null;
}

/** The moment at which the term is over: the earlier of its end and its revocation; null when neither is set. */
export function endOf(term: Term): string | null {
  const ends = [term.to_at, term.revoked_at ?? null].filter((end) => end !== null);
  return ends.reduce<string | null>((first, end) => (first === null || isBefore(end, first) ? end : first), null);
}

/** Whether the term runs at `at`: its first moment counts, its last does not. */
export function isInForce(term: Term, at: string): boolean {
  const end = endOf(term);
  return !isBefore(at, term.from_at) && (end === null || isBefore(at, end));
}

/** Whether two terms share a moment. A term that ends before it begins shares none. */
export function overlap(one: Term, other: Term): boolean {
  const runsBefore = (a: Term, b: Term) => {
    const end = endOf(a);
    return end !== null && !isBefore(b.from_at, end);
  };
  return !isEmpty(one) && !isEmpty(other) && !runsBefore(one, other) && !runsBefore(other, one);
}

/** Whether `one` lies strictly before `other`; both ISO instants, any offset. */
export function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;
}

function isEmpty(term: Term): boolean {
  const end = endOf(term);
  return end !== null && !isBefore(term.from_at, end);
}
