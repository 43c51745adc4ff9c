import { RequestUrgent } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, cameraFacts, known, personFacts, placeFacts, purposeFacts } from '../law-facts.ts';
import { findOrganisation, isAuthorityFor, levelOf } from '../organisation-store.ts';
import { authorisations, urgentGrants, useRequests } from '../registers.ts';
import { policyTask } from '../task.ts';
import { coversUrgent } from '../urgent-scope.ts';

/**
 * Logs an oral request in an emergency, with its reasons and its mission, before or at the call.
 * @law lfp-25-4-p3-al1-s1
 */
export const requestUrgent = defineAct({
  type: 'authorisation/request-urgent',
  title: {
    fr: 'Demander oralement une autorisation urgente',
    nl: 'Mondeling een dringende toestemming vragen',
    en: 'Ask orally for an urgent authorisation',
  },
  payload: RequestUrgent,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
  gather: async ({ act: { payload, actor }, read, at }) => {
    const organisation = await findOrganisation(read, actor.organisationId);
    const mine = { organisation_id: actor.organisationId };
    const granted = await read.find(authorisations, mine);
    const asked = await read.find(useRequests, mine);
    return {
      organisation,
      addressed: await findOrganisation(read, payload.addressedToOrganisationId),
      // What a council confirmed for another mission is not an authorisation for this one.
      obtainedId: granted.find((row) => row.urgent_grant_id === null && coversUrgent(row, payload, at))?.id ?? null,
      refusedId:
        asked.find(
          (row) =>
            row.state === 'refused' &&
            coversUrgent({ ...row, scope: row.content, territory: row.content.territory ?? [] }, payload, at),
        )?.id ?? null,
    };
  },
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const level = levelOf(facts.organisation);
    const who = { functionKey: actor.functionKey, at: context.at };
    const municipality = payload.municipality ?? payload.place?.municipality ?? null;
    return {
      law: cameraFacts(payload.cameras).map((camera) =>
        ask(
          'request-urgent-use',
          known({
            requester: personFacts(
              context,
              facts.organisation,
              known({
                territoriallyCompetent: payload.territoriallyCompetent,
                headOfRequestingService: payload.headOfRequestingService,
              }),
            ),
            addressedTo: known({
              role: level === 'federal' ? ('minister-interior' as const) : ('municipal-council' as const),
              level: level ?? undefined,
              municipality: municipality ?? undefined,
            }),
            urgencyReasons: payload.urgencyReasons,
            mission: known({ reference: payload.missionReference, withinPoliceMissions: payload.withinPoliceMissions }),
            authorisationObtained: facts.obtainedId !== null,
            priorRefusal: facts.refusedId !== null,
            camera,
            place: payload.place === undefined ? undefined : placeFacts(payload.place, who),
            purposes: purposeFacts(payload.purposes),
            aimsAtSensitive: payload.aimsAtSensitive,
          }),
        ),
      ),
      gates: brokenRules({
        'not-a-police-service': level === null,
        'authority-not-competent': level !== null && !isAuthorityFor(facts.addressed, { level, municipality }),
        'place-outside-territory':
          payload.municipality !== undefined &&
          payload.place !== undefined &&
          payload.place.municipality !== payload.municipality,
      }),
    };
  },
  change: (facts, context) => {
    const { payload, actor } = context.act;
    const id = context.newId();
    const level = levelOf(facts.organisation) ?? 'local';
    const municipality = level === 'local' ? (payload.municipality ?? payload.place?.municipality ?? null) : null;
    const functions =
      level === 'federal' ? ['minister-interior', 'minister-interior-delegate'] : ['mayor', 'municipal-secretary'];
    return {
      changes: [
        urgentGrants.insert({
          id,
          organisation_id: actor.organisationId,
          level,
          addressed_organisation_id: payload.addressedToOrganisationId,
          municipality,
          reference: payload.reference,
          mission_reference: payload.missionReference ?? null,
          urgency_reasons: payload.urgencyReasons ?? null,
          content: payload,
          state: 'requested',
          requested_at: context.at,
          requested_by: actor.personId,
          answered_at: null,
          answered_by: null,
          answered_function: null,
          answered_organisation_id: null,
          words: null,
          first_sitting_on: null,
          mission_ended_at: null,
          confirmation: null,
          authorisation_id: null,
        }),
        policyTask(
          context,
          { subject_kind: 'urgent_grant', subject_id: id, municipality, organisation_id: null },
          {
            kind: 'answer-urgent',
            functions,
            reading: 'R-11',
            text: {
              fr: 'Une demande orale urgente attend votre réponse.',
              nl: 'Een mondelinge dringende aanvraag wacht op uw antwoord.',
              en: 'An urgent oral request waits for your answer.',
            },
          },
        ),
      ],
      result: { urgentGrantId: id },
    };
  },
});
