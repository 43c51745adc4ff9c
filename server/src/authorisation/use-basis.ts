import type { AuthorisationPayload, UseBasis } from '@clairevoie/contract';
import type { RegisterReader, Stored } from '../ledger/index.ts';
import { dayInBrussels } from './law-facts.ts';
import {
  type AuthorisationRow,
  authorisations,
  type ExemptionRow,
  exemptions,
  type UrgentGrantRow,
  urgentGrants,
} from './registers.ts';

/** What a use rests on, as the registers hold it; `kind` none when nothing has the id. */
export type UseBasisRows = {
  readonly kind: 'authorisation' | 'exemption' | 'urgent' | 'none';
  readonly organisationId: string | null;
  readonly authorisation: Stored<AuthorisationRow> | null;
  readonly urgent: Stored<UrgentGrantRow> | null;
  readonly exemption: Stored<ExemptionRow> | null;
};

/** Reads the basis that an officer names. A grant confirmed in writing brings its authorisation along. */
export async function findBasis(read: RegisterReader, basis: UseBasis): Promise<UseBasisRows> {
  const urgent = (basis.kind === 'urgent' ? await read.get(urgentGrants, { id: basis.id }) : undefined) ?? null;
  const exemption = (basis.kind === 'exemption' ? await read.get(exemptions, { id: basis.id }) : undefined) ?? null;
  const authorisation =
    (basis.kind === 'authorisation' ? await read.get(authorisations, { id: basis.id }) : undefined) ?? null;
  const found = urgent ?? exemption ?? authorisation;
  return {
    kind: found === null ? 'none' : basis.kind,
    organisationId: found?.organisation_id ?? null,
    authorisation,
    urgent,
    exemption,
  };
}

/**
 * House rule on the dates of a basis: the law compares type, purpose, place and territory, and the end of an urgent mission;
 * the days an authority fixed, and a withdrawal, are of the decision itself.
 */
export function isBasisOpen(
  basis: UseBasisRows,
  use: AuthorisationPayload<'authorisation/activate-use'>,
  at: string,
): boolean {
  const { authorisation, exemption, urgent } = basis;
  const today = dayInBrussels(at);
  if (authorisation !== null) {
    // A confirmed oral grant serves its own mission only: it is used as what it is, with its mission.
    const isInTerm = authorisation.from_on <= today && (authorisation.to_on === null || today <= authorisation.to_on);
    return isInTerm && authorisation.withdrawn_at === null && authorisation.urgent_grant_id === null;
  }
  if (exemption !== null) {
    const { place, cameras } = exemption.content;
    return cameras.kinds.includes(use.camera.kind) && (place === undefined || place.reference === use.place?.reference);
  }
  return (
    urgent !== null &&
    urgent.mission_ended_at === null &&
    !['requested', 'refused'].includes(urgent.state) &&
    urgent.confirmation?.outcome !== 'refused'
  );
}
