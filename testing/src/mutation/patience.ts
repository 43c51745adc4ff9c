import vm from 'node:vm';

const slot = '__clairevoieMutation';
const call = new vm.Script(`globalThis.${slot}()`);

/** Processor time that this thread has taken: the same on a machine that is busy with other work. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A function was stopped because it took too long. */
export class OutOfPatience extends Error {}

const isStopped = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Runs a function and stops it, even in a loop that never ends, when it takes more processor time than this; throws `OutOfPatience`. Only the
 * clock on the wall can stop it, so one that was merely kept waiting is run again, after `before` has put right what it left half done. What it does after it has waited itself is not timed.
 */
export function withPatience<T>(run: () => T, milliseconds: number, before: () => void = () => undefined): T {
  for (let wallMs = milliseconds; ; wallMs *= 2) {
    Reflect.set(globalThis, slot, run);
    const begun = processorMs();
    try {
      // what the script gives is what `run` gives
      return call.runInThisContext({ timeout: Math.ceil(wallMs) }) as T;
    } catch (error) {
      if (!isStopped(error)) throw error;
      if (processorMs() - begun >= milliseconds * 0.8) throw new OutOfPatience(`stopped after ${milliseconds} ms`);
      before();
    }
  }
}
