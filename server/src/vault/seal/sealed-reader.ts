import { createDecipheriv, createHash } from 'node:crypto';
import { sealErrors } from './seal-errors.ts';
import {
  chunkBinding,
  chunkCount,
  headerBytes,
  type OpenedHeader,
  openHeader,
  plaintextSize,
  type SegmentName,
  sealedSize,
  tagBytes,
} from './sealed-format.ts';

/** Where sealed bytes are read from: a file, or memory in a test. `read` gives exactly what was asked, or less at the end. */
export interface SealedSource {
  readonly sizeBytes: number;
  read(offset: number, lengthBytes: number): Promise<Uint8Array>;
}

/** What the caller knows of the segment it opens. */
export interface OpenOptions extends SegmentName {
  readonly key: Uint8Array;
  /** Plaintext size from the authenticated metadata. Absent: taken from the file and proved by the mark of its last chunk. */
  readonly sizeBytes?: number;
}

/** How far a failed chunk is compared with other positions, to say "reordered" rather than "altered"; 64 MiB at 64 KiB. */
const diagnosedChunks = 1024;

/** A sealed segment opened for reading: gives out no byte that was not authenticated. Holds a key: dispose of it. */
export class SealedReader implements Disposable {
  readonly sizeBytes: number;
  readonly #source: SealedSource;
  readonly #header: OpenedHeader;
  readonly #name: SegmentName;
  #isDisposed = false;

  constructor(source: SealedSource, header: OpenedHeader, name: SegmentName, sizeBytes: number) {
    this.#source = source;
    this.#header = header;
    this.#name = { recordingId: name.recordingId, segmentId: name.segmentId };
    this.sizeBytes = sizeBytes;
  }

  /** Plaintext bytes [start, end), decrypting only the chunks they lie in, one chunk in memory at a time. */
  async *read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    const { chunkBytes } = this.#header;
    const isInside = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end;
    if (!isInside || end > this.sizeBytes) throw sealErrors.rangeOutside({ start, end, sizeBytes: this.sizeBytes });
    for (let position = start; position < end; ) {
      const index = Math.floor(position / chunkBytes);
      const chunk = await this.#openChunk(index);
      const from = position - index * chunkBytes;
      const piece = chunk.subarray(from, Math.min(chunk.length, end - index * chunkBytes));
      position += piece.length;
      yield piece;
    }
  }

  /** Opens every chunk and returns the SHA-256 of the plaintext, hex: the full check of a restore or an audit. */
  async checkAll(): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of this.read(0, this.sizeBytes)) hash.update(piece);
    return hash.digest('hex');
  }

  /** Opens the last chunk as the last: proof that nothing was cut off or added, before the first byte goes out. */
  async checkEnd(): Promise<void> {
    await this.#openChunk(chunkCount(this.sizeBytes, this.#header.chunkBytes) - 1);
  }

  [Symbol.dispose](): void {
    this.#isDisposed = true;
    this.#header.encryptionKey.fill(0);
  }

  async #openChunk(index: number): Promise<Buffer> {
    // With its key zeroed every chunk would look altered; a caller's mistake must not read as tampering.
    if (this.#isDisposed) throw new TypeError('the sealed reader was disposed of while it was being read');
    const sealed = await this.#sealedChunk(index);
    const isLast = index === chunkCount(this.sizeBytes, this.#header.chunkBytes) - 1;
    const plaintext = openChunk(this.#header, sealed, index, isLast);
    if (plaintext === undefined) throw this.#diagnose(sealed, index, isLast);
    return plaintext;
  }

  async #sealedChunk(index: number): Promise<Uint8Array> {
    const { chunkBytes } = this.#header;
    const lengthBytes = Math.min(chunkBytes, this.sizeBytes - index * chunkBytes) + tagBytes;
    const sealed = await this.#source.read(headerBytes + index * (chunkBytes + tagBytes), lengthBytes);
    if (sealed.length === lengthBytes) return sealed;
    throw sealErrors.truncated({ ...this.#name, sealedSizeBytes: this.#source.sizeBytes });
  }

  /** The chunk is refused in any case; this only finds out which promise broke, so that a person knows what to look for. */
  #diagnose(sealed: Uint8Array, index: number, isLast: boolean) {
    const sealedSizeBytes = this.#source.sizeBytes;
    const opensAt = (at: number, last: boolean) => openChunk(this.#header, sealed, at, last) !== undefined;
    if (opensAt(index, !isLast)) {
      return isLast
        ? sealErrors.truncated({ ...this.#name, sealedSizeBytes })
        : sealErrors.trailingData({ ...this.#name, sealedSizeBytes });
    }
    const chunks = chunkCount(this.sizeBytes, this.#header.chunkBytes);
    const first = Math.max(0, Math.min(index - diagnosedChunks / 2, chunks - diagnosedChunks));
    for (let at = first; at < Math.min(chunks, first + diagnosedChunks); at += 1) {
      if (at === index) continue;
      if (opensAt(at, false) || opensAt(at, true))
        return sealErrors.chunkReordered({ ...this.#name, chunk: index, found: at });
    }
    return sealErrors.chunkAltered({ ...this.#name, chunk: index });
  }
}

/**
 * Opens a sealed segment: checks header, names, key, length and the mark of the last chunk before any byte is given out.
 * Throws `vault/sealed-header-invalid`, `-wrong-recording`, `-wrong-key`, `-truncated`, `-trailing-data`, `-chunk-reordered`, `-chunk-altered`.
 */
export async function openSealed(source: SealedSource, options: OpenOptions): Promise<SealedReader> {
  const name = { recordingId: options.recordingId, segmentId: options.segmentId };
  const header = openHeader(await source.read(0, Math.min(headerBytes, source.sizeBytes)), options.key, name);
  try {
    const sizeBytes = checkedSize(source.sizeBytes, header.chunkBytes, options.sizeBytes, name);
    const reader = new SealedReader(source, header, name, sizeBytes);
    await reader.checkEnd();
    return reader;
  } catch (error) {
    header.encryptionKey.fill(0);
    throw error;
  }
}

function checkedSize(
  sealedSizeBytes: number,
  chunkBytes: number,
  announced: number | undefined,
  name: SegmentName,
): number {
  const found = plaintextSize(sealedSizeBytes, chunkBytes);
  if (announced === undefined) {
    if (found === undefined) throw sealErrors.truncated({ ...name, sealedSizeBytes });
    return found;
  }
  const expected = sealedSize(announced, chunkBytes);
  if (sealedSizeBytes < expected) throw sealErrors.truncated({ ...name, sealedSizeBytes });
  if (sealedSizeBytes > expected) throw sealErrors.trailingData({ ...name, sealedSizeBytes });
  return announced;
}

function openChunk(header: OpenedHeader, sealed: Uint8Array, index: number, isLast: boolean): Buffer | undefined {
  const { nonce, bound } = chunkBinding(header, index, isLast);
  const decipher = createDecipheriv('aes-256-gcm', header.encryptionKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    decipher.final();
    return plaintext;
  } catch {
    plaintext.fill(0);
    return undefined;
  }
}
