import { consoleTexts } from '../i18n/console-texts.tsx';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { nl } from './i18n/nl.ts';

/** Words of the daily desks, loaded with the first of them. */
export const useDeskWords = consoleTexts({ fr, nl, en });
