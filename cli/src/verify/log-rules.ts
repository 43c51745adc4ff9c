import { longestBundleDelayHours, pinnedHeaderSchema } from '@clairevoie/contract';
import { type ReadHeader, readHeader } from '@clairevoie/server/ledger';
import type { CheckLeaf, VerifyLogRequest } from '@clairevoie/tlog';

/** The public header of an entry, as everybody reads it. */
export type PublicHeader = NonNullable<ReadHeader['header']>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the rules saw while they walked the log. */
export interface SeenEntries {
  /** Entries by verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Whether an origin names a demonstration: `zone.example/demo-public`, also of a successor. */
export function isDemoOrigin(origin: string): boolean {
  return origin.split('/')[1]?.startsWith('demo-') ?? false;
}

/** Whether an origin is that of a log which continues another one after a restore. */
export function isSuccessorOrigin(origin: string): boolean {
  return /\/successor-[1-9][0-9]*$/.test(origin);
}

/**
 * An entry of a real log is dated later than it is: what is measured by days (how long a header may be withheld, when a week is over)
 * would never come. It rests on the clock of whoever reads: no evidence that others can check later.
 */
export class DayAhead extends Error {
  constructor(day: string, today: string) {
    super(
      `its day ${day} is later than the day after ${today}, the reader's own in Brussels: a real log writes the day that it is`,
    );
    this.name = 'DayAhead';
  }
}

/** The rules of one log while it is walked. */
export interface LogRules {
  readonly checkLeaf: CheckLeaf;
  /** As `checkLeaf`, and gives the header of the entry that held. */
  readonly read: (index: number, entry: Uint8Array) => PublicHeader;
  readonly checkHashOnly: NonNullable<VerifyLogRequest['checkHashOnly']>;
  seen(): SeenEntries;
}

/**
 * The rules of our log, entry by entry: the form of headers that the first entry names, which is the pinned one, published
 * form, the origin's world, an opening entry first, days that never run backwards, nor, in a real world, ahead of the reader's.
 * `checkLeaf` throws a sentence about the first entry that breaks one. `checkHashOnly` lets an entry stand whose header the log does not show yet; what cannot be that
 * young is an entry withheld for good. `before` goes on after an earlier walk.
 */
export function openLogRules(
  origin: string,
  {
    readLeaf = readHeader,
    now = Temporal.Now.instant(),
    before,
  }: {
    readonly readLeaf?: (text: string) => ReadHeader;
    readonly now?: Temporal.Instant;
    readonly before?: SeenEntries;
  } = {},
): LogRules {
  const verdicts: Record<string, number> = { ...before?.verdicts };
  const opening = isSuccessorOrigin(origin) ? 'ledger/open-successor' : 'ledger/open-journal';
  let firstDay: string | null = before?.firstDay ?? null;
  let lastDay: string | null = before?.lastDay ?? null;
  let withheld: number | undefined;
  const today = now.toZonedDateTimeISO('Europe/Brussels').toPlainDate();
  // A day for clocks that differ; the clock of a demonstration is its own.
  const latestDay = isDemoOrigin(origin) ? undefined : today.add({ days: 1 }).toString();
  const refuseWithheld = (index: number, day: string): never => {
    throw new Error(
      `the entry ${index} is withheld though it is not of a later day than ${day}: after ${longestBundleDelayHours} hours its header is public`,
    );
  };
  const read = (index: number, entry: Uint8Array): PublicHeader => {
    if (index === 0) checkSchemaAtStart(entry);
    const { header, problem } = readEntry(entry, readLeaf);
    if (header === undefined) throw new Error(problem);
    if (header.demo !== isDemoOrigin(origin))
      throw new Error('it belongs to another world (demonstration or real) than the origin says');
    if (index === 0 && header.act !== opening) throw new Error(`the first entry is not ${opening}`);
    if (index > 0 && header.act.startsWith('ledger/open-'))
      throw new Error('an opening entry stands in the middle of the log');
    if (lastDay !== null && header.day < lastDay) throw new Error(`its day ${header.day} comes after ${lastDay}`);
    if (header.day !== lastDay && !isDay(header.day))
      throw new Error(`its day is not in the calendar, or before ${FIRST_DAY}`);
    if (latestDay !== undefined && header.day > latestDay) throw new DayAhead(header.day, today.toString());
    if (withheld !== undefined && isOver(header.day, now)) refuseWithheld(withheld, header.day);
    firstDay ??= header.day;
    lastDay = header.day;
    verdicts[header.verdict] = (verdicts[header.verdict] ?? 0) + 1;
    return header;
  };
  return {
    checkHashOnly: (index) => {
      if (index === 0) throw new Error('the first entry of a log is public at once, and this one is withheld');
      withheld ??= index;
    },
    checkLeaf: (index, entry) => void read(index, entry),
    read,
    seen: () => ({ verdicts, firstDay, lastDay }),
  };
}

/** The log says at its start in which form its headers are written; a log with another form, or with none, is not read further. */
function checkSchemaAtStart(entry: Uint8Array): void {
  const named = /"schema":"([0-9a-f]{64})"/.exec(Buffer.from(entry).toString('latin1'))?.[1];
  if (named === pinnedHeaderSchema) return;
  throw new Error(
    named === undefined
      ? 'the log does not begin with the hash of its header schema: it was stripped'
      : `the log began with another header schema (${named}) than this verifier pinned (${pinnedHeaderSchema}): it was changed, or this verifier belongs to another release`,
  );
}

function readEntry(entry: Uint8Array, readLeaf: (text: string) => ReadHeader): ReadHeader {
  try {
    return readLeaf(utf8.decode(entry));
  } catch {
    return { problem: 'it is not UTF-8' };
  }
}

/** Whether every entry of a day must be public by now: the delay, its full hour, and an hour of grace are over. */
function isOver(day: string, now: Temporal.Instant): boolean {
  const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Brussels').toInstant();
  return Temporal.Instant.compare(end.add({ hours: longestBundleDelayHours + 2 }), now) < 0;
}

/** No journal of this software is older: a first day of long ago would make thousands of years of weeks that nobody tallied. */
const FIRST_DAY = '2000-01-01';

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return text >= FIRST_DAY;
  } catch {
    return false;
  }
}
