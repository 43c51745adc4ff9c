import { Readable } from 'node:stream';

/** Most bytes that wait for a screen that does not read; a hit is about a kilobyte. Beyond, it is closed: it comes back by the id of the last event that it had. */
export const mostUnreadBytes = 1024 * 1024;

/** The stream of one screen. */
export interface ScreenStream {
  readonly stream: Readable;
  /** Tells events, once it is known that the person may still look; in their order. */
  tell(events: readonly string[]): void;
}

/**
 * Opens one. Before anything is told it is asked whether the person may still look, at most once in `askAgainMs`; and at each beat. Who may not is told that it is
 * over, and nothing else; so is nobody whose right could not be asked. @law lfp-44-4-p2-journal
 */
export function openScreenStream({
  mayStill,
  beatMs,
  askAgainMs = 1_000,
}: {
  readonly mayStill: () => Promise<boolean>;
  readonly beatMs: number;
  readonly askAgainMs?: number;
}): ScreenStream {
  const stream = new Readable({ read: () => undefined });
  let waiting: string[] = [];
  let waitingBytes = 0;
  let isAsking = false;
  let mayUntilMs = Number.NEGATIVE_INFINITY;
  let isOver = false;

  const push = (text: string): void => {
    if (!isOver && !stream.destroyed) stream.push(text);
  };
  const end = (): void => {
    [waiting, waitingBytes] = [[], 0];
    if (!isOver && !stream.destroyed) stream.push(null);
    isOver = true;
  };
  const isFull = (): boolean => stream.readableLength + waitingBytes > mostUnreadBytes;
  const flush = (): void => {
    for (const event of waiting) push(event);
    [waiting, waitingBytes] = [[], 0];
  };
  /** Asks and then tells what waits. The answer counts from when it was asked. */
  const ask = async (and: () => void): Promise<void> => {
    const askedMs = performance.now();
    const may = await mayStill();
    if (stream.destroyed || isOver) return;
    if (!may) {
      push('event: over\ndata: {}\n\n');
      end();
      return;
    }
    mayUntilMs = askedMs + askAgainMs;
    flush();
    and();
  };
  const askOnce = (and: () => void = () => undefined): void => {
    if (isAsking || isOver) return;
    isAsking = true;
    ask(and)
      .catch(end)
      .finally(() => {
        isAsking = false;
        // What came after the question was asked waits for the next one, unless its answer still serves.
        if (waiting.length > 0 && !stream.destroyed) askOnce();
      });
  };

  const beat = setInterval(() => askOnce(() => push(': still here\n\n')), beatMs);
  beat.unref();
  stream.once('close', () => clearInterval(beat));
  push('retry: 2000\n\n');
  return {
    stream,
    tell(events) {
      if (isOver || stream.destroyed) return;
      for (const event of events) {
        waiting.push(event);
        waitingBytes += Buffer.byteLength(event);
      }
      // Ended at once, without what waits: it would be told behind what this screen never read.
      if (isFull()) stream.destroy();
      else if (performance.now() < mayUntilMs && !isAsking) flush();
      else askOnce();
    },
  };
}
