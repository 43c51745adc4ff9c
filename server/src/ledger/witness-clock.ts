/** How far the machine's clock may be from the time of its witnesses, in seconds: house rule of DESIGN section 3. */
export const clockDifferenceSeconds = 60;

/** A witness that was heard this long before the last one no longer speaks for the time: the machine may have slept since. */
const heardTogetherMs = 120_000;

interface Heard {
  /** The witness's time minus our monotonic time, milliseconds, when it was asked. */
  readonly offsetMs: number;
  readonly atMonotonicMs: number;
}

/** The time as the witnesses state it: their cosignatures' time plus what has passed since, by a clock that nobody can set. */
export interface WitnessClock {
  /** A witness is about to be asked; to be told what it answers. An answer's time counts from the question: it may come late. */
  asking(): (witness: string, atSeconds: number) => void;
  /** No cosignature can be older than the newest that was kept before the server started. */
  notBefore(atSeconds: number): void;
  /**
   * Seconds by which `now` differs from the time of the witnesses, when more than half of them contradict it by more than a
   * minute; undefined while they do not, or while none was heard. One witness with a wrong clock does not stop everybody.
   */
  disputes(now: Temporal.Instant): number | undefined;
}

/** Opens the clock; `monotonicMs` is milliseconds of a clock that is never set. */
export function openWitnessClock(monotonicMs: () => number = () => performance.now()): WitnessClock {
  const heard = new Map<string, Heard>();
  let floorSeconds: number | undefined;
  return {
    asking() {
      const atMonotonicMs = monotonicMs();
      return (witness, atSeconds) => {
        // ML-DSA-44 cosignatures may state no time.
        if (atSeconds <= 0) return;
        heard.set(witness, { offsetMs: atSeconds * 1000 - atMonotonicMs, atMonotonicMs });
      };
    },
    notBefore(atSeconds) {
      floorSeconds = Math.max(floorSeconds ?? 0, atSeconds);
    },
    disputes(now) {
      const nowMs = now.epochMilliseconds;
      const last = Math.max(...[...heard.values()].map(({ atMonotonicMs }) => atMonotonicMs));
      const apart = [...heard.values()]
        .filter(({ atMonotonicMs }) => atMonotonicMs >= last - heardTogetherMs)
        .map(({ offsetMs }) => (nowMs - (offsetMs + monotonicMs())) / 1000)
        .sort((a, b) => Math.abs(a) - Math.abs(b));
      // Of three the second nearest, of two the nearer: beyond it lie more than half.
      const nearest = apart[Math.floor((apart.length - 1) / 2)];
      if (nearest !== undefined) return Math.abs(nearest) > clockDifferenceSeconds ? Math.round(nearest) : undefined;
      const behind = floorSeconds === undefined ? 0 : floorSeconds - nowMs / 1000;
      return behind > clockDifferenceSeconds ? -Math.round(behind) : undefined;
    },
  };
}
