import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of the royal decrees of the camera law: declaration, pictograms, places. */
export const decreeTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
