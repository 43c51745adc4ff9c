import { type AuthorisationPayload, ConfirmUrgent } from '@clairevoie/contract';
import {
  type ActContext,
  type Change,
  defineAct,
  type JsonObject,
  type Judgement,
  type Stored,
} from '../../ledger/index.ts';
import { publicIdOf, type UseEntryRow } from '../../registry/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, branchesOf, known, personFacts, placeFacts } from '../law-facts.ts';
import { findOrganisation, isAuthorityFor } from '../organisation-store.ts';
import { authorisations, type TaskRow, type UrgentGrantRow, type UseRow, urgentGrants, uses } from '../registers.ts';
import { findStep, urgentGrantStates } from '../state-machine.ts';
import { authorisationTasks, closeTasks, findOpenTasks, policyTask, requesters } from '../task.ts';
import { authorisationOfGrant } from '../urgent-authorisation.ts';
import { closeLines, findOpenLines } from '../use-line.ts';
import { formGates, hasExtract } from '../written-decision.ts';

const type = 'authorisation/confirm-urgent';

/**
 * Confirms an oral grant in writing, or refuses to: the competent authority itself. The mayor could give the oral answer in
 * its place; he cannot confirm in its place, and the law's answer to him says so.
 * @law lfp-25-4-p3-al1-s2
 */
export const confirmUrgent = defineAct({
  type,
  title: {
    fr: 'Confirmer par écrit une autorisation orale',
    nl: 'Een mondelinge toestemming schriftelijk bevestigen',
    en: 'Confirm an oral authorisation in writing',
  },
  payload: ConfirmUrgent,
  who: ['municipal-secretary', 'mayor', 'minister-interior', 'minister-interior-delegate'],
  publicBy: 'lfp-25-4-p4-al3',
  gather: async (context) => {
    const { act, read } = context;
    const { urgentGrantId } = act.payload;
    const active = await read.find(uses, { basis_kind: 'urgent', basis_id: urgentGrantId, state: 'active' });
    return {
      grant: (await read.get(urgentGrants, { id: urgentGrantId })) ?? null,
      authority: await findOrganisation(read, act.actor.organisationId),
      hasExtract: await hasExtract(context),
      active,
      lines: await findOpenLines(read, active),
      openTasks: await findOpenTasks(read, urgentGrantId),
    };
  },
  judge: (facts, context) => {
    const { grant, authority } = facts;
    const { payload, actor } = context.act;
    if (grant === null || !isAuthorityFor(authority, grant)) return { gates: brokenRules({ 'unknown-file': true }) };
    const who = { functionKey: actor.functionKey, at: context.at };
    const { place } = grant.content;
    return {
      law: [
        ask(
          'confirm-urgent-use',
          known({
            level: grant.level,
            confirmedBy: personFacts(context, authority, known({ municipality: grant.municipality })),
            outcome: payload.outcome,
            oralGrantAt: grant.answered_at,
            written: facts.hasExtract,
            place: place === undefined ? known({ municipality: grant.municipality }) : placeFacts(place, who),
            branches: branchesOf(grant.content.purposes),
            firstSittingOn: grant.first_sitting_on,
          }),
        ),
      ],
      gates: [
        ...brokenRules({
          'already-decided': grant.confirmation !== null,
          'not-open-to-this-act':
            grant.confirmation === null &&
            findStep(urgentGrantStates, type, grant.state, payload.outcome) === undefined,
          'before-the-grant':
            grant.answered_at !== null && Temporal.Instant.compare(payload.decidedAt, grant.answered_at) < 0,
        }),
        ...formGates(payload, {
          level: grant.level,
          isPositive: payload.outcome === 'confirmed',
          hasExtract: facts.hasExtract,
          at: context.at,
        }),
      ],
    };
  },
  change: (facts, context, judgement) => settle(facts, context, judgement),
});

interface Settled {
  readonly grant: Stored<UrgentGrantRow> | null;
  readonly active: readonly Stored<UseRow>[];
  readonly lines: readonly Stored<UseEntryRow>[];
  readonly openTasks: readonly Stored<TaskRow>[];
}

/** What a written answer changes: an authorisation for the mission, or the end of the use and an alarm. */
function settle(
  facts: Settled,
  context: ActContext<AuthorisationPayload<'authorisation/confirm-urgent'>>,
  judgement: Judgement,
): { readonly changes: readonly Change[]; readonly result?: JsonObject } {
  const { grant } = facts;
  const { payload, actor } = context.act;
  if (grant === null) return { changes: [] };
  const confirmation = {
    outcome: payload.outcome,
    decidedAt: payload.decidedAt,
    sitting: payload.sitting ?? null,
    reasons: payload.reasons ?? null,
    extractDigest: payload.extractDigest ?? null,
    byFunction: actor.functionKey,
    byOrganisation: actor.organisationId,
  };
  const done = closeTasks(facts.openTasks, ['confirm-in-writing', 'review-unconfirmed'], context);
  if (payload.outcome === 'refused') {
    const subject = {
      subject_kind: 'urgent_grant',
      subject_id: grant.id,
      municipality: null,
      organisation_id: null,
    } as const;
    return {
      changes: [
        urgentGrants.update(grant, { state: 'unconfirmed', confirmation }),
        // the use stops. What becomes of the recordings is for the authority and the Control Organ.
        ...facts.active.map((use) =>
          uses.update(use, { state: 'ended', ended_at: context.at, end_reason: 'authorisation-over' }),
        ),
        ...closeLines(facts.lines, { endedAt: context.at, reason: 'authorisation-over' }),
        ...done,
        policyTask(context, subject, {
          kind: 'review-unconfirmed',
          functions: ['control-organ'],
          reading: 'R-11',
          text: reviewText,
        }),
        policyTask(
          context,
          { ...subject, organisation_id: grant.organisation_id },
          { kind: 'seal-recordings', functions: requesters, reading: 'R-11', text: sealText },
        ),
      ],
      result: { urgentGrantId: grant.id },
    };
  }
  const row = authorisationOfGrant(grant, confirmation, {
    id: publicIdOf(context.newId(), context.at),
    entryId: context.entryId,
  });
  return {
    changes: [
      urgentGrants.update(grant, { state: 'confirmed', confirmation, authorisation_id: row.id }),
      authorisations.insert(row),
      ...done,
      ...authorisationTasks(judgement, context, row),
    ],
    result: { urgentGrantId: grant.id, authorisationId: row.id },
  };
}

/** What the service is shown when the authority refused to confirm. */
const sealText = {
  fr: 'L’autorité a refusé de confirmer l’autorisation orale : suspendre les enregistrements faits sous elle, dans l’attente de l’avis de l’autorité et de l’Organe de contrôle.',
  nl: 'De overheid heeft geweigerd de mondelinge toestemming te bevestigen: de opnamen die eronder zijn gemaakt opschorten, in afwachting van het standpunt van de overheid en het Controleorgaan.',
  en: 'The authority refused to confirm the oral authorisation: suspend the recordings made under it, pending the view of the authority and of the Control Organ.',
} as const;

/** What the Control Organ is shown when an oral grant was not confirmed. */
export const reviewText = {
  fr: 'Une autorisation orale n’a pas été confirmée : vérifier l’utilisation et les enregistrements.',
  nl: 'Een mondelinge toestemming is niet bevestigd: het gebruik en de opnamen nagaan.',
  en: 'An oral authorisation was not confirmed: review the use and its recordings.',
} as const;
