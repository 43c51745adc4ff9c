import { GiveVerdict } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { findAccesses } from '../journal-store.ts';
import { brokenRules } from '../oversight-gates.ts';
import { sampledAccesses } from '../registers.ts';

/** The verdict of the data protection officer on one sampled access, with reasons; given once, never on an own access. */
export const giveVerdict = defineAct({
  type: 'oversight/give-verdict',
  title: {
    fr: 'Rendre un avis sur un accès échantillonné',
    nl: 'Een oordeel geven over een toegang uit de steekproef',
    en: 'Give a verdict on a sampled access',
  },
  payload: GiveVerdict,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, read }) => {
    const found = await read.get(sampledAccesses, { id: payload.sampledAccessId });
    const sampled = found?.organisation_id === actor.organisationId ? found : null;
    if (sampled === null) return { sampled, isOwn: false };
    const [access] = await read.through([], (db) => findAccesses(db, actor.organisationId, [sampled.access_entry_id]));
    return { sampled, isOwn: access?.person === actor.personId };
  },
  judge: ({ sampled, isOwn }) => ({
    gates: brokenRules({
      'not-in-your-queue': sampled === null,
      'already-judged': sampled?.state === 'judged',
      'own-access': isOwn,
    }),
  }),
  change: ({ sampled }, { act: { payload, actor }, at }) =>
    sampled === null
      ? { changes: [] }
      : {
          changes: [
            sampledAccesses.update(sampled, {
              state: 'judged',
              verdict: payload.verdict,
              reasons: payload.reasons,
              judged_by: actor.personId,
              judged_at: at,
            }),
          ],
        },
});
