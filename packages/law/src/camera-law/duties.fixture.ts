import type { DutiesOfPart } from '../allowed-act.examples.ts';

const chief = /après avoir (préalablement consulté|consulté préalablement) le chef de corps/;
const decision = /notifie la décision visée .* aux services de police.*au plus tard la veille/;
const modification = /aux services de police toute modification apportée au dispositif/;
const register = /tient un registre reprenant les activités de traitement d'images/;
const pictogram = /appose à l'entrée (de ce|du) lieu.*, un pictogramme/;
const month = /ne peuvent être conservées plus d'un mois/;

/** The duties of this part, each with the French words that order it. */
export const cameraLawDuties: DutiesOfPart = {
  ordered: {
    'consult-chief-of-corps lcam-5-p2-1-al6-s1-consult': chief,
    'consult-chief-of-corps lcam-5-p2-al2': chief,
    'consult-chief-of-corps lcam-7-1-al3-s2-consult': chief,
    'consult-chief-of-corps lcam-8-2-p2-al2': chief,
    'delete-camera-images lcam-5-p4-al5': month,
    'delete-camera-images lcam-6-p3-al3': month,
    'delete-camera-images lcam-7-p3-al3': month,
    'delete-camera-images lcam-7-3-p4-al2-s1': month,
    'delete-camera-images lcam-7-3-p4-al2-s2': /Ce délai est prolongé à trois mois/,
    'keep-processing-register lcam-5-p3-al4-s1': register,
    'keep-processing-register lcam-6-p2-al4-s1': register,
    'keep-processing-register lcam-7-p2-al5-s1': register,
    'keep-processing-register lcam-7-3-p1-al4-s1': register,
    'notify-later-modifications lcam-5-p3-al2': modification,
    'notify-later-modifications lcam-6-p2-al2': modification,
    'notify-later-modifications lcam-7-p2-al2': modification,
    'notify-later-modifications lcam-7-3-p1-al2': modification,
    'notify-relocation lcam-5-p3-al2': modification,
    'notify-police-services lcam-5-p3-al1': decision,
    'notify-police-services lcam-6-p2-al1': decision,
    'notify-police-services lcam-7-p2-al1': decision,
    'notify-police-services lcam-7-3-p1-al1-s1': /notifie la décision d'utiliser des caméras .* aux services de police/,
    'put-up-pictogram lcam-5-p3-al5': pictogram,
    'put-up-pictogram lcam-6-p2-al5': pictogram,
    'put-up-pictogram lcam-7-p2-al6': pictogram,
    'put-up-pictogram lcam-7-3-p2-al1': /l'existence d'une surveillance par caméra est signalée conjointement/,
    'put-up-pictogram lcam-7-3-p2-al2': pictogram,
  },
  byReading: {},
  ours: [
    'log-camera-session lcam-5-p4-al1 R-46',
    'log-camera-session lcam-7-3-p3-al1-s1 R-46',
    'log-event-access lcam-5-p4-al3-evenement R-29',
    'log-event-access lcam-5-p4-al3-urgence R-29',
    'prove-erasure lcam-5-p4-al5',
    'prove-erasure lcam-6-p3-al3',
    'prove-erasure lcam-7-p3-al3',
    'prove-erasure lcam-7-3-p4-al2-s1',
    'record-evidence-ground lcam-5-p4-al5-preuve R-28',
    'record-evidence-ground lcam-6-p3-al3-preuve R-28',
    'record-evidence-ground lcam-7-p3-al3-preuve R-28',
    'record-evidence-ground lcam-7-3-p4-al2-s1 R-28',
  ],
  terms: ['P1M', 'P3M', 'before-advice', 'day-before-service'],
  atOnce: [],
};
