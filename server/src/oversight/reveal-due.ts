import { sealedLogs } from '@clairevoie/contract';
import type { Gate, Queryable } from '../ledger/index.ts';
import { keyOf, listDueReveals } from './reveal-store.ts';

/**
 * The schedule's part: performs every reveal that fell due at the legal time `at`. Safe to run twice: the key follows from the reveal and
 * the day, so that an attempt which was stopped does not stand for ever.
 */
export async function revealWhatIsDue(db: Queryable, gate: Pick<Gate, 'performAsSystem'>, at: string): Promise<number> {
  const due = await listDueReveals(db, at);
  for (const { id, log } of due) {
    const sealed = sealedLogs.find((name) => name === log);
    await gate.performAsSystem({
      type: 'oversight/perform-reveal',
      key: keyOf({ act: 'oversight/perform-reveal', id, day: at.slice(0, 10) }),
      organisationId: 'clairevoie-server',
      payload: { revealId: id, ...(sealed === undefined ? {} : { log: sealed }) },
    });
  }
  return due.length;
}
