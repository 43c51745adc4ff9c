import type { Case } from '../case.ts';
import { isUnderPoliceControl } from '../police-control.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { controllerRoles } from './2-controller.ts';
import type { WatchSurveillanceCameraFacts } from './acts.ts';
import { provisionsOf } from './regimes.ts';
import { governSystem } from './system.ts';

/** Live viewing, by place. @law lcam-5-p4-al1 lcam-5-p4-al2 lcam-6-p3-al1 lcam-7-p3-al1 lcam-7-3-p3-al1-s1 lcam-7-3-p3-al1-s1-exc lcam-7-3-p3-al2 */
export function judgeWatchSurveillanceCamera(c: Case, facts: WatchSurveillanceCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  const id = provisionsOf[regime].live;
  const isOpen = regime === 'open-fixed' || regime === 'open-temporary';
  if (regime === 'mobile-open' && facts.municipalPurpose === undefined) {
    c.unknown(id, 'municipalPurpose', ['municipal-authority']);
    return;
  }
  if (regime === 'mobile-open' && facts.municipalPurpose === 'paid-parking') {
    noteNoControl(c);
    judgeViewerKnown(c, 'lcam-7-3-p3-al1-s1-exc', facts, [...controllerRoles, 'finding-officer', 'guarding-agent']);
    return;
  }
  judgeAim(c, id, facts.aim, isOpen || regime === 'mobile-open');
  if (isOpen || regime === 'mobile-open') judgeUnderPoliceControl(c, id, facts);
  else judgeViewerKnown(c, id, facts, [...controllerRoles, 'guarding-agent']);
}

/** In paid parking alone the live viewing is not under police control. @law lcam-7-3-p3-al1-s1-exc */
function noteNoControl(c: Case): void {
  c.note(
    'lcam-7-3-p3-al1-s1-exc',
    'yes',
    say(
      'Contrôle du seul stationnement payant : le visionnage ne doit pas avoir lieu sous le contrôle des services de police.',
      'Enkel controle op betalend parkeren: het bekijken hoeft niet onder toezicht van de politiediensten te gebeuren.',
      'Control of paid parking alone: the viewing need not be under the control of the police services.',
    ),
  );
}

function judgeAim(c: Case, id: string, aim: 'immediate-intervention' | 'other' | undefined, guides: boolean): void {
  c.fact(id, aim === undefined ? undefined : aim === 'immediate-intervention', {
    yes: guides
      ? say(
          'Le visionnage sert à intervenir immédiatement et à guider les services.',
          'Het bekijken dient om onmiddellijk in te grijpen en de diensten te begeleiden.',
          'The viewing serves to intervene at once and to guide the services.',
        )
      : say(
          'Le visionnage sert à permettre une intervention immédiate.',
          'Het bekijken dient om onmiddellijk te kunnen ingrijpen.',
          'The viewing serves to allow an immediate intervention.',
        ),
    no: say(
      'Le visionnage en temps réel n’est admis que pour permettre une intervention immédiate en cas d’infraction, de dommage, d’incivilité ou d’atteinte à l’ordre public.',
      'Het bekijken in real time is enkel toegelaten om onmiddellijk in te grijpen bij een misdrijf, schade, overlast of verstoring van de openbare orde.',
      'Live viewing is admitted only to allow an immediate intervention in case of offence, damage, incivility or breach of public order.',
    ),
    mend: say(
      'Ne regarder en temps réel que dans ce but.',
      'Enkel met dat doel in real time kijken.',
      'Watch live for that aim only.',
    ),
    who: ['camera-controller'],
    path: 'aim',
  });
}

/** Who watches in a closed place, or for paid parking: the controller, or somebody who acts for it (who has access: article 9). */
function judgeViewerKnown(c: Case, id: string, facts: WatchSurveillanceCameraFacts, may: readonly RoleKey[]): void {
  const role = facts.viewer?.role;
  if (role !== undefined && isPoliceMember(undefined, role) === true) {
    c.note(
      id,
      'human',
      say(
        'La transmission en temps réel à la police relève de l’article 9 (convention, lieu de la liste ou fait qui appelle une intervention) : une personne vérifie cette base.',
        'De overdracht in real time aan de politie valt onder artikel 9 (overeenkomst, plaats op de lijst of feit dat een tussenkomst vraagt): een persoon gaat die grondslag na.',
        'Live transmission to the police falls under article 9 (agreement, listed place or fact that calls for an intervention): a person checks that basis.',
      ),
      { who: ['camera-controller', 'police-service'] },
    );
    return;
  }
  c.fact(id, role === undefined ? undefined : may.includes(role), {
    yes: say(
      'Celui qui regarde est le responsable du traitement ou agit sous son autorité.',
      'Wie kijkt, is de verantwoordelijke voor de verwerking of handelt onder zijn gezag.',
      'The viewer is the controller or acts under its authority.',
    ),
    no: say(
      'Ce visionnage est celui du responsable du traitement et de qui agit sous son autorité ; l’accès d’autres personnes relève de l’article 9.',
      'Dit bekijken is dat van de verantwoordelijke voor de verwerking en van wie onder zijn gezag handelt; toegang van anderen valt onder artikel 9.',
      'This viewing is the controller’s and that of whoever acts under its authority; access by others falls under article 9.',
    ),
    who: ['camera-controller'],
    path: 'viewer.role',
  });
}

