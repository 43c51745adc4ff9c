import { ReportGap } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { transmissionGaps, transmissionStreams } from '../transmission-registers.ts';

/**
 * The server counted and hashed again, or looked at what should have come, and something does not agree. It is put on record by batch and place:
 * never by plate, which is not known where the read is missing. @law lfp-44-11-3sexies-p2 R-23
 */
export const reportGap = defineAct({
  type: 'anpr/report-gap',
  title: {
    fr: 'Constater un écart dans la transmission',
    nl: 'Een verschil in de doorzending vaststellen',
    en: 'Find a gap in the transmission',
  },
  payload: ReportGap,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const name = { database_id: payload.databaseId, direction: payload.direction, side: payload.side } as const;
    const open = (await read.find(transmissionGaps, name)).filter(
      ({ settled_at, gap, batch_id, subject }) =>
        settled_at === null &&
        gap === payload.gap &&
        batch_id === (payload.batchId ?? null) &&
        subject === (payload.subject ?? null),
    );
    return { isOpen: (await read.get(transmissionStreams, name)) !== undefined, isKnown: open.length > 0 };
  },
  judge: (facts) => ({
    gates: brokenTransmissionRules({ 'no-stream': !facts.isOpen, 'gap-known': facts.isKnown }),
  }),
  change: (_facts, { act: { payload }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        transmissionGaps.insert({
          id,
          database_id: payload.databaseId,
          direction: payload.direction,
          side: payload.side,
          gap: payload.gap,
          batch_id: payload.batchId ?? null,
          subject: payload.subject ?? null,
          reads: payload.reads ?? null,
          places: payload.places,
          found_at: at,
          settled_at: null,
        }),
      ],
      result: { gapId: id },
    };
  },
});
