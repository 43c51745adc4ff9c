import { createRequire } from 'node:module';
import type { ByteSource } from './byte-source.ts';
import { Unreadable } from './unreadable.ts';

/** Gives bits of the buffers that it asks for. */
type Bits = ((count: number | null) => number) & { readonly bytesRead: number };

const require = createRequire(import.meta.url);
// NOTE: the library's own stream decodes all that it has before it stops for anybody: 112 bytes took 1.7 GB. So its two parts are used, a
// block at a time.
const bitsOf: (nextBuffer: () => Uint8Array) => Bits = require('unbzip2-stream/lib/bit_iterator.js');
const bzip2: {
  /** The size of blocks, in 100,000 bytes. */
  readonly header: (bits: Bits) => number;
  /** Decodes a block, a byte a call; the running checksum, or null where a stream ends. */
  readonly decompress: (
    bits: Bits,
    onByte: (byte: number) => void,
    block: Int32Array,
    size: number,
    checksum: number,
  ) => number | null;
} = require('unbzip2-stream/lib/bzip2.js');

const readBytes = 1 << 16;
const partBytes = 1 << 20;

/** What bzip2 packed, a block at a time (46 MB at most, by the format), one stream behind the other. Throws where it is damaged or cut short. */
export function* bunzip2(source: ByteSource): Generator<Buffer> {
  let offset = 0;
  const bits = bitsOf(() => {
    const read = source.read(offset, readBytes);
    if (read.length === 0) throw new Unreadable('malformed', 'bzip2 is cut short');
    offset += read.length;
    return read;
  });
  let [block, checksum]: [Int32Array | undefined, number] = [undefined, 0];
  while (bits.bytesRead < source.size) {
    if (block === undefined) {
      [block, checksum] = [new Int32Array(100_000 * bzip2.header(bits)), 0];
      continue;
    }
    const parts: Buffer[] = [];
    let [part, at] = [Buffer.allocUnsafe(partBytes), 0];
    const sum = bzip2.decompress(
      bits,
      (byte) => {
        if (at === partBytes) {
          parts.push(part);
          [part, at] = [Buffer.allocUnsafe(partBytes), 0];
        }
        part[at] = byte;
        at += 1;
      },
      block,
      block.length,
      checksum,
    );
    if (sum === null) block = undefined;
    else checksum = sum;
    yield* parts;
    if (at > 0) yield part.subarray(0, at);
  }
  if (block !== undefined) throw new Unreadable('malformed', 'bzip2 is cut short');
}
