import { expect, it } from 'vitest';
import type { FaceImages, FaceUser } from './acts.ts';
import { isUnderCameraLaw, isUnderPoliceLaw } from './biometric.ts';

const police: readonly FaceImages[] = [
  'police-visible-camera',
  'police-non-visible-camera',
  'anpr-occupant-photo',
  'technical-database',
];

/*
 * Which law asks: that of the police when the police use the tool or the images are theirs, the camera law when a controller under it does or the
 * images are such a camera's; the shared platform pools images of both, so both ask, unless the images are said to be of one side only.
 */
it.each<[FaceUser, FaceImages, boolean, boolean]>([
  ...police.map((images): [FaceUser, FaceImages, boolean, boolean] => ['other', images, true, false]),
  ...police.map((images): [FaceUser, FaceImages, boolean, boolean] => ['intelligence-service', images, true, false]),
  ...police.map((images): [FaceUser, FaceImages, boolean, boolean] => ['sharing-platform', images, true, false]),
  ...police.map((images): [FaceUser, FaceImages, boolean, boolean] => ['camera-law-controller', images, true, true]),
  ...police.map((images): [FaceUser, FaceImages, boolean, boolean] => ['police', images, true, false]),
  ['other', 'camera-law-camera', false, true],
  ['intelligence-service', 'camera-law-camera', false, true],
  ['sharing-platform', 'camera-law-camera', false, true],
  ['camera-law-controller', 'camera-law-camera', false, true],
  ['police', 'camera-law-camera', true, true],
  ['other', 'sharing-platform', true, true],
  ['sharing-platform', 'sharing-platform', true, true],
  ['police', 'sharing-platform', true, true],
  ['camera-law-controller', 'sharing-platform', true, true],
  ['other', 'other', false, false],
  ['police', 'other', true, false],
  ['camera-law-controller', 'other', false, true],
  ['sharing-platform', 'other', true, true],
])('%s with images of %s: police law %s, camera law %s', (user, images, underPoliceLaw, underCameraLaw) => {
  expect([isUnderPoliceLaw({ user, images }), isUnderCameraLaw({ user, images })]).toEqual([
    underPoliceLaw,
    underCameraLaw,
  ]);
});
