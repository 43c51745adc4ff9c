import { type ModelShape, type Output, shownShape, type Tensor } from './model-shape.ts';

/** Judgements over the shape of a network, by the name under which a rule asks for them. Each gives what it saw. */
export const shapeRules: Readonly<Record<string, (model: ModelShape) => string | undefined>> = {
  'single-head-embedder': singleHead,
  'head-of-attributes-with-embedding': multiHead,
  'embedder-weights': embedderWeights,
  'identity-classes': identityClasses,
  'face-api-descriptor': faceApi,
  'dlib-metric': ({ format, weights }) =>
    format === 'dlib' && weights.some(({ name }) => name.startsWith('loss_metric'))
      ? weights.map(({ name }) => name).join(', ')
      : undefined,
  'face-detector': detector,
};

const faceSides = new Set([96, 112, 128, 150, 160]);
const vectorSizes = new Set([128, 192, 256, 512, 1024]);

/** The side of a square colour picture, N,C,H,W or N,H,W,C; 96x112 counts as one. */
function pictureSide({ dims }: Tensor): number | undefined {
  const sizes = dims.length === 4 ? dims.slice(1) : dims.length === 3 ? dims : [];
  const [a, b, c] = sizes;
  const [h, w] = a === 3 ? [b, c] : c === 3 ? [a, b] : [undefined, undefined];
  if (typeof h !== 'number' || typeof w !== 'number') return undefined;
  if (h === w) return h;
  return (h === 112 && w === 96) || (h === 96 && w === 112) ? 112 : undefined;
}

const isOpenPicture = ({ dims }: Tensor): boolean =>
  dims.length === 4 && (dims[1] === 3 || dims[3] === 3) && dims.filter((dim) => dim === null).length >= 2;

/** The length of a vector output: rank 2, or rank 4 with a tail of one. Rank 3 is a list of boxes. */
function vectorSize({ dims }: Tensor): number | undefined {
  if (dims.length === 2) return dims[1] ?? undefined;
  if (dims.length === 1) return dims[0] ?? undefined;
  if (dims.length === 4 && dims[2] === 1 && dims[3] === 1) return dims[1] ?? undefined;
  if (dims.length === 4 && dims[1] === 1 && dims[2] === 1) return dims[3] ?? undefined;
  return undefined;
}

const isClasses = ({ op }: Output): boolean => /softmax|sigmoid|logistic/.test(op ?? '');
const isTransformer = ({ ops }: ModelShape): boolean =>
  ['erf', 'gelu', 'layernormalization', 'attention', 'multiheadattention', 'mvn', 'einsum'].some(
    (op) => (ops.get(op) ?? 0) > 3,
  );
const prelus = ({ ops, weights }: ModelShape): number =>
  (ops.get('prelu') ?? 0) + weights.filter(({ name }) => /prelu/i.test(name)).length;

function singleHead(model: ModelShape): string | undefined {
  const [input, ...otherInputs] = model.inputs;
  const vectors = model.outputs.filter((output) => vectorSizes.has(vectorSize(output) ?? 0) && !isClasses(output));
  const [vector] = vectors;
  if (
    input === undefined ||
    otherInputs.length > 1 ||
    vector === undefined ||
    model.outputs.length > 2 ||
    isTransformer(model)
  )
    return undefined;
  const side = pictureSide(input);
  const shown = `${shownShape(input)} -> ${shownShape(vector)}`;
  if (side !== undefined && faceSides.has(side)) return shown;
  // Sides left open: the marks of an ArcFace body decide.
  if (side === undefined && isOpenPicture(input) && prelus(model) >= 10 && model.weights.some(isFaceTail)) return shown;
  // VGG-Face and its kind at 224, by the number of people they were trained on.
  return side === 224 &&
    (vectorSize(vector) === 2622 || /face|vgg_?face/i.test(vector.name)) &&
    !/mesh|landmark|detect|box/i.test(vector.name)
    ? shown
    : undefined;
}

const attributeSizes = new Set([1, 2, 3, 7, 8, 9, 100, 101]);

function multiHead(model: ModelShape): string | undefined {
  if (model.outputs.length < 2 || model.outputs.length > 12) return undefined;
  const [input] = model.inputs;
  const side = input === undefined ? undefined : pictureSide(input);
  const vector = model.outputs.find((output) => vectorSizes.has(vectorSize(output) ?? 0) && !isClasses(output));
  const attributes = model.outputs.filter((output) => output !== vector && attributeSizes.has(vectorSize(output) ?? 0));
  if (vector === undefined || attributes.length === 0 || side === undefined || side > 260 || isTransformer(model))
    return undefined;
  const names = [...model.outputs, ...model.inputs, ...model.weights.slice(0, 2000)].map(({ name }) => name).join(' ');
  const isOfFaces =
    /age|gender|emotion|expression|face|race|smile|glasses|attribute/i.test(names) &&
    !/vehicle|car_|plate|color/i.test(names);
  const looksLikeAges =
    attributes.some((output) => [100, 101].includes(vectorSize(output) ?? 0)) ||
    (attributes.length >= 2 && faceSides.has(side));
  return isOfFaces || looksLikeAges
    ? `${shownShape(input ?? vector)} -> ${model.outputs.map(shownShape).join(', ')}`
    : undefined;
}

/** Linear layers from the last map of a face network to a vector: 7x7x512 for 112, 7x6x512 for 96x112, 6x6, 8x8, 10x10. */
const flattened = new Set([25_088, 21_504, 18_432, 32_768, 51_200, 12_544]);

