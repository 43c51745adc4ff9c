import type { Gate } from '../ledger/index.ts';
import { quarterDue } from './quarters.ts';
import { keyOf } from './reveal-store.ts';

/** The schedule's part: publishes the counts of the quarter that is due, once, whatever happened in it. */
export function concealedCountsDue(gate: Pick<Gate, 'performAsSystem'>): (at: string) => Promise<void> {
  let done: string | undefined;
  return async (at) => {
    const quarter = quarterDue(at);
    if (done === quarter) return;
    await gate.performAsSystem({
      type: 'oversight/publish-concealed-counts',
      key: keyOf({ act: 'oversight/publish-concealed-counts', quarter }),
      organisationId: 'clairevoie-server',
      payload: { quarter },
    });
    done = quarter;
  };
}
