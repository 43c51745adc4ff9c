import type { Queryable } from './act.ts';
import { registerDigests } from './journal-check-store.ts';

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

/** What a rebuild did to each register. */
export interface RebuildReport {
  /** Changes folded. */
  readonly folded: number;
  readonly registers: readonly {
    readonly register: string;
    readonly rowsBefore: number;
    readonly rowsAfter: number;
    /** False when the register was not what the journal says: it has been put right. */
    readonly isIdentical: boolean;
  }[];
}

/** Rebuilds all registers and compares them with what stood there, under the gate's lock: nobody writes between. */
export async function rebuildAndCompare(owner: Queryable): Promise<RebuildReport> {
  await owner.query('begin');
  try {
    await owner.query(`select pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0))`);
    const before = await registerDigests(owner);
    const folded = await rebuildRegisters(owner);
    const after = await registerDigests(owner);
    await owner.query('commit');
    return {
      folded,
      registers: after.map(({ register, rows, digest }, place) => ({
        register,
        rowsBefore: before[place]?.rows ?? 0,
        rowsAfter: rows,
        isIdentical: before[place]?.digest === digest,
      })),
    };
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
