import { Designate } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { findFunction, roleClassOf, systemFunction } from '../functions.ts';
import { designators } from '../granting.ts';
import { brokenRules } from '../identity-gates.ts';
import { isBefore, isInForce, overlap } from '../in-force.ts';
import { designations, functionsHeld, organisations, persons } from '../registers.ts';

const qualityOf: Readonly<Record<string, 'administrative' | 'judicial'>> = {
  'administrative-police-officer': 'administrative',
  'judicial-police-officer': 'judicial',
};

/**
 * Designates a person to a quality or a task in the designator's own organisation: "the officers he designates".
 * @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s2 lfp-25-8-p2-al6 lfp-25-8-p2-al7
 */
export const designate = defineAct({
  type: 'identity/designate',
  title: { fr: 'Désigner', nl: 'Aanwijzen', en: 'Designate' },
  payload: Designate,
  who: designators,
  gather: async ({ act: { payload, actor }, read }) => {
    const organisationId = payload.organisationId ?? actor.organisationId;
    const person = await read.get(persons, { id: payload.personId });
    const organisation = await read.get(organisations, { id: organisationId });
    const term = { from_at: payload.from, to_at: payload.to ?? null };
    const granted = await read.find(functionsHeld, { person_id: payload.personId, organisation_id: organisationId });
    const earlier = await read.find(designations, { person_id: payload.personId, organisation_id: organisationId });
    return {
      organisationId,
      isIdTaken: await read.isTaken(designations, { id: payload.designationId }),
      isFictional: person?.is_fictional ?? null,
      isReal: organisation?.is_real ?? null,
      kind: organisation?.kind ?? null,
      isMember: granted.some((held) => isInForce(held, payload.from)),
      isDesignatedMeanwhile: earlier.some((d) => d.function_key === payload.functionKey && overlap(d, term)),
    };
  },
  judge: (facts, { act: { payload, actor }, demo }) => {
    const entry = findFunction(payload.functionKey);
    const isFounding = actor.functionKey === systemFunction;
    return {
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'unknown-person': facts.isFictional === null,
        'unknown-organisation': facts.isReal === null,
        'unknown-function': entry === undefined,
        'function-not-in-this-kind': entry !== undefined && facts.kind !== null && !entry.heldIn.includes(facts.kind),
        'function-by-grant': entry !== undefined && entry.designatedBy.length === 0,
        'not-yours-to-designate': isFounding
          ? !demo
          : entry !== undefined && !entry.designatedBy.includes(actor.functionKey),
        'not-your-organisation': !isFounding && facts.organisationId !== actor.organisationId,
        'not-for-yourself': actor.personId === payload.personId,
        'worlds-kept-apart': facts.isFictional === !demo || facts.isReal === demo,
        'not-a-member': facts.kind !== null && roleClassOf(facts.kind) === 'police' && !facts.isMember,
        'quality-required': payload.quality !== qualityOf[payload.functionKey],
        'scope-unclear': (payload.scope.covers === 'named') !== payload.scope.named.length > 0,
        'term-upside-down': payload.to !== undefined && !isBefore(payload.from, payload.to),
        'already-held': facts.isDesignatedMeanwhile,
      }),
    };
  },
  change: (facts, { act: { payload, actor } }) => ({
    changes: [
      designations.insert({
        id: payload.designationId,
        person_id: payload.personId,
        function_key: payload.functionKey,
        organisation_id: facts.organisationId,
        quality: payload.quality ?? null,
        scope: payload.scope,
        from_at: payload.from,
        to_at: payload.to ?? null,
        instrument: payload.instrument,
        designated_by: actor.personId === 'system' ? null : actor.personId,
        designated_by_function: actor.functionKey,
        revoked_at: null,
        revocation_reason: null,
      }),
    ],
    result: { designationId: payload.designationId },
  }),
});
