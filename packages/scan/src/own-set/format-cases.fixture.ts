import { gzipSync, inflateSync, zstdCompressSync } from 'node:zlib';
import { tar, zip } from './archives.fixture.ts';
import { type OwnCase, ownCase } from './case.fixture.ts';
import { caffemodel, deb, graphDef, savedModel } from './graph.fixture.ts';
import { manifest, onnxModel, pickle } from './onnx.fixture.ts';

const [rec, det, cloud, none] = ['recognition', 'detection-only', 'cloud-recognition-client', 'none'] as const;
const recogniser = 'import face_recognition\nface_recognition.compare_faces([], None)\n';
const from64 = (text: string): Buffer => Buffer.from(text, 'base64');

const tensorflow = (side: number, size: number) =>
  [
    { name: 'input', op: 'Placeholder', shape: [1, side, side, 3] },
    { name: 'w', op: 'Const' },
    { name: 'conv', op: 'Conv2D', inputs: ['input', 'w'] },
    { name: 'embeddings', op: 'MatMul', inputs: ['conv', 'w'], shape: [1, size] },
  ] as const;

const keras = (side: number, units: number, activation: string): string =>
  JSON.stringify({
    class_name: 'Functional',
    config: {
      layers: [
        { class_name: 'InputLayer', name: 'in', config: { name: 'in', batch_input_shape: [null, side, side, 3] } },
        { class_name: 'Conv2D', name: 'c', config: { name: 'c' }, inbound_nodes: [[['in', 0, 0, {}]]] },
        {
          class_name: 'Dense',
          name: 'd',
          config: { name: 'd', units, activation },
          inbound_nodes: [[['c', 0, 0, {}]]],
        },
      ],
      output_layers: [['d', 0, 0]],
    },
  });

const tfjs = (side: number, units: number, activation: string): string =>
  JSON.stringify({
    format: 'layers-model',
    modelTopology: { model_config: JSON.parse(keras(side, units, activation)) },
    weightsManifest: JSON.parse(manifest([['d/kernel', [1024, units]]])),
  });

const h5 = (text: string): Buffer =>
  Buffer.concat([Buffer.from('894844460d0a1a0a', 'hex'), Buffer.alloc(88), Buffer.from(text)]);
const dlib = (loss: string): Buffer =>
  Buffer.concat([
    Buffer.from([1, 3]),
    Buffer.from(`${loss}\u0001\u0003fc_no_bias avg_pool input_rgb_image_sized`),
    Buffer.alloc(300, 1),
  ]);
const ncnn = (side: number, size: number, last: string): string =>
  `7767517\n3 3\nInput data 0 1 data 0=${side} 1=${side} 2=3\nInnerProduct fc 1 1 data fc 0=${size}\n${last} out 1 1 fc out 0=0\n`;

/** A SQLite file with one table, `visitors(id, name, face_embedding blob)`, in pages of 512 bytes. */
const sqlite = inflateSync(
  from64(
    'eNoLDvTJLElVSMsvyk0sUTBmYGJgZGRwUFBgYGBgBGImBgQA8VnQ+IQAI4NeMiMviME4hQGIRgERIIuRXVxWlrFRvSQxKSe1LLM4syS/qBhGMzkHuTqGuCqEODr5uCrARDUyUxQy80pS01OLFAqKMnMTiyoVslMrdRTyEnNTFUpSK0p0FNISk1PjU3OTUlNSMvPSFZJy8pM0QXGDEsujYEQBAAvVLRQ=',
  ),
);

