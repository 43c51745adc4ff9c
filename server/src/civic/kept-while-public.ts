import { publicSize, type Queryable } from '../ledger/public.ts';

/** Gives what was made before, or makes it: anew when anything of `of` is another. */
export type Keep<Made> = (of: readonly unknown[], make: () => Promise<Made>) => Promise<Made>;

/**
 * Keeps one thing that is made of public rows until the public journal grows: nothing is published without an entry. Visitors who ask
 * at once share one making; a busy journal does not make each of them wait for one.
 */
export function keptWhilePublic<Made>(
  db: Queryable,
  {
    atMostEveryMs = 1_000,
    atMostForMs = 300_000,
  }: {
    /** Made again at most so often, milliseconds, while it is asked for the same. */
    readonly atMostEveryMs?: number;
    /** Kept at most so long, milliseconds: as long as caches are told. */
    readonly atMostForMs?: number;
  } = {},
): Keep<Made> {
  let kept:
    | { readonly size: number; readonly of: readonly unknown[]; readonly atMs: number; readonly made: Promise<Made> }
    | undefined;
  return async (of, make) => {
    const ofSame = () =>
      kept !== undefined && kept.of.length === of.length && kept.of.every((part, place) => Object.is(part, of[place]))
        ? kept
        : undefined;
    const age = ({ atMs }: { readonly atMs: number }): number => performance.now() - atMs;
    const recent = ofSame();
    if (recent !== undefined && age(recent) < atMostEveryMs) return recent.made;
    // The size is read first: what is committed after it makes the size grow, and the next reader makes it again.
    const size = await publicSize(db);
    const found = ofSame();
    if (found !== undefined && found.size >= size && age(found) < atMostForMs) return found.made;
    const made = make();
    kept = { size, of, atMs: performance.now(), made };
    made.catch(() => {
      if (kept?.made === made) kept = undefined;
    });
    return made;
  };
}
