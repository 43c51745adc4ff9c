import { hitPictures } from './hits/hit-pictures.ts';
import type { PictureGround } from './pictures/picture-ground.ts';

/** All that a picture opens within: each part that has such a ground (hits, search) adds its own line here. */
export const pictureGrounds: readonly PictureGround[] = [...hitPictures];
