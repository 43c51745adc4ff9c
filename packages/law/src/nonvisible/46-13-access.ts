import type { Case } from '../case.ts';
import type { ProsecutorDecisionFacts } from '../facts.ts';
import { gateOf, judgeMissionAndReasons, noteSplit, termInWords, windowState } from '../lfp/25-7-window.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { limitInWords, momentInWords } from '../words.ts';
import { noteCarriedOver } from './46-2-scope.ts';
import { judgeNotStopped } from './46-6-effect.ts';
import { stopChain } from './46-6-stop.ts';
import { judgeStillThere, noteLatestDeletion, termProvision } from './46-12-terms.ts';
import { judgeHiddenTrace } from './46-13-trace.ts';
import { nonVisibleWindow } from './46-13-window.ts';
import type { DecideNonVisibleAccessFacts, OpenNonVisibleFacts } from './recording-facts.ts';

const free = 'lfp-46-13-al1';
const gated = 'lfp-46-13-al2';
/** 46/13 names both, where 25/7 names the prosecutor only. @law lfp-46-13-al2 */
const deciders: readonly RoleKey[] = ['prosecutor', 'investigating-judge'];

/** Authorities whose access, if any, rests on a law of their own. */
const ownLaw: readonly RoleKey[] = [
  'control-organ',
  'committee-r',
  'prosecutor',
  'investigating-judge',
  'magistrate',
  'intelligence-service',
  'intelligence-officer',
  'state-security',
];

/** Opening a recording of a non-visible camera. @law lfp-46-13-al1 lfp-46-13-al2 lfp-46-13-al3 lfp-46-12-al2-s1 */
export function judgeOpenNonVisible(c: Case, facts: OpenNonVisibleFacts): void {
  const role = facts.viewer?.role;
  noteCarriedOver(c);
  if (role !== undefined && ownLaw.includes(role)) {
    noteOwnLaw(c);
    judgeHiddenTrace(c, facts);
    return;
  }
  judgeViewer(c, isPoliceMember(facts.viewerIsPolice, role));
  if (facts.regime !== undefined) judgeNotStopped(c, stopChain[facts.regime].order, facts.stopOrder, 'data');
  if (facts.store === 'section-12-database') {
    c.warn('plate-database');
    c.note(
      'lfp-46-12-al1',
      'human',
      say(
        'La copie se trouve dans une banque de données de la section 12, qui a ses propres règles d’accès, non jugées ici.',
        'De kopie staat in een gegevensbank van afdeling 12, die eigen toegangsregels heeft, hier niet beoordeeld.',
        'The copy is in a database of section 12, which has its own access rules, not judged here.',
      ),
      { who: ['dpo'] },
    );
  } else {
    judgeStillThere(c, facts);
    judgeTactical(c, facts);
    judgeNonVisibleWindow(c, facts);
    noteLatestDeletion(c, facts);
  }
  judgeHiddenTrace(c, facts);
}

function noteOwnLaw(c: Case): void {
  c.warn('own-law-access');
  c.note(
    free,
    'human',
    say(
      'L’article 46/13 règle l’accès des services de police. L’accès de cette autorité relève de sa propre loi, qui n’est pas jugée ici : une personne le vérifie.',
      'Artikel 46/13 regelt de toegang van de politiediensten. De toegang van deze overheid volgt uit haar eigen wet, die hier niet wordt beoordeeld: een persoon gaat dit na.',
      'Article 46/13 governs access by the police services. This authority’s access follows from its own law, which is not judged here: a person checks it.',
    ),
    { who: ['dpo'] },
  );
}

function judgeViewer(c: Case, isPolice: boolean | undefined): void {
  c.fact(free, isPolice, {
    yes: say(
      'L’accès est celui d’un membre des services de police.',
      'De toegang is die van een lid van de politiediensten.',
      'The access is that of a member of the police services.',
    ),
    no: say(
      'L’article 46/13 règle l’accès des services de police ; il n’ouvre rien à d’autres.',
      'Artikel 46/13 regelt de toegang van de politiediensten; het opent niets voor anderen.',
      'Article 46/13 governs access by the police services; it opens nothing to others.',
    ),
    who: ['police-service'],
    path: 'viewerIsPolice',
  });
}

/** Data of 46/7, 46/9 and 46/11 serve tactical purposes only, unless held as a chance find, which then serves its proof. @law lfp-46-12-al2-s1 lfp-46-12-al3-s1 lfp-46-12-al4-s1 */
function judgeTactical(c: Case, facts: OpenNonVisibleFacts): void {
  const { regime } = facts;
  if (regime === undefined || regime === 'particular-circumstances' || facts.heldAsChanceFind === true) return;
  c.fact(termProvision[regime].term, facts.tacticalPurpose, {
    yes: say(
      'L’accès sert des fins tactiques de l’action ou de la mission.',
      'De toegang dient tactische doeleinden van de actie of de opdracht.',
      'The access serves tactical purposes of the action or mission.',
    ),
    no: say(
      'Ces données ne servent qu’à des fins tactiques.',
      'Deze gegevens dienen enkel voor tactische doeleinden.',
      'These data serve tactical purposes only.',
    ),
    who: ['responsible-officer'],
    path: 'tacticalPurpose',
  });
}

