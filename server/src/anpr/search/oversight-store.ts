import { misuseHandedOver, searchPolicy } from '@clairevoie/contract';
import type { Queryable, Stored } from '../../ledger/index.ts';
import type { HouseholdPlateRow, MisuseSignRow, ProtectedPlaceRow } from './search-registers.ts';

/** Signs of a body, newest first; of every body where none is named. */
export async function listSigns(
  db: Queryable,
  organisationId: string | null,
): Promise<readonly Stored<MisuseSignRow>[]> {
  const { rows } = await db.query<Stored<MisuseSignRow>>(
    `select m.* from anpr.misuse_sign m
     where ($1::uuid is null or m.organisation_id = $1) order by m.id desc limit 500`,
    [organisationId],
  );
  return rows;
}

/** Keyed hashes of these persons of a body that are not withdrawn. */
export async function listHashes(
  db: Queryable,
  organisationId: string,
  personIds: readonly string[],
): Promise<readonly Pick<HouseholdPlateRow, 'id' | 'person_id' | 'plate_hmac'>[]> {
  const { rows } = await db.query<Pick<HouseholdPlateRow, 'id' | 'person_id' | 'plate_hmac'>>(
    `select id, person_id, plate_hmac from anpr.household_plate
     where organisation_id = $1 and withdrawn_at is null and person_id = any($2::uuid[]) order by id`,
    [organisationId, personIds],
  );
  return rows;
}

/** A search as the comparison with household plates takes it: what was searched, for LIKE, and a person who asked or ran it. */
export interface Searched {
  readonly searchId: string;
  readonly personId: string;
  readonly watched: string;
}

/**
 * A page of searches of a body, newest first, by persons of whom a keyed hash is recorded: who has none can match nothing, and their searches are shown to nobody here.
 * A part of a plate is there with the plate that it found, or with what it fixes. A search of which a sign was raised is not told again.
 */
export async function listSearched(
  db: Queryable,
  of: { readonly organisationId: string; readonly before?: string | undefined; readonly most: number },
): Promise<readonly Searched[]> {
  const { rows } = await db.query<Searched>(
    `with hashed as (select distinct person_id from anpr.household_plate where organisation_id = $1 and withdrawn_at is null),
     page as (
       select s.id, s.requested_by, s.searched_by, coalesce(s.plate, s.watched) as watched from anpr.point_search s
       where s.organisation_id = $1 and coalesce(s.plate, s.watched) is not null and ($2::uuid is null or s.id < $2)
         and exists (select 1 from hashed h where h.person_id in (s.requested_by, s.searched_by))
         and not exists (select 1 from anpr.misuse_sign m where m.pattern = 'own-or-household-plate' and m.search_ids ? s.id::text)
       order by s.id desc limit $3)
     select p.id as "searchId", h.person_id as "personId", p.watched from page p
     join hashed h on h.person_id in (p.requested_by, p.searched_by) order by p.id desc, h.person_id`,
    [of.organisationId, of.before ?? null, of.most],
  );
  return rows;
}

/** Protected places that are not withdrawn, gatherings that are over aside; newest first. */
export async function listProtected(
  db: Queryable,
  organisationId: string,
  at: string,
): Promise<readonly Stored<ProtectedPlaceRow>[]> {
  const { rows } = await db.query<Stored<ProtectedPlaceRow>>(
    `select * from anpr.protected_place where organisation_id = $1 and withdrawn_at is null
       and (to_at is null or to_at >= $2::timestamptz - interval '12 months') order by id desc limit 1000`,
    [organisationId, at],
  );
  return rows;
}

/** One plate at which one person looked again and again lately, with no sign of it yet. */
export interface Again {
  readonly personId: string;
  readonly organisationId: string;
  readonly searchIds: readonly string[];
}

/**
 * Finds them. A run, a page and an export are a look; what is looked at of one search on one day counts once, however many pages it has. A part of a plate counts
 * with the plate, or the closer part, that fits it. Searches that a sign already holds are not counted again, and no search is told in two groups.
 */
export async function findAgain(db: Queryable, at: string): Promise<readonly Again[]> {
  const { times, days } = searchPolicy.again;
  const { rows } = await db.query<Again>(
    `with look as (
       select s.id, s.requested_by, s.organisation_id, coalesce(s.plate, s.watched) as watched, (l.at at time zone 'Europe/Brussels')::date as day
       from anpr.point_search s
       cross join lateral (
         select s.run_at as at union all
         select v.viewed_at from anpr.search_view v where v.search_id = s.id union all
         select e.exported_at from anpr.search_export e where e.search_id = s.id) l
       where s.run_at > $1::timestamptz - make_interval(days => $2::int + 8) and l.at > $1::timestamptz - make_interval(days => $2::int)
         and coalesce(s.plate, s.watched) is not null
         and not exists (select 1 from anpr.misuse_sign m where m.pattern = 'same-plate-again' and m.search_ids ? s.id::text)
       group by 1, 2, 3, 4, 5)
     select k.requested_by as "personId", k.organisation_id as "organisationId", (array_agg(distinct l.id order by l.id))[1:100] as "searchIds"
     from (select distinct requested_by, organisation_id, watched from look) k
     join look l on l.requested_by = k.requested_by and l.organisation_id = k.organisation_id and k.watched like l.watched
     group by k.requested_by, k.organisation_id, k.watched having count(*) >= $3::int order by 1, count(*) desc limit 200`,
    [at, days, times],
  );
  const told = new Set<string>();
  return rows.filter(({ searchIds }) => {
    const isNew = searchIds.every((id) => !told.has(id));
    if (isNew) for (const id of searchIds) told.add(id);
    return isNew;
  });
}

/** Signs whose year is over on this day in Brussels. */
export async function listSignsAtTerm(
  db: Queryable,
  today: string,
): Promise<readonly Pick<Stored<MisuseSignRow>, 'id' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<MisuseSignRow>, 'id' | 'version' | 'organisation_id'>>(
    `select id, version, organisation_id from anpr.misuse_sign
     where delete_on < $1::date and (conclusion is null or not conclusion = any($2)) order by id limit 200`,
    [today, misuseHandedOver],
  );
  return rows;
}

/** The oldest days in UTC that are over and have no trigrams yet. */
export async function daysWithoutTrigrams(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ day: string }>('select day from anpr.day_without_trigrams order by day limit 3');
  return rows.map(({ day }) => day);
}

/** Gives a day its trigrams. */
export async function indexDay(db: Queryable, day: string): Promise<void> {
  await db.query('select anpr.index_day($1::date)', [day]);
}
