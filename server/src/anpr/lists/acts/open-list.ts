import { listProposers, OpenList } from '@clairevoie/contract';
import { ask } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { branchGate, concerns, deciders, gatherVersion } from '../list-file.ts';
import { brokenListRules } from '../lists-gates.ts';

/** Functions that may read the plates of a version: who gives it, who decides on it, who watches. */
const contentReaders = [...listProposers, 'responsible-officer', ...deciders, 'dpo', 'control-organ'] as const;

/** Somebody reads plates of a version, five hundred at most at once: who authorises a content has to see it. @law lfp-44-11-3novies */
export const openListContent = defineAct({
  type: 'anpr/open-list',
  title: { fr: 'Lire le contenu d’une liste', nl: 'De inhoud van een lijst lezen', en: 'Read the content of a list' },
  payload: OpenList,
  who: contentReaders,
  gather: gatherVersion,
  judge: (facts, { act, at }) => {
    const { version, list } = facts;
    const { payload, actor } = act;
    const mine = concerns(facts, actor.functionKey) ? version : null;
    const isDecider = deciders.some((key) => key === actor.functionKey);
    return {
      law: [
        ask('journal-processing', {
          operation: 'consultation',
          written: true,
          operationAt: at,
          reason: payload.reasons,
          personCategory: actor.functionKey,
          personIdentification: actor.personId,
        }),
      ],
      gates: [
        ...brokenListRules({
          'unknown-version': mine === null,
          'step-not-open': mine !== null && (mine.state === 'ended' || mine.state === 'refused'),
        }),
        ...(isDecider ? branchGate(list?.branch, actor.functionKey) : []),
      ],
    };
  },
  change: ({ version }, { act: { payload } }) =>
    version === null ? { changes: [] } : { changes: [], result: { versionId: version.id, from: payload.from } },
});
