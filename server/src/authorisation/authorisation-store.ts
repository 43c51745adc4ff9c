import type { Queryable, Stored } from '../ledger/index.ts';
import { type Scope, scopesOf, type Thing, type Viewer } from './audience.ts';
import type {
  AssessmentRow,
  AuthorisationRow,
  ChangeDeclarationRow,
  ExemptionRow,
  NoticeRow,
  TaskRow,
  UrgentGrantRow,
  UseRequestRow,
  UseRow,
} from './registers.ts';

/** The row of each kind of file. Assessments come without the body of the PIA: it is read by itself. */
export type RowOf = {
  readonly requests: UseRequestRow;
  readonly assessments: Omit<AssessmentRow, 'pia'>;
  readonly authorisations: AuthorisationRow;
  readonly 'urgent-grants': UrgentGrantRow;
  readonly notices: NoticeRow;
  readonly exemptions: ExemptionRow;
  readonly uses: UseRow;
  readonly changes: ChangeDeclarationRow;
};

/** A page of a list, newest first; `before` is the id of the last row already seen. */
export interface PageAsked {
  readonly limit: number;
  readonly before?: string;
  readonly id?: string;
}

const tables: Readonly<Record<Thing, { readonly from: string; readonly columns: string }>> = {
  requests: { from: 'authorisation.use_request t', columns: 't.*' },
  assessments: {
    from: 'authorisation.assessment t',
    columns:
      't.id, t.organisation_id, t.title, t.made_on, t.heads, t.necessary_retention, t.report, t.file_digest, t.replaces_id, t.imported_by, t.imported_at, t.version, t.entry_id',
  },
  authorisations: { from: 'authorisation.authorisation t', columns: 't.*' },
  'urgent-grants': { from: 'authorisation.urgent_grant t', columns: 't.*' },
  notices: {
    from: 'authorisation.notice t join authorisation.authorisation a on a.id = t.authorisation_id',
    columns: 't.*',
  },
  exemptions: { from: 'authorisation.exemption t', columns: 't.*' },
  uses: { from: 'authorisation.use t', columns: 't.*' },
  changes: { from: 'authorisation.change_declaration t', columns: 't.*' },
};

// $1 organisation, $2 its municipalities, $3 the function: in every query, so that a scope is one condition.
const filed = `t.state <> 'draft'`;
const behindAssessment = (condition: string) =>
  `exists (select 1 from authorisation.use_request r where r.content->>'assessmentId' = t.id::text and r.state <> 'draft' and ${condition})`;
const conditions: Readonly<Record<Thing, Readonly<Partial<Record<Scope, string>>>>> = {
  requests: {
    'own-service': 't.organisation_id = $1',
    'own-municipality': `t.level = 'local' and t.municipality = any($2) and ${filed}`,
    federal: `t.level = 'federal' and ${filed}`,
    all: filed,
  },
  assessments: {
    'own-service': 't.organisation_id = $1',
    'own-municipality': behindAssessment(`r.level = 'local' and r.municipality = any($2)`),
    federal: behindAssessment(`r.level = 'federal'`),
    all: 'true',
  },
  authorisations: {
    'own-service': 't.organisation_id = $1',
    'own-municipality': `t.level = 'local' and t.municipality = any($2)`,
    federal: `t.level = 'federal'`,
    notified:
      'exists (select 1 from authorisation.notice n where n.authorisation_id = t.id and n.addressee_organisation_id = $1 and n.addressee_role = $3)',
    all: 'true',
  },
  'urgent-grants': {
    'own-service': 't.organisation_id = $1',
    'own-municipality': `t.level = 'local' and t.municipality = any($2)`,
    federal: `t.level = 'federal'`,
    all: 'true',
  },
  notices: {
    'own-service': 'a.organisation_id = $1',
    'own-municipality': `a.level = 'local' and a.municipality = any($2)`,
    federal: `a.level = 'federal'`,
    notified: 't.addressee_organisation_id = $1 and t.addressee_role = $3',
    all: 'true',
  },
  exemptions: { 'own-service': 't.organisation_id = $1', all: 'true' },
  uses: { 'own-service': 't.organisation_id = $1', all: 'true' },
  changes: { 'own-service': 't.organisation_id = $1', all: 'true' },
};

