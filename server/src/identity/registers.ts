import type { OrganisationKind, Quality } from '@clairevoie/contract';
import { defineRegister } from '../ledger/index.ts';

/** A row of the register of organisations. */
export type OrganisationRow = {
  readonly id: string;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly is_real: boolean;
  readonly name_fr: string;
  readonly name_nl: string;
  readonly name_en: string;
  readonly parent_id: string | null;
  readonly nis_codes: readonly string[];
  readonly source: { readonly title: string; readonly url?: string; readonly date?: string } | null;
};

/** A row of the register of persons. */
export type PersonRow = {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly is_fictional: boolean;
};

/** A row of the register of accounts: the key makes one account one person. */
export type AccountRow = {
  readonly issuer: string;
  readonly subject: string;
  readonly person_id: string;
  readonly linked_at: string;
};

/** A row of the register of functions held: in force from `from_at` (included) to `to_at` (excluded). */
export type FunctionHeldRow = {
  readonly id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly organisation_id: string;
  readonly branch: Quality | null;
  readonly from_at: string;
  readonly to_at: string | null;
  readonly instrument: string;
  readonly granted_by: string | null;
  readonly end_reason: string | null;
};

/** A row of the register of designations: in force from `from_at` to the earlier of `to_at` and `revoked_at`. */
export type DesignationRow = {
  readonly id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly organisation_id: string;
  readonly quality: Quality | null;
  readonly scope: { readonly covers: 'all' | 'named'; readonly named: readonly string[] };
  readonly from_at: string;
  readonly to_at: string | null;
  readonly instrument: string;
  readonly designated_by: string | null;
  readonly designated_by_function: string;
  readonly revoked_at: string | null;
  readonly revocation_reason: string | null;
};

/** Organisations, real and fictional. */
export const organisations = defineRegister<OrganisationRow>('identity.organisation', ['id']);
/** Persons who act. */
export const persons = defineRegister<PersonRow>('identity.person', ['id']);
/** Accounts of identity providers, each linked to one person. */
export const accounts = defineRegister<AccountRow>('identity.account', ['issuer', 'subject']);
/** Functions granted to persons. */
export const functionsHeld = defineRegister<FunctionHeldRow>('identity.function_held', ['id']);
/** Designations to a quality or a task. */
export const designations = defineRegister<DesignationRow>('identity.designation', ['id']);
