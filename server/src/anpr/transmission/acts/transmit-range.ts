import { TransmitRange } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { gatherSending, sendingChanges, sendingGates } from '../sending-facts.ts';

/**
 * Commits a range of batches to the stream of a local database: what is sent, in which order, with which root. The server does it for the
 * controller, on whom the duty lies, and continuously; it is done before anything leaves. @law lfp-44-11-3sexies-p2 R-23
 */
export const transmitBatches = defineAct({
  type: 'anpr/transmit-batches',
  title: {
    fr: 'Transmettre des lots de passages à la banque nationale',
    nl: 'Reeksen passages aan de nationale gegevensbank doorzenden',
    en: 'Transmit batches of reads to the national database',
  },
  payload: TransmitRange,
  who: ['system'],
  gather: gatherSending,
  judge: (facts, { act: { payload } }) => ({
    law: [
      ask(
        'transmit-reads',
        known({
          sentBy: { role: 'database-controller' as const },
          nationalDatabaseExists: facts.nationalExists,
          readsHeld: facts.readsHeld,
          readsSent: payload.messages.reduce(
            (sum, { kind, reads }) => sum + (kind === 'batch' || kind === 'again' ? reads : 0),
            0,
          ),
          recordedAt: payload.oldest,
          journalOn: true,
        }),
      ),
    ],
    gates: sendingGates(facts),
  }),
  change: (facts, { act: { payload }, at }) => ({
    changes: sendingChanges(facts, payload, at),
    result: { range: payload.range, root: payload.root, head: payload.head },
  }),
});

/**
 * Commits a range without reads: corrections, seals, deletions, days that were dropped, batches that are not whole, requests. Either direction.
 * The law has a question for reads that are sent; of these the acts that they tell of were asked.
 */
export const transmitNotices = defineAct({
  type: 'anpr/transmit-notices',
  title: {
    fr: 'Transmettre corrections, scellés, effacements et demandes',
    nl: 'Verbeteringen, verzegelingen, wissingen en aanvragen tot herzending doorzenden',
    en: 'Transmit corrections, seals, deletions and requests',
  },
  payload: TransmitRange,
  who: ['system'],
  gather: gatherSending,
  judge: (facts) => ({ gates: sendingGates(facts) }),
  change: (facts, { act: { payload }, at }) => ({
    changes: sendingChanges(facts, payload, at),
    result: { range: payload.range, root: payload.root, head: payload.head },
  }),
});
