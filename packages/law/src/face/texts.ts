import type { TextsOfPart } from '../texts-of-part.ts';
import { say } from '../trilingual.ts';
import { textOfPetition } from './petition.text.ts';
import { textOfResolution } from './resolution.text.ts';

/*
 * Two political texts. Neither bears a date in our files: the petition was heard on 13 June 2023, and the proposal cites the position of the European
 * Parliament of 14 June 2023. Those are the days from which we can say that they existed; they are no day of entry into force.
 */

const political = say(
  'Texte politique, non contraignant : cité à côté des décisions, il n’en fonde aucune.',
  'Politieke, niet-bindende tekst: vermeld naast de beslissingen, grondslag van geen enkele.',
  'Political text, not binding: quoted beside the decisions, the ground of none.',
);

/** The definitions and demands of the proposed resolution and of the petition: political texts, never law. */
export const faceTexts: TextsOfPart = {
  provisions: [...textOfResolution, ...textOfPetition],
  notExecutable: {
    'RES-intitule': political,
    'RES-considerants': political,
    'RES-motif-cadre': political,
    'RES-avis-coc-2020': say(
      'Avis d’un organe de contrôle, cité par un texte politique : montré à côté d’une décision, il n’en fonde aucune.',
      'Advies van een toezichthoudend orgaan, aangehaald door een politieke tekst: naast een beslissing getoond, grondslag van geen enkele.',
      'Opinion of a supervisory body, quoted by a political text: shown beside a decision, the ground of none.',
    ),
    'PET-intitule': political,
    'PET-constat-base-legale': say(
      'Affirmation de la pétition, avec sa source : à montrer comme telle, rien à décider.',
      'Bewering van de petitie, met haar bron: als zodanig te tonen, er valt niets te beslissen.',
      'Claim of the petition, with its source: shown as such, nothing to decide.',
    ),
    'PET-deposants': political,
  },
  askedOfHuman: ['RES-demande-5', 'RES-demande-6'],
};
