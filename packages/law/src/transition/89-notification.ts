import type { Case } from '../case.ts';
import { declarants } from '../decrees/declarants.ts';
import { readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { momentInWords } from '../words.ts';
import type { NotifyExistingCameraFacts } from './acts.ts';
import { firstDayOfLaw, isAfter, noteInForce, versionOn } from './dates.ts';

/** Last day to notify an existing camera, to 24:00; the wording of the law of 8 July 2020, with effect from 24 May 2020. @law l2018-89-al2 R-37 */
const lastDayToNotify = '2021-12-31';

/** Notifying to the police a camera of the law of 2007 that is older than 25 May 2018. @law l2018-89-al2 */
export function judgeNotifyExistingCamera(c: Case, facts: NotifyExistingCameraFacts): void {
  const id = 'l2018-89-al2';
  noteInForce(c);
  c.choice('R-37');
  if (c.lawDay < '2020-05-24') {
    // the first wording of the alinéa is not in our files; whatever its term, a notification before that day was in time
    c.warn('existing-cameras-first-wording');
    judgeNotifier(c, 'l2018-89', facts);
    return;
  }
  const on = versionOn(c, lastDayToNotify);
  c.deadline({ id: 'notify-existing-camera', on: lastDayToNotify, kind: 'latest', provision: id, reading: 'R-37' });
  const moment = facts.notifiedAt === undefined ? c.at : c.moment('notifiedAt', facts.notifiedAt);
  const condition = (
    holds: boolean | undefined,
    yes: ReturnType<typeof say>,
    no: ReturnType<typeof say>,
    path: string,
  ): void => {
    if (holds === undefined) {
      c.unknown(c.inForce(id) ? id : 'l2018-89', path, ['camera-controller']);
      return;
    }
    c.note(
      id,
      holds ? 'yes' : 'no',
      holds ? yes : no,
      holds ? { on } : { on, mend: ordinary, who: ['camera-controller'] },
    );
  };
  condition(
    facts.governedByCameraLaw,
    say(
      'La caméra est réglée par la loi du 21 mars 2007.',
      'De camera wordt geregeld door de wet van 21 maart 2007.',
      'The camera is governed by the law of 21 March 2007.',
    ),
    say(
      'La caméra n’est pas réglée par la loi du 21 mars 2007.',
      'De camera wordt niet geregeld door de wet van 21 maart 2007.',
      'The camera is not governed by the law of 21 March 2007.',
    ),
    'governedByCameraLaw',
  );
  const installed = facts.installedOn === undefined ? undefined : readDay('installedOn', facts.installedOn).toString();
  condition(
    installed === undefined ? undefined : installed < firstDayOfLaw,
    say('Elle est antérieure au 25 mai 2018.', 'Zij dateert van vóór 25 mei 2018.', 'It is older than 25 May 2018.'),
    say(
      'Elle n’est pas antérieure au 25 mai 2018 : elle devait être notifiée au plus tard la veille de sa mise en service.',
      'Zij dateert niet van vóór 25 mei 2018: zij moest uiterlijk de dag vóór de ingebruikneming worden aangegeven.',
      'It is not older than 25 May 2018: it had to be notified at the latest the day before its service.',
    ),
    'installedOn',
  );
  condition(
    facts.lawfulWhenInstalled,
    say(
      'Elle a été installée et utilisée conformément à la législation d’alors.',
      'Zij is geplaatst en gebruikt overeenkomstig de toenmalige wetgeving.',
      'It was installed and used in conformity with the law of that time.',
    ),
    say(
      'Elle n’était pas conforme à la législation d’alors : le délai ne lui profite pas.',
      'Zij was niet conform de toenmalige wetgeving: de termijn geldt niet voor haar.',
      'It was not in conformity with the law of that time: the term does not benefit it.',
    ),
    'lawfulWhenInstalled',
  );
  const words = momentInWords(moment);
  condition(
    !isAfter(c, lastDayToNotify, moment),
    say(
      'La notification a lieu au plus tard le 31 décembre 2021.',
      'De aangifte gebeurt uiterlijk op 31 december 2021.',
      'The notification is made by 31 December 2021.',
    ),
    say(
      `La notification du ${words.fr} est tardive : elle devait avoir lieu au plus tard le 31 décembre 2021.`,
      `De aangifte van ${words.nl} is te laat: zij moest uiterlijk op 31 december 2021 gebeuren.`,
      `The notification of ${words.en} is late: it had to be made by 31 December 2021.`,
    ),
    'notifiedAt',
  );
  judgeNotifier(c, 'l2018-89', facts);
}

const ordinary = say(
  'Notifier sans attendre : le devoir de notification des articles 5 à 7/3 de la loi caméras subsiste.',
  'Onverwijld aangeven: de aangifteplicht van de artikelen 5 tot 7/3 van de camerawet blijft bestaan.',
  'Notify without delay: the duty of articles 5 to 7/3 of the camera law remains.',
);

function judgeNotifier(c: Case, id: string, facts: NotifyExistingCameraFacts): void {
  const role = facts.notifiedBy?.role;
  c.fact(id, role === undefined ? undefined : declarants.includes(role), {
    yes: say(
      'Le responsable du traitement, ou la personne qu’il désigne, notifie.',
      'De verwerkingsverantwoordelijke, of de persoon die hij aanwijst, doet de aangifte.',
      'The controller, or the person it designates, notifies.',
    ),
    no: say(
      'La notification est celle du responsable du traitement.',
      'De aangifte is die van de verwerkingsverantwoordelijke.',
      'The notification is the controller’s.',
    ),
    who: ['camera-controller'],
    path: 'notifiedBy.role',
  });
}
