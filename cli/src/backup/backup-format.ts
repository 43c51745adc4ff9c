import type { BackedUpTable } from '@clairevoie/server/ledger';
import { parseUuid, type RecordingId, type SegmentId } from '@clairevoie/server/sealed-ids';

/*
 * Inside its seal a backup is a row of records: a length (uint32, big-endian), a JSON head of that length, and as many
 * bytes as the head's `bytes` says. The seal is the vault's (STREAM over AES-256-GCM): a backup that was cut, reordered or
 * changed is refused before anything of it is used.
 */

/** What the vault's seal binds a backup to: never the ids of a recording. */
export const backupName = {
  recordingId: parseUuid<RecordingId>('00000000-0000-8000-8000-0000000bac09'),
  segmentId: parseUuid<SegmentId>('00000000-0000-8000-8000-000000000001'),
} as const;

/** 1 MiB: a backup is read from one end to the other. */
export const backupChunkExponent = 20;

/** First record: what the backup is of. */
export interface BackupManifest {
  readonly kind: 'manifest';
  readonly format: 1;
  readonly madeAt: string;
  readonly world: {
    readonly demo: boolean;
    readonly serverName: string;
    readonly identityPort: number | null;
    readonly createdAt: string;
  };
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
  readonly bytes: 0;
}

/** A record's head. `rows` carry NDJSON of the table named before them; `file` carries a file of the data folder. */
export type BackupHead =
  | BackupManifest
  | { readonly kind: 'table'; readonly table: BackedUpTable; readonly bytes: 0 }
  | { readonly kind: 'rows'; readonly bytes: number }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'end'; readonly rows: number; readonly files: number; readonly bytes: 0 };

const largestHead = 1_048_576;

/** A record's length and head; its bytes follow. */
export function encodeHead(head: BackupHead): Buffer {
  const text = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

/** Reads records one after the other; `take` gives the bytes of the record last returned and must be read to its end. */
export class RecordReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);
  #left = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next head. Throws when the bytes of the record before were not taken, or the backup ends. */
  async next(): Promise<BackupHead> {
    if (this.#left > 0) throw new TypeError('the bytes of a record were not taken');
    const length = (await this.#exactly(4)).readUInt32BE();
    if (length > largestHead) throw new TypeError('not a record of a backup');
    // Sealed by whoever holds the key: what is inside has our own form.
    const head: BackupHead = JSON.parse((await this.#exactly(length)).toString('utf8'));
    this.#left = head.bytes;
    return head;
  }

  /** The bytes of the record, piece by piece. */
  async *take(): AsyncGenerator<Buffer> {
    while (this.#left > 0) {
      if (this.#rest.length === 0) await this.#more();
      const piece = this.#rest.subarray(0, this.#left);
      this.#rest = this.#rest.subarray(piece.length);
      this.#left -= piece.length;
      yield piece;
    }
  }

  async #exactly(length: number): Promise<Buffer> {
    while (this.#rest.length < length) await this.#more();
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #more(): Promise<void> {
    const next = await this.#pieces.next();
    if (next.done === true) throw new TypeError('the backup ends before its last record');
    this.#rest = this.#rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#rest, next.value]);
  }
}
