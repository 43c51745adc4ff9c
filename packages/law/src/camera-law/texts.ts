import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2. */
export const cameraLawTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
