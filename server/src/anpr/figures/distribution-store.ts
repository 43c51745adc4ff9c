import type { Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';

/**
 * How reads lie: on one machine, or distributed by plate over the nodes of Citus where the database has that extension; `citus-required` does not
 * start without it.
 */
export const distributions = ['one-machine', 'citus', 'citus-required'] as const;

/** A choice of {@link distributions}. */
export type Distribution = (typeof distributions)[number];

/** Reads the setting; nothing is said: one machine. */
export function distributionOf(text: string | undefined): Distribution {
  const found = distributions.find((one) => one === (text === undefined || text === '' ? 'one-machine' : text));
  if (found === undefined) throw anprErrors.distributionUnknown({ known: distributions.join(', ') });
  return found;
}

/** What came of a choice. */
export type Distributed =
  | { readonly state: 'one-machine'; readonly because: 'chosen' | 'extension-absent'; readonly words: string }
  | { readonly state: 'citus'; readonly version: string; readonly changed: readonly string[] };

/** Reads are found by plate, so a plate's reads lie on one node; what every search joins lies on each. Hits hold no plate and stay registers. */
export const distributedTable = { name: 'anpr.plate_read', column: 'plate' } as const;
/** Small registers that `anpr.visible_read` joins, copied to every node. */
export const referenceTables = ['anpr.technical_database', 'anpr.read_batch'] as const;

/** The statements that bring tables of one machine onto the nodes, those left out that lie there already. */
export function distributionStatements(there: ReadonlySet<string>): readonly string[] {
  return [
    ...referenceTables.filter((name) => !there.has(name)).map((name) => `select create_reference_table('${name}')`),
    ...(there.has(distributedTable.name)
      ? []
      : [`select create_distributed_table('${distributedTable.name}', '${distributedTable.column}')`]),
  ];
}

/**
 * Does what was chosen, after the migrations and before the doors open; safe to repeat. Where the database has no Citus everything stays as it is
 * on one machine, and the answer says so.
 * @throws anpr/citus-absent where it is required
 */
export async function distributeReads(owner: Queryable, chosen: Distribution): Promise<Distributed> {
  if (chosen === 'one-machine')
    return { state: 'one-machine', because: 'chosen', words: 'Reads lie on one machine, as chosen.' };
  const { rows: extensions } = await owner.query<{ version: string }>(
    `select extversion as version from pg_catalog.pg_extension where extname = 'citus'`,
  );
  const [citus] = extensions;
  if (citus === undefined) {
    if (chosen === 'citus-required') throw anprErrors.citusAbsent();
    const words =
      'Citus was chosen, but this database does not have the extension: reads stay on one machine. Whoever administers the database runs "create extension citus" on every node, then the server is started again.';
    return { state: 'one-machine', because: 'extension-absent', words };
  }
  const { rows } = await owner.query<{ name: string }>(
    'select logicalrelid::text as name from pg_catalog.pg_dist_partition',
  );
  const changed = distributionStatements(new Set(rows.map(({ name }) => name)));
  for (const statement of changed) await owner.query(statement);
  return { state: 'citus', version: citus.version, changed };
}
