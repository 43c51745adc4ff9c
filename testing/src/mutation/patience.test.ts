import { describe, expect, it } from 'vitest';
import { OutOfPatience, withPatience } from './patience.ts';

const burn = (milliseconds: number): void => {
  const until = process.threadCpuUsage().user / 1000 + milliseconds;
  while (process.threadCpuUsage().user / 1000 < until);
};

describe('patience', () => {
  it('gives what the function gives', () => {
    expect(withPatience(() => 42, 1_000)).toBe(42);
  });

  it('ends with a loop that never does', () => {
    const forever = (): void => {
      for (;;);
    };
    expect(() => withPatience(forever, 50)).toThrow(OutOfPatience);
  });

  it('counts the time of the processor: a function that was only kept waiting is run to its end', () => {
    let runs = 0;
    const waiting = new Int32Array(new SharedArrayBuffer(4));
    const sleepy = (): number => {
      runs += 1;
      // asleep longer than the patience, the first time alone
      if (runs === 1) for (let pause = 0; pause < 40; pause += 1) Atomics.wait(waiting, 0, 0, 10);
      burn(1);
      return runs;
    };
    expect(withPatience(sleepy, 200)).toBe(2);
  });

  it('passes on what the function throws', () => {
    const failing = (): never => {
      throw new TypeError('no such provision');
    };
    expect(() => withPatience(failing, 1_000)).toThrow(TypeError);
  });
});
