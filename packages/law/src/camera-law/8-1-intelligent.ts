import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { CameraFunction, SurveillanceCameraFacts } from './system-facts.ts';

/** Functions that compute on faces to recognise, compare or group people; detection alone, as for blurring, is none of them. */
export const facialFunctions: readonly CameraFunction[] = [
  'facial-identification',
  'facial-authentication',
  'facial-clustering',
];

/** Whether the camera is coupled to a register or file of personal data: as stated, or by what it does: comparing or grouping faces makes a file of templates. */
export function isCoupled(camera: SurveillanceCameraFacts): boolean | undefined {
  if ((camera.functions ?? []).some((one) => facialFunctions.includes(one))) return true;
  return camera.coupledToPersonalData;
}

/**
 * Intelligent cameras coupled to registers or files of personal data: for number-plate recognition only, with lawful files. A gallery of faces
 * is such a file. Uncoupled analytics lie outside 8/1. @law lcam-8-1 lcam-8-1-cond R-27
 */
export function judgeIntelligent(c: Case, camera: SurveillanceCameraFacts | undefined): void {
  if (camera === undefined) return;
  const functions = camera.functions ?? [];
  const isIntelligent = camera.intelligent === true || functions.length > 0 || camera.coupledToPersonalData === true;
  if (!isIntelligent) return;
  c.choice('R-27');
  const coupled = isCoupled(camera);
  if (functions.some((one) => facialFunctions.includes(one))) c.warn('facial-recognition-elsewhere');
  if (coupled === undefined) {
    c.unknown('lcam-8-1', 'camera.coupledToPersonalData', ['camera-controller']);
    return;
  }
  if (!coupled) {
    c.note(
      'lcam-8-1',
      'yes',
      say(
        'La caméra intelligente n’est couplée à aucun registre ni fichier de données à caractère personnel.',
        'De intelligente camera is aan geen register of bestand van persoonsgegevens gekoppeld.',
        'The intelligent camera is coupled to no register or file of personal data.',
      ),
    );
    return;
  }
  if (camera.functions === undefined) {
    c.unknown('lcam-8-1', 'camera.functions', ['camera-controller']);
    return;
  }
  const onlyPlates = functions.length > 0 && functions.every((one) => one === 'number-plate-recognition');
  c.fact('lcam-8-1', onlyPlates, {
    yes: say(
      'Le couplage ne sert qu’à la reconnaissance automatique de plaques d’immatriculation.',
      'De koppeling dient enkel voor de automatische nummerplaatherkenning.',
      'The coupling serves automatic number-plate recognition only.',
    ),
    no: say(
      'Une caméra intelligente couplée à un registre ou fichier de données à caractère personnel n’est permise que pour la reconnaissance de plaques : un fichier de visages n’en est pas un.',
      'Een intelligente camera gekoppeld aan een register of bestand van persoonsgegevens is enkel toegelaten voor nummerplaatherkenning: een bestand van gezichten valt daar niet onder.',
      'An intelligent camera coupled to a register or file of personal data is permitted for number-plate recognition only: a file of faces is not that.',
    ),
    mend: say(
      'Retirer cette fonction ou la découpler de tout fichier de données à caractère personnel.',
      'Deze functie verwijderen of loskoppelen van elk bestand van persoonsgegevens.',
      'Remove this function or uncouple it from any file of personal data.',
    ),
    who: ['camera-controller'],
    path: 'camera.functions',
  });
  if (!onlyPlates) return;
  c.judged('lcam-8-1-cond', camera.coupledFilesLawful, {
    yes: say(
      'Les registres ou fichiers couplés sont traités dans le respect des règles de protection des données.',
      'De gekoppelde registers of bestanden worden verwerkt met naleving van de regels inzake gegevensbescherming.',
      'The coupled registers or files are processed in line with data-protection rules.',
    ),
    no: say(
      'Les registres ou fichiers couplés ne sont pas traités dans le respect des règles de protection des données.',
      'De gekoppelde registers of bestanden worden niet verwerkt met naleving van de regels inzake gegevensbescherming.',
      'The coupled registers or files are not processed in line with data-protection rules.',
    ),
    mend: say(
      'Donner à la liste une base, une durée et une sécurité, et les consigner.',
      'De lijst een grondslag, een termijn en beveiliging geven, en die vastleggen.',
      'Give the list a basis, a term and security, and record them.',
    ),
    who: ['camera-controller', 'dpo'],
    path: 'camera.coupledFilesLawful',
  });
}
