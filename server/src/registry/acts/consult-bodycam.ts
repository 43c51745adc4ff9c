import { ConsultBodycam } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { bodycamAskers } from '../keepers.ts';
import { consultations } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { resultOf } from '../shown-rows.ts';
import { consultQuestion, findLook, gatherLook, lookLog } from './bodycam-look.ts';

/**
 * Direct access to one entry of the bodycam register: designated members of the police, for one of the four purposes, within
 * the window of 25/7. Past it this register opens nothing: the recording is asked for in the vault. @law lfp-25-8-p2-al6
 */
export const consultBodycam = defineAct({
  type: 'registry/consult-bodycam',
  title: {
    fr: 'Consulter le registre des caméras individuelles',
    nl: 'Het register van de individuele camera’s raadplegen',
    en: 'Consult the bodycam register',
  },
  payload: ConsultBodycam,
  who: bodycamAskers,
  gather: (context) => gatherLook(findLook(context.read, context, (period) => consultQuestion(period, context))),
  judge: ({ period }, context) => ({
    law: period === null ? [] : [consultQuestion(period, context)],
    gates: brokenRules({ 'unknown-entry': period === null }),
  }),
  change: ({ shown }, context) => ({
    changes: [consultations.insert(lookLog(context, 'bodycams', 'allowed'))],
    result: { register: 'bodycams', ...resultOf(shown, context.at) },
  }),
  changeWhenRefused: (_facts, context, { verdict }) => ({
    changes: [consultations.insert(lookLog(context, 'bodycams', verdict))],
  }),
});
