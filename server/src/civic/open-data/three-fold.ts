import type { Localised } from '@clairevoie/web';

/** A text that stands in all three languages. */
export type ThreeFold = Localised & { readonly en: string };
