import {
  addSignatures,
  formatNote,
  type Hash,
  type NoteSignature,
  openCosigned,
  parseNote,
  type VerifierKey,
  type WitnessPolicy,
} from '@clairevoie/tlog';
import type { LogPolicy } from './log-reader.ts';
import { submitCheckpoint, type WitnessAnswer } from './submit-checkpoint.ts';
import type { AskedWitness } from './witness-plan.ts';

/** A checkpoint that this log has signed. */
export interface SignedCheckpoint {
  readonly size: number;
  readonly note: string;
}

/** The policies whose witnesses are asked: the one that governs, and the one that waits for it. */
export interface PoliciesAsked {
  readonly governing: LogPolicy | undefined;
  readonly pending: LogPolicy | undefined;
}

/** A checkpoint whose cosignatures are enough. */
export interface Quorum {
  readonly size: number;
  readonly note: string;
  readonly quorumAt: number | null;
  readonly policyNumber: number;
  /** The policy that governs from here: its entry is covered, its quorum and the one before it have cosigned. */
  readonly takesOver: number | null;
}

/** How a witness is doing, as the log sees it. */
export interface WitnessCondition {
  readonly asked: AskedWitness;
  /** What it cosigned last, with its own time in POSIX seconds; undefined when we never saw one. */
  readonly cosigned: { readonly size: number; readonly atSeconds: number } | undefined;
  /** What it answered last; undefined before the first answer since the start. */
  readonly answer: WitnessAnswer | undefined;
  /** How long the last answer took, or the one that is awaited has taken so far, in milliseconds. */
  readonly tookMs: number | undefined;
}

/** What the rounds are run with. */
export interface RoundOptions {
  /** The key with which this log signs now. */
  readonly ownKey: VerifierKey;
  readonly nowSeconds: () => number;
  /** Called before each question; what it returns is told the time of a cosignature, in POSIX seconds of the witness. */
  readonly asking: () => (keyName: string, atSeconds: number) => void;
  /** The witnesses to ask and under which policies; read at the start of every round. */
  readonly plan: () => Promise<PoliciesAsked & { readonly witnesses: readonly AskedWitness[] }>;
  readonly proof: (oldSize: number, size: number) => Promise<readonly Hash[]>;
  readonly keep: (quorum: Quorum) => Promise<void>;
  readonly timeoutMs: number;
  readonly mostBackoffMs: number;
  readonly onError: (error: unknown) => void;
  /** A witness says, for the first time since it last cosigned, that it holds another history. */
  readonly onConflict: (witness: AskedWitness, detail: string) => void;
}

interface Asked {
  witness: AskedWitness;
  cosigned: { readonly size: number; readonly atSeconds: number } | undefined;
  answer: WitnessAnswer | undefined;
  tookMs: number | undefined;
  /** Monotonic, milliseconds; undefined when nothing is under way. */
  askedAtMs: number | undefined;
  failures: number;
  notBeforeMs: number;
  isConflictTold: boolean;
}

interface Round {
  readonly checkpoint: SignedCheckpoint;
  policies: PoliciesAsked;
  readonly proofs: Map<number, Promise<readonly Hash[]>>;
  readonly answered: Set<string>;
  readonly failed: Set<string>;
  readonly begunAtMs: number;
  signatures: NoteSignature[];
  /** The quorum that governs is there. */
  isReached: boolean;
  /** Nothing is awaited any more. */
  isDecided: boolean;
}

/** A policy that waits for its own quorum holds a round open so long, and no longer. */
const mostForPendingMs = 1_000;

/**
 * Carries checkpoints to witnesses. All are asked about the same checkpoint at once, and the next one is taken when this
 * one has its quorum, or when nobody is left who could still answer: if each witness went at its own pace, two slow ones
 * might never cosign the same tree. Whoever fails is left out for a while, longer each time.
 */
export class WitnessRounds {
  readonly #options: RoundOptions;
  readonly #seen: ReadonlyMap<string, { readonly size: number; readonly atSeconds: number }>;
  readonly #witnesses = new Map<string, Asked>();
  readonly #stop = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #newest: SignedCheckpoint | undefined;
  #round: Round | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();
  #turnsWaiting = 0;
  #counting: Promise<void> = Promise.resolve();

  constructor(options: RoundOptions, seen: ReadonlyMap<string, { readonly size: number; readonly atSeconds: number }>) {
    this.#options = options;
    this.#seen = seen;
  }

