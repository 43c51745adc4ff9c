import { databaseControllers, RetransmitBatch } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { isController } from '../../controllers.ts';
import { readBatches } from '../../reads/read-registers.ts';
import { technicalDatabases } from '../../registers.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { receivedMessages, retransmissions, sentMessages, transmissionStreams } from '../transmission-registers.ts';

/**
 * A controller has a batch sent once more: that of the local database orders it, that of the national one asks for it, and the request goes down
 * the ordered stream. What comes is written anew, compared with what lies there, and takes its place. @law lfp-44-11-3sexies-p2 R-23
 */
export const retransmitBatch = defineAct({
  type: 'anpr/retransmit-batch',
  title: {
    fr: 'Faire transmettre un lot une nouvelle fois',
    nl: 'Een reeks opnieuw laten doorzenden',
    en: 'Have a batch transmitted once more',
  },
  payload: RetransmitBatch,
  who: databaseControllers,
  gather: async ({ act: { payload, actor }, read }) => {
    const streams = await read.find(transmissionStreams, { database_id: payload.databaseId });
    const nationalId = streams[0]?.national_database_id;
    const national = nationalId === undefined ? undefined : await read.get(technicalDatabases, { id: nationalId });
    const local = await read.get(technicalDatabases, { id: payload.databaseId });
    const isLocal = local !== undefined && isController(local, actor);
    const isNational = !isLocal && national !== undefined && isController(national, actor);
    const of = { database_id: payload.databaseId, direction: 'up' as const, batch_id: payload.batchId };
    const sent = isLocal ? await read.find(sentMessages, of) : [];
    const received = isNational ? await read.find(receivedMessages, of) : [];
    return {
      side: isLocal ? ('sending' as const) : ('receiving' as const),
      isYours: isLocal || isNational,
      hasStream: streams.length > 0,
      isKnown: isLocal
        ? (await read.get(readBatches, { id: payload.batchId }))?.database_id === payload.databaseId
        : received.length > 0,
      isTransmitted: sent.length > 0 || received.length > 0,
    };
  },
  judge: (facts) => ({
    gates: brokenTransmissionRules({
      'not-your-database': !facts.isYours,
      'no-stream': facts.isYours && !facts.hasStream,
      'unknown-batch': facts.isYours && facts.hasStream && !facts.isKnown,
      'not-transmitted': facts.isKnown && !facts.isTransmitted,
    }),
  }),
  change: ({ side }, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        retransmissions.insert({
          id,
          database_id: payload.databaseId,
          side,
          batch_id: payload.batchId,
          reason: payload.reason,
          asked_by: actor.personId,
          asked_at: at,
        }),
      ],
      result: { retransmissionId: id },
    };
  },
});
