import type { ByteSource } from '../walk/byte-source.ts';
import { type ModelShape, mostTensors, type Output, type Tensor } from './model-shape.ts';
import { type Field, sizeOf, Wire } from './wire.ts';

interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const passing = new Set([
  'identity',
  'reshape',
  'flatten',
  'squeeze',
  'unsqueeze',
  'cast',
  'dequantizelinear',
  'quantizelinear',
  'dropout',
  'transpose',
]);
const scaling = new Set(['div', 'mul', 'lpnormalization', 'batchnormalization', 'add', 'sub', 'l2normalization']);

function valueInfo(wire: Wire, field: Field): Tensor {
  let name = '';
  const dims: (number | null)[] = [];
  for (const part of wire.fields(field.from, field.to)) {
    if (part.no === 1 && part.wire === 2) name = wire.text(part);
    if (part.no !== 2 || part.wire !== 2) continue;
    for (const type of wire.fields(part.from, part.to))
      if (type.no === 1 && type.wire === 2)
        for (const shape of wire.fields(type.from, type.to))
          if (shape.no === 2 && shape.wire === 2)
            for (const dim of wire.fields(shape.from, shape.to)) {
              let size: number | null = null;
              if (dim.wire === 2)
                for (const value of wire.fields(dim.from, dim.to))
                  if (value.no === 1 && value.wire === 0) size = sizeOf(value.value);
              dims.push(size);
            }
  }
  return { name, dims };
}

/** Sizes that an exporter left out, from the weights of the operation that makes the output. */
function sizeByWeights(
  name: string,
  made: ReadonlyMap<string, Node>,
  weights: ReadonlyMap<string, Tensor>,
): number | null {
  let at = name;
  for (let steps = 0; steps < 16; steps += 1) {
    const node = made.get(at);
    if (node === undefined) return null;
    const tensors = node.inputs.flatMap((input) => weights.get(input) ?? []);
    const last = tensors.at(-1);
    if (node.op === 'gemm' || node.op === 'conv' || node.op === 'batchnormalization' || node.op === 'matmul') {
      const one = tensors.find(({ dims }) => dims.length === 1) ?? last;
      const size = one === undefined ? null : node.op === 'matmul' ? (one.dims.at(-1) ?? null) : (one.dims[0] ?? null);
      if (size !== null) return size;
    }
    if (!passing.has(node.op) && !scaling.has(node.op)) return null;
    at = node.inputs[0] ?? '';
  }
  return null;
}

/** Reads the graph of an ONNX model; undefined when the bytes are something else. */
export function readOnnx(source: ByteSource): ModelShape | undefined {
  const wire = new Wire(source);
  let graph: Field | undefined;
  let marks = 0;
  for (const field of wire.fields(0, source.size)) {
    if (field.no === 1 && field.wire === 0 && field.value < 64) marks += 1;
    if (field.no === 8 && field.wire === 2) marks += 1;
    if (field.no === 7 && field.wire === 2) graph = field;
    if (field.no > 32) return undefined;
  }
  if (graph === undefined || marks === 0) return undefined;
  const [nodes, weights, inputs, outputs]: [Node[], Map<string, Tensor>, Tensor[], Tensor[]] = [[], new Map(), [], []];
  for (const field of wire.fields(graph.from, graph.to)) {
    if (field.wire !== 2) continue;
    if (field.no === 1 && nodes.length < mostTensors) {
      const [ins, outs, op]: [string[], string[], string[]] = [[], [], []];
      for (const part of wire.fields(field.from, field.to)) {
        if (part.wire !== 2) continue;
        if (part.no === 1) ins.push(wire.text(part));
        if (part.no === 2) outs.push(wire.text(part));
        if (part.no === 4) op.push(wire.text(part).toLowerCase());
      }
      nodes.push({ op: op[0] ?? '', inputs: ins.slice(0, 64), outputs: outs.slice(0, 64) });
    }
    if (field.no === 5 && weights.size < mostTensors) {
      const dims: (number | null)[] = [];
      let name = '';
      for (const part of wire.fields(field.from, field.to)) {
        if (part.no === 1) dims.push(...wire.numbers(part).map(sizeOf));
        if (part.no === 8 && part.wire === 2) name = wire.text(part);
      }
      weights.set(name, { name, dims });
    }
    if (field.no === 11 && inputs.length < 64) inputs.push(valueInfo(wire, field));
    if (field.no === 12 && outputs.length < 256) outputs.push(valueInfo(wire, field));
  }
  const made = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const ops = new Map<string, number>();
  for (const { op } of nodes) ops.set(op, (ops.get(op) ?? 0) + 1);
  return {
    format: 'ONNX',
    inputs: inputs.filter(({ name }) => !weights.has(name)),
    outputs: outputs.map((output): Output => {
      let at = output.name;
      for (let steps = 0; steps < 8 && passing.has(made.get(at)?.op ?? ''); steps += 1)
        at = made.get(at)?.inputs[0] ?? '';
      const op = made.get(at)?.op;
      const known = output.dims.length >= 2 && output.dims.slice(1).every((dim) => dim !== null);
      const size = known ? null : sizeByWeights(output.name, made, weights);
      return { ...output, ...(size === null ? {} : { dims: [null, size] }), ...(op === undefined ? {} : { op }) };
    }),
    weights: [...weights.values()],
    ops,
  };
}
