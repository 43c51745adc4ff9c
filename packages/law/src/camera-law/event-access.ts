import type { Case } from '../case.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeController } from './2-controller.ts';
import type { AddWitnessScreenFacts, OpenEventLiveAccessFacts } from './acts.ts';
import type { CameraRegime } from './regimes.ts';
import { governSystem } from './system.ts';

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
  // 7/3 § 3 gives the mobile cameras of 7/1 the conditions of the whole of 5 § 4
  const covered: readonly CameraRegime[] = ['open-fixed', 'open-temporary', 'mobile-open'];
  c.fact(id, covered.includes(system.regime), {
    yes: say(
      'Les images sont celles de caméras dans un lieu ouvert.',
      'De beelden zijn die van camera’s in een niet-besloten plaats.',
      'The images are those of cameras in an open place.',
    ),
    no: say(
      'Cet accès ne vaut que pour les caméras dans un lieu ouvert.',
      'Deze toegang geldt enkel voor camera’s in een niet-besloten plaats.',
      'This access is only for cameras in an open place.',
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
  const conditions = [facts.nearCamera, facts.ownCameraOnly, facts.liveOnly];
  const isOther = system.regime !== 'closed-accessible' || conditions.includes(false);
  // what is no witness screen shows images to others than the controller
  c.note(
    'lcam-9-al1',
    isOther ? 'no' : 'yes',
    isOther
      ? no
      : say(
          'L’écran témoin n’enfreint pas la règle d’accès de l’article 9.',
          'Het controlescherm schendt de toegangsregel van artikel 9 niet.',
          'The witness screen does not breach the access rule of article 9.',
        ),
    isOther ? { mend, who: ['camera-controller'] } : {},
  );
}
