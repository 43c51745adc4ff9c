import { list, record, textOf } from '../packages/json-value.ts';
import type { ModelShape, Output, Tensor } from './model-shape.ts';

const numbersOf = (value: unknown): readonly (number | null)[] =>
  list(value).map((one) => (typeof one === 'number' && one > 0 ? one : null));

const count = (names: readonly string[]): ReadonlyMap<string, number> => {
  const ops = new Map<string, number>();
  for (const name of names) ops.set(name, (ops.get(name) ?? 0) + 1);
  return ops;
};

/** Sizes that TensorFlow's JSON writes as `{ dim: [{ size: "112" }] }`. */
const dimsOfShape = (value: unknown): readonly (number | null)[] =>
  list(record(value).dim).map((dim) => {
    const size = Number(record(dim).size);
    return size > 0 ? size : null;
  });

const weightsOf = (value: unknown): readonly Tensor[] =>
  list(value)
    .flatMap((group) => list(record(group).weights))
    .map((weight) => ({ name: textOf(record(weight).name) ?? '', dims: numbersOf(record(weight).shape) }));

/** TensorFlow.js: `model.json` of graphs and layers, and the bare weight manifests of face-api. */
export function readTfjs(document: unknown): ModelShape | undefined {
  if (Array.isArray(document)) {
    const weights = weightsOf(document);
    return weights.length > 3
      ? { format: 'TensorFlow.js', inputs: [], outputs: [], weights, ops: new Map() }
      : undefined;
  }
  const { modelTopology, weightsManifest, signature, userDefinedMetadata } = record(document);
  if (weightsManifest === undefined) return undefined;
  const weights = weightsOf(weightsManifest);
  const layers = readKeras(record(modelTopology).model_config ?? modelTopology);
  if (layers !== undefined) return { ...layers, format: 'TensorFlow.js', weights };
  const nodes = list(record(modelTopology).node).map(record);
  const madeBy = new Map(nodes.map((node) => [String(node.name), node]));
  const declared = record(signature ?? record(userDefinedMetadata).signature);
  const tensors = (side: unknown): readonly Output[] =>
    Object.entries(record(side)).map(([key, value]) => {
      const name = String(record(value).name ?? key).replace(/:\d+$/, '');
      let node = madeBy.get(name);
      for (let steps = 0; steps < 8 && /^(Identity|Reshape|Squeeze)$/.test(String(node?.op)); steps += 1)
        node = madeBy.get(String(list(node?.input)[0] ?? '').replace(/:\d+$/, ''));
      const op = textOf(node?.op)?.toLowerCase();
      return {
        name: `${key} ${name}`,
        dims: dimsOfShape(record(value).tensorShape),
        ...(op === undefined ? {} : { op }),
      };
    });
  const placeholders = nodes
    .filter(({ op }) => op === 'Placeholder')
    .map(
      (node): Tensor => ({ name: String(node.name), dims: dimsOfShape(record(record(record(node.attr).shape)).shape) }),
    );
  const inputs = tensors(declared.inputs);
  return {
    format: 'TensorFlow.js',
    inputs: inputs.length > 0 ? inputs : placeholders,
    outputs: tensors(declared.outputs),
    weights,
    ops: count(nodes.map(({ op }) => String(op).toLowerCase())),
  };
}

/** The architecture that Keras writes as JSON (in `.h5`, in `config.json` of `.keras`, in TensorFlow.js layers). */
export function readKeras(document: unknown): ModelShape | undefined {
  const { class_name: kind, config } = record(document);
  if (typeof kind !== 'string' || !/^(Functional|Model|Sequential)$/.test(kind)) return undefined;
  const layers = list(record(config).layers ?? config).map((layer) => ({
    kind: String(record(layer).class_name ?? ''),
    config: record(record(layer).config),
    name: String(record(layer).name ?? record(record(layer).config).name ?? ''),
    inbound: JSON.stringify(record(layer).inbound_nodes ?? []).slice(0, 4000),
  }));
  const shapeOf = (of: Readonly<Record<string, unknown>>): readonly (number | null)[] =>
    numbersOf(of.batch_input_shape ?? of.batch_shape);
  const inputs = layers
    .filter(({ kind: one, config: of }) => one === 'InputLayer' || of.batch_input_shape !== undefined)
    .map(({ name, config: of }) => ({ name, dims: shapeOf(of) }));
  const declared = list(record(config).output_layers)
    .flat(2)
    .filter((one) => typeof one === 'string');
  const names = declared.length > 0 ? declared : [layers.at(-1)?.name ?? ''];
  const outputs = names.map((name): Output => {
    // Normalisation and activation do not change the size: the last dense layer before them does.
    let at = layers.findIndex((layer) => layer.name === name);
    let op = String(layers[at]?.config.activation ?? '').toLowerCase();
    if (layers[at]?.kind === 'Softmax' || /^(softmax|sigmoid)$/.test(op)) op = op || 'softmax';
    const isOfOne = kind === 'Sequential' || names.length === 1;
    for (let steps = 0; steps < 6 && at >= 0 && layers[at]?.config.units === undefined; steps += 1) {
      const before = layers.findIndex((layer) => layers[at]?.inbound.includes(`"${layer.name}"`) === true);
      at = before >= 0 ? before : isOfOne ? at - 1 : -1;
    }
    const units = layers[at]?.config.units;
    return { name, dims: typeof units === 'number' ? [null, units] : [], op: op === 'linear' ? 'gemm' : op };
  });
  const weights = layers.flatMap(({ name, config: of }) =>
    typeof of.units === 'number' ? [{ name, dims: [null, of.units] }] : [],
  );
  return { format: 'Keras', inputs, outputs, weights, ops: count(layers.map(({ kind: one }) => one.toLowerCase())) };
}

