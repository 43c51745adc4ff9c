import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of facial recognition, and what the resolution and the petition define and ask. */
export const faceTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
