import { closeDoor, holdLock, listen, systemSeconds } from '@clairevoie/outpost';
import { Keyholder } from './keyholder.ts';
import { alreadyRunning, KeyholderError } from './keyholder-error.ts';
import { keyholderPaths, readSettings } from './keyholder-folder.ts';
import { keyholderServer } from './keyholder-server.ts';

/** How a keyholder is run; the numbers have defaults that fit one log server and a small machine. */
export type RunRequest = {
  readonly folder: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly isBehindProxy?: boolean;
  readonly perAddressMinute?: number;
  /** So many accesses may be open at once, each for the time of a look; 200 unless said. */
  readonly mostOpen?: number;
  /** Whether an emergency is answered without a quorum of witnesses; off unless said. */
  readonly answersEmergencies?: boolean;
  /** Whether the running week of a demonstration's log is public too; not unless said. */
  readonly showsRunningWeek?: boolean;
  readonly requestTimeoutMs?: number;
  readonly nowSeconds?: () => number;
  readonly tell: (line: string) => void;
};

/** A keyholder that runs. */
export type RunningKeyholder = AsyncDisposable & {
  readonly name: string;
  readonly url: string;
  /** Takes new keys and another pinned policy; throws, and changes nothing, when they cannot be read. */
  readonly reload: () => Promise<void>;
};

/** Opens the folder of a keyholder, alone, and listens. Disposing ends the requests under way, then frees the folder. */
export async function runKeyholder(request: RunRequest): Promise<RunningKeyholder> {
  const { folder, tell, nowSeconds = systemSeconds } = request;
  const paths = keyholderPaths(folder);
  await readSettings(paths);
  const lock = holdLock(paths.runLock, alreadyRunning);
  try {
    const keyholder = await Keyholder.open({
      ...{ paths, nowSeconds, tell, mostOpen: request.mostOpen ?? 200 },
      answersEmergencies: request.answersEmergencies ?? false,
      showsRunningWeek: request.showsRunningWeek ?? false,
    });
    const server = keyholderServer(keyholder, {
      nowSeconds,
      tell,
      perAddressMinute: request.perAddressMinute ?? 600,
      requestTimeoutMs: request.requestTimeoutMs ?? 10_000,
      isBehindProxy: request.isBehindProxy ?? false,
    });
    const url = await listen(
      server,
      request,
      (cause) => new KeyholderError('keyholder/bad-address', cause.message, { cause }),
    );
    return {
      name: keyholder.name,
      url,
      reload: () => keyholder.reload(),
      [Symbol.asyncDispose]: async () => {
        await closeDoor(server);
        await keyholder.settle();
        lock[Symbol.dispose]();
      },
    };
  } catch (error) {
    lock[Symbol.dispose]();
    throw error;
  }
}
