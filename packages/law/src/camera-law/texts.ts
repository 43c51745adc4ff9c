import type { TextsOfPart } from '../texts-of-part.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { textOfLcam2To4 } from './lcam-2-4.text.ts';
import { textOfLcam5 } from './lcam-5.text.ts';
import { textOfLcam6 } from './lcam-6.text.ts';
import { textOfLcam7 } from './lcam-7.text.ts';
import { textOfLcam7x1To7x4 } from './lcam-7-1-4.text.ts';
import { textOfLcam8 } from './lcam-8.text.ts';

const wordsOnly = say(
  'Modifie la rédaction ou la numérotation du texte : il n’y a rien à vérifier. La version qui en résulte est celle que les autres dispositions montrent.',
  'Wijzigt de redactie of de nummering van de tekst: er valt niets na te gaan. De versie die eruit volgt, is die welke de andere bepalingen tonen.',
  'Changes the wording or numbering of the text: there is nothing to check. The resulting version is the one the other provisions show.',
);
const attestationGone = say(
  'Abroge l’attestation de conformité à la loi du 8 décembre 1992 dans le formulaire : elle n’est plus demandée, rien n’est à vérifier.',
  'Heft de verklaring van overeenstemming met de wet van 8 december 1992 in het formulier op: zij wordt niet meer gevraagd, er valt niets na te gaan.',
  'Repeals the attestation of conformity with the law of 8 December 1992 in the form: it is no longer asked, nothing is to be checked.',
);
const formDecree = say(
  'S’adresse au Roi. Son arrêté du 8 mai 2018 (déclaration, registre, délégation) est traité avec les arrêtés.',
  'Richt zich tot de Koning. Zijn besluit van 8 mei 2018 (aangifte, register, delegatie) wordt bij de besluiten behandeld.',
  'Addressed to the King. His decree of 8 May 2018 (declaration, register, delegation) is dealt with among the decrees.',
);
const pictogramDecree = say(
  'S’adresse au Roi. Son arrêté du 10 février 2008 (pictogramme) est traité avec les arrêtés.',
  'Richt zich tot de Koning. Zijn besluit van 10 februari 2008 (pictogram) wordt bij de besluiten behandeld.',
  'Addressed to the King. His decree of 10 February 2008 (pictogram) is dealt with among the decrees.',
);

const notExecutable: Readonly<Record<string, Trilingual>> = {
  'lcam-2-pt4-phrase': wordsOnly,
  'lcam-2-pt6': wordsOnly,
  'lcam-3-al1-mots': wordsOnly,
  'lcam-4': wordsOnly,
  'lcam-chap3': wordsOnly,
  'lcam-5-p3-al3': formDecree,
  'lcam-5-p3-al3-attestation': attestationGone,
  'lcam-5-p3-al4-s4': formDecree,
  'lcam-6-p2-al3': formDecree,
  'lcam-6-p2-al3-attestation': attestationGone,
  'lcam-6-p2-al4-s4': formDecree,
  'lcam-7-p1': wordsOnly,
  'lcam-7-p2-al3': formDecree,
  'lcam-7-p2-al3-attestation': attestationGone,
  'lcam-7-p2-al5-s4': formDecree,
  'lcam-7-p2-al6-nl': wordsOnly,
  'lcam-7-3-p1-al3': formDecree,
  'lcam-7-3-p1-al4-s4': formDecree,
  'lcam-7-3-p2-al3': pictogramDecree,
  'lcam-7-4-al2': formDecree,
  'lcam-8-al3-pt2': wordsOnly,
  'lcam-8-al4': wordsOnly,
};

/** The provisions of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2. */
export const cameraLawTexts: TextsOfPart = {
  provisions: [
    ...textOfLcam2To4,
    ...textOfLcam5,
    ...textOfLcam6,
    ...textOfLcam7,
    ...textOfLcam7x1To7x4,
    ...textOfLcam8,
  ],
  notExecutable,
  askedOfHuman: ['lcam-3-al2-pt1', 'lcam-5-p4-al2', 'lcam-6-p2-al6-s2', 'lcam-7-p2-al7-s2', 'lcam-8-1-cond'],
};