  /** Takes a checkpoint that was just signed. Returns at once. */
  submit(checkpoint: SignedCheckpoint): void {
    this.#newest = checkpoint;
    this.#next();
  }

  /** How the witnesses are doing. */
  conditions(): readonly WitnessCondition[] {
    return [...this.#witnesses.values()].map(({ witness, cosigned, answer, tookMs, askedAtMs }) => ({
      asked: witness,
      cosigned,
      answer,
      tookMs: askedAtMs === undefined ? tookMs : Math.max(tookMs ?? 0, performance.now() - askedAtMs),
    }));
  }

  /** What the witnesses cosigned last, by the name of their keys. */
  seen(): readonly { readonly keyName: string; readonly size: number; readonly atSeconds: number }[] {
    return [...this.#witnesses.values()].flatMap(({ witness, cosigned }) =>
      cosigned === undefined ? [] : [{ keyName: witness.keyName, ...cosigned }],
    );
  }

  /** Stops asking; resolves when nothing is under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#timer);
    await this.#turn;
    await Promise.all(this.#underWay);
  }

  /** One turn at a time; several that wait are one. */
  #next(): void {
    if (this.#turnsWaiting > 0 || this.#stop.signal.aborted) return;
    this.#turnsWaiting++;
    this.#turn = this.#turn
      .then(() => {
        this.#turnsWaiting--;
        return this.#takeTurn();
      })
      .catch((error: unknown) => {
        this.#options.onError(error);
        this.#wakeIn(1_000);
      });
  }

  async #takeTurn(): Promise<void> {
    const newest = this.#newest;
    if (newest === undefined || this.#stop.signal.aborted) return;
    if (newest !== this.#round?.checkpoint && this.#isOver()) await this.#begin(newest);
    const round = this.#round;
    if (round === undefined) return;
    const now = performance.now();
    let wakeInMs = round.isReached && !round.isDecided ? mostForPendingMs - (now - round.begunAtMs) : Infinity;
    for (const [id, one] of this.#witnesses) {
      if (one.askedAtMs !== undefined || round.answered.has(id) || one.witness.url === undefined) continue;
      if (one.notBeforeMs > now) wakeInMs = Math.min(wakeInMs, one.notBeforeMs - now);
      else this.#ask(id, one, round);
    }
    if (wakeInMs > 0 && wakeInMs < Infinity) this.#wakeIn(wakeInMs);
  }

  #wakeIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), delayMs);
    this.#timer.unref();
  }

  /** Whether nobody can change what became of the round. */
  #isOver(): boolean {
    const round = this.#round;
    if (round === undefined || round.isDecided) return true;
    if (round.isReached && performance.now() - round.begunAtMs >= mostForPendingMs) return true;
    return [...this.#witnesses].every(
      ([id, { askedAtMs, witness }]) =>
        witness.url === undefined || (askedAtMs === undefined && (round.answered.has(id) || round.failed.has(id))),
    );
  }

  async #begin(checkpoint: SignedCheckpoint): Promise<void> {
    // What the last round came to is kept first: the plan reads from there which policy governs.
    await this.#counting;
    const { witnesses, governing, pending } = await this.#options.plan();
    const known = new Set(witnesses.map(({ id }) => id));
    for (const id of [...this.#witnesses.keys()]) if (!known.has(id)) this.#witnesses.delete(id);
    for (const witness of witnesses) {
      const one = this.#witnesses.get(witness.id);
      if (one !== undefined) one.witness = witness;
      else this.#witnesses.set(witness.id, fresh(witness, this.#seen.get(witness.keyName)));
    }
    this.#round = {
      checkpoint,
      policies: { governing, pending },
      proofs: new Map(),
      answered: new Set(),
      failed: new Set(
        [...this.#witnesses].filter(([, { notBeforeMs }]) => notBeforeMs > performance.now()).map(([id]) => id),
      ),
      begunAtMs: performance.now(),
      signatures: [],
      isReached: false,
      isDecided: witnesses.length === 0,
    };
  }

  #ask(id: string, one: Asked, round: Round): void {
    const { checkpoint, proofs } = round;
    one.askedAtMs = performance.now();
    const hear = this.#options.asking();
    const work = submitCheckpoint({
      url: one.witness.url ?? '',
      keys: one.witness.keys,
      note: checkpoint.note,
      size: checkpoint.size,
      oldSize: Math.min(one.cosigned?.size ?? 0, checkpoint.size),
      newestSize: () => this.#newest?.size ?? checkpoint.size,
      proofFrom: (oldSize) => {
        const proof = proofs.get(oldSize) ?? this.#options.proof(oldSize, checkpoint.size);
        proofs.set(oldSize, proof);
        return proof;
      },
      timeoutMs: this.#options.timeoutMs,
      signal: this.#stop.signal,
    })
      .then(async (answer) => {
        this.#learn(id, one, round, answer);
        if (answer.kind !== 'cosigned') return;
        hear(one.witness.keyName, answer.atSeconds);
        // One after the other: a policy takes over once.
        const counted = this.#counting.then(() => this.#count(round, answer.signatures));
        this.#counting = counted.catch(() => undefined);
        await counted;
      })
      .catch((error: unknown) => {
        if (one.askedAtMs !== undefined)
          this.#learn(id, one, round, { kind: 'dead', detail: 'the submission could not be made' });
        this.#options.onError(error);
      })
      .finally(() => {
        this.#underWay.delete(work);
        this.#next();
      });
    this.#underWay.add(work);
  }

  #learn(id: string, one: Asked, round: Round, answer: WitnessAnswer): void {
    if (this.#stop.signal.aborted && answer.kind !== 'cosigned') return;
    one.tookMs = performance.now() - (one.askedAtMs ?? performance.now());
    one.askedAtMs = undefined;
    if (answer.kind === 'conflict' && !one.isConflictTold) this.#options.onConflict(one.witness, answer.detail);
    one.isConflictTold = answer.kind === 'conflict' || (one.isConflictTold && answer.kind !== 'cosigned');
    one.answer = answer;
    if (answer.kind === 'cosigned') {
      one.cosigned = { size: round.checkpoint.size, atSeconds: answer.atSeconds };
      one.failures = 0;
      round.answered.add(id);
      return;
    }
    if (answer.kind === 'overtaken') {
      round.answered.add(id);
      return;
    }
    one.failures++;
    round.failed.add(id);
    const backoffMs = Math.min(this.#options.mostBackoffMs, 250 * 2 ** Math.min(one.failures - 1, 20));
    // Spread: witnesses that fell away together do not come back together.
    one.notBeforeMs = performance.now() + backoffMs * (0.8 + Math.random() * 0.4);
  }

  /**
   * The policy as this log reads it for itself: the note is its own, whatever key signed it. After a lost key the policy names the
   * old one alone; its witnesses can still consent to the next policy, once their operators have added the new key.
   */
  #withOwnKey({ policy }: LogPolicy): WitnessPolicy {
    const { ownKey } = this.#options;
    const isNamed = policy.logs.some(({ key }) => key.keyId === ownKey.keyId && key.name === ownKey.name);
    return isNamed ? policy : { ...policy, logs: [...policy.logs, { key: ownKey }] };
  }

  /** Adds cosignatures to the round's checkpoint, and keeps it once they are enough. */
  async #count(round: Round, signatures: readonly NoteSignature[]): Promise<void> {
    if (round !== this.#round) return;
    round.signatures = [...round.signatures, ...signatures];
    const note = formatNote(addSignatures(parseNote(round.checkpoint.note), round.signatures));
    const { governing, pending } = round.policies;
    const now = this.#options.nowSeconds();
    const old = governing && (await openCosigned(note, this.#withOwnKey(governing), now));
    const next = pending && (await openCosigned(note, this.#withOwnKey(pending), now));
    const isOldMet = old?.reached ?? true;
    const isCovered = typeof pending?.leafIndex === 'number' && pending.leafIndex < round.checkpoint.size;
    const takesOver = pending !== undefined && isOldMet && isCovered && next?.reached === true ? pending.number : null;
    const policyNumber = takesOver ?? governing?.number;
    const found = takesOver === null ? old : next;
    if (!isOldMet || policyNumber === undefined || found === undefined) return;
    round.isReached = true;
    const { size } = round.checkpoint;
    await this.#options.keep({ size, note, quorumAt: found.quorumAt ?? null, policyNumber, takesOver });
    round.isDecided = pending === undefined || takesOver !== null;
    if (takesOver !== null) round.policies = { governing: pending, pending: undefined };
  }
}

function fresh(witness: AskedWitness, cosigned: Asked['cosigned']): Asked {
  return {
    witness,
    cosigned,
    answer: undefined,
    tookMs: undefined,
    askedAtMs: undefined,
    failures: 0,
    notBeforeMs: 0,
    isConflictTold: false,
  };
}
