import type { AnprListsPayload, correlationStates, DatabasePurpose } from '@clairevoie/contract';
import { defineRegister } from '../../ledger/index.ts';

/** Where a version of a list, or a criterion, stands in W-06. */
export type CorrelationState = (typeof correlationStates)[number];
type Proposed = AnprListsPayload<'anpr/propose-list'>;
type Directive = AnprListsPayload<'anpr/load-directive'>;

/** A directive of the ministers as dated configuration. @law lfp-44-4-p4-al1 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 R-47 */
export type CorrelationDirectiveRow = {
  readonly id: string;
  readonly reference: string;
  readonly issued_by: Directive['issuedBy'];
  readonly branches: Directive['branches'];
  readonly published_on: string | null;
  readonly from_on: string;
  /** Last day, Brussels; null: until it is withdrawn. */
  readonly to_on: string | null;
  readonly authority: NonNullable<Directive['authority']>;
  readonly databases: NonNullable<Directive['databases']>;
  readonly most_days: number;
  /** Null: the whole country. */
  readonly municipalities: readonly string[] | null;
  readonly modes: NonNullable<Directive['frequency']>['modes'];
  readonly most_versions_a_day: number;
  /** Null: the system, from the operator’s file. */
  readonly loaded_by: string | null;
  readonly loaded_at: string;
  readonly withdrawn_at: string | null;
  readonly withdrawal_reasons: string | null;
  /** Issuers whose signature was verified when it was loaded; null: unsigned. */
  readonly signed_by: Directive['issuedBy'] | null;
  /** SHA-256 of the text that was signed, base64: a signature loads it once. Null: unsigned. */
  readonly signed_digest: string | null;
};

/** A key with which a minister signs directives, and nothing else. House rule. */
export type DirectiveKeyRow = {
  readonly id: string;
  readonly minister: Directive['issuedBy'][number];
  /** Ed25519, 32 bytes in base64url. */
  readonly public_key: string;
  readonly stated_in: string;
  readonly registered_by: string;
  readonly registered_at: string;
  readonly ended_at: string | null;
  readonly end_reasons: string | null;
};

/** The authority that a directive names permits a connection. @law lfp-44-4-p4-al2-s2 */
export type ConnectionPermitRow = {
  readonly id: string;
  readonly directive_id: string;
  readonly database_id: string;
  readonly source_name: string;
  readonly organisation_id: string;
  readonly permitted_by: string;
  readonly permitted_in: string;
  readonly permitted_at: string;
};

/** A list; its plates come in versions. @law lfp-44-11-3decies-p4-al1-pt1 */
export type PlateListRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly database_id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: Proposed['kind'];
  readonly branch: DatabasePurpose['branch'];
  readonly purpose: DatabasePurpose;
  readonly mode: NonNullable<Proposed['mode']>;
  readonly source: Proposed['source'];
  readonly source_name: string;
  readonly legal_basis: string;
  /** Definition of the feed: source, selection, purpose. It never changes; another one is another list. */
  readonly feed: string;
  readonly municipalities: readonly string[];
  /** Days that a version serves at most. */
  readonly serves_days: number;
  readonly versions_a_day: number;
  readonly may_be_done: Proposed['mayBeDone'];
  readonly instruction: string;
  readonly is_confusable: boolean;
  /** Version on which the feed itself was authorised; null in strict mode. */
  readonly feed_authorised_on: string | null;
  readonly feed_notified_at: string | null;
  readonly proposed_by: string;
  readonly proposed_at: string;
  readonly withdrawn_at: string | null;
  readonly withdrawal_reasons: string | null;
};

/** The designation of an officer as it stood when a version was decided. */
export type KnownDesignation = {
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly by: string | null;
};

/** A version of a list. The register has its digest; the plates lie apart and go with it. */
export type ListVersionRow = {
  readonly id: string;
  readonly list_id: string;
  readonly number: number;
  readonly organisation_id: string;
  readonly content_id: string;
  readonly digest: string;
  readonly entries: number;
  readonly state: CorrelationState;
  readonly given_by: string;
  readonly given_at: string;
  readonly expires_at: string;
  readonly decided_by: string | null;
  readonly decided_in: string | null;
  readonly decider_body: string | null;
  readonly designation: KnownDesignation | null;
  readonly decided_at: string | null;
  readonly reasons: string | null;
  /** Version whose authorisation of the feed covers this one; null where it was decided itself. */
  readonly covered_by: string | null;
  readonly notified_by: string | null;
  readonly notified_at: string | null;
  readonly notice_means: string | null;
  readonly directive_id: string | null;
  readonly started_by: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly end_ground: string | null;
  readonly end_reasons: string | null;
};

/** What a trial over past reads counted. */
export type EstimateRow = {
  readonly vehicles: number | null;
  readonly isAtLeast: boolean;
  readonly reads: number;
  readonly from: string;
  readonly to: string;
  readonly countedAt: string;
};

/** A criterion. @law lfp-44-11-3decies-p4-al1-pt2 lfp-44-11-3decies-p4-al3-dpd */
export type PlateCriterionRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly database_id: string;
  readonly reference: string;
  readonly title: string;
  readonly branch: DatabasePurpose['branch'];
  readonly purpose: DatabasePurpose;
  readonly mode: NonNullable<Proposed['mode']>;
  /** The criterion as JSON text, in canonical form. */
  readonly criterion: string;
  readonly digest: string;
  readonly may_be_done: Proposed['mayBeDone'];
  readonly instruction: string;
  readonly state: CorrelationState;
  readonly proposed_by: string;
  readonly proposed_at: string;
  /** What the check asks a person about: code and place in the form. */
  readonly findings: readonly { readonly code: string; readonly path: string }[];
  readonly estimate_asked_at: string | null;
  readonly estimate_asked_by: string | null;
  readonly estimate: EstimateRow | null;
  readonly opinion: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly authorised_by: string | null;
  readonly authorised_in: string | null;
  readonly authorised_at: string | null;
  readonly authorisation_reasons: string | null;
  readonly expires_at: string | null;
  readonly ended_at: string | null;
  readonly end_ground: string | null;
  readonly end_reasons: string | null;
};

/** Directives of the ministers. */
export const correlationDirectives = defineRegister<CorrelationDirectiveRow>('anpr.correlation_directive', ['id']);
/** Keys with which ministers sign directives. */
export const directiveKeys = defineRegister<DirectiveKeyRow>('anpr.directive_key', ['id']);
/** Permits of the authority that a directive names. */
export const connectionPermits = defineRegister<ConnectionPermitRow>('anpr.connection_permit', ['id']);
/** Lists of plates. */
export const plateLists = defineRegister<PlateListRow>('anpr.plate_list', ['id']);
/** Versions of lists. */
export const listVersions = defineRegister<ListVersionRow>('anpr.list_version', ['id']);
/** Criteria. */
export const plateCriteria = defineRegister<PlateCriterionRow>('anpr.plate_criterion', ['id']);
