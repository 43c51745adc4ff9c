import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { judgeCarriedOver, judgeHiddenScope, told } from './46-2-scope.ts';
import { judgeCircumstance, judgeHiddenCamera, judgeHiddenPlace } from './46-4-conditions.ts';
import { judgeSituation } from './46-4-situation.ts';
import { judgeOpinions, neededOpinions } from './46-5-opinions.ts';
import { heads, headsOf, judgeHead } from './46-5-parties.ts';
import { judgePeriod } from './46-5-term.ts';
import { judgeMagistrateControl, noteNoticeDuty } from './46-6-notice.ts';
import { noteSectionDuty } from './46-14-section.ts';
import type { AuthoriseNonVisibleUseFacts, ExtendNonVisibleUseFacts, RequestNonVisibleUseFacts } from './use-facts.ts';

const ids = { local: 'lfp-46-5-al1-local', federal: 'lfp-46-5-al1-federal' } as const;

/** What 46/4 itself asks: camera, place, circumstances, situation. @law lfp-46-4-al1 */
function judgeConditions(c: Case, facts: RequestNonVisibleUseFacts | AuthoriseNonVisibleUseFacts): void {
  judgeHiddenCamera(c, 'lfp-46-4-al1', facts.camera);
  judgeHiddenPlace(c, 'lfp-46-4-al1', facts.place);
  judgeCircumstance(c, 'lfp-46-4-al1', facts.circumstance, 'either');
  judgeSituation(c, facts.situation, facts.purposes);
  judgeCarriedOver(c, facts);
  c.warn('data-protection-assessment');
}

/** Asking for an authorisation. @law lfp-46-4-al1 lfp-46-5-al1-local lfp-46-5-al1-federal lfp-46-5-al2-s2 lfp-46-5-al3-s1 */
export function judgeRequestNonVisibleUse(c: Case, facts: RequestNonVisibleUseFacts): void {
  if (!judgeHiddenScope(c, facts.camera)) return;
  const role = facts.requester?.role;
  c.fact('lfp-46-4-al1', role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'La demande émane d’un service de police.',
      'De aanvraag gaat uit van een politiedienst.',
      'The request comes from a police service.',
    ),
    no: say(
      'Seul un service de police peut demander.',
      'Enkel een politiedienst kan aanvragen.',
      'Only a police service may ask.',
    ),
    who: ['police-service'],
    path: 'requester.role',
  });
  judgeHead(c, ids, { level: facts.requester?.level, person: facts.addressedTo, path: 'addressedTo' });
  judgeConditions(c, facts);
  for (const { from, provision } of neededOpinions(facts.situation?.code, facts.purposes))
    c.duty({
      id: `ask-opinion-${from}`,
      basis: 'law',
      provision,
      text:
        from === 'prosecutor'
          ? say(
              'Demander l’avis contraignant du procureur du Roi avant la décision.',
              'Vóór de beslissing het bindend advies van de procureur des Konings vragen.',
              'Ask for the binding opinion of the public prosecutor before the decision.',
            )
          : say(
              'Demander l’avis contraignant de la Sûreté de l’État avant la décision.',
              'Vóór de beslissing het bindend advies van de Veiligheid van de Staat vragen.',
              'Ask for the binding opinion of State Security before the decision.',
            ),
      dueWithin: 'before-decision',
      by: ['police-service'],
      toWhom: [from],
    });
}

/** Deciding on the request. @law lfp-46-5-al2-s1 lfp-46-5-al3-s2 lfp-46-5-al3-s2-duree lfp-46-5-al3-s3 lfp-46-6-al1 */
export function judgeAuthoriseNonVisibleUse(c: Case, facts: AuthoriseNonVisibleUseFacts): void {
  judgeDecision(c, facts, undefined);
}

/** Extending: the same conditions again, fresh opinions, decided before the end. @law lfp-46-5-al2-s3 lfp-46-5-al3-s4 lfp-46-6-al1 */
export function judgeExtendNonVisibleUse(c: Case, facts: ExtendNonVisibleUseFacts): void {
  judgeDecision(c, facts, facts.current ?? {});
}

