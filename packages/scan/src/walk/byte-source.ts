import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';

/** Bytes that can be read anywhere, from memory or from a file; nothing reads them whole unless they are small. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `offset`; fewer at the end. They may lie in `into`, which the next reading then overwrites. */
  readonly read: (offset: number, length: number, into?: Buffer) => Buffer;
  /** The file descriptor behind it, where there is one. */
  readonly fd?: number;
}

/** A file of a tree, an archive or a layer, under the path that a reader can follow. */
export interface Item {
  readonly path: string;
  readonly source: ByteSource;
}

/** Bytes in memory. */
export const memorySource = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + length, bytes.length)),
});

const headBytes = 1 << 16;

/** Bytes of an open file. Its beginning is read once: most files are no longer than that. */
export function fileSource(fd: number, size: number): ByteSource {
  const fresh = (offset: number, length: number, into?: Buffer): Buffer => {
    const wanted = Math.max(0, Math.min(length, size - offset));
    const buffer = into !== undefined && into.length >= wanted ? into.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < buffer.length) {
      const got = readSync(fd, buffer, filled, buffer.length - filled, offset + filled);
      if (got === 0) break;
      filled += got;
    }
    return buffer.subarray(0, filled);
  };
  let head: Buffer | undefined;
  return {
    size,
    fd,
    read: (offset, length, into) => {
      if (Math.min(offset + length, size) > headBytes) return fresh(offset, length, into);
      head ??= fresh(0, headBytes);
      return head.subarray(Math.min(offset, head.length), Math.min(offset + length, head.length));
    },
  };
}

const window = 1 << 20;

/** SHA-256 of all bytes, hexadecimal. */
export function sha256Of(source: ByteSource): string {
  const hash = createHash('sha256');
  const buffer =
    source.fd === undefined || source.size <= headBytes ? undefined : Buffer.allocUnsafe(Math.min(window, source.size));
  for (let offset = 0; offset < source.size; offset += window) hash.update(source.read(offset, window, buffer));
  return hash.digest('hex');
}

/** Memory in which one file after the other is read whole. */
export class Scratch {
  #buffer = Buffer.alloc(0);

  /** All bytes of a source, valid until the next file is read so. */
  whole(source: ByteSource): Buffer {
    if (source.fd !== undefined && source.size > this.#buffer.length)
      this.#buffer = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(source.size)));
    return source.read(0, source.size, this.#buffer);
  }
}
