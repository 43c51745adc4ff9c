import { join, resolve } from 'node:path';
import { systemSeconds } from '@clairevoie/outpost';
import { keyFingerprint, parseVkey } from '@clairevoie/tlog';
import {
  addLog,
  initWitness,
  rotateKeys,
  runWitness,
  showWitness,
  WitnessError,
  type WitnessErrorCode,
  type WitnessIdentity,
} from '@clairevoie/witness';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { type AddressOptions, serveUntilStopped } from '../serve-until-stopped.ts';
import { witnessHelp } from '../witness-help.ts';

interface Shared {
  readonly dir?: string;
  readonly json?: boolean;
}

type RunOptions = Shared & AddressOptions;

/** What is wrong with the command line, and not with the world. */
const usageCodes: readonly WitnessErrorCode[] = ['witness/bad-name', 'witness/bad-log', 'witness/key-unknown'];

/** The page that verifies receipts, where the pages of this repository were built. */
const builtPage = join(import.meta.dirname, '..', '..', '..', 'web', 'dist', 'verify', 'verify.html');

const folderOf = (dir: string | undefined): string =>
  dir === undefined ? join(import.meta.dirname, '..', '..', '..', '.clairevoie', 'witness') : resolve(dir);

/** `clairevoie witness init|show|add-log|run|rotate-key`: a witness of transparency logs (`packages/witness`). */
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
        tellError(`${error.code}: ${error.message}`);
        done(usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.unavailable);
      }
    });

  const tell = (options: Shared, facts: object, lines: readonly string[]): void => {
    if (options.json === true) say(JSON.stringify({ ok: true, ...facts }));
    else for (const line of lines) say(line);
  };
  const withFingerprint = (vkey: string) => ({ vkey, type: parseVkey(vkey).type, fingerprint: keyFingerprint(vkey) });
  const keyLines = ({ name, vkeys }: WitnessIdentity): readonly string[] => [
    `Witness  ${name}`,
    ...vkeys.flatMap((vkey) => [`Key      ${vkey}`, `         ${text.byPhone}: ${keyFingerprint(vkey)}`]),
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
    .command('show')
    .description(text.show)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(
        async (options: Shared) => {
          const { name, vkeys, logs } = await showWitness(folderOf(options.dir));
          const facts = {
            name,
            keys: vkeys.map(withFingerprint),
            logs: logs.map((log) => ({ origin: log.origin, keys: log.vkeys.map(withFingerprint) })),
          };
          tell(options, facts, [
            ...keyLines({ name, vkeys }),
            ...(logs.length === 0 ? [text.noLog] : []),
            ...logs.flatMap((log) => [
              `Log      ${log.origin}`,
              ...log.vkeys.flatMap((vkey) => [`Key      ${vkey}`, `         ${text.byPhone}: ${keyFingerprint(vkey)}`]),
            ]),
          ]);
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
          await serveUntilStopped({
            options,
            reads: 'Logs and keys',
            badAddress: () => new WitnessError('witness/bad-address'),
            start: (address) => runWitness({ folder: folderOf(options.dir), ...address }),
            onRunning: ({ name, url }) =>
              tell(options, { name, url }, [`Witness  ${name}`, `Address  ${url}  (POST ${url}/add-checkpoint)`]),
          });
        },
        ([options]) => options.json === true,
      ),
    );
};
