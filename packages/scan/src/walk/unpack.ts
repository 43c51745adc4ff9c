import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { extract } from 'tar-stream';
import xz from 'xz-decompress';
import { fromBuffer, fromFd, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { type ArchiveKind, xzDictionaryBytes } from './archive-kind.ts';
import { bunzip2 } from './bunzip2.ts';
import type { ByteSource } from './byte-source.ts';
import { Unreadable } from './unreadable.ts';

type Chunks = AsyncIterable<Buffer>;

/** One member of an archive, as a stream. `name` is only ever shown, never used as a path on this machine. */
export interface Member {
  readonly name: string;
  readonly type: 'file' | 'link' | 'folder' | 'special';
  /** Absent for folders, links and special entries. */
  readonly chunks?: Chunks;
  /** A part of the archive's own bytes, where it is stored as it is. */
  readonly part?: ByteSource;
  readonly refused?: Unreadable;
}

const window = 1 << 18;

async function* chunksOf(source: ByteSource): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < source.size; offset += window) yield source.read(offset, window);
}

/** The bytes behind one compression. */
function decompressed(kind: Exclude<ArchiveKind, 'zip' | 'tar' | 'ar'>, source: ByteSource): Chunks {
  if (kind === 'bzip2') return Readable.from(bunzip2(source), { highWaterMark: 1 });
  const packed = Readable.from(chunksOf(source), { objectMode: false });
  if (kind === 'xz') {
    const asked = xzDictionaryBytes(source.read(0, 64));
    if (asked !== undefined && asked > 128 << 20) throw new Unreadable('too-large', `xz dictionary of ${asked} bytes`);
    const web: unknown = Readable.toWeb(packed);
    // The library's own type of the same web stream.
    const stream = new xz.XzReadableStream(web as ReadableStream<Uint8Array>);
    return (async function* () {
      const reader = stream.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      }
    })();
  }
  // Node has zstd from 22.15 on; the published package runs on older ones too, and says there what it could not read.
  const zstd: typeof zlib.createZstdDecompress | undefined = zlib.createZstdDecompress;
  if (kind === 'zstd' && zstd === undefined)
    throw new Unreadable('format-not-read', 'zstd: this Node has none, 22.15 and later do');
  const unzip = kind === 'gzip' ? zlib.createGunzip({ chunkSize: window }) : zstd({ chunkSize: window });
  packed.on('error', (error) => unzip.destroy(error));
  return packed.pipe(unzip);
}

/** Reads at least `bytes` of a stream, and gives back the whole of it. */
async function peek(chunks: Chunks, bytes: number): Promise<{ readonly head: Buffer; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  while (size < bytes) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const head = Buffer.concat(first);
  return {
    head,
    all: (async function* () {
      if (head.length > 0) yield head;
      for (;;) {
        const { done, value } = await iterator.next();
        if (done) return;
        yield value;
      }
    })(),
  };
}

/** The library's own stream type says nothing of what it carries: chunks of bytes. */
async function* asBuffers(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk;
}

async function* tarMembers(chunks: Chunks): AsyncGenerator<Member> {
  const reader = extract();
  let failed: unknown;
  const pumping = (async () => {
    try {
      for await (const chunk of chunks) {
        if (reader.destroyed) return;
        if (!reader.write(chunk)) {
          await new Promise<void>((resolve) => {
            const go = (): void => {
              reader.off('drain', go);
              reader.off('close', go);
              resolve();
            };
            reader.once('drain', go);
            reader.once('close', go);
          });
        }
      }
      reader.end(null);
    } catch (error) {
      failed = error;
      reader.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  try {
    for await (const entry of reader) {
      const { name, type } = entry.header;
      if (type === 'file' || type === 'contiguous-file') yield { name, type: 'file', chunks: asBuffers(entry) };
      else if (type === 'directory') yield { name, type: 'folder' };
      else yield { name, type: type === 'symlink' || type === 'link' ? 'link' : 'special' };
      entry.resume();
    }
    if (failed !== undefined) throw failed;
  } finally {
    reader.destroy(null);
    await pumping;
  }
}

const zipOptions = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

function openZip(source: ByteSource): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip?: ZipFile): void =>
      zip === undefined ? reject(error ?? new Error('no zip')) : resolve(zip);
    if (source.fd !== undefined) fromFd(source.fd, zipOptions, opened);
    else fromBuffer(source.read(0, source.size), zipOptions, opened);
  });
}

