import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import { judgeCarriedOver, judgeHiddenScope } from './46-2-scope.ts';
import { judgeCircumstance, judgeHiddenCamera, judgeHiddenPlace } from './46-4-conditions.ts';
import { headsOf, judgeHead } from './46-5-parties.ts';
import { noteNoticeDuty } from './46-6-notice.ts';
import { judgeEventRunning } from './46-7-preparation.ts';
import { noteSectionDuty } from './46-14-section.ts';
import { judgeOfficerDecision } from './46-officer.ts';
import type { AuthoriseProtectionUseFacts, DecideProtectionUseFacts, RefuseProtectionUseFacts } from './use-facts.ts';

const id = 'lfp-46-9-al1';
const principle = 'lfp-46-9-al1-pt1';
const refusal = 'lfp-46-9-al1-pt2';
const principleIds = { local: principle, federal: principle } as const;

/** The authorisation in principle, which may stand. @law lfp-46-9-al1-pt1 */
export function judgeAuthoriseProtectionUse(c: Case, facts: AuthoriseProtectionUseFacts): void {
  judgeHead(c, principleIds, { level: facts.level, person: facts.decidedBy, path: 'decidedBy' });
  c.stated(principle, facts.outcome, {
    yes: say('La décision accorde ou refuse.', 'De beslissing verleent of weigert.', 'The decision grants or refuses.'),
    no: say(
      'La décision ne dit pas ce qu’elle accorde.',
      'De beslissing zegt niet wat zij verleent.',
      'The decision does not say what it grants.',
    ),
    who: headsOf(facts.level),
    path: 'outcome',
  });
}

/** Deciding a use in a specialised mission of protection of persons. @law lfp-46-9-al1 lfp-46-9-al1-pt1 lfp-46-9-al1-pt2 lfp-46-10-al1 */
export function judgeDecideProtectionUse(c: Case, facts: DecideProtectionUseFacts): void {
  if (!judgeHiddenScope(c, facts.camera)) return;
  judgeOfficerDecision(c, id, facts.decision);
  c.fact(id, facts.specialisedProtection, {
    yes: say(
      'Mission spécialisée de protection de personnes.',
      'Gespecialiseerde opdracht van bescherming van personen.',
      'Specialised mission of protection of persons.',
    ),
    no: say(
      'La mission n’est pas une mission spécialisée de protection de personnes.',
      'De opdracht is geen gespecialiseerde opdracht van bescherming van personen.',
      'The mission is not a specialised mission of protection of persons.',
    ),
    who: ['responsible-officer'],
    path: 'specialisedProtection',
  });
  judgeHiddenCamera(c, id, facts.camera);
  judgeHiddenPlace(c, id, facts.place);
  judgeCircumstance(c, id, facts.circumstance, 'both-with-assistants');
  judgeEventRunning(c, id, facts.mission, 'mission');
  judgePrinciple(c, facts);
  judgeProtectedPerson(c, facts.protectedPerson);
  judgeCarriedOver(c, facts);
  noteNoticeDuty(c, 'protection-of-persons');
  noteSectionDuty(c);
}

function judgePrinciple(c: Case, facts: DecideProtectionUseFacts): void {
  const given = facts.principle;
  if (given !== undefined && given.given !== false)
    judgeHead(c, principleIds, { level: facts.level, person: given.by, path: 'principle.by' });
  const mend = say(
    'Obtenir l’autorisation de principe avant de décider.',
    'Vóór de beslissing de principiële toestemming verkrijgen.',
    'Obtain the authorisation in principle before deciding.',
  );
  const decidedAt = given?.decidedAt;
  const absent = given?.given === false ? false : undefined;
  const decision =
    facts.decision?.decidedAt === undefined ? c.at : c.moment('decision.decidedAt', facts.decision.decidedAt);
  c.stated(
    principle,
    decidedAt === undefined ? absent : c.precedes(c.moment('principle.decidedAt', decidedAt), decision, false),
    {
      yes: say(
        'L’autorisation de principe précède la décision.',
        'De principiële toestemming gaat aan de beslissing vooraf.',
        'The authorisation in principle precedes the decision.',
      ),
      no: say(
        'Aucune autorisation de principe ne précède la décision.',
        'Er gaat geen principiële toestemming aan de beslissing vooraf.',
        'No authorisation in principle precedes the decision.',
      ),
      mend,
      who: headsOf(facts.level),
      path: decidedAt === undefined && given === undefined ? 'principle' : 'principle.decidedAt',
    },
  );
}

