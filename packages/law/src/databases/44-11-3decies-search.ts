import type { Case } from '../case.ts';
import type { Branch } from '../facts.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { limitInWords, momentInWords } from '../words.ts';
import { firstMonthDeciders, judgeDecider, judgeOffence } from './44-11-3decies-deciders.ts';
import {
  firstMonth,
  judgeReadsKept,
  judgeSeal,
  limitOfRead,
  noteSplit,
  reachedInside,
  readsBetween,
  whenOf,
} from './44-11-3decies-window.ts';
import { judgeDatabaseJournal } from './44-11-3novies-journal.ts';
import { judgeDatabasePurpose } from './44-11-3septies-purpose.ts';
import type {
  DecidePointSearchFacts,
  PointSearchFacts,
  RequestPointSearchFacts,
  RunPointSearchFacts,
} from './search-facts.ts';

const accessOf = (branch: Branch): string =>
  branch === 'administrative' ? 'lfp-44-11-3decies-p3-al1-s1' : 'lfp-44-11-3decies-p3-al2-s1';
const decisionOf = (branch: Branch): string =>
  branch === 'administrative' ? 'lfp-44-11-3decies-p3-al1-s2' : 'lfp-44-11-3decies-p3-al2-s2';
const lateDecision = 'lfp-44-11-3decies-p3-al2-s3';

/** The branch of the search, or that of the purpose it states. */
const branchOf = ({ branch, purpose }: PointSearchFacts): Branch | undefined => branch ?? purpose?.branch;

/** Where a search stands: its branch, and whether part of it is past the first month. */
type SearchState = { readonly branch: Branch; readonly isLate: boolean };

/** What every step of a point search needs: purpose, mission, reasons, subject, age of the reads. Undefined when the branch is not known. */
function judgeSearch(c: Case, facts: PointSearchFacts): SearchState | undefined {
  const branch = branchOf(facts);
  if (branch === undefined) {
    c.unknown('lfp-44-11-3decies-p3-al1-s1', 'branch', ['operational-member']);
    return undefined;
  }
  const id = accessOf(branch);
  judgeDatabasePurpose(c, branch, facts.purpose);
  c.stated(id, facts.missionReference, {
    yes: say(
      'La recherche est rattachée à une mission précise.',
      'De opzoeking is verbonden aan een welbepaalde opdracht.',
      'The search is tied to a precise mission.',
    ),
    no: say(
      'Aucune mission précise n’est indiquée.',
      'Er is geen welbepaalde opdracht vermeld.',
      'No precise mission is stated.',
    ),
    mend: say(
      'Indiquer la mission précise pour laquelle la recherche est nécessaire.',
      'De welbepaalde opdracht vermelden waarvoor de opzoeking noodzakelijk is.',
      'State the precise mission for which the search is necessary.',
    ),
    who: ['operational-member'],
    path: 'missionReference',
  });
  c.stated(id, facts.operationalReasons, {
    yes: say(
      'La recherche est motivée sur le plan opérationnel.',
      'De opzoeking is operationeel gemotiveerd.',
      'The search is operationally motivated.',
    ),
    no: say(
      'La recherche n’est pas motivée sur le plan opérationnel.',
      'De opzoeking is niet operationeel gemotiveerd.',
      'The search is not operationally motivated.',
    ),
    mend: say(
      'Motiver la recherche sur le plan opérationnel.',
      'De opzoeking operationeel motiveren.',
      'Give the operational reasons of the search.',
    ),
    who: ['operational-member'],
    path: 'operationalReasons',
  });
  judgePoint(c, id, facts);
  judgeSeal(c, id, facts.sealed);
  return { branch, isLate: judgeAge(c, branch, facts) };
}

