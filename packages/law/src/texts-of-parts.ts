import { cameraAccessTexts } from './camera-access/texts.ts';
import { cameraLawTexts } from './camera-law/texts.ts';
import { databaseTexts } from './databases/texts.ts';
import { decreeTexts } from './decrees/texts.ts';
import { faceTexts } from './face/texts.ts';
import { intelligenceTexts } from './intelligence/texts.ts';
import { nonVisibleTexts } from './nonvisible/texts.ts';
import type { TextsOfPart } from './texts-of-part.ts';
import { transitionTexts } from './transition/texts.ts';

/** The texts of every part beside the visible use of LFP 25/1 to 25/9, in the order in which they are listed. */
export const textsOfParts: readonly TextsOfPart[] = [
  nonVisibleTexts,
  databaseTexts,
  cameraLawTexts,
  cameraAccessTexts,
  decreeTexts,
  intelligenceTexts,
  faceTexts,
  transitionTexts,
];
