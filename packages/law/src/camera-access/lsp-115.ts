import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { LetGuardWatchFacts } from './facts.ts';

/** A guarding agent at the screens of the public road: live, for the two purposes, under police control. @law lsp-115-pt3-tempsreel lsp-115-pt3-b-finalites lsp-115-pt3-b-lfp */
export function judgeLetGuardWatch(c: Case, facts: LetGuardWatchFacts): void {
  c.warn('private-security-article-115');
  c.choice('R-50');
  const live = 'lsp-115-pt3-tempsreel';
  const role = facts.viewer?.role;
  c.fact(live, role === undefined ? undefined : role === 'guarding-agent', {
    yes: say(
      'La personne est agent de gardiennage.',
      'De persoon is bewakingsagent.',
      'The person is a guarding agent.',
    ),
    no: say(
      'L’article 115 ne vise que les agents de gardiennage.',
      'Artikel 115 betreft enkel bewakingsagenten.',
      'Article 115 is about guarding agents only.',
    ),
    who: ['guarding-agent'],
    path: 'viewer.role',
  });
  c.fact(live, facts.liveOnly, {
    yes: say('Le visionnage est en temps réel.', 'Het bekijken gebeurt in real time.', 'The viewing is in real time.'),
    no: say(
      'Un agent de gardiennage ne visionne qu’en temps réel : aucun accès aux enregistrements.',
      'Een bewakingsagent bekijkt enkel in real time: geen toegang tot opnamen.',
      'A guarding agent watches in real time only: no access to recordings.',
    ),
    path: 'liveOnly',
  });
  judgePurpose(c, facts);
  judgeCameras(c, facts);
}

function judgePurpose(c: Case, facts: LetGuardWatchFacts): void {
  const id = 'lsp-115-pt3-b-finalites';
  c.fact(id, facts.purpose === undefined ? undefined : facts.purpose !== 'other', {
    yes: say(
      'Le but est de permettre une intervention immédiate, ou de guider les services.',
      'Het doel is een onmiddellijk optreden mogelijk te maken, of de diensten te leiden.',
      'The aim is to permit an immediate intervention, or to guide the services.',
    ),
    no: say(
      'Les finalités de l’article 5, § 4, alinéa 1er, de la loi caméras sont seules permises.',
      'Enkel de doeleinden van artikel 5, § 4, eerste lid, van de camerawet zijn toegelaten.',
      'Only the purposes of article 5, § 4, para. 1, of the camera law are permitted.',
    ),
    path: 'purpose',
  });
  c.fact(id, facts.underPoliceControl, {
    yes: say(
      'Le visionnage a lieu sous le contrôle des services de police.',
      'Het bekijken gebeurt onder toezicht van de politiediensten.',
      'The viewing is under the control of the police services.',
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
    path: 'underPoliceControl',
  });
}

function judgeCameras(c: Case, facts: LetGuardWatchFacts): void {
  const { cameras } = facts;
  c.fact('lsp-115-pt3-b-lfp', cameras === undefined ? undefined : cameras !== 'other', {
    yes: say(
      'Les caméras sont installées en application de la loi caméras ou de la LFP.',
      'De camera’s zijn geplaatst met toepassing van de camerawet of de WPA.',
      'The cameras are installed under the camera law or the LFP.',
    ),
    no: say(
      'Ces caméras ne relèvent ni de la loi caméras ni de la LFP.',
      'Deze camera’s vallen noch onder de camerawet, noch onder de WPA.',
      'These cameras fall under neither the camera law nor the LFP.',
    ),
    path: 'cameras',
  });
  if (cameras === 'camera-law') {
    c.fact('lcam-5-p4-al1', facts.underPoliceControl, {
      yes: say(
        'Les images d’un lieu ouvert sont regardées sous le contrôle de la police.',
        'De beelden van een niet-besloten plaats worden onder toezicht van de politie bekeken.',
        'Images of an open place are watched under the control of the police.',
      ),
      no: say(
        'Les images d’un lieu ouvert ne se regardent en temps réel que sous le contrôle de la police.',
        'Beelden van een niet-besloten plaats mogen enkel onder toezicht van de politie in real time worden bekeken.',
        'Images of an open place are watched live only under the control of the police.',
      ),
      who: ['operational-member'],
      path: 'underPoliceControl',
    });
  }
  if (cameras === 'police-visible' || cameras === 'police-non-visible') {
    c.fact('lfp-25-5-p2', facts.underPoliceControl, {
      yes: say(
        'Des caméras de la police sont regardées sous le contrôle de la police.',
        'Politiecamera’s worden onder toezicht van de politie bekeken.',
        'Police cameras are watched under the control of the police.',
      ),
      no: say(
        'D’autres que la police ne regardent ses caméras que sous son contrôle.',
        'Anderen dan de politie bekijken haar camera’s enkel onder haar toezicht.',
        'Others than the police watch its cameras under its control only.',
      ),
      who: ['operational-member'],
      path: 'underPoliceControl',
    });
  }
  c.gate({
    id: 'guard-at-non-visible-cameras',
    blocks: cameras === 'police-non-visible',
    because: say(
      'Règle de ce logiciel (lecture R-50) : aucune caméra non visible de la police n’est montrée à un agent de gardiennage ; les mots de la loi ne l’excluent pas.',
      'Regel van deze software (lezing R-50): geen niet-zichtbare politiecamera wordt aan een bewakingsagent getoond; de woorden van de wet sluiten dit niet uit.',
      'Our own rule (reading R-50): no non-visible police camera is shown to a guarding agent; the words of the law do not exclude it.',
    ),
  });
}