function judgeDecision(
  c: Case,
  facts: AuthoriseNonVisibleUseFacts,
  current: ExtendNonVisibleUseFacts['current'] | undefined,
): void {
  if (!judgeHiddenScope(c, facts.camera)) return;
  judgeHead(c, ids, { level: facts.level, person: facts.decidedBy, path: 'decidedBy' });
  c.stated(facts.level === 'federal' ? ids.federal : ids.local, facts.outcome, {
    yes: say('La décision accorde ou refuse.', 'De beslissing verleent of weigert.', 'The decision grants or refuses.'),
    no: say(
      'La décision ne dit pas ce qu’elle accorde.',
      'De beslissing zegt niet wat zij verleent.',
      'The decision does not say what it grants.',
    ),
    who: headsOf(facts.level),
    path: 'outcome',
  });
  // a no is always possible, and needs none of what a yes needs
  if (facts.outcome === 'refused') return;
  judgeConditions(c, facts);
  const code = facts.situation?.code;
  if (code !== '1' && code !== '2' && code !== '3') {
    // whatever the situation, a use that is authorised is notified and entered
    if (code === undefined && c.assumes('situation')) noteGranted(c, facts);
    return;
  }
  if (current !== undefined) judgeBeforeExpiry(c, code, current);
  judgeForm(c, facts, code, current !== undefined);
  judgeOpinions(c, {
    code,
    purposes: facts.purposes,
    prosecutorOpinion: facts.prosecutorOpinion,
    stateSecurityOpinion: facts.stateSecurityOpinion,
    freshSince: current?.decidedAt,
  });
  const start = facts.validFrom ?? current?.validTo;
  judgePeriod(c, {
    code,
    from: start === undefined ? c.at : c.moment(facts.validFrom === undefined ? 'current.validTo' : 'validFrom', start),
    validTo: facts.validTo,
    provision: current === undefined ? 'lfp-46-5-al2-s1' : 'lfp-46-5-al2-s3',
  });
  judgePrior(c, facts);
  noteGranted(c, facts);
}

/** What an authorisation that is given owes: the notice, unless a magistrate controls the use, and the entry. @law lfp-46-6-al1 lfp-46-14 */
function noteGranted(c: Case, facts: AuthoriseNonVisibleUseFacts): void {
  if (facts.outcome !== 'granted' && !c.assumes('outcome')) return;
  if (!judgeMagistrateControl(c, facts.magistrateControl))
    noteNoticeDuty(c, 'particular-circumstances', { level: facts.level });
  noteSectionDuty(c);
}

function judgeBeforeExpiry(
  c: Case,
  code: '1' | '2' | '3',
  current: NonNullable<ExtendNonVisibleUseFacts['current']>,
): void {
  const id = code === '2' ? 'lfp-46-5-al3-s4' : 'lfp-46-5-al2-s3';
  const end = current.validTo;
  c.choice('R-16');
  c.fact(id, end === undefined ? undefined : c.precedes(c.at, c.moment('current.validTo', end), true), {
    yes: say(
      'La prolongation est décidée avant la fin de l’autorisation.',
      'De verlenging is beslist vóór het einde van de toestemming.',
      'The extension is decided before the authorisation ends.',
    ),
    no: say(
      'L’autorisation a expiré : elle ne peut plus être prolongée.',
      'De toestemming is verstreken: zij kan niet meer worden verlengd.',
      'The authorisation has expired: it can no longer be extended.',
    ),
    mend: say('Demander une nouvelle autorisation.', 'Een nieuwe toestemming vragen.', 'Ask for a new authorisation.'),
    who: [...heads.local, ...heads.federal],
    path: 'current.validTo',
  });
}

/** The use follows the authorisation: 46/4 asks for a prior one. */
function judgePrior(c: Case, facts: AuthoriseNonVisibleUseFacts): void {
  if (facts.validFrom !== undefined && !c.precedes(c.at, c.moment('validFrom', facts.validFrom), false))
    c.note(
      'lfp-46-4-al1',
      'no',
      say(
        'L’autorisation est donnée pour le passé : elle doit être préalable.',
        'De toestemming wordt voor het verleden gegeven: zij moet voorafgaand zijn.',
        'The authorisation is given for the past: it has to be prior.',
      ),
    );
  if (facts.useStartsAt === undefined) return;
  const starts = c.moment('useStartsAt', facts.useStartsAt);
  c.fact('lfp-46-4-al1', c.precedes(c.at, starts, false), {
    yes: say(
      'L’autorisation précède l’utilisation.',
      'De toestemming gaat aan het gebruik vooraf.',
      'The authorisation precedes the use.',
    ),
    no: say(
      'L’utilisation a commencé avant l’autorisation : elle doit être préalable.',
      'Het gebruik is vóór de toestemming begonnen: zij moet voorafgaand zijn.',
      'The use started before the authorisation: it has to be prior.',
    ),
    path: 'useStartsAt',
  });
}

