import { ActivateUse, type AuthorisationPayload } from '@clairevoie/contract';
import type { ActivateUseFacts, VisibilityFacts } from '@clairevoie/law';
import { type ActContext, defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { beyondAuthorised } from '../change-difference.ts';
import {
  ask,
  authorisationFacts,
  judgement as judged,
  known,
  personFacts,
  placeFacts,
  purposeFacts,
  roleOf,
} from '../law-facts.ts';
import { findOrganisation, type KnownOrganisation, levelOf } from '../organisation-store.ts';
import { type UrgentGrantRow, urgentGrants, uses } from '../registers.ts';
import { tasksFromDuties } from '../task.ts';
import { findBasis, isBasisOpen, type UseBasisRows } from '../use-basis.ts';
import { openLine } from '../use-line.ts';

type Payload = AuthorisationPayload<'authorisation/activate-use'>;

/**
 * An officer in operational command decides that cameras are used, now, on a basis that covers the use, and states why it
 * is proportionate and subsidiary. The line it writes is the register of uses.
 * @law lfp-25-5-p1-decision lfp-25-5-p1-prop lfp-25-2-p2-pt1 lfp-25-4-p1-al1
 */
export const activateUse = defineAct({
  type: 'authorisation/activate-use',
  title: {
    fr: 'Décider d’utiliser des caméras',
    nl: 'Beslissen om camera’s te gebruiken',
    en: 'Decide to use cameras',
  },
  payload: ActivateUse,
  who: ['responsible-officer', 'chief-of-corps', 'operational-member'],
  gather: async ({ act: { payload, actor }, read }) => ({
    organisation: await findOrganisation(read, actor.organisationId),
    basis: await findBasis(read, payload.basis),
  }),
  judge: ({ organisation, basis }, context) => {
    const { payload, actor } = context.act;
    const isMine = basis.organisationId === actor.organisationId;
    return {
      // A file of another service is not described by the law's answer about it.
      law:
        isMine || basis.organisationId === null
          ? [ask('activate-use', useFacts(isMine ? basis : noBasis, organisation, context))]
          : [],
      gates: brokenRules({
        'not-a-police-service': levelOf(organisation) === null,
        'unknown-file': !isMine,
        'basis-over': isMine && !isBasisOpen(basis, payload, context.at),
      }),
    };
  },
  change: ({ basis }, context, judgement) => {
    const { payload, actor } = context.act;
    const id = context.newId();
    const grant = basis.urgent;
    const subject = {
      subject_kind: 'use',
      subject_id: id,
      municipality: null,
      organisation_id: actor.organisationId,
    } as const;
    return {
      changes: [
        uses.insert({
          id,
          organisation_id: actor.organisationId,
          basis_kind: payload.basis.kind,
          basis_id: payload.basis.id,
          camera_ids: payload.cameraIds,
          municipality: payload.place?.municipality ?? null,
          content: payload,
          responsible_person: actor.personId,
          responsible_function: actor.functionKey,
          state: 'active',
          started_at: context.at,
          ended_at: null,
          end_reason: null,
        }),
        ...openLine(id, context),
        ...(grant !== null && grant.state === 'granted-orally'
          ? [urgentGrants.update(grant, { state: 'in-use' })]
          : []),
        ...tasksFromDuties(judgement, context, subject),
      ],
      result: { useId: id },
    };
  },
  // What was refused because it is not what was authorised is told as a change to declare (W-03).
  changeWhenRefused: ({ basis, organisation }, { act: { payload } }, judgement) => {
    const { authorisation } = basis;
    if (authorisation === null || organisation?.id !== authorisation.organisation_id || judgement.verdict !== 'refused')
      return { changes: [] };
    const { kind, intelligent, functions } = payload.camera;
    const purposes = payload.purposes.map((p) => p.text);
    const at = payload.place === undefined ? {} : { placeReference: payload.place.reference };
    const actual = { cameraKind: kind, intelligent, functions, purposes, count: payload.cameraIds.length, ...at };
    return { changes: [], result: { differences: beyondAuthorised(authorisation, actual) } };
  },
});

const noBasis: UseBasisRows = {
  kind: 'none',
  organisationId: null,
  authorisation: null,
  urgent: null,
  exemption: null,
};

/** Everything the law asks of an active use, from what the officer states and what the registers hold. */
function useFacts(
  basis: UseBasisRows,
  organisation: KnownOrganisation | null,
  { act, actor, at }: ActContext<Payload>,
): ActivateUseFacts {
  const { payload } = act;
  const who = { functionKey: act.actor.functionKey, at };
  const { camera, place, visibility, situation } = payload;
  const level = levelOf(organisation) ?? undefined;
  return known({
    level,
    activatedAt: at,
    decision: known({
      by: personFacts({ act, actor }, organisation),
      inCommand: payload.inCommand,
      decidedAt: at,
      proportionality: judged(payload.proportionality, who),
      subsidiarity: judged(payload.subsidiarity, who),
    }),
    camera: known({ ...camera, anpr: camera.functions.includes('anpr') }),
    place: place === undefined ? undefined : placeFacts(place, who),
    placeReference: place?.reference,
    insideAuthorisedArea: payload.insideAuthorisedArea,
    purposes: purposeFacts(payload.purposes),
    mission: known({
      reference: payload.missionReference,
      withinPoliceMissions: payload.withinPoliceMissions,
      kind: payload.missionKind,
      startedAt: payload.missionStartedAt,
      endedAt: payload.missionEndsAt,
    }),
    intervention: payload.intervention,
    situation:
      situation === undefined ? undefined : known({ ...situation, judgement: judged(situation.judgement, who) }),
    entryGround: payload.entryGround,
    territoryOfCompetence: level === 'local' ? organisation?.nis_codes : undefined,
    authorisation: basis.authorisation === null ? undefined : authorisationFacts(basis.authorisation),
    urgent: basis.urgent === null ? undefined : urgentFacts(basis.urgent),
    visibility: visibility === undefined ? undefined : visibilityFacts(visibility, who),
    intimacyReview: judged(payload.intimacyReview, who),
    aimsAtSensitive: payload.aimsAtSensitive,
    preRecordingSeconds: payload.preRecordingSeconds,
    policeRecords: payload.policeRecords,
    // This act writes the line of the register in the same transaction.
    inRegister: true,
    inNationalRegister: payload.inNationalRegister,
  });
}

/** The oral grant as it was asked and answered: the law compares the use with it. */
function urgentFacts(grant: UrgentGrantRow): NonNullable<ActivateUseFacts['urgent']> {
  const confirmation = grant.confirmation === null ? 'pending' : grant.confirmation.outcome;
  const { cameras, purposes, place } = grant.content;
  return known({
    grantedAt: grant.state === 'refused' ? undefined : grant.answered_at,
    by:
      grant.answered_function === null
        ? undefined
        : known({ role: roleOf(grant.answered_function), level: grant.level, municipality: grant.municipality }),
    missionReference: grant.mission_reference,
    missionEndedAt: grant.mission_ended_at,
    confirmation,
    cameraKinds: cameras.kinds,
    functions: cameras.functions,
    purposes: purposeFacts(purposes),
    places: place === undefined ? undefined : [place.reference],
    areas: place?.isArea === true ? [place.reference] : undefined,
    // a federal request may name the municipality it is for; otherwise the minister granted without one
    territory:
      grant.level === 'federal' && grant.content.municipality !== undefined ? [grant.content.municipality] : undefined,
  });
}

function visibilityFacts(
  { pictogram, noWarningGround, ...signals }: NonNullable<Payload['visibility']>,
  who: { readonly functionKey: string; readonly at: string },
): VisibilityFacts {
  return known({
    ...signals,
    pictogram:
      pictogram === undefined
        ? undefined
        : known({ ...pictogram, surelyVisible: judged(pictogram.surelyVisible, who) }),
    noWarningGround:
      noWarningGround === undefined
        ? undefined
        : known({ ...noWarningGround, judgement: judged(noWarningGround.judgement, who) }),
  });
}
