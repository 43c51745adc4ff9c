import type { Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const transitionFactWords: Readonly<Record<string, Trilingual>> = {};

/** Warnings that only this part gives. */
export const transitionWarnings = {} as const;

/** Readings that only this part uses. */
export const transitionReadings = {} as const;
