import type { Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const cameraAccessFactWords: Readonly<Record<string, Trilingual>> = {};

/** Warnings that only this part gives. */
export const cameraAccessWarnings = {} as const;

/** Readings that only this part uses. */
export const cameraAccessReadings = {} as const;
