import { otherLines, talliedAct } from '@clairevoie/contract';
import type { Queryable } from '../ledger/index.ts';

/** What the bodies of a week say of its looks. */
export type LooksOfWeek = {
  /** Looks whose header names them. */
  readonly named: number;
  /** Every published camera that is connected here, with the leaves of its looks; the lines of other looks at the end. */
  readonly map: readonly { readonly camera: string; readonly leaves: readonly number[] }[];
};

/**
 * The looks of a period, by camera, from the bodies of their entries. A look whose body was erased, and one of a camera that is
 * not published, has a line without a name: the map tells of no camera that the portal does not show.
 */
export async function looksOfWeek(
  db: Queryable,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<LooksOfWeek> {
  const { rows } = await db.query<{
    readonly leaf: number | null;
    readonly camera: string | null;
    readonly is_erased: boolean;
    readonly is_named: boolean;
  }>(
    `select e.leaf_index as leaf, c.id::text as camera, e.groups is null as is_erased,
       -- Canonical JSON sorts its names: a header begins with its act.
       e.header ^@ ('{"act":' || to_json($1::text)::text || ',') as is_named
     from ledger.overseen_entry e
     left join vault.access_for_oversight l on l.kind = 'look'
       and l.id::text = ((e.groups::jsonb->'result'->>'content')::jsonb->>'lookId')
     left join registry.public_camera c on c.id = l.camera_id
     where e.act = $1 and e.verdict = 'allowed' and e.at >= $2::timestamptz and e.at < $3::timestamptz
     order by e.seq`,
    [talliedAct, from, before],
  );
  // As the portal has it: places of published lists are nobody's here, and "no look" would say nothing of them.
  const published = await db.query<{ id: string }>(
    `select id::text as id from registry.public_camera
     where facts->>'world' = 'fictional' or publication_reference ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`,
  );
  const map = new Map<string, number[]>([...published.rows.map(({ id }) => id), ...otherLines].map((id) => [id, []]));
  const [erased, unpublished] = otherLines;
  for (const { leaf, camera, is_erased } of rows) {
    if (leaf === null) throw new TypeError('a look of a week that is over waits for its leaf: sequence it first');
    const line = is_erased ? erased : (camera ?? unpublished);
    map.set(line, [...(map.get(line) ?? []), leaf]);
  }
  return {
    named: rows.filter(({ is_named }) => is_named).length,
    map: [...map].map(([camera, leaves]) => ({ camera, leaves })),
  };
}

/** The instant of the first entry, and the weeks that were tallied. */
export async function talliedWeeks(
  db: Queryable,
): Promise<{ readonly firstAt: string | undefined; readonly weeks: ReadonlySet<string> }> {
  const first = await db.query<{ at: string }>('select at from ledger.overseen_entry order by seq limit 1');
  const { rows } = await db.query<{ week: string }>('select week from oversight.tally');
  return { firstAt: first.rows[0]?.at, weeks: new Set(rows.map(({ week }) => week)) };
}
