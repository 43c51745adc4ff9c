import { checkLine, isTallyLine, type ProvenLine, type TallyCount, type TallyStatement } from '@clairevoie/contract';
import { TlogError } from '@clairevoie/tlog';
import { askObject, isObject, portalOf } from './ask-server.ts';
import { MonitorFault } from './monitor-error.ts';
import { readState } from './state-folder.ts';

/** What a committed map says of one camera in one week. */
export interface CameraAnswer {
  readonly camera: string;
  readonly week: string;
  readonly looks: TallyCount;
  /** The leaf of the tally act in the public log, what it states, and the line with its path: the whole proof. */
  readonly leaf: number;
  readonly statement: TallyStatement;
  readonly proven: ProvenLine;
}

/**
 * Asks for one camera's line of a week and checks it against the tally that the monitor itself saw in the log, and
 * compared with its own counts. Throws `monitor/state-unreadable`, `monitor/no-tally`, `NotServed`, `tlog/inclusion-broken`.
 */
export async function askCamera(
  folder: string,
  { camera, week }: { readonly camera: string; readonly week: string },
): Promise<CameraAnswer> {
  const state = await readState(folder);
  if (state === undefined) throw new MonitorFault('monitor/state-unreadable', `there is no state in ${folder}`);
  const seen = state.tallies.find(({ statement }) => statement?.week === week);
  const portal = portalOf(state.url);
  if (seen === undefined || seen.statement === null || portal === undefined)
    throw new MonitorFault('monitor/no-tally', week);
  const answer = await askObject(
    new URL(`api/public/tallies/${week}/cameras/${encodeURIComponent(camera)}`, portal),
  ).catch((cause: unknown) => {
    throw new MonitorFault('monitor/no-tally', `${week}: no line of this camera is public`, { cause });
  });
  const proven = provenIn(answer.proven);
  if (proven === undefined || proven.line.camera !== camera) throw new TlogError('tlog/inclusion-broken', { week });
  checkLine(seen.statement, proven);
  return { camera, week, looks: proven.line.count, leaf: seen.index, statement: seen.statement, proven };
}

function provenIn(value: unknown): ProvenLine | undefined {
  if (!isObject(value) || !isTallyLine(value.line) || typeof value.index !== 'number' || !Array.isArray(value.path))
    return undefined;
  return { line: value.line, index: value.index, path: value.path.map(String) };
}
