import type { Case } from '../case.ts';
import { valueOn } from '../dated.ts';
import { cameraKindOf } from '../lfp/25-2-classes.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { limitAfter } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { judgeHiddenScope, noteCarriedOver } from './46-2-scope.ts';
import { judgeHiddenCamera, judgeHiddenPlace } from './46-4-conditions.ts';
import { headsOf, judgeHead } from './46-5-parties.ts';
import { situation2Term } from './46-5-term.ts';
import { judgeNotStopped } from './46-6-effect.ts';
import { judgeMagistrateControl, noteNoticeDuty, noticeProvision } from './46-6-notice.ts';
import { stopChain } from './46-6-stop.ts';
import { judgeEventRunning, judgeMandate } from './46-7-preparation.ts';
import { judgeJointAuthorisation } from './46-11-transfer.ts';
import { noteSectionDuty } from './46-14-section.ts';
import { judgeDecidedBefore, judgeOfficerDecision } from './46-officer.ts';
import type { HiddenAuthorisationFacts, NonVisibleRegime } from './facts.ts';
import type { StartNonVisibleUseFacts } from './use-facts.ts';

/** The provision that permits each regime. */
export const regimeProvision: Readonly<Record<NonVisibleRegime, string>> = {
  'particular-circumstances': 'lfp-46-4-al1',
  'judicial-action': 'lfp-46-7',
  'protection-of-persons': 'lfp-46-9-al1',
  'transfer-of-detainees': 'lfp-46-11-al1',
};

/** Starting a non-visible use: what permits it is in force, the officer has decided, nothing forbids it. @law lfp-46-2 lfp-46-4-al1 lfp-46-5-al2-s1 lfp-46-5-al3-s2-duree lfp-46-6-al1 lfp-46-14 */
export function judgeStartNonVisibleUse(c: Case, facts: StartNonVisibleUseFacts): void {
  const { regime } = facts;
  if (!judgeHiddenScope(c, facts.camera)) return;
  if (regime === undefined) {
    c.unknown('lfp-46-2', 'regime');
    return;
  }
  const id = regimeProvision[regime];
  noteCarriedOver(c);
  judgeHiddenCamera(c, id, facts.camera);
  // the place of a preparation was judged with its decision: 46/7 names none
  if (regime !== 'judicial-action') judgeHiddenPlace(c, id, facts.place);
  judgeOfficerDecision(c, 'lfp-25-5-p1-decision', facts.decision);
  judgeDecidedBefore(c, facts.decision);
  if (regime === 'particular-circumstances') judgeAuthorised(c, facts);
  else judgeEventRunning(c, id, facts.event, 'event');
  if (regime === 'judicial-action') judgeMandate(c, facts.mandate);
  if (regime === 'protection-of-persons') judgeProtection(c, facts);
  if (regime === 'transfer-of-detainees') judgeJointAuthorisation(c, facts.jointAuthorisation);
  judgeNotStopped(c, stopChain[regime].order, facts.stopOrder, 'use');
  judgeNoticeSent(c, facts, regime);
  judgeEntered(c, facts.inRegister);
}

