import { branchesOf, dayInBrussels, startOfDay, territoryOf } from './law-facts.ts';
import type { AuthorisationRow, UrgentGrantRow } from './registers.ts';
import { alertTerms } from './task.ts';

/**
 * The authorisation that a written confirmation makes: for the mission of the grant alone, from the oral answer to the end of the
 * mission; open-ended while the mission runs, for then the grant itself limits the use. Its notices are due as for any other (R-11, 6).
 */
export function authorisationOfGrant(
  grant: UrgentGrantRow,
  confirmation: NonNullable<UrgentGrantRow['confirmation']>,
  { id, entryId }: { readonly id: string; readonly entryId: string },
): AuthorisationRow {
  const { content } = grant;
  const from = dayInBrussels(grant.answered_at ?? grant.requested_at);
  const to = grant.mission_ended_at === null ? null : dayInBrussels(grant.mission_ended_at);
  return {
    id,
    request_id: null,
    urgent_grant_id: grant.id,
    organisation_id: grant.organisation_id,
    deciding_organisation_id: confirmation.byOrganisation,
    decided_by_function: confirmation.byFunction,
    level: grant.level,
    municipality: grant.municipality,
    territory: territoryOf({ ...grant, territory: content.place === undefined ? [] : [content.place.municipality] }),
    reference: grant.reference,
    title: grant.mission_reference ?? grant.reference,
    scope: {
      cameras: content.cameras,
      purposes: content.purposes,
      places: content.place === undefined ? [] : [content.place],
      useFrom: from,
      ...(to === null ? {} : { useTo: to }),
    },
    conditions: null,
    decided_on: dayInBrussels(confirmation.decidedAt),
    decided_at: confirmation.decidedAt,
    sitting: confirmation.sitting,
    extract_digest: confirmation.extractDigest,
    assessment_id: null,
    from_on: from,
    to_on: to,
    withdrawn_at: null,
    publication: branchesOf(content.purposes).includes('administrative') ? 'due' : 'not-due',
    published_at: null,
    published: null,
    decision_entry: entryId,
    publication_entry: null,
    withdrawal_entry: null,
  };
}

/**
 * Whether our alarm on the written confirmation goes off: 72 hours after the grant; when the council's first sitting is known and comes
 * later, at the end of that day, for before it the council could not act. Policy, not in the text.
 */
export function isConfirmationLate(
  grant: Pick<UrgentGrantRow, 'answered_at' | 'first_sitting_on' | 'confirmation'>,
  at: string,
): boolean {
  if (grant.answered_at === null || grant.confirmation !== null) return false;
  const hoursOver = Temporal.Instant.from(grant.answered_at).add({ hours: alertTerms.confirmationHours });
  const dues = grant.first_sitting_on === null ? [hoursOver] : [hoursOver, endOfDay(grant.first_sitting_on)];
  return dues.every((due) => Temporal.Instant.compare(Temporal.Instant.from(at), due) >= 0);
}

function endOfDay(day: string): Temporal.Instant {
  return Temporal.Instant.from(startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString()));
}