/** Case by case, a given type, specific purposes; in situation 2° written, reasoned, with both principles. @law lfp-46-5-al2-s1 lfp-46-5-al3-s2 lfp-46-5-al3-s3 */
function judgeForm(c: Case, facts: AuthoriseNonVisibleUseFacts, code: '1' | '2' | '3', extension: boolean): void {
  const id = code === '2' ? 'lfp-46-5-al3-s2' : 'lfp-46-5-al2-s1';
  const who = headsOf(facts.level);
  told(c, id, facts.caseReference, {
    yes: say('Le cas est désigné.', 'Het geval is aangeduid.', 'The case is named.'),
    no: say('Le cas n’est pas désigné.', 'Het geval is niet aangeduid.', 'The case is not named.'),
    mend: say('Désigner le cas.', 'Het geval aanduiden.', 'Name the case.'),
    who,
    path: 'caseReference',
  });
  if (facts.singleCase !== undefined)
    c.fact(id, facts.singleCase, {
      yes: say('Un seul cas est visé.', 'Eén geval wordt bedoeld.', 'One case is meant.'),
      no: say(
        'L’autorisation est donnée au cas par cas : elle ne peut être permanente ni couvrir plusieurs cas.',
        'De toestemming wordt geval per geval gegeven: zij mag niet permanent zijn en niet verschillende gevallen dekken.',
        'The authorisation is given case by case: it cannot be standing nor cover several cases.',
      ),
      mend: say('Décider pour chaque cas.', 'Voor elk geval beslissen.', 'Decide for each case.'),
      who,
      path: 'singleCase',
    });
  const purposes = facts.purposes;
  c.fact(id, purposes === undefined ? undefined : purposes.length > 0, {
    yes: say('Les finalités sont spécifiques.', 'De doeleinden zijn specifiek.', 'The purposes are specific.'),
    no: say('Aucune finalité n’est énoncée.', 'Er is geen doeleinde vermeld.', 'No purpose is stated.'),
    who,
    path: 'purposes',
  });
  if (code !== '2') {
    // the text of cases 1° and 3° asks no writing; that a control presupposes a document is reading R-16
    if (facts.written === false) {
      c.choice('R-16');
      c.note(
        id,
        'no',
        say(
          'L’autorisation n’est pas écrite : le contrôle de l’Organe de contrôle suppose un écrit (lecture R-16).',
          'De toestemming is niet schriftelijk: het toezicht van het Controleorgaan veronderstelt een geschrift (lezing R-16).',
          'The authorisation is not written: the oversight of the Control Organ presupposes a document (reading R-16).',
        ),
        { who },
      );
    }
    if (extension) judgeReasons(c, 'lfp-46-5-al2-s3', facts, who);
    return;
  }
  c.stated(id, facts.written, {
    yes: say('L’autorisation est écrite.', 'De toestemming is schriftelijk.', 'The authorisation is written.'),
    no: say(
      'L’autorisation doit être écrite.',
      'De toestemming moet schriftelijk zijn.',
      'The authorisation has to be written.',
    ),
    mend: say(
      'Donner l’autorisation par écrit.',
      'De toestemming schriftelijk geven.',
      'Give the authorisation in writing.',
    ),
    who,
    path: 'written',
  });
  judgeReasons(c, extension ? 'lfp-46-5-al3-s4' : id, facts, who);
  c.judged('lfp-46-5-al3-s3', facts.proportionality, {
    yes: say(
      'La décision reflète la proportionnalité.',
      'De beslissing weerspiegelt de proportionaliteit.',
      'The decision reflects proportionality.',
    ),
    no: say(
      'La mesure n’est pas proportionnée.',
      'De maatregel is niet proportioneel.',
      'The measure is not proportionate.',
    ),
    who,
    path: 'proportionality',
  });
  c.judged('lfp-46-5-al3-s3', facts.subsidiarity, {
    yes: say(
      'La décision reflète la subsidiarité.',
      'De beslissing weerspiegelt de subsidiariteit.',
      'The decision reflects subsidiarity.',
    ),
    no: say(
      'Un moyen moins intrusif suffirait.',
      'Een minder ingrijpend middel zou volstaan.',
      'A less intrusive means would suffice.',
    ),
    who,
    path: 'subsidiarity',
  });
}

function judgeReasons(c: Case, id: string, facts: AuthoriseNonVisibleUseFacts, who: ReturnType<typeof headsOf>): void {
  const words = {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision n’est pas motivée.', 'De beslissing is niet gemotiveerd.', 'The decision is not reasoned.'),
    mend: say('Motiver la décision.', 'De beslissing motiveren.', 'Give the reasons of the decision.'),
    who,
    path: 'reasoned',
  };
  // situation 2° orders reasons; an extension of 1° or 3° asks that the same conditions be shown again
  if (id === 'lfp-46-5-al2-s3') c.fact(id, facts.reasoned, words);
  else c.stated(id, facts.reasoned, words);
}
