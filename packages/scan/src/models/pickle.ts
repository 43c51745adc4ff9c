import type { ByteSource } from '../walk/byte-source.ts';
import { Unreadable } from '../walk/unreadable.ts';
import { type ModelShape, mostTensors, type Tensor } from './model-shape.ts';

/** What a pickle would build, as far as sizes go: nothing is ever imported or called. */
type Value =
  | string
  | number
  | null
  | readonly Value[]
  | { readonly call: string; readonly args: Value }
  | { readonly dict: Map<string, Value> }
  | { readonly mark: true };

const mostOpcodes = 5_000_000;
const longest = 64 << 20;

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Walks the opcodes of one pickle and keeps the tensors under the keys of their dictionaries. */
class PickleWalk {
  readonly tensors: Tensor[] = [];
  #at: number;
  readonly #bytes: Buffer;
  readonly #stack: Value[] = [];
  readonly #memo = new Map<number, Value>();
  #memoised = 0;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  #take(count: number): Buffer {
    if (count < 0 || this.#at + count > this.#bytes.length)
      throw new Unreadable('malformed', `pickle ends at ${this.#at}`);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  #line(): string {
    const end = this.#bytes.indexOf(10, this.#at);
    if (end < 0 || end - this.#at > 10_000) throw new Unreadable('malformed', 'pickle line without end');
    const line = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 1;
    return line;
  }

  #pop(): Value {
    return this.#stack.pop() ?? null;
  }

