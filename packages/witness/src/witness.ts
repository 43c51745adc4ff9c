import { minuteLimit } from '@clairevoie/outpost';
import {
  equalBytes,
  formatNote,
  formatSignatureLine,
  noteSigner,
  openNote,
  type SigningKey,
  TlogError,
  type TreeHead,
  verifyCosignature,
} from '@clairevoie/tlog';
import type { AddCheckpointRequest } from './add-checkpoint-request.ts';
import { judgeCheckpoint } from './judge-checkpoint.ts';
import { keepEvidence } from './keep-evidence.ts';
import { readKeys } from './key-files.ts';
import { type KnownLog, type LogList, readLogs } from './log-list.ts';
import { forbidState, headOf, readState, type WitnessState, writeState } from './state-file.ts';
import { readVerifyPage, type VerifyPage } from './verify-page.ts';
import { WitnessError } from './witness-error.ts';
import { readName, type WitnessPaths } from './witness-folder.ts';

/** What a witness is opened with; the caller holds the lock of the folder. */
export type WitnessRequest = {
  readonly paths: WitnessPaths;
  /** The clock in whole POSIX seconds; passed so that tests hold it. */
  readonly nowSeconds: () => number;
  /** Requests of one origin in a minute. */
  readonly perOriginMinute: number;
  /** One line for the operator. */
  readonly tell: (line: string) => void;
};

/** What `add-checkpoint` gives: cosignature lines, or a refusal; `size` is what was cosigned last, for a 409. */
export type Answer = { readonly lines: string } | { readonly refusal: WitnessError; readonly size: number };

/** So many requests of one origin may wait for their turn. */
const MOST_WAITING = 32;

/** The signing side of a witness: it alone reads and writes the state, one checkpoint after the other. */
export class Witness {
  readonly name: string;
  readonly #request: WitnessRequest;
  readonly #originLimit: ReturnType<typeof minuteLimit>;
  readonly #waiting = new Map<string, number>();
  #keys: readonly SigningKey[];
  #logs: LogList;
  #state: WitnessState;
  #verifyPage: VerifyPage | undefined;
  #fault: WitnessError | undefined;
  #lane: Promise<unknown> = Promise.resolve();

  private constructor(
    request: WitnessRequest,
    read: { keys: readonly SigningKey[]; logs: LogList; state: WitnessState; verifyPage: VerifyPage | undefined },
  ) {
    this.#request = request;
    this.#originLimit = minuteLimit(request.perOriginMinute, request.nowSeconds);
    this.name = read.state.name;
    this.#keys = read.keys;
    this.#logs = read.logs;
    this.#state = read.state;
    this.#verifyPage = read.verifyPage;
  }

  /** Opens the witness of a folder, or refuses: a witness that may have forgotten something must not sign. */
  static async open(request: WitnessRequest): Promise<Witness> {
    const { paths } = request;
    const name = await readName(paths);
    const [keys, logs] = [await readKeys(paths.keys, name), await readLogs(paths.logs)];
    const verifyPage = await readVerifyPage(paths.verifyPage);
    const state = await readState(paths, name, request.nowSeconds());
    return new Witness(request, { keys, logs, state, verifyPage });
  }

