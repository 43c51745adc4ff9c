import type { Evidence } from './evidence.ts';
import { readCaffemodel, readDlib, readHdf5, readSafetensors } from './models/binary-models.ts';
import { readGraphDef } from './models/graph-def.ts';
import type { ModelShape } from './models/model-shape.ts';
import { readOnnx } from './models/onnx.ts';
import { readPickle } from './models/pickle.ts';
import { shapeRules } from './models/shape-rules.ts';
import { readKeras, readNcnn, readOpenVino, readPrototxt, readTfjs } from './models/text-models.ts';
import { readTflite } from './models/tflite.ts';
import type { Compiled } from './rules/compiled.ts';
import type { TextFile } from './text-file.ts';
import type { Item } from './walk/byte-source.ts';
import { Unreadable } from './walk/unreadable.ts';

const modelName =
  /\.(onnx|ort|tflite|pb|pt|pth|bin|ckpt|h5|hdf5|keras|caffemodel|safetensors|dat|t7|mnn|tnn|rknn|engine|plan|trt|hef|om|nb|dlc|mlmodel|csta|param|weights|model|task|npz|params|pdparams|pdmodel|mar|gguf|xmodel|blob|uff)$|shard\d*(of\d+)?(\.bin)?$/i;
const unreadModels =
  /\.(mnn|tnn|rknn|engine|plan|trt|hef|om|nb|dlc|mlmodel|csta|t7|pdmodel|pdparams|params|xmodel|uff)$/i;

/** Judges the shape of a network that was read. */
export function examineShape(item: Item, model: ModelShape, rules: Compiled, evidence: Evidence): void {
  for (const [name, judgement] of Object.entries(shapeRules)) {
    const rule = rules.shapes.get(name);
    const seen = rule === undefined ? undefined : judgement(model);
    if (rule !== undefined && seen !== undefined) evidence.add(item, { rule, match: `${model.format} ${seen}` });
  }
}

function shapeOf(source: Item['source'], head: Buffer): ModelShape | undefined {
  if (head.toString('latin1', 4, 8) === 'TFL3') return readTflite(source);
  if (head.toString('hex', 0, 8) === '894844460d0a1a0a') return readHdf5(source);
  if (head[0] === 0x80 && (head[1] ?? 9) >= 2 && (head[1] ?? 9) <= 5) return readPickle(source);
  if (head.length > 9 && head.toString('latin1', 8, 10).startsWith('{') && head.readUInt32LE(4) === 0)
    return readSafetensors(source);
  if (head.toString('latin1', 0, 4) === '\x7fELF' || head.toString('latin1', 0, 2) === 'MZ') return undefined;
  const dlib = readDlib(source);
  if (dlib !== undefined) return dlib;
  // Protobuf has no magic word: its first field must be one that these formats begin with.
  if (![0x08, 0x0a, 0x12, 0x3a, 0x22, 0x1a].includes(head[0] ?? 0)) return undefined;
  for (const read of [readOnnx, readGraphDef, readCaffemodel])
    try {
      const shape = read(source);
      if (shape !== undefined) return shape;
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'malformed') throw error;
    }
  return undefined;
}

/** A binary file as a model: known hash, known name, shape. Says whether it was one. */
export function examineModel(item: Item, head: Buffer, rules: Compiled, evidence: Evidence): boolean {
  const { path, source } = item;
  const isNamed = modelName.test(path);
  const shape = shapeOf(source, head);
  if (shape === undefined && !isNamed) return false;
  const rule = rules.hashes.get(evidence.hashOf(item));
  if (rule !== undefined) evidence.add(item, { rule, match: `sha256:${evidence.hashOf(item)}` });
  for (const one of rules.modelPaths) {
    const match = one.pattern.exec(path);
    if (match !== null) evidence.add(item, { rule: one.rule, match: match[0] });
  }
  if (shape !== undefined) examineShape(item, shape, rules, evidence);
  else if (unreadModels.test(path)) throw new Unreadable('format-not-read', 'model');
  return true;
}

/** A text as a model: OpenVINO, Caffe, ncnn, TensorFlow.js and Keras. */
export function examineTextModel(item: Item, file: TextFile, rules: Compiled, evidence: Evidence): boolean {
  const { document, head } = file;
  const shape =
    document === undefined
      ? ((/<net\b/.test(head.slice(0, 1000)) ? readOpenVino(file.text) : undefined) ??
        (/\.(prototxt|pbtxt)$|deploy/i.test(item.path) ||
        /^\s*name\s*:\s*"[^"]*"\s*\n\s*(input|layer)/.test(head.slice(0, 300))
          ? readPrototxt(file.text)
          : head.startsWith('7767517')
            ? readNcnn(file.text)
            : undefined))
      : (readTfjs(document) ?? readKeras(document));
  const isCascade = /<opencv_storage>|opencv-cascade-classifier/.test(head.slice(0, 4000));
  if (shape === undefined && !isCascade) return false;
  if (shape !== undefined) examineShape(item, shape, rules, evidence);
  for (const one of rules.modelPaths) {
    const match = one.pattern.exec(item.path);
    if (match !== null) evidence.add(item, { rule: one.rule, match: match[0] });
  }
  return true;
}
