import type { Queryable, Stored } from '../../ledger/index.ts';
import type { CorrelationDirectiveRow, ListVersionRow, PlateCriterionRow, PlateListRow } from './list-registers.ts';

/** Versions that were started and not ended, their lists and the directives that ever were: what a snapshot is made of. */
export interface RunningRows {
  readonly versions: readonly { readonly version: Stored<ListVersionRow>; readonly list: Stored<PlateListRow> }[];
  readonly criteria: readonly Stored<PlateCriterionRow>[];
  readonly directives: readonly Stored<CorrelationDirectiveRow>[];
  /** Municipality of each camera that ever was enrolled, where the register of cameras knows it: stored reads of a withdrawn one are compared too. */
  readonly cameras: ReadonlyMap<number, string>;
}

/** The registers that these rows come from. */
export const runningRegisters = [
  { name: 'anpr.plate_list' },
  { name: 'anpr.list_version' },
  { name: 'anpr.plate_criterion' },
  { name: 'anpr.correlation_directive' },
  { name: 'anpr.enrolled_camera' },
  { name: 'registry.camera' },
] as const;

/** Reads what is running. */
export async function readRunning(db: Queryable): Promise<RunningRows> {
  const versions = await db.query<Stored<ListVersionRow>>(
    `select * from anpr.list_version where state in ('scheduled', 'running') and ended_at is null order by id`,
  );
  const lists = await db.query<Stored<PlateListRow>>(
    'select * from anpr.plate_list where id = any($1::uuid[]) and withdrawn_at is null',
    [versions.rows.map(({ list_id }) => list_id)],
  );
  const criteria = await db.query<Stored<PlateCriterionRow>>(
    `select * from anpr.plate_criterion where state in ('scheduled', 'running') and ended_at is null order by id`,
  );
  const directives = await db.query<Stored<CorrelationDirectiveRow>>(
    'select * from anpr.correlation_directive order by id',
  );
  const cameras = await db.query<{ number: number; nis: string }>(
    `select c.number, r.nis from anpr.enrolled_camera c join registry.camera_summary r on r.id = c.camera_id
     where r.nis is not null`,
  );
  return {
    versions: versions.rows.flatMap((version) => {
      const list = lists.rows.find(({ id }) => id === version.list_id);
      return list === undefined ? [] : [{ version, list }];
    }),
    criteria: criteria.rows,
    directives: directives.rows,
    cameras: new Map(cameras.rows.map(({ number, nis }) => [number, nis])),
  };
}

/** A part of the content of a version, in its order. */
export interface Chunk {
  readonly plates: readonly string[];
  readonly countries: readonly string[];
}

/** Part of the content of a version that lives, in the order of the digest; undefined past its end. */
export async function readChunk(db: Queryable, versionId: string, place: number): Promise<Chunk | undefined> {
  const { rows } = await db.query<Chunk>(
    'select plates, countries from anpr.readable_chunk where version_id = $1 and place = $2',
    [versionId, place],
  );
  return rows[0];
}

/** The salt of the digest of a version that lives. */
export async function readSalt(db: Queryable, versionId: string): Promise<Buffer | undefined> {
  const { rows } = await db.query<{ salt: Buffer }>('select salt from anpr.readable_salt where version_id = $1', [
    versionId,
  ]);
  return rows[0]?.salt;
}

/** Versions and criteria whose time is over at an instant and that nobody ended yet. */
export async function listLapsed(
  db: Queryable,
  at: string,
): Promise<
  readonly {
    readonly id: string;
    readonly version: number;
    readonly organisation_id: string;
    readonly what: 'list' | 'criterion';
  }[]
> {
  const { rows } = await db.query<{ id: string; version: number; organisation_id: string; what: 'list' | 'criterion' }>(
    `select id, version, organisation_id, 'list' as what from anpr.list_version
       where state not in ('ended', 'refused') and expires_at <= $1::timestamptz
     union all
     select id, version, organisation_id, 'criterion' from anpr.plate_criterion
       where state in ('scheduled', 'running') and expires_at <= $1::timestamptz
     order by id limit 500`,
    [at],
  );
  return rows;
}

/** Takes away contents that no living version has; how many. */
export async function sweepContents(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ swept: number }>('select anpr.sweep_list_contents() as swept');
  return rows[0]?.swept ?? 0;
}