/** Lists the files of one kind that the viewer may see, newest first; undefined when he has no part in that kind. */
export async function listFor<T extends Thing>(
  db: Queryable,
  thing: T,
  viewer: Viewer,
  page: PageAsked,
): Promise<readonly Stored<RowOf[T]>[] | undefined> {
  const allowed = scopesOf(thing, viewer).map((scope) => conditions[thing][scope] ?? 'false');
  if (allowed.length === 0) return undefined;
  const { from, columns } = tables[thing];
  const { rows } = await db.query<Stored<RowOf[T]>>(
    `select ${columns} from ${from}
     where (${allowed.map((condition) => `(${condition})`).join(' or ')})
       and $3::text is not null and $1::uuid is not null and $2::text[] is not null
       and ($4::uuid is null or t.id = $4) and ($5::uuid is null or t.id < $5)
     order by t.id desc limit $6`,
    [
      viewer.organisation.id,
      viewer.organisation.nis_codes,
      viewer.functionKey,
      page.id ?? null,
      page.before ?? null,
      page.limit,
    ],
  );
  return rows;
}

/** One file that the viewer may see; undefined when there is none, or none for him. */
export async function findFor<T extends Thing>(
  db: Queryable,
  thing: T,
  viewer: Viewer,
  id: string,
): Promise<Stored<RowOf[T]> | undefined> {
  return (await listFor(db, thing, viewer, { limit: 1, id }))?.[0];
}

/** The body of an assessment, as it was imported. */
export async function findPia(db: Queryable, id: string): Promise<AssessmentRow['pia'] | undefined> {
  const { rows } = await db.query<Pick<AssessmentRow, 'pia'>>(
    'select pia from authorisation.assessment where id = $1',
    [id],
  );
  return rows[0]?.pia;
}

/** Notices of one authorisation, oldest first. */
export async function listNotices(db: Queryable, authorisationId: string): Promise<readonly Stored<NoticeRow>[]> {
  const { rows } = await db.query<Stored<NoticeRow>>(
    'select * from authorisation.notice where authorisation_id = $1 order by id',
    [authorisationId],
  );
  return rows;
}

/** Open tasks that name this function, soonest alert first; whom of its holders each concerns is for `isTaskOf`. */
export async function listOpenTasks(db: Queryable, functionKey: string): Promise<readonly Stored<TaskRow>[]> {
  const { rows } = await db.query<Stored<TaskRow>>(
    `select * from authorisation.task where state = 'open' and functions ? $1
     order by coalesce(due_at, alert_at, (due_on::timestamp at time zone 'Europe/Brussels')) nulls last, id limit 2000`,
    [functionKey],
  );
  return rows;
}

/** Oral grants that wait for their written confirmation: the schedule looks at them to raise our alarm (R-11). */
export async function listUnconfirmedGrants(db: Queryable): Promise<readonly Stored<UrgentGrantRow>[]> {
  const { rows } = await db.query<Stored<UrgentGrantRow>>(
    `select * from authorisation.urgent_grant where state in ('granted-orally', 'in-use', 'mission-ended') and confirmation is null order by id limit 500`,
  );
  return rows;
}

/** Active uses whose authorisation is over at `at`: withdrawn, or past its last day in Brussels. */
export async function listLapsedUses(db: Queryable, at: string): Promise<readonly Stored<UseRow>[]> {
  const { rows } = await db.query<Stored<UseRow>>(
    `select u.* from authorisation.use u join authorisation.authorisation a on a.id = u.basis_id
     where u.state = 'active' and u.basis_kind = 'authorisation'
       and (a.withdrawn_at <= $1::timestamptz or ((a.to_on + 1)::timestamp at time zone 'Europe/Brussels') <= $1::timestamptz)
     order by u.id limit 500`,
    [at],
  );
  return rows;
}