/** Every format that we say we read, each with something to find and, where it can lie, an innocent twin. */
export const formatCases = async (): Promise<readonly OwnCase[]> => [
  ownCase('F01', 'model', rec, { 'saved_model.pb': savedModel(tensorflow(160, 512)) }, 'present'),
  ownCase('F02', 'model', none, { 'saved_model.pb': savedModel(tensorflow(224, 1000)) }),
  ownCase('F03', 'model', rec, { 'frozen.pb': graphDef(tensorflow(112, 128)) }, 'present'),
  ownCase('F04', 'model', none, { 'frozen.pb': graphDef(tensorflow(300, 10)) }),
  ownCase(
    'F05',
    'model',
    rec,
    {
      'a.caffemodel': caffemodel([
        ['conv1', 'Convolution', [64, 3, 3, 3]],
        ['relu1', 'PReLU', [64]],
        ['relu2', 'PReLU', [64]],
        ['fc5', 'InnerProduct', [512, 21_504]],
      ]),
    },
    'present',
  ),
  ownCase('F06', 'model', none, {
    'a.caffemodel': caffemodel([
      ['conv1', 'Convolution', [64, 3, 3, 3]],
      ['conv2', 'Convolution', [64, 64, 3, 3]],
      ['conv3', 'Convolution', [64, 64, 3, 3]],
      ['fc', 'InnerProduct', [10, 4096]],
    ]),
  }),
  ownCase('F07', 'model', rec, { 'a.dat': dlib('loss_metric_2') }, 'present'),
  ownCase('F08', 'model', det, { 'a.dat': dlib('loss_mmod_') }),
  ownCase('F09', 'model', rec, { 'a.h5': h5(keras(160, 128, 'linear')) }, 'present'),
  ownCase('F10', 'model', none, { 'a.h5': h5(keras(160, 128, 'softmax')) }),
  ownCase(
    'F11',
    'model',
    rec,
    { 'a.keras': zip({ 'metadata.json': '{}', 'config.json': keras(112, 512, 'linear') }) },
    'present',
  ),
  ownCase('F12', 'model', none, { 'a.keras': zip({ 'metadata.json': '{}', 'config.json': keras(224, 5, 'softmax') }) }),
  ownCase('F13', 'model', rec, { 'model.json': tfjs(112, 512, 'linear') }, 'present'),
  ownCase('F14', 'model', none, { 'model.json': tfjs(224, 1000, 'softmax') }),
  ownCase('F15', 'model', rec, { 'a.param': ncnn(112, 128, 'Noop') }, 'present'),
  ownCase('F16', 'model', none, { 'a.param': ncnn(227, 1000, 'Softmax') }),
  ownCase(
    'F17',
    'model',
    rec,
    {
      'a.pt': zip({
        'a/data.pkl': pickle([
          ['conv.weight', [64, 3, 3, 3]],
          ['last_linear.weight', [512, 1792]],
        ]),
        'a/version': '3\n',
      }),
    },
    'present',
  ),
  ownCase('F18', 'model', none, {
    'a.pt': zip({
      'a/data.pkl': pickle([
        ['conv.weight', [64, 3, 3, 3]],
        ['fc.weight', [10, 512]],
      ]),
      'a/version': '3\n',
    }),
  }),

  ownCase(
    'F20',
    'packages',
    rec,
    {
      'x.deb': deb({
        'control.tar.gz': gzipSync(await tar({ './control': 'Package: x\nVersion: 1\n' })),
        'data.tar.zst': zstdCompressSync(await tar({ './usr/lib/x/m.py': recogniser })),
      }),
    },
    'present',
  ),
  ownCase('F21', 'packages', none, {
    'x.deb': deb({
      'control.tar.gz': gzipSync(
        await tar({ './control': 'Package: face\nVersion: 1\nDescription: no face recognition\n' }),
      ),
      'data.tar.zst': zstdCompressSync(await tar({ './usr/lib/x/m.py': 'print(1)\n' })),
    }),
  }),
  ownCase(
    'F22',
    'packages',
    rec,
    {
      'x.deb': deb({
        'control.tar.gz': gzipSync(
          await tar({ './control': 'Package: digikam\nVersion: 4:7.9\nArchitecture: amd64\n' }),
        ),
        'data.tar.gz': gzipSync(await tar({ './usr/share/x': 'x' })),
      }),
    },
    'present',
  ),
  ownCase(
    'F23',
    'packages',
    rec,
    {
      'x-1.0.crate': gzipSync(
        await tar({
          'x-1.0/Cargo.toml':
            '[package]\nname = "x"\nversion = "1.0.0"\n[dependencies.f]\npackage = "dlib-face-recognition"\nversion = "0.3"\n',
        }),
      ),
    },
    'present',
  ),
  ownCase('F24', 'packages', det, {
    'x-1.0.crate': gzipSync(
      await tar({ 'x-1.0/Cargo.toml': '[package]\nname = "x"\nversion = "1.0.0"\n[dependencies]\nrustface = "0.1"\n' }),
    ),
  }),
  ownCase(
    'F25',
    'packages',
    rec,
    {
      'v1.zip': zip({
        'example.be/x@v1.0.0/go.mod':
          'module example.be/x\n\ngo 1.22\n\nrequire github.com/Kagami/go-face v0.0.0-20210630145111-0c14797b4d0e\n',
      }),
    },
    'present',
  ),
  ownCase('F26', 'packages', det, {
    'v1.zip': zip({
      'example.be/x@v1.0.0/go.mod': 'module example.be/x\n\ngo 1.22\n\nrequire github.com/esimov/pigo v1.4.6\n',
    }),
  }),
  ownCase(
    'F27',
    'packages',
    rec,
    {
      'faces-1.3.10.jar': zip({
        'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
        'META-INF/maven/org.openimaj/faces/pom.properties': 'version=1.3.10\ngroupId=org.openimaj\nartifactId=faces\n',
      }),
    },
    'present',
  ),
  ownCase('F28', 'packages', none, {
    'x.jar': zip({
      'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
      'META-INF/maven/be.example/faces/pom.properties': 'version=1\ngroupId=be.example\nartifactId=faces\n',
    }),
  }),
  ownCase(
    'F29',
    'packages',
    rec,
    {
      'x.nupkg': zip({
        'x.nuspec':
          '<?xml version="1.0"?><package><metadata><id>Be.Example</id><version>1.0.0</version><dependencies><dependency id="FaceAiSharp" version="0.5.23"/></dependencies></metadata></package>',
      }),
    },
    'present',
  ),
  ownCase(
    'F30',
    'packages',
    rec,
    {
      'x-1.0-py3-none-any.whl': zip({
        'x/__init__.py': '',
        'x-1.0.dist-info/METADATA':
          'Metadata-Version: 2.1\nName: x\nVersion: 1.0\nRequires-Dist: deepface>=0.0.79\n\nwords\n',
      }),
    },
    'present',
  ),
  ownCase('F31', 'packages', none, {
    'x-1.0-py3-none-any.whl': zip({
      'x/__init__.py': '',
      'x-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: x\nVersion: 1.0\n\nLike deepface, but for plates.\n',
    }),
  }),
  ownCase('F32', 'packages', rec, { 'lib/apk/db/installed': 'P:digikam\nV:8.1-r0\n\nP:musl\nV:1.2\n' }, 'present'),

  ownCase(
    'F40',
    'archive',
    rec,
    {
      'm.bin': from64(
        '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ABAADRdADSbSme4Ujxz1XFLX0qVfrY3e5iDDb+6dcODS2dc4jQkFAuOVI8BRTxbR8xwBE5V2Fj7RAAAMsMs0i/Fl8kAAVBBeZnmmx+2830BAAAAAARZWg==',
      ),
    },
    'present',
  ),
  ownCase(
    'F41',
    'archive',
    rec,
    {
      'm.bin': from64(
        'QlpoOTFBWSZTWTSDQmYAABJXgAAQQGUAAQAKq6PcACAAVDUGhpoNAAyU9Eeppiepo8p5Ssz3fdub1LmHKjLToIEs+pGzjgLCGAxURnwWgNbmPi7kinChIGkGhMw=',
      ),
    },
    'present',
  ),
  ownCase(
    'F42',
    'archive',
    rec,
    {
      'blobs/layer.tar.zst': zstdCompressSync(
        await tar({ 'opt/r.bin': onnxModel({ input: [1, 3, 112, 112], outputs: [['o', [1, 512], 'Gemm']] }) }),
      ),
    },
    'present',
  ),

  ownCase(
    'F50',
    'configuration',
    cloud,
    {
      'stack.yaml':
        'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Visitors:\n    Type: AWS::Rekognition::Collection\n    Properties:\n      CollectionId: visitors\n',
    },
    'present',
  ),
  ownCase('F51', 'configuration', none, {
    'stack.yaml':
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Labels:\n    Type: AWS::Rekognition::Project\n    Properties:\n      ProjectName: signs\n',
  }),
  ownCase(
    'F52',
    'configuration',
    rec,
    {
      'deploy.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: m\nspec:\n  template:\n    spec:\n      containers:\n        - name: ml\n          image: ghcr.io/immich-app/immich-machine-learning:v1.120.0\n',
    },
    'present',
  ),
  ownCase(
    'F53',
    'configuration',
    rec,
    { 'values.yaml': 'image:\n  repository: exadel/compreface-core\n  tag: 1.2.0\n' },
    'present',
  ),
  ownCase(
    'F54',
    'configuration',
    rec,
    {
      'roles/nvr/tasks/main.yml':
        '- name: libraries\n  ansible.builtin.shell:\n    cmd: apt-get update\n- run: pip install insightface==0.7.3\n',
    },
    'present',
  ),
  ownCase(
    'F55',
    'configuration',
    cloud,
    {
      'lib/stack.ts':
        "import * as rekognition from 'aws-cdk-lib/aws-rekognition';\nnew rekognition.CfnCollection(this, 'C', { collectionId: 'visitors' });\n",
    },
    'present',
  ),
  ownCase('F56', 'configuration', none, {
    'lib/stack.ts':
      "import * as rekognition from 'aws-cdk-lib/aws-rekognition';\nnew rekognition.CfnProject(this, 'P', { projectName: 'signs' });\n",
  }),

  ownCase('F60', 'store', rec, { 'visitors.db': sqlite }, 'present'),
  ownCase(
    'F61',
    'store',
    rec,
    {
      'dump.sql.gz': gzipSync(
        'CREATE TABLE `faces` (\n  `id` int NOT NULL,\n  `embedding` blob,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n',
      ),
    },
    'present',
  ),
  ownCase('F62', 'store', none, {
    'dump.sql.gz': gzipSync(
      'CREATE TABLE `faces` (\n  `id` int NOT NULL,\n  `thumb` blob,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n',
    ),
  }),
];
