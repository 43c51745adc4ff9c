import type { Queryable, Stored } from '../../ledger/index.ts';
import { ministerOf } from '../controllers.ts';
import type { TechnicalDatabaseRow } from '../registers.ts';
import { transmissionLimits } from './transmission-limits.ts';
import type { GapRow, StreamRow } from './transmission-registers.ts';
import { countWaiting } from './transmission-store.ts';

/** Who looks: the function and the organisation acted in. */
export interface TransmissionViewer {
  readonly functionKey: string;
  readonly organisationId: string;
}

/** A stream with what waits in it and how it stands. */
export type StreamHealth = Stored<StreamRow> &
  ActingSide & {
    readonly title: string | null;
    readonly waiting: number;
    readonly waiting_since: string | null;
    readonly is_behind: boolean;
    readonly open_gaps: number;
  };

/** Most messages that are counted as waiting: more are told as this many. */
const mostCounted = 10_000;

// $1 organisation, $2 function, $3 the minister in whose place it acts: the chief of corps those of the own zone, ministers those of a national database
// that they created, the data protection officer those of the own body, the Control Organ all, who runs the server the links to others.
const isLocalSide = `(s.direction = 'up') = (s.side = 'sending')`;
const own = `($2 = 'control-organ' or ($2 = 'system-administrator' and s.part <> 'within') or case when ${isLocalSide} or $2 = 'dpo' then $3::text is null and s.organisation_id = $1 else exists (
    select 1 from anpr.technical_database n where n.id = s.national_database_id and n.creators ? $3) end)`;

const valuesOf = ({ functionKey, organisationId }: TransmissionViewer): readonly unknown[] => [
  organisationId,
  functionKey,
  ministerOf(functionKey),
];

/** Whose stream it is: a local database, or a national one with those who created it. */
export interface ActingSide {
  readonly is_local: boolean;
  /** Of the national database, where it lies here. */
  readonly creators: TechnicalDatabaseRow['creators'] | null;
}

/** The database for which somebody must act, as {@link controllersOf} asks for it. */
export function actingSide({ is_local, creators }: ActingSide): Pick<TechnicalDatabaseRow, 'level' | 'creators'> {
  return { level: is_local ? 'local' : 'national', creators: creators ?? [] };
}

/** Streams that the viewer may see, those of a server whose legal time is `at`. */
export async function listHealth(
  db: Queryable,
  viewer: TransmissionViewer,
  at: string,
): Promise<readonly StreamHealth[]> {
  const { rows } = await db.query<
    Stored<StreamRow> & ActingSide & { title: string | null; open_gaps: number; unacknowledged_since: string | null }
  >(
    `select s.*, d.title, ${isLocalSide} as is_local,
       (select n.creators from anpr.technical_database n where n.id = s.national_database_id) as creators,
       (select count(*)::int from anpr.transmission_gap g
        where g.database_id = s.database_id and g.direction = s.direction and g.side = s.side and g.settled_at is null) as open_gaps,
       (select r.sent_at from anpr.sent_range r where s.side = 'sending' and r.database_id = s.database_id
          and r.direction = s.direction and r.number = s.acknowledged_range + 1) as unacknowledged_since
     from anpr.transmission_stream s
     left join anpr.technical_database d
       on d.id = case when (s.direction = 'up') = (s.side = 'sending') then s.database_id else s.national_database_id end
     where ${own} order by s.database_id, s.direction desc, s.side desc limit 500`,
    valuesOf(viewer),
  );
  const limit = Temporal.Instant.from(at).subtract({ hours: transmissionLimits.behindAfterHours }).toString();
  const streams: StreamHealth[] = [];
  for (const { unacknowledged_since, ...row } of rows) {
    const counted = row.side === 'sending' ? await countWaiting(db, row, mostCounted) : { waiting: 0, since: null };
    const since = [counted.since, unacknowledged_since].filter((one) => one !== null).toSorted()[0] ?? null;
    streams.push({
      ...row,
      waiting: counted.waiting,
      waiting_since: since,
      is_behind: since !== null && Temporal.Instant.compare(since, limit) < 0,
    });
  }
  return streams;
}

/** Gaps of the streams that the viewer may see, open ones first. */
export async function listGaps(
  db: Queryable,
  viewer: TransmissionViewer,
): Promise<readonly (Stored<GapRow> & ActingSide)[]> {
  const { rows } = await db.query<Stored<GapRow> & ActingSide>(
    `select g.*, ${isLocalSide} as is_local,
       (select n.creators from anpr.technical_database n where n.id = s.national_database_id) as creators
     from anpr.transmission_gap g
     join anpr.transmission_stream s on s.database_id = g.database_id and s.direction = g.direction and s.side = g.side
     where ${own} order by g.settled_at is not null, g.found_at desc limit 200`,
    valuesOf(viewer),
  );
  return rows;
}
