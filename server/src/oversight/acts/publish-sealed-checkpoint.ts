import { PublishSealedCheckpoint } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { sealedAnchors, sealedCheckpoints } from '../registers.ts';
import { sealedHead } from '../sealed-entry-store.ts';

/**
 * Anchors a sealed log in the public log, once a day, also when nothing happened in it. The public header commits to the
 * checkpoint under salt: neither its size nor which of the logs it is can be told. With the opening, the log can no longer be rewritten.
 */
export const publishSealedCheckpoint = defineAct({
  type: 'oversight/publish-sealed-checkpoint',
  title: {
    fr: 'Ancrer un journal scellé dans le journal public',
    nl: 'Een verzegeld logboek in het openbare logboek verankeren',
    en: 'Anchor a sealed log in the public log',
  },
  payload: PublishSealedCheckpoint,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const { day, log = 'control-organ' } = payload;
    const before = log === 'control-organ' ? await read.get(sealedCheckpoints, { day }) : undefined;
    return {
      known: (before ?? (await read.get(sealedAnchors, { log, day }))) !== undefined,
      head: await read.through([], (db) => sealedHead(db, log)),
    };
  },
  judge: ({ known }) => ({ gates: brokenRules({ 'already-anchored': known }) }),
  change: ({ head }, { act: { payload }, at }) => ({
    changes: [
      sealedAnchors.insert({ log: payload.log ?? 'control-organ', day: payload.day, ...head, published_at: at }),
    ],
  }),
});
