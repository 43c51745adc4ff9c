import { type ReadHeader, readHeader } from '@clairevoie/server/ledger';
import type { CheckLeaf } from '@clairevoie/tlog';

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
 * The rules of our log, entry by entry: published form, the origin's world, an opening entry first, days that never run
 * backwards. `checkLeaf` throws a sentence about the first entry that breaks one.
 */
export function openLogRules(origin: string): { readonly checkLeaf: CheckLeaf; seen(): SeenEntries } {
  const verdicts: Record<string, number> = {};
  const opening = isSuccessorOrigin(origin) ? 'ledger/open-successor' : 'ledger/open-journal';
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  return {
    checkLeaf: (index, entry) => {
      const { header, problem } = readEntry(entry);
      if (header === undefined) throw new Error(problem);
      if (header.demo !== isDemoOrigin(origin))
        throw new Error('it belongs to another world (demonstration or real) than the origin says');
      if (index === 0 && header.act !== opening) throw new Error(`the first entry is not ${opening}`);
      if (index > 0 && header.act.startsWith('ledger/open-'))
        throw new Error('an opening entry stands in the middle of the log');
      if (lastDay !== null && header.day < lastDay) throw new Error(`its day ${header.day} comes after ${lastDay}`);
      if (!isDay(header.day)) throw new Error('its day is not in the calendar');
      firstDay ??= header.day;
      lastDay = header.day;
      verdicts[header.verdict] = (verdicts[header.verdict] ?? 0) + 1;
    },
    seen: () => ({ verdicts, firstDay, lastDay }),
  };
}

function readEntry(entry: Uint8Array): ReadHeader {
  try {
    return readHeader(utf8.decode(entry));
  } catch {
    return { problem: 'it is not UTF-8' };
  }
}

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
