import { type OwnCase, ownCase } from './case.fixture.ts';
import { manifest, onnxModel, pickle, safetensors } from './onnx.fixture.ts';

const model = (id: string, label: OwnCase['label'], name: string, content: Buffer | string): OwnCase =>
  ownCase(id, 'model', label, { [name]: content }, label === 'recognition' ? 'present' : undefined);

const [rec, det, none] = ['recognition', 'detection-only', 'none'] as const;

/** Networks by their shape, under names that say nothing. */
export const modelCases: readonly OwnCase[] = [
  model(
    'M01',
    rec,
    'weights.bin',
    onnxModel({ input: [1, 3, 112, 112], outputs: [['683', [1, 512], 'BatchNormalization']], ops: ['Conv', 'PRelu'] }),
  ),
  model('M02', rec, 'a.dat', onnxModel({ input: [0, 3, 112, 112], outputs: [['fc1', [0, 128], 'Gemm']] })),
  model('M03', rec, 'b.onnx', onnxModel({ input: [1, 160, 160, 3], outputs: [['Bottleneck', [1, 512], 'Div']] })),
  model('M04', rec, 'c.onnx', onnxModel({ input: [1, 3, 128, 128], outputs: [['out', [1, 256, 1, 1], 'Conv']] })),
  model(
    'M05',
    rec,
    'd.onnx',
    onnxModel({
      input: [0, 3, 0, 0],
      outputs: [['out', [], 'BatchNormalization']],
      ops: Array.from({ length: 12 }, () => 'PRelu'),
      weights: [
        ['fc.weight', [512, 25088]],
        ['bn', [512]],
      ],
    }),
  ),
  model(
    'M06',
    rec,
    'age.onnx',
    onnxModel({
      input: [1, 3, 112, 112],
      outputs: [
        ['age', [1, 101], 'Softmax'],
        ['gender', [1, 2], 'Softmax'],
        ['feat', [1, 512], 'Gemm'],
      ],
    }),
  ),
  model(
    'M07',
    none,
    'age.onnx',
    onnxModel({
      input: [1, 3, 112, 112],
      outputs: [
        ['age', [1, 101], 'Softmax'],
        ['gender', [1, 2], 'Softmax'],
      ],
    }),
  ),
  model('M08', none, 'reid.onnx', onnxModel({ input: [1, 3, 256, 128], outputs: [['feat', [1, 512], 'Gemm']] })),
  model('M09', none, 'vehicle.onnx', onnxModel({ input: [1, 3, 208, 208], outputs: [['feat', [1, 512], 'Gemm']] })),
  model(
    'M10',
    none,
    'clip.onnx',
    onnxModel({
      input: [1, 3, 224, 224],
      outputs: [['image_embeds', [1, 512], 'Gemm']],
      ops: Array.from({ length: 12 }, () => 'LayerNormalization'),
    }),
  ),
  model('M11', none, 'speaker.onnx', onnxModel({ input: [1, 80, 200], outputs: [['embs', [1, 192], 'Gemm']] })),
  model('M12', none, 'classes.onnx', onnxModel({ input: [1, 3, 128, 128], outputs: [['prob', [1, 128], 'Softmax']] })),
  model('M13', det, 'landmarks.onnx', onnxModel({ input: [1, 3, 112, 112], outputs: [['out', [1, 196], 'Gemm']] })),
  model('M14', none, 'plates.onnx', onnxModel({ input: [1, 3, 48, 320], outputs: [['out', [1, 40, 97], 'Softmax']] })),
  model(
    'M15',
    none,
    'yolo.onnx',
    onnxModel({ input: [1, 3, 640, 640], outputs: [['output0', [1, 84, 8400], 'Concat']] }),
  ),
  model(
    'M16',
    det,
    'det.onnx',
    onnxModel({
      input: [1, 3, 640, 640],
      outputs: [
        ['448', [12800, 1], 'Sigmoid'],
        ['451', [12800, 4], 'Reshape'],
        ['454', [12800, 10], 'Reshape'],
      ],
    }),
  ),
  model(
    'M17',
    none,
    'pose.onnx',
    onnxModel({
      input: [1, 3, 112, 112],
      outputs: [
        ['yaw', [1, 66], 'Gemm'],
        ['pitch', [1, 66], 'Gemm'],
        ['roll', [1, 66], 'Gemm'],
      ],
    }),
  ),
  model('M18', none, 'liveness.onnx', onnxModel({ input: [1, 3, 80, 80], outputs: [['out', [1, 3], 'Softmax']] })),
  model(
    'M19',
    rec,
    'x.safetensors',
    safetensors([
      ['features.weight', [512]],
      ['fc.weight', [512, 25088]],
      ['layer4.2.prelu.weight', [512]],
      ['layer1.0.prelu.weight', [64]],
    ]),
  ),
  model(
    'M20',
    rec,
    'data.pkl',
    pickle([
      ['conv.weight', [64, 3, 3, 3]],
      ['last_linear.weight', [512, 1792]],
      ['logits.weight', [8631, 512]],
    ]),
  ),
  model(
    'M21',
    none,
    'data.pkl',
    pickle([
      ['features.28.weight', [512, 512, 3, 3]],
      ['classifier.0.weight', [512, 25088]],
      ['classifier.3.weight', [10, 512]],
    ]),
  ),
  model(
    'M22',
    none,
    'y.safetensors',
    safetensors([
      ['bert.embeddings.word_embeddings.weight', [30522, 768]],
      ['cls.weight', [2, 768]],
    ]),
  ),
  model(
    'M23',
    rec,
    'manifest.json',
    manifest([
      ['conv32_down/conv/filters', [7, 7, 3, 32]],
      ['conv32_down/conv/bias', [32]],
      ['a', [3, 3, 32, 32]],
      ['fc', [256, 128]],
    ]),
  ),
  model(
    'M24',
    none,
    'manifest.json',
    manifest([
      ['conv0/filters', [3, 3, 3, 16]],
      ['conv1/filters', [3, 3, 16, 32]],
      ['a', [3, 3, 32, 32]],
      ['fc', [256, 7]],
    ]),
  ),
  model(
    'M25',
    rec,
    'head.safetensors',
    safetensors([
      ['backbone.conv1.weight', [64, 3, 3, 3]],
      ['head.kernel', [512, 85742]],
    ]),
  ),
  model(
    'M26',
    none,
    'resnet.safetensors',
    safetensors([
      ['layer4.1.conv2.weight', [512, 512, 3, 3]],
      ['fc.weight', [1000, 512]],
    ]),
  ),
  model(
    'M27',
    rec,
    'deploy.prototxt',
    'name: "m"\ninput: "data"\ninput_dim: 1\ninput_dim: 3\ninput_dim: 112\ninput_dim: 96\nlayer {\n name: "fc5"\n type: "InnerProduct"\n inner_product_param {\n num_output: 512\n }\n}\n',
  ),
  model(
    'M28',
    rec,
    'm.xml',
    '<?xml version="1.0"?><net name="m" version="10"><layers><layer id="0" name="in" type="Parameter" version="opset1"><output><port id="0"><dim>1</dim><dim>3</dim><dim>112</dim><dim>112</dim></port></output></layer><layer id="1" name="emb" type="Add" version="opset1"><output><port id="0"><dim>1</dim><dim>512</dim></port></output></layer><layer id="2" name="r" type="Result" version="opset1"><input><port id="0"><dim>1</dim><dim>512</dim></port></input></layer></layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/><edge from-layer="1" from-port="0" to-layer="2" to-port="0"/></edges></net>',
  ),
];
