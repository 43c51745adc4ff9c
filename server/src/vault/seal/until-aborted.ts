import { sealErrors } from './seal-errors.ts';

/**
 * The same pieces, until the signal: then `vault/seal-aborted`, even when the source is silent and would never answer.
 * The source is told to stop; its answer is not awaited, because a silent source never gives one.
 */
export async function* untilAborted<T>(input: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* input;
    return;
  }
  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => undefined); // awaited only inside the race below
  const stop = () => aborted.reject(sealErrors.sealAborted());
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  const iterator = input[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      const next = await Promise.race([aborted.promise, iterator.next()]);
      if (next.done === true) {
        isDone = true;
        return;
      }
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (!isDone) iterator.return?.().catch(() => undefined);
  }
}
