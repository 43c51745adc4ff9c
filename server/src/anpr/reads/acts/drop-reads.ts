import { DropReads } from '@clairevoie/contract';
import { type Hash, rootOfHashes } from '@clairevoie/tlog';
import { defineAct, type LawQuestion } from '../../../ledger/index.ts';
import { droppedDays, readBatches } from '../read-registers.ts';
import { summaryOfDay } from '../read-store.ts';
import { brokenReadRules } from '../reads-gates.ts';

/** RFC 6962 root over the roots of batches, base64 in and out. */
function rootOfRoots(roots: readonly string[]): string {
  const hashes: Hash[] = roots.map((root) => new Uint8Array(Buffer.from(root, 'base64')));
  return Buffer.from(rootOfHashes(hashes)).toString('base64');
}

function askDelete(day: string): LawQuestion {
  // The day's last millisecond: its newest possible read.
  const last = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime('UTC')
    .toInstant()
    .subtract({ milliseconds: 1 });
  return {
    act: 'delete-read',
    facts: { recordedAt: last.toString(), journalOn: true, deletesJournal: false },
  };
}

/**
 * The schedule's own deletion: every read of a day in UTC has reached its term. The entry says how many there were and a root over the roots
 * of their batches; the partition is dropped after it, and only then can be (migration 0620). @law lfp-44-11-3decies-p2-al1
 */
export const dropReads = defineAct({
  type: 'anpr/drop-reads',
  title: {
    fr: 'Effacer les passages d’un jour arrivés à terme',
    nl: 'De passages van een dag wissen die hun termijn hebben bereikt',
    en: 'Delete the reads of a day that reached their term',
  },
  payload: DropReads,
  who: ['system'],
  gather: async ({ act: { payload }, read, at }) => {
    const day = await read.through([readBatches], (db) => summaryOfDay(db, payload.day));
    return {
      isShut: Temporal.Instant.compare(day.shutAt, at) <= 0,
      isDropped: (await read.get(droppedDays, { day: payload.day })) !== undefined,
      reads: day.reads,
      batches: day.roots.length,
      root: rootOfRoots(day.roots),
    };
  },
  judge: (facts, { act: { payload } }) => ({
    law: [askDelete(payload.day)],
    gates: brokenReadRules({ 'day-within-term': !facts.isShut, 'day-dropped': facts.isDropped }),
  }),
  change: (facts, { act: { payload }, at }) => {
    const { reads, batches, root } = facts;
    return {
      changes: [droppedDays.insert({ day: payload.day, reads, batches, root, dropped_at: at })],
      result: { day: payload.day, reads, batches, root },
    };
  },
});
