import type { TextsOfPart } from '../texts-of-part.ts';
import { say } from '../trilingual.ts';
import { textOfLcam9 } from './9.text.ts';
import { textOfLcam10to12 } from './10-12.text.ts';
import { textOfLcam13to14 } from './13-14-lsp.text.ts';

const vocabulary = say(
  'Remplace un mot du texte ; le texte en vigueur est celui des dispositions 1° et 2° de l’alinéa 3.',
  'Vervangt een woord in de Franse tekst; de geldende tekst is die van de bepalingen 1° en 2° van het derde lid.',
  'Replaces a word of the text; the text in force is that of points 1° and 2° of paragraph 3.',
);

/** The provisions of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115. */
export const cameraAccessTexts: TextsOfPart = {
  provisions: [...textOfLcam9, ...textOfLcam10to12, ...textOfLcam13to14],
  notExecutable: {
    'lcam-9-al3-pt1': vocabulary,
    'lcam-9-al3-pt2': vocabulary,
    'lcam-9-al4-phrase2': say(
      'Abroge une phrase qui s’adressait au Roi : les modalités sont depuis lors dans les protocoles d’accord.',
      'Heft een zin op die zich tot de Koning richtte: de nadere regels staan sindsdien in de protocolakkoorden.',
      'Repeals a sentence addressed to the King: since then the conditions are in the protocols.',
    ),
    'lcam-11': say(
      'S’adresse au Roi ; aucun arrêté interdisant une application de la surveillance par caméra ne figure dans nos fichiers.',
      'Richt zich tot de Koning; geen besluit dat een toepassing van camerabewaking verbiedt, staat in onze bestanden.',
      'Addressed to the King; no decree that forbids an application of camera surveillance is in our files.',
    ),
    'lcam-14': say(
      'Disposition transitoire de 2007, abrogée le 25 mai 2018 : il n’en reste rien.',
      'Overgangsbepaling van 2007, opgeheven op 25 mei 2018: er blijft niets van over.',
      'Transitional provision of 2007, repealed on 25 May 2018: nothing is left of it.',
    ),
  },
  askedOfHuman: ['lcam-10'],
};
