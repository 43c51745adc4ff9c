import { GrantFunction } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { findFunction } from '../functions.ts';
import { actsFor, granters, mayGrant, mixesDuties } from '../granting.ts';
import { brokenRules } from '../identity-gates.ts';
import { isBefore, overlap } from '../in-force.ts';
import { accounts, functionsHeld, organisations, persons } from '../registers.ts';

/** Grants a function to a person in an organisation, from a moment on, with the reference of the instrument that appoints. */
export const grantFunction = defineAct({
  type: 'identity/grant-function',
  title: { fr: 'Accorder une fonction', nl: 'Een functie toekennen', en: 'Grant a function' },
  payload: GrantFunction,
  who: granters,
  gather: async ({ act: { payload }, read }) => {
    const person = await read.get(persons, { id: payload.personId });
    const organisation = await read.get(organisations, { id: payload.organisationId });
    const term = { from_at: payload.from, to_at: payload.to ?? null };
    const others = (await read.find(functionsHeld, { person_id: payload.personId })).filter((held) =>
      overlap(held, term),
    );
    const linked = await read.find(accounts, { person_id: payload.personId });
    return {
      isIdTaken: await read.isTaken(functionsHeld, { id: payload.grantId }),
      isFictional: person?.is_fictional ?? null,
      isReal: organisation?.is_real ?? null,
      kind: organisation?.kind ?? null,
      heldMeanwhile: others.map((held) => ({ functionKey: held.function_key, organisationId: held.organisation_id })),
      // Recorded so that it can be seen later which accounts the appointment gave this right to.
      accounts: linked.map(({ issuer, subject }) => ({ issuer, subject })),
    };
  },
  judge: (facts, { act: { payload, actor }, demo }) => {
    const entry = findFunction(payload.functionKey);
    return {
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'unknown-person': facts.isFictional === null,
        'unknown-organisation': facts.isReal === null,
        'unknown-function': entry === undefined,
        'function-not-in-this-kind': entry !== undefined && facts.kind !== null && !entry.heldIn.includes(facts.kind),
        'function-by-designation': entry !== undefined && entry.designatedBy.length > 0,
        'not-yours-to-grant': entry?.designatedBy.length === 0 && !mayGrant(actor, payload.functionKey, demo),
        'not-your-organisation': !actsFor(actor, payload.organisationId),
        'not-for-yourself': actor.personId === payload.personId,
        'worlds-kept-apart': facts.isFictional === !demo || facts.isReal === demo,
        'duties-kept-apart': mixesDuties([payload.functionKey, ...facts.heldMeanwhile.map((held) => held.functionKey)]),
        'term-upside-down': payload.to !== undefined && !isBefore(payload.from, payload.to),
        'already-held': facts.heldMeanwhile.some(
          (held) => held.functionKey === payload.functionKey && held.organisationId === payload.organisationId,
        ),
      }),
    };
  },
  change: (_facts, { act: { payload, actor } }) => ({
    changes: [
      functionsHeld.insert({
        id: payload.grantId,
        person_id: payload.personId,
        function_key: payload.functionKey,
        organisation_id: payload.organisationId,
        branch: payload.branch ?? null,
        from_at: payload.from,
        to_at: payload.to ?? null,
        instrument: payload.instrument,
        granted_by: actor.personId === 'system' ? null : actor.personId,
        end_reason: null,
      }),
    ],
    result: { grantId: payload.grantId },
  }),
});
