import type { TextsOfPart } from '../texts-of-part.ts';
import { say } from '../trilingual.ts';
import { textOfDeclaration } from './declaration.text.ts';
import { textOfForm } from './form.text.ts';
import { textOfPictogram } from './pictogram.text.ts';
import { textOfPlaceLists } from './place-lists.text.ts';
import { textOfRegister } from './register.text.ts';

/** The provisions of the royal decrees on pictograms, declarations and place lists. */
export const decreeTexts: TextsOfPart = {
  provisions: [...textOfPictogram, ...textOfDeclaration, ...textOfForm, ...textOfRegister, ...textOfPlaceLists],
  notExecutable: {
    'rd-2008-02-10': say(
      'Charge le ministre de l’exécution. Les prescriptions de l’arrêté sont chargées comme règles datées ; son annexe est une image.',
      'Belast de minister met de uitvoering. De voorschriften van het besluit zijn als gedateerde regels geladen; de bijlage is een afbeelding.',
      'Charges the minister with execution. The prescriptions of the decree are loaded as dated rules; its annex is an image.',
    ),
    'rd-2018-05-08': say(
      'Fixe l’entrée en vigueur (25 mai 2018) ; cette date est celle des versions de l’arrêté.',
      'Bepaalt de inwerkingtreding (25 mei 2018); die datum is die van de versies van het besluit.',
      'Fixes entry into force (25 May 2018); that date is the one of the versions of the decree.',
    ),
  },
  askedOfHuman: ['rd-2008-02-10-art2-visible', 'rd-2008-02-10-art3-visible', 'rd-2008-02-10-art3-1-visible'],
};
