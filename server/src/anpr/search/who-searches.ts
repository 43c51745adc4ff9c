/** Members of the operational staff ask and search (W-05). @law lfp-44-11-3decies-p3-al1-s1 */
export const searchers: readonly string[] = ['operational-member'];

/** Functions that can be competent to decide; which of them is, branch, level, designation and age of the reads say. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export const searchDeciders: readonly string[] = [
  'chief-of-corps',
  'federal-director',
  'requesting-director',
  'administrative-police-officer',
  'judicial-police-officer',
  'prosecutor',
];
