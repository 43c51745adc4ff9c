import type { Case } from '../case.ts';
import { dayOf, type Moment } from '../time.ts';
import { say } from '../trilingual.ts';
import { judgeFindingStaff } from './7-1-mobile-open.ts';
import { judgeIntelligent } from './8-1-intelligent.ts';
import type { ProcessingRegisterFacts, UseSurveillanceCameraFacts } from './acts.ts';
import { judgeDecision, noteDomestic, owesNotification } from './decide-camera.ts';
import { judgeAddressees, judgeDayBefore, judgeNotifier } from './notify-camera.ts';
import { judgeOrientation } from './orientation.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
import { judgeSign } from './signalling.ts';
import { governSystem, noteUnknownExemption } from './system.ts';

/** Putting into service: the day of the act is the first day of service. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s2 */
export function judgePutCameraIntoService(c: Case, facts: UseSurveillanceCameraFacts): void {
  judgeInService(c, { ...facts, serviceOn: facts.serviceOn ?? dayOf(c.at).toString() });
}

/** A use at the moment of the act, of a system in service since `serviceOn`. @law lcam-8-al1 lcam-8-1 lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-duree */
export function judgeUseSurveillanceCamera(c: Case, facts: UseSurveillanceCameraFacts): void {
  judgeInService(c, facts);
}

function judgeInService(c: Case, facts: UseSurveillanceCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  const decidedAt = facts.decidedAt === undefined ? c.at : c.moment('decidedAt', facts.decidedAt);
  judgeDecision(c, system, facts, decidedAt);
  judgeIntelligent(c, facts.camera);
  if (regime === 'mobile-open') judgeFindingStaff(c, facts.operator, facts.withinOperatorPowers);
  judgeOwedSteps(c, regime, facts);
  judgeOrientation(c, regime, facts.place, facts.orientation);
  // article 10 (intimacy, sensitive information) binds every camera; it is judged with the articles on access
  c.warn('camera-law-article-10');
}

/** Notification, register and signs, where they are owed. */
function judgeOwedSteps(c: Case, regime: CameraRegime, facts: UseSurveillanceCameraFacts): void {
  const owes = owesNotification(regime, facts);
  if (owes === undefined) {
    if (regime === 'closed-inaccessible') noteUnknownExemption(c, 'lcam-7-p2-al4', facts);
    return;
  }
  if (!owes) {
    if (regime === 'closed-inaccessible') noteDomestic(c);
    return;
  }
  judgeNotified(c, regime, facts);
  judgeRegister(c, regime, facts.register);
  judgeSign(c, regime, facts.sign);
}

/** The decision was notified to the police services the day before service at the latest. */
function judgeNotified(c: Case, regime: CameraRegime, facts: UseSurveillanceCameraFacts): void {
  const { notify } = provisionsOf[regime];
  const { notification } = facts;
  const at: Moment | undefined =
    notification?.notifiedAt === undefined ? undefined : c.moment('notification.notifiedAt', notification.notifiedAt);
  c.stated(notify, at === undefined ? undefined : true, {
    yes: say('La décision a été notifiée.', 'De beslissing is meegedeeld.', 'The decision has been notified.'),
    no: say(
      'La décision n’a pas été notifiée aux services de police.',
      'De beslissing is niet aan de politiediensten meegedeeld.',
      'The decision has not been notified to the police services.',
    ),
    mend: say(
      'Notifier la décision ; mettre en service au plus tôt le lendemain.',
      'De beslissing meedelen; ten vroegste de dag nadien in gebruik nemen.',
      'Notify the decision; put into service the day after at the earliest.',
    ),
    who: ['camera-controller', 'designated-notifier'],
    path: 'notification.notifiedAt',
  });
  if (at === undefined || notification === undefined) return;
  judgeNotifier(c, notify, notification, at, 'notification.');
  judgeAddressees(c, notify, notification.addressees, 'notification.addressees');
  judgeDayBefore(c, regime, at, facts.serviceOn, 'serviceOn');
}

/** A register of image-processing activities, in writing. @law lcam-5-p3-al4-s1 lcam-5-p3-al4-s2 lcam-6-p2-al4-s1 lcam-6-p2-al4-s2 lcam-7-p2-al5-s1 lcam-7-p2-al5-s2 lcam-7-3-p1-al4-s1 lcam-7-3-p1-al4-s2 */
function judgeRegister(c: Case, regime: CameraRegime, register: ProcessingRegisterFacts | undefined): void {
  const { register: kept, registerForm } = provisionsOf[regime];
  c.fact(kept, register?.kept, {
    yes: say(
      'Le responsable du traitement tient le registre, et ce système y figure.',
      'De verantwoordelijke voor de verwerking houdt het register bij, en dit systeem staat erin.',
      'The controller keeps the register, and this system is in it.',
    ),
    no: say(
      'Aucun registre des activités de traitement d’images ne reprend ce système.',
      'Geen register van de beeldverwerkingsactiviteiten vermeldt dit systeem.',
      'No register of image-processing activities holds this system.',
    ),
    mend: say(
      'Inscrire le système au registre (contenu : AR du 8 mai 2018).',
      'Het systeem in het register opnemen (inhoud: KB van 8 mei 2018).',
      'Enter the system in the register (contents: RD of 8 May 2018).',
    ),
    who: ['camera-controller'],
    path: 'register.kept',
  });
  if (register?.kept !== true) return;
  c.fact(registerForm, register.form === undefined ? undefined : register.form !== 'unwritten', {
    yes: say(
      'Le registre est écrit, sous forme électronique ou non.',
      'Het register is schriftelijk, al dan niet elektronisch.',
      'The register is in writing, electronic or not.',
    ),
    no: say(
      'Le registre doit être écrit, sous forme électronique ou non.',
      'Het register moet schriftelijk zijn, al dan niet elektronisch.',
      'The register must be in writing, electronic or not.',
    ),
    who: ['camera-controller'],
    path: 'register.form',
  });
}
