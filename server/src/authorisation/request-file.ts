import type { UseRequestContent } from '@clairevoie/contract';
import type { SubmitUseRequestFacts } from '@clairevoie/law';
import type { ActContext, LawQuestion, PolicyGate, Stored } from '../ledger/index.ts';
import { brokenRules } from './authorisation-gates.ts';
import {
  ask,
  askOnce,
  assessmentFacts,
  cameraFacts,
  dayInBrussels,
  judgement,
  known,
  personFacts,
  placeFacts,
  purposeFacts,
  territoryOf,
} from './law-facts.ts';
import { findOrganisation, type KnownOrganisation, levelOf } from './organisation-store.ts';
import {
  type AssessmentRow,
  assessments,
  type ChangeDeclarationRow,
  changeDeclarations,
  type Level,
  type UseRequestRow,
  useRequests,
} from './registers.ts';
import { changeStates, findStep, useRequestStates } from './state-machine.ts';

/** The payload of both acts that write a request file. */
export type FilePayload = { readonly requestId?: string; readonly content: UseRequestContent };

/** What must be known to write or to file a request. */
export type FileFacts = {
  readonly organisation: KnownOrganisation | null;
  readonly level: Level | null;
  readonly request: Stored<UseRequestRow> | null;
  readonly assessment: Pick<
    AssessmentRow,
    'id' | 'organisation_id' | 'made_on' | 'heads' | 'necessary_retention'
  > | null;
  readonly change: Stored<ChangeDeclarationRow> | null;
};

/** Reads the file, the organisation, the assessment (without its body) and the change it answers. */
export async function gatherFile({ act: { payload, actor }, read }: ActContext<FilePayload>): Promise<FileFacts> {
  const { content, requestId } = payload;
  const organisation = await findOrganisation(read, actor.organisationId);
  const assessment =
    content.assessmentId === undefined ? undefined : await read.get(assessments, { id: content.assessmentId });
  return {
    organisation,
    level: levelOf(organisation),
    request: (requestId === undefined ? undefined : await read.get(useRequests, { id: requestId })) ?? null,
    assessment:
      assessment === undefined
        ? null
        : {
            id: assessment.id,
            organisation_id: assessment.organisation_id,
            made_on: assessment.made_on,
            heads: assessment.heads,
            necessary_retention: assessment.necessary_retention,
          },
    change:
      (content.changeId === undefined ? undefined : await read.get(changeDeclarations, { id: content.changeId })) ??
      null,
  };
}

/** House rules on a file, whether it is only kept as a draft or filed. */
export function fileGates(facts: FileFacts, { act }: ActContext<FilePayload>): readonly PolicyGate[] {
  const { request, change, assessment } = facts;
  const { payload, actor } = act;
  const { content } = payload;
  const isMine = (row: { readonly organisation_id: string } | null) =>
    row !== null && row.organisation_id === actor.organisationId;
  const isDecided = request?.state === 'authorised' || request?.state === 'refused';
  return brokenRules({
    'not-a-police-service': facts.level === null,
    'unknown-file':
      (payload.requestId !== undefined && !isMine(request)) || (content.changeId !== undefined && !isMine(change)),
    'already-decided': isMine(request) && isDecided,
    'not-open-to-this-act':
      isMine(request) && !isDecided && findStep(useRequestStates, act.type, request?.state ?? 'draft') === undefined,
    'unknown-assessment': content.assessmentId !== undefined && !isMine(assessment),
    'term-upside-down': content.useTo !== undefined && content.useTo < content.useFrom,
  });
}

/** House rules that only a file about to be filed has to meet. */
export function filingGates(
  facts: FileFacts,
  { act: { payload, type }, at }: ActContext<FilePayload>,
): readonly PolicyGate[] {
  const { content } = payload;
  const territory = territoryOf({
    level: facts.level ?? 'local',
    municipality: content.municipality ?? null,
    territory: content.territory,
  });
  return brokenRules({
    'one-municipality':
      facts.level === 'local' && (content.municipality === undefined || content.territory !== undefined),
    'territory-missing': facts.level === 'federal' && content.territory === undefined,
    'place-outside-territory': territory.length > 0 && content.places.some((p) => !territory.includes(p.municipality)),
    'assessment-from-the-future': facts.assessment !== null && facts.assessment.made_on > dayInBrussels(at),
    'not-open-to-this-act': facts.change !== null && findStep(changeStates, type, facts.change.state) === undefined,
  });
}

/** What the law is asked of a request: once for every kind of camera and every place that differs in law. */
export function submissionQuestions(facts: FileFacts, context: ActContext<FilePayload>): readonly LawQuestion[] {
  const { content } = context.act.payload;
  const who = { functionKey: context.act.actor.functionKey, at: context.at };
  const common: SubmitUseRequestFacts = known({
    requester: personFacts(
      context,
      facts.organisation,
      known({
        territoriallyCompetent: content.territoriallyCompetent,
        headOfRequestingService: content.headOfRequestingService,
      }),
    ),
    placeStated: content.places.length > 0,
    purposes: purposeFacts(content.purposes),
    modalities: content.modalities,
    mission: known({ withinPoliceMissions: content.withinPoliceMissions, kind: content.missionKind }),
    assessment: assessmentFacts(facts.assessment ?? undefined),
    configuredRetention: content.configuredRetention,
    intimacyReview: judgement(content.intimacyReview, who),
    aimsAtSensitive: content.aimsAtSensitive,
  });
  const places = content.places.length === 0 ? [undefined] : content.places;
  return askOnce(
    cameraFacts(content.cameras).flatMap((camera) =>
      places.map((place) =>
        ask(
          'submit-use-request',
          known({ ...common, camera, place: place === undefined ? undefined : placeFacts(place, who) }),
        ),
      ),
    ),
  );
}

/** The row of a file in this state, new or as an update of what was read. */
export function writeFile(
  facts: FileFacts,
  context: ActContext<FilePayload>,
  set: { readonly state: 'draft' | 'submitted'; readonly id: string },
) {
  const { payload, actor } = context.act;
  const { content } = payload;
  const columns = {
    municipality: content.municipality ?? null,
    reference: content.reference,
    title: content.title,
    content,
    state: set.state,
    filed_at: set.state === 'submitted' ? context.at : null,
    filed_by: set.state === 'submitted' ? actor.personId : null,
    change_id: content.changeId ?? null,
  };
  if (facts.request !== null) return useRequests.update(facts.request, columns);
  return useRequests.insert({
    ...columns,
    id: set.id,
    organisation_id: actor.organisationId,
    level: facts.level ?? 'local',
    drafted_by: actor.personId,
    decision: null,
    authorisation_id: null,
    created_at: context.at,
  });
}
