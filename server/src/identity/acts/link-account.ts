import { LinkAccount } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../identity-gates.ts';
import { endOf, isBefore } from '../in-force.ts';
import { accounts, designations, functionsHeld, persons } from '../registers.ts';

/**
 * Links an account of the identity provider to a person: from then on it signs in as that person. A system administrator
 * may do so only while the person holds no function; else an administrator could sign in as a chief of corps.
 */
export const linkAccount = defineAct({
  type: 'identity/link-account',
  title: {
    fr: 'Lier un compte à une personne',
    nl: 'Een account aan een persoon koppelen',
    en: 'Link an account to a person',
  },
  payload: LinkAccount,
  who: ['system-administrator', 'appointing-authority', 'system'],
  gather: async ({ act: { payload }, read, at }) => {
    const rights = [
      ...(await read.find(functionsHeld, { person_id: payload.personId })),
      ...(await read.find(designations, { person_id: payload.personId })),
    ];
    return {
      at,
      isKnown: (await read.get(persons, { id: payload.personId })) !== undefined,
      isLinked: (await read.get(accounts, { issuer: payload.issuer, subject: payload.subject })) !== undefined,
      holdsOrWillHold: rights.some((right) => {
        const end = endOf(right);
        return end === null || isBefore(at, end);
      }),
    };
  },
  judge: (facts, { act: { payload, actor } }) => ({
    gates: brokenRules({
      'unknown-person': !facts.isKnown,
      'account-linked': facts.isLinked,
      'not-for-yourself': actor.personId === payload.personId,
      'account-of-an-officer': actor.functionKey === 'system-administrator' && facts.holdsOrWillHold,
    }),
  }),
  change: (facts, { act: { payload } }) => ({
    changes: [
      accounts.insert({
        issuer: payload.issuer,
        subject: payload.subject,
        person_id: payload.personId,
        linked_at: facts.at,
      }),
    ],
    result: { personId: payload.personId },
  }),
});
