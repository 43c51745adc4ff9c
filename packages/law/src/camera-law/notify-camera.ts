import type { Case } from '../case.ts';
import { isDesignationInForce } from '../lfp/25-8-designation.ts';
import { policeRoles } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, type Moment, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { controllerRoles } from './2-controller.ts';
import type { NotifyCameraModificationFacts, NotifySurveillanceCameraFacts } from './acts.ts';
import { noteDomestic, noteNoticeOwed, owesNotification } from './decide-camera.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
import { governSystem, noteUnknownExemption } from './system.ts';
import type { CameraNotificationFacts } from './system-facts.ts';

/** Who may file for the controller, once designated. @law lcam-7-4-al1 */
const designable: readonly RoleKey[] = ['designated-notifier', 'declarant', 'alarm-centre', 'proxy-user'];

/** The notifier is the controller, or a person the controller designated. @law lcam-7-4-al1 */
export function judgeNotifier(
  c: Case,
  provision: string,
  facts: CameraNotificationFacts,
  at: Moment,
  path: string,
): void {
  const role = facts.notifiedBy?.role;
  if (role === undefined) {
    c.unknown(provision, `${path}notifiedBy.role`, ['camera-controller', 'designated-notifier']);
    return;
  }
  if (controllerRoles.includes(role)) {
    c.note(
      provision,
      'yes',
      say(
        'La notification émane du responsable du traitement.',
        'De mededeling gaat uit van de verantwoordelijke voor de verwerking.',
        'The notification is the controller’s.',
      ),
    );
    return;
  }
  const designation = facts.designation ?? facts.notifiedBy?.designation;
  const isDesignable =
    designable.includes(role) && (designation?.by === undefined || controllerRoles.includes(designation.by));
  const isDated =
    designation?.fromDay === undefined
      ? undefined
      : isDesignationInForce({ ...c, at }, designation, `${path}designation`);
  const inForce = isDesignable ? isDated : false;
  c.stated('lcam-7-4-al1', inForce, {
    yes: say(
      'La notification est faite par une personne désignée par le responsable du traitement, qui en reste responsable.',
      'De mededeling gebeurt door een door de verantwoordelijke voor de verwerking aangewezen persoon; de verantwoordelijkheid blijft bij hem.',
      'The notification is made by a person designated by the controller, who stays responsible.',
    ),
    no: say(
      'Celui qui notifie n’est ni le responsable du traitement, ni une personne qu’il a désignée.',
      'Wie meedeelt, is noch de verantwoordelijke voor de verwerking, noch een door hem aangewezen persoon.',
      'The notifier is neither the controller nor a person designated by the controller.',
    ),
    mend: say(
      'Faire désigner cette personne par le responsable du traitement, par écrit signé (AR du 8 mai 2018).',
      'Deze persoon door de verantwoordelijke laten aanwijzen, in een ondertekend geschrift (KB van 8 mei 2018).',
      'Have the controller designate this person, in a signed writing (RD of 8 May 2018).',
    ),
    who: ['camera-controller'],
    path: `${path}designation`,
  });
}

/** The addressee is the police services. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s1 */
export function judgeAddressees(
  c: Case,
  provision: string,
  addressees: readonly RoleKey[] | undefined,
  path: string,
): void {
  c.fact(
    provision,
    addressees === undefined
      ? undefined
      : addressees.some((one) => one === 'declaration-desk' || policeRoles.includes(one)),
    {
      yes: say(
        'La notification s’adresse aux services de police.',
        'De mededeling is gericht aan de politiediensten.',
        'The notification goes to the police services.',
      ),
      no: say(
        'La notification s’adresse aux services de police, et à eux seuls depuis le 25 mai 2018 : une autre autorité n’y suffit pas.',
        'De mededeling is gericht aan de politiediensten, sinds 25 mei 2018 enkel aan hen: een andere overheid volstaat niet.',
        'The notification goes to the police services, since 25 May 2018 to them alone: another authority does not suffice.',
      ),
      mend: say(
        'Notifier aux services de police par le guichet électronique.',
        'Aan de politiediensten meedelen via het elektronisch loket.',
        'Notify the police services through the electronic desk.',
      ),
      who: ['camera-controller', 'designated-notifier'],
      path,
    },
  );
}

