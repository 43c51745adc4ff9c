import type { ImportReport, Source } from '@clairevoie/contract';
import type { ImportResult } from './import-result.ts';

/** A source for tests: invented, and says so. */
export const testSource: Source = {
  id: 'invented-list',
  name: 'Invented list of a test',
  url: null,
  licence: 'EUPL-1.2',
  date: '2026',
  dateText: null,
  retrieved: null,
};

/** Options for tests: the fictional world. */
export const testOptions = { world: 'fictional', source: testSource } as const;

/** Codes of the reasons of one row of a report (row as the report numbers it). */
export function codesOf(result: ImportResult, row: number): readonly string[] {
  return result.report.rows.find((entry) => entry.row === row)?.reasons.map((reason) => reason.code) ?? ['no such row'];
}

/** Outcome of one row of a report. */
export function outcomeOf(result: ImportResult, row: number): ImportReport['rows'][number]['outcome'] | undefined {
  return result.report.rows.find((entry) => entry.row === row)?.outcome;
}
