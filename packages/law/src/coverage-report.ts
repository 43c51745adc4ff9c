import { type Coverage, coverage } from './coverage.ts';
import { referenceVersions } from './reference-ids.data.ts';

/** How far the package carries the whole reference. */
export type CoverageReport = {
  readonly provisions: number;
  readonly executed: number;
  readonly askedOfHuman: number;
  readonly notExecutable: number;
  /** Versions of the reference, `id@first day`, that the package does not hold. */
  readonly missing: readonly string[];
  readonly rows: readonly Coverage[];
};

/** Every provision of the reference: executed, asked of a human, not executable and why, or missing. */
export function coverageReport(): CoverageReport {
  const rows = coverage();
  const held = new Set(rows.flatMap(({ id, version }) => [id, `${id}@${version}`]));
  const count = (status: Coverage['status']): number => rows.filter((row) => row.status === status).length;
  return {
    provisions: rows.length,
    executed: count('executed'),
    askedOfHuman: count('asked-of-human'),
    notExecutable: count('not-executable'),
    missing: referenceVersions.filter((version) => !held.has(version)),
    rows,
  };
}
