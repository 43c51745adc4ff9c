import { join } from 'node:path';
import { canonical, type Queryable } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { readReport } from './read-report.ts';
import { findReportFile } from './report-files.ts';

/** What was found of reports and SBOMs that were brought. */
export interface ReportsFound {
  /** Reports brought or taken as evidence, and how many of them have no file here any more. */
  readonly reports: number;
  readonly gone: number;
  /** Digests of those whose file is damaged, or says other than what was read out of it when it was brought or taken as evidence. */
  readonly differing: readonly string[];
}

/**
 * Reads each report again from its file, which its digest vouches for, and compares with what the database says was read out of it: on that rests evidence, and it lies
 * beside the journal until an act takes it over. A version of this software that reads more out of a report says so of older ones too: they are brought anew.
 */
export async function checkReports({
  owner,
  dataDir,
}: {
  /** A connection of `clv_owner`. */
  readonly owner: Queryable;
  readonly dataDir: string;
}): Promise<ReportsFound> {
  const { rows } = await owner.query<{ digest: string; summaries: readonly object[] }>(
    `select digest, jsonb_agg(distinct summary) as summaries from (
       select digest, summary from ban.report_upload
       union all select digest, summary from ban.evidence where summary is not null and evidence_kind in ('scan-report', 'software-bill')) told
     group by digest order by digest`,
  );
  const differing: string[] = [];
  let gone = 0;
  for (const { digest, summaries } of rows) {
    const read = await readAgain(join(dataDir, 'reports'), digest);
    if (read === undefined) gone += 1;
    else if (summaries.some((summary) => canonical(summary) !== read)) differing.push(digest);
  }
  return { reports: rows.length, gone, differing };
}

/** What its file says now, in canonical JSON; undefined where there is none, empty where it is not what its digest says. */
async function readAgain(folder: string, digest: string): Promise<string | undefined> {
  try {
    const bytes = await findReportFile(folder, digest);
    return bytes === undefined ? undefined : canonical(readReport(bytes));
  } catch (error) {
    if (isClairevoieError(error)) return '';
    throw error;
  }
}
