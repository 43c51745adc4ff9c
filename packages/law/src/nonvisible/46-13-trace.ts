import type { Case } from '../case.ts';
import { judgeTrace } from '../lfp/25-7-trace.ts';
import type { OpenNonVisibleFacts } from './recording-facts.ts';

/** Protection and journal of 46/13 al. 3, and the concrete reason of 25/7 § 1 al. 3, which 46/2 carries over. @law lfp-46-13-al3 lfp-25-7-p1-al3-raisons */
export function judgeHiddenTrace(c: Case, facts: OpenNonVisibleFacts): void {
  c.choice('R-20');
  judgeTrace(c, facts, {
    law: {
      protection: 'lfp-46-13-al3',
      journal: 'lfp-46-13-al3',
      keepers: ['chief-of-corps', 'commissioner-general'],
    },
  });
}
