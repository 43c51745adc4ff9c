import { hitPictures } from './hits/hit-pictures.ts';
import type { PictureGround } from './pictures/picture-ground.ts';
import { searchPictures } from './search/search-pictures.ts';

/** All that a picture opens within: each part that has such a ground (hits, search) adds its own line here. */
export const pictureGrounds: readonly PictureGround[] = [...hitPictures, searchPictures];