function judgePoint(c: Case, id: string, facts: PointSearchFacts): void {
  if (facts.systematic === true) {
    c.note(
      id,
      'no',
      say(
        'Une recherche répétée ou systématique n’est pas ponctuelle : elle relève de la corrélation (§ 4).',
        'Een herhaalde of systematische opzoeking is niet gericht: zij valt onder de correlatie (§ 4).',
        'A repeated or systematic search is no point search: it is a correlation (§ 4).',
      ),
      {
        mend: say(
          'Demander une corrélation, avec ses propres autorisations.',
          'Een correlatie aanvragen, met haar eigen toestemmingen.',
          'Ask for a correlation, with its own authorisations.',
        ),
        who: ['operational-member'],
      },
    );
    return;
  }
  c.stated(id, facts.subject, {
    yes: say(
      'La recherche est ponctuelle : son objet est indiqué.',
      'De opzoeking is gericht: het voorwerp is vermeld.',
      'It is a point search: its subject is stated.',
    ),
    no: say(
      'La recherche n’est pas ponctuelle : son objet n’est pas indiqué.',
      'De opzoeking is niet gericht: het voorwerp is niet vermeld.',
      'It is no point search: its subject is not stated.',
    ),
    mend: say(
      'Indiquer l’objet de la recherche.',
      'Het voorwerp van de opzoeking vermelden.',
      'State the subject of the search.',
    ),
    who: ['operational-member'],
    path: 'subject',
  });
}

/** The first month shuts administrative police out, and brings judicial police to the prosecutor. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 */
function judgeAge(c: Case, branch: Branch, facts: PointSearchFacts): boolean {
  const reads = readsBetween(c, facts.recordedFrom, facts.recordedTo);
  const { isPast, limit } = reachedInside(c, firstMonth, reads);
  const provision = branch === 'administrative' ? accessOf(branch) : lateDecision;
  c.deadline({
    id: 'first-month-ends',
    ...whenOf(limitOfRead(c, firstMonth, reads.from)),
    kind: 'gate',
    provision,
    reading: 'R-01',
  });
  const end = limitInWords(limit);
  if (branch === 'administrative') {
    c.fact(provision, !isPast, {
      yes: say(
        `La recherche a lieu dans le mois de l’enregistrement, qui s’achève le ${end.fr}.`,
        `De opzoeking valt binnen de maand na de registratie, die eindigt op ${end.nl}.`,
        `The search falls within the month from the recording, which ends on ${end.en}.`,
      ),
      no: say(
        `Le mois à compter de l’enregistrement s’est achevé le ${end.fr} : la police administrative n’y a plus accès, même avec l’accord du procureur du Roi.`,
        `De maand vanaf de registratie is geëindigd op ${end.nl}: de bestuurlijke politie heeft er geen toegang meer toe, ook niet met akkoord van de procureur des Konings.`,
        `The month from the recording ended on ${end.en}: administrative police have no access any more, not even with the prosecutor’s agreement.`,
      ),
      mend: say(
        'Limiter la recherche aux passages de moins d’un mois.',
        'De opzoeking beperken tot doortochten van minder dan een maand.',
        'Limit the search to passages younger than one month.',
      ),
      who: ['operational-member'],
      path: 'recordedFrom',
    });
  } else {
    c.note(
      accessOf(branch),
      'yes',
      say(
        'La police judiciaire y a accès pendant toute la durée de conservation.',
        'De gerechtelijke politie heeft er toegang toe gedurende de hele bewaartermijn.',
        'Judicial police have access during the whole retention period.',
      ),
    );
  }
  if (isPast) noteSplit(c, firstMonth, reads, { id: 'younger-part-after', provision });
  judgeReadsKept(c, reads);
  return isPast;
}

const mayDecide = (state: SearchState, level: 'local' | 'federal' | undefined): readonly RoleKey[] =>
  state.branch === 'judicial' && state.isLate ? ['prosecutor'] : firstMonthDeciders(state.branch, level);

/** A member of the police services acts; another authority has its own law. */
function judgeSearcher(
  c: Case,
  id: string,
  stated: boolean | undefined,
  role: RoleKey | undefined,
  path: string,
): void {
  c.fact(id, isPoliceMember(stated, role), {
    yes: say(
      'La recherche est celle d’un membre des services de police.',
      'De opzoeking is die van een lid van de politiediensten.',
      'The search is that of a member of the police services.',
    ),
    no: say(
      'L’article 44/11/3decies règle la recherche des services de police ; il n’ouvre rien à d’autres, dont l’accès éventuel relève de leur propre loi.',
      'Artikel 44/11/3decies regelt de opzoeking door de politiediensten; het opent niets voor anderen, wier eventuele toegang onder hun eigen wet valt.',
      'Article 44/11/3decies governs searches by the police services; it opens nothing to others, whose access, if any, rests on their own law.',
    ),
    who: ['police-service'],
    path,
  });
}

