import { type Decision, type RecordedAnswer, replay } from '@clairevoie/law';
import { fromBase64, sha256, toBase64 } from '@clairevoie/tlog';
import { lawOf, questionProblem } from '../law-of-acts.ts';
import { headerProvisions, internalAct, type PublicHeader } from '../public-header.ts';
import { verdictOf } from '../verdict.ts';
import { canonicalJson } from './canonical-json.ts';
import { type CheckReason, checkOf, type ReceiptCheck } from './receipt-check.ts';
import type { ReceiptEntry } from './receipt-file.ts';

/** The decision of the gate as the group `decision` holds it. */
export interface RecordedDecision {
  readonly verdict: PublicHeader['verdict'];
  readonly law: readonly RecordedAnswer[];
  readonly gates: readonly {
    readonly id: string;
    readonly blocks: boolean;
    readonly because: { readonly fr: string; readonly nl: string; readonly en: string };
  }[];
}

/** What the opened groups say, as far as they are opened and can be read. */
export interface OpenedParts {
  readonly decision: RecordedDecision | undefined;
  /** Instant of the act, when the group `when` is opened. */
  readonly at: string | undefined;
  /** The act that was asked for, when the group `request` is opened: of an internal act the header does not say it. */
  readonly asked: string | undefined;
}

/** Reads the groups `decision`, `when` and `request`: only after their commitments held. */
export function openParts({ groups }: ReceiptEntry): OpenedParts {
  return {
    decision: decisionOf(groups.decision?.content),
    at: textIn(groups.when?.content, 'at'),
    asked: textIn(groups.request?.content, 'type'),
  };
}

/** The act of an entry: what its header says, or where that withholds it what was asked for; undefined while neither tells. */
const actOf = (header: PublicHeader, asked: string | undefined): string | undefined =>
  header.act === internalAct ? asked : header.act;

/** Each opened group, with its salt, gives the commitment that the header has under its name. */
export function checkGroups(entry: ReceiptEntry, header: PublicHeader): ReceiptCheck {
  const opened = Object.entries(entry.groups);
  const facts = { opened: opened.length, all: Object.keys(header.groups).length };
  for (const [group, { salt, content }] of opened) {
    if (!Object.hasOwn(header.groups, group))
      return checkOf('groups', 'broken', 'group-not-committed', { ...facts, group });
    const bytes = concat(fromBase64(salt, 'tlog/malformed-proof'), utf8(content));
    if (toBase64(sha256(bytes)) !== header.groups[group])
      return checkOf('groups', 'broken', 'commitment-differs', { ...facts, group });
  }
  return opened.length === 0
    ? checkOf('groups', 'not-checked', 'nothing-opened', facts)
    : checkOf('groups', 'held', undefined, facts);
}

/**
 * The header says what the opened groups say: verdict, provisions, version of the law, day. And the decision says what follows
 * from its own parts: the verdict from the law and the rules of this software, the law asked for the instant of the act, and
 * asked what the gate of this act asks.
 */
export function checkAgreement(
  { groups }: ReceiptEntry,
  header: PublicHeader,
  { decision, at, asked }: OpenedParts,
): ReceiptCheck {
  const broken = (reason: CheckReason): ReceiptCheck => checkOf('agreement', 'broken', reason);
  if (groups.when !== undefined && (at === undefined || brusselsDay(at) !== header.day)) return broken('day-differs');
  if (groups.request !== undefined && (asked === undefined || (header.act !== internalAct && header.act !== asked)))
    return broken('act-differs');
  if (groups.decision === undefined) return checkOf('agreement', 'not-checked', 'decision-not-opened');
  if (decision === undefined) return broken('not-a-decision');
  if (decision.verdict !== header.verdict) return broken('verdict-differs');
  const { law: answers, gates } = decision;
  if (decision.verdict !== verdictOf({ decisions: answers.map((one) => one.decision), gates }))
    return broken('verdict-unfounded');
  const questions = answers.map(({ question }) => question);
  const wrong = questionProblem(actOf(header, asked) ?? '', { verdict: decision.verdict, questions });
  if (wrong !== undefined) return broken(wrong);
  if (!isAskedForTheAct(answers, { at, day: header.day })) return broken('law-of-another-instant');
  const law = header.act === internalAct ? [] : decision.law;
  const provisions = headerProvisions(law.flatMap((answer) => answer.decision.findings));
  const isSame =
    canonicalJson(provisions) === canonicalJson(header.provisions) &&
    (law[0]?.decision.lawVersion ?? null) === header.lawVersion;
  return isSame ? checkOf('agreement', 'held') : broken('provisions-differ');
}