/** The first term, or after it the conditions of the magistrate. By reading R-06 the gate also holds for tactical data. */
function judgeNonVisibleWindow(c: Case, facts: OpenNonVisibleFacts): void {
  const isTactical =
    facts.regime !== undefined && facts.regime !== 'particular-circumstances' && facts.heldAsChanceFind !== true;
  const selfStanding = isTactical && c.choice('R-06') === 'tactical-use-self-standing';
  const state = windowState(c, facts, nonVisibleWindow);
  gateOf(c, facts.recordedFrom, { id: 'gate-46-13', window: nonVisibleWindow });
  const end = limitInWords(state.limit);
  const term = termInWords(state.term);
  if (!state.isShut || selfStanding) {
    c.note(
      free,
      'yes',
      state.isShut
        ? say(
            'L’usage tactique vaut pour toute la durée de l’action ou de la mission (lecture R-06).',
            'Het tactische gebruik geldt voor de hele duur van de actie of de opdracht (lezing R-06).',
            'The tactical use holds for the whole action or mission (reading R-06).',
          )
        : say(
            `L’accès a lieu dans le délai de ${term.fr} à compter de l’enregistrement, qui s’achève le ${end.fr}.`,
            `De toegang valt binnen de termijn van ${term.nl} vanaf de opname, die eindigt op ${end.nl}.`,
            `The period of ${term.en} from the recording runs to ${end.en}; the access falls within it.`,
          ),
    );
    judgeMissionAndReasons(c, free, facts);
    return;
  }
  noteSplit(c, facts, state, gated);
  const since = say(
    `Le délai de ${term.fr} à compter de l’enregistrement s’est achevé le ${end.fr}.`,
    `De termijn van ${term.nl} vanaf de opname is geëindigd op ${end.nl}.`,
    `The period of ${term.en} from the recording ended on ${end.en}.`,
  );
  c.stated(gated, facts.branch === 'judicial', {
    yes: say(
      'La finalité est de police judiciaire.',
      'Het doeleinde is van gerechtelijke politie.',
      'The purpose is of judicial police.',
    ),
    no: say(
      `${since.fr} L’accès n’est plus possible que pour des finalités de police judiciaire.`,
      `${since.nl} Toegang is enkel nog mogelijk voor doeleinden van gerechtelijke politie.`,
      `${since.en} Access is now possible for judicial-police purposes only.`,
    ),
    path: 'branch',
  });
  judgeMagistrateDecision(c, facts.magistrateDecision, since);
}

/** A written, reasoned decision of the prosecutor or the investigating judge that covers the recording and precedes the access. @law lfp-46-13-al2 */
function judgeMagistrateDecision(c: Case, decision: ProsecutorDecisionFacts | undefined, since: Trilingual): void {
  const ask = say(
    'Demander au procureur du Roi ou au juge d’instruction une décision écrite et motivée, avant l’accès.',
    'De procureur des Konings of de onderzoeksrechter om een schriftelijke en gemotiveerde beslissing vragen, vóór de toegang.',
    'Ask the public prosecutor or the investigating judge for a written and reasoned decision, before the access.',
  );
  const more = { mend: ask, who: deciders };
  // what has to precede an access past the gate is never assumed
  if (decision === undefined) {
    c.note(
      gated,
      'no',
      say(
        `${since.fr} Il faut une décision écrite et motivée du procureur du Roi ou du juge d’instruction ; il n’y en a pas.`,
        `${since.nl} Een schriftelijke en gemotiveerde beslissing van de procureur des Konings of van de onderzoeksrechter is vereist; er is er geen.`,
        `${since.en} A written and reasoned decision of the public prosecutor or the investigating judge is required; there is none.`,
      ),
      { ...more, missing: ['magistrateDecision'], otherGround: true },
    );
    return;
  }
  c.fact(gated, decision.by === undefined ? undefined : deciders.includes(decision.by), {
    yes: say(
      'La décision émane du procureur du Roi ou du juge d’instruction.',
      'De beslissing gaat uit van de procureur des Konings of van de onderzoeksrechter.',
      'The decision comes from the public prosecutor or the investigating judge.',
    ),
    no: say(
      'La décision n’émane ni du procureur du Roi ni du juge d’instruction.',
      'De beslissing gaat noch van de procureur des Konings noch van de onderzoeksrechter uit.',
      'The decision comes neither from the public prosecutor nor from the investigating judge.',
    ),
    ...more,
    path: 'magistrateDecision.by',
  });
  c.stated(gated, decision.outcome === undefined ? undefined : decision.outcome === 'granted', {
    yes: say('La décision accorde l’accès.', 'De beslissing verleent toegang.', 'The decision grants access.'),
    no: say(
      'La décision n’accorde pas l’accès.',
      'De beslissing verleent geen toegang.',
      'The decision does not grant access.',
    ),
    who: deciders,
    path: 'magistrateDecision.outcome',
  });
  c.stated(gated, decision.written, {
    yes: say('La décision est écrite.', 'De beslissing is schriftelijk.', 'The decision is written.'),
    no: say(
      'La décision n’est pas écrite ; un accord oral ne suffit pas.',
      'De beslissing is niet schriftelijk; een mondeling akkoord volstaat niet.',
      'The decision is not written; an oral agreement does not suffice.',
    ),
    ...more,
    path: 'magistrateDecision.written',
  });
  c.stated(gated, decision.reasoned, {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision n’est pas motivée.', 'De beslissing is niet gemotiveerd.', 'The decision is not reasoned.'),
    ...more,
    path: 'magistrateDecision.reasoned',
  });
  c.stated(gated, decision.covers, {
    yes: say(
      'La décision couvre cet enregistrement.',
      'De beslissing dekt deze opname.',
      'The decision covers this recording.',
    ),
    no: say(
      'La décision ne couvre pas cet enregistrement.',
      'De beslissing dekt deze opname niet.',
      'The decision does not cover this recording.',
    ),
    ...more,
    path: 'magistrateDecision.covers',
  });
  const decidedAt =
    decision.decidedAt === undefined ? undefined : c.moment('magistrateDecision.decidedAt', decision.decidedAt);
  c.stated(gated, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, true), {
    yes:
      decidedAt === undefined
        ? ask
        : say(
            `La décision, du ${momentInWords(decidedAt).fr}, précède l’accès.`,
            `De beslissing, van ${momentInWords(decidedAt).nl}, gaat aan de toegang vooraf.`,
            `The decision, of ${momentInWords(decidedAt).en}, precedes the access.`,
          ),
    no: say(
      'La décision ne précède pas l’accès.',
      'De beslissing gaat niet aan de toegang vooraf.',
      'The decision does not precede the access.',
    ),
    ...more,
    path: 'magistrateDecision.decidedAt',
  });
}

