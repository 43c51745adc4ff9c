import type { PublishedEvidence, PublishedSystem } from '@clairevoie/contract';
import type { Queryable, Stored } from '../ledger/index.ts';
import type { FaceCheckRow, FaceEvidenceRow, FaceFindingRow, FaceSystemRow, RecordedVerdictRow } from './registers.ts';

type PublishableSystem = Pick<
  FaceSystemRow,
  | 'organisation_id'
  | 'reference'
  | 'title'
  | 'system_kind'
  | 'in_public_space'
  | 'state'
  | 'drift_since'
  | 'exception_reasons'
  | 'exception_until'
  | 'ground'
  | 'ground_provision'
> & { readonly declared_on: string };
type PublishableEvidence = Pick<
  FaceEvidenceRow,
  'organisation_id' | 'digest' | 'made_on' | 'summary' | 'files_root'
> & {
  readonly reference: string;
  readonly evidence_kind: PublishedEvidence['evidenceKind'];
  readonly origin: PublishedEvidence['origin'];
};
type PublishableFinding = {
  readonly organisation_id: string;
  readonly reference: string;
  readonly product: string;
  readonly capability: string;
  readonly confirmed_on: string;
};

/** A system with what shows it and what was found in it. */
export interface SystemFile {
  readonly system: Stored<FaceSystemRow>;
  readonly evidence: readonly Stored<FaceEvidenceRow>[];
  readonly findings: readonly Stored<FaceFindingRow>[];
}

/** Systems that may give rise to an alarm. */
export async function listWatchedSystems(db: Queryable): Promise<readonly SystemFile[]> {
  return filesOf(db, `s.state in ('active', 'lapsed')`, []);
}

/** Systems of one body, or of all where none is named. */
export async function listSystems(db: Queryable, organisationId: string | null): Promise<readonly SystemFile[]> {
  return filesOf(db, '($1::uuid is null or s.organisation_id = $1)', [organisationId]);
}

async function filesOf(db: Queryable, where: string, values: readonly unknown[]): Promise<readonly SystemFile[]> {
  const { rows: systems } = await db.query<Stored<FaceSystemRow>>(
    `select s.* from ban.system s where ${where} order by s.reference, s.id limit 2000`,
    values,
  );
  const ids = [systems.map(({ id }) => id)];
  const { rows: evidence } = await db.query<Stored<FaceEvidenceRow>>(
    'select * from ban.evidence where system_id = any($1::uuid[]) order by made_on desc, submitted_at desc limit 20000',
    ids,
  );
  const { rows: findings } = await db.query<Stored<FaceFindingRow>>(
    'select * from ban.finding where system_id = any($1::uuid[]) order by detected_at desc limit 5000',
    ids,
  );
  return systems.map((system) => ({
    system,
    evidence: evidence.filter(({ system_id }) => system_id === system.id),
    findings: findings.filter(({ system_id }) => system_id === system.id),
  }));
}

/** What may be published of the systems of every body that declared one, by body. */
export async function publishableSystems(db: Queryable): Promise<ReadonlyMap<string, readonly PublishedSystem[]>> {
  const { rows: systems } = await db.query<PublishableSystem>(
    `select organisation_id, reference, title, system_kind, in_public_space, state, declared_on, drift_since, exception_reasons,
            exception_until, ground, ground_provision from ban.publishable_system order by organisation_id, reference limit 5000`,
  );
  const { rows: evidence } = await db.query<PublishableEvidence>(
    `select organisation_id, reference, evidence_kind, origin, digest, made_on, summary, files_root from ban.publishable_evidence`,
  );
  const { rows: findings } = await db.query<PublishableFinding>(
    'select organisation_id, reference, product, capability, confirmed_on from ban.publishable_finding order by confirmed_on, product',
  );
  const bodies = new Map<string, PublishedSystem[]>();
  for (const row of systems) {
    const isOf = (one: Pick<PublishableSystem, 'organisation_id' | 'reference'>) =>
      one.organisation_id === row.organisation_id && one.reference === row.reference;
    const system: PublishedSystem = {
      ...{ reference: row.reference, title: row.title, systemKind: row.system_kind, state: row.state },
      ...{ inPublicSpace: row.in_public_space, declaredOn: row.declared_on, driftSince: row.drift_since },
      suspendedOn: row.ground === null ? null : { ground: row.ground, provision: row.ground_provision },
      exception:
        row.exception_reasons === null || row.exception_until === null
          ? null
          : { reasons: row.exception_reasons, until: row.exception_until },
      evidence: evidence.filter(isOf).map((one) => ({
        ...{ evidenceKind: one.evidence_kind, origin: one.origin, digest: one.digest, madeOn: one.made_on },
        ...{ summary: one.summary, filesRoot: one.files_root },
      })),
      confirmed: findings.filter(isOf).map((one) => ({
        ...{ product: one.product, capability: one.capability, confirmedOn: one.confirmed_on },
      })),
    };
    bodies.set(row.organisation_id, [...(bodies.get(row.organisation_id) ?? []), system]);
  }
  return bodies;
}

/** What was recorded last of each body. */
export async function lastRecorded(db: Queryable): Promise<ReadonlyMap<string, Stored<RecordedVerdictRow>>> {
  const { rows } = await db.query<Stored<RecordedVerdictRow>>(
    'select distinct on (organisation_id) * from ban.recorded_verdict order by organisation_id, recorded_on desc',
  );
  return new Map(rows.map((row) => [row.organisation_id, row]));
}

/** Bodies that brought a report, or whose system it tells of. */
export async function findReportBodies(db: Queryable, digest: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select organisation_id as id from ban.report_upload where digest = $1
     union select organisation_id from ban.evidence where digest = $1`,
    [digest],
  );
  return rows.map(({ id }) => id);
}

/** Checks of purchases and funding of a body, newest first. */
export async function listChecks(db: Queryable, organisationId: string): Promise<readonly Stored<FaceCheckRow>[]> {
  const { rows } = await db.query<Stored<FaceCheckRow>>(
    'select * from ban.purchase_check where organisation_id = $1 order by checked_at desc limit 500',
    [organisationId],
  );
  return rows;
}
