/** So many different callers are counted in a minute; beyond, new ones wait: memory stays bounded. */
const MOST_CALLERS = 50_000;

/** Counts per caller and whole minute. `take` gives 0 when the call may pass, else the seconds to wait. */
export function minuteLimit(
  perMinute: number,
  nowSeconds: () => number,
): { readonly take: (caller: string) => number } {
  let minute = -1;
  const counts = new Map<string, number>();
  return {
    take: (caller) => {
      const now = nowSeconds();
      const current = Math.floor(now / 60);
      if (current !== minute) {
        minute = current;
        counts.clear();
      }
      const count = counts.get(caller) ?? 0;
      if (count >= perMinute || (count === 0 && counts.size >= MOST_CALLERS)) return 60 - (now % 60);
      counts.set(caller, count + 1);
      return 0;
    },
  };
}
