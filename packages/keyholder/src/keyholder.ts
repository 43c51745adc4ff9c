import { formatVkey, toBase64, toHex, type WitnessPolicy } from '@clairevoie/tlog';
import { publicCounts, signCounts, weekOf, withAccess } from './counts.ts';
import { hpkePublicKey, hpkeRawPublic } from './hpke.ts';
import { areShown, type JudgedAccess, judgeAccess } from './judge-access.ts';
import { type KeyholderKeys, readKeys } from './key-files.ts';
import { KeyholderError } from './keyholder-error.ts';
import { type KeyholderPaths, type KeyholderSettings, readSettings } from './keyholder-folder.ts';
import { readPinnedPolicy } from './pinned-policy.ts';
import { openShare, sealAnswer } from './share.ts';
import { type KeyholderState, readState, type UnsettledEmergency, type WeekCount, writeState } from './state-file.ts';
import type { SealedShare, UnwrapRequest } from './unwrap-request.ts';

/** What a keyholder is opened with; the caller holds the lock of the folder. */
export type KeyholderRequest = {
  readonly paths: KeyholderPaths;
  /** The clock in whole POSIX seconds; passed so that tests hold it. */
  readonly nowSeconds: () => number;
  /** So many accesses may be open at once, each for the time of a look: a host that was taken over is slowed down. */
  readonly mostOpen: number;
  /** Whether an emergency is answered without a quorum of witnesses; off, the log's key alone opens nothing. */
  readonly answersEmergencies: boolean;
  /** Whether the running week of a demonstration's log is public too; of any other log it never is. */
  readonly showsRunningWeek: boolean;
  /** One line for the operator. */
  readonly tell: (line: string) => void;
};

/** What a server needs to know of its keyholder, got on paper and pinned in a file of its own. */
export type KeyholderIdentity = {
  readonly name: string;
  /** Verifier key of the counts. */
  readonly vkey: string;
  /** The newest sealing key, X25519 in base64, to which new shares are sealed. */
  readonly sealingKey: string;
  readonly policyHash: string;
};

/** So many requests may wait for their turn. */
const MOST_WAITING = 64;

