import { type OwnCase, ownCase } from './case.fixture.ts';

/** Texts that talk about recognition, forbid it or document it. */
export const wordCases: readonly OwnCase[] = [
  ownCase('W01', 'words', 'none', {
    'README.md': '# Facial recognition\n`import face_recognition` and `DeepFace.verify(a, b)` are what we refuse.\n',
  }),
  ownCase('W02', 'words', 'none', {
    'policy.json':
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["rekognition:CompareFaces","rekognition:IndexFaces"],"Resource":"*"}]}',
  }),
  ownCase('W03', 'words', 'none', {
    'scp.tf':
      'data "aws_iam_policy_document" "no_faces" {\n  statement {\n    effect = "Deny"\n    actions = ["rekognition:SearchFacesByImage", "rekognition:IndexFaces"]\n    resources = ["*"]\n  }\n}\n',
  }),
  ownCase('W04', 'words', 'none', {
    'semgrep.yml':
      'rules:\n  - id: no-fr\n    languages: [python]\n    pattern: face_recognition.compare_faces(...)\n    message: forbidden, see https://api.kairos.com/recognize\n',
  }),
  ownCase('W05', 'words', 'none', {
    'eslint.config.js':
      "export default [{ rules: { 'no-restricted-imports': ['error', 'face-api.js', '@vladmandic/human'] } }];\n",
  }),
  ownCase('W06', 'words', 'none', {
    'guard.py':
      'FORBIDDEN_ROUTES = ["/api/v1/recognition/recognize", "/face/v1.0/identify", "/v1/vision/face/recognize"]\ndef check(p):\n    if p in FORBIDDEN_ROUTES:\n        raise PermissionError(p)\n',
  }),
  ownCase('W07', 'words', 'none', {
    'proxy.go':
      'package p\nfunc ok(op string) error {\n\tif op == "SearchFacesByImage" {\n\t\treturn errForbidden\n\t}\n\treturn nil\n}\n',
  }),
  ownCase('W08', 'words', 'none', {
    'nl.json': '{"faceRecognition":{"enabled":"Gezichtsherkenning is verboden","title":"Gezichtsherkenning"}}',
  }),
  ownCase('W09', 'words', 'none', {
    'lfw.py':
      '"""Labeled Faces in the Wild: face_recognition.compare_faces(a, b) is not used here."""\nURL = "https://example.org/lfw.tgz"\ndef load():\n    return open(URL)\n',
  }),
  ownCase('W10', 'words', 'none', {
    'test_policy.py':
      'from policy import is_forbidden\ndef test_words():\n    assert is_forbidden("face_recognition.compare_faces")\n    assert is_forbidden("RekognitionService.CompareFaces")\n',
  }),
  ownCase('W11', 'words', 'none', {
    'CHANGELOG.md': 'Removed insightface and w600k_r50.onnx.\n',
    LICENSE: 'Not for facial recognition.\n',
  }),
  ownCase('W12', 'words', 'none', {
    'package.json':
      '{"name":"camera-ui","description":"no face-api.js, no face recognition","keywords":["face-recognition","arcface"],"dependencies":{"react":"19.0.0"}}',
  }),
  ownCase('W13', 'words', 'none', {
    'bom.json':
      '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"left-pad","purl":"pkg:npm/left-pad@1.3.0","description":"face-recognition"}],"vulnerabilities":[{"id":"CVE-1","affects":[{"ref":"pkg:pypi/deepface@1"}]}]}',
  }),
  ownCase('W14', 'words', 'none', {
    'a.js':
      '/* const d = faceapi.detectAllFaces(i).withFaceDescriptors(); new FaceMatcher(d) */\nconst interfaceMatcher = 1;\n',
  }),
];
