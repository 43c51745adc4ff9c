import type {
  AssessmentView,
  AuthorisationView,
  ChangeView,
  ExemptionView,
  NoticeView,
  UrgentGrantView,
  UseRequestView,
  UseView,
} from '@clairevoie/contract';
import type { Stored } from '../ledger/index.ts';
import type { Thing } from './audience.ts';
import type { RowOf } from './authorisation-store.ts';
import type { KnownOrganisation } from './organisation-store.ts';

type Names = ReadonlyMap<string, KnownOrganisation>;

/** What each list shows of a row: persons' ids stay inside. */
export type ViewOf = {
  readonly requests: UseRequestView;
  readonly assessments: AssessmentView;
  readonly authorisations: AuthorisationView;
  readonly 'urgent-grants': UrgentGrantView;
  readonly notices: NoticeView;
  readonly exemptions: ExemptionView;
  readonly uses: UseView;
  readonly changes: ChangeView;
};

const named = (names: Names, id: string) => {
  const found = names.get(id);
  return found === undefined
    ? null
    : { id, slug: found.slug, names: { fr: found.name_fr, nl: found.name_nl, en: found.name_en } };
};

/** Turns rows into what is shown; `names` are the organisations they mention. */
export const views: { readonly [T in Thing]: (row: Stored<RowOf[T]>, names: Names) => ViewOf[T] } = {
  requests: (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    level: row.level,
    municipality: row.municipality,
    reference: row.reference,
    title: row.title,
    state: row.state,
    content: row.content,
    filedAt: row.filed_at,
    createdAt: row.created_at,
    decision: row.decision,
    authorisationId: row.authorisation_id,
    changeId: row.change_id,
    entryId: row.entry_id,
  }),
  assessments: (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    title: row.title,
    madeOn: row.made_on,
    necessaryRetention: row.necessary_retention,
    heads: Object.fromEntries(
      Object.entries(row.heads).map(([head, { text, questions }]) => [head, { text, questions: [...questions] }]),
    ),
    report: row.report,
    fileDigest: row.file_digest,
    replacesId: row.replaces_id,
    importedAt: row.imported_at,
    entryId: row.entry_id,
  }),
  authorisations: (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    decidingOrganisation: named(names, row.deciding_organisation_id),
    requestId: row.request_id,
    urgentGrantId: row.urgent_grant_id,
    level: row.level,
    municipality: row.municipality,
    territory: [...row.territory],
    reference: row.reference,
    title: row.title,
    scope: row.scope,
    conditions: row.conditions,
    decidedOn: row.decided_on,
    decidedAt: row.decided_at,
    sitting: row.sitting,
    extractDigest: row.extract_digest,
    fromOn: row.from_on,
    toOn: row.to_on,
    withdrawnAt: row.withdrawn_at,
    publication: row.publication,
    publishedAt: row.published_at,
    entryId: row.entry_id,
  }),
  'urgent-grants': (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    level: row.level,
    municipality: row.municipality,
    reference: row.reference,
    missionReference: row.mission_reference,
    urgencyReasons: row.urgency_reasons,
    content: row.content,
    state: row.state,
    requestedAt: row.requested_at,
    answeredAt: row.answered_at,
    answeredFunction: row.answered_function,
    words: row.words,
    firstSittingOn: row.first_sitting_on,
    missionEndedAt: row.mission_ended_at,
    confirmation: row.confirmation,
    authorisationId: row.authorisation_id,
    entryId: row.entry_id,
  }),
  notices: (row, names) => ({
    id: row.id,
    authorisationId: row.authorisation_id,
    addresseeRole: row.addressee_role,
    addressee: named(names, row.addressee_organisation_id),
    means: row.means,
    sentAt: row.sent_at,
    receivedAt: row.received_at,
    entryId: row.entry_id,
  }),
  exemptions: (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    ground: row.ground,
    reference: row.reference,
    content: row.content,
    recordedAt: row.recorded_at,
    entryId: row.entry_id,
  }),
  uses: (row, names) => ({
    id: row.id,
    organisation: named(names, row.organisation_id),
    basisKind: row.basis_kind,
    basisId: row.basis_id,
    cameraIds: [...row.camera_ids],
    municipality: row.municipality,
    content: row.content,
    responsibleFunction: row.responsible_function,
    state: row.state,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    endReason: row.end_reason,
    entryId: row.entry_id,
  }),
  changes: (row) => ({
    id: row.id,
    authorisationId: row.authorisation_id,
    content: row.content,
    differences: [...row.differences],
    state: row.state,
    declaredAt: row.declared_at,
    newRequestId: row.new_request_id,
    entryId: row.entry_id,
  }),
};

/** Ids of the organisations that a row mentions. */
export function organisationsIn(row: object): readonly string[] {
  return Object.entries(row).flatMap(([column, value]) =>
    column.endsWith('organisation_id') && typeof value === 'string' ? [value] : [],
  );
}
