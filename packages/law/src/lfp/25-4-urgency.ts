import type { Case } from '../case.ts';
import type { Level } from '../facts.ts';
import { dayOf, days, limitAfter, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import type { ConfirmUrgentUseFacts, GrantUrgentUseFacts, RequestUrgentUseFacts } from '../use-facts.ts';
import { limitInWords } from '../words.ts';
import { classifyCamera, classifyPlace } from './25-2-classes.ts';
import { judgePurposes, judgeSensitiveAim } from './25-3-limits.ts';
import { judgePlace } from './25-3-place.ts';
import { noteAuthorisationDuties } from './25-4-decision.ts';
import {
  authorisers,
  exemptionOf,
  judgeAuthority,
  judgeMunicipality,
  judgeRequester,
  refuseAsWithoutObject,
} from './25-4-parties.ts';

const id = 'lfp-25-4-p3-al1-s1';

const noPriorRefusal = {
  yes: say(
    'L’autorisation ordinaire n’a pas été refusée pour cette utilisation.',
    'De gewone toestemming is voor dit gebruik niet geweigerd.',
    'The ordinary authorisation has not been refused for this use.',
  ),
  no: say(
    'Une autorisation ordinaire a déjà été refusée pour cette utilisation : la voie orale est fermée.',
    'Een gewone toestemming is voor dit gebruik al geweigerd: de mondelinge weg is afgesloten.',
    'An ordinary authorisation was already refused for this use: the oral route is barred.',
  ),
  path: 'priorRefusal',
};

/** The oral request in reasoned urgency. @law lfp-25-4-p3-al1-s1 */
export function judgeRequestUrgentUse(c: Case, facts: RequestUrgentUseFacts): void {
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  const exemption = exemptionOf(c, kind, placeKind, facts.place);
  if (exemption === 'lfp-25-4-p5' || exemption === 'lfp-25-4-p6-autorisation') {
    refuseAsWithoutObject(c, exemption);
    return;
  }
  judgeRequester(c, facts.requester, id);
  c.stated(id, facts.urgencyReasons, {
    yes: say('L’urgence est motivée.', 'De hoogdringendheid is gemotiveerd.', 'The urgency is reasoned.'),
    no: say('L’urgence n’est pas motivée.', 'De hoogdringendheid is niet gemotiveerd.', 'The urgency is not reasoned.'),
    mend: say(
      'Énoncer les motifs de l’urgence.',
      'De redenen van de hoogdringendheid vermelden.',
      'State the reasons of the urgency.',
    ),
    who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    path: 'urgencyReasons',
  });
  c.stated(id, facts.mission?.reference, {
    yes: say(
      'La mission spécifique qui justifie l’urgence est désignée.',
      'De specifieke opdracht die de hoogdringendheid rechtvaardigt, is aangeduid.',
      'The specific mission that justifies the urgency is named.',
    ),
    no: say(
      'La mission spécifique qui justifie l’urgence n’est pas désignée.',
      'De specifieke opdracht die de hoogdringendheid rechtvaardigt, is niet aangeduid.',
      'The specific mission that justifies the urgency is not named.',
    ),
    who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    path: 'mission.reference',
  });
  c.fact(id, facts.authorisationObtained === undefined ? undefined : !facts.authorisationObtained, {
    yes: say(
      'L’autorisation n’a pas encore été obtenue.',
      'De toestemming is nog niet verkregen.',
      'The authorisation has not been obtained yet.',
    ),
    no: say(
      'L’autorisation a déjà été obtenue : la voie orale est sans objet.',
      'De toestemming is al verkregen: de mondelinge weg heeft geen voorwerp.',
      'The authorisation has already been obtained: the oral route is without object.',
    ),
    path: 'authorisationObtained',
  });
  c.fact(id, facts.priorRefusal === undefined ? undefined : !facts.priorRefusal, noPriorRefusal);
  const level = facts.requester?.level;
  const addressed = facts.addressedTo?.role;
  const competent =
    level === undefined ? [] : level === 'local' ? [...authorisers.local, 'mayor' as const] : authorisers.federal;
  c.fact(id, addressed === undefined || level === undefined ? undefined : competent.includes(addressed), {
    yes: say(
      'La demande orale s’adresse à l’autorité compétente.',
      'De mondelinge aanvraag is gericht aan de bevoegde overheid.',
      'The oral request goes to the competent authority.',
    ),
    no: say(
      'La demande orale ne s’adresse pas à l’autorité compétente.',
      'De mondelinge aanvraag is niet gericht aan de bevoegde overheid.',
      'The oral request does not go to the competent authority.',
    ),
    who: competent,
    path: 'addressedTo.role',
  });
  // "le bourgmestre concerné", like the council, is that of the municipality of use
  if (level === 'local') {
    const addressee = { level, by: facts.addressedTo, path: 'addressedTo', place: facts.place, oral: true };
    judgeMunicipality(c, addressed === 'mayor' ? 'lfp-25-4-p3-al2' : 'lfp-25-4-p1-al1-pt1', addressee);
  }
  if (kind !== undefined)
    judgePlace(c, {
      kind,
      placeKind,
      place: facts.place,
      mission: facts.mission,
      intervention: undefined,
      purposes: facts.purposes,
      stage: 'request',
      thirdParty: facts.camera?.thirdParty,
    });
  judgePurposes(c, facts.purposes);
  judgeSensitiveAim(c, facts.aimsAtSensitive, facts.camera?.functions);
  c.duty({
    id: 'log-oral-request',
    basis: 'policy',
    provision: id,
    reading: 'R-11',
    text: say(
      'Consigner qui a demandé, à qui, quand, pour quelle mission et pourquoi.',
      'Vastleggen wie vroeg, aan wie, wanneer, voor welke opdracht en waarom.',
      'Record who asked whom, when, for which mission and why.',
    ),
    dueWithin: 'at-once',
    by: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
  });
}

/** The oral answer: council, mayor concerned, minister or delegate. @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
export function judgeGrantUrgentUse(c: Case, facts: GrantUrgentUseFacts): void {
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  const exemption = exemptionOf(c, kind, placeKind, facts.place);
  if (exemption === 'lfp-25-4-p5' || exemption === 'lfp-25-4-p6-autorisation') {
    refuseAsWithoutObject(c, exemption);
    return;
  }
  judgeAuthority(c, { level: facts.level, by: facts.grantedBy, path: 'grantedBy', place: facts.place, oral: true });
  const asked =
    facts.requestedAt === undefined ? undefined : c.precedes(c.moment('requestedAt', facts.requestedAt), c.at, false);
  c.stated(id, asked, {
    yes: say('La réponse suit la demande.', 'Het antwoord volgt op de aanvraag.', 'The answer follows the request.'),
    no: say(
      'L’heure de la demande manque, ou suit la réponse.',
      'Het uur van de aanvraag ontbreekt, of volgt op het antwoord.',
      'The time of the request is missing, or later than the answer.',
    ),
    path: 'requestedAt',
  });
  c.stated(id, facts.outcome, {
    yes: say('La réponse accorde ou refuse.', 'Het antwoord verleent of weigert.', 'The answer grants or refuses.'),
    no: say('La réponse n’est pas consignée.', 'Het antwoord is niet vastgelegd.', 'The answer is not recorded.'),
    path: 'outcome',
  });
  // a no is always possible; what was asked, and for which mission, is asked of a yes
  if (facts.outcome === 'refused') return;
  judgeOralScope(c, facts);
  if (facts.outcome === 'granted' || c.assumes('outcome')) noteConfirmationDue(c, facts);
}

function judgeOralScope(c: Case, facts: GrantUrgentUseFacts): void {
  c.fact(id, facts.requestAdmissible, {
    yes: say(
      'La demande orale est recevable.',
      'De mondelinge aanvraag is ontvankelijk.',
      'The oral request is admissible.',
    ),
    no: say(
      'Aucune demande orale recevable n’a été faite.',
      'Er is geen ontvankelijke mondelinge aanvraag gedaan.',
      'No admissible oral request was made.',
    ),
    path: 'requestAdmissible',
  });
  c.stated(id, facts.missionReference, {
    yes: say(
      'L’autorisation vaut pour la mission désignée, et pour elle seule.',
      'De toestemming geldt voor de aangeduide opdracht, en enkel daarvoor.',
      'The authorisation holds for the mission named, and for it alone.',
    ),
    no: say('La mission n’est pas désignée.', 'De opdracht is niet aangeduid.', 'The mission is not named.'),
    path: 'missionReference',
  });
  c.fact(id, facts.priorRefusal === undefined ? undefined : !facts.priorRefusal, noPriorRefusal);
}

/** The written confirmation is owed by the authority itself; an attempt that is no confirmation leaves it owed. @law lfp-25-4-p3-al1-s2 */
function noteConfirmationOwed(c: Case, level: Level | undefined, owed: 'done' | 'refused'): void {
  c.duty(
    {
      id: 'confirm-in-writing',
      basis: 'law',
      provision: 'lfp-25-4-p3-al1-s2',
      text: say(
        'Confirmer l’autorisation orale par écrit, dans les plus brefs délais.',
        'De mondelinge toestemming zo spoedig mogelijk schriftelijk bevestigen.',
        'Confirm the oral authorisation in writing, as soon as possible.',
      ),
      dueWithin: 'as-soon-as-possible',
      by: level === 'federal' ? authorisers.federal : authorisers.local,
    },
    owed,
  );
}

function noteConfirmationDue(c: Case, facts: GrantUrgentUseFacts): void {
  noteConfirmationOwed(c, facts.level, 'done');
  c.duty({
    id: 'stop-at-mission-end',
    basis: 'reading',
    provision: id,
    reading: 'R-11',
    text: say(
      'Cesser l’utilisation à la fin de la mission : l’autorisation orale s’éteint avec elle.',
      'Het gebruik stopzetten bij het einde van de opdracht: de mondelinge toestemming vervalt dan.',
      'Stop the use when the mission ends: the oral authorisation ends with it.',
    ),
    dueWithin: 'at-once',
    by: ['responsible-officer'],
  });
  const alert = limitInWords(limitAfter(c.at, days(3), 'instant'));
  c.gate({
    id: 'unconfirmed-alert',
    blocks: false,
    because: say(
      `Alerte si la confirmation écrite manque encore le ${alert.fr} (notre règle, non la loi).`,
      `Waarschuwing als de schriftelijke bevestiging op ${alert.nl} nog ontbreekt (onze regel, niet de wet).`,
      `Alert if the written confirmation is still missing on ${alert.en} (our rule, not the law).`,
    ),
  });
}

/** The written confirmation by the competent authority itself: for a zone the council, not the mayor. @law lfp-25-4-p3-al1-s2 */
export function judgeConfirmUrgentUse(c: Case, facts: ConfirmUrgentUseFacts): void {
  const confirmation = 'lfp-25-4-p3-al1-s2';
  classifyPlace(c, facts.place);
  judgeAuthority(c, { level: facts.level, by: facts.confirmedBy, path: 'confirmedBy', place: facts.place });
  c.stated(
    confirmation,
    facts.oralGrantAt === undefined ? undefined : c.precedes(c.moment('oralGrantAt', facts.oralGrantAt), c.at, false),
    {
      yes: say(
        'La confirmation se rattache à l’autorisation orale donnée.',
        'De bevestiging sluit aan bij de verleende mondelinge toestemming.',
        'The confirmation refers to the oral authorisation given.',
      ),
      no: say(
        'Aucune autorisation orale antérieure n’est désignée.',
        'Er is geen eerdere mondelinge toestemming aangeduid.',
        'No earlier oral authorisation is named.',
      ),
      path: 'oralGrantAt',
    },
  );
  c.stated(confirmation, facts.outcome, {
    yes: say(
      'L’autorité confirme ou refuse de confirmer.',
      'De overheid bevestigt of weigert te bevestigen.',
      'The authority confirms or refuses to confirm.',
    ),
    no: say(
      'L’autorité ne dit pas si elle confirme.',
      'De overheid zegt niet of zij bevestigt.',
      'The authority does not say whether it confirms.',
    ),
    path: 'outcome',
  });
  judgeWritten(c, facts);
  c.choice('R-11');
  const today = dayOf(c.at).toString();
  if (facts.firstSittingOn !== undefined && readDay('firstSittingOn', facts.firstSittingOn).toString() < today) {
    c.gate({
      id: 'confirmed-after-first-sitting',
      blocks: false,
      because: say(
        'Confirmé après la première séance utile du conseil (notre alerte, non la loi).',
        'Bevestigd na de eerste nuttige zitting van de raad (onze waarschuwing, niet de wet).',
        'Confirmed after the first useful sitting of the council (our alert, not the law).',
      ),
    });
  }
  if (facts.outcome === 'confirmed' || (facts.outcome === undefined && c.assumes('outcome')))
    noteAuthorisationDuties(c, facts.level, facts.branches, { basis: 'reading', reading: 'R-11' });
  if (facts.outcome === 'refused') noteRefusalDuties(c);
  else noteConfirmationOwed(c, facts.level, 'refused');
}

/** The confirmation is written, by law; that a refusal is written too is our rule. @law lfp-25-4-p3-al1-s2 */
function judgeWritten(c: Case, facts: ConfirmUrgentUseFacts): void {
  if (facts.outcome === 'refused') {
    if (facts.written === true) return;
    c.gate({
      id: 'refusal-not-written',
      blocks: true,
      because: say(
        'Le refus de confirmer est consigné par écrit (notre règle ; la loi ne demande l’écrit que pour la confirmation).',
        'De weigering om te bevestigen wordt schriftelijk vastgelegd (onze regel; de wet vraagt enkel voor de bevestiging een geschrift).',
        'A refusal to confirm is put in writing (our rule; the law asks for writing of the confirmation only).',
      ),
    });
    return;
  }
  c.stated('lfp-25-4-p3-al1-s2', facts.written, {
    yes: say('La confirmation est écrite.', 'De bevestiging is schriftelijk.', 'The confirmation is written.'),
    no: say(
      'La confirmation doit être écrite.',
      'De bevestiging moet schriftelijk zijn.',
      'The confirmation must be written.',
    ),
    path: 'written',
  });
}

/** The council says no: no authorisation is left, so the use stops; what was recorded is put under seal by our rule. The act is complete. */
function noteRefusalDuties(c: Case): void {
  c.duty({
    id: 'stop-use',
    basis: 'reading',
    provision: 'lfp-25-4-p1-al1',
    reading: 'R-11',
    text: say(
      'Cesser l’utilisation : elle n’a plus d’autorisation.',
      'Het gebruik stopzetten: het heeft geen toestemming meer.',
      'Stop the use: it has no authorisation any more.',
    ),
    dueWithin: 'at-once',
    by: ['responsible-officer'],
  });
  c.duty({
    id: 'seal-recordings',
    basis: 'policy',
    provision: 'lfp-25-4-p3-al1-s2',
    reading: 'R-11',
    text: say(
      'Mettre les enregistrements sous scellés dans l’attente du point de vue de l’autorité et de l’Organe de contrôle.',
      'De opnamen verzegelen in afwachting van het standpunt van de overheid en het Controleorgaan.',
      'Seal the recordings pending the view of the authority and of the Control Organ.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
    toWhom: ['control-organ'],
  });
}
