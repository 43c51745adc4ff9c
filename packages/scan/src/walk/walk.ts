import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import type { NotExamined, NotExaminedReason } from '../report/report.ts';
import { archiveKindOf, unreadArchiveOf } from './archive-kind.ts';
import { type ByteSource, fileSource, type Item, memorySource } from './byte-source.ts';
import { Layers } from './layers.ts';
import type { Limits } from './limits.ts';
import { type Member, membersOf } from './unpack.ts';
import { Unreadable } from './unreadable.ts';

/** What the walk tells while it goes. */
export interface Progress {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

interface WalkOptions {
  readonly limits: Limits;
  readonly visit: (item: Item) => void;
  readonly note: (line: NotExamined) => void;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

interface Budget {
  readonly packed: number;
  /** Bytes of entries that were held. */
  unpacked: number;
  /** Bytes that came out of the compression, whatever they were: headers and entries that nobody holds cost time too. */
  passed: number;
}

/** Walks a tree, its archives and their archives. Entries are written nowhere but, when large, under a made-up name in a folder of ours. */
export class Walk implements Disposable {
  readonly layers = new Layers();
  #bytes = 0;
  #files = 0;
  #unpacked = 0;
  #passed = 0;
  #spilled = 0;
  #isOver = false;
  #folder: string | undefined;
  readonly #ends: number;
  readonly #options: WalkOptions;

  constructor(options: WalkOptions) {
    this.#options = options;
    this.#ends = performance.now() + options.limits.seconds * 1000;
  }

  /** Bytes examined, unpacked ones where they were packed. */
  get bytes(): number {
    return this.#bytes;
  }

  [Symbol.dispose](): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Walks a file or a folder. */
  async start(target: string): Promise<void> {
    const stat = lstatSync(target);
    if (stat.isDirectory()) await this.#tree(target);
    else await this.#file(realpathSync(target), basename(target));
  }

  async #tree(root: string): Promise<void> {
    const real = realpathSync(root);
    const folders = [real];
    for (let folder = folders.pop(); folder !== undefined && !this.#isOver; folder = folders.pop()) {
      const shown = relative(real, folder).split(sep).join('/');
      const names = this.#listed(folder, shown);
      const below: string[] = [];
      for (const name of names) {
        const full = join(folder, name);
        const path = shown === '' ? name : `${shown}/${name}`;
        if (this.#hasEnded(path)) break;
        const stat = this.#tried(path, 'code', () => lstatSync(full));
        if (stat === undefined) continue;
        if (stat.isSymbolicLink()) this.#link(real, full, path);
        else if (stat.isDirectory()) {
          below.push(full);
          // The history of a repository is not what runs: its objects are met as the bytes they are, and not unpacked. Whatever
          // else lies in a folder of that name is read as anywhere: a name proves nothing.
          if (/(^|\/)\.git\/objects$/.test(path)) this.#note(path, 'other', 'format-not-read', 'git objects');
        } else if (stat.isFile()) await this.#file(full, path);
        else this.#note(path, 'other', 'special-file');
      }
      folders.push(...below.reverse());
    }
  }

  #listed(folder: string, shown: string): readonly string[] {
    return this.#tried(shown || '.', 'code', () => readdirSync(folder).sort()) ?? [];
  }

  #link(root: string, full: string, path: string): void {
    const target = this.#linked(full);
    // Inside the tree it is met under its own name; loops end here too.
    if (target === undefined || target.path === root || target.path.startsWith(root + sep)) return;
    // What runs through a link out of the tree was not read, so nothing may be called complete. A link to a device is no code.
    this.#note(path, target.isDevice ? 'other' : 'code', 'link-outside');
  }