/** The magistrate's own decision on an access; a no opens nothing, and needs no form. @law lfp-46-13-al2 */
export function judgeDecideNonVisibleAccess(c: Case, facts: DecideNonVisibleAccessFacts): void {
  const role = facts.decidedBy?.role;
  c.fact(gated, role === undefined ? undefined : deciders.includes(role), {
    yes: say(
      'La décision est prise par un magistrat que la loi désigne.',
      'De beslissing wordt genomen door een magistraat die de wet aanwijst.',
      'The decision is taken by a magistrate the law names.',
    ),
    no: say(
      'Seuls le procureur du Roi et le juge d’instruction décident.',
      'Enkel de procureur des Konings en de onderzoeksrechter beslissen.',
      'Only the public prosecutor and the investigating judge decide.',
    ),
    who: deciders,
    path: 'decidedBy.role',
  });
  c.stated(gated, facts.outcome, {
    yes: say(
      'La décision dit ce qu’elle accorde ou refuse.',
      'De beslissing zegt wat zij toestaat of weigert.',
      'The decision says what it grants or refuses.',
    ),
    no: say(
      'La décision ne dit pas si l’accès est accordé.',
      'De beslissing zegt niet of de toegang is toegestaan.',
      'The decision does not say whether access is granted.',
    ),
    who: deciders,
    path: 'outcome',
  });
  if (facts.outcome === 'refused') return;
  c.stated(gated, facts.written, {
    yes: say('La décision est écrite.', 'De beslissing is schriftelijk.', 'The decision is written.'),
    no: say('La décision doit être écrite.', 'De beslissing moet schriftelijk zijn.', 'The decision must be written.'),
    who: deciders,
    path: 'written',
  });
  c.stated(gated, facts.reasoned, {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision doit être motivée.', 'De beslissing moet gemotiveerd zijn.', 'The decision must be reasoned.'),
    who: deciders,
    path: 'reasoned',
  });
  c.stated(gated, facts.scopeStated, {
    yes: say(
      'La décision désigne les enregistrements qu’elle couvre.',
      'De beslissing duidt de opnamen aan die zij dekt.',
      'The decision names the recordings it covers.',
    ),
    no: say(
      'La décision doit désigner les enregistrements qu’elle couvre.',
      'De beslissing moet de opnamen aanduiden die zij dekt.',
      'The decision must name the recordings it covers.',
    ),
    who: deciders,
    path: 'scopeStated',
  });
  c.stated(gated, facts.branch === undefined ? undefined : facts.branch === 'judicial', {
    yes: say(
      'La finalité est de police judiciaire.',
      'Het doeleinde is van gerechtelijke politie.',
      'The purpose is of judicial police.',
    ),
    no: say(
      'La loi n’ouvre cet accès que pour des finalités de police judiciaire.',
      'De wet opent deze toegang enkel voor doeleinden van gerechtelijke politie.',
      'The law opens this access for judicial-police purposes only.',
    ),
    path: 'branch',
  });
}
