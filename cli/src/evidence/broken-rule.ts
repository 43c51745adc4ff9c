import type { BrokenRule } from '@clairevoie/tlog';
import { DayAhead, openLogRules } from '../verify/log-rules.ts';

/** The name under which evidence calls the rules that `verify` holds every entry to. */
export const PUBLISHED_RULES = 'published-rules';

/**
 * Holds entries of a log to the rules of `verify`, in their order: published form, one world, an opening entry first, days
 * that never run backwards. That a day is ahead of the reader's is none of them: tomorrow it may not be. Between the entries of the evidence others may stand: what is broken without them is broken.
 */
export const brokenRule: BrokenRule = ({ rule, origin, entries }) => {
  if (rule !== PUBLISHED_RULES) return undefined;
  const { checkLeaf } = openLogRules(origin);
  for (const { index, entry } of entries) {
    try {
      checkLeaf(index, entry);
    } catch (error) {
      if (error instanceof DayAhead) continue;
      return `entry ${index}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
};
