import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates. */
export const databaseTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
