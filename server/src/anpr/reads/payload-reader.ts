import { Worker } from 'node:worker_threads';
import type { Taken } from '@clairevoie/plates';
import { readLimits } from './read-limits.ts';
import { readsErrors } from './reads-errors.ts';

/** A payload as it is handed to the thread that reads it. */
export interface AskedPayload {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly receivedAt: string;
  readonly zoneOfDevice: string | null;
}

/** How payloads are read apart. */
export interface PayloadLimits {
  /** Milliseconds that one may take. */
  readonly deadlineMs: number;
  /** How many may wait for their turn. */
  readonly mostWaiting: number;
}

/** Reads big payloads on a thread of their own, one after the other, each within a deadline. */
export interface PayloadReader extends AsyncDisposable {
  /** Throws `anpr/batch-malformed` for one that takes too long or too much memory, `anpr/writer-behind` when too many wait. */
  read(asked: AskedPayload): Promise<Taken>;
}

const usual: PayloadLimits = { deadlineMs: readLimits.parseMs, mostWaiting: readLimits.parseWaiting };

/** Opens the reader; its thread begins with the first payload, and a new one with the first after one that was ended. */
export function openPayloadReader(limits: PayloadLimits = usual): PayloadReader {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: readLimits.parseMegabytes },
    });
    // It holds up no end of the process.
    started.unref();
    return started;
  };

  const readNow = (asked: AskedPayload): Promise<Taken> =>
    new Promise((done, failed) => {
      const mine = worker ?? start();
      worker = mine;
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        mine.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        end();
      };
      /** Its thread is ended with it: nobody waits for what it still does. */
      const giveUp = (because: string): void =>
        settle(() => {
          worker = undefined;
          // An error of a thread that is being ended tells nothing more.
          mine.on('error', () => undefined);
          void mine.terminate();
          failed(readsErrors.batchMalformed({ because }));
        });
      const timer = setTimeout(
        () => giveUp(`it takes longer than ${limits.deadlineMs} milliseconds to read`),
        limits.deadlineMs,
      );
      mine.once('message', (taken: Taken) => settle(() => done(taken)));
      mine.once('error', () => giveUp('reading it takes more memory than is given to it'));
      mine.once('exit', () => giveUp('the thread that reads it ended'));
      mine.postMessage(asked);
    });

  return {
    async read(asked) {
      if (waiting >= limits.mostWaiting) throw readsErrors.writerBehind();
      waiting += 1;
      const mine = turn.then(() => readNow(asked));
      turn = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        waiting -= 1;
      }
    },
    async [Symbol.asyncDispose]() {
      await turn;
      await worker?.terminate();
      worker = undefined;
    },
  };
}
