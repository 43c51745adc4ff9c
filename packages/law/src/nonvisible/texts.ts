import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of LFP 46/1 to 46/14: non-visible use. */
export const nonVisibleTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
