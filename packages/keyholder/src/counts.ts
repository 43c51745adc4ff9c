import { noteSigner, openNote, type SigningKey, signNote, type VerifierKey } from '@clairevoie/tlog';
import { isDemoOrigin } from './demo-origin.ts';
import { countKinds, type KeyholderState, type WeekCount } from './state-file.ts';

const FORM = 'clairevoie-keyholder-counts/1';
/** A week is published so long after its end: a count that grows while people look would tell the second of each look. */
const PUBLIC_AFTER_SECONDS = 24 * 60 * 60;
const ISO_SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const LINE = /^(\d{4}-W\d{2}) (quorum|emergency|confirmation) (\d{1,12}) (\S+)$/;

/** What a keyholder says in public of what it answered: by week and log, with its signature. */
export type PublishedCounts = {
  readonly name: string;
  /** ISO in UTC, to the second. */
  readonly since: string;
  readonly at: string;
  readonly counts: readonly WeekCount[];
};

const isoOf = (seconds: number): string => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();

/** The ISO week of a moment, in UTC: the same for whoever counts. */
export function weekOf(seconds: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** The counts with one more of a kind. */
export function withAccess(
  counts: readonly WeekCount[],
  { week, origin, kind }: Pick<WeekCount, 'week' | 'origin' | 'kind'>,
): readonly WeekCount[] {
  const isIt = (one: WeekCount): boolean => one.week === week && one.origin === origin && one.kind === kind;
  const before = counts.find(isIt);
  if (before === undefined) return [...counts, { week, origin, kind, answered: 1 }];
  return counts.map((one) => (isIt(one) ? { ...one, answered: one.answered + 1 } : one));
}

/** Which counts everybody may see: of weeks that are over since a day; where it `showsRunningWeek`, all of a demonstration's log. */
export function publicCounts(
  counts: readonly WeekCount[],
  { nowSeconds, showsRunningWeek }: { readonly nowSeconds: number; readonly showsRunningWeek: boolean },
): readonly WeekCount[] {
  const open = weekOf(nowSeconds - PUBLIC_AFTER_SECONDS);
  return counts.filter(({ week, origin }) => week < open || (showsRunningWeek && isDemoOrigin(origin)));
}

/** The public counts as a signed note (C2SP signed-note, Ed25519): a form line, name, since, at, then one line a week, kind and log. */
export async function signCounts(
  state: Pick<KeyholderState, 'name' | 'sinceSeconds' | 'counts'>,
  key: SigningKey,
  nowSeconds: number,
): Promise<string> {
  const lines = state.counts.map(({ week, kind, answered, origin }) => `${week} ${kind} ${answered} ${origin}`);
  const text = [FORM, state.name, isoOf(state.sinceSeconds), isoOf(nowSeconds), ...lines.sort(), ''].join('\n');
  return signNote(text, [noteSigner(key, () => nowSeconds)]);
}

/** Opens signed counts with the keyholder's key from elsewhere; throws a `TlogError` when the signature is missing or false, or a `TypeError` on another form. */
export async function openCounts(note: string, key: VerifierKey): Promise<PublishedCounts> {
  const { text } = await openNote(note, [key]);
  const [form, name = '', since = '', at = '', ...rest] = text.split('\n');
  const isWhole = form === FORM && name === key.name && rest.pop() === '';
  if (!isWhole || !ISO_SECONDS.test(since) || !ISO_SECONDS.test(at)) throw new TypeError('these are no counts');
  const counts = rest.map((line) => {
    const [, week = '', said, answered, origin = ''] = LINE.exec(line) ?? [];
    const kind = countKinds.find((one) => one === said);
    if (kind === undefined) throw new TypeError('a line of the counts has another form');
    return { week, kind, answered: Number(answered), origin };
  });
  return { name, since, at, counts };
}
