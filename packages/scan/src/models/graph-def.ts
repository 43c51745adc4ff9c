import type { ByteSource } from '../walk/byte-source.ts';
import { type ModelShape, mostTensors, type Output, type Tensor } from './model-shape.ts';
import { type Field, sizeOf, Wire } from './wire.ts';

interface Node {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly dims: readonly (number | null)[];
}

function shapeOf(wire: Wire, field: Field): readonly (number | null)[] {
  const dims: (number | null)[] = [];
  for (const dim of wire.fields(field.from, field.to))
    if (dim.no === 2 && dim.wire === 2) {
      let size: number | null = null;
      for (const value of wire.fields(dim.from, dim.to))
        if (value.no === 1 && value.wire === 0) size = sizeOf(value.value);
      dims.push(size);
    }
  return dims;
}

/** Sizes of an attribute value: a shape, a list of shapes, or a tensor's. */
function attributeDims(wire: Wire, field: Field): readonly (number | null)[] {
  for (const part of wire.fields(field.from, field.to)) {
    if (part.wire !== 2) continue;
    if (part.no === 7) return shapeOf(wire, part);
    if (part.no === 8)
      for (const tensor of wire.fields(part.from, part.to))
        if (tensor.no === 2 && tensor.wire === 2) return shapeOf(wire, tensor);
    if (part.no === 1)
      for (const list of wire.fields(part.from, part.to))
        if (list.no === 7 && list.wire === 2) return shapeOf(wire, list);
  }
  return [];
}

function nodeOf(wire: Wire, field: Field): Node {
  const inputs: string[] = [];
  let [name, op, dims]: [string, string, readonly (number | null)[]] = ['', '', []];
  for (const part of wire.fields(field.from, field.to)) {
    if (part.wire !== 2) continue;
    if (part.no === 1) name = wire.text(part);
    if (part.no === 2) op = wire.text(part).toLowerCase();
    if (part.no === 3 && inputs.length < 64) inputs.push(wire.text(part).replace(/^\^|:\d+$/g, ''));
    if (part.no !== 5) continue;
    let [key, value]: [string, Field | undefined] = ['', undefined];
    for (const entry of wire.fields(part.from, part.to)) {
      if (entry.no === 1 && entry.wire === 2) key = wire.text(entry);
      if (entry.no === 2 && entry.wire === 2) value = entry;
    }
    if (value !== undefined && /^(shape|_output_shapes|value)$/.test(key) && dims.length === 0)
      dims = attributeDims(wire, value);
  }
  return { name, op, inputs, dims };
}

/** Reads a frozen graph or the graph and functions of a SavedModel; undefined when the bytes are something else. */
export function readGraphDef(source: ByteSource): ModelShape | undefined {
  const wire = new Wire(source);
  const graphs: Field[] = [];
  for (const field of wire.fields(0, source.size)) {
    if (field.no > 100) return undefined;
    // SavedModel: schema version, then meta graphs; their field 2 is the graph.
    if (field.no === 2 && field.wire === 2)
      try {
        for (const part of wire.fields(field.from, field.to)) if (part.no === 2 && part.wire === 2) graphs.push(part);
      } catch {
        // A library of functions stands there in a frozen graph.
      }
  }
  const nodes: Node[] = [];
  const collect = (from: number, to: number): void => {
    for (const field of wire.fields(from, to)) {
      if (field.wire !== 2 || nodes.length > mostTensors) continue;
      if (field.no === 1) nodes.push(nodeOf(wire, field));
      if (field.no === 2)
        for (const library of wire.fields(field.from, field.to))
          if (library.no === 1 && library.wire === 2)
            for (const part of wire.fields(library.from, library.to))
              if (part.no === 3 && part.wire === 2) nodes.push(nodeOf(wire, part));
    }
  };
  try {
    if (graphs.length > 0) for (const graph of graphs) collect(graph.from, graph.to);
    else collect(0, source.size);
  } catch {
    if (nodes.length < 3) return undefined;
  }
  if (
    nodes.filter(({ op }) =>
      /^(placeholder|const|conv2d|matmul|identity|varhandleop|variablev2|readvariableop|statefulpartitionedcall)$/.test(
        op,
      ),
    ).length < 2
  )
    return undefined;
  const used = new Set(nodes.flatMap(({ inputs }) => inputs));
  const ops = new Map<string, number>();
  for (const { op } of nodes) ops.set(op, (ops.get(op) ?? 0) + 1);
  const tensor = ({ name, dims }: Node): Tensor => ({ name, dims });
  const isWeight = ({ op }: Node): boolean => /^(const|varhandleop|variablev2)$/.test(op);
  return {
    format: 'TensorFlow',
    inputs: nodes.filter(({ op }) => op === 'placeholder').map(tensor),
    outputs: nodes
      .filter((node) => !used.has(node.name) && !isWeight(node) && node.op !== 'placeholder' && node.op !== 'noop')
      .map((node): Output => ({ ...tensor(node), op: node.op })),
    weights: nodes.filter(isWeight).map(tensor),
    ops,
  };
}
