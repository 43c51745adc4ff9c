/** Somebody asked the monitor to stop, in the middle of a look: nothing was learned, and nothing is wrong. */
export class Stopped extends Error {
  constructor() {
    super('the monitor was asked to stop');
    this.name = 'Stopped';
  }
}

/**
 * Does something that ends after `seconds`, or with `stop` and its reason. Both are let go of afterwards: a monitor runs for ever,
 * and `AbortSignal.any` would leave a reference with each question.
 */
export async function endingWith<T>(
  stop: AbortSignal,
  seconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  stop.throwIfAborted();
  const end = new AbortController();
  const onStop = (): void => end.abort(stop.reason);
  const timer = setTimeout(() => end.abort(new Error(`not done within ${seconds} seconds`)), seconds * 1000);
  stop.addEventListener('abort', onStop);
  try {
    return await work(end.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}
