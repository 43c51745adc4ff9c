import { consoleTexts } from './console-texts.tsx';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The console's own words in the language chosen: `const w = useWords(); w('nav.waiting')`. */
export const useWords = consoleTexts({ fr, nl, en });