function judgeAuthorised(c: Case, facts: StartNonVisibleUseFacts): void {
  const given = facts.authorisation;
  const mend = say(
    'Obtenir l’autorisation préalable du chef de corps, ou du commissaire général ou du membre désigné.',
    'De voorafgaande toestemming verkrijgen van de korpschef, of van de commissaris-generaal of het aangewezen lid.',
    'Obtain the prior authorisation of the chief of corps, or of the commissioner general or designated member.',
  );
  const decidedAt = given?.decidedAt;
  c.stated(
    'lfp-46-4-al1',
    decidedAt === undefined
      ? given?.given === false
        ? false
        : undefined
      : c.precedes(c.moment('authorisation.decidedAt', decidedAt), c.at, false),
    {
      yes: say(
        'L’autorisation précède l’utilisation.',
        'De toestemming gaat aan het gebruik vooraf.',
        'The authorisation precedes the use.',
      ),
      no: say(
        'Aucune autorisation ne précède l’utilisation.',
        'Er gaat geen toestemming aan het gebruik vooraf.',
        'No authorisation precedes the use.',
      ),
      mend,
      who: headsOf(given?.level),
      path: given === undefined ? 'authorisation' : 'authorisation.decidedAt',
    },
  );
  if (given === undefined || given.given === false) return;
  judgeHead(
    c,
    { local: 'lfp-46-5-al1-local', federal: 'lfp-46-5-al1-federal' },
    { level: given.level, person: given.by, path: 'authorisation.by' },
  );
  judgeValid(c, given);
  const kind = cameraKindOf(facts.camera, c.lawDay);
  const formId = given.situation === '2' ? 'lfp-46-5-al3-s2' : 'lfp-46-5-al2-s1';
  c.fact(formId, given.cameraKind === undefined || kind === undefined ? undefined : given.cameraKind === kind, {
    yes: say(
      'Le type de caméra est celui de l’autorisation.',
      'Het type camera is dat van de toestemming.',
      'The type of camera is that of the authorisation.',
    ),
    no: say(
      'L’autorisation vise un autre type de caméra.',
      'De toestemming betreft een ander type camera.',
      'The authorisation is for another type of camera.',
    ),
    mend,
    who: headsOf(given.level),
    path: kind === undefined ? 'camera.kind' : 'authorisation.cameraKind',
  });
  if (given.coversPurposes !== undefined)
    c.fact(formId, given.coversPurposes, {
      yes: say(
        'Les finalités sont celles de l’autorisation.',
        'De doeleinden zijn die van de toestemming.',
        'The purposes are those of the authorisation.',
      ),
      no: say(
        'L’autorisation ne couvre pas ces finalités.',
        'De toestemming dekt deze doeleinden niet.',
        'The authorisation does not cover these purposes.',
      ),
      mend,
      who: headsOf(given.level),
      path: 'authorisation.coversPurposes',
    });
}

/** Inside the validity: from its first instant to before its last; in situation 2° never beyond one month. */
function judgeValid(c: Case, given: HiddenAuthorisationFacts): void {
  const id = given.situation === '2' ? 'lfp-46-5-al3-s2-duree' : 'lfp-46-5-al2-s1';
  const start = given.validFrom ?? given.decidedAt;
  if (given.validFrom !== undefined)
    c.fact(id, c.precedes(c.moment('authorisation.validFrom', given.validFrom), c.at, false), {
      yes: say('L’autorisation est en cours.', 'De toestemming loopt.', 'The authorisation has begun.'),
      no: say(
        'L’autorisation n’a pas encore pris cours.',
        'De toestemming is nog niet ingegaan.',
        'The authorisation has not begun yet.',
      ),
      path: 'authorisation.validFrom',
    });
  const validTo = given.validTo;
  c.fact(id, validTo === undefined ? undefined : c.precedes(c.at, c.moment('authorisation.validTo', validTo), true), {
    yes: say(
      'L’autorisation n’a pas expiré.',
      'De toestemming is niet verstreken.',
      'The authorisation has not expired.',
    ),
    no: say('L’autorisation a expiré.', 'De toestemming is verstreken.', 'The authorisation has expired.'),
    mend: say('Demander une nouvelle autorisation.', 'Een nieuwe toestemming vragen.', 'Ask for a new authorisation.'),
    who: headsOf(given.level),
    path: 'authorisation.validTo',
  });
  if (given.situation !== '2' || start === undefined) return;
  const term = valueOn(situation2Term, c.lawDay);
  const limit = limitAfter(c.moment('authorisation.validFrom', start), term, countingOf(term, c.profile));
  const end = limitInWords(limit);
  c.choice('R-01');
  if (c.isPast(limit))
    c.note(
      id,
      'no',
      say(
        `Le mois de l’autorisation s’est achevé le ${end.fr} : elle ne vaut plus, quelle que soit sa date de fin.`,
        `De maand van de toestemming is geëindigd op ${end.nl}: zij geldt niet meer, ongeacht haar einddatum.`,
        `The month of the authorisation ended on ${end.en}: it holds no longer, whatever its end date.`,
      ),
      { who: headsOf(given.level) },
    );
}

