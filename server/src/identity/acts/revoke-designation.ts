import { RevokeDesignation } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { systemFunction } from '../functions.ts';
import { designators } from '../granting.ts';
import { brokenRules } from '../identity-gates.ts';
import { endOf, isBefore } from '../in-force.ts';
import { designations } from '../registers.ts';

/** Revokes a designation from now on. A successor in the function that designated may do it too. */
export const revokeDesignation = defineAct({
  type: 'identity/revoke-designation',
  title: { fr: 'Révoquer une désignation', nl: 'Een aanwijzing herroepen', en: 'Revoke a designation' },
  payload: RevokeDesignation,
  who: designators,
  gather: async ({ act: { payload }, read, at }) => {
    const row = await read.get(designations, { id: payload.designationId });
    const end = row === undefined ? null : endOf(row);
    return { row: row === undefined ? null : { ...row }, at, isOver: end !== null && !isBefore(at, end) };
  },
  judge: ({ row, isOver }, { act: { actor }, demo }) => {
    if (row === null) return { gates: brokenRules({ 'unknown-designation': true }) };
    const isTheirs =
      actor.functionKey === systemFunction
        ? demo
        : row.organisation_id === actor.organisationId &&
          (row.designated_by_function === actor.functionKey || row.designated_by_function === systemFunction);
    return { gates: brokenRules({ 'not-your-designation': !isTheirs, 'already-revoked': isOver }) };
  },
  change: ({ row, at }, { act: { payload } }) => ({
    changes: row === null ? [] : [designations.update(row, { revoked_at: at, revocation_reason: payload.reason })],
    result: { designationId: payload.designationId, revokedAt: at },
  }),
});
