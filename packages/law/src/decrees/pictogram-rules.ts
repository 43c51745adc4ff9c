import { type Dated, dated } from '../dated.ts';
import type { CheckPictogramFacts } from './facts.ts';

/** The four sets of prescriptions of the decree: articles 1, 2, 3 and 3/1. */
export type PictogramArticle = 'art1' | 'art2' | 'art3' | 'art3-1';

/** What one article asks: sizes in metres (long side first) and materials. */
export type PictogramPrescription = {
  readonly sizesMetres: readonly (readonly [number, number])[];
  readonly plateAllowed: boolean;
  readonly stickerAllowed: boolean;
};

const large: PictogramPrescription = { sizesMetres: [[0.6, 0.4]], plateAllowed: true, stickerAllowed: false };
const medium: PictogramPrescription = {
  sizesMetres: [
    [0.297, 0.21],
    [0.15, 0.1],
  ],
  plateAllowed: true,
  stickerAllowed: true,
};
const small: PictogramPrescription = { sizesMetres: [[0.15, 0.1]], plateAllowed: true, stickerAllowed: true };

/** The prescriptions by day: vehicles since 11 June 2018. @law rd-2008-02-10-art1-size rd-2008-02-10-art2-size rd-2008-02-10-art3-size rd-2008-02-10-art3-1-size */
export const prescriptions: Dated<Readonly<Partial<Record<PictogramArticle, PictogramPrescription>>>> = dated(
  'rd-2008-02-10-art1-size',
  { from: '2009-10-05', is: { art1: large, art2: medium, art3: small } },
  {
    from: '2018-06-11',
    is: { art1: large, art2: medium, art3: small, 'art3-1': { ...medium, plateAllowed: false } },
  },
);

/** Thickness in millimetres of the plate. @law rd-2008-02-10-art1-material */
export const plateMillimetres: Dated<number> = dated('rd-2008-02-10-art1-material', { from: '2008-03-02', is: 1.5 });

/** The articles whose prescriptions are good in that place, the proper one first: a larger model is good in a smaller place. @law rd-2008-02-10-art1-scope rd-2008-02-10-art2-scope rd-2008-02-10-art3-scope */
export function articlesFor(facts: CheckPictogramFacts): readonly PictogramArticle[] | undefined {
  if (facts.onVehicle === true) return ['art3-1'];
  if (facts.placeKind === 'open') return ['art1'];
  if (facts.placeKind === 'closed-inaccessible') return ['art3', 'art2', 'art1'];
  if (facts.placeKind !== 'closed-accessible' || facts.builtDelimitation === undefined) return undefined;
  return facts.builtDelimitation ? ['art2', 'art1'] : ['art1'];
}

/** Whether a pictogram has one of these sizes; the decree does not say which side is the width. Undefined when a side is not known. */
export function hasSize(rule: PictogramPrescription, facts: CheckPictogramFacts): boolean | undefined {
  const { widthMetres, heightMetres } = facts;
  if (widthMetres === undefined || heightMetres === undefined) return undefined;
  const long = Math.max(widthMetres, heightMetres);
  const short = Math.min(widthMetres, heightMetres);
  return rule.sizesMetres.some(([a, b]) => Math.abs(a - long) < 0.0005 && Math.abs(b - short) < 0.0005);
}

/** Whether the material is admitted; undefined when it, or the thickness of a plate, is not known. */
export function hasMaterial(
  rule: PictogramPrescription,
  facts: CheckPictogramFacts,
  minimum: number,
): boolean | undefined {
  if (facts.material === undefined) return undefined;
  if (facts.material === 'laminated-sticker') return rule.stickerAllowed;
  if (facts.material !== 'aluminium-plate' || !rule.plateAllowed) return false;
  return facts.thicknessMillimetres === undefined ? undefined : facts.thicknessMillimetres >= minimum;
}
