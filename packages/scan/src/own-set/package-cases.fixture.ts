import { type OwnCase, ownCase } from './case.fixture.ts';

const rec = 'recognition';
const cloud = 'cloud-recognition-client';

/** Manifests, lock files and bills of materials of many registries. */
export const packageCases: readonly OwnCase[] = [
  ownCase(
    'P01',
    'packages',
    rec,
    {
      'package-lock.json':
        '{"lockfileVersion":3,"packages":{"":{"name":"a"},"node_modules/widget":{"name":"face-api.js","version":"0.22.2"}}}',
    },
    'present',
  ),
  ownCase('P02', 'packages', 'none', {
    'package-lock.json':
      '{"lockfileVersion":3,"packages":{"":{"name":"a"},"node_modules/face-api.js":{"name":"is-odd","version":"3.0.1"}}}',
  }),
  ownCase(
    'P03',
    'packages',
    rec,
    { 'yarn.lock': '# yarn lockfile v1\n\n"eyes@npm:@vladmandic/face-api@^1.7.0":\n  version "1.7.13"\n' },
    'present',
  ),
  ownCase(
    'P04',
    'packages',
    rec,
    {
      'pnpm-lock.yaml':
        "lockfileVersion: '9.0'\npackages:\n  '@vladmandic/human@3.3.5':\n    resolution: {integrity: x}\n",
    },
    'present',
  ),
  ownCase(
    'P05',
    'packages',
    rec,
    { 'poetry.lock': '[[package]]\nname = "insightface"\nversion = "0.7.3"\n' },
    'present',
  ),
  ownCase(
    'P06',
    'packages',
    rec,
    { 'Pipfile.lock': '{"_meta":{},"default":{"facenet-pytorch":{"version":"==2.5.3"}},"develop":{}}' },
    'present',
  ),
  ownCase(
    'P07',
    'packages',
    rec,
    { 'pyproject.toml': '[project]\nname = "x"\ndependencies = ["Keras_VGGFace>=0.6"]\n' },
    'present',
  ),
  ownCase(
    'P08',
    'packages',
    rec,
    { 'Cargo.lock': '[[package]]\nname = "dlib-face-recognition"\nversion = "0.3.2"\n' },
    'present',
  ),
  ownCase('P09', 'packages', rec, { 'go.sum': 'github.com/Kagami/go-face v0.0.0-2021 h1:abc=\n' }, 'present'),
  ownCase(
    'P10',
    'packages',
    rec,
    {
      'a.csproj':
        '<Project><ItemGroup><PackageReference Include="FaceAiSharp.Bundle" Version="0.5.23"/></ItemGroup></Project>',
    },
    'present',
  ),
  ownCase(
    'P11',
    'packages',
    cloud,
    {
      'pom.xml':
        '<project><dependencies><dependency><groupId>software.amazon.awssdk</groupId><artifactId>rekognition</artifactId><version>2.1</version></dependency></dependencies></project>',
    },
    'present',
  ),
  ownCase('P12', 'packages', rec, { 'requirements.txt': 'dlib==19.24.2\n' }, 'latent'),
  ownCase('P13', 'packages', rec, { 'requirements.txt': 'opencv-contrib-python==4.9.0\nnumpy\n' }, 'latent'),
  ownCase('P14', 'packages', 'none', { 'requirements.txt': 'opencv-python==4.9.0\nface==22.0\nopenface==1\nboto3\n' }),
  ownCase('P15', 'packages', 'detection-only', { 'requirements.txt': 'mediapipe\nretina_face\nmtcnn\n' }),
  ownCase(
    'P16',
    'packages',
    rec,
    { 'var/lib/dpkg/status': 'Package: digikam\nStatus: install ok installed\nVersion: 4:7.9\n' },
    'present',
  ),
  ownCase(
    'P17',
    'packages',
    rec,
    { 'var/lib/dpkg/status': 'Package: libopencv-contrib406\nStatus: install ok installed\nVersion: 4.6\n' },
    'latent',
  ),
  ownCase(
    'P18',
    'packages',
    rec,
    {
      'bom.xml':
        '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components><component type="library"><name>deepface</name><purl>pkg:pypi/deepface@0.0.79</purl></component></components></bom>',
    },
    'present',
  ),
  ownCase(
    'P19',
    'packages',
    cloud,
    {
      'sbom.spdx':
        'SPDXVersion: SPDX-2.3\nPackageName: Azure.AI.Vision.Face\nPackageVersion: 1.0\nExternalRef: PACKAGE-MANAGER purl pkg:nuget/Azure.AI.Vision.Face@1.0\n',
    },
    'present',
  ),
  ownCase(
    'P20',
    'packages',
    rec,
    {
      'ai.json':
        '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"ai_AIPackage","name":"m7","ai_domain":["face recognition"]}]}',
    },
    'present',
  ),
  ownCase('P21', 'packages', 'detection-only', {
    'bom.json':
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"m","modelCard":{"modelParameters":{"task":"face-detection"}}}]}',
  }),
  ownCase('P22', 'packages', 'none', {
    'bom.json':
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"application","name":"XProtect Corporate","publisher":"Milestone"}]}',
  }),
  ownCase(
    'P23',
    'packages',
    rec,
    { Dockerfile: 'FROM python:3.12\nRUN pip install --no-cache-dir \\\n    insightface==0.7.3 onnxruntime\n' },
    'present',
  ),
  ownCase('P24', 'packages', 'none', {
    Dockerfile: 'FROM python:3.12\n# RUN pip install insightface\nRUN pip install flask\n',
  }),
  ownCase(
    'P25',
    'packages',
    rec,
    { 'android/build.gradle': "dependencies { implementation 'com.regula.face:api:6.2' }" },
    'present',
  ),
  ownCase('P26', 'packages', 'detection-only', {
    'app/build.gradle': "dependencies { implementation 'com.google.mlkit:face-detection:16.1.5' }",
  }),
];
