import { checkSpelling } from '../spelling/check-spelling.ts';
import type { Spelling } from '../spelling/open-spelling.ts';
import { checkLists } from './check-lists.ts';
import { checkNames, namesInBoth } from './check-names.ts';
import { checkSentences } from './check-sentences.ts';
import { checkNegation, checkObligation, checkTerms } from './check-terms.ts';
import { checkValues } from './check-values.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';

/**
 * Where French and Dutch of one text may not say the same, in the order of the text. Each finding is a proposal to a person, with the
 * words it rests on; nothing is corrected. Without `spelling` words are not checked.
 */
export function checkConcordance(
  passages: readonly CheckedPassage[],
  spelling?: Spelling,
): readonly ConcordanceFinding[] {
  const inBoth = namesInBoth(passages, spelling);
  const findings = [
    ...passages.flatMap((passage) => [
      ...checkValues(passage),
      ...checkNames(passage, inBoth),
      ...checkSentences(passage),
      ...checkTerms(passage),
      ...checkNegation(passage),
      ...checkObligation(passage),
    ]),
    ...checkLists(passages),
    ...(spelling === undefined ? [] : checkSpelling(passages, spelling)),
  ];
  const place = new Map(passages.map(({ id }, at) => [id, at]));
  return findings.toSorted((a, b) => (place.get(a.passage) ?? 0) - (place.get(b.passage) ?? 0));
}