/**
 * The gate asks every question for the one instant of the act. Where that instant is not opened, the header's day and the
 * answers' agreement among themselves are left to see it by.
 */
function isAskedForTheAct(
  answers: readonly RecordedAnswer[],
  { at, day }: { readonly at: string | undefined; readonly day: string },
): boolean {
  const [first] = answers;
  const expected = at ?? first?.decision.at;
  return answers.every(({ decision }) => isSameInstant(decision.at, expected) && brusselsDay(decision.at) === day);
}

/** The law is asked again what it was asked then, at the instant and by the text of then. */
export function checkLaw(
  { groups }: ReceiptEntry,
  header: PublicHeader,
  { decision, asked }: OpenedParts,
): ReceiptCheck {
  if (groups.decision === undefined) return checkOf('law', 'not-checked', 'decision-not-opened');
  if (decision === undefined) return checkOf('law', 'not-checked', 'earlier-failed');
  const act = actOf(header, asked);
  const facts = { count: decision.law.length, act: act ?? header.act };
  const found = decision.law.map((answer) => replay(answer));
  if (found.includes('differs')) return checkOf('law', 'broken', 'answer-differs', facts);
  if (act === undefined) return checkOf('law', 'not-checked', 'act-not-opened', facts);
  const law = lawOf(act);
  if (law === undefined) return checkOf('law', 'not-checked', 'act-not-known', facts);
  if (found.length === 0) return checkOf('law', 'not-checked', law.length === 0 ? 'no-question' : 'stopped-before');
  if (found.includes('version-not-installed')) return checkOf('law', 'not-checked', 'law-not-installed', facts);
  return found.includes('other-words')
    ? checkOf('law', 'held', 'other-words', facts)
    : checkOf('law', 'held', undefined, facts);
}

/** The decision, if the text is one as far as it is used here; the gate wrote it, and the commitment covers it. */
function decisionOf(content: string | undefined): RecordedDecision | undefined {
  if (content === undefined) return undefined;
  const value: unknown = jsonOf(content);
  if (
    !isObject(value) ||
    typeof value.verdict !== 'string' ||
    !isListOf(value.law, isAnswer) ||
    !isListOf(value.gates, isGate)
  )
    return undefined;
  // Edge: the members that are read were looked at one by one above.
  return value as unknown as RecordedDecision;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isSentence = (value: unknown): boolean =>
  isObject(value) && (['fr', 'nl', 'en'] as const).every((lang) => typeof value[lang] === 'string');
const isGate = (value: unknown): boolean =>
  isObject(value) && typeof value.id === 'string' && typeof value.blocks === 'boolean' && isSentence(value.because);
const isFinding = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.provision === 'string' &&
  typeof value.version === 'string' &&
  isSentence(value.because);
const outcomes: readonly Decision['outcome'][] = ['allowed', 'refused', 'needs-human'];
const isAnswer = (value: unknown): boolean => {
  if (!isObject(value) || !isObject(value.question) || !isObject(value.decision)) return false;
  const { act, facts } = value.question;
  const { outcome, at, lawVersion, findings, duties, deadlines, policyGates, readings, warnings } = value.decision;
  return (
    [act, at, lawVersion].every((one) => typeof one === 'string') &&
    outcomes.some((one) => one === outcome) &&
    isObject(facts) &&
    isListOf(findings, isFinding) &&
    isListOf(policyGates, isGate) &&
    [duties, deadlines, readings, warnings].every((list) => isListOf(list, isObject))
  );
};

/** The text that a group has under a name; undefined where the group is closed, or has none. */
function textIn(content: string | undefined, name: string): string | undefined {
  const value = content === undefined ? undefined : jsonOf(content);
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The day in Brussels of an instant; undefined for what is no instant. */
function brusselsDay(at: string): string | undefined {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  } catch {
    return undefined;
  }
}

/** Whether two texts name one instant, however each is spelled. */
function isSameInstant(one: string, other: string | undefined): boolean {
  try {
    return other !== undefined && Temporal.Instant.from(one).equals(Temporal.Instant.from(other));
  } catch {
    return false;
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
