import { Type } from 'typebox';
import type { ConcealedAct } from '../../packages/contract/src/index.ts';
import { type ActDefinition, defineAct } from '../../server/src/ledger/index.ts';

const title = { fr: 'Acte dissimulé d’essai', nl: 'Verborgen proefhandeling', en: 'Concealed trial act' };

const trialAct = (type: string): ActDefinition =>
  defineAct({
    type,
    title,
    payload: Type.Object({ about: Type.String({ maxLength: 2_000 }) }, { additionalProperties: false }),
    who: ['system'],
    gather: async ({ act }) => ({ about: act.payload.about }),
    judge: () => ({}),
    change: () => ({ changes: [] }),
  });

/** Concealed acts that exist in trials only, one for each overseer: the covert room brings the real ones. */
export const covertActs: readonly ActDefinition[] = [trialAct('covert/trial-watch'), trialAct('covert/trial-method')];

/** The list that routes them. */
export const covertList: readonly ConcealedAct[] = [
  { act: 'covert/trial-watch', from: '2026-11-30', overseer: 'control-organ', provisions: [], title },
  { act: 'covert/trial-method', from: '2026-11-30', overseer: 'committee-r', provisions: [], title },
];
