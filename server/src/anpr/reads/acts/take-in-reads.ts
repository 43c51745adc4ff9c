import { TakeInReads } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { batchRowId, readBatches } from '../read-registers.ts';
import { isWritingFresh } from '../read-store.ts';
import { brokenReadRules } from '../reads-gates.ts';
import { askIngest, brokenBySender, gatherSender, maySend } from '../take-in-facts.ts';

/**
 * Takes in a batch of reads that an enrolled camera sent. They are written already; this act is what makes them exist. The oldest of them
 * answers for all when the law is asked about their term. @law lfp-44-2-p3-al1 lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1 lfp-44-11-3novies
 */
export const takeInReads = defineAct({
  type: 'anpr/take-in-reads',
  title: {
    fr: 'Recevoir un lot de passages',
    nl: 'Een reeks passages ontvangen',
    en: 'Take in a batch of reads',
  },
  payload: TakeInReads,
  who: ['system'],
  gather: async ({ act: { payload }, read, at }) => ({
    ...(await gatherSender(read, { ...payload, at })),
    // Asked, and not left to the register's own key: a second one is then blocked alone, and holds up nobody else's commit.
    isBatchTaken: (await read.get(readBatches, { id: batchRowId(payload.camera, payload.batchId) })) !== undefined,
    // The name of no register: nothing that an act writes makes it untrue.
    isWritten:
      payload.writing > 0 &&
      (await read.through([{ name: 'anpr.begun_batch' }], (db) => isWritingFresh(db, payload.writing))),
  }),
  judge: (facts, { act: { payload } }) => ({
    law: [
      askIngest(facts, {
        recordedAt: payload.from,
        pictures: payload.pictures?.kinds ?? [],
        hasVehicles: (payload.vehicles ?? 0) > 0,
        hasLocalTimes: (payload.localTimes ?? 0) > 0,
      }),
    ],
    gates: brokenReadRules({
      ...brokenBySender(facts),
      // Of a sender that may not send nothing is written.
      'writing-gone': maySend(facts) && !facts.isWritten,
      'batch-taken': facts.isBatchTaken,
      'captured-after-received': Temporal.Instant.compare(payload.to, payload.receivedAt) > 0,
    }),
  }),
  change: (facts, { act: { payload } }) => {
    if (facts.organisationId === null) throw new TypeError('a batch of no camera was let through');
    return {
      changes: [
        readBatches.insert({
          id: batchRowId(payload.camera, payload.batchId),
          camera: payload.camera,
          number: payload.writing,
          database_id: payload.databaseId,
          organisation_id: facts.organisationId,
          reads: payload.reads,
          root: payload.root,
          from_at: payload.from,
          to_at: payload.to,
          received_at: payload.receivedAt,
          late: payload.late,
          dropped: payload.dropped,
          refused: payload.refused,
          pictures: payload.pictures?.kept ?? 0,
          pictures_root: payload.pictures?.root ?? null,
        }),
      ],
      result: { reads: payload.reads, root: payload.root },
    };
  },
});
