import type { LawActName } from './acts.ts';
import type {
  Assumption,
  Deadline,
  Decision,
  Demand,
  Duty,
  Finding,
  Holds,
  Outcome,
  PolicyGate,
  Warning,
} from './decision.ts';
import { missingInWords } from './fact-words.ts';
import type { HumanJudgement, IsoDay } from './facts.ts';
import { lawErrors } from './law-error.ts';
import { type DecideOptions, defaultProfile, type Profile } from './profile.ts';
import { findVersion, versionsOf } from './provisions.ts';
import { lawReach, reachOf } from './reach.ts';
import { checkProfile, choiceOf, isReadingId, type ReadingId } from './readings.ts';
import type { RoleKey } from './roles.ts';
import { compareMoments, dayOf, type Limit, type Moment, reached, readDay, readMoment } from './time.ts';
import { say, type Trilingual } from './trilingual.ts';
import { type WarningId, warningTexts } from './warnings.ts';

/** What else a finding says: how to mend it, who can, which facts are missing. */
export type FindingMore = {
  readonly mend?: Trilingual;
  readonly who?: readonly RoleKey[];
  readonly missing?: readonly string[];
  /** Day whose version speaks when it is not that of the act: the day of the facts a penalty is for, the last day of a term that has ended. */
  readonly on?: IsoDay;
  readonly ground?: NonNullable<Finding['ground']>;
  /** What is missing would be another ground than the rule's own, such as a decision that reopens a term that has run: not assumed, since nobody invokes it. */
  readonly otherGround?: true;
};

/** Words for a condition: when it holds, when it does not, and what would mend it. */
export type ConditionWords = {
  readonly yes: Trilingual;
  readonly no: Trilingual;
  readonly mend?: Trilingual;
  readonly who?: readonly RoleKey[];
  /** Path of the fact, named when it is missing. */
  readonly path: string | readonly string[];
};

/** When a duty is owed: when the act is done, in any case, or when it is refused. */
type Owed = 'done' | 'always' | 'refused';

/** The sheet on which the judgement of one act is written; it lives only during one `decide`. */
export type Case = {
  readonly act: LawActName;
  readonly at: Moment;
  /** Day whose text is applied: of the act, or the pinned one. */
  readonly lawDay: IsoDay;
  readonly profile: Profile;
  readonly pinned: boolean;
  readonly onLastDay: 'civil-day' | 'cautious';
  /** Whether a fact left out is taken as fulfilled: the question asks for it, and does not say that it is none. It reaches conditions, never another ground. */
  readonly assumes: (path: string) => boolean;
  readonly inForce: (provision: string) => boolean;
  readonly note: (provision: string, holds: Holds, because: Trilingual, more?: FindingMore) => void;
  /** A fact about the world: true, false, or unknown. */
  readonly fact: (provision: string, value: boolean | undefined, words: ConditionWords) => void;
  /** A provision that cannot be checked because facts are missing. */
  readonly unknown: (provision: string, path: string | readonly string[], who?: readonly RoleKey[]) => void;
  /** A statement that belongs to the act: left out or empty means that it was not supplied, and the provision is not met. */
  readonly stated: (provision: string, value: string | boolean | undefined, words: ConditionWords) => void;
  /** A point the law leaves to a person: their recorded judgement, or a question to them. */
  readonly judged: (provision: string, value: HumanJudgement | undefined, words: ConditionWords) => void;
  /** A duty, by default of an act that is done; some stand whatever becomes of the act, some are owed only because it is refused. */
  readonly duty: (duty: Duty, owed?: Owed) => void;
  readonly deadline: (deadline: Deadline) => void;
  readonly gate: (gate: PolicyGate) => void;
  /** What a political text asks, told apart from the findings. */
  readonly demand: (demand: Demand) => void;
  readonly warn: (id: WarningId) => void;
  readonly choice: (reading: ReadingId) => string;
  readonly moment: (path: string, value: string) => Moment;
  /** Whether a limit was reached at the moment of the act; says so when it depends on the hour. */
  readonly isPast: (limit: Limit, at?: Moment) => boolean;
  /** Whether the first moment precedes the second (strictly, or at the latest at the same instant). */
  readonly precedes: (first: Moment, second: Moment, strictly: boolean) => boolean;
  readonly decision: (never?: { readonly refusable: false }) => Decision;
};

const list = (path: string | readonly string[]): readonly string[] => (typeof path === 'string' ? [path] : path);

/** The fact itself, of one of its parts: who speaks of a decision has said what there is to say of it. */
const rootOf = (path: string): string => path.split('.')[0] ?? path;

