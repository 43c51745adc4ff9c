/** Work that falls due by the legal clock. */
export interface DueWork {
  readonly name: string;
  /** Does what is due at the legal time `at` (ISO instant). Safe to run twice. */
  run(at: string): Promise<unknown>;
}

/**
 * Looks every few seconds of real time for what is due by legal time, one piece of work after the other; a failure is
 * reported and tried again at the next look. Returns what stops it, after the round under way.
 */
export function startSchedule(options: {
  readonly works: readonly DueWork[];
  readonly legalNow: () => Promise<string>;
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}): AsyncDisposable {
  let round = Promise.resolve();
  let isBusy = false;
  const look = async (): Promise<void> => {
    isBusy = true;
    try {
      const at = await options.legalNow();
      for (const work of options.works) await work.run(at).catch(options.onError);
    } catch (error) {
      options.onError(error);
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => {
    if (!isBusy) round = look();
  }, options.everyMs);
  timer.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await round;
    },
  };
}
