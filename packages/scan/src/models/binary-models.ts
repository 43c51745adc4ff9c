import { list, record } from '../packages/json-value.ts';
import type { ByteSource } from '../walk/byte-source.ts';
import { Unreadable } from '../walk/unreadable.ts';
import { type ModelShape, mostTensors, type Tensor } from './model-shape.ts';
import { readKeras } from './text-models.ts';
import { Wire } from './wire.ts';

/** safetensors: a JSON header with every name and size. */
export function readSafetensors(source: ByteSource): ModelShape {
  const length = Number(source.read(0, 8).readBigUInt64LE(0));
  if (length > 64 << 20) throw new Unreadable('too-large', `safetensors header of ${length} bytes`);
  const header = record(JSON.parse(source.read(8, length).toString('utf8')));
  const weights = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .slice(0, mostTensors)
    .map(
      ([name, value]): Tensor => ({
        name,
        dims: list(record(value).shape).map((dim) => (typeof dim === 'number' ? dim : null)),
      }),
    );
  return { format: 'safetensors', inputs: [], outputs: [], weights, ops: new Map() };
}

/** Names and sizes of a Caffe model's blobs; undefined when the bytes are something else. */
export function readCaffemodel(source: ByteSource): ModelShape | undefined {
  const wire = new Wire(source);
  const [weights, ops]: [Tensor[], Map<string, number>] = [[], new Map()];
  for (const field of wire.fields(0, source.size)) {
    if (field.no > 8000) return undefined;
    if (field.wire !== 2 || (field.no !== 100 && field.no !== 2) || weights.length > mostTensors) continue;
    let [name, type] = ['', ''];
    for (const part of wire.fields(field.from, field.to)) {
      if (part.wire === 2 && part.no === (field.no === 100 ? 1 : 4)) name = wire.text(part);
      if (part.wire === 2 && part.no === 2 && field.no === 100) type = wire.text(part).toLowerCase();
      if (part.wire !== 2 || part.no !== (field.no === 100 ? 7 : 6)) continue;
      const dims: number[] = [];
      for (const blob of wire.fields(part.from, part.to)) {
        if (blob.no <= 4 && blob.wire === 0) dims.push(blob.value);
        if (blob.no === 7 && blob.wire === 2)
          for (const shape of wire.fields(blob.from, blob.to)) if (shape.no === 1) dims.push(...wire.numbers(shape));
      }
      weights.push({ name, dims });
    }
    if (type !== '') ops.set(type, (ops.get(type) ?? 0) + 1);
  }
  return weights.length > 2 ? { format: 'Caffe', inputs: [], outputs: [], weights, ops } : undefined;
}

/** The JSON that begins at an offset, by its braces. */
function jsonAt(text: string, from: number): unknown {
  let [depth, isString] = [0, false];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) {
      try {
        return JSON.parse(text.slice(from, at + 1));
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
}

/** Keras in HDF5: the architecture stands there as JSON; names of datasets are read where it is absent. */
export function readHdf5(source: ByteSource): ModelShape | undefined {
  const step = 8 << 20;
  const names: string[] = [];
  for (let offset = 0; offset < source.size; offset += step) {
    const text = source.read(offset, step + (4 << 20)).toString('latin1');
    for (const mark of [
      '{"class_name": "Functional"',
      '{"class_name": "Model"',
      '{"class_name": "Sequential"',
      '{"class_name":"Functional"',
      '{"class_name":"Sequential"',
      '{"module": "keras',
      '{"backend": ',
    ]) {
      const at = text.indexOf(mark);
      if (at < 0 || at > step) continue;
      const found = readKeras(jsonAt(text, at));
      if (found !== undefined) return { ...found, format: 'Keras HDF5' };
    }
    if (offset === 0)
      names.push(...(text.slice(0, 4 << 20).match(/[A-Za-z][\w./]{4,60}/g) ?? []).slice(0, mostTensors));
  }
  return {
    format: 'HDF5',
    inputs: [],
    outputs: [],
    weights: names.map((name) => ({ name, dims: [] })),
    ops: new Map(),
  };
}

/** What dlib writes of a network: the names of its layers. */
export function readDlib(source: ByteSource): ModelShape | undefined {
  const head = source.read(0, 4096).toString('latin1');
  if (!/loss_(?:metric|mmod|multiclass_log|binary)_|input_rgb_image|\bcon_\d/.test(head)) return undefined;
  const names = [
    ...new Set(
      `${head}${source.read(Math.max(0, source.size - 65_536), 65_536).toString('latin1')}`.match(
        /loss_\w+|input_\w+|fc_\w*|avg_pool\w*/g,
      ) ?? [],
    ),
  ];
  return {
    format: 'dlib',
    inputs: [],
    outputs: [],
    weights: names.map((name) => ({ name, dims: [] })),
    ops: new Map(),
  };
}
