import type { Queryable } from '../../ledger/public.ts';

/** What can happen to a published fact. */
export const changeKinds = ['published', 'replaced', 'ended', 'withdrawn', 'recorded', 'taken-down'] as const;

/** A change of a published fact, on a Brussels day. */
export interface PublicChange {
  /** Lasting: set, row, kind and day. */
  readonly id: string;
  readonly dataset: string;
  readonly row: string;
  readonly change: (typeof changeKinds)[number];
  readonly day: string;
  readonly world: 'real' | 'fictional';
  readonly label: string;
}

// Each line says which fact changed on which day, from the public views alone. The log has the acts themselves, with their proofs.
const changes = `
  select 'cameras' as dataset, id::text as row, 'published' as change, published_on::text as day, facts->>'world' as world, facts as named from registry.public_camera
  union all select 'cameras', id::text, 'ended', ended_on, facts->>'world', facts from registry.public_camera where ended_on is not null
  union all select 'camera-versions', camera_id::text || ':' || lpad(number::text, 8, '0'), 'replaced', to_on::text, facts->>'world', facts from registry.public_camera_version
  union all select 'cameras', camera_id::text, 'taken-down', taken_down_on::text, 'real', jsonb_build_object('label', camera_id::text) from registry.public_takedown
  union all select 'speed-cameras', id::text, 'published', published_on::text, facts->>'world', facts from registry.public_speed_camera
  union all select 'authorisations', a.id::text, 'published', a.published_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', a.published->>'title')
    from authorisation.public_authorisation a left join identity.public_organisation o on o.id = a.organisation_id
  union all select 'authorisations', a.id::text, 'withdrawn', a.withdrawn_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', a.published->>'title')
    from authorisation.public_authorisation a left join identity.public_organisation o on o.id = a.organisation_id where a.withdrawn_on is not null
  union all select 'facial-recognition', v.organisation_id::text || ':' || v.recorded_on, 'recorded', v.recorded_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', coalesce(o.name_fr, v.organisation_id::text))
    from ban.public_verdict v left join identity.public_organisation o on o.id = v.organisation_id`;

// What a third party observed is named by its number there, never by words that may name somebody.
const told = `select * from (
  select day || ':' || dataset || ':' || row || ':' || change as id, dataset, row, change, day, coalesce(world, 'fictional') as world,
    case when named->'stage'->>'state' = 'observed' then 'OpenStreetMap ' || (named->>'sourceRef') else coalesce(named->>'label', row) end as label
  from (${changes}) c) d`;

/** Changes from a day on, oldest first, after one that is already known; at most `most`. */
export async function listChanges(
  db: Queryable,
  { since, after, most }: { readonly since: string; readonly after: string | null; readonly most: number },
): Promise<readonly PublicChange[]> {
  const { rows } = await db.query<PublicChange>(
    `${told}
     where day >= $1 and ($2::text is null or id collate "C" > $2) order by id collate "C" limit $3`,
    [since, after, most],
  );
  return rows;
}

/** The newest changes, newest first. */
export async function newestChanges(
  db: Queryable,
  { since, most }: { readonly since: string; readonly most: number },
): Promise<readonly PublicChange[]> {
  const { rows } = await db.query<PublicChange>(
    `${told}
     where day >= $1 order by id collate "C" desc limit $2`,
    [since, most],
  );
  return rows;
}
