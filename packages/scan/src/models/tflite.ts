import type { ByteSource } from '../walk/byte-source.ts';
import { Unreadable } from '../walk/unreadable.ts';
import { type ModelShape, mostTensors, type Output, type Tensor } from './model-shape.ts';

const builtins: Readonly<Record<number, string>> = {
  0: 'add',
  3: 'conv',
  4: 'depthwise',
  9: 'gemm',
  11: 'l2normalization',
  14: 'sigmoid',
  18: 'mul',
  22: 'reshape',
  25: 'softmax',
  42: 'div',
  43: 'squeeze',
  54: 'prelu',
  76: 'rsqrt',
  114: 'quantize',
  6: 'dequantize',
};

/** A flatbuffer by offsets; every offset is checked against the size. */
class Flat {
  readonly #source: ByteSource;
  constructor(source: ByteSource) {
    this.#source = source;
  }
  #at(offset: number, bytes: number): Buffer {
    const read =
      offset >= 0 && offset + bytes <= this.#source.size ? this.#source.read(offset, bytes) : Buffer.alloc(0);
    if (read.length < bytes) throw new Unreadable('malformed', `offset ${offset} lies outside`);
    return read;
  }
  u32(offset: number): number {
    return this.#at(offset, 4).readUInt32LE(0);
  }
  i32(offset: number): number {
    return this.#at(offset, 4).readInt32LE(0);
  }
  u8(offset: number): number {
    return this.#at(offset, 1).readUInt8(0);
  }
  /** Where a field of a table lies, or undefined where it is absent. */
  field(table: number, no: number): number | undefined {
    const vtable = table - this.i32(table);
    const size = this.#at(vtable, 2).readUInt16LE(0);
    if (4 + no * 2 + 2 > size) return undefined;
    const offset = this.#at(vtable + 4 + no * 2, 2).readUInt16LE(0);
    return offset === 0 ? undefined : table + offset;
  }
  /** The elements of a vector of tables. */
  tables(table: number, no: number): readonly number[] {
    return this.vector(table, no).map((at) => at + this.u32(at));
  }
  /** Where the elements of a vector of four bytes lie. */
  vector(table: number, no: number): readonly number[] {
    const at = this.field(table, no);
    if (at === undefined) return [];
    const vector = at + this.u32(at);
    const length = Math.min(this.u32(vector), mostTensors);
    return Array.from({ length }, (_, i) => vector + 4 + i * 4);
  }
  text(table: number, no: number): string {
    const at = this.field(table, no);
    if (at === undefined) return '';
    const string = at + this.u32(at);
    return this.#at(string + 4, Math.min(this.u32(string), 256)).toString('utf8');
  }
}

/** Reads the first graph of a TensorFlow Lite model. */
export function readTflite(source: ByteSource): ModelShape {
  const flat = new Flat(source);
  const model = flat.u32(0);
  const codes = flat.tables(model, 1).map((code) => {
    const [old, now] = [flat.field(code, 0), flat.field(code, 3)];
    const value = Math.max(old === undefined ? 0 : flat.u8(old), now === undefined ? 0 : flat.i32(now));
    return builtins[value] ?? `op${value}`;
  });
  const [graph] = flat.tables(model, 2);
  if (graph === undefined) throw new Unreadable('malformed', 'no graph');
  const tensors = flat.tables(graph, 0).map((tensor): Tensor => {
    const signature = flat.vector(tensor, 7);
    const dims = (signature.length > 0 ? signature : flat.vector(tensor, 0)).slice(0, 16).map((at) => flat.i32(at));
    return { name: flat.text(tensor, 3), dims: dims.map((dim) => (dim <= 0 ? null : dim)) };
  });
  const [ops, madeBy]: [Map<string, number>, Map<number, readonly [string, number]>] = [new Map(), new Map()];
  for (const operator of flat.tables(graph, 3)) {
    const index = flat.field(operator, 0);
    const op = codes[index === undefined ? 0 : flat.u32(index)] ?? '';
    ops.set(op, (ops.get(op) ?? 0) + 1);
    const [input] = flat.vector(operator, 1).map((at) => flat.i32(at));
    for (const at of flat.vector(operator, 2)) madeBy.set(flat.i32(at), [op, input ?? -1]);
  }
  const pick = (no: number): readonly number[] => flat.vector(graph, no).map((at) => flat.i32(at));
  return {
    format: 'TensorFlow Lite',
    inputs: pick(1).flatMap((i) => tensors[i] ?? []),
    outputs: pick(2).flatMap((i): readonly Output[] => {
      const tensor = tensors[i];
      let at = i;
      for (
        let steps = 0;
        steps < 8 && /^(reshape|squeeze|dequantize|quantize)$/.test(madeBy.get(at)?.[0] ?? '');
        steps += 1
      )
        at = madeBy.get(at)?.[1] ?? -1;
      const op = madeBy.get(at)?.[0];
      return tensor === undefined ? [] : [{ ...tensor, ...(op === undefined ? {} : { op }) }];
    }),
    weights: tensors,
    ops,
  };
}