/** The answering side of a keyholder: it alone reads and writes the count, one access after the other. */
export class Keyholder {
  readonly name: string;
  readonly #request: KeyholderRequest;
  #settings: KeyholderSettings;
  #keys: KeyholderKeys;
  #policy: WitnessPolicy;
  #state: KeyholderState;
  #fault: KeyholderError | undefined;
  #lane: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  private constructor(
    request: KeyholderRequest,
    read: {
      readonly settings: KeyholderSettings;
      readonly keys: KeyholderKeys;
      readonly policy: WitnessPolicy;
      readonly state: KeyholderState;
    },
  ) {
    this.#request = request;
    this.name = read.settings.name;
    this.#settings = read.settings;
    this.#keys = read.keys;
    this.#policy = read.policy;
    this.#state = read.state;
  }

  /** Opens the keyholder of a folder, or refuses: one that may have forgotten an access must not answer. */
  static async open(request: KeyholderRequest): Promise<Keyholder> {
    const { paths } = request;
    const settings = await readSettings(paths);
    const policy = await readPinnedPolicy(paths, settings);
    const keys = await readKeys(paths.keys, settings.name);
    const state = await readState(paths, settings.name, request.nowSeconds());
    return new Keyholder(request, { settings, keys, policy, state });
  }

  /** Who this is: public all of it. */
  get identity(): KeyholderIdentity {
    return identityOf(this.#settings, this.#keys);
  }

  /** What the status page shows: public all of it. */
  get status() {
    const { name, policyHash } = this.#settings;
    const sealing = this.#keys.sealing.map(({ id, key }) => ({ id, publicKey: toBase64(hpkeRawPublic(key)) }));
    const logs = this.#policy.logs.map(({ key }) => key.name);
    const { sinceSeconds } = this.#state;
    const vkey = formatVkey(this.#keys.counts.key);
    const { answersEmergencies, showsRunningWeek } = this.#request;
    return {
      ...{ name, policyHash, vkey, sealing, logs, counts: this.#publicCounts(), sinceSeconds },
      ...{ answersEmergencies, showsRunningWeek, fault: this.#fault },
    };
  }

  /** Reads keys and policy again. What cannot be read changes nothing: the keyholder goes on with what it had. */
  async reload(): Promise<void> {
    const { paths } = this.#request;
    const settings = await readSettings(paths);
    const policy = await readPinnedPolicy(paths, settings);
    const keys = await readKeys(paths.keys, this.name);
    this.#settings = settings;
    this.#policy = policy;
    this.#keys = keys;
  }

  /** Waits until nothing is being written. */
  async settle(): Promise<void> {
    await this.#lane;
  }

  /** The public counts as a signed note. */
  async counts(): Promise<string> {
    const { name, sinceSeconds } = this.#state;
    const shown = { name, sinceSeconds, counts: this.#publicCounts() };
    return signCounts(shown, this.#keys.counts, this.#request.nowSeconds());
  }

  #publicCounts(): readonly WeekCount[] {
    const { showsRunningWeek } = this.#request;
    return publicCounts(this.#state.counts, { nowSeconds: this.#request.nowSeconds(), showsRunningWeek });
  }

  /**
   * Answers one request: the shares sealed to the key that the entry committed to. A throw is a refusal or a fault, and then no
   * share left. One entry is one access: it is counted once, before its first answer, however often it is asked about.
   */
  async unwrap(request: UnwrapRequest): Promise<Uint8Array> {
    if (this.#fault) throw new KeyholderError('keyholder/stopped', this.#fault.code);
    const nowSeconds = this.#request.nowSeconds();
    const access = await judgeAccess(request, {
      ...{ policy: this.#policy, nowSeconds },
      answersEmergencies: this.#request.answersEmergencies,
    });
    const shares: Buffer[] = [];
    try {
      for (const share of request.shares) shares.push(this.#open(share));
      await this.#count(access, request.settled ?? []);
      const segmentIds = request.shares.map(({ segmentId }) => segmentId);
      const transport = hpkePublicKey(access.opening.transportKey);
      return sealAnswer(transport, shares, { leafHash: access.leafHash, segmentIds });
    } finally {
      for (const share of shares) share.fill(0);
    }
  }

  #open({ sealed, ...context }: SealedShare): Buffer {
    for (const { key } of this.#keys.sealing.toReversed()) {
      const share = openShare(key, sealed, context);
      if (share !== undefined) return share;
    }
    throw new KeyholderError('keyholder/share-refused', context.segmentId);
  }

  async #count(access: JudgedAccess, settled: readonly string[]): Promise<void> {
    if (this.#waiting >= MOST_WAITING) throw new KeyholderError('keyholder/busy');
    this.#waiting += 1;
    try {
      const turn = this.#lane.then(() => this.#takeTurn(access, settled));
      this.#lane = turn.catch(() => undefined);
      await turn;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Compare, persist, answer: nobody else is between these lines. */
  async #takeTurn(access: JudgedAccess, settled: readonly string[]): Promise<void> {
    const { leafHash, origin, kind, overAtSeconds } = access;
    if (this.#fault) throw new KeyholderError('keyholder/stopped', this.#fault.code);
    const nowSeconds = this.#request.nowSeconds();
    if (nowSeconds < this.#state.savedAtSeconds) throw new KeyholderError('keyholder/clock-backwards');
    const leaf = toHex(leafHash);
    if (this.#state.open.has(leaf)) return;
    const unsettled = await this.#unsettledAfter(access, settled);
    const open = stillOpen(this.#state.open, nowSeconds);
    if (open.size >= this.#request.mostOpen) throw new KeyholderError('keyholder/too-many-accesses');
    const confirmations = stillOpen(this.#state.confirmations, nowSeconds);
    const counted = { week: weekOf(nowSeconds), origin };
    let counts = withAccess(this.#state.counts, { ...counted, kind });
    if (access.confirmation !== undefined) {
      const confirmed = toHex(access.confirmation.leafHash);
      if (!confirmations.has(confirmed)) counts = withAccess(counts, { ...counted, kind: 'confirmation' });
      confirmations.set(confirmed, access.confirmation.overAtSeconds);
    }
    const next: KeyholderState = {
      ...this.#state,
      generation: this.#state.generation + 1,
      savedAtSeconds: nowSeconds,
      ...{ counts, confirmations, unsettled },
      open: open.set(leaf, overAtSeconds),
    };
    try {
      await writeState(this.#request.paths, next);
    } catch (cause) {
      // What is on the disk now is unknown: an answer could go out that is never counted.
      this.#fault = new KeyholderError('keyholder/state-write-failed', String(cause), { cause });
      this.#request.tell(`${this.#fault.code}: ${this.#fault.message}`);
      throw this.#fault;
    }
    this.#state = next;
  }

  /**
   * Who holds a log's key can write an emergency that nobody declared. He opens one access with it, and no other of that log
   * before witnesses have cosigned the two entries that he wrote, where everybody sees them. Other logs do not wait for it.
   */
  async #unsettledAfter(
    { leafHash, origin, confirmation }: JudgedAccess,
    proofs: readonly string[],
  ): Promise<readonly UnsettledEmergency[]> {
    const { unsettled } = this.#state;
    const own = unsettled.find((one) => one.origin === origin);
    const isSettled = own === undefined || (await this.#isShown(own, proofs));
    if (confirmation === undefined) return isSettled ? unsettled.filter((one) => one !== own) : unsettled;
    if (!isSettled) throw new KeyholderError('keyholder/emergency-unsettled');
    const access = { access: toHex(leafHash), confirmation: toHex(confirmation.leafHash), origin };
    return [...unsettled.filter((one) => one !== own), access];
  }

  #isShown({ access, confirmation, origin }: UnsettledEmergency, proofs: readonly string[]): Promise<boolean> {
    const leaves = [access, confirmation].map((leaf) => Buffer.from(leaf, 'hex'));
    const rules = { policy: this.#policy, nowSeconds: this.#request.nowSeconds() };
    return areShown(leaves, { origin, proofs }, rules);
  }
}

/** Of remembered leaves, those that are not over. */
const stillOpen = (leaves: ReadonlyMap<string, number>, nowSeconds: number): Map<string, number> =>
  new Map([...leaves].filter(([, overAt]) => overAt >= nowSeconds));

/** What is given to a server of a keyholder's settings and keys. */
export function identityOf({ name, policyHash }: KeyholderSettings, keys: KeyholderKeys): KeyholderIdentity {
  const newest = keys.sealing.at(-1);
  if (newest === undefined) throw new KeyholderError('keyholder/key-unreadable', 'no sealing key');
  return { name, vkey: formatVkey(keys.counts.key), sealingKey: toBase64(hpkeRawPublic(newest.key)), policyHash };
}
