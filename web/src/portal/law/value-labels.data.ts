import type { Localised } from '../data-values.ts';

/** What the values of facts mean where the law package leaves them to speak for themselves. */
export const valueLabels = {} as const satisfies Readonly<Record<string, Localised>>;
