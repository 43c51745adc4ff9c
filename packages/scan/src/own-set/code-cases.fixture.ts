import { type OwnCase, ownCase } from './case.fixture.ts';

const rec = 'recognition';
const cloud = 'cloud-recognition-client';

/** Source in many languages: recognisers, clients, detectors, and neighbours that use the same words. */
export const codeCases: readonly OwnCase[] = [
  ownCase(
    'C01',
    'code',
    rec,
    {
      'door.py':
        'import numpy as np\nimport face_recognition\nknown = np.load("k.npy")\ndef who(img):\n    e = face_recognition.face_encodings(img)[0]\n    return face_recognition.compare_faces(known, e)\n',
    },
    'present',
  ),
  ownCase(
    'C02',
    'code',
    rec,
    {
      'blur.py':
        'import face_recognition\nfor t, r, b, l in face_recognition.face_locations(img):\n    img[t:b, l:r] = 0\n',
    },
    'latent',
  ),
  ownCase(
    'C03',
    'code',
    rec,
    { 'web.js': "import * as fa from '@vladmandic/face-api';\nconst m = new fa.FaceMatcher(labelled, 0.6);\n" },
    'present',
  ),
  ownCase(
    'C04',
    'code',
    rec,
    {
      'M.kt':
        'class FaceNetModel(ctx: Context) {\n  val net = Interpreter(load("facenet_512.tflite"))\n  fun faceEmbedding(b: Bitmap): FloatArray = run(b)\n  fun cosineSimilarity(a: FloatArray, b: FloatArray): Float = 0f\n}\n',
    },
    'present',
  ),
  ownCase(
    'C05',
    'code',
    rec,
    {
      'main.cpp':
        '#include <opencv2/face.hpp>\nint main() { auto r = cv::face::LBPHFaceRecognizer::create(); r->train(x, y); }\n',
    },
    'present',
  ),
  ownCase('C06', 'code', 'detection-only', {
    'main.cpp':
      '#include <opencv2/objdetect.hpp>\nint main() { cv::CascadeClassifier c("haarcascade_frontalface_alt.xml"); c.detectMultiScale(g, faces); }\n',
  }),
  ownCase(
    'C07',
    'code',
    rec,
    {
      'P.cs':
        'using FaceRecognitionDotNet;\nvar e = fr.FaceEncodings(image);\nvar d = FaceRecognition.FaceDistance(a, b);\n',
    },
    'present',
  ),
  ownCase(
    'C08',
    'code',
    rec,
    {
      'm.go':
        'package main\nimport (\n\t"github.com/Kagami/go-face"\n)\nfunc main() { r, _ := face.NewRecognizer("m"); r.Classify(d) }\n',
    },
    'present',
  ),
  ownCase(
    'C09',
    'code',
    rec,
    {
      'A.java':
        'import com.arcsoft.face.FaceEngine;\nclass A { int f() { return engine.compareFaceFeature(a, b, s); } }\n',
    },
    'present',
  ),
  ownCase(
    'C10',
    'code',
    rec,
    {
      'm.rs': 'use dlib_face_recognition::FaceEncoderNetwork;\nfn main() { let n = FaceEncoderNetwork::default(); }\n',
    },
    'present',
  ),
  ownCase(
    'C11',
    'code',
    rec,
    {
      'v.swift':
        'let net = try MobileFaceNet(configuration: c)\nfunc matchFace(_ a: FaceEmbedding, _ b: FaceEmbedding) -> Float { cosineDistance(a, b) }\n',
    },
    'present',
  ),
  ownCase(
    'C12',
    'code',
    cloud,
    { 'a.py': 'import boto3\nr = boto3.client("rekognition")\nr.search_faces_by_image(CollectionId="x", Image={})\n' },
    'present',
  ),
  ownCase('C13', 'code', 'none', {
    'a.py': 'import boto3\nr = boto3.client("rekognition")\nprint(r.detect_labels(Image={}))\n',
  }),
  ownCase('C14', 'code', 'detection-only', {
    'a.ts':
      "import { RekognitionClient, DetectFacesCommand } from '@aws-sdk/client-rekognition';\nawait c.send(new DetectFacesCommand(p));\n",
    'package.json': '{"name":"a","dependencies":{"@aws-sdk/client-rekognition":"3.0.0"}}',
  }),
  ownCase(
    'C15',
    'code',
    cloud,
    { 'a.ts': "const r = await fetch(host + '/face/v1.0/identify', { method: 'POST', body });\n" },
    'present',
  ),
  ownCase('C16', 'code', 'detection-only', {
    'a.ts': "const r = await fetch(host + '/face/v1.0/detect', { method: 'POST', body });\n",
  }),
  ownCase(
    'C17',
    'code',
    cloud,
    { 'a.php': "<?php\n$r = $http->post('https://api-us.faceplusplus.com/facepp/v3/compare', $form);\n" },
    'present',
  ),
  ownCase(
    'C18',
    'code',
    cloud,
    { 'a.py': 'import requests\nrequests.post(URL + "/api/v1/recognition/recognize", files=f)\n' },
    'present',
  ),
  ownCase('C19', 'code', 'none', {
    'mesh.ts':
      'export function compareFaces(a: Face, b: Face): boolean { return a.normal.dot(b.normal) > 0.99; }\nconst faceNormals = mesh.faces.map((f) => f.normal);\n',
  }),
  ownCase('C20', 'code', 'none', {
    'font.ts':
      "export class FaceMatcher { match(family: string) { return fonts.find((f) => f.family === family); } }\nconst css = '@font-face { }';\n",
  }),
  ownCase('C21', 'code', 'none', {
    'search.py':
      'from sentence_transformers import SentenceTransformer\ndef cosine_similarity(a, b):\n    return a @ b\nvec = model.encode("interface of a surface")\n',
  }),
  ownCase('C22', 'code', 'none', {
    'voice.py':
      'speaker_embedding = encoder.embed(wav)\nscore = cosine_similarity(speaker_embedding, enrolled_speaker)\n',
  }),
  ownCase('C23', 'code', 'none', {
    'reid.py':
      'class PersonReId:\n    def embed(self, crop256x128):\n        return self.net(crop256x128)\n    def distance(self, a, b):\n        return 1 - cosine_similarity(a, b)\n',
  }),
  ownCase('C24', 'code', 'detection-only', {
    'drowsy.py':
      'import dlib\nfrom scipy.spatial import distance as dist\nd = dlib.get_frontal_face_detector()\np = dlib.shape_predictor("shape_predictor_68_face_landmarks.dat")\near = dist.euclidean(eye[0], eye[3])\n',
    'requirements.txt': 'dlib==19.24\nscipy\n',
  }),
  ownCase(
    'C25',
    'code',
    rec,
    {
      'a.py':
        'import dlib\nm = dlib.face_recognition_model_v1("dlib_face_recognition_resnet_model_v1.dat")\nv = m.compute_face_descriptor(img, shape)\n',
    },
    'present',
  ),
  ownCase('C26', 'code', 'detection-only', {
    'Cam.kt':
      'val detector = FaceDetection.getClient(FaceDetectorOptions.Builder().enableTracking().build())\ndetector.process(image).addOnSuccessListener { faces -> faces.forEach { it.trackingId } }\n',
  }),
  ownCase('C27', 'code', 'detection-only', {
    'x.py': 'import mediapipe as mp\nmesh = mp.solutions.face_mesh.FaceMesh()\n',
  }),
  ownCase(
    'C28',
    'code',
    rec,
    { 'verify.py': 'from deepface import DeepFace\nprint(DeepFace.verify("a.jpg", "b.jpg")["verified"])\n' },
    'present',
  ),
  ownCase(
    'C29',
    'code',
    rec,
    { 'age.py': 'from deepface import DeepFace\nprint(DeepFace.analyze("a.jpg", actions=["age"]))\n' },
    'latent',
  ),
  ownCase(
    'C30',
    'code',
    rec,
    {
      'nb.ipynb': JSON.stringify({
        cells: [
          { cell_type: 'markdown', source: ['# No recognition here'] },
          { cell_type: 'code', source: ['from insightface.app import FaceAnalysis\n', 'app = FaceAnalysis()\n'] },
        ],
      }),
    },
    'present',
  ),
  ownCase('C31', 'code', 'none', {
    'nb.ipynb': JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: ['from insightface.app import FaceAnalysis'] },
        { cell_type: 'code', source: ['print(1)\n'] },
      ],
    }),
  }),
  ownCase(
    'C32',
    'code',
    rec,
    {
      'align.c':
        'static const float T[10] = {38.2946f, 51.6963f, 73.5318f, 51.5014f, 56.0252f, 71.7366f, 41.5493f, 92.3655f, 70.7299f, 92.2041f};\n',
    },
    'present',
  ),
  ownCase(
    'C33',
    'code',
    cloud,
    {
      'onvif.go': 'package main\nconst topic = "tns1:RuleEngine/Recognition/Face"\nfunc main() { subscribe(topic) }\n',
    },
    'present',
  ),
  ownCase('C34', 'code', 'none', {
    'onvif.go':
      'package main\nconst topic = "tns1:RuleEngine/Recognition/LicensePlate"\nfunc main() { subscribe(topic) }\n',
  }),
  ownCase(
    'C35',
    'code',
    cloud,
    { 'run.sh': '#!/bin/sh\naws rekognition compare-faces --source-image x --target-image y\n' },
    'present',
  ),
  ownCase(
    'C36',
    'code',
    rec,
    {
      'a.ts':
        'export async function enrollFace(img: Image) {\n  const faceTemplate = await extractor.run(img);\n  store.push(faceTemplate);\n}\nexport const verifyFace = (a: Vec, b: Vec) => cosineSimilarity(a, b) > 0.5;\n',
    },
    'present',
  ),
];