  /** What the status page shows: public all of it. */
  get status() {
    const logs = [...this.#logs.values()].map(({ origin }) => ({ origin, head: this.#state.logs.get(origin) }));
    return {
      name: this.name,
      keys: this.#keys.map(({ key }) => key),
      logs,
      fault: this.#fault,
      pageSha256: this.#verifyPage?.sha256,
    };
  }

  /** The page that verifies receipts; undefined when the folder holds none. */
  get verifyPage(): VerifyPage | undefined {
    return this.#verifyPage;
  }

  /** Reads keys, logs and the page again. What cannot be read changes nothing: the witness goes on with what it had. */
  async reload(): Promise<void> {
    const { paths } = this.#request;
    const [keys, logs] = [await readKeys(paths.keys, this.name), await readLogs(paths.logs)];
    this.#verifyPage = await readVerifyPage(paths.verifyPage);
    this.#keys = keys;
    this.#logs = logs;
  }

  /** Waits until nothing is being written. */
  async settle(): Promise<void> {
    await this.#lane;
  }

  /** Answers one request. Only a refusal is a value; a throw is a fault of ours, and nothing was signed. */
  async addCheckpoint(request: AddCheckpointRequest): Promise<Answer> {
    const { origin } = request.checkpoint;
    const log = this.#logs.get(origin);
    const refused = (refusal: WitnessError): Answer => ({ refusal, size: headOf(this.#state, origin).size });
    if (!log) return { refusal: new WitnessError('witness/unknown-log'), size: 0 };
    const signed = await signedBy(log, request);
    if (signed === undefined) return refused(new WitnessError('witness/log-signature-missing'));
    // After the signature: else a stranger could use up the minute of a log.
    if (this.#originLimit.take(origin) > 0) return refused(new WitnessError('witness/too-many-requests', 'this log'));
    const waiting = this.#waiting.get(origin) ?? 0;
    if (waiting >= MOST_WAITING) return refused(new WitnessError('witness/busy'));
    this.#waiting.set(origin, waiting + 1);
    try {
      const turn = this.#lane.then(() => this.#takeTurn(request, signed));
      this.#lane = turn.catch(() => undefined);
      return await turn;
    } finally {
      const left = (this.#waiting.get(origin) ?? 1) - 1;
      if (left > 0) this.#waiting.set(origin, left);
      else this.#waiting.delete(origin);
    }
  }

  /** Compare, persist, sign: nobody else is between these lines. `signed` is the note with the log's own lines. */
  async #takeTurn(request: AddCheckpointRequest, signed: string): Promise<Answer> {
    const { checkpoint, oldSize, proof } = request;
    const held = headOf(this.#state, checkpoint.origin);
    const refused = (refusal: WitnessError): Answer => ({ refusal, size: held.size });
    if (this.#fault) return refused(new WitnessError('witness/stopped', this.#fault.code));
    const nowSeconds = this.#request.nowSeconds();
    if (nowSeconds < this.#state.savedAtSeconds) return refused(new WitnessError('witness/clock-backwards'));
    if (isAhead(checkpoint, held) && (await this.#signedBefore(request))) return refused(await this.#stopRolledBack());
    await this.#keepTwoRoots(checkpoint, signed);
    const verdict = judgeCheckpoint({ held, offered: checkpoint, oldSize, proof });
    if (verdict !== 'cosign') return refused(new WitnessError(verdict));
    const head = { size: checkpoint.size, rootHash: checkpoint.rootHash, cosignedAtSeconds: nowSeconds };
    const next: WitnessState = {
      name: this.name,
      generation: this.#state.generation + 1,
      savedAtSeconds: nowSeconds,
      logs: new Map([...this.#state.logs, [checkpoint.origin, { ...head, checkpoint: signed }]]),
    };
    try {
      await writeState(this.#request.paths, next);
    } catch (cause) {
      // What is on the disk now is unknown: signing anything on it could be a second history.
      this.#fault = new WitnessError('witness/state-write-failed', String(cause), { cause });
      this.#request.tell(`${this.#fault.code}: ${this.#fault.message}`);
      return refused(this.#fault);
    }
    this.#state = next;
    const signers = this.#keys.map((key) => noteSigner(key, () => nowSeconds));
    const lines = await Promise.all(signers.map((signer) => signer.sign(request.note.text)));
    return { lines: lines.map(formatSignatureLine).join('') };
  }

  /** Whether the note carries a cosignature of ours. On a head beyond what we hold, that shows a lost state. */
  async #signedBefore({ note }: AddCheckpointRequest): Promise<boolean> {
    for (const { key } of this.#keys) {
      const { type } = key;
      if (type === 'ed25519') continue;
      for (const line of note.signatures) {
        if (line.name !== key.name || line.keyId !== key.keyId) continue;
        if ((await verifyCosignature({ ...key, type }, note.text, line.signature)) !== undefined) return true;
      }
    }
    return false;
  }

  async #stopRolledBack(): Promise<WitnessError> {
    this.#fault = new WitnessError('witness/state-rolled-back', 'a cosignature of ours is on a later checkpoint');
    this.#request.tell(`${this.#fault.code}: ${this.#fault.message}`);
    await forbidState(this.#request.paths);
    return this.#fault;
  }

  async #keepTwoRoots({ origin, size, rootHash }: TreeHead & { origin: string }, refused: string): Promise<void> {
    const held = this.#state.logs.get(origin);
    if (held?.size !== size || equalBytes(held.rootHash, rootHash)) return;
    this.#request.tell(`witness/two-roots: ${JSON.stringify(origin)} signed two roots for size ${size}`);
    // A full disk must not hide the refusal itself: that is answered in any case.
    const vkey = this.#logs.get(origin)?.vkeys.join('\n') ?? '';
    const atSeconds = this.#request.nowSeconds();
    const roots = { vkey, cosigned: held.checkpoint, refused, atSeconds };
    await keepEvidence(this.#request.paths.evidence, roots).catch((error: unknown) =>
      this.#request.tell(`The evidence could not be kept: ${String(error)}`),
    );
  }
}

function isAhead(offered: TreeHead, held: TreeHead): boolean {
  return offered.size > held.size || (offered.size === held.size && !equalBytes(offered.rootHash, held.rootHash));
}

/** The note with the lines of the log's known keys alone, or undefined: none signed, or one of them is false. */
async function signedBy(log: KnownLog, { note }: AddCheckpointRequest): Promise<string | undefined> {
  try {
    await openNote(formatNote(note), log.keys);
  } catch (error) {
    if (error instanceof TlogError && /^tlog\/signature-/.test(error.code)) return undefined;
    throw error;
  }
  const isOfLog = ({ name, keyId }: { readonly name: string; readonly keyId: string }): boolean =>
    log.keys.some((key) => key.name === name && key.keyId === keyId);
  const [first] = note.signatures.filter(isOfLog);
  return first && formatNote({ text: note.text, signatures: [first] });
}
