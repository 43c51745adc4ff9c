import { DeclareSystem, systemDeclarers } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { faceSystems } from '../registers.ts';

/**
 * What runs on a system, as its body says: declared, not measured. Declared anew, whatever its node attested before tells of another
 * state of it, and counts as a change until the node attests again.
 */
export const declareSystem = defineAct({
  type: 'ban/declare-system',
  title: {
    fr: 'Déclarer les logiciels d’un système de caméras',
    nl: 'De software van een camerasysteem aangeven',
    en: 'Declare the software of a camera system',
  },
  payload: DeclareSystem,
  who: [...systemDeclarers],
  gather: async ({ act: { payload, actor }, read }) => {
    const own = await read.find(faceSystems, { organisation_id: actor.organisationId });
    return {
      system: own.find(({ id }) => id === payload.systemId) ?? null,
      isReferenceTaken: own.some(({ id, reference }) => reference === payload.reference && id !== payload.systemId),
    };
  },
  judge: ({ system, isReferenceTaken }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-system': payload.systemId !== undefined && (system === null || system.state === 'withdrawn'),
      'reference-taken': isReferenceTaken,
    }),
  }),
  change: ({ system }, { act: { payload, actor }, at, newId }) => {
    const { systemId: _, ...declared } = payload;
    const stated = {
      reference: declared.reference,
      title: declared.title,
      system_kind: declared.systemKind,
      in_public_space: declared.inPublicSpace,
      components: declared.components,
      declared_by: actor.personId,
    };
    if (system !== null)
      return {
        changes: [
          faceSystems.update(system, {
            ...stated,
            drift_since: system.attested_root === null ? system.drift_since : at,
          }),
        ],
        result: { systemId: system.id },
      };
    const id = newId();
    return {
      changes: [
        faceSystems.insert({
          ...{ id, organisation_id: actor.organisationId, ...stated, state: 'declared', declared_at: at },
          ...{ activated_at: null, public_key: null, token_sha256: null },
          ...{ attested_root: null, attested_at: null, measured_at: null, drift_since: null },
          ...{ alarm: null, alarm_at: null, exception_reasons: null, exception_until: null },
          ...{ ground: null, ground_provision: null, suspension_reasons: null, suspended_at: null },
          ...{ withdrawn_at: null, withdrawal_reason: null },
        }),
      ],
      result: { systemId: id },
    };
  },
});