/** Asking for a point search. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s1 */
export function judgeRequestPointSearch(c: Case, facts: RequestPointSearchFacts): void {
  const state = judgeSearch(c, facts);
  if (state === undefined) return;
  judgeSearcher(c, accessOf(state.branch), facts.requesterIsPolice, facts.requestedBy?.role, 'requesterIsPolice');
  const isLate = state.branch === 'judicial' && state.isLate;
  c.duty({
    id: 'obtain-decision',
    basis: 'law',
    provision: isLate ? lateDecision : decisionOf(state.branch),
    text: isLate
      ? say(
          'Obtenir la décision du procureur du Roi avant la recherche.',
          'Vóór de opzoeking de beslissing van de procureur des Konings verkrijgen.',
          'Obtain the public prosecutor’s decision before the search.',
        )
      : say(
          'Obtenir la décision de la fonction compétente avant la recherche.',
          'Vóór de opzoeking de beslissing van de bevoegde functie verkrijgen.',
          'Obtain the decision of the competent function before the search.',
        ),
    dueWithin: 'before-use',
    by: ['operational-member'],
    toWhom: mayDecide(state, facts.requestedBy?.level),
  });
}

/** The decision on a point search. A no opens nothing: only the competence of the decider is judged. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export function judgeDecidePointSearch(c: Case, facts: DecidePointSearchFacts): void {
  const branch = branchOf(facts);
  if (branch === undefined) {
    c.unknown('lfp-44-11-3decies-p3-al1-s2', 'branch', ['operational-member']);
    return;
  }
  if (facts.outcome === 'refused') {
    judgeDecider(c, decisionOf(branch), {
      branch,
      by: facts.decidedBy,
      service: facts.service,
      when: c.at,
      path: 'decidedBy',
    });
    return;
  }
  const state = judgeSearch(c, facts);
  if (state === undefined) return;
  c.stated(decisionOf(branch), facts.outcome, {
    yes: say(
      'La décision accorde la recherche.',
      'De beslissing staat de opzoeking toe.',
      'The decision grants the search.',
    ),
    no: say(
      'La décision ne dit pas si la recherche est accordée.',
      'De beslissing zegt niet of de opzoeking is toegestaan.',
      'The decision does not say whether the search is granted.',
    ),
    who: mayDecide(state, facts.service?.level),
    path: 'outcome',
  });
  judgeDecision(c, state, facts, { by: facts.decidedBy, when: c.at, path: 'decidedBy' });
  if (facts.deciderIsRequester === true) {
    c.gate({
      id: 'decider-is-requester',
      blocks: true,
      because: say(
        'Qui demande la recherche ne la décide pas (notre règle, non la loi).',
        'Wie de opzoeking aanvraagt, beslist er niet over (onze regel, niet de wet).',
        'Whoever asks for the search does not decide it (our rule, not the law).',
      ),
    });
  }
}

/** Who had to decide, by the age of the reads. */
function judgeDecision(
  c: Case,
  state: SearchState,
  facts: DecidePointSearchFacts | RunPointSearchFacts,
  decision: Pick<Parameters<typeof judgeDecider>[2], 'by' | 'when' | 'path'>,
): void {
  const { branch } = state;
  if (branch === 'administrative' || !state.isLate) {
    judgeDecider(c, decisionOf(branch), { branch, service: facts.service, ...decision });
    return;
  }
  const role = decision.by?.role;
  c.fact(lateDecision, role === undefined ? undefined : role === 'prosecutor', {
    yes: say(
      'Après le premier mois, la décision est celle du procureur du Roi.',
      'Na de eerste maand is de beslissing die van de procureur des Konings.',
      'After the first month the decision is the public prosecutor’s.',
    ),
    no: say(
      'Après le premier mois de conservation, seul le procureur du Roi décide.',
      'Na de eerste maand van bewaring beslist enkel de procureur des Konings.',
      'After the first month of retention only the public prosecutor decides.',
    ),
    mend: say(
      'Demander la décision du procureur du Roi, ou limiter la recherche aux passages de moins d’un mois.',
      'De beslissing van de procureur des Konings vragen, of de opzoeking beperken tot doortochten van minder dan een maand.',
      'Ask for the public prosecutor’s decision, or limit the search to passages younger than one month.',
    ),
    who: ['prosecutor'],
    path: `${decision.path}.role`,
  });
  judgeOffence(c, lateDecision, facts.offence, facts.purpose);
}