/** Silence is no refusal; a refusal in any form is one. @law lfp-46-9-al1-pt2 */
function judgeProtectedPerson(c: Case, person: DecideProtectionUseFacts['protectedPerson']): void {
  c.fact(refusal, person?.refused === undefined ? undefined : !person.refused, {
    yes: say(
      'La personne protégée n’a pas marqué son refus.',
      'De beschermde persoon heeft zich niet verzet.',
      'The protected person has not expressed refusal.',
    ),
    no: say(
      'La personne protégée a marqué son refus : l’utilisation non visible est exclue.',
      'De beschermde persoon heeft zich verzet: niet-zichtbaar gebruik is uitgesloten.',
      'The protected person has expressed refusal: non-visible use is excluded.',
    ),
    who: ['protected-person'],
    path: 'protectedPerson.refused',
  });
  if (person?.informed === false)
    c.gate({
      id: 'protected-person-not-informed',
      blocks: false,
      because: say(
        'La personne protégée n’a pas été informée : elle ne peut marquer un refus qu’en connaissance de cause (notre règle, non la loi).',
        'De beschermde persoon is niet ingelicht: zij kan zich enkel met kennis van zaken verzetten (onze regel, niet de wet).',
        'The protected person was not told: a refusal takes knowledge of the measure (our rule, not the law).',
      ),
    });
}

/** The protected person refuses: in any form, at any time, without reasons. The use stops and its data go. @law lfp-46-9-al1-pt2 lfp-46-12-al3-refus */
export function judgeRefuseProtectionUse(c: Case, facts: RefuseProtectionUseFacts): void {
  const role = facts.refusedBy?.role;
  c.choice('R-06');
  c.fact(refusal, role === undefined ? undefined : role === 'protected-person', {
    yes: say(
      'Le refus est celui de la personne protégée ; aucune forme n’est exigée.',
      'Het verzet gaat uit van de beschermde persoon; geen vorm is vereist.',
      'The refusal is that of the protected person; no form is required.',
    ),
    no: say(
      'Seul le refus de la personne protégée compte.',
      'Enkel het verzet van de beschermde persoon telt.',
      'Only the refusal of the protected person counts.',
    ),
    who: ['protected-person'],
    path: 'refusedBy.role',
  });
  if (role !== 'protected-person' && !(role === undefined && c.assumes('refusedBy'))) return;
  c.note(
    'lfp-46-12-al3-refus',
    'yes',
    say(
      'Dès le refus, rien ne peut plus être enregistré, conservé ni utilisé.',
      'Vanaf het verzet mag niets meer worden opgenomen, bewaard of gebruikt.',
      'From the refusal on nothing may be recorded, kept or used.',
    ),
  );
  if (facts.useRunning !== false)
    c.duty({
      id: 'stop-use',
      basis: 'law',
      provision: refusal,
      text: say(
        'Cesser l’utilisation non visible.',
        'Het niet-zichtbare gebruik stopzetten.',
        'Stop the non-visible use.',
      ),
      dueWithin: 'at-once',
      by: ['responsible-officer'],
    });
  c.duty({
    id: 'delete-refused-data',
    basis: 'reading',
    provision: 'lfp-46-12-al3-refus',
    reading: 'R-06',
    text: say(
      'Effacer les enregistrements, sauf ceux de faits punissables constatés par hasard.',
      'De opnamen wissen, behalve die van bij toeval vastgestelde strafbare feiten.',
      'Delete the recordings, save those of punishable facts found by chance.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}
