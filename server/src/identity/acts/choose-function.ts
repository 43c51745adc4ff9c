import { ChooseFunction } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { everyFunction } from '../granting.ts';
import { brokenRules } from '../identity-gates.ts';

/**
 * Records that a person with several functions acts in this one from now on. The act is performed in the function chosen,
 * so the gate has checked that it is held; the session follows once the entry is durable.
 */
export const chooseFunction = defineAct({
  type: 'identity/choose-function',
  title: {
    fr: 'Choisir la fonction dans laquelle on agit',
    nl: 'De functie kiezen waarin men optreedt',
    en: 'Choose the function to act in',
  },
  payload: ChooseFunction,
  who: everyFunction,
  gather: async () => ({}),
  judge: (_facts, { act: { payload, actor } }) => ({
    gates: brokenRules({
      'other-function-than-chosen':
        payload.functionKey !== actor.functionKey || payload.organisationId !== actor.organisationId,
    }),
  }),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { ...payload } }),
});
