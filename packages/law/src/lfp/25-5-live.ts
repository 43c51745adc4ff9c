import type { Case } from '../case.ts';
import { isUnderPoliceControl } from '../police-control.ts';
import { isPoliceMember } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import type { WatchLiveFacts } from '../use-facts.ts';
import { judgeScope } from './25-1-scope.ts';
import { judgeUse } from './25-5-use.ts';

/** Live viewing: by the police of third-party cameras (25/1 § 2), or by others of police cameras (25/5 § 2). @law lfp-25-5-p2 lfp-25-5-p2-exc lfp-25-1-p2 */
export function judgeWatchLive(c: Case, facts: WatchLiveFacts): void {
  const police = isPoliceMember(facts.viewerIsPolice, facts.viewer?.role);
  if (police === undefined) {
    c.unknown('lfp-25-5-p2', 'viewerIsPolice');
    if (!c.assumes('viewer')) return;
  }
  // of a viewer nobody describes, a camera of a third party tells that it is the police
  if (police ?? facts.camera?.thirdParty === true) judgePolice(c, facts);
  else judgeOthers(c, facts);
}

function judgePolice(c: Case, facts: WatchLiveFacts): void {
  const isInside = judgeScope(c, facts.camera, { policeRecords: facts.policeRecords });
  if (facts.camera?.thirdParty === undefined) {
    c.unknown('lfp-25-1-p2', 'camera.thirdParty');
    return;
  }
  if (isInside && facts.camera.thirdParty && facts.policeRecords === true) judgeUse(c, facts);
}

function judgeOthers(c: Case, facts: WatchLiveFacts): void {
  const { exemption } = facts;
  const id = 'lfp-25-5-p2';
  c.stated(id, facts.viewerLegalBasis, {
    yes: say(
      'La personne agit dans l’exercice de compétences que lui confie une loi, ou un acte pris en vertu d’une loi.',
      'De persoon handelt in de uitoefening van bevoegdheden die een wet, of een akte krachtens een wet, haar toekent.',
      'The person exercises powers given by a law, or by an act under a law.',
    ),
    no: say(
      'Aucune loi ne donne à cette personne une compétence pour voir ces images.',
      'Geen enkele wet geeft deze persoon de bevoegdheid om deze beelden te zien.',
      'No law gives this person a power to see these images.',
    ),
    path: 'viewerLegalBasis',
  });
  if (exemption?.kind === 'statute' && (exemption.reference ?? '').trim() !== '') {
    c.note(
      'lfp-25-5-p2-exc',
      'yes',
      say(
        'Une loi dispense du contrôle de la police.',
        'Een wet stelt vrij van het toezicht van de politie.',
        'A statute lifts police control.',
      ),
    );
    c.warn('intelligence-access');
    return;
  }
  if (exemption?.kind === 'decree') {
    c.note(
      'lfp-25-5-p2-exc',
      'no',
      say(
        'Un arrêté ne suffit pas : seule une loi peut dispenser du contrôle de la police.',
        'Een besluit volstaat niet: enkel een wet kan van het toezicht van de politie vrijstellen.',
        'A decree does not suffice: only a statute can lift police control.',
      ),
    );
  }
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
    who: ['operational-member'],
    path: 'policeControl',
  });
  c.duty({
    id: 'log-live-session',
    basis: 'policy',
    provision: id,
    reading: 'R-46',
    text: say(
      'Consigner la séance et le policier qui la contrôle.',
      'De sessie en het toezichthoudende politielid vastleggen.',
      'Record the session and the supervising police member.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}
