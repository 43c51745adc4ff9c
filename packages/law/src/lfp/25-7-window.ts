import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { Branch, IsoDuration, IsoInstant, ProsecutorDecisionFacts } from '../facts.ts';
import { lawErrors } from '../law-error.ts';
import { defaultProfile } from '../profile.ts';
import { rememberByText, rememberByValue } from '../remember.ts';
import type { RoleKey } from '../roles.ts';
import {
  brussels,
  compareMoments,
  dayOf,
  days,
  endOfDay,
  type Limit,
  limitAfter,
  type Moment,
  months,
  readDay,
  readDuration,
  readMoment,
  wallOf,
} from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { limitInWords, momentInWords } from '../words.ts';
import { countingOf, firstReached, governing, type TermOptions } from './25-6-retention.ts';

/** The first term of access: how long no decision of the public prosecutor is asked for. @law lfp-25-7-p1-al1 */
export const accessWindow: Dated<IsoDuration> = dated(
  'lfp-25-7-p1-al1',
  { from: '2018-05-25', is: months(1) },
  { from: '2024-01-20', is: days(30) },
);

/**
 * The instant at which the first term of access to what was recorded at `recordedAt` ends; access at that instant is already refused. Each version of the law
 * is followed through its own period, so that a change of law that shuts the gate is its own instant; with `pinnedTo` only that text counts.
 * `at` is checked and must not precede the law. Throws `law/bad-instant`, `law/not-yet-in-force`. @law lfp-25-7-p1-al1 lfp-25-7-p1-al2
 */
export function gateInstant(recordedAt: IsoInstant, at: IsoInstant, options: TermOptions = {}): string {
  const start = readMoment('recordedAt', recordedAt, false);
  const lawDay =
    options.pinnedTo === undefined ? dayOf(readMoment('at', at, false)) : readDay('pinnedTo', options.pinnedTo);
  const first = accessWindow.values[0];
  if (first !== undefined && lawDay.toString() < first.from)
    throw lawErrors.notYetInForce(accessWindow.law, lawDay.toString());
  return firstReached(accessWindow, start, options.profile ?? defaultProfile, options.pinnedTo).toString();
}

/** The facts of an access that the window is judged on. */
export type AccessFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly branch?: Branch;
  readonly missionReference?: string;
  readonly operationalReasons?: string;
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
};

/** Where an interval stands: open, or shut for all or part of it. */
export type WindowState = {
  readonly isShut: boolean;
  readonly term: IsoDuration;
  readonly limit: Limit;
  readonly counting: 'instant' | 'civil-day';
};

/**
 * The last recording moment that is already shut at `at`: everything recorded after it is within the first term of access. Undefined when an hour is missing.
 * Months make the gate uneven (29 January 11:00 opens longer than 30 January 09:00), so this looks for the youngest shut item.
 */
export function lastShutMoment(
  at: Moment,
  term: IsoDuration,
  counting: 'instant' | 'civil-day',
): Temporal.Instant | undefined {
  return at.kind === 'day' ? undefined : lastShutAt(at)(`${counting} ${term}`);
}

const lastShutAt = rememberByValue((at: Moment & { readonly kind: 'instant' }) =>
  rememberByText((asked): Temporal.Instant => {
    const [counting = '', term = ''] = asked.split(' ');
    const atDay = dayOf(at);
    const duration = readDuration(term);
    const bound = counting === 'instant' ? 0 : -1;
    // A month later is at most three days off a month earlier: from there down it is a few steps.
    let day = atDay.subtract(duration).add({ days: 4 });
    while (Temporal.PlainDate.compare(day.add(duration), atDay) > bound) day = day.subtract({ days: 1 });
    if (counting === 'civil-day' || Temporal.PlainDate.compare(day.add(duration), atDay) < 0) return endOfDay(day);
    const wall = wallOf(at.instant).toPlainTime();
    return day.toZonedDateTime({ timeZone: brussels, plainTime: wall }).toInstant();
  }),
);