  async #file(full: string, path: string): Promise<void> {
    const fd = this.#tried(path, 'code', () =>
      openSync(full, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK),
    );
    if (fd === undefined) return;
    try {
      const source = fileSource(fd, fstatSync(fd).size);
      if (this.layers.wants(path, source.size)) this.layers.document(path, source.read(0, source.size));
      await this.#open({ path, source }, 0);
    } finally {
      closeSync(fd);
    }
  }

  /** One file, wherever it comes from: a container is opened, everything else examined. */
  async #open(item: Item, depth: number): Promise<void> {
    const { limits, visit } = this.#options;
    const head = this.#tried(item.path, 'code', () => item.source.read(0, 512));
    if (head === undefined) return;
    const kind = archiveKindOf(head, item.source);
    // An archive behind a launcher is a program too.
    const isPlain = kind === undefined || (kind === 'zip' && head[0] !== 0x50);
    // Its names are those of files that are met themselves, or are not there: they say nothing of what is.
    if (isGitIndex(item.path, head)) return this.#note(item.path, 'other', 'format-not-read', 'git index');
    if (isPlain) {
      const unread = unreadArchiveOf(item.source, head);
      if (unread !== undefined) this.#note(item.path, 'archive', 'format-not-read', unread);
      this.#bytes += item.source.size;
      this.#tried(item.path, kindOf(item.path), () => visit(item));
    }
    if (kind === undefined) return;
    if (depth >= limits.depth) return this.#note(item.path, 'archive', 'too-deep');
    const budget: Budget = { packed: Math.max(1, item.source.size), unpacked: 0, passed: 0 };
    const isTar = (bytes: Buffer): boolean => archiveKindOf(bytes) === 'tar';
    const onBytes = (bytes: number): void => this.#pass(bytes, budget);
    try {
      for await (const member of membersOf(kind, item.source, { isTar, onBytes })) {
        await this.#member(item.path, member, budget, depth);
        if (this.#isOver) break;
      }
    } catch (error) {
      const [reason, detail] = reasonOf(error);
      this.#note(item.path, 'archive', reason, detail);
    }
  }

  /** Bytes came out of an archive: stops it where they are too many, or where the time is over. */
  #pass(bytes: number, budget: Budget): void {
    const { limits } = this.#options;
    this.#passed += bytes;
    budget.passed += bytes;
    if (performance.now() > this.#ends) throw new Unreadable('time');
    if (this.#passed > limits.unpackedBytes) throw new Unreadable('too-large');
    if (budget.passed > limits.ratioFromBytes && budget.passed / budget.packed > limits.ratio)
      throw new Unreadable('ratio', `${budget.passed} bytes out of ${budget.packed}`);
  }

  async #member(archive: string, member: Member, budget: Budget, depth: number): Promise<void> {
    const path = `${archive}!${member.name === '' ? unpackedName(archive) : printablePath(member.name)}`;
    if (this.#hasEnded(path)) return;
    if (member.name !== '') this.layers.saw(archive, member.name, member.type);
    if (member.type === 'special') return this.#note(path, 'other', 'special-file');
    // A whiteout of a layer is an empty file, read as any other: what hides behind its name, in a layer or elsewhere, is read too.
    if (member.type !== 'file') return;
    if (member.refused !== undefined) return this.#note(path, 'archive', member.refused.reason, member.refused.message);
    if (member.part !== undefined) return this.#open({ path, source: member.part }, depth + 1);
    if (member.chunks === undefined) return;
    const held = await this.#hold(member.chunks, budget);
    try {
      if (held.refused !== undefined) this.#note(path, 'archive', held.refused.reason, held.refused.message);
      else {
        if (this.layers.wants(member.name, held.source.size))
          this.layers.document(path, held.source.read(0, held.source.size));
        await this.#open({ path, source: held.source }, depth + 1);
      }
    } finally {
      held.close();
    }
    if (held.refused?.reason === 'ratio') throw held.refused;
  }

  /** An entry in memory, or in a temporary file of ours when it is large; stopped where a limit is passed. */
  async #hold(chunks: AsyncIterable<Buffer>, budget: Budget) {
    const { limits } = this.#options;
    const parts: Buffer[] = [];
    let [size, fd]: [number, number | undefined] = [0, undefined];
    let refused: Unreadable | undefined;
    const spill = (): number => {
      this.#folder ??= mkdtempSync(join(tmpdir(), 'clairevoie-scan-'));
      this.#spilled += 1;
      const name = join(this.#folder, `entry-${this.#spilled}`);
      const opened = openSync(name, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600);
      // Unlinked at once: whatever happens to us, nothing stays behind.
      unlinkSync(name);
      return opened;
    };
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        budget.unpacked += chunk.length;
        this.#unpacked += chunk.length;
        if (size > limits.entryBytes || this.#unpacked > limits.unpackedBytes) refused = new Unreadable('too-large');
        else if (budget.unpacked > limits.ratioFromBytes && budget.unpacked / budget.packed > limits.ratio)
          refused = new Unreadable('ratio', `${budget.unpacked} bytes out of ${budget.packed}`);
        else if (performance.now() > this.#ends) refused = new Unreadable('time');
        if (refused !== undefined) break;
        if (fd === undefined && size > limits.memoryBytes) {
          fd = spill();
          for (const part of parts.splice(0)) writeSync(fd, part);
        }
        if (fd === undefined) parts.push(chunk);
        else writeSync(fd, chunk);
      }
    } catch (error) {
      const [reason, detail] = reasonOf(error);
      refused = new Unreadable(reason, detail);
    }
    const spilled = fd;
    const source: ByteSource = spilled === undefined ? memorySource(Buffer.concat(parts)) : fileSource(spilled, size);
    return { source, refused, close: () => (spilled === undefined ? undefined : closeSync(spilled)) };
  }

  /** Counts one name of the tree or one entry of an archive, whatever it is; true when it lies beyond a limit and is not read. */
  #hasEnded(path: string): boolean {
    if (this.#isOver) return true;
    const { limits, onProgress } = this.#options;
    const reason = performance.now() > this.#ends ? 'time' : this.#files >= limits.entries ? 'too-many' : undefined;
    if (reason === undefined) {
      this.#files += 1;
      if (this.#files % 500 === 0) onProgress?.({ path, files: this.#files, bytes: this.#bytes });
      return false;
    }
    this.#isOver = true;
    this.#note(path, 'code', reason, 'this file and everything after it');
    return true;
  }

  #note(path: string, kind: NotExamined['kind'], reason: NotExaminedReason, detail?: string): void {
    this.#options.note({ path, kind, reason, ...(detail === undefined ? {} : { detail: detail.slice(0, 200) }) });
  }

  /** Where a link leads; undefined when it leads nowhere. One that we may not follow leads somewhere outside of what we can read. */
  #linked(full: string): { readonly path: string; readonly isDevice: boolean } | undefined {
    try {
      const path = realpathSync(full);
      return { path, isDevice: lstatSync(path).isCharacterDevice() };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return /^(ENOENT|ELOOP|ENOTDIR)$/.test(code) ? undefined : { path: '', isDevice: false };
    }
  }

  #tried<T>(path: string, kind: NotExamined['kind'], act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      const [reason, detail] = reasonOf(error);
      this.#note(path, kind, reason, detail);
      return undefined;
    }
  }
}

