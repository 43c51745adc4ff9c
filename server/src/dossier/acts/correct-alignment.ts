import { CorrectAlignment } from '@clairevoie/contract';
import { correctPairs } from '@clairevoie/texts';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../dossier-gates.ts';
import { alignments, textVersions } from '../registers.ts';
import { dossierKeepers } from './bring-text.ts';

/** Which passages of the two languages belong together, by a person, once a version. */
export const correctAlignment = defineAct({
  type: 'dossier/correct-alignment',
  title: {
    fr: 'Corriger l’alignement de deux langues',
    nl: 'De koppeling van twee talen verbeteren',
    en: 'Correct how two languages are aligned',
  },
  payload: CorrectAlignment,
  who: [...dossierKeepers],
  gather: async ({ act: { payload }, read }) => {
    const key = { text_id: payload.textId, number: payload.number };
    const found = await read.get(textVersions, key);
    return {
      isKnown: found !== undefined,
      isCorrected: (await read.get(alignments, key)) !== undefined,
      doFit: found === undefined || correctPairs(found.content.passages, payload.pairs) !== undefined,
    };
  },
  judge: ({ isKnown, isCorrected, doFit }) => ({
    gates: brokenRules({
      'unknown-version': !isKnown,
      'already-corrected': isCorrected,
      'halves-do-not-fit': !doFit,
    }),
  }),
  change: (_facts, { act: { payload, actor }, at }) => ({
    changes: [
      alignments.insert({
        ...{ text_id: payload.textId, number: payload.number, pairs: payload.pairs, reasons: payload.reasons },
        ...{ corrected_by: actor.personId, corrected_on: dayInBrussels(at) },
      }),
    ],
    result: { textId: payload.textId, number: payload.number },
  }),
});