function judgeProtection(c: Case, facts: StartNonVisibleUseFacts): void {
  const at = facts.principleAuthorisedAt;
  const unauthorised = facts.principleAuthorised === false ? false : undefined;
  c.stated(
    'lfp-46-9-al1-pt1',
    at === undefined ? unauthorised : c.precedes(c.moment('principleAuthorisedAt', at), c.at, false),
    {
      yes: say(
        'L’autorisation de principe précède l’utilisation.',
        'De principiële toestemming gaat aan het gebruik vooraf.',
        'The authorisation in principle precedes the use.',
      ),
      no: say(
        'Aucune autorisation de principe ne précède l’utilisation.',
        'Er gaat geen principiële toestemming aan het gebruik vooraf.',
        'No authorisation in principle precedes the use.',
      ),
      who: headsOf(undefined),
      path: 'principleAuthorisedAt',
    },
  );
  const refused = facts.protectedPersonRefused;
  c.fact('lfp-46-9-al1-pt2', refused === undefined ? undefined : !refused, {
    yes: say(
      'La personne protégée n’a pas marqué son refus.',
      'De beschermde persoon heeft zich niet verzet.',
      'The protected person has not expressed refusal.',
    ),
    no: say(
      'La personne protégée a marqué son refus.',
      'De beschermde persoon heeft zich verzet.',
      'The protected person has expressed refusal.',
    ),
    who: ['protected-person'],
    path: 'protectedPersonRefused',
  });
}

/** The notice is owed without a term: the law leaves the start open, our rule does not. */
function judgeNoticeSent(c: Case, facts: StartNonVisibleUseFacts, regime: NonVisibleRegime): void {
  const id = noticeProvision[regime];
  if (id === undefined) {
    noteNoticeDuty(c, regime);
    return;
  }
  if (regime === 'particular-circumstances' && judgeMagistrateControl(c, facts.magistrateControl)) return;
  const sent = facts.notifiedAt !== undefined && c.precedes(c.moment('notifiedAt', facts.notifiedAt), c.at, false);
  c.choice('R-17');
  c.note(
    id,
    'yes',
    sent
      ? say('La notification est envoyée.', 'De kennisgeving is verzonden.', 'The notice is sent.')
      : say(
          'La notification reste due : la loi ne fixe pas de délai.',
          'De kennisgeving blijft verschuldigd: de wet bepaalt geen termijn.',
          'The notice is still owed: the law sets no term.',
        ),
  );
  if (sent) return;
  noteNoticeDuty(c, regime, { level: facts.authorisation?.level, mandate: facts.mandate });
  c.gate({
    id: 'notice-not-sent',
    blocks: true,
    because: say(
      'La notification n’est pas envoyée : notre règle la veut avant le début de l’utilisation (lecture R-17).',
      'De kennisgeving is niet verzonden: onze regel wil ze vóór het begin van het gebruik (lezing R-17).',
      'The notice is not sent: our rule wants it before the use starts (reading R-17).',
    ),
  });
}

/** The section is kept per use; without a term in the text the entry is a duty, and its absence stops the use by our rule. @law lfp-46-14 */
function judgeEntered(c: Case, inRegister: boolean | undefined): void {
  if (inRegister !== true) noteSectionDuty(c);
  c.gate({
    id: 'non-visible-section',
    blocks: inRegister === false,
    because: say(
      'L’utilisation est inscrite dans la section avant de commencer (notre règle ; la loi ne fixe pas de délai).',
      'Het gebruik is in de afdeling ingeschreven vóór het begint (onze regel; de wet bepaalt geen termijn).',
      'The use is entered in the section before it starts (our rule; the law sets no term).',
    ),
  });
}