/** OpenVINO's `.xml`. */
export function readOpenVino(text: string): ModelShape | undefined {
  if (!/<net\b[^>]*\bversion="\d+"/.test(text.slice(0, 1000)) || !text.includes('<layers>')) return undefined;
  const layers = new Map<
    string,
    {
      readonly name: string;
      readonly type: string;
      readonly into: readonly (number | null)[];
      readonly out: readonly (number | null)[];
    }
  >();
  const dims = (part: string | undefined): readonly (number | null)[] =>
    [...(part ?? '').matchAll(/<dim>(-?\d+)<\/dim>/g)].map(([, dim]) => (Number(dim) > 0 ? Number(dim) : null));
  for (const [, attributes = '', body = ''] of text.matchAll(/<layer\b([^>]*)>([\s\S]*?)<\/layer>/g)) {
    const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const port = (side: string): string | undefined =>
      new RegExp(`<${side}>\\s*<port[^>]*>([\\s\\S]*?)</port>`).exec(body)?.[1];
    layers.set(attribute('id'), {
      name: attribute('name'),
      type: attribute('type').toLowerCase(),
      into: dims(port('input')),
      out: dims(port('output')),
    });
  }
  const from = new Map(
    [...text.matchAll(/<edge\b[^>]*from-layer="(\d+)"[^>]*to-layer="(\d+)"/g)].map(([, a = '', b = '']) => [b, a]),
  );
  const all = [...layers];
  const last = all.filter(([, { type }]) => type === 'result');
  const sinks = last.length > 0 ? last : all.slice(-1);
  return {
    format: 'OpenVINO',
    inputs: all
      .filter(([, { type }]) => type === 'parameter' || type === 'input')
      .map(([, { name, out }]) => ({ name, dims: out })),
    outputs: sinks.map(([id, { name, into, out }]): Output => {
      const before = layers.get(from.get(id) ?? '');
      return {
        name: before?.name ?? name,
        dims: into.length > 0 ? into : out,
        ...(before === undefined ? {} : { op: before.type }),
      };
    }),
    weights: all.filter(([, { type }]) => type === 'const').map(([, { name, out }]) => ({ name, dims: out })),
    ops: count(all.map(([, { type }]) => type)),
  };
}

/** Caffe's prototxt. */
export function readPrototxt(text: string): ModelShape | undefined {
  const bare = text.replace(/#.*$/gm, '');
  if (!/^\s*(?:layers?|input)\s*[:{]/m.test(bare) || !/\btype\s*:\s*["'\w]/.test(bare)) return undefined;
  const dims = [...bare.matchAll(/\b(?:input_dim|dim)\s*:\s*(\d+)/g)].slice(0, 4).map(([, dim]) => Number(dim));
  const layers = bare
    .split(/^\s*layers?\s*\{/m)
    .slice(1)
    .map((body) => ({
      type: (/\btype\s*:\s*["']?(\w+)/.exec(body)?.[1] ?? '').toLowerCase().replaceAll('_', ''),
      size: Number(/\bnum_output\s*:\s*(\d+)/.exec(body)?.[1] ?? 0),
      name: /\bname\s*:\s*["']([^"']+)/.exec(body)?.[1] ?? '',
    }));
  const last = layers.at(-1);
  const sized = layers.findLast(({ type, size }) => size > 0 && /^(innerproduct|convolution)$/.test(type));
  return {
    format: 'Caffe',
    inputs: dims.length === 4 ? [{ name: 'data', dims }] : [],
    outputs: sized === undefined ? [] : [{ name: sized.name, dims: [null, sized.size], op: last?.type ?? '' }],
    weights: layers.filter(({ size }) => size > 0).map(({ name, size }) => ({ name, dims: [size] })),
    ops: count(layers.map(({ type }) => type)),
  };
}

/** ncnn's `.param`. */
export function readNcnn(text: string): ModelShape | undefined {
  if (!text.startsWith('7767517')) return undefined;
  const lines = text
    .split(/\r?\n/)
    .slice(2, 5000)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 3);
  const value = (words: readonly string[], key: number): number =>
    Number(words.find((word) => word.startsWith(`${key}=`))?.slice(String(key).length + 1) ?? 0);
  const input = lines.find(([type]) => type === 'Input');
  const last = lines.at(-1);
  const sized = lines.findLast(([type]) => type === 'InnerProduct' || type === 'Convolution' || type === 'Gemm');
  return {
    format: 'ncnn',
    inputs:
      input === undefined
        ? []
        : [
            {
              name: input[1] ?? '',
              dims: [1, value(input, 2), value(input, 1), value(input, 0)].map((dim) => dim || null),
            },
          ],
    outputs:
      sized === undefined
        ? []
        : [{ name: sized[1] ?? '', dims: [null, value(sized, 0)], op: (last?.[0] ?? '').toLowerCase() }],
    weights: [],
    ops: count(lines.map(([type]) => (type ?? '').toLowerCase())),
  };
}
