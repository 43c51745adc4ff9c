import type { Localised } from '../data-values.ts';

/** The facts of the law package in three languages, by the end of their path. */
export const factLabels = {} as const satisfies Readonly<Record<string, Localised>>;
