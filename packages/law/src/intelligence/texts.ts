import type { TextsOfPart } from '../texts-of-part.ts';
import { textOf16x4Access } from './16-4-access.text.ts';
import { textOf16x4Correlation } from './16-4-correlation.text.ts';
import { textOfMethods } from './methods.text.ts';

/** The provisions of the intelligence law (LRS) 16/4, 18/4, 18/11. */
export const intelligenceTexts: TextsOfPart = {
  provisions: [...textOf16x4Access, ...textOf16x4Correlation, ...textOfMethods],
  notExecutable: {},
  askedOfHuman: [
    'lrs-16-4-p2-al3-s4',
    'lrs-16-4-p3-al4-s2',
    'lrs-16-4-p3-al5-s3-cible',
    'lrs-18-4-p3-al4',
    'lrs-18-11-p3-al4',
  ],
};
