import type {
  AuthorisationPayload,
  AuthorisedScope,
  ChangeState,
  Sitting,
  UrgentGrantState,
  UseRequestContent,
  UseRequestState,
  UseState,
} from '@clairevoie/contract';
import { defineRegister, type JsonObject } from '../ledger/index.ts';
import type { AssessmentHeads } from './assessment-heads.ts';
import type { PublishedAuthorisation } from './published-authorisation.ts';

/** Local police zone or service of the federal police. */
export type Level = 'local' | 'federal';

/** An impact and risk assessment: the imported file whole, and the heads that 25/4 names. @law lfp-25-4-p2-al2-s2 */
export type AssessmentRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly title: string;
  readonly made_on: string;
  readonly pia: JsonObject;
  readonly heads: AssessmentHeads;
  readonly necessary_retention: string | null;
  readonly report: JsonObject;
  readonly file_digest: string;
  readonly replaces_id: string | null;
  readonly imported_by: string;
  readonly imported_at: string;
};

/** What was decided on a request, granted or refused. */
export type DecisionRecord = {
  readonly outcome: 'granted' | 'refused';
  readonly decidedAt: string;
  readonly sitting: Sitting | null;
  readonly reasons: string | null;
  readonly extractDigest: string | null;
  readonly byFunction: string;
  readonly byOrganisation: string;
};

/** A request for an authorisation in principle (W-01). */
export type UseRequestRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly level: Level;
  readonly municipality: string | null;
  readonly reference: string;
  readonly title: string;
  readonly content: UseRequestContent;
  readonly state: UseRequestState;
  readonly drafted_by: string;
  readonly filed_at: string | null;
  readonly filed_by: string | null;
  readonly decision: DecisionRecord | null;
  readonly authorisation_id: string | null;
  readonly change_id: string | null;
  readonly created_at: string;
};

/** An authorisation in principle, as decided. @law lfp-25-4-p1-al1 */
export type AuthorisationRow = {
  readonly id: string;
  readonly request_id: string | null;
  readonly urgent_grant_id: string | null;
  readonly organisation_id: string;
  readonly deciding_organisation_id: string;
  readonly decided_by_function: string;
  readonly level: Level;
  readonly municipality: string | null;
  readonly territory: readonly string[];
  readonly reference: string;
  readonly title: string;
  readonly scope: AuthorisedScope;
  readonly conditions: string | null;
  readonly decided_on: string;
  readonly decided_at: string;
  readonly sitting: Sitting | null;
  readonly extract_digest: string | null;
  readonly assessment_id: string | null;
  readonly from_on: string;
  readonly to_on: string | null;
  readonly withdrawn_at: string | null;
  /** Whether 25/4 § 4 al. 3 orders publication (`due`), or it would be free (`not-due`), or it is done. */
  readonly publication: 'due' | 'not-due' | 'published';
  readonly published_at: string | null;
  readonly published: PublishedAuthorisation | null;
  /** Entries of the decision, the publication and the withdrawal. */
  readonly decision_entry: string;
  readonly publication_entry: string | null;
  readonly withdrawal_entry: string | null;
};

/** An oral authorisation in an emergency (W-02). @law lfp-25-4-p3-al1-s1 */
export type UrgentGrantRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly level: Level;
  readonly addressed_organisation_id: string;
  readonly municipality: string | null;
  readonly reference: string;
  readonly mission_reference: string | null;
  readonly urgency_reasons: string | null;
  readonly content: AuthorisationPayload<'authorisation/request-urgent'>;
  readonly state: UrgentGrantState;
  readonly requested_at: string;
  readonly requested_by: string;
  readonly answered_at: string | null;
  readonly answered_by: string | null;
  readonly answered_function: string | null;
  readonly answered_organisation_id: string | null;
  readonly words: string | null;
  readonly first_sitting_on: string | null;
  readonly mission_ended_at: string | null;
  readonly confirmation: (Omit<DecisionRecord, 'outcome'> & { readonly outcome: 'confirmed' | 'refused' }) | null;
  readonly authorisation_id: string | null;
};

