/** Cuts one stream of bytes into consecutive parts without keeping more than one piece. */
export class StreamCutter implements AsyncDisposable {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #isEnded = false;

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#source = input[Symbol.asyncIterator]();
  }

  /** The next `sizeBytes` bytes (fewer when the stream ends), or all that is left. Read it to its end before the next part. */
  async *part(sizeBytes = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = sizeBytes; left > 0; ) {
      const piece = await this.#next();
      if (piece === undefined) return;
      const taken = piece.subarray(0, Math.min(left, piece.length));
      this.#rest = piece.subarray(taken.length);
      left -= taken.length;
      yield taken;
    }
  }

  /** Whether nothing is left. */
  async isEnded(): Promise<boolean> {
    const piece = await this.#next();
    if (piece !== undefined) this.#rest = piece;
    return piece === undefined;
  }

  /** Tells the source to stop; a source that is silent is not waited for. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isEnded) this.#source.return?.().catch(() => undefined);
  }

  async #next(): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      if (this.#isEnded) return undefined;
      const next = await this.#source.next();
      this.#isEnded = next.done === true;
      if (next.done !== true) this.#rest = next.value;
    }
    const piece = this.#rest;
    this.#rest = new Uint8Array(0);
    return piece;
  }
}