/** In an open place: under the control of the police, by whoever the decree names, guards under their own law. @law lcam-5-p4-al1 lcam-5-p4-al2 lcam-7-3-p3-al1-s1 R-29 R-46 R-50 */
function judgeUnderPoliceControl(c: Case, id: string, facts: WatchSurveillanceCameraFacts): void {
  const role = facts.viewer?.role;
  c.choice('R-29');
  c.choice('R-46');
  if (role === undefined) {
    c.unknown(id, 'viewer.role', ['camera-controller']);
    if (!c.assumes('viewer')) return;
  }
  if (role === undefined || isPoliceMember(undefined, role) !== true) {
    const control = facts.policeControl;
    c.stated(id, isUnderPoliceControl(control), {
      yes: say(
        'Un membre de la police voit la séance et peut l’arrêter.',
        'Een lid van de politie ziet de sessie en kan ze stopzetten.',
        'A member of the police sees the session and can stop it.',
      ),
      no: say(
        'Le visionnage n’a pas lieu sous le contrôle des services de police.',
        'Het bekijken gebeurt niet onder toezicht van de politiediensten.',
        'The viewing is not under the control of the police services.',
      ),
      mend: say(
        'Faire superviser la séance par un membre de la police qui la voit et peut l’arrêter.',
        'De sessie laten volgen door een politielid dat ze ziet en kan stopzetten.',
        'Have the session supervised by a police member who sees it and can stop it.',
      ),
      who: ['police-service'],
      path: 'policeControl',
    });
    if (role !== undefined) judgeEntitled(c, role, facts);
  } else
    c.note(
      id,
      'yes',
      say(
        'Celui qui regarde est un membre des services de police.',
        'Wie kijkt, is een lid van de politiediensten.',
        'The viewer is a member of the police services.',
      ),
    );
  c.duty({
    id: 'log-camera-session',
    basis: 'policy',
    provision: id,
    reading: 'R-46',
    text: say(
      'Consigner la séance et le policier qui la contrôle.',
      'De sessie en het toezichthoudende politielid vastleggen.',
      'Record the session and the supervising police member.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller', 'police-service'],
  });
}

/** Whether the viewer is one of those the decree names; a guard is outside that decree. @law lcam-5-p4-al2 R-50 */
function judgeEntitled(c: Case, role: RoleKey, facts: WatchSurveillanceCameraFacts): void {
  const id = 'lcam-5-p4-al2';
  if (role === 'guarding-agent') {
    c.choice('R-50');
    c.warn('host-private-security');
    c.fact(id, facts.underPrivateSecurityLaw, {
      yes: say(
        'Agent de gardiennage agissant selon la loi du 2 octobre 2017 : l’arrêté sur les personnes habilitées ne le concerne pas.',
        'Bewakingsagent die handelt volgens de wet van 2 oktober 2017: het besluit over de gemachtigde personen betreft hem niet.',
        'Guard acting under the law of 2 October 2017: the decree on entitled persons does not concern him.',
      ),
      no: say(
        'L’agent de gardiennage n’agit pas selon la loi du 2 octobre 2017 : l’exception ne vaut pas pour lui.',
        'De bewakingsagent handelt niet volgens de wet van 2 oktober 2017: de uitzondering geldt niet voor hem.',
        'The guard does not act under the law of 2 October 2017: the exception does not hold for him.',
      ),
      who: ['guarding-agent'],
      path: 'underPrivateSecurityLaw',
    });
    return;
  }
  c.warn('no-decree-viewers');
  c.judged(id, facts.designatedByDecree, {
    yes: say(
      'Cette personne est de celles que l’arrêté royal désigne.',
      'Deze persoon behoort tot hen die het koninklijk besluit aanwijst.',
      'This person is among those the royal decree names.',
    ),
    no: say(
      'Cette personne n’est pas de celles que l’arrêté royal désigne.',
      'Deze persoon behoort niet tot hen die het koninklijk besluit aanwijst.',
      'This person is not among those the royal decree names.',
    ),
    who: ['dpo', 'police-service'],
    path: 'designatedByDecree',
  });
}
