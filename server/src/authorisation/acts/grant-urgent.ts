import { GrantUrgent } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, cameraFacts, known, personFacts, placeFacts } from '../law-facts.ts';
import { findOrganisation, isAuthorityFor } from '../organisation-store.ts';
import { urgentGrants } from '../registers.ts';
import { findStep, urgentGrantStates } from '../state-machine.ts';
import { closeTasks, findOpenTasks, tasksFromDuties } from '../task.ts';

const type = 'authorisation/grant-urgent';

/**
 * Answers an urgent oral request: the council, the mayor who stands in for it, or the minister or his delegate. Name and
 * time are those of the act; the words are entered as spoken.
 * @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2
 */
export const grantUrgent = defineAct({
  type,
  title: {
    fr: 'Répondre à une demande orale urgente',
    nl: 'Een mondelinge dringende aanvraag beantwoorden',
    en: 'Answer an urgent oral request',
  },
  payload: GrantUrgent,
  who: ['mayor', 'municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  gather: async ({ act: { payload, actor }, read }) => ({
    grant: (await read.get(urgentGrants, { id: payload.urgentGrantId })) ?? null,
    authority: await findOrganisation(read, actor.organisationId),
    openTasks: await findOpenTasks(read, payload.urgentGrantId),
  }),
  judge: ({ grant, authority }, context) => {
    const { payload, actor } = context.act;
    // Least privilege first: an authority of another level sees the law's answer, one of nowhere sees no file.
    const isConcerned =
      grant !== null && (isAuthorityFor(authority, grant) || authority?.id === grant.addressed_organisation_id);
    if (grant === null || !isConcerned) return { gates: brokenRules({ 'unknown-file': true }) };
    const { place, cameras } = grant.content;
    const who = { functionKey: actor.functionKey, at: context.at };
    return {
      law: cameraFacts(cameras).map((camera) =>
        ask(
          'grant-urgent-use',
          known({
            level: grant.level,
            grantedBy: personFacts(context, authority, known({ municipality: grant.municipality })),
            outcome: payload.outcome,
            requestedAt: grant.requested_at,
            requestAdmissible: true,
            missionReference: grant.mission_reference,
            camera,
            // The question is which mayor or council is concerned: the municipality is a fact even when no exact place is.
            place: place === undefined ? known({ municipality: grant.municipality }) : placeFacts(place, who),
            priorRefusal: false,
          }),
        ),
      ),
      gates: brokenRules({
        'already-decided': findStep(urgentGrantStates, type, grant.state, payload.outcome) === undefined,
      }),
    };
  },
  change: ({ grant, openTasks }, context, judgement) => {
    const { payload, actor } = context.act;
    const step = grant === null ? undefined : findStep(urgentGrantStates, type, grant.state, payload.outcome);
    if (grant === null || step === undefined) return { changes: [] };
    const isGranted = payload.outcome === 'granted';
    const subject = {
      subject_kind: 'urgent_grant',
      subject_id: grant.id,
      municipality: grant.municipality,
      organisation_id: null,
    } as const;
    return {
      changes: [
        urgentGrants.update(grant, {
          state: isGranted ? 'granted-orally' : 'refused',
          answered_at: context.at,
          answered_by: actor.personId,
          answered_function: actor.functionKey,
          answered_organisation_id: actor.organisationId,
          words: payload.words,
        }),
        ...closeTasks(openTasks, ['answer-urgent'], context),
        ...(isGranted ? tasksFromDuties(judgement, context, subject) : []),
      ],
      result: { urgentGrantId: grant.id },
    };
  },
});
