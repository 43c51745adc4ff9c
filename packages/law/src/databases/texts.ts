import type { TextsOfPart } from '../texts-of-part.ts';
import { say } from '../trilingual.ts';
import { textOf44x1to6 } from './44-1-6.text.ts';
import { textOf44x11x3 } from './44-11-3.text.ts';
import { textOf44x11x3decies } from './44-11-3decies.text.ts';

/** The provisions of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates. */
export const databaseTexts: TextsOfPart = {
  provisions: [...textOf44x1to6, ...textOf44x11x3, ...textOf44x11x3decies],
  notExecutable: {
    'lfp-44-1-p1': say(
      'Adapte un renvoi à la nouvelle numérotation (le chapitre IV devient le chapitre III) ; il n’y a rien à décider.',
      'Past een verwijzing aan de nieuwe nummering aan (hoofdstuk IV wordt hoofdstuk III); er valt niets te beslissen.',
      'Adapts a reference to the new numbering (chapter IV becomes chapter III); there is nothing to decide.',
    ),
    'lfp-44-2-p3-al5': say(
      'Renvoie aux articles 44/11/3sexies à 44/11/3decies, qui sont exécutés eux-mêmes.',
      'Verwijst naar de artikelen 44/11/3sexies tot 44/11/3decies, die zelf worden uitgevoerd.',
      'Refers to articles 44/11/3sexies to 44/11/3decies, which are executed themselves.',
    ),
  },
  askedOfHuman: ['lfp-44-11-3septies-pt1-c', 'lfp-44-11-3decies-p4-al3-cible'],
};
