import type { Case } from '../case.ts';
import type { Moment } from '../time.ts';
import { readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { judgeController, judgeDeterminesPurposes, judgePublicAuthority } from './2-controller.ts';
import { judgeMobileInOpenPlace } from './7-1-mobile-open.ts';
import { closedPlaceCaseOf, judgeMobileInClosedPlace } from './7-2-mobile-closed.ts';
import { judgeIntelligent } from './8-1-intelligent.ts';
import type { DecideSurveillanceCameraFacts, RecordDomesticExemptionFacts } from './acts.ts';
import { adviceSubjectOf, judgeAdviceOrConsultation } from './council-advice.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
import { type GovernedSystem, governSystem, isDomestic, noteUnknownExemption } from './system.ts';

/** The decision to install or use cameras, by the article that governs. @law lcam-5-p1-al1 lcam-5-p2-1-al1 lcam-7-1-al3-s1 lcam-7-2 */
export function judgeDecideSurveillanceCamera(c: Case, facts: DecideSurveillanceCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  judgeDecision(c, system, facts, c.at);
  judgeIntelligent(c, facts.camera);
  noteNotificationDuty(c, system.regime, facts);
}

/** What the decision itself must meet, taken at `decidedAt`; advices must still be valid at the moment of the act. */
export function judgeDecision(
  c: Case,
  { regime, placeKind }: GovernedSystem,
  facts: DecideSurveillanceCameraFacts,
  decidedAt: Moment,
): void {
  judgeController(c, regime, facts.controller, 'controller');
  judgeDeterminesPurposes(c, facts.controller);
  judgePublicAuthority(c, regime, facts.controller);
  if (regime === 'mobile-open') judgeMobileInOpenPlace(c, facts);
  if (regime === 'mobile-closed') judgeMobileInClosedPlace(c, placeKind, facts);
  const subject = adviceSubjectOf(regime);
  if (subject !== undefined) judgeAdviceOrConsultation(c, subject, { ...facts, before: decidedAt, validAt: c.at });
}

/** Whether a notification, a register and a pictogram are owed at all; undefined when it is not known. @law lcam-7-p2-al4 lcam-7-3-p1-al1-s1 R-31 */
export function owesNotification(regime: CameraRegime, facts: DecideSurveillanceCameraFacts): boolean | undefined {
  if (regime === 'mobile-closed') {
    const code = closedPlaceCaseOf(facts);
    return code === undefined ? undefined : code !== 'natural-person';
  }
  const domestic = isDomestic(regime, facts);
  return domestic === undefined ? undefined : !domestic;
}

/** The duty to notify the decision, at the latest the day before service. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s2 R-30 */
export function noteNotificationDuty(c: Case, regime: CameraRegime, facts: DecideSurveillanceCameraFacts): void {
  const owes = owesNotification(regime, facts);
  if (owes === undefined) {
    if (regime === 'closed-inaccessible') noteUnknownExemption(c, 'lcam-7-p2-al4', facts);
    return;
  }
  if (!owes) {
    if (regime === 'closed-inaccessible') noteDomestic(c);
    return;
  }
  const { notifyTerm } = provisionsOf[regime];
  const service = facts.serviceOn === undefined ? undefined : readDay('serviceOn', facts.serviceOn);
  c.choice('R-30');
  noteNoticeOwed(c, regime, service, 'done');
  c.duty({
    id: 'keep-processing-register',
    basis: 'law',
    provision: provisionsOf[regime].register,
    text: say(
      'Tenir le registre des activités de traitement d’images.',
      'Het register van de beeldverwerkingsactiviteiten bijhouden.',
      'Keep the register of image-processing activities.',
    ),
    dueWithin: 'no-term',
    by: ['camera-controller'],
  });
  c.duty({
    id: 'put-up-pictogram',
    basis: 'law',
    provision: provisionsOf[regime].pictogram,
    text:
      regime === 'mobile-open'
        ? say(
            'Signaler la surveillance par un pictogramme sur le véhicule et par un autre canal d’information clair.',
            'Het toezicht aangeven met een pictogram op het voertuig en via een ander duidelijk informatiekanaal.',
            'Tell of the surveillance by a pictogram on the vehicle and by another clear channel of information.',
          )
        : say(
            'Apposer à l’entrée du lieu le pictogramme qui signale la surveillance par caméra.',
            'Aan de ingang van de plaats het pictogram aanbrengen dat het cameratoezicht aangeeft.',
            'Put up at the entrance of the place the pictogram that tells of the camera surveillance.',
          ),
    dueWithin: 'before-use',
    by: ['camera-controller'],
  });
  if (service !== undefined)
    c.deadline({
      id: 'notify-police-services',
      on: service.subtract({ days: 1 }).toString(),
      kind: 'latest',
      provision: notifyTerm,
      reading: 'R-30',
    });
}

/** The notice to the police services: owed from the decision, and still owed when what was sent is no notice, or came late. @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s1 */
export function noteNoticeOwed(
  c: Case,
  regime: CameraRegime,
  service: Temporal.PlainDate | undefined,
  owed: 'done' | 'refused',
): void {
  c.duty(
    {
      id: 'notify-police-services',
      basis: 'law',
      provision: provisionsOf[regime].notify,
      text: say(
        'Notifier la décision aux services de police, au plus tard la veille de la mise en service.',
        'De beslissing meedelen aan de politiediensten, uiterlijk de dag vóór de ingebruikneming.',
        'Notify the decision to the police services, at the latest the day before the putting into service.',
      ),
      ...(service === undefined ? {} : { dueAt: service.toZonedDateTime('Europe/Brussels').toInstant().toString() }),
      dueWithin: 'day-before-service',
      by: ['camera-controller', 'designated-notifier'],
      toWhom: ['police-service'],
    },
    owed,
  );
}

/** Says that no notice, no register and no pictogram is owed. @law lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme */
export function noteDomestic(c: Case): void {
  c.note(
    'lcam-7-p2-al4',
    'yes',
    say(
      'Personne physique, fins personnelles ou domestiques, intérieur d’une habitation privée : pas de notification.',
      'Natuurlijke persoon, persoonlijke of huishoudelijke doeleinden, binnen in een privéwoning: geen mededeling.',
      'Natural person, personal or domestic purposes, inside a private dwelling: no notification.',
    ),
  );
  c.note(
    'lcam-7-p2-al5-s1',
    'yes',
    say('Aucun registre n’est dû.', 'Er is geen register verschuldigd.', 'No register is owed.'),
  );
  c.note(
    'lcam-7-p2-al6-pictogramme',
    'yes',
    say('Aucun pictogramme n’est apposé.', 'Er wordt geen pictogram aangebracht.', 'No pictogram is put up.'),
  );
}

/** Recording that the domestic exemption applies: all three of its conditions. @law lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme */
export function judgeRecordDomesticExemption(c: Case, facts: RecordDomesticExemptionFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  judgeIntelligent(c, facts.camera);
  const domestic = isDomestic(system.regime, facts);
  if (domestic === true) {
    noteDomestic(c);
    return;
  }
  const { role, personalOrDomestic } = facts.controller ?? {};
  const isUnknown =
    system.regime === 'closed-inaccessible' &&
    (domestic === undefined ||
      role === undefined ||
      (role === 'camera-controller' && personalOrDomestic === undefined));
  if (isUnknown && facts.place?.insidePrivateDwelling !== false) {
    noteUnknownExemption(c, 'lcam-7-p2-al4', facts);
    return;
  }
  for (const id of ['lcam-7-p2-al4', 'lcam-7-p2-al5-s1', 'lcam-7-p2-al6-pictogramme'])
    c.note(
      id,
      'no',
      say(
        'L’exemption ne vaut que pour une personne physique, à des fins personnelles ou domestiques, à l’intérieur d’une habitation privée : notification, registre et pictogramme restent dus.',
        'De vrijstelling geldt enkel voor een natuurlijke persoon, voor persoonlijke of huishoudelijke doeleinden, binnen in een privéwoning: mededeling, register en pictogram blijven verschuldigd.',
        'The exemption is only for a natural person, for personal or domestic purposes, inside a private dwelling: notification, register and pictogram stay owed.',
      ),
      {
        mend: say(
          'Notifier la caméra aux services de police, tenir le registre et apposer le pictogramme.',
          'De camera aan de politiediensten meedelen, het register bijhouden en het pictogram aanbrengen.',
          'Notify the camera to the police services, keep the register and put up the pictogram.',
        ),
        who: ['camera-controller'],
      },
    );
}
