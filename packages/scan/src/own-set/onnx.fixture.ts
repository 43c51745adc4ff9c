/** Writes small models byte by byte, as their formats are documented: fixtures of the test, never networks that could run. */

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
};
const number = (no: number, value: number): Buffer => Buffer.concat([varint(no * 8), varint(value)]);
const bytes = (no: number, content: Buffer | string): Buffer => {
  const body = Buffer.from(content);
  return Buffer.concat([varint(no * 8 + 2), varint(body.length), body]);
};

/** Fields of protobuf messages, for the formats that are made of them. */
export const protobuf = { bytes, number } as const;

/** A size, `0` being open. */
type Dims = readonly number[];

const valueInfo = (no: number, name: string, dims: Dims): Buffer =>
  bytes(
    no,
    Buffer.concat([
      bytes(1, name),
      bytes(
        2,
        bytes(
          1,
          Buffer.concat([
            number(1, 1),
            bytes(2, Buffer.concat(dims.map((dim) => bytes(1, dim === 0 ? bytes(2, 'N') : number(1, dim))))),
          ]),
        ),
      ),
    ]),
  );

interface Graph {
  readonly input: Dims;
  readonly outputs: readonly (readonly [name: string, dims: Dims, op: string])[];
  readonly weights?: readonly (readonly [string, Dims])[];
  readonly ops?: readonly string[];
}

/** An ONNX model of this shape. */
export function onnxModel({ input, outputs, weights = [], ops = [] }: Graph): Buffer {
  const node = (op: string, to: string, from = 'data'): Buffer =>
    bytes(1, Buffer.concat([bytes(1, from), bytes(2, to), bytes(4, op)]));
  const graph = Buffer.concat([
    ...ops.map((op, i) => node(op, `t${i}`)),
    ...outputs.map(([name, , op]) => node(op, name)),
    bytes(2, 'g'),
    ...weights.map(([name, dims]) =>
      bytes(
        5,
        Buffer.concat([...dims.map((dim) => number(1, dim)), number(2, 1), bytes(8, name), bytes(9, Buffer.alloc(16))]),
      ),
    ),
    valueInfo(11, 'data', input),
    ...outputs.map(([name, dims]) => valueInfo(12, name, dims)),
  ]);
  return Buffer.concat([
    number(1, 8),
    bytes(2, 'test'),
    bytes(7, graph),
    bytes(8, Buffer.concat([bytes(1, ''), number(2, 13)])),
  ]);
}

/** A safetensors file with these tensors and no numbers. */
export function safetensors(weights: readonly (readonly [string, Dims])[]): Buffer {
  const header = Buffer.from(
    JSON.stringify(
      Object.fromEntries(weights.map(([name, shape]) => [name, { dtype: 'F32', shape, data_offsets: [0, 0] }])),
    ),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header]);
}

/** The `data.pkl` of a PyTorch checkpoint with these tensors: protocol 2, as torch.save writes it. */
export function pickle(weights: readonly (readonly [string, Dims])[]): Buffer {
  const text = (value: string): Buffer => {
    const body = Buffer.from(value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from('X'), length, body]);
  };
  const int = (value: number): Buffer => {
    const body = Buffer.alloc(5);
    body.write('J', 0, 'latin1');
    body.writeInt32LE(value, 1);
    return body;
  };
  const tuple = (dims: Dims): Buffer => Buffer.concat([Buffer.from('('), ...dims.map(int), Buffer.from('t')]);
  const tensor = (dims: Dims): Buffer =>
    Buffer.concat([
      Buffer.from('ctorch._utils\n_rebuild_tensor_v2\n(('),
      text('storage'),
      Buffer.from('ctorch\nFloatStorage\n'),
      text('0'),
      text('cpu'),
      int(8),
      Buffer.from('tQ'),
      int(0),
      tuple(dims),
      tuple(dims.map(() => 1)),
      Buffer.from('\x89ccollections\nOrderedDict\n)RtR', 'latin1'),
    ]);
  return Buffer.concat([
    Buffer.from([0x80, 2]),
    Buffer.from('ccollections\nOrderedDict\n)R('),
    ...weights.flatMap(([name, dims]) => [text(name), tensor(dims)]),
    Buffer.from('u.'),
  ]);
}

/** A weight manifest of TensorFlow.js. */
export const manifest = (weights: readonly (readonly [string, Dims])[]): string =>
  JSON.stringify([
    { paths: ['model-shard1'], weights: weights.map(([name, shape]) => ({ name, shape, dtype: 'float32' })) },
  ]);
