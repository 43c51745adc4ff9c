import { join, resolve } from 'node:path';
import { systemSeconds } from '@clairevoie/outpost';
import {
  addLog,
  initWitness,
  type RunningWitness,
  rotateKeys,
  runWitness,
  WitnessError,
  type WitnessErrorCode,
  type WitnessIdentity,
} from '@clairevoie/witness';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { witnessHelp } from '../witness-help.ts';

interface Shared {
  readonly dir?: string;
  readonly json?: boolean;
}

interface RunOptions extends Shared {
  readonly host: string;
  readonly port: string;
  readonly behindProxy?: boolean;
}

/** What is wrong with the command line, and not with the world. */
const usageCodes: readonly WitnessErrorCode[] = ['witness/bad-name', 'witness/bad-log', 'witness/key-unknown'];

/** The page that verifies receipts, where the pages of this repository were built. */
const builtPage = join(import.meta.dirname, '..', '..', '..', 'web', 'dist', 'verify', 'verify.html');

const folderOf = (dir: string | undefined): string =>
  dir === undefined ? join(import.meta.dirname, '..', '..', '..', '.clairevoie', 'witness') : resolve(dir);

/** `clairevoie witness init|add-log|run|rotate-key`: a witness of transparency logs (`packages/witness`). */
export const addWitness: AddCommand = (program, { say, language }, done) => {
  const text = witnessHelp[language];
  const witness = program.command('witness').description(text.about);

  /** Runs an action; an error of the witness is one line, or one JSON object, and an exit code. */
  const answering = <Args extends readonly unknown[]>(
    action: (...args: Args) => Promise<void>,
    jsonOf: (args: Args) => boolean,
  ): ((...args: Args) => Promise<void>) =>
    refusedAsUnavailable(done, async (...args: Args) => {
      try {
        await action(...args);
        done(exitCodes.ok);
      } catch (error) {
        if (!(error instanceof WitnessError)) throw error;
        if (jsonOf(args)) say(JSON.stringify({ ok: false, code: error.code, message: error.message }));
        process.stderr.write(`${error.code}: ${error.message}\n`);
        done(usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.unavailable);
      }
    });

  const tell = (options: Shared, facts: object, lines: readonly string[]): void => {
    if (options.json === true) say(JSON.stringify({ ok: true, ...facts }));
    else for (const line of lines) say(line);
  };
  const keyLines = ({ name, vkeys }: WitnessIdentity): readonly string[] => [
    `Witness  ${name}`,
    ...vkeys.map((vkey) => `Key      ${vkey}`),
    'Give these keys to the log’s operator and to whoever verifies, and publish them by another way than the server.',
  ];

  witness
    .command('init')
    .description(text.init)
    .requiredOption('--name <name>', text.name)
    .option('--verify-page <file>', text.verifyPage)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(
        async (options: Shared & { readonly name: string; readonly verifyPage?: string }) => {
          const page = options.verifyPage === undefined ? builtPage : resolve(options.verifyPage);
          const made = await initWitness(folderOf(options.dir), options.name, systemSeconds(), page);
          const { pageSha256 = 'none: put verify.html into the folder, and reload (docs/witness.md)' } = made;
          tell(options, { ...made, dir: folderOf(options.dir) }, [...keyLines(made), `Page     ${pageSha256}`]);
        },
        ([options]) => options.json === true,
      ),
    );

  witness
    .command('add-log')
    .argument('<vkey>', text.vkey)
    .description(text.addLog)
    .option('--origin <origin>', text.origin)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(
        async (vkey: string, options: Shared & { readonly origin?: string }) => {
          const added = await addLog(folderOf(options.dir), vkey, options.origin);
          tell(options, added, [`Log      ${added.origin}`, 'A running witness takes it at its next reload (SIGHUP).']);
        },
        ([, options]) => options.json === true,
      ),
    );

  witness
    .command('rotate-key')
    .description(text.rotate)
    .option('--retire <key-id>', text.retire)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(
        async (options: Shared & { readonly retire?: string }) => {
          const left = await rotateKeys(folderOf(options.dir), options.retire);
          tell(options, left, [...keyLines(left), 'A running witness follows at its next reload (SIGHUP).']);
        },
        ([options]) => options.json === true,
      ),
    );

  witness
    .command('run')
    .description(text.run)
    .option('--host <address>', text.host, '127.0.0.1')
    .option('--port <port>', text.port, '4680')
    .option('--behind-proxy', text.behindProxy)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(
        async (options: RunOptions) => {
          const port = Number(options.port);
          if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WitnessError('witness/bad-address');
          const complain = (line: string): void => void process.stderr.write(`${line}\n`);
          let reload: () => void = () => complain('Not yet running: logs and keys are read at the start anyway.');
          // Before the start: a SIGHUP that nobody expects ends a process.
          process.on('SIGHUP', () => reload());
          await using running = await runWitness({
            ...{ folder: folderOf(options.dir), host: options.host, port, tell: complain },
            isBehindProxy: options.behindProxy === true,
          });
          reload = () => reloading(running, complain);
          const { name, url } = running;
          tell(options, { name, url }, [`Witness  ${name}`, `Address  ${url}  (POST ${url}/add-checkpoint)`]);
          await untilStopped();
        },
        ([options]) => options.json === true,
      ),
    );
};

/** A reload that fails changes nothing, and says why. */
function reloading(running: RunningWitness, complain: (line: string) => void): void {
  running.reload().then(
    () => complain('Logs and keys were read again.'),
    (error: unknown) => complain(error instanceof WitnessError ? `${error.code}: ${error.message}` : String(error)),
  );
}

/** Serves until SIGTERM or SIGINT. */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGTERM', () => stop());
    process.once('SIGINT', () => stop());
  });
}
