import { type ReportRefusal, reportRefusals } from '@clairevoie/contract';
import type { Problem } from '../../api/http.ts';

/** Why a file was not taken, as the name of a sentence: by the reason's code, by its size, or unknown here. */
export function whyNotTaken({ code, facts }: Pick<Problem, 'code' | 'facts'>): ReportRefusal | 'too-large' | 'other' {
  if (code === 'ban/report-too-large' || code === 'doors/too-large') return 'too-large';
  if (code !== 'ban/report-unreadable') return 'other';
  return reportRefusals.find((reason) => reason === facts.reason) ?? 'other';
}