/** A notice of an authorisation to one addressee. @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export type NoticeRow = {
  readonly id: string;
  readonly authorisation_id: string;
  readonly addressee_role: 'prosecutor' | 'mayor' | 'chief-of-corps';
  readonly addressee_organisation_id: string;
  readonly sent_by_organisation_id: string;
  readonly means: string;
  readonly sent_at: string;
  readonly received_at: string | null;
  readonly received_by: string | null;
};

/** A use that needs no authorisation. @law lfp-25-4-p5 lfp-25-4-p6-autorisation */
export type ExemptionRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly ground: 'closed-place-managed-by-police' | 'mobile-camera';
  readonly reference: string;
  readonly content: AuthorisationPayload<'authorisation/record-exemption'>;
  readonly recorded_by: string;
  readonly recorded_at: string;
};

/** An active use. @law lfp-25-5-p1-decision */
export type UseRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly basis_kind: 'authorisation' | 'exemption' | 'urgent';
  readonly basis_id: string;
  readonly camera_ids: readonly string[];
  readonly municipality: string | null;
  readonly content: AuthorisationPayload<'authorisation/activate-use'>;
  readonly responsible_person: string;
  readonly responsible_function: string;
  readonly state: UseState;
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
};

/** A declared change of an authorised use (W-03). @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu */
export type ChangeDeclarationRow = {
  readonly id: string;
  readonly authorisation_id: string;
  readonly organisation_id: string;
  readonly content: AuthorisationPayload<'authorisation/declare-change'>;
  readonly differences: readonly string[];
  readonly state: ChangeState;
  readonly declared_by: string;
  readonly declared_at: string;
  readonly new_request_id: string | null;
};

/** Something that somebody has to do, with the text or the policy that asks for it. */
export type TaskRow = {
  readonly id: string;
  readonly kind: string;
  readonly subject_kind: 'use_request' | 'authorisation' | 'urgent_grant' | 'notice' | 'use' | 'change_declaration';
  readonly subject_id: string;
  /** Municipality whose authority is concerned, when no single organisation is. */
  readonly municipality: string | null;
  readonly organisation_id: string | null;
  readonly functions: readonly string[];
  readonly basis: 'law' | 'policy';
  readonly provision: string | null;
  readonly reading: string | null;
  /** Legal instant of the deadline, when the text or our policy gives one. */
  readonly due_at: string | null;
  readonly due_on: string | null;
  /** The term in the text's own kind when it is no date: `at-once`, `as-soon-as-possible`, `before-use`, `no-term`. */
  readonly due_words: string | null;
  /** When our own alert goes off, without being a term of the law. */
  readonly alert_at: string | null;
  readonly text_fr: string;
  readonly text_nl: string;
  readonly text_en: string;
  readonly state: 'open' | 'done' | 'moot';
  readonly created_at: string;
  readonly done_at: string | null;
  readonly done_by_entry: string | null;
  readonly statement: string | null;
};

/** Assessments, never changed: a new one replaces an old one. */
export const assessments = defineRegister<AssessmentRow>('authorisation.assessment', ['id']);
/** Requests. */
export const useRequests = defineRegister<UseRequestRow>('authorisation.use_request', ['id']);
/** Authorisations granted. */
export const authorisations = defineRegister<AuthorisationRow>('authorisation.authorisation', ['id']);
/** Urgent oral authorisations, from the request on. */
export const urgentGrants = defineRegister<UrgentGrantRow>('authorisation.urgent_grant', ['id']);
/** Notices, one an addressee. */
export const notices = defineRegister<NoticeRow>('authorisation.notice', ['id']);
/** Uses that need no authorisation, with the statement they rest on. */
export const exemptions = defineRegister<ExemptionRow>('authorisation.exemption', ['id']);
/** Active and ended uses. */
export const uses = defineRegister<UseRow>('authorisation.use', ['id']);
/** Declared changes. */
export const changeDeclarations = defineRegister<ChangeDeclarationRow>('authorisation.change_declaration', ['id']);
/** Tasks. */
export const tasks = defineRegister<TaskRow>('authorisation.task', ['id']);
