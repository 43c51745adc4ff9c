import type { Server } from 'node:http';
import { closeDoor, type DoorSettings, listen, systemSeconds } from './door.ts';
import { holdLock } from './folder-lock.ts';

/** How a small server is run; what is not said has a default that fits one log server and a small machine. */
export type OutpostRequest = Partial<Omit<DoorSettings, 'tell'>> &
  Pick<DoorSettings, 'tell'> & {
    readonly folder: string;
    readonly host: string;
    /** 0 takes a free one. */
    readonly port: number;
  };

/** A small server that runs. */
export type RunningOutpost = AsyncDisposable & {
  readonly name: string;
  readonly url: string;
  /** Takes anew what lies in its folder; throws, and changes nothing, when it cannot be read. */
  readonly reload: () => Promise<void>;
};

/** What answers behind the door. */
type Answering = {
  readonly name: string;
  reload(): Promise<void>;
  /** Waits until nothing is being written. */
  settle(): Promise<void>;
};

/** Takes a folder alone, opens what answers there, and listens. Disposing ends the requests under way, then frees the folder. */
export async function runOutpost<Program extends Answering>(
  request: OutpostRequest,
  of: {
    readonly runLock: string;
    /** Unless the request says so. */
    readonly perAddressMinute: number;
    readonly alreadyRunning: Parameters<typeof holdLock>[1];
    readonly badAddress: (cause: Error) => Error;
    readonly open: (clock: Pick<DoorSettings, 'nowSeconds' | 'tell'>) => Promise<Program>;
    readonly serverOf: (program: Program, settings: DoorSettings) => Server;
  },
): Promise<RunningOutpost> {
  const { tell, nowSeconds = systemSeconds } = request;
  const lock = holdLock(of.runLock, of.alreadyRunning);
  try {
    const program = await of.open({ nowSeconds, tell });
    const server = of.serverOf(program, {
      ...{ nowSeconds, tell, perAddressMinute: request.perAddressMinute ?? of.perAddressMinute },
      requestTimeoutMs: request.requestTimeoutMs ?? 10_000,
      isBehindProxy: request.isBehindProxy ?? false,
    });
    const url = await listen(server, request, of.badAddress);
    return {
      name: program.name,
      url,
      reload: () => program.reload(),
      [Symbol.asyncDispose]: async () => {
        await closeDoor(server);
        await program.settle();
        lock[Symbol.dispose]();
      },
    };
  } catch (error) {
    lock[Symbol.dispose]();
    throw error;
  }
}
