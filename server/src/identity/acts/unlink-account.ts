import { UnlinkAccount } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../identity-gates.ts';
import { accounts } from '../registers.ts';

/** Unlinks an account: it opens nothing any more, and every session it opened is dead at its next request. */
export const unlinkAccount = defineAct({
  type: 'identity/unlink-account',
  title: { fr: 'Délier un compte', nl: 'Een account ontkoppelen', en: 'Unlink an account' },
  payload: UnlinkAccount,
  who: ['system-administrator', 'appointing-authority', 'system'],
  gather: async ({ act: { payload }, read }) => {
    const row = await read.get(accounts, { issuer: payload.issuer, subject: payload.subject });
    return { row: row === undefined ? null : { ...row } };
  },
  judge: ({ row }, { act: { payload } }) => ({
    gates: brokenRules({ 'unknown-account': row === null || row.person_id !== payload.personId }),
  }),
  change: ({ row }, { act: { payload } }) => ({
    changes: row === null ? [] : [accounts.remove(row)],
    result: { personId: payload.personId },
  }),
});
