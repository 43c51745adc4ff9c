import { isIsoWeek } from '@clairevoie/contract';
import { MonitorFault } from './monitor-error.ts';
import { weekOf } from './silence.ts';
import { readState } from './state-folder.ts';
import type { WeekCounts } from './week-counts.ts';

/** What was counted in a week, from the state alone. */
export async function askCounts(folder: string, week: string): Promise<WeekCounts> {
  if (!isIsoWeek(week)) throw new MonitorFault('monitor/usage', `${week} is no ISO week: 2026-W48`);
  const state = await readState(folder);
  if (state === undefined) throw new MonitorFault('monitor/state-unreadable', `there is no state in ${folder}`);
  const counts = await weekOf(folder, state, week);
  if (counts === undefined) throw new MonitorFault('monitor/usage', `nothing was read of ${week}`);
  return counts;
}

/** The counts as a table, largest first. */
export function countLines({ week, first, end, unreadable, uncounted, cells }: WeekCounts): readonly string[] {
  const rows = cells
    .map((cell) => ({ ...cell, total: Object.values(cell.verdicts).reduce((a, b) => a + b, 0) }))
    .toSorted((a, b) => b.total - a.total || a.kind.localeCompare(b.kind, 'en'));
  const verdictsOf = (verdicts: Readonly<Record<string, number>>): string =>
    Object.entries(verdicts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ');
  return [
    `Week ${week}: leaves ${first} to ${end} (${end} not included)`,
    ...rows.map(
      ({ kind, organisation, total, verdicts }) =>
        `${String(total).padStart(9)}  ${kind.padEnd(36)} ${organisation.padEnd(28)} ${verdictsOf(verdicts)}`,
    ),
    ...(unreadable > 0 ? [`${String(unreadable).padStart(9)}  unreadable`] : []),
    ...(uncounted > 0 ? [`${String(uncounted).padStart(9)}  beyond what is counted apart`] : []),
  ];
}
