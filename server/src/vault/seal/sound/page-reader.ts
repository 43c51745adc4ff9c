/** Where a recording is read from while it is looked at: a sealed recording opened, or memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** Bytes [start, end), both within the recording. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** How much a look at a recording may cost. */
export interface ReadingLimits {
  readonly maximumBytes: number;
  /** Boxes, elements, pages or packets looked at. */
  readonly maximumSteps: number;
}

/** Thrown inside the sound detectors when a file asks for more reading than allowed, or ends where it promised more. */
export class CannotTell extends Error {
  readonly because: 'limit' | 'malformed';

  constructor(because: 'limit' | 'malformed') {
    super(because);
    this.because = because;
  }
}

/** Headers lie far apart, so a page is small; a detector that reads everything asks for larger ones. */
const usualPageBytes = 4096;

/** Reads a hostile file in pages, with one page in memory and a limit on bytes and steps. */
export class PageReader {
  readonly sizeBytes: number;
  readonly #source: ByteSource;
  readonly #limits: ReadingLimits;
  #page: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array(0) };
  #pageBytes = usualPageBytes;
  #readBytes = 0;
  #steps = 0;

  constructor(source: ByteSource, limits: ReadingLimits) {
    this.#source = source;
    this.#limits = limits;
    this.sizeBytes = source.sizeBytes;
  }

  /** From here on the file is read in one go: in pages of this length. */
  readAhead(pageBytes: number): void {
    this.#pageBytes = pageBytes;
  }

  /** Counts one box, element or packet; throws when there were too many. */
  step(): void {
    this.#steps += 1;
    if (this.#steps > this.#limits.maximumSteps) throw new CannotTell('limit');
  }

  /** Exactly `lengthBytes` (at most one page) at `start`; throws when the file ends before. */
  async bytes(start: number, lengthBytes: number): Promise<Buffer> {
    if (!Number.isSafeInteger(start) || start < 0 || start + lengthBytes > this.sizeBytes)
      throw new CannotTell('malformed');
    if (start < this.#page.start || start + lengthBytes > this.#page.start + this.#page.bytes.length)
      await this.#load(start);
    const at = start - this.#page.start;
    return Buffer.from(this.#page.bytes.buffer, this.#page.bytes.byteOffset + at, lengthBytes);
  }

  /** Like {@link bytes}, but fewer at the end of the file. */
  async upTo(start: number, lengthBytes: number): Promise<Buffer> {
    return this.bytes(start, Math.max(0, Math.min(lengthBytes, this.sizeBytes - start)));
  }

  async #load(start: number): Promise<void> {
    const end = Math.min(this.sizeBytes, start + this.#pageBytes);
    this.#readBytes += end - start;
    if (this.#readBytes > this.#limits.maximumBytes) throw new CannotTell('limit');
    const bytes = await this.#source.read(start, end);
    if (bytes.length !== end - start) throw new CannotTell('malformed');
    this.#page = { start, bytes };
  }
}