/** Running a point search: a decision in time does not carry a late execution, ages are tested again. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3novies */
export function judgeRunPointSearch(c: Case, facts: RunPointSearchFacts): void {
  const state = judgeSearch(c, facts);
  if (state !== undefined) {
    judgeSearcher(c, accessOf(state.branch), facts.searcherIsPolice, facts.searchedBy?.role, 'searcherIsPolice');
    judgeDecisionTaken(c, state, facts);
  }
  judgeDatabaseJournal(c, facts.journalOn, 'journal-access');
}

function judgeDecisionTaken(c: Case, state: SearchState, facts: RunPointSearchFacts): void {
  const id = state.branch === 'judicial' && state.isLate ? lateDecision : decisionOf(state.branch);
  const who = mayDecide(state, facts.service?.level);
  const { decision } = facts;
  const mend = say(
    'Obtenir la décision avant la recherche.',
    'De beslissing verkrijgen vóór de opzoeking.',
    'Obtain the decision before the search.',
  );
  if (decision === undefined || decision.outcome === 'none') {
    // past the gate the prosecutor’s decision is the whole question: it is never taken as given because nobody mentioned it
    c.stated(id, id === lateDecision || decision !== undefined ? false : undefined, {
      yes: say(
        'Une décision a été prise sur cette recherche.',
        'Over deze opzoeking is een beslissing genomen.',
        'A decision was taken on this search.',
      ),
      no: say(
        'Aucune décision n’a été prise sur cette recherche.',
        'Over deze opzoeking is geen beslissing genomen.',
        'No decision was taken on this search.',
      ),
      mend,
      who,
      path: 'decision',
    });
    // the offence is the search’s own, whoever decides
    if (state.isLate && state.branch === 'judicial') judgeOffence(c, lateDecision, facts.offence, facts.purpose);
    return;
  }
  const decidedAt = decision.decidedAt === undefined ? undefined : c.moment('decision.decidedAt', decision.decidedAt);
  judgeDecision(c, state, facts, { by: decision.by, when: decidedAt ?? c.at, path: 'decision.by' });
  c.stated(id, decision.outcome === undefined ? undefined : decision.outcome === 'granted', {
    yes: say(
      'La décision accorde la recherche.',
      'De beslissing staat de opzoeking toe.',
      'The decision grants the search.',
    ),
    no: say(
      'La décision n’accorde pas la recherche.',
      'De beslissing staat de opzoeking niet toe.',
      'The decision does not grant the search.',
    ),
    mend,
    who,
    path: 'decision.outcome',
  });
  c.stated(id, decision.covers, {
    yes: say(
      'La décision couvre cette recherche.',
      'De beslissing dekt deze opzoeking.',
      'The decision covers this search.',
    ),
    no: say(
      'La décision ne couvre pas cette recherche.',
      'De beslissing dekt deze opzoeking niet.',
      'The decision does not cover this search.',
    ),
    mend,
    who,
    path: 'decision.covers',
  });
  const when = decidedAt === undefined ? undefined : momentInWords(decidedAt);
  c.stated(id, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, true), {
    yes:
      when === undefined
        ? mend
        : say(
            `La décision, du ${when.fr}, précède la recherche.`,
            `De beslissing, van ${when.nl}, gaat aan de opzoeking vooraf.`,
            `The decision, of ${when.en}, precedes the search.`,
          ),
    no: say(
      'La décision ne précède pas la recherche.',
      'De beslissing gaat niet aan de opzoeking vooraf.',
      'The decision does not precede the search.',
    ),
    mend,
    who,
    path: 'decision.decidedAt',
  });
  const isStale =
    c.at.kind === 'instant' &&
    decidedAt?.kind === 'instant' &&
    decidedAt.instant.until(c.at.instant).total('hours') > 7 * 24;
  if (isStale) {
    c.gate({
      id: 'decision-older-than-seven-days',
      blocks: true,
      because: say(
        'La décision a plus de sept jours : elle est redemandée (notre règle, non la loi).',
        'De beslissing is meer dan zeven dagen oud: zij wordt opnieuw gevraagd (onze regel, niet de wet).',
        'The decision is more than seven days old: it is asked for again (our rule, not the law).',
      ),
    });
  }
}
