import { closeDoor, holdLock, listen, systemSeconds } from '@clairevoie/outpost';
import { Witness } from './witness.ts';
import { alreadyRunning, WitnessError } from './witness-error.ts';
import { readName, witnessPaths } from './witness-folder.ts';
import { witnessServer } from './witness-server.ts';

/** How a witness is run; the numbers have defaults that fit one log server and a small machine. */
export type RunRequest = {
  readonly folder: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly isBehindProxy?: boolean;
  readonly perAddressMinute?: number;
  readonly perOriginMinute?: number;
  readonly requestTimeoutMs?: number;
  readonly nowSeconds?: () => number;
  readonly tell: (line: string) => void;
};

/** A witness that runs. */
export type RunningWitness = AsyncDisposable & {
  readonly name: string;
  readonly url: string;
  /** Takes new logs and keys; throws, and changes nothing, when they cannot be read. */
  readonly reload: () => Promise<void>;
};

/** Opens the folder of a witness, alone, and listens. Disposing ends the requests under way, then frees the folder. */
export async function runWitness(request: RunRequest): Promise<RunningWitness> {
  const { folder, tell, nowSeconds = systemSeconds } = request;
  const paths = witnessPaths(folder);
  await readName(paths);
  const lock = holdLock(paths.runLock, alreadyRunning);
  try {
    // A log sends a checkpoint every 250 ms at most: 240 a minute.
    const witness = await Witness.open({ paths, nowSeconds, tell, perOriginMinute: request.perOriginMinute ?? 600 });
    const server = witnessServer(witness, {
      nowSeconds,
      tell,
      perAddressMinute: request.perAddressMinute ?? 1200,
      requestTimeoutMs: request.requestTimeoutMs ?? 10_000,
      isBehindProxy: request.isBehindProxy ?? false,
    });
    const url = await listen(
      server,
      request,
      (cause) => new WitnessError('witness/bad-address', cause.message, { cause }),
    );
    return {
      name: witness.name,
      url,
      reload: () => witness.reload(),
      [Symbol.asyncDispose]: async () => {
        await closeDoor(server);
        await witness.settle();
        lock[Symbol.dispose]();
      },
    };
  } catch (error) {
    lock[Symbol.dispose]();
    throw error;
  }
}
