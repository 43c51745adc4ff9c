import { WatchHits } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { hitHandlers, worksWith } from '../hit-functions.ts';
import { hitWatches } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';

/** Hours that a screen of hits stays open: a service, and no longer. Rule of this software. */
export const watchHours = 12;

/**
 * A person opens the screen of hits of one branch, for a mission. Nobody sees a hit before: who looked at whose passages is in the journal, one line
 * for the whole service instead of one for each vehicle. @law lfp-44-11-3novies
 */
export const watchHits = defineAct({
  type: 'anpr/watch-hits',
  title: {
    fr: 'Ouvrir l’écran des concordances',
    nl: 'Het scherm met treffers openen',
    en: 'Open the screen of hits',
  },
  payload: WatchHits,
  who: hitHandlers,
  gather: async () => ({}),
  judge: (_facts, { act: { payload, actor } }) => ({
    gates: brokenHitRules({ 'other-branch': !worksWith(actor.functionKey, payload.branch) }),
  }),
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    const until = Temporal.Instant.from(at).add({ hours: watchHours }).toString();
    return {
      changes: [
        hitWatches.insert({
          id,
          person_id: actor.personId,
          function_key: actor.functionKey,
          organisation_id: actor.organisationId,
          branch: payload.branch,
          mission: payload.mission,
          from_at: at,
          until_at: until,
        }),
      ],
      result: { watchId: id, until },
    };
  },
});
