import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { AimSurveillanceCameraFacts, AnalyticsFunction } from './facts.ts';

/** Software that seeks by its nature what article 10 forbids to seek. */
const sensitiveByNature: readonly AnalyticsFunction[] = [
  'ethnic-origin-analysis',
  'health-analysis',
  'biometric-categorisation',
];

/** What a surveillance camera may show and seek. @law lcam-10 */
export function judgeAimSurveillanceCamera(c: Case, facts: AimSurveillanceCameraFacts): void {
  const id = 'lcam-10';
  const functions = facts.functions ?? [];
  if (facts.intimateRoom !== undefined && facts.intimateRoom !== 'none') {
    c.note(
      id,
      'no',
      say(
        'Les images d’un tel local portent atteinte à l’intimité.',
        'Beelden van zo’n lokaal schenden de intimiteit.',
        'Images of such a room violate intimacy.',
      ),
      {
        mend: say(
          'Retirer ce local du champ de la caméra.',
          'Dit lokaal buiten het beeldveld houden.',
          'Take this room out of the field of view.',
        ),
        who: ['camera-controller'],
      },
    );
  } else {
    c.judged(id, facts.intimacyReview, {
      yes: say(
        'Une personne a vu le champ de la caméra : aucune atteinte à l’intimité.',
        'Een persoon heeft het beeldveld bekeken: geen schending van de intimiteit.',
        'A person reviewed the field of view: intimacy is not violated.',
      ),
      no: say(
        'Les images portent atteinte à l’intimité d’une personne.',
        'De beelden schenden de intimiteit van een persoon.',
        'The images violate a person’s intimacy.',
      ),
      mend: say(
        'Changer le champ ou masquer.',
        'Het beeldveld wijzigen of afschermen.',
        'Change or mask the field of view.',
      ),
      who: ['camera-controller'],
      path: 'intimacyReview',
    });
  }
  const seeks = functions.some((one) => sensitiveByNature.includes(one));
  c.fact(id, seeks ? false : facts.aimsAtSensitive === undefined ? undefined : !facts.aimsAtSensitive, {
    yes: say(
      'La caméra ne vise pas à recueillir des informations sensibles.',
      'De camera is niet gericht op het verzamelen van gevoelige informatie.',
      'The camera does not aim at sensitive information.',
    ),
    no: say(
      'La caméra vise des informations relatives aux opinions, à l’origine ethnique ou sociale, à la vie sexuelle ou à la santé.',
      'De camera is gericht op informatie over overtuigingen, etnische of sociale afkomst, seksueel leven of gezondheid.',
      'The camera aims at information on opinions, ethnic or social origin, sexual life or health.',
    ),
    mend: say(
      'Renoncer à ce but ou à cette fonction.',
      'Van dit doel of deze functie afzien.',
      'Give up this aim or function.',
    ),
    who: ['camera-controller'],
    path: 'aimsAtSensitive',
  });
  if (functions.includes('emotion-recognition')) {
    c.note(
      id,
      'human',
      say(
        'La reconnaissance d’émotions peut toucher à la santé ou aux opinions : une personne l’apprécie.',
        'Emotieherkenning kan raken aan gezondheid of overtuigingen: een persoon beoordeelt dit.',
        'Emotion recognition may touch on health or opinions: a person appraises it.',
      ),
      { who: ['dpo'] },
    );
  }
  if (functions.includes('facial-recognition')) {
    c.choice('R-27');
    c.warn('no-facial-recognition');
  }
}
