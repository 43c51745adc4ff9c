import { PLATES_BY_EDITS, SIGNS_INVENTED, SIGNS_LOST, SUBSTITUTIONS } from './confusions.data.ts';

/** How much of all misreads a search by confusable signs can find. The rest is not found, and is called so. */
export type MisreadCoverage = {
  /** Plates of the benchmark that were misread, of `plates`. */
  readonly misread: number;
  readonly plates: number;
  /** Share of the misread plates that differ by one edit: a substitution, a loss or an invention. */
  readonly byOneEdit: number;
  /** Share of all edits that are substitutions; losses and inventions are the others. */
  readonly substitutionsAmongEdits: number;
  /** Share of all misreads that is found: an estimate, for it takes single edits to be made up like all edits. */
  readonly found: number;
  /** More cannot be found, whatever single edits are made up of. */
  readonly atMost: number;
  /** One less `found`: losses, inventions, several edits, and substitutions that are not looked for. */
  readonly notFound: number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What share of all misreads is found when `ofSubstitutions` (0 to 1) of the single substitutions are. */
export function misreadCoverage(ofSubstitutions: number): MisreadCoverage {
  const plates = sum(PLATES_BY_EDITS.map(([, count]) => count));
  const misread = sum(PLATES_BY_EDITS.filter(([edits]) => edits > 0).map(([, count]) => count));
  const ofOne = sum(PLATES_BY_EDITS.filter(([edits]) => edits === 1).map(([, count]) => count));
  const substitutions = sum(SUBSTITUTIONS.map(([, , count]) => count));
  const byOneEdit = ofOne / misread;
  const substitutionsAmongEdits = substitutions / (substitutions + SIGNS_LOST + SIGNS_INVENTED);
  const found = byOneEdit * substitutionsAmongEdits * ofSubstitutions;
  const atMost = (Math.min(ofOne, substitutions) / misread) * ofSubstitutions;
  return { misread, plates, byOneEdit, substitutionsAmongEdits, found, atMost, notFound: 1 - found };
}