/** Whether any item of the interval is past its gate at the moment of the act; the window is that of 25/7, or of 46/13 for non-visible cameras. @law lfp-25-7-p1-al2 */
export function windowState(
  c: Case,
  facts: Pick<AccessFacts, 'recordedFrom' | 'recordedTo'>,
  window: Dated<IsoDuration> = accessWindow,
): WindowState {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const to = c.moment('recordedTo', facts.recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(facts.recordedFrom, facts.recordedTo);
  const term = governing(window, from, c.lawDay, c.profile);
  const counting = countingOf(term, c.profile);
  c.choice('A-02');
  c.choice(term.includes('M') ? 'R-01' : 'A-01');
  let limit = limitAfter(from, term, counting);
  let isShut = c.isPast(limit);
  const consider = (item: Moment): void => {
    if (isShut) return;
    const other = limitAfter(item, term, counting);
    isShut = c.isPast(other);
    if (isShut) limit = other;
  };
  // months make the gate uneven: an interval over midnight can be shut inside while both ends are open
  for (
    let day = dayOf(from);
    from.kind === 'instant' && Temporal.PlainDate.compare(day, dayOf(to)) < 0;
    day = day.add({ days: 1 })
  ) {
    consider({ kind: 'instant', instant: endOfDay(day) });
  }
  consider(to);
  return { isShut, term, limit, counting };
}

/** The free period in words. */
export const termInWords = (term: IsoDuration): Trilingual =>
  term.includes('M') ? say('un mois', 'één maand', 'one month') : say('trente jours', 'dertig dagen', 'thirty days');

/** A precise mission and operational reasons, while access is free. @law lfp-25-7-p1-al1 lfp-46-13-al1 */
export function judgeMissionAndReasons(
  c: Case,
  provision: 'lfp-25-7-p1-al1' | 'lfp-46-13-al1',
  facts: Pick<AccessFacts, 'missionReference' | 'operationalReasons'>,
): void {
  c.stated(provision, facts.missionReference, {
    yes: say(
      'L’accès est rattaché à une mission précise.',
      'De toegang is verbonden aan een welbepaalde opdracht.',
      'The access is tied to a precise mission.',
    ),
    no: say(
      'Aucune mission précise n’est indiquée.',
      'Er is geen welbepaalde opdracht vermeld.',
      'No precise mission is stated.',
    ),
    mend: say(
      'Indiquer la mission précise pour laquelle l’accès est nécessaire.',
      'De welbepaalde opdracht vermelden waarvoor de toegang noodzakelijk is.',
      'State the precise mission for which the access is necessary.',
    ),
    who: ['operational-member'],
    path: 'missionReference',
  });
  c.stated(provision, facts.operationalReasons, {
    yes: say(
      'L’accès est motivé sur le plan opérationnel.',
      'De toegang is operationeel gemotiveerd.',
      'The access is operationally motivated.',
    ),
    no: say(
      'L’accès n’est pas motivé sur le plan opérationnel.',
      'De toegang is niet operationeel gemotiveerd.',
      'The access is not operationally motivated.',
    ),
    mend: say(
      'Motiver l’accès sur le plan opérationnel.',
      'De toegang operationeel motiveren.',
      'Give the operational reasons of the access.',
    ),
    who: ['operational-member'],
    path: 'operationalReasons',
  });
}

/** Judges access by time: the conditions of the open window, or those of the prosecutor after it. Returns whether the gate was shut. */
export function judgeWindow(c: Case, facts: AccessFacts): boolean {
  const state = windowState(c, facts);
  const end = limitInWords(state.limit);
  const term = termInWords(state.term);
  gateOf(c, facts.recordedFrom);
  if (!state.isShut) {
    c.note(
      'lfp-25-7-p1-al1',
      'yes',
      say(
        `L’accès a lieu dans le délai de ${term.fr} à compter de l’enregistrement, qui s’achève le ${end.fr}.`,
        `De toegang valt binnen de termijn van ${term.nl} vanaf de opname, die eindigt op ${end.nl}.`,
        `The period of ${term.en} from the recording runs to ${end.en}; the access falls within it.`,
      ),
    );
    judgeMissionAndReasons(c, 'lfp-25-7-p1-al1', facts);
    return false;
  }
  noteSplit(c, facts, state);
  const since = say(
    `Le délai de ${term.fr} à compter de l’enregistrement s’est achevé le ${end.fr}.`,
    `De termijn van ${term.nl} vanaf de opname is geëindigd op ${end.nl}.`,
    `The period of ${term.en} from the recording ended on ${end.en}.`,
  );
  if (facts.branch !== 'judicial') {
    const missing = facts.branch === undefined ? ({ missing: ['branch'], otherGround: true } as const) : {};
    c.note(
      'lfp-25-7-p1-al2',
      'no',
      say(
        `${since.fr} L’accès n’est plus possible que pour des finalités de police judiciaire.`,
        `${since.nl} Toegang is enkel nog mogelijk voor doeleinden van gerechtelijke politie.`,
        `${since.en} Access is now possible for judicial-police purposes only.`,
      ),
      missing,
    );
  } else {
    c.note(
      'lfp-25-7-p1-al2',
      'yes',
      say(
        'La finalité est de police judiciaire.',
        'Het doeleinde is van gerechtelijke politie.',
        'The purpose is of judicial police.',
      ),
    );
  }
  judgeProsecutorDecision(c, facts.prosecutorDecision, since);
  return true;
}

/** Writes the deadline of the gate of an item: the instant at which its first term of access ends. */
export function gateOf(
  c: Case,
  recordedFrom: IsoInstant,
  of: { readonly id: string; readonly window: Dated<IsoDuration> } = { id: 'gate-25-7', window: accessWindow },
): void {
  const start = c.moment('recordedFrom', recordedFrom);
  const term = governing(of.window, start, c.lawDay, c.profile);
  const reading = term.includes('M') ? 'R-01' : 'A-01';
  const common = { id: of.id, kind: 'gate', provision: of.window.law, reading } as const;
  if (start.kind === 'day' || c.at.kind === 'day') {
    c.deadline({ ...common, on: limitAfter(start, term, 'instant').lastDay.toString() });
    return;
  }
  c.deadline({
    ...common,
    at: firstReached(of.window, start, c.profile, c.pinned ? c.lawDay : undefined).toString(),
  });
}

/** Writes from which recording moment on an interval that spans the gate is still within the first term of access. */
export function noteSplit(
  c: Case,
  facts: Pick<AccessFacts, 'recordedFrom' | 'recordedTo'>,
  state: WindowState,
  provision = 'lfp-25-7-p1-al2',
): void {
  const to = c.moment('recordedTo', facts.recordedTo);
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const split = lastShutMoment(c.at, state.term, state.counting);
  if (split === undefined || from.kind === 'day' || to.kind === 'day') return;
  const inside = Temporal.Instant.compare(from.instant, split) <= 0 && Temporal.Instant.compare(split, to.instant) < 0;
  if (!inside) return;
  c.deadline({
    id: 'younger-part-after',
    at: split.toString(),
    kind: 'split',
    provision,
    reading: state.term.includes('M') ? 'R-01' : 'A-01',
  });
}

/** Who may decide under 25/7 § 1 al. 2, by reading R-04. */
export function accessDeciders(c: Case): readonly RoleKey[] {
  return c.choice('R-04') === 'literal' ? ['prosecutor'] : ['prosecutor', 'investigating-judge'];
}

function judgeProsecutorDecision(c: Case, decision: ProsecutorDecisionFacts | undefined, since: Trilingual): void {
  const who: readonly RoleKey[] = ['prosecutor'];
  const id = 'lfp-25-7-p1-al2';
  const ask = say(
    'Demander au procureur du Roi une décision écrite et motivée, avant l’accès.',
    'De procureur des Konings om een schriftelijke en gemotiveerde beslissing vragen, vóór de toegang.',
    'Ask the public prosecutor for a written and reasoned decision, before the access.',
  );
  if (decision === undefined) {
    c.note(
      id,
      'no',
      say(
        `${since.fr} Il faut une décision écrite et motivée du procureur du Roi ; il n’y en a pas.`,
        `${since.nl} Een schriftelijke en gemotiveerde beslissing van de procureur des Konings is vereist; er is er geen.`,
        `${since.en} A written and reasoned decision of the public prosecutor is required; there is none.`,
      ),
      { mend: ask, who, missing: ['prosecutorDecision'], otherGround: true },
    );
    return;
  }
  const by = decision.by === undefined ? undefined : accessDeciders(c).includes(decision.by);
  c.fact(id, by, {
    yes: say(
      'La décision émane du magistrat compétent.',
      'De beslissing gaat uit van de bevoegde magistraat.',
      'The decision comes from the competent magistrate.',
    ),
    no: say(
      'La décision n’émane pas du procureur du Roi : l’article 25/7 ne nomme que lui.',
      'De beslissing gaat niet uit van de procureur des Konings: artikel 25/7 noemt enkel hem.',
      'The decision does not come from the public prosecutor: article 25/7 names the prosecutor only.',
    ),
    mend: ask,
    who,
    path: 'prosecutorDecision.by',
  });
  c.stated(id, decision.outcome === 'granted', {
    yes: say('La décision accorde l’accès.', 'De beslissing verleent toegang.', 'The decision grants access.'),
    no: say(
      'La décision n’accorde pas l’accès.',
      'De beslissing verleent geen toegang.',
      'The decision does not grant access.',
    ),
    who,
    path: 'prosecutorDecision.outcome',
  });
  c.stated(id, decision.written, {
    yes: say('La décision est écrite.', 'De beslissing is schriftelijk.', 'The decision is written.'),
    no: say(
      'La décision n’est pas écrite ; un accord oral ne suffit pas.',
      'De beslissing is niet schriftelijk; een mondeling akkoord volstaat niet.',
      'The decision is not written; an oral agreement does not suffice.',
    ),
    mend: ask,
    who,
    path: 'prosecutorDecision.written',
  });
  c.stated(id, decision.reasoned, {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision n’est pas motivée.', 'De beslissing is niet gemotiveerd.', 'The decision is not reasoned.'),
    mend: ask,
    who,
    path: 'prosecutorDecision.reasoned',
  });
  c.stated(id, decision.covers, {
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
    mend: ask,
    who,
    path: 'prosecutorDecision.covers',
  });
  const decidedAt =
    decision.decidedAt === undefined ? undefined : c.moment('prosecutorDecision.decidedAt', decision.decidedAt);
  c.stated(id, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, true), {
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
    mend: ask,
    who,
    path: 'prosecutorDecision.decidedAt',
  });
}