const unpackedName = (archive: string): string =>
  archive
    .split(/[!/]/)
    .at(-1)
    ?.replace(/\.(gz|xz|bz2|zst)$/i, '') ?? 'content';

/** Whether this is git's list of the files of a work tree, by its place and by its first bytes. */
const isGitIndex = (path: string, head: Buffer): boolean =>
  /(^|[/!])\.git\/(.+\/)?(index|sharedindex\.[0-9a-f]+)$/.test(path) &&
  head.length >= 8 &&
  head.toString('latin1', 0, 4) === 'DIRC' &&
  [2, 3, 4].includes(head.readUInt32BE(4));

/** A name from an archive, for people: no control characters, no way to look like another level. */
const printablePath = (name: string): string => name.replace(/[\p{Cc}!]/gu, '?').replace(/^\.\//, '');

function reasonOf(error: unknown): readonly [NotExaminedReason, string] {
  if (error instanceof Unreadable) return [error.reason, error.message];
  if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ENOMEM'))
    return ['too-large', error.message];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return [/^E[A-Z]+$/.test(code) ? 'unreadable' : 'malformed', error instanceof Error ? error.message : String(error)];
}

/** What kind of thing a file that failed to be read is, for the reader. */
const kindOf = (path: string): NotExamined['kind'] =>
  /\.(onnx|ort|tflite|pb|pt|pth|bin|ckpt|h5|hdf5|keras|caffemodel|safetensors|pkl|t7|mnn|tnn|rknn|engine|plan|trt|hef|om|nb|dlc|mlmodel|csta|uff)$/i.test(
    path,
  )
    ? 'model'
    : 'code';
