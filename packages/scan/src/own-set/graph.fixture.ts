import { protobuf } from './onnx.fixture.ts';

const { bytes, number } = protobuf;

interface Node {
  readonly name: string;
  readonly op: string;
  readonly inputs?: readonly string[];
  readonly shape?: readonly number[];
}

const shapeProto = (dims: readonly number[]): Buffer => Buffer.concat(dims.map((dim) => bytes(2, number(1, dim))));

const nodeDef = ({ name, op, inputs = [], shape }: Node): Buffer =>
  Buffer.concat([
    bytes(1, name),
    bytes(2, op),
    ...inputs.map((input) => bytes(3, input)),
    ...(shape === undefined
      ? []
      : [bytes(5, Buffer.concat([bytes(1, 'shape'), bytes(2, bytes(7, shapeProto(shape)))]))]),
  ]);

/** A frozen graph of TensorFlow. */
export const graphDef = (nodes: readonly Node[]): Buffer => Buffer.concat(nodes.map((node) => bytes(1, nodeDef(node))));

/** The `saved_model.pb` of such a graph. */
export const savedModel = (nodes: readonly Node[]): Buffer =>
  Buffer.concat([number(1, 1), bytes(2, Buffer.concat([bytes(1, bytes(4, 'serve')), bytes(2, graphDef(nodes))]))]);

/** Weights of Caffe: layers with the sizes of their blobs, and no numbers. */
export const caffemodel = (
  layers: readonly (readonly [name: string, type: string, dims: readonly number[]])[],
): Buffer =>
  Buffer.concat([
    bytes(1, 'net'),
    ...layers.map(([name, type, dims]) =>
      bytes(
        100,
        Buffer.concat([
          bytes(1, name),
          bytes(2, type),
          bytes(7, bytes(7, Buffer.concat(dims.map((dim) => number(1, dim))))),
        ]),
      ),
    ),
  ]);

/** A Debian package: an `ar` with its control and its files. */
export function deb(members: Readonly<Record<string, Buffer>>): Buffer {
  const parts = [Buffer.from('!<arch>\n')];
  for (const [name, content] of Object.entries({ 'debian-binary': Buffer.from('2.0\n'), ...members })) {
    parts.push(Buffer.from(`${name.padEnd(48)}${String(content.length).padEnd(10)}\`\n`), content);
    if (content.length % 2 === 1) parts.push(Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}
