import type { CameraFacts } from '@clairevoie/contract';
import type { Queryable } from '../../ledger/public.ts';
import { mayBeTold } from '../../registry/public.ts';
import { judgedNowAndThen } from './camera-sets.ts';

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
  select 'cameras' as dataset, id::text as row, 'published' as change, published_on::text as day, facts->>'world' as world, facts as named, jsonb_build_array(facts) as judged from registry.public_camera
  union all select 'cameras', id::text, 'ended', ended_on, facts->>'world', facts, jsonb_build_array(facts) from registry.public_camera where ended_on is not null
  union all select 'camera-versions', camera_id::text || ':' || lpad(number::text, 8, '0'), 'replaced', to_on::text, facts->>'world', facts, ${judgedNowAndThen} from registry.public_camera_version
  union all select 'cameras', camera_id::text, 'taken-down', taken_down_on::text, 'real', jsonb_build_object('label', camera_id::text), '[]' from registry.public_takedown
  union all select 'speed-cameras', id::text, 'published', published_on::text, facts->>'world', facts, '[]' from registry.public_speed_camera
  union all select 'authorisations', a.id::text, 'published', a.published_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', a.published->>'title'), '[]'
    from authorisation.public_authorisation a left join identity.public_organisation o on o.id = a.organisation_id
  union all select 'authorisations', a.id::text, 'withdrawn', a.withdrawn_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', a.published->>'title'), '[]'
    from authorisation.public_authorisation a left join identity.public_organisation o on o.id = a.organisation_id where a.withdrawn_on is not null
  union all select 'facial-recognition', v.organisation_id::text || ':' || v.recorded_on, 'recorded', v.recorded_on::text, case when o.is_real then 'real' else 'fictional' end, jsonb_build_object('label', coalesce(o.name_fr, v.organisation_id::text)), '[]'
    from ban.public_verdict v left join identity.public_organisation o on o.id = v.organisation_id`;

// What a third party observed is named by its number there, never by words that may name somebody.
const told = `select * from (
  select day || ':' || dataset || ':' || row || ':' || change as id, dataset, row, change, day, judged, coalesce(world, 'fictional') as world,
    case when named->'stage'->>'state' = 'observed' then 'OpenStreetMap ' || (named->>'sourceRef') else coalesce(named->>'label', row) end as label
  from (${changes}) c) d`;

type Told = PublicChange & { readonly judged: readonly CameraFacts[] };
type Which = { readonly since: string; readonly after: string | null; readonly most: number };

/** Changes in the order of their ids, without those of what may not be told: as many are read as fill the answer. */
async function readChanges(db: Queryable, order: 'oldest' | 'newest', which: Which): Promise<readonly PublicChange[]> {
  const { since, most } = which;
  const [beyond, direction] = order === 'oldest' ? ['>', 'asc'] : ['<', 'desc'];
  const found: PublicChange[] = [];
  for (let { after } = which; ; ) {
    const { rows } = await db.query<Told>(
      `${told}
       where day >= $1 and ($2::text is null or id collate "C" ${beyond} $2) order by id collate "C" ${direction} limit $3`,
      [since, after, most],
    );
    for (const { judged, ...change } of rows) if (judged.every(mayBeTold)) found.push(change);
    if (rows.length < most || found.length >= most) return found.slice(0, most);
    after = rows.at(-1)?.id ?? null;
  }
}

/** Changes from a day on, oldest first, after one that is already known; at most `most`. */
export const listChanges = (db: Queryable, which: Which): Promise<readonly PublicChange[]> =>
  readChanges(db, 'oldest', which);

/** The newest changes, newest first. */
export const newestChanges = (
  db: Queryable,
  { since, most }: Pick<Which, 'since' | 'most'>,
): Promise<readonly PublicChange[]> => readChanges(db, 'newest', { since, most, after: null });
