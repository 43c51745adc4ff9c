import { CopyHit } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { hitCopiers } from '../hit-functions.ts';
import { hits } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';

/**
 * Validated data were copied to the general or a base database; the entry holds the reference there. This software has no such database of its own:
 * a person makes the copy and says where it lies. @law lfp-44-11-3decies-p2-al2-copie R-22
 */
export const copyHit = defineAct({
  type: 'anpr/copy-hit',
  title: {
    fr: 'Consigner la copie d’une concordance validée',
    nl: 'De kopie van een gevalideerde treffer vastleggen',
    en: 'Record the copy of a validated hit',
  },
  payload: CopyHit,
  who: hitCopiers,
  gather: async ({ act: { payload }, read }) => ({ hit: (await read.get(hits, { id: payload.hitId })) ?? null }),
  judge: ({ hit }, { act: { payload, actor } }) => {
    const mine = hit?.organisation_id === actor.organisationId ? hit : null;
    return {
      law: [
        ask(
          'copy-hit',
          known({
            target: payload.target,
            conditionsMetAt: hit?.met_at,
            validatedAt: hit?.state === 'rejected' ? undefined : hit?.validated_at,
            validation: hit?.validated_at == null ? 'none' : hit.state === 'rejected' ? 'rejected' : 'validated',
            automatic: false,
            recordedAt: hit?.recorded_at,
            journalOn: true,
          }),
        ),
      ],
      gates: brokenHitRules({
        'unknown-hit': mine === null,
        'hit-not-open-to-this-act': mine !== null && mine.state !== 'validated',
      }),
    };
  },
  change: ({ hit }, { act: { payload }, at }) =>
    hit === null
      ? { changes: [] }
      : {
          changes: [
            hits.update(hit, {
              state: 'copied',
              copied_at: at,
              copy_target: payload.target,
              copy_reference: payload.reference,
              moved_at: at,
            }),
          ],
          result: { hitId: hit.id },
        },
});
