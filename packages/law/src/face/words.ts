import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const faceFactWords: Readonly<Record<string, Trilingual>> = {};

/** Warnings that only this part gives. */
export const faceWarnings = {
  'political-text': say(
    'La proposition de résolution et la pétition sont des textes politiques : ce qu’elles demandent est suivi, ce n’est pas le droit.',
    'Het voorstel van resolutie en het verzoekschrift zijn politieke teksten: wat zij vragen wordt opgevolgd, het is geen recht.',
    'The proposed resolution and the petition are political texts: what they ask is tracked, it is not the law.',
  ),
} as const;

/** Readings that only this part uses. */
export const faceReadings = {} as const;
