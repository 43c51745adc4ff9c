import { gzipSync } from 'node:zlib';
import { dockerImage, ociImage, tar, zip } from './archives.fixture.ts';
import { type OwnCase, ownCase } from './case.fixture.ts';
import { onnxModel } from './onnx.fixture.ts';

const [rec, cloud, none] = ['recognition', 'cloud-recognition-client', 'none'] as const;
const arcface = onnxModel({ input: [1, 3, 112, 112], outputs: [['o', [1, 512], 'Gemm']] });
const classifier = onnxModel({ input: [1, 3, 224, 224], outputs: [['o', [1, 1000], 'Softmax']] });
const recogniser = 'import face_recognition\nface_recognition.face_encodings(img)\n';

/** What issue 6 plants, each with its innocent twin; and what configuration and databases tell. */
export const plantedCases = async (): Promise<readonly OwnCase[]> => [
  ownCase(
    'A01',
    'archive',
    rec,
    {
      'image.tar': await dockerImage([
        { 'etc/os-release': 'ID=debian\n' },
        { 'opt/app.zip': zip({ 'a/m.py': recogniser }) },
      ]),
    },
    'present',
  ),
  ownCase('A02', 'archive', none, {
    'image.tar': await dockerImage([
      { 'etc/os-release': 'ID=debian\n' },
      { 'opt/app.zip': zip({ 'a/m.py': 'print(1)\n' }) },
    ]),
  }),
  ownCase('A03', 'archive', none, {
    'image.tar': await dockerImage([{ 'opt/m.py': recogniser }, { 'opt/.wh.m.py': '' }]),
  }),
  ownCase('A04', 'archive', rec, await ociImage([{ 'etc/x': 'x' }, { 'srv/model.bin': arcface }]), 'present'),
  ownCase(
    'A05',
    'archive',
    none,
    await ociImage([{ 'srv/model.bin': arcface }, { 'srv/.wh..wh..opq': '', 'srv/model.bin2': classifier }]),
  ),
  ownCase(
    'A06',
    'archive',
    rec,
    { 'x.tgz': gzipSync(await tar({ 'deep/y.zip': zip({ 'z.tar': await tar({ 'w/renamed.txt.bin': arcface }) }) })) },
    'present',
  ),
  ownCase('A07', 'archive', none, {
    'x.tgz': gzipSync(await tar({ 'deep/y.zip': zip({ 'z.tar': await tar({ 'w/renamed.txt.bin': classifier }) }) })),
  }),
  ownCase(
    'A08',
    'archive',
    rec,
    {
      'bundle.min.js':
        '!function(){var t={};t.nets={faceRecognitionNet:new(function(){function e(){}return e.prototype.load=function(){},e}())};t.run=async function(i){return t.detectAllFaces(i).withFaceLandmarks().withFaceDescriptors()};t.nets.faceRecognitionNet.loadFromUri("/m")}();',
    },
    'present',
  ),
  ownCase('A09', 'archive', 'detection-only', {
    'bundle.min.js':
      '!function(){var t={};t.nets={tinyFaceDetector:1};t.run=async function(i){return t.detectAllFaces(i).withFaceLandmarks()};t.nets.tinyFaceDetector.loadFromUri("/m")}();',
  }),
  ownCase('A10', 'configuration', rec, {
    'docker-compose.yml': 'services:\n  nvr:\n    image: ghcr.io/blakeblackshear/frigate:0.16.2\n',
  }),
  ownCase('A11', 'configuration', none, {
    'docker-compose.yml': 'services:\n  nvr:\n    image: ghcr.io/blakeblackshear/frigate:0.15.1\n',
  }),
  ownCase(
    'A12',
    'configuration',
    rec,
    { 'config.yml': 'mqtt:\n  enabled: false\nface_recognition:\n  enabled: true\n  model_size: small\ncameras: {}\n' },
    'present',
  ),
  ownCase('A13', 'configuration', none, {
    'config.yml': 'mqtt:\n  enabled: false\nlpr:\n  enabled: true\ncameras: {}\n',
  }),
  ownCase(
    'A14',
    'configuration',
    rec,
    { 'config.yml': 'face_recognition:\n  enabled: false\ncameras: {}\n' },
    'latent',
  ),
  ownCase(
    'A15',
    'store',
    rec,
    { 'db/schema.sql': 'CREATE TABLE watch (id serial primary key, name text, face_embedding vector(512));\n' },
    'present',
  ),
  ownCase('A16', 'store', none, {
    'db/schema.sql':
      'CREATE TABLE photos (id serial primary key, name text, clip_embedding vector(512));\nCREATE TABLE faces (id int, x int, y int, w int, h int);\n',
  }),
  ownCase(
    'A17',
    'code',
    cloud,
    {
      'wrapper.py':
        'import boto3\nclass Vision:\n    def __init__(self):\n        self._c = boto3.client("rekognition")\n    def call(self, name, **kw):\n        return getattr(self._c, name)(**kw)\n',
      'app.py': 'from wrapper import Vision\nVision().call("compare_faces", SourceImage=a, TargetImage=b)\n',
    },
    'present',
  ),
  ownCase('A18', 'code', none, {
    'wrapper.py':
      'import boto3\nclass Vision:\n    def __init__(self):\n        self._c = boto3.client("rekognition")\n    def call(self, name, **kw):\n        return getattr(self._c, name)(**kw)\n',
    'app.py': 'from wrapper import Vision\nVision().call("detect_text", Image=a)\n',
  }),
  ownCase(
    'A19',
    'configuration',
    cloud,
    { 'main.tf': 'resource "aws_rekognition_collection" "c" {\n  collection_id = "visitors"\n}\n' },
    'present',
  ),
  ownCase(
    'A20',
    'configuration',
    cloud,
    { 'policy.json': '{"Statement":[{"Effect":"Allow","Action":["rekognition:SearchFacesByImage"],"Resource":"*"}]}' },
    'present',
  ),
  ownCase(
    'A21',
    'configuration',
    rec,
    { 'docker-compose.yml': 'services:\n  core:\n    image: mirror.example/exadel/compreface-core:1.2.0\n' },
    'present',
  ),
  ownCase(
    'A22',
    'configuration',
    rec,
    {
      'configuration.yaml':
        'image_processing:\n  - platform: dlib_face_identify\n    source:\n      - entity_id: camera.door\n',
    },
    'present',
  ),
  ownCase('A23', 'configuration', 'detection-only', {
    'configuration.yaml':
      'image_processing:\n  - platform: dlib_face_detect\n    source:\n      - entity_id: camera.door\n',
  }),
  ownCase('A24', 'configuration', rec, { '.env': 'VISION-DETECTION=True\nVISION-FACE=True\n' }, 'present'),
  ownCase(
    'A25',
    'configuration',
    cloud,
    {
      'rules.xml':
        '<?xml version="1.0"?><tan:Rules xmlns:tan="t" xmlns:tt="s"><tan:Rule Name="door" Type="tt:FaceRecognition"><tan:P Name="EnrollmentID" Value="4"/></tan:Rule></tan:Rules>',
    },
    'present',
  ),
  ownCase(
    'A26',
    'archive',
    rec,
    {
      'vendor/face-api.min.js':
        'var t={};t.FaceRecognitionNet=function(){};t.withFaceDescriptors=function(){return x.withFaceDescriptors()};',
      'weights/tiny_face_detector_model-weights_manifest.json':
        '[{"paths":["s1"],"weights":[{"name":"conv0/filters","shape":[3,3,3,16]},{"name":"conv0/bias","shape":[16]},{"name":"conv1/f","shape":[3,3,16,32]},{"name":"conv8/f","shape":[1,1,512,25]}]}]',
      'app.js': 'faceapi.nets.tinyFaceDetector.loadFromUri("/weights");\nfaceapi.detectAllFaces(i, o);\n',
    },
    'latent',
  ),
];
