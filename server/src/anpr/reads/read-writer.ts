import type { Writing } from './encode-reads.ts';
import type { StoredRead } from './stored-read.ts';

/** What the writer puts reads into. */
interface Store {
  write(writings: readonly Writing[]): Promise<void>;
}

/** How a writer is held. */
export interface WriterLimits {
  /** Writings at once, each on a connection of its own. */
  readonly lanes: number;
  /** Most reads of one COPY. */
  readonly mostAtOnce: number;
  /** Reads that may wait; above it a camera is told to come again. */
  readonly mostWaiting: number;
}

/** Writes batches of reads; those that wait together share one COPY and one commit. */
export interface ReadWriter extends AsyncDisposable {
  /** Whether a camera has to come again later. */
  readonly isBehind: boolean;
  /** Writes the reads durably and returns the number of the writing. They are seen once an act names it. */
  write(camera: number, reads: readonly StoredRead[]): Promise<number>;
}

interface Waiting {
  readonly writing: Writing;
  readonly done: (number: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Opens the writer. */
export function openReadWriter(store: Store, limits: WriterLimits): ReadWriter {
  const queue: Waiting[] = [];
  let waitingReads = 0;
  let lastNumber = 0;
  let isClosed = false;
  const lanes: Promise<void>[] = Array.from({ length: limits.lanes }, () => Promise.resolve());
  const busy = new Set<number>();

  /** Microseconds since 1970, each once: the table refuses a number that stands for a batch already. */
  const nextNumber = (): number => {
    lastNumber = Math.max(lastNumber + 1, Date.now() * 1_000);
    return lastNumber;
  };

  const take = (): readonly Waiting[] => {
    let reads = 0;
    let count = 0;
    for (const { writing } of queue) {
      if (count > 0 && reads + writing.reads.length > limits.mostAtOnce) break;
      reads += writing.reads.length;
      count += 1;
    }
    return queue.splice(0, count);
  };

  const attempt = async (together: readonly Waiting[]): Promise<void> => {
    try {
      await store.write(together.map(({ writing }) => writing));
      for (const { writing, done } of together) done(writing.number);
    } catch (error) {
      const [only] = together;
      // One batch may be at fault for all: each has one more turn, alone.
      if (together.length > 1) for (const one of together) await attempt([one]);
      else only?.failed(error);
    }
  };

  const run = async (): Promise<void> => {
    // One turn of the event loop lets batches that arrived together share a commit.
    await new Promise<void>((resume) => setImmediate(resume));
    for (let together = take(); together.length > 0; together = take()) {
      await attempt(together);
      for (const { writing } of together) waitingReads -= writing.reads.length;
    }
  };

  const wake = (): void => {
    const free = lanes.findIndex((_, lane) => !busy.has(lane));
    if (free < 0) return;
    busy.add(free);
    lanes[free] = run().finally(() => {
      busy.delete(free);
      if (queue.length > 0) wake();
    });
  };

  return {
    get isBehind() {
      return isClosed || waitingReads >= limits.mostWaiting;
    },
    write: (camera, reads) =>
      new Promise((done, failed) => {
        if (isClosed) throw new TypeError('the writer of reads is closed');
        queue.push({ writing: { number: nextNumber(), camera, reads }, done, failed });
        waitingReads += reads.length;
        wake();
      }),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      while (queue.length > 0 || busy.size > 0) await Promise.all(lanes);
    },
  };
}
