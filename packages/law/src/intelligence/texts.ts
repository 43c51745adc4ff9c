import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of the intelligence law (LRS) 16/4, 18/4, 18/11. */
export const intelligenceTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
