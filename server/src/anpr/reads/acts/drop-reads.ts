import { DropReads } from '@clairevoie/contract';
import { defineAct, type LawQuestion } from '../../../ledger/index.ts';
import { technicalDatabases } from '../../registers.ts';
import { droppedDays, droppedParts } from '../read-registers.ts';
import { shutAt } from '../read-store.ts';
import { brokenReadRules } from '../reads-gates.ts';

function askDelete(day: string, configuredRetention: string | null): LawQuestion {
  // The day's last millisecond: its newest possible read.
  const last = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime('UTC')
    .toInstant()
    .subtract({ milliseconds: 1 });
  return {
    act: 'delete-read',
    facts: {
      recordedAt: last.toString(),
      journalOn: true,
      deletesJournal: false,
      ...(configuredRetention === null ? {} : { configuredRetention }),
    },
  };
}

/**
 * The schedule's own deletion: every read of a day in UTC has reached its term, or every one that a database with a shorter term holds of it. The entry says how
 * many there were and a root over the roots of their batches; they go after it, and only then can they (migrations 0620, 0671). @law lfp-44-11-3decies-p2-al1
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
    const { day, databaseId } = payload;
    const end = await read.through([technicalDatabases], (db) => shutAt(db, day, databaseId ?? null));
    const database = databaseId === undefined ? undefined : await read.get(technicalDatabases, { id: databaseId });
    const isDayDropped = (await read.get(droppedDays, { day })) !== undefined;
    const part = databaseId === undefined ? undefined : await read.get(droppedParts, { day, database_id: databaseId });
    return {
      isShut: end !== undefined && Temporal.Instant.compare(end, at) <= 0,
      isDropped: isDayDropped || part !== undefined,
      retention: database?.retention ?? null,
    };
  },
  judge: (facts, { act: { payload } }) => ({
    law: [askDelete(payload.day, facts.retention)],
    gates: brokenReadRules({ 'day-within-term': !facts.isShut, 'day-dropped': facts.isDropped }),
  }),
  change: (_facts, { act: { payload }, at }) => {
    const { databaseId, ...counted } = payload;
    const row = { ...counted, dropped_at: at };
    return {
      changes: [
        databaseId === undefined ? droppedDays.insert(row) : droppedParts.insert({ ...row, database_id: databaseId }),
      ],
      result: counted,
    };
  },
});
