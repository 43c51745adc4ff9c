import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const cameraLawFactWords: Readonly<Record<string, Trilingual>> = {};

/** Warnings that only this part gives. */
export const cameraLawWarnings = {
  'reach-lcam': say(
    'Notre texte de la loi caméras est consolidé au 23 juin 2026 : une modification plus récente ne serait pas prise en compte.',
    'Onze tekst van de camerawet is geconsolideerd tot 23 juni 2026: met een recentere wijziging is geen rekening gehouden.',
    'Our text of the camera law is consolidated to 23 June 2026: a more recent amendment would not be taken into account.',
  ),
} as const;

/** Readings that only this part uses. */
export const cameraLawReadings = {} as const;
