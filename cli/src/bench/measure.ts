/** How fast something went. */
export interface Measured {
  readonly clients: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly count: number;
}

/** Lets each lane do its work again and again for `seconds`, after a warm-up of a fifth of it. */
export async function measure<Lane>(
  lanes: readonly Lane[],
  seconds: number,
  work: (lane: Lane) => Promise<void>,
): Promise<Measured> {
  const warmUntil = performance.now() + seconds * 200;
  const until = warmUntil + seconds * 1_000;
  const latencies: number[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let before = performance.now(); before < until; ) {
        await work(lane);
        const after = performance.now();
        if (before >= warmUntil && after <= until) latencies.push(after - before);
        before = after;
      }
    }),
  );
  latencies.sort((a, b) => a - b);
  return {
    clients: lanes.length,
    perSecond: round(latencies.length / seconds),
    p50Ms: round(quantile(latencies, 0.5)),
    p99Ms: round(quantile(latencies, 0.99)),
    count: latencies.length,
  };
}

/** The value below which this share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of the values; with an even count the lower one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Two decimals: a benchmark has no more. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
