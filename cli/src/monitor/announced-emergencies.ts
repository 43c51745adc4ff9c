import { isIsoWeek } from '@clairevoie/contract';
import { askObject, isObject, portalOf } from './ask-server.ts';
import { NotServed } from './log-view.ts';
import type { MonitorState } from './monitor-state.ts';
import { entriesOf, internalActsOf, wholeWeek } from './read-weeks.ts';
import type { Round } from './round.ts';

/** Emergencies that the portal announces, by the week in which a second person confirmed them. */
export type Announced = ReadonlyMap<string, number>;

const MOST_BYTES = 1_000_000;

/** Asks the portal of the log's server; none is announced where no portal is known. Throws `NotServed`. */
export async function askAnnounced({ url }: MonitorState, signal: AbortSignal): Promise<Announced> {
  const portal = portalOf(url);
  if (portal === undefined) return new Map();
  const path = new URL('api/public/emergencies', portal);
  const { weeks } = await askObject(path, { maxBytes: MOST_BYTES, signal });
  if (!Array.isArray(weeks)) throw new NotServed(path.pathname, new Error('no list of weeks'));
  const announced = new Map<string, number>();
  for (const row of weeks.filter(isObject))
    if (typeof row.week === 'string' && isIsoWeek(row.week) && typeof row.announced === 'number' && row.announced > 0)
      announced.set(row.week, row.announced);
  return announced;
}

/**
 * Holds the announcements of a week against the log: each is a confirmation there, or an act that does not say its kind. Undefined
 * while the week is not over, or was not read whole.
 */
export async function announcedProblem(
  round: Round,
  state: MonitorState,
  { week, announced }: { readonly week: string; readonly announced: number },
): Promise<string | undefined> {
  const counts = await wholeWeek(round.folder.folder, state, week);
  if (counts === undefined) return undefined;
  const isConfirmation = (kind: string): boolean => kind === 'vault/confirm-emergency-opening';
  const most = entriesOf(counts, isConfirmation, (verdict) => verdict === 'allowed') + internalActsOf(counts);
  if (announced <= most) return undefined;
  return `${week}: the portal announces ${announced} emergencies, the log has ${most} entries that may confirm one`;
}
