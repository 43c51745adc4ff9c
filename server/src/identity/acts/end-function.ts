import { EndFunction } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { actsFor, granters, mayGrant } from '../granting.ts';
import { brokenRules } from '../identity-gates.ts';
import { endOf, isBefore } from '../in-force.ts';
import { functionsHeld } from '../registers.ts';

/** Ends a function now or at a moment to come; never backwards, because acts rest on what was in force when they were done. */
export const endFunction = defineAct({
  type: 'identity/end-function',
  title: { fr: 'Mettre fin à une fonction', nl: 'Een functie beëindigen', en: 'End a function' },
  payload: EndFunction,
  who: granters,
  gather: async ({ act: { payload }, read, at }) => {
    const held = await read.get(functionsHeld, { id: payload.grantId });
    const endsAt = payload.endsAt ?? at;
    return { held: held === undefined ? null : { ...held }, endsAt, isInThePast: isBefore(endsAt, at) };
  },
  judge: ({ held, endsAt, isInThePast }, { act: { actor }, demo }) => {
    if (held === null) return { gates: brokenRules({ 'unknown-grant': true }) };
    const end = endOf(held);
    return {
      gates: brokenRules({
        'not-yours-to-grant': !mayGrant(actor, held.function_key, demo),
        'not-your-organisation': !actsFor(actor, held.organisation_id),
        'not-backwards': isInThePast || (end !== null && !isBefore(endsAt, end)),
        'term-upside-down': isBefore(endsAt, held.from_at),
      }),
    };
  },
  change: ({ held, endsAt }, { act: { payload } }) => ({
    changes: held === null ? [] : [functionsHeld.update(held, { to_at: endsAt, end_reason: payload.reason })],
    result: { grantId: payload.grantId, endsAt },
  }),
});
