import { EndUseEntry } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { useRegistrars } from '../keepers.ts';
import { useEntries } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { endUseEntryChanges } from '../use-entry.ts';

/** Closes a line of the register of uses. It is never deleted, nor opened again. */
export const endUseEntry = defineAct({
  type: 'registry/end-use-entry',
  title: {
    fr: 'Clore une inscription d’utilisation',
    nl: 'Een ingeschreven gebruik afsluiten',
    en: 'Close an entry of a use',
  },
  payload: EndUseEntry,
  who: useRegistrars,
  gather: async ({ act: { payload }, read, at }) => ({
    line: (await read.get(useEntries, { id: payload.entryId })) ?? null,
    isInTheFuture: Temporal.Instant.compare(payload.endedAt, at) > 0,
  }),
  judge: ({ line, isInTheFuture }, { act: { payload, actor } }) => ({
    gates: brokenRules({
      'unknown-entry': line === null || line.organisation_id !== actor.organisationId,
      'already-closed': line?.state === 'closed',
      'moment-in-the-future': isInTheFuture,
      'term-upside-down': line !== null && Temporal.Instant.compare(payload.endedAt, line.started_at) < 0,
    }),
  }),
  change: ({ line }, { act: { payload } }) => ({
    changes: line === null ? [] : endUseEntryChanges(line, payload),
    result: { entryId: payload.entryId },
  }),
});
