import type { TextsOfPart } from '../texts-of-part.ts';

/** The provisions of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115. */
export const cameraAccessTexts: TextsOfPart = { provisions: [], notExecutable: {}, askedOfHuman: [] };
