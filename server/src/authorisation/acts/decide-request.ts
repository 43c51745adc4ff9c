import { type AuthorisationPayload, type AuthorisedScope, DecideRequest } from '@clairevoie/contract';
import { type ActContext, defineAct, type LawQuestion } from '../../ledger/index.ts';
import { publicIdOf } from '../../registry/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import {
  ask,
  askOnce,
  branchesOf,
  cameraFacts,
  dayInBrussels,
  known,
  personFacts,
  placeFacts,
  startOfDay,
  territoryOf,
} from '../law-facts.ts';
import { findOrganisation, isAuthorityFor, type KnownOrganisation } from '../organisation-store.ts';
import { type AuthorisationRow, authorisations, type UseRequestRow, useRequests } from '../registers.ts';
import { askedScope, isWithinRequest } from '../scope-within.ts';
import { findStep, useRequestStates } from '../state-machine.ts';
import { authorisationTasks, closeTasks, findOpenTasks } from '../task.ts';
import { formGates, hasExtract } from '../written-decision.ts';

const type = 'authorisation/decide-request';

/**
 * Enters the decision on a request: the council's, by its secretary, or the minister's or his delegate's own.
 * @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2
 */
export const decideRequest = defineAct({
  type,
  title: {
    fr: 'Décider d’une demande d’autorisation',
    nl: 'Over een aanvraag om toestemming beslissen',
    en: 'Decide a request for authorisation',
  },
  payload: DecideRequest,
  who: ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'],
  publicBy: 'lfp-25-4-p4-al3',
  gather: async (context) => {
    const { act, read } = context;
    const request = (await read.get(useRequests, { id: act.payload.requestId })) ?? null;
    return {
      request,
      authority: await findOrganisation(read, act.actor.organisationId),
      service: request === null ? null : await findOrganisation(read, request.organisation_id),
      hasExtract: await hasExtract(context),
      openTasks: await findOpenTasks(read, act.payload.requestId),
    };
  },
  judge: (facts, context) => {
    const { request, authority } = facts;
    const { payload } = context.act;
    // A draft is nobody's business but its author's: it is unknown to the authority.
    if (request === null || request.state === 'draft' || !isAuthorityFor(authority, request))
      return { gates: brokenRules({ 'unknown-file': true }) };
    const isGranted = payload.outcome === 'granted';
    const scope = payload.scope ?? askedScope(request.content);
    const isOpen = findStep(useRequestStates, type, request.state, payload.outcome) !== undefined;
    const isBeforeFiling =
      request.filed_at !== null && Temporal.Instant.compare(payload.decidedAt, request.filed_at) < 0;
    return {
      law: decisionQuestions({ request, authority, service: facts.service }, context, scope),
      gates: [
        ...brokenRules({
          'already-decided': !isOpen,
          'decided-before-filing': isBeforeFiling,
          'scope-missing': isGranted && payload.scope === undefined,
          'scope-wider-than-request': isGranted && !isWithinRequest(scope, request.content),
          'term-upside-down': scope.useTo !== undefined && scope.useTo < scope.useFrom,
        }),
        ...formGates(payload, {
          level: request.level,
          isPositive: isGranted,
          hasExtract: facts.hasExtract,
          at: context.at,
        }),
      ],
    };
  },
  change: (facts, context, judgement) => {
    const { request } = facts;
    const { payload, actor } = context.act;
    if (request === null) return { changes: [] };
    const decision = {
      outcome: payload.outcome,
      decidedAt: payload.decidedAt,
      sitting: payload.sitting ?? null,
      reasons: payload.reasons ?? null,
      extractDigest: payload.extractDigest ?? null,
      byFunction: actor.functionKey,
      byOrganisation: actor.organisationId,
    };
    const done = closeTasks(facts.openTasks, ['decide-request'], context);
    if (payload.outcome === 'refused' || payload.scope === undefined) {
      return {
        changes: [useRequests.update(request, { state: 'refused', decision }), ...done],
        result: { requestId: request.id },
      };
    }
    const { scope } = payload;
    const row: AuthorisationRow = {
      id: publicIdOf(context.newId(), context.at),
      request_id: request.id,
      urgent_grant_id: null,
      organisation_id: request.organisation_id,
      deciding_organisation_id: actor.organisationId,
      decided_by_function: actor.functionKey,
      level: request.level,
      municipality: request.municipality,
      territory: territoryOf({ ...request, territory: request.content.territory }),
      reference: request.reference,
      title: request.title,
      scope,
      conditions: payload.conditions ?? null,
      decided_on: dayInBrussels(payload.decidedAt),
      decided_at: payload.decidedAt,
      sitting: payload.sitting ?? null,
      extract_digest: payload.extractDigest ?? null,
      assessment_id: request.content.assessmentId ?? null,
      from_on: scope.useFrom,
      to_on: scope.useTo ?? null,
      withdrawn_at: null,
      publication: branchesOf(scope.purposes).includes('administrative') ? 'due' : 'not-due',
      published_at: null,
      published: null,
      decision_entry: context.entryId,
      publication_entry: null,
      withdrawal_entry: null,
    };
    return {
      changes: [
        useRequests.update(request, { state: 'authorised', decision, authorisation_id: row.id }),
        authorisations.insert(row),
        ...done,
        ...authorisationTasks(judgement, context, row),
      ],
      result: { requestId: request.id, authorisationId: row.id },
    };
  },
});

interface Asked {
  readonly request: UseRequestRow;
  readonly authority: KnownOrganisation | null;
  readonly service: KnownOrganisation | null;
}

/** Asks the law once for every kind of camera and place that is decided on. */
function decisionQuestions(
  { request, authority, service }: Asked,
  context: ActContext<AuthorisationPayload<'authorisation/decide-request'>>,
  scope: AuthorisedScope,
): readonly LawQuestion[] {
  const { payload, actor } = context.act;
  const who = { functionKey: actor.functionKey, at: context.at };
  const places = scope.places.length === 0 ? [undefined] : scope.places;
  return askOnce(
    cameraFacts(scope.cameras).flatMap((camera) =>
      places.map((place) =>
        ask(
          'decide-use-request',
          known({
            level: request.level,
            decidedBy: personFacts(context, authority, known({ municipality: request.municipality })),
            outcome: payload.outcome,
            // It was filed by an act that the law allowed; a file that was not is still a draft.
            requestAdmissible: request.filed_at !== null,
            camera,
            // Which council decides is a fact even where no exact place is.
            place: place === undefined ? known({ municipality: request.municipality }) : placeFacts(place, who),
            useStartsAt: startOf(scope.useFrom, context.at),
            branches: branchesOf(scope.purposes),
            territoryOfCompetence: request.level === 'local' ? service?.nis_codes : undefined,
            scopeStated: payload.outcome === 'refused' || payload.scope !== undefined,
          }),
        ),
      ),
    ),
  );
}

/** A use granted from the day of the decision on starts once it is decided, not at the midnight before. */
function startOf(day: string, at: string): string {
  return day === dayInBrussels(at) ? at : startOfDay(day);
}
