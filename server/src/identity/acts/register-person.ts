import { RegisterPerson } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../identity-gates.ts';
import { persons } from '../registers.ts';

/** Enters a person who may later hold functions. A demo knows fictional persons only, any other server real ones only. */
export const registerPerson = defineAct({
  type: 'identity/register-person',
  title: { fr: 'Inscrire une personne', nl: 'Een persoon inschrijven', en: 'Register a person' },
  payload: RegisterPerson,
  who: ['system-administrator', 'system'],
  gather: async ({ act: { payload }, read }) => ({
    isIdTaken: await read.isTaken(persons, { id: payload.personId }),
  }),
  judge: (facts, { act: { payload }, demo }) => ({
    gates: brokenRules({ 'id-taken': facts.isIdTaken, 'worlds-kept-apart': payload.isFictional !== demo }),
  }),
  change: (_facts, { act: { payload } }) => ({
    changes: [
      persons.insert({
        id: payload.personId,
        given_name: payload.givenName,
        family_name: payload.familyName,
        language: payload.language,
        is_fictional: payload.isFictional,
      }),
    ],
    result: { personId: payload.personId },
  }),
});
