import type { Case } from '../case.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { controllerRoles, judgeController } from './2-controller.ts';
import type { AddWitnessScreenFacts, OpenEventLiveAccessFacts, WatchSurveillanceCameraFacts } from './acts.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
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
    return;
  }
  if (isPoliceMember(undefined, role) !== true) {
    const control = facts.policeControl;
    c.stated(id, (control?.supervisedBy ?? '').trim() !== '' && control?.canSeeAndStop === true, {
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
    judgeEntitled(c, role, facts);
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

/** Authorities and services that can be competent to coordinate an event or an emergency. */
export const coordinatingRoles: readonly RoleKey[] = [
  'event-authority',
  'mayor',
  'municipal-authority',
  'administrative-police-authority',
  'minister-interior',
  'minister-interior-delegate',
  'public-authority',
  'federal-authority',
  'safe-brussels',
];

/** Live access of competent authorities for a significant event or an emergency: its window, live images only. @law lcam-5-p4-al3-evenement lcam-5-p4-al3-urgence R-29 */
export function judgeOpenEventLiveAccess(c: Case, facts: OpenEventLiveAccessFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const id = facts.ground === 'emergency' ? 'lcam-5-p4-al3-urgence' : 'lcam-5-p4-al3-evenement';
  c.choice('R-29');
  const isOpen: CameraRegime[] = ['open-fixed', 'open-temporary'];
  c.fact(id, isOpen.includes(system.regime), {
    yes: say(
      'Les images sont celles de caméras fixes ou fixes temporaires dans un lieu ouvert.',
      'De beelden zijn die van vaste of tijdelijk vaste camera’s in een niet-besloten plaats.',
      'The images are those of fixed or temporary fixed cameras in an open place.',
    ),
    no: say(
      'Cet accès ne vaut que pour les caméras fixes ou fixes temporaires dans un lieu ouvert.',
      'Deze toegang geldt enkel voor vaste of tijdelijk vaste camera’s in een niet-besloten plaats.',
      'This access is only for fixed or temporary fixed cameras in an open place.',
    ),
    path: 'place.kind',
  });
  judgeGround(c, id, facts);
  judgeCoordinator(c, id, facts);
  judgeWindow(c, id, facts);
  if (facts.recordingsAsked === true)
    c.note(
      id,
      'no',
      say(
        'Cet alinéa n’ouvre que les images en temps réel, non les enregistrements.',
        'Dit lid opent enkel de beelden in real time, niet de opnamen.',
        'This paragraph opens live images only, not recordings.',
      ),
      {
        mend: say(
          'Limiter la demande aux images en temps réel.',
          'De aanvraag beperken tot de beelden in real time.',
          'Limit the request to live images.',
        ),
      },
    );
  c.duty({
    id: 'log-event-access',
    basis: 'policy',
    provision: id,
    reading: 'R-29',
    text: say(
      'Consigner l’évènement, l’autorité et la durée de l’accès.',
      'Het evenement, de overheid en de duur van de toegang vastleggen.',
      'Record the event, the authority and the length of the access.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller'],
  });
}

function judgeGround(c: Case, id: string, facts: OpenEventLiveAccessFacts): void {
  const { ground } = facts;
  c.fact(id, ground === undefined ? undefined : ground !== 'other', {
    yes: say(
      'Un évènement significatif ou une situation d’urgence est invoqué.',
      'Een significant evenement of een noodsituatie wordt ingeroepen.',
      'A significant event or an emergency is invoked.',
    ),
    no: say(
      'Ni évènement significatif ni situation d’urgence : cet accès n’est pas ouvert.',
      'Geen significant evenement en geen noodsituatie: deze toegang is niet open.',
      'Neither a significant event nor an emergency: this access is not open.',
    ),
    path: 'ground',
  });
  c.stated(id, facts.reference, {
    yes: say('L’évènement est désigné.', 'Het evenement is aangeduid.', 'The event is named.'),
    no: say('L’évènement n’est pas désigné.', 'Het evenement is niet aangeduid.', 'The event is not named.'),
    who: ['event-authority'],
    path: 'reference',
  });
  if (ground !== 'significant-event') return;
  c.judged(id, facts.likelyImpact, {
    yes: say(
      'L’évènement est susceptible d’avoir un impact sur l’ordre public et la sécurité de la population.',
      'Het evenement kan een impact hebben op de openbare orde en de veiligheid van de bevolking.',
      'The event may affect public order and the safety of the population.',
    ),
    no: say(
      'L’évènement n’est pas susceptible d’avoir un tel impact.',
      'Het evenement kan geen dergelijke impact hebben.',
      'The event is not such as to have that effect.',
    ),
    who: ['event-authority'],
    path: 'likelyImpact',
  });
}

function judgeCoordinator(c: Case, id: string, facts: OpenEventLiveAccessFacts): void {
  const role = facts.requestedBy?.role;
  const isKnown = role !== undefined;
  c.fact(id, isKnown ? coordinatingRoles.includes(role) || isPoliceMember(undefined, role) === true : undefined, {
    yes: say(
      'L’accès est demandé par une autorité ou un service.',
      'De toegang wordt gevraagd door een overheid of dienst.',
      'The access is asked by an authority or service.',
    ),
    no: say(
      'Seuls des autorités et services compétents reçoivent cet accès.',
      'Enkel bevoegde overheden en diensten krijgen deze toegang.',
      'Only competent authorities and services are given this access.',
    ),
    who: ['event-authority'],
    path: 'requestedBy.role',
  });
  c.stated(id, facts.competence, {
    yes: say(
      'La compétence pour coordonner est indiquée.',
      'De bevoegdheid om te coördineren is vermeld.',
      'The competence to coordinate is stated.',
    ),
    no: say(
      'La compétence pour coordonner n’est pas indiquée.',
      'De bevoegdheid om te coördineren is niet vermeld.',
      'The competence to coordinate is not stated.',
    ),
    who: ['event-authority'],
    path: 'competence',
  });
  c.fact(id, facts.forCoordination, {
    yes: say(
      'L’accès sert à la coordination.',
      'De toegang dient voor de coördinatie.',
      'The access serves coordination.',
    ),
    no: say(
      'L’accès ne sert pas à la coordination : il n’est pas admis.',
      'De toegang dient niet voor de coördinatie: hij is niet toegelaten.',
      'The access does not serve coordination: it is not admitted.',
    ),
    who: ['event-authority'],
    path: 'forCoordination',
  });
}

/** The access begins and ends with the event or the emergency. */
function judgeWindow(c: Case, id: string, facts: OpenEventLiveAccessFacts): void {
  const { startsAt, endsAt } = facts;
  if (startsAt === undefined) {
    c.unknown(id, 'startsAt', ['event-authority']);
    return;
  }
  const begun = c.precedes(c.moment('startsAt', startsAt), c.at, false);
  const ended = endsAt !== undefined && c.precedes(c.moment('endsAt', endsAt), c.at, false);
  c.fact(id, begun && !ended, {
    yes: say(
      'L’accès a lieu pendant l’évènement ou l’urgence.',
      'De toegang vindt plaats tijdens het evenement of de noodsituatie.',
      'The access is during the event or emergency.',
    ),
    no: ended
      ? say(
          'L’évènement ou l’urgence est terminé : l’accès se ferme.',
          'Het evenement of de noodsituatie is voorbij: de toegang sluit.',
          'The event or emergency is over: the access closes.',
        )
      : say(
          'L’évènement ou l’urgence n’a pas commencé.',
          'Het evenement of de noodsituatie is nog niet begonnen.',
          'The event or emergency has not begun.',
        ),
    path: ended ? 'endsAt' : 'startsAt',
  });
  if (endsAt !== undefined)
    c.deadline({ id: 'event-access-ends', at: endsAt, kind: 'latest', provision: id, reading: 'R-29' });
}

/** A public witness screen: near its camera, that camera's images only, live only. @law lcam-6-p2-al7 */
export function judgeAddWitnessScreen(c: Case, facts: AddWitnessScreenFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  judgeController(c, system.regime, facts.controller, 'controller');
  const id = 'lcam-6-p2-al7';
  const no = say(
    'L’écran témoin n’est permis que dans un lieu fermé accessible au public, près de sa caméra, pour les seules images de celle-ci, en temps réel.',
    'Het controlescherm is enkel toegelaten in een voor het publiek toegankelijke besloten plaats, bij zijn camera, enkel voor de beelden daarvan, in real time.',
    'A witness screen is permitted only in a closed place accessible to the public, near its camera, for that camera’s images alone, live.',
  );
  const mend = say(
    'Ne montrer que les images en temps réel de la caméra voisine.',
    'Enkel de beelden in real time van de nabije camera tonen.',
    'Show only the live images of the camera beside it.',
  );
  const check = (value: boolean | undefined, path: string, fr: string, nl: string, en: string) =>
    c.fact(id, value, { yes: say(fr, nl, en), no, mend, who: ['camera-controller'], path });
  check(
    system.regime === 'closed-accessible',
    'place.kind',
    'Le lieu fermé est accessible au public.',
    'De besloten plaats is voor het publiek toegankelijk.',
    'The closed place is accessible to the public.',
  );
  check(
    facts.nearCamera,
    'nearCamera',
    'L’écran se trouve à proximité de la caméra.',
    'Het scherm staat in de nabijheid van de camera.',
    'The screen stands near the camera.',
  );
  check(
    facts.ownCameraOnly,
    'ownCameraOnly',
    'L’écran ne montre que les images de cette caméra.',
    'Het scherm toont enkel de beelden van die camera.',
    'The screen shows that camera’s images only.',
  );
  check(
    facts.liveOnly,
    'liveOnly',
    'L’écran ne montre que des images en temps réel.',
    'Het scherm toont enkel beelden in real time.',
    'The screen shows live images only.',
  );
}
