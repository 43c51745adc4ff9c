import { type NoteSigner, rootOfEdge, signCheckpoint, type TreeEdge } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { findCheckpoint, storeCheckpoint } from './log-store.ts';
import { loadStoredEdge, sequenceWaiting } from './sequence-waiting.ts';

/** How a log is sequenced. */
export interface SequencerOptions {
  readonly log: string;
  readonly origin: string;
  /** A connection of its own. */
  readonly db: Queryable;
  readonly signers: readonly NoteSigner[];
  readonly now: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
  /** Told of every checkpoint that was signed and stored. */
  readonly onSigned?: (checkpoint: { readonly size: number; readonly note: string }) => void;
  /** Least time between two checkpoints while there are entries, milliseconds. */
  readonly atMostEveryMs?: number;
  /** A checkpoint is signed anew after this time without entries, milliseconds. */
  readonly atLeastEveryMs?: number;
}

/** Integrates entries into the tree and signs checkpoints. */
export interface Sequencer extends AsyncDisposable {
  /** Says that there may be entries without an index. */
  wake(): void;
  /** Integrates whatever waits now and signs; resolves with the tree's size. */
  integrate(): Promise<number>;
}

/** Starts the one sequencer of a log: a failure leaves its entries waiting for the next round. */
export async function startSequencer(options: SequencerOptions): Promise<Sequencer> {
  const { db, log } = options;
  const atMostEveryMs = options.atMostEveryMs ?? 250;
  const atLeastEveryMs = options.atLeastEveryMs ?? 60_000;
  let known: TreeEdge | undefined = await loadStoredEdge(db, log);
  let last = await findCheckpoint(db, log);
  let timer: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let lastRoundMs = -Infinity;
  let round: Promise<number> | undefined;
  let stopped = false;

  const integrateOnce = async (): Promise<number> => {
    lastRoundMs = performance.now();
    // After a failure nobody knows whether the commit was done: the stored tree says so.
    const from = known;
    known = undefined;
    const edge = await sequenceWaiting(db, log, from);
    known = edge;
    // Only now: indexes and tiles are committed, so a signed checkpoint never speaks of leaves that a crash could take back.
    const now = options.now();
    const stale =
      last === undefined || now.since(Temporal.Instant.from(last.signed_at)).total('milliseconds') >= atLeastEveryMs;
    if (last === undefined || edge.size > last.size || (stale && edge.size > 0)) {
      const root = rootOfEdge(edge);
      const note = await signCheckpoint(
        { origin: options.origin, size: edge.size, rootHash: root, extensions: [] },
        options.signers,
      );
      const at = now.toString();
      await storeCheckpoint(db, log, { size: edge.size, root, note, at });
      last = { size: edge.size, note, signed_at: at };
      beatAgain();
      options.onSigned?.({ size: edge.size, note });
    }
    return edge.size;
  };

  const integrate = (): Promise<number> => {
    const turn = (round ?? Promise.resolve(0)).catch(() => 0).then(integrateOnce);
    round = turn.finally(() => {
      if (round === turn) round = undefined;
    });
    return round;
  };

  const schedule = (delayMs: number): void => {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      integrate().catch((error: unknown) => {
        options.onError(error);
        schedule(1_000);
      });
    }, delayMs);
  };
  // Counted from the last checkpoint: witnesses state the time, and who asks for a fresh quorum waits no longer than this.
  const beatAgain = (): void => {
    clearTimeout(heartbeat);
    if (stopped) return;
    heartbeat = setTimeout(() => {
      schedule(0);
      beatAgain();
    }, atLeastEveryMs);
    heartbeat.unref();
  };
  beatAgain();

  return {
    // At once when the last round is long enough ago: whoever acts alone waits for nobody.
    wake: () => schedule(Math.max(0, lastRoundMs + atMostEveryMs - performance.now())),
    integrate,
    async [Symbol.asyncDispose]() {
      stopped = true;
      clearTimeout(heartbeat);
      clearTimeout(timer);
      await round?.catch(() => undefined);
    },
  };
}
