import { type OutpostRequest, type RunningOutpost, runOutpost } from '@clairevoie/outpost';
import { Keyholder, type KeyholderRequest } from './keyholder.ts';
import { alreadyRunning, KeyholderError } from './keyholder-error.ts';
import { keyholderPaths, readSettings } from './keyholder-folder.ts';
import { keyholderServer } from './keyholder-server.ts';

/** How a keyholder is run: 200 accesses open at once, no emergency answered, no running week shown, unless said. */
export type RunRequest = OutpostRequest &
  Partial<Pick<KeyholderRequest, 'mostOpen' | 'answersEmergencies' | 'showsRunningWeek'>>;

/** A keyholder that runs. */
export type RunningKeyholder = RunningOutpost;

/** Opens the folder of a keyholder, alone, and listens. Disposing ends the requests under way, then frees the folder. */
export async function runKeyholder(request: RunRequest): Promise<RunningKeyholder> {
  const { mostOpen = 200, answersEmergencies = false, showsRunningWeek = false } = request;
  const paths = keyholderPaths(request.folder);
  await readSettings(paths);
  return runOutpost(request, {
    ...{ runLock: paths.runLock, alreadyRunning, perAddressMinute: 600 },
    badAddress: (cause) => new KeyholderError('keyholder/bad-address', cause.message, { cause }),
    open: (clock) => Keyholder.open({ ...clock, paths, mostOpen, answersEmergencies, showsRunningWeek }),
    serverOf: keyholderServer,
  });
}
