import type { TextsOfPart } from '../texts-of-part.ts';
import { textOf46x1to6 } from './46-1-to-6.text.ts';
import { textOf46x7to11 } from './46-7-to-11.text.ts';
import { textOf46x12to14 } from './46-12-to-14.text.ts';

/** The provisions of LFP 46/1 to 46/14, non-visible use: every one is executed or asked of a person. */
export const nonVisibleTexts: TextsOfPart = {
  provisions: [...textOf46x1to6, ...textOf46x7to11, ...textOf46x12to14],
  notExecutable: {},
  askedOfHuman: [
    'lfp-46-4-al1-pt2-a',
    'lfp-46-4-al1-pt2-b',
    'lfp-46-5-al3-s3',
    // that the conditions are not met is the view of the authority that orders
    'lfp-46-6-al2',
    'lfp-46-8-al2',
    'lfp-46-10-al2',
  ],
};
