import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';

/** Bytes that can be read anywhere, from memory or from a file; nothing reads them whole unless they are small. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `offset`; fewer at the end. */
  readonly read: (offset: number, length: number) => Buffer;
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

/** Bytes of an open file. */
export const fileSource = (fd: number, size: number): ByteSource => ({
  size,
  fd,
  read: (offset, length) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
    let filled = 0;
    while (filled < buffer.length) {
      const got = readSync(fd, buffer, filled, buffer.length - filled, offset + filled);
      if (got === 0) break;
      filled += got;
    }
    return buffer.subarray(0, filled);
  },
});

const window = 4 << 20;

/** SHA-256 of all bytes, hexadecimal. */
export function sha256Of(source: ByteSource): string {
  const hash = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += window) hash.update(source.read(offset, window));
  return hash.digest('hex');
}
