import { type OutpostRequest, type RunningOutpost, runOutpost } from '@clairevoie/outpost';
import { Witness } from './witness.ts';
import { alreadyRunning, WitnessError } from './witness-error.ts';
import { readName, witnessPaths } from './witness-folder.ts';
import { witnessServer } from './witness-server.ts';

/** How a witness is run. */
export type RunRequest = OutpostRequest & { readonly perOriginMinute?: number };

/** A witness that runs. */
export type RunningWitness = RunningOutpost;

/** Opens the folder of a witness, alone, and listens. Disposing ends the requests under way, then frees the folder. */
export async function runWitness(request: RunRequest): Promise<RunningWitness> {
  const paths = witnessPaths(request.folder);
  await readName(paths);
  return runOutpost(request, {
    ...{ runLock: paths.runLock, alreadyRunning, perAddressMinute: 1200 },
    badAddress: (cause) => new WitnessError('witness/bad-address', cause.message, { cause }),
    // A log sends a checkpoint every 250 ms at most: 240 a minute.
    open: (clock) => Witness.open({ ...clock, paths, perOriginMinute: request.perOriginMinute ?? 600 }),
    serverOf: witnessServer,
  });
}