function isFaceTail({ dims }: Tensor): boolean {
  const [a, b] = dims;
  return (
    dims.length === 2 &&
    [a, b].some((size) => flattened.has(size ?? 0)) &&
    [a, b].some((size) => [128, 256, 512].includes(size ?? 0))
  );
}

function embedderWeights(model: ModelShape): string | undefined {
  const { weights } = model;
  const has = (pattern: RegExp, ...dims: readonly number[]): Tensor | undefined =>
    weights.find(
      (one) => pattern.test(one.name) && one.dims.length === dims.length && dims.every((dim, i) => one.dims[i] === dim),
    );
  const inception =
    has(/last_linear\.weight$/, 512, 1792) ??
    has(/[Bb]ottleneck.*(kernel|weights)/, 1792, 128) ??
    has(/[Bb]ottleneck.*(kernel|weights)/, 1792, 512);
  if (inception !== undefined) return shownShape(inception);
  const openface =
    has(/(linear|fc|dense).*(weight|kernel)/i, 128, 736) ?? has(/(linear|fc|dense).*(weight|kernel)/i, 736, 128);
  if (openface !== undefined) return shownShape(openface);
  const tail = weights.find(isFaceTail);
  const isVgg = weights.some(
    ({ name, dims }) => /^(features\.\d+|.*conv5_[123]|block5_conv\d)/.test(name) && dims.length === 4,
  );
  const hasBody =
    prelus(model) >= 2 ||
    weights.some(({ name }) =>
      /^(module\.)?(features|output_layer\.\d|bn3|bn4|fc5?)\.(weight|running_mean)$/.test(name),
    ) ||
    weights.some(({ name }) => /res_layer|layer4\.\d/.test(name));
  if (tail !== undefined && !isVgg && hasBody) return shownShape(tail);
  // MobileFaceNet: a depthwise layer over the whole last map, then a vector.
  const global = weights.find(
    ({ dims }) =>
      dims.length === 4 && dims[1] === 1 && dims[2] === 7 && dims[3] === 7 && [512, 256, 1024].includes(dims[0] ?? 0),
  );
  const linear = weights.find(
    ({ name, dims }) =>
      /(linear|fc|embedding|output|conv_6_?)/i.test(name) &&
      [128, 192, 256, 512].includes(dims[0] ?? 0) &&
      dims[1] === global?.dims[0],
  );
  return global !== undefined && linear !== undefined && prelus(model) >= 2
    ? `${shownShape(global)}, ${shownShape(linear)}`
    : undefined;
}

/** How many people the public sets hold that recognisers are trained on. */
const identities = new Set([
  8631, 10_575, 10_572, 2622, 2558, 85_742, 85_164, 93_431, 360_232, 617_970, 205_990, 9131, 79_077, 180_855, 2_059_906,
]);

function identityClasses({ weights, outputs }: ModelShape): string | undefined {
  const found = [...weights, ...outputs].find(
    ({ dims }) =>
      dims.length >= 1 &&
      dims.some((dim) => identities.has(dim ?? 0)) &&
      (dims.length >= 2 || identities.has(dims[0] ?? 0)) &&
      dims.length <= 4,
  );
  // A count of classes stands beside the length of what is classified.
  return found !== undefined &&
    (found.dims.length === 1 ||
      found.dims.some((dim) => [128, 256, 512, 1024, 1792, 2048, 4096].includes(dim ?? 0) || dim === null))
    ? shownShape(found)
    : undefined;
}

function faceApi({ weights }: ModelShape): string | undefined {
  const fc = weights.find(({ name, dims }) => name === 'fc' && dims[0] === 256 && dims[1] === 128);
  const down = weights.find(({ name }) => name.startsWith('conv32_down/conv/filters'));
  return fc !== undefined && down !== undefined ? `${shownShape(down)} … ${shownShape(fc)}` : undefined;
}

function detector({ inputs, outputs, weights, format }: ModelShape): string | undefined {
  const anchors = outputs.filter(
    ({ dims }) =>
      dims.length >= 2 && dims.some((dim) => [896, 2304, 12_800, 3200, 800, 4420, 16_800, 2016].includes(dim ?? 0)),
  );
  if (anchors.length >= 1 && outputs.length >= 2) return outputs.map(shownShape).join(', ');
  if (outputs.some(({ name }) => /^(cls|obj|bbox|kps)_(8|16|32)$/.test(name)))
    return outputs.map(shownShape).join(', ');
  if (format === 'dlib' && weights.some(({ name }) => name.startsWith('loss_mmod'))) return 'loss_mmod';
  const side = inputs[0] === undefined ? undefined : pictureSide(inputs[0]);
  const landmarks = outputs.find(
    (output) =>
      [136, 196, 212, 1404, 1434, 10].includes(vectorSize(output) ?? output.dims.at(-1) ?? 0) ||
      output.dims.at(-1) === 1404,
  );
  if (side !== undefined && landmarks !== undefined && [112, 64, 192, 256, 224, 128].includes(side))
    return shownShape(landmarks);
  const named = [...outputs, ...weights.slice(0, 500)].find(({ name }) =>
    /face_?(detect|landmark|mesh|align)|(^|[/_])(retinaface|blazeface|mtcnn|pnet|rnet|onet)([/_]|$)|tiny_?yolo.*face/i.test(
      name,
    ),
  );
  return named === undefined ? undefined : shownShape(named);
}