  #toMark(): Value[] {
    const found: Value[] = [];
    for (let value = this.#stack.pop(); value !== undefined; value = this.#stack.pop()) {
      if (typeof value === 'object' && value !== null && 'mark' in value) break;
      found.push(value);
    }
    return found.reverse();
  }

  #put(into: Value | undefined, pairs: readonly Value[]): void {
    if (typeof into !== 'object' || into === null || !('dict' in into)) return;
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const [key, value] = [pairs[i], pairs[i + 1]];
      if (typeof key !== 'string' || value === undefined) continue;
      if (into.dict.size < mostTensors) into.dict.set(key, value);
      const dims = dimsOf(value);
      if (dims !== undefined && this.tensors.length < mostTensors) this.tensors.push({ name: key, dims });
    }
  }

  /** Runs to the end of this pickle; gives where it ends. */
  run(): number {
    for (let count = 0; count < mostOpcodes; count += 1) {
      const opcode = String.fromCharCode(this.#take(1)[0] ?? 0);
      if (opcode === '.') return this.#at;
      this.#step(opcode);
      if (this.#stack.length > 200_000) throw new Unreadable('too-large', 'pickle stack');
    }
    throw new Unreadable('too-large', 'pickle with too many opcodes');
  }

  #step(opcode: string): void {
    const stack = this.#stack;
    const text = (length: number): void => {
      if (length > longest) throw new Unreadable('too-large', 'pickle text');
      stack.push(this.#take(length).toString('utf8', 0, 512));
    };
    switch (opcode) {
      case '\x80':
        this.#take(1);
        break;
      case '\x95':
        this.#take(8);
        break;
      case '(':
        stack.push({ mark: true });
        break;
      case ')':
      case ']':
      case '\x8f':
        stack.push([]);
        break;
      case '}':
        stack.push({ dict: new Map() });
        break;
      case 'N':
      case '\x88':
      case '\x89':
        stack.push(null);
        break;
      case 'K':
        stack.push(this.#take(1).readUInt8(0));
        break;
      case 'M':
        stack.push(this.#take(2).readUInt16LE(0));
        break;
      case 'J':
        stack.push(this.#take(4).readInt32LE(0));
        break;
      case 'G':
        stack.push(this.#take(8).readDoubleBE(0));
        break;
      case '\x8a': {
        const bytes = this.#take(this.#take(1)[0] ?? 0);
        stack.push(bytes.length > 0 && bytes.length <= 6 ? bytes.readUIntLE(0, bytes.length) : 0);
        break;
      }
      case '\x8b':
        this.#take(this.#take(4).readUInt32LE(0));
        stack.push(0);
        break;
      case 'I':
      case 'L':
      case 'F':
        stack.push(Number.parseFloat(this.#line()) || 0);
        break;
      case 'S':
      case 'V':
        stack.push(this.#line().replace(/^(['"])(.*)\1$/, '$2'));
        break;
      case 'X':
      case 'T':
      case 'B':
        text(this.#take(4).readUInt32LE(0));
        break;
      case '\x8c':
      case 'U':
      case 'C':
        text(this.#take(1)[0] ?? 0);
        break;
      case '\x8d':
      case '\x8e':
      case '\x96':
        text(Number(this.#take(8).readBigUInt64LE(0)));
        break;
      case 'c': {
        const module = this.#line();
        stack.push(`${module}.${this.#line()}`);
        break;
      }
      case '\x93': {
        const name = this.#pop();
        stack.push(`${String(this.#pop())}.${String(name)}`);
        break;
      }
      case 't':
      case 'l':
        stack.push(this.#toMark());
        break;
      case 'd': {
        const dict: Value = { dict: new Map() };
        this.#put(dict, this.#toMark());
        stack.push(dict);
        break;
      }
      case '\x85':
        stack.push([this.#pop()]);
        break;
      case '\x86': {
        const b = this.#pop();
        stack.push([this.#pop(), b]);
        break;
      }
      case '\x87': {
        const c = this.#pop();
        const b = this.#pop();
        stack.push([this.#pop(), b, c]);
        break;
      }
      case 'R':
      case '\x81': {
        const args = this.#pop();
        const called = this.#pop();
        stack.push(
          /OrderedDict$/.test(String(called))
            ? { dict: new Map() }
            : { call: typeof called === 'string' ? called : '', args },
        );
        break;
      }
      case '\x92': {
        this.#pop();
        const args = this.#pop();
        stack.push({ call: String(this.#pop()), args });
        break;
      }
      case 'o':
      case 'i':
        if (opcode === 'i') {
          this.#line();
          this.#line();
        }
        stack.push({ call: '', args: this.#toMark() });
        break;
      case 'Q': {
        stack.push({ call: 'storage', args: this.#pop() });
        break;
      }
      case 'P':
        stack.push({ call: 'storage', args: this.#line() });
        break;
      case 'b': {
        const state = this.#pop();
        const object = stack.at(-1);
        if (typeof state === 'object' && state !== null && 'dict' in state) this.#put(object, [...state.dict].flat());
        break;
      }
      case 's': {
        const value = this.#pop();
        const key = this.#pop();
        this.#put(stack.at(-1), [key, value]);
        break;
      }
      case 'u': {
        const pairs = this.#toMark();
        this.#put(stack.at(-1), pairs);
        break;
      }
      case 'a':
        this.#pop();
        break;
      case 'e':
      case '\x90':
        this.#toMark();
        break;
      case '\x91':
        stack.push(this.#toMark());
        break;
      case '0':
        this.#pop();
        break;
      case '1':
        this.#toMark();
        break;
      case '2':
        stack.push(stack.at(-1) ?? null);
        break;
      case 'q':
        this.#memo.set(this.#take(1)[0] ?? 0, stack.at(-1) ?? null);
        break;
      case 'r':
        this.#remember(this.#take(4).readUInt32LE(0));
        break;
      case 'p':
        this.#remember(Number(this.#line()));
        break;
      case '\x94':
        this.#remember(this.#memoised++);
        break;
      case 'h':
        stack.push(this.#memo.get(this.#take(1)[0] ?? 0) ?? null);
        break;
      case 'j':
        stack.push(this.#memo.get(this.#take(4).readUInt32LE(0)) ?? null);
        break;
      case 'g':
        stack.push(this.#memo.get(Number(this.#line())) ?? null);
        break;
      case '\x97':
      case '\x98':
        break;
      default:
        throw new Unreadable('malformed', `pickle opcode ${opcode.charCodeAt(0)} at ${this.#at}`);
    }
  }

  #remember(key: number): void {
    if (this.#memo.size > 2_000_000) throw new Unreadable('too-large', 'pickle memo');
    this.#memo.set(key, this.#stack.at(-1) ?? null);
  }
}

/** The size of what a call would rebuild: `_rebuild_tensor_v2(storage, offset, size, stride, …)` or a wrapped parameter. */
function dimsOf(value: Value, depth = 0): readonly number[] | undefined {
  if (typeof value !== 'object' || value === null || isList(value) || !('call' in value) || depth > 3) return undefined;
  const args = isList(value.args) ? value.args : [];
  if (/_rebuild_tensor/.test(value.call)) {
    const size = args[2];
    return isList(size) ? size.filter((one) => typeof one === 'number') : undefined;
  }
  return /_rebuild_parameter|Parameter$/.test(value.call) && args[0] !== undefined
    ? dimsOf(args[0], depth + 1)
    : undefined;
}

/** Tensors of a PyTorch checkpoint: `data.pkl` of the zip form, or the pickles of the old form. Other pickles have none. */
export function readPickle(source: ByteSource): ModelShape {
  // The old form is followed by its weights: the pickles stand at the front.
  const bytes = source.read(0, Math.min(source.size, 48 << 20));
  const tensors: Tensor[] = [];
  let at = 0;
  for (let pickles = 0; pickles < 5 && at < bytes.length && bytes[at] === 0x80; pickles += 1) {
    const walk = new PickleWalk(bytes, at);
    at = walk.run();
    tensors.push(...walk.tensors);
  }
  return { format: 'PyTorch', inputs: [], outputs: [], weights: tensors, ops: new Map() };
}
