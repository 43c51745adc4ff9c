import type { RunningOutpost } from '@clairevoie/outpost';
import { tellError } from './printable.ts';

/** Where it listens, as typed. */
export interface AddressOptions {
  readonly host: string;
  readonly port: string;
  readonly behindProxy?: boolean;
}

/** The port as a number; throws `badAddress` for what is none. */
function portOf({ port }: AddressOptions, badAddress: () => Error): number {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw badAddress();
  return number;
}

/**
 * Starts a small server and serves until SIGTERM or SIGINT; SIGHUP reads what lies in its folder again. A reload that fails changes
 * nothing, and says why. `reads` names what is read, as a sentence begins: `Logs and keys`.
 */
export async function serveUntilStopped(of: {
  readonly options: AddressOptions;
  readonly reads: string;
  readonly badAddress: () => Error;
  readonly start: (address: {
    readonly host: string;
    readonly port: number;
    readonly isBehindProxy: boolean;
    readonly tell: (line: string) => void;
  }) => Promise<RunningOutpost>;
  readonly onRunning: (server: RunningOutpost) => void;
}): Promise<void> {
  const { options, reads } = of;
  let reload: () => void = () => tellError(`${reads}: read at the start anyway, which is under way.`);
  const port = portOf(options, of.badAddress);
  // Before the start: a SIGHUP that nobody expects ends a process.
  process.on('SIGHUP', () => reload());
  await using running = await of.start({
    ...{ host: options.host, port, tell: tellError },
    isBehindProxy: options.behindProxy === true,
  });
  reload = () => {
    running.reload().then(
      () => tellError(`${reads}: read again.`),
      (error: unknown) => tellError(reasonOf(error)),
    );
  };
  of.onRunning(running);
  await new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop());
    process.once('SIGINT', () => stop());
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? `${String(error.code)}: ${error.message}` : String(error);
}
