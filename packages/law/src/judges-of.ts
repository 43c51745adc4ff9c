import type { Case } from './case.ts';

/** How each of these acts is judged: findings, duties and deadlines are written on the case. */
export type JudgesOf<Acts extends object> = { readonly [A in keyof Acts]: (c: Case, facts: Acts[A]) => void };