/** Whether a fact is another one, or a part of it. */
const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`);

const personMustJudge = say(
  'La loi laisse cette appréciation à une personne ; elle n’est pas encore consignée.',
  'De wet laat deze beoordeling aan een persoon over; zij is nog niet vastgelegd.',
  'The law leaves this appraisal to a person; it has not been recorded yet.',
);

const takenAsMet = say(
  'Les faits n’en disent rien ; la question demande de tenir cette condition pour remplie.',
  'De feiten zeggen hierover niets; de vraag verlangt dat deze voorwaarde als vervuld geldt.',
  'The facts do not mention it; the question asks to take this condition as fulfilled.',
);

/** The attempt is journaled too. The text says "tous les accès"; that it covers attempts is reading R-49. */
const ofAttempt = (duty: Duty): Duty => ({ ...duty, basis: 'reading', reading: 'R-49', text: journalAttempt });

const journalAttempt = say(
  'Journaliser la tentative refusée.',
  'De geweigerde poging loggen.',
  'Journal the refused attempt.',
);

/** Opens the sheet of one act; throws `law/not-yet-in-force` before the first text, `law/bad-instant`, `law/unknown-reading`. */
export function openCase(
  act: LawActName,
  atIso: string,
  options: DecideOptions,
  isMentioned: (path: string) => boolean,
): Case {
  const profile = options.profile ?? defaultProfile;
  checkProfile(profile);
  const daysAllowed = options.dates !== undefined;
  const onLastDay = options.dates ?? 'cautious';
  const at = readMoment('at', atIso, daysAllowed);
  const lawDay =
    options.pinnedTo === undefined ? dayOf(at).toString() : readDay('pinnedTo', options.pinnedTo).toString();
  if (lawDay < lawReach.firstDay) throw lawErrors.notYetInForce('lfp-25-1-p1-al1', lawDay);

  const findings: Finding[] = [];
  const duties: { readonly duty: Duty; readonly owed: Owed }[] = [];
  const deadlines: Deadline[] = [];
  const policyGates: PolicyGate[] = [];
  const demands: Demand[] = [];
  const readings = new Map<string, string>();
  const warnings = new Map<WarningId, Warning>();
  let newest: string = lawReach.firstDay;

  const assumptions: Assumption[] = [];
  const isNone = (path: string): boolean =>
    (options.none ?? []).some((none) => isWithin(path, none) || isWithin(none, path));
  /** Takes a condition that was not mentioned as fulfilled, when the question asks for that. */
  const assumed = (provision: string, path: string | readonly string[], yes: Trilingual): boolean => {
    if (options.unstated !== 'assume-met' || list(path).some(isNone)) return false;
    assumptions.push({ provision, facts: list(path) });
    note(provision, 'yes', yes);
    return true;
  };
  const choice = (reading: ReadingId): string => {
    const taken = choiceOf(reading, profile);
    readings.set(reading, taken);
    return taken;
  };
  const warn = (id: WarningId): void => {
    warnings.set(id, { id, text: warningTexts[id] });
  };
  const note: Case['note'] = (provision, holds, because, { on = lawDay, otherGround, ...more } = {}) => {
    // not supplied, and nobody said that it is not there
    const { missing } = more;
    const notSupplied =
      holds === 'no' &&
      otherGround !== true &&
      missing !== undefined &&
      !missing.some((path) => isMentioned(rootOf(path)));
    if (notSupplied && assumed(provision, missing, takenAsMet)) return;
    const version = findVersion(provision, on);
    if (version === undefined) throw lawErrors.notYetInForce(provision, on);
    if (version.from > newest) newest = version.from;
    for (const reading of version.readings) if (isReadingId(reading)) choice(reading);
    const political = version.binding === undefined ? {} : { binding: version.binding };
    findings.push({ provision, version: version.from, holds, ...political, because, ...more });
  };
  /** How far our copy of the texts that spoke reaches, said before all else. */
  const reachWarnings = (): readonly Warning[] => {
    const reach = reachOf(findings.map(({ provision }) => provision));
    const isBeyond = reach.lastDay !== undefined && lawDay > reach.lastDay;
    const ids: readonly WarningId[] = [
      ...(isBeyond && reach.warning !== undefined ? [reach.warning] : []),
      ...(reach.warning === 'reach-lfp' && lawDay <= '2019-05-25' ? (['legacy-cameras'] as const) : []),
      ...(findings.some(({ binding }) => binding === false) ? (['political-text'] as const) : []),
    ];
    return ids.map((id) => ({ id, text: warningTexts[id] }));
  };
  const owedIfDone = (): readonly Duty[] => duties.filter(({ owed }) => owed !== 'refused').map(({ duty }) => duty);
  /** What stands all the same, what the refusal brings, and the journaling of the attempt. */
  const owedIfRefused = (): readonly Duty[] =>
    duties.flatMap(({ duty, owed }) => {
      if (owed !== 'done') return [duty];
      if (duty.id !== 'journal-access') return [];
      choice('R-49');
      return [ofAttempt(duty)];
    });
  const lawVersion = (): string => `${newest}; ${reachOf(findings.map(({ provision }) => provision)).name}`;
  const mendOf = (words: ConditionWords): FindingMore => ({
    ...(words.mend === undefined ? {} : { mend: words.mend }),
    ...(words.who === undefined ? {} : { who: words.who }),
  });

  if (options.pinnedTo !== undefined && options.pinnedTo !== dayOf(at).toString()) warn('pinned-text');

  return {
    act,
    at,
    lawDay,
    profile,
    pinned: options.pinnedTo !== undefined,
    onLastDay,
    assumes: (path) => options.unstated === 'assume-met' && !isNone(path),
    inForce: (provision) => versionsOf(provision).length > 0 && findVersion(provision, lawDay) !== undefined,
    note,
    fact: (provision, value, words) => {
      if (value === true) note(provision, 'yes', words.yes);
      else if (value === false) note(provision, 'no', words.no, mendOf(words));
      else if (list(words.path).some((path) => (options.none ?? []).some((none) => isWithin(path, none))))
        note(provision, 'no', words.no, mendOf(words));
      else if (!assumed(provision, words.path, words.yes))
        note(provision, 'unknown', missingInWords(list(words.path)), { ...mendOf(words), missing: list(words.path) });
    },
    unknown: (provision, path, who) => {
      if (assumed(provision, path, takenAsMet)) return;
      note(provision, 'unknown', missingInWords(list(path)), {
        missing: list(path),
        ...(who === undefined ? {} : { who }),
      });
    },
    stated: (provision, value, words) => {
      const given = typeof value === 'string' ? value.trim() !== '' : value === true;
      if (given) note(provision, 'yes', words.yes);
      else if (value === undefined && assumed(provision, words.path, words.yes)) return;
      // a rule that says false knows that it was not supplied
      else note(provision, 'no', words.no, { ...mendOf(words), missing: list(words.path), otherGround: true });
    },
    judged: (provision, value, words) => {
      // a judgement without its verdict, which only a program can send, has not been given
      const isGiven = value?.verdict !== undefined;
      if (!isGiven && assumed(provision, words.path, words.yes)) return;
      if (!isGiven) note(provision, 'human', personMustJudge, { ...mendOf(words), missing: list(words.path) });
      else
        note(
          provision,
          value.verdict === 'met' ? 'yes' : 'no',
          value.verdict === 'met' ? words.yes : words.no,
          value.verdict === 'met' ? {} : mendOf(words),
        );
    },
    duty: (duty, owed = 'done') => {
      // a duty is owed under a text of that day, or not at all
      if (findVersion(duty.provision, lawDay) === undefined) throw lawErrors.notYetInForce(duty.provision, lawDay);
      if (duty.reading !== undefined) choice(duty.reading);
      duties.push({ duty, owed });
    },
    deadline: (deadline) => void deadlines.push(deadline),
    gate: (gate) => void policyGates.push(gate),
    demand: (demand) => void demands.push(demand),
    warn,
    choice,
    moment: (path, value) => readMoment(path, value, daysAllowed),
    isPast: (limit, moment = at) => {
      const answer = reached(moment, limit, onLastDay);
      if (answer.dependsOnHour) warn('depends-on-hour');
      return answer.reached;
    },
    precedes: (first, second, strictly) => {
      const order = compareMoments(first, second);
      if (order === undefined) {
        warn('depends-on-hour');
        return onLastDay === 'civil-day';
      }
      return strictly ? order < 0 : order <= 0;
    },
    decision: (never) => {
      const outcome: Outcome =
        never === undefined && findings.some((finding) => finding.holds === 'no')
          ? 'refused'
          : findings.some((finding) => finding.holds === 'unknown' || finding.holds === 'human')
            ? 'needs-human'
            : 'allowed';
      return {
        act,
        at: atIso,
        ...(options.pinnedTo === undefined ? {} : { pinnedTo: options.pinnedTo }),
        outcome,
        findings,
        duties: outcome === 'refused' ? owedIfRefused() : owedIfDone(),
        deadlines,
        policyGates,
        lawVersion: lawVersion(),
        readings: [...readings].map(([id, taken]) => ({ id, choice: taken })).sort((a, b) => (a.id < b.id ? -1 : 1)),
        warnings: [...reachWarnings(), ...warnings.values()],
        ...(options.unstated === undefined ? {} : { assumptions }),
        ...(demands.length === 0 ? {} : { demands }),
      };
    },
  };
}