async function* zipMembers(source: ByteSource): AsyncGenerator<Member> {
  const zip = await openZip(source);
  const next = (): Promise<ZipEntry | undefined> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        zip.removeAllListeners();
      };
      zip.once('entry', (entry: ZipEntry) => {
        done();
        resolve(entry);
      });
      zip.once('end', () => {
        done();
        resolve(undefined);
      });
      zip.once('error', (error: Error) => {
        done();
        reject(error);
      });
      zip.readEntry();
    });
  for (let entry = await next(); entry !== undefined; entry = await next()) {
    // `decodeStrings: false` gives the bytes of the name: a hostile name is shown, and never ends the reading.
    const raw: unknown = entry.fileName;
    const name = Buffer.isBuffer(raw) ? raw.toString('utf8') : String(raw);
    if (name.endsWith('/')) yield { name, type: 'folder' };
    else if (entry.isEncrypted()) yield { name, type: 'file', refused: new Unreadable('encrypted') };
    else if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      yield { name, type: 'file', refused: new Unreadable('format-not-read', `zip method ${entry.compressionMethod}`) };
    else {
      const read = entry;
      const stream = await new Promise<Readable>((resolve, reject) =>
        zip.openReadStream(read, (error, opened) =>
          opened ? resolve(opened) : reject(error ?? new Error('no stream')),
        ),
      ).catch((error: Error) => new Unreadable('malformed', error.message));
      if (stream instanceof Unreadable) yield { name, type: 'file', refused: stream };
      else {
        yield { name, type: 'file', chunks: stream };
        stream.destroy();
      }
    }
  }
}

function* arMembers(source: ByteSource): Generator<Member> {
  for (let at = 8; at + 60 <= source.size; ) {
    const header = source.read(at, 60).toString('latin1');
    const size = Number.parseInt(header.slice(48, 58), 10);
    if (!(size >= 0) || header.slice(58) !== '`\n') throw new Unreadable('malformed', `ar header at ${at}`);
    const [from, length] = [at + 60, Math.min(size, source.size - at - 60)];
    yield {
      name: header.slice(0, 16).trim().replace(/\/$/, '') || 'member',
      type: 'file',
      part: { size: length, read: (o, n) => source.read(from + o, Math.max(0, Math.min(n, length - o))) },
    };
    at = from + size + (size % 2);
  }
}

/** How the members of a container are read. */
interface Unpacking {
  readonly isTar: (head: Buffer) => boolean;
  /** Told of every byte of a stream, also of those that no member holds; it throws where a limit is passed. */
  readonly onBytes: (bytes: number) => void;
}

async function* told(chunks: Chunks, onBytes: Unpacking['onBytes']): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The members of a container, in their order. A tar behind a compression counts as one container. */
export async function* membersOf(kind: ArchiveKind, source: ByteSource, { isTar, onBytes }: Unpacking) {
  if (kind === 'zip') yield* zipMembers(source);
  else if (kind === 'ar') yield* arMembers(source);
  else if (kind === 'tar') yield* tarMembers(told(chunksOf(source), onBytes));
  else {
    const { head, all } = await peek(told(decompressed(kind, source), onBytes), 512);
    if (isTar(head)) yield* tarMembers(all);
    else {
      const member: Member = { name: '', type: 'file', chunks: all };
      yield member;
    }
  }
}
