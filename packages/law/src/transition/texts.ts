import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of the amending laws of 2018 and 2023: structure, entry into force, transition. */
export const transitionTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
