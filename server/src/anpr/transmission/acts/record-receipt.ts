import { RecordReceipt } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { rangeGapId } from '../transmission-ids.ts';
import { sentRanges, transmissionGaps, transmissionStreams } from '../transmission-registers.ts';

/**
 * The sender puts on record what the receiver told: up to which range it has the stream, and its head there. Equal heads are equal histories;
 * another head is a gap. The law was asked where the receipt was given.
 */
export const recordReceipt = defineAct({
  type: 'anpr/record-receipt',
  title: {
    fr: 'Consigner un accusé de réception de la transmission',
    nl: 'Een ontvangstmelding van de doorzending vastleggen',
    en: 'Record a receipt of transmission',
  },
  payload: RecordReceipt,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const name = { database_id: payload.databaseId, direction: payload.direction } as const;
    const sent = await read.get(sentRanges, { ...name, number: payload.range });
    return {
      stream: (await read.get(transmissionStreams, { ...name, side: 'sending' })) ?? null,
      isSent: sent !== undefined,
      isHeadEqual: sent?.head === payload.head,
      gap:
        (await read.get(transmissionGaps, { id: rangeGapId(payload.databaseId, payload.direction, payload.range) })) ??
        null,
    };
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenTransmissionRules({
      'no-stream': facts.stream === null,
      'nothing-new': facts.stream !== null && (!facts.isSent || payload.range <= facts.stream.acknowledged_range),
    }),
  }),
  change: ({ stream, isHeadEqual, gap }, { act: { payload }, at }) => {
    if (stream === null) throw new TypeError('a receipt of no stream was let through');
    const { databaseId, direction, range } = payload;
    if (isHeadEqual)
      return {
        changes: [transmissionStreams.update(stream, { acknowledged_range: range, acknowledged_at: at })],
        result: { range, isEqual: true },
      };
    return {
      changes:
        gap !== null
          ? []
          : [
              transmissionGaps.insert({
                id: rangeGapId(databaseId, direction, range),
                database_id: databaseId,
                direction,
                side: 'sending',
                gap: 'range-differs',
                batch_id: null,
                subject: `range ${range}`,
                reads: null,
                places: [],
                found_at: at,
                settled_at: null,
              }),
            ],
      result: { range, isEqual: false },
    };
  },
});
