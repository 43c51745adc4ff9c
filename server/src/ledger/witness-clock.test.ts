import { beforeEach, describe, expect, it } from 'vitest';
import { openWitnessClock, type WitnessClock } from './witness-clock.ts';

const start = Temporal.Instant.from('2026-11-30T10:00:00Z');
const startSeconds = start.epochMilliseconds / 1000;
const after = (seconds: number) => start.add({ seconds });

let monotonicMs = 0;
let clock: WitnessClock;
beforeEach(() => {
  monotonicMs = 5_000;
  clock = openWitnessClock(() => monotonicMs);
});

describe('the time of the witnesses', () => {
  it('disputes nothing while no witness was heard, but a time before what they cosigned earlier', () => {
    expect(clock.disputes(start)).toBeUndefined();
    clock.notBefore(startSeconds);
    clock.notBefore(startSeconds - 900);
    expect(clock.disputes(after(-60))).toBeUndefined();
    expect(clock.disputes(after(-61))).toBe(-61);
    expect(clock.disputes(after(86_400))).toBeUndefined();
  });

  it('runs on by elapsed time alone: a clock that is set forward or back by more than a minute is disputed', () => {
    clock.asking()('one', startSeconds);
    monotonicMs += 3_600_000;
    for (const seconds of [3_540, 3_600, 3_660]) expect(clock.disputes(after(seconds))).toBeUndefined();
    expect(clock.disputes(after(3_661))).toBe(61);
    expect(clock.disputes(after(3_539))).toBe(-61);
    // Set back so that an old quorum looks fresh.
    expect(clock.disputes(after(0))).toBe(-3_600);
  });

  it('is not that of one witness whose clock is wrong, unless it is the only one', () => {
    clock.asking()('wrong', startSeconds + 7_200);
    expect(clock.disputes(start)).toBe(-7_200);
    clock.asking()('right', startSeconds);
    expect(clock.disputes(start)).toBeUndefined();
    clock.asking()('also wrong', startSeconds + 7_200);
    expect(clock.disputes(start)).toBe(-7_200);
  });

  it('forgets witnesses that fell silent long before the last was heard: the machine may have slept', () => {
    clock.asking()('silent', startSeconds);
    clock.asking()('silent too', startSeconds);
    monotonicMs += 121_000;
    // Ten hours in which the machine slept are not in its monotonic time.
    clock.asking()('awake', startSeconds + 36_000);
    expect(clock.disputes(after(36_000))).toBeUndefined();
    expect(clock.disputes(after(121))).toBe(-35_879);
  });

  it('takes no time from a cosignature that states none', () => {
    clock.asking()('post-quantum', 0);
    expect(clock.disputes(start)).toBeUndefined();
  });
});
