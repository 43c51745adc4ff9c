import type { Queryable } from './act.ts';

/** A register row that is not what the fold of the journal says. */
export interface RegisterDifference {
  readonly register: string;
  readonly row_key: object;
  readonly problem: string;
}

/** Compares every register with a fresh fold of the journal; empty when they are identical. Needs the owner's role. */
export async function compareRegisters(owner: Queryable): Promise<readonly RegisterDifference[]> {
  await owner.query('begin');
  try {
    const { rows } = await owner.query<RegisterDifference>(
      'select register, row_key, problem from ledger.compare_registers()',
    );
    return rows;
  } finally {
    await owner.query('rollback');
  }
}

/** Empties all registers and folds the journal into them again, in one transaction. Returns the changes applied. Needs the owner's role. */
export async function rebuildRegisters(owner: Queryable): Promise<number> {
  const { rows } = await owner.query<{ folded: number }>('select ledger.rebuild_registers() as folded');
  return rows[0]?.folded ?? 0;
}
