import { longestBundleDelayHours, pinnedHeaderSchema } from '@clairevoie/contract';
import { type ReadHeader, readHeader } from '@clairevoie/server/ledger';
import type { CheckLeaf, VerifyLogRequest } from '@clairevoie/tlog';

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
 * The rules of our log, entry by entry: the form of headers that the first entry names, which is the pinned one, published form, the origin's world, an opening entry first, days that never run
 * backwards. `checkLeaf` throws a sentence about the first entry that breaks one. `checkHashOnly` lets an entry stand whose header
 * the log does not show yet; what cannot be that young is an entry withheld for good.
 */
export function openLogRules(
  origin: string,
  {
    readLeaf = readHeader,
    now = Temporal.Now.instant(),
  }: { readonly readLeaf?: (text: string) => ReadHeader; readonly now?: Temporal.Instant } = {},
): {
  readonly checkLeaf: CheckLeaf;
  readonly checkHashOnly: NonNullable<VerifyLogRequest['checkHashOnly']>;
  seen(): SeenEntries;
} {
  const verdicts: Record<string, number> = {};
  const opening = isSuccessorOrigin(origin) ? 'ledger/open-successor' : 'ledger/open-journal';
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  let withheld: number | undefined;
  const refuseWithheld = (index: number, before: string): never => {
    throw new Error(
      `the entry ${index} is withheld though it is not of a later day than ${before}: after ${longestBundleDelayHours} hours its header is public`,
    );
  };
  return {
    checkHashOnly: (index) => {
      if (index === 0) throw new Error('the first entry of a log is public at once, and this one is withheld');
      withheld ??= index;
    },
    checkLeaf: (index, entry) => {
      if (index === 0) checkSchemaAtStart(entry);
      const { header, problem } = readEntry(entry, readLeaf);
      if (header === undefined) throw new Error(problem);
      if (header.demo !== isDemoOrigin(origin))
        throw new Error('it belongs to another world (demonstration or real) than the origin says');
      if (index === 0 && header.act !== opening) throw new Error(`the first entry is not ${opening}`);
      if (index > 0 && header.act.startsWith('ledger/open-'))
        throw new Error('an opening entry stands in the middle of the log');
      if (lastDay !== null && header.day < lastDay) throw new Error(`its day ${header.day} comes after ${lastDay}`);
      if (header.day !== lastDay && !isDay(header.day)) throw new Error('its day is not in the calendar');
      if (withheld !== undefined && isOver(header.day, now)) refuseWithheld(withheld, header.day);
      firstDay ??= header.day;
      lastDay = header.day;
      verdicts[header.verdict] = (verdicts[header.verdict] ?? 0) + 1;
    },
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

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
