import type { Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const decreeFactWords: Readonly<Record<string, Trilingual>> = {};

/** Warnings that only this part gives. */
export const decreeWarnings = {} as const;

/** Readings that only this part uses. */
export const decreeReadings = {} as const;
