import type { ReportSummary } from '@clairevoie/contract';
import type { Queryable } from '../ledger/index.ts';
import { readReport } from './read-report.ts';
import type { ReportFiles } from './report-files.ts';
import { recordReport } from './report-store.ts';

/** Takes in a report that an organisation brings: read strictly, kept under its digest, remembered as brought by it. */
export async function bringReport(
  { db, reports }: { readonly db: Queryable; readonly reports: ReportFiles },
  bytes: Uint8Array,
  by: { readonly organisationId: string; readonly at: string },
): Promise<{ readonly digest: string; readonly summary: ReportSummary }> {
  const summary = readReport(bytes);
  const digest = await reports.keep(bytes);
  await recordReport(db, { digest, summary, ...by });
  return { digest, summary };
}
