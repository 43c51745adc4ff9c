import { ReceiveRange } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { gapOfRange, receivingChanges } from '../receiving-changes.ts';
import { gatherReceiving, receivingGates } from '../receiving-facts.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { rangeGapId } from '../transmission-ids.ts';

/**
 * Takes a range of batches into the national database and commits to what came, as it was counted and hashed here. Its reads are written
 * already; this act is what makes them exist. What differs from what was sent is refused by the law, and the refusal makes the gap.
 * @law lfp-44-11-3sexies-p2 R-23
 */
export const receiveBatches = defineAct({
  type: 'anpr/receive-batches',
  title: {
    fr: 'Accuser réception de lots de passages transmis',
    nl: 'De ontvangst van doorgezonden reeksen passages bevestigen',
    en: 'Acknowledge batches of reads that were transmitted',
  },
  payload: ReceiveRange,
  who: ['system'],
  gather: gatherReceiving,
  judge: (facts, { act: { payload } }) => ({
    law: [
      ask(
        'acknowledge-transmission',
        known({
          acknowledgedBy: { role: 'database-controller-national' as const },
          readsSent: payload.messages.reduce((sum, { batch, reads }) => sum + (batch === undefined ? 0 : reads), 0),
          readsReceived: payload.messages.reduce((sum, { batch }) => sum + (batch?.received ?? 0), 0),
          digestEqual: facts.isEqual,
          recordedAt: payload.oldest,
          journalOn: true,
        }),
      ),
    ],
    gates: receivingGates(facts),
  }),
  change: (facts, { act: { payload }, at }) => ({
    changes: receivingChanges(facts, payload, at),
    result: { range: payload.range, root: payload.computedRoot, head: payload.head },
  }),
  changeWhenRefused: (facts, { act: { payload }, at }) => ({
    changes: facts.isEqual
      ? []
      : gapOfRange(facts, payload, rangeGapId(payload.databaseId, payload.direction, payload.range), at),
    result: { range: payload.range, root: payload.computedRoot },
  }),
});

/** Takes a range without reads, in either direction: what it tells of is done here too. */
export const receiveNotices = defineAct({
  type: 'anpr/receive-notices',
  title: {
    fr: 'Recevoir corrections, scellés, effacements et demandes transmis',
    nl: 'Doorgezonden verbeteringen, verzegelingen, wissingen en aanvragen tot herzending ontvangen',
    en: 'Receive corrections, seals, deletions and requests that were transmitted',
  },
  payload: ReceiveRange,
  who: ['system'],
  gather: gatherReceiving,
  judge: (facts) => ({
    gates: [...receivingGates(facts), ...brokenTransmissionRules({ 'root-not-ours': !facts.isEqual })],
  }),
  change: (facts, { act: { payload }, at }) => ({
    changes: receivingChanges(facts, payload, at),
    result: { range: payload.range, root: payload.computedRoot, head: payload.head },
  }),
  changeWhenRefused: (facts, { act: { payload }, at }) => ({
    changes: facts.isEqual
      ? []
      : gapOfRange(facts, payload, rangeGapId(payload.databaseId, payload.direction, payload.range), at),
    result: { range: payload.range, root: payload.computedRoot },
  }),
});