/** Notified on a day before that of service: 23:59 the day before is in time, 00:01 on the day is late. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s2 R-30 */
export function judgeDayBefore(
  c: Case,
  regime: CameraRegime,
  notifiedAt: Moment,
  serviceOn: string | undefined,
  path: string,
): void {
  const { notifyTerm } = provisionsOf[regime];
  c.choice('R-30');
  if (serviceOn === undefined) {
    c.unknown(notifyTerm, path, ['camera-controller']);
    return;
  }
  const service = readDay(path, serviceOn);
  const lastDay = service.subtract({ days: 1 });
  const words = dayInWords(lastDay);
  c.fact(notifyTerm, Temporal.PlainDate.compare(dayOf(notifiedAt), service) < 0, {
    yes: say(
      `La notification est faite au plus tard la veille de la mise en service, le ${words.fr}.`,
      `De mededeling gebeurt uiterlijk de dag vóór de ingebruikneming, op ${words.nl}.`,
      `The notification is made at the latest the day before the putting into service, ${words.en}.`,
    ),
    no: say(
      `La notification est tardive : elle devait être faite au plus tard le ${words.fr}.`,
      `De mededeling is laattijdig: zij moest uiterlijk op ${words.nl} gebeuren.`,
      `The notification is late: it had to be made at the latest on ${words.en}.`,
    ),
    mend: say(
      'Notifier sans attendre et reporter la mise en service au lendemain de la notification au plus tôt.',
      'Onverwijld meedelen en de ingebruikneming uitstellen tot ten vroegste de dag na de mededeling.',
      'Notify without waiting and put off the service to the day after the notification at the earliest.',
    ),
    who: ['camera-controller', 'designated-notifier'],
    path,
  });
  c.deadline({
    id: 'notify-police-services',
    on: lastDay.toString(),
    kind: 'latest',
    provision: notifyTerm,
    reading: 'R-30',
  });
}

/** Notifying the decision to the police services. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s1 lcam-7-3-p1-al1-s2 lcam-7-4-al1 */
export function judgeNotifySurveillanceCamera(c: Case, facts: NotifySurveillanceCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined || !judgeOwed(c, system.regime, facts)) return;
  const { notify } = provisionsOf[system.regime];
  judgeNotifier(c, notify, facts, c.at, '');
  judgeAddressees(c, notify, facts.addressees, 'addressees');
  judgeDayBefore(c, system.regime, c.at, facts.serviceOn, 'serviceOn');
  const service = facts.serviceOn === undefined ? undefined : readDay('serviceOn', facts.serviceOn);
  noteNoticeOwed(c, system.regime, service, 'refused');
  c.warn('declaration-decree');
  c.duty(
    {
      id: 'notify-later-modifications',
      basis: 'law',
      provision: provisionsOf[system.regime].notifyChange,
      text: say(
        'Notifier aux services de police toute modification du dispositif.',
        'Elke wijziging van het systeem aan de politiediensten meedelen.',
        'Notify every modification of the system to the police services.',
      ),
      dueWithin: 'no-term',
      by: ['camera-controller', 'designated-notifier'],
      toWhom: ['police-service'],
    },
    'always',
  );
}

/** Whether there is anything to notify; where nothing is owed, says so and returns false. */
function judgeOwed(c: Case, regime: CameraRegime, facts: NotifySurveillanceCameraFacts): boolean {
  const owes = owesNotification(regime, facts);
  if (owes === true) return true;
  if (owes === undefined) {
    if (regime === 'closed-inaccessible') noteUnknownExemption(c, 'lcam-7-p2-al4', facts);
    else c.unknown('lcam-7-2', 'closedPlaceCase', ['camera-controller']);
  } else if (regime === 'closed-inaccessible') noteDomestic(c);
  else {
    c.choice('R-31');
    c.note(
      'lcam-7-3-p1-al1-s1',
      'yes',
      say(
        'Cas 3° de l’article 7/2 (personne physique) : aucune notification n’est due.',
        'Geval 3° van artikel 7/2 (natuurlijke persoon): er is geen mededeling verschuldigd.',
        'Case 3° of article 7/2 (natural person): no notification is owed.',
      ),
    );
  }
  return false;
}

/** Notifying a modification of the system. @law lcam-5-p3-al2 lcam-6-p2-al2 lcam-7-p2-al2 lcam-7-3-p1-al2 lcam-7-4-al1 R-30 */
export function judgeNotifyCameraModification(c: Case, facts: NotifyCameraModificationFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined || !judgeOwed(c, system.regime, facts)) return;
  const { notifyChange: id } = provisionsOf[system.regime];
  c.choice('R-30');
  if (facts.changesSystem === undefined) {
    c.unknown(id, 'changesSystem', ['camera-controller']);
    return;
  }
  if (!facts.changesSystem) {
    c.note(
      id,
      'yes',
      say(
        'Ce n’est pas une modification du dispositif : rien n’est à notifier.',
        'Dit is geen wijziging van het systeem: er valt niets mee te delen.',
        'This is no modification of the system: there is nothing to notify.',
      ),
    );
    return;
  }
  judgeNotifier(c, id, facts, c.at, '');
  judgeAddressees(c, id, facts.addressees, 'addressees');
  c.note(
    id,
    'yes',
    say(
      'La modification du dispositif est notifiée. La loi ne fixe pas de délai.',
      'De wijziging van het systeem wordt meegedeeld. De wet bepaalt geen termijn.',
      'The modification of the system is notified. The law sets no term.',
    ),
  );
  if (facts.effectiveAt !== undefined && !c.precedes(c.at, c.moment('effectiveAt', facts.effectiveAt), false))
    c.gate({
      id: 'modification-notified-late',
      blocks: false,
      because: say(
        'La modification avait déjà pris effet : nous demandons la notification avant l’effet (notre règle, lecture R-30, non la loi).',
        'De wijziging was al van kracht: wij vragen de mededeling vóór zij ingaat (onze regel, lezing R-30, niet de wet).',
        'The modification had already taken effect: we ask for the notification before that (our rule, reading R-30, not the law).',
      ),
    });
}
