import { RecordExemption } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, cameraFacts, known, personFacts, placeFacts, purposeFacts } from '../law-facts.ts';
import { findOrganisation, levelOf } from '../organisation-store.ts';
import { exemptions } from '../registers.ts';

/**
 * Records a use for which no authorisation is asked: a closed place that the police manage, or a mobile camera.
 * @law lfp-25-4-p5 lfp-25-4-p6-autorisation
 */
export const recordExemption = defineAct({
  type: 'authorisation/record-exemption',
  title: {
    fr: 'Inscrire une utilisation dispensée d’autorisation',
    nl: 'Een van toestemming vrijgesteld gebruik inschrijven',
    en: 'Record a use exempt from authorisation',
  },
  payload: RecordExemption,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
  gather: async ({ act: { actor }, read }) => ({ organisation: await findOrganisation(read, actor.organisationId) }),
  judge: ({ organisation }, context) => {
    const { payload, actor } = context.act;
    const who = { functionKey: actor.functionKey, at: context.at };
    return {
      law: cameraFacts(payload.cameras).map((camera) =>
        ask(
          'record-exempt-use',
          known({
            recordedBy: personFacts(context, organisation),
            camera,
            place: payload.place === undefined ? undefined : placeFacts(payload.place, who),
            purposes: purposeFacts(payload.purposes),
            mission: known({ reference: payload.missionReference, withinPoliceMissions: payload.withinPoliceMissions }),
            aimsAtSensitive: payload.aimsAtSensitive,
          }),
        ),
      ),
      gates: brokenRules({
        'not-a-police-service': levelOf(organisation) === null,
        'management-statement-missing':
          payload.ground === 'closed-place-managed-by-police' && payload.managementStatement === undefined,
      }),
    };
  },
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        exemptions.insert({
          id,
          organisation_id: actor.organisationId,
          ground: payload.ground,
          reference: payload.reference,
          content: payload,
          recorded_by: actor.personId,
          recorded_at: at,
        }),
      ],
      result: { exemptionId: id },
    };
  },
});
