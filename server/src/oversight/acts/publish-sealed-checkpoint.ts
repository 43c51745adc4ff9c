import { PublishSealedCheckpoint } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { sealedHead } from '../oversight-store.ts';
import { sealedCheckpoints } from '../registers.ts';

/**
 * Anchors the sealed stream in the public log, once a day, also when nothing happened in it. The public header commits to the
 * checkpoint without showing how much the Control Organ read; with the opening, the stream can no longer be rewritten.
 */
export const publishSealedCheckpoint = defineAct({
  type: 'oversight/publish-sealed-checkpoint',
  title: {
    fr: 'Ancrer le journal scellé dans le journal public',
    nl: 'Het verzegelde logboek in het openbare logboek verankeren',
    en: 'Anchor the sealed stream in the public log',
  },
  payload: PublishSealedCheckpoint,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    known: (await read.get(sealedCheckpoints, { day: payload.day })) !== undefined,
    head: await read.through([], sealedHead),
  }),
  judge: ({ known }) => ({ gates: brokenRules({ 'already-anchored': known }) }),
  change: ({ head }, { act: { payload }, at }) => ({
    changes: [sealedCheckpoints.insert({ day: payload.day, ...head, published_at: at })],
  }),
});
