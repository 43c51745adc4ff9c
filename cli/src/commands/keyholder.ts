import { join, resolve } from 'node:path';
import {
  initKeyholder,
  KeyholderError,
  type KeyholderErrorCode,
  type KeyholderIdentity,
  pinPolicy,
  readIdentity,
  readOwnCounts,
  rotateSealingKey,
  runKeyholder,
} from '@clairevoie/keyholder';
import { systemSeconds } from '@clairevoie/outpost';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { keyholderHelp } from '../keyholder-help.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { type AddressOptions, serveUntilStopped } from '../serve-until-stopped.ts';

interface Shared {
  readonly dir?: string;
  readonly json?: boolean;
}

interface PolicyOptions extends Shared {
  readonly policy: string;
  readonly policyHash: string;
}

type RunOptions = Shared & AddressOptions & { readonly answerEmergencies?: boolean };

/** What is wrong with the command line, and not with the world. */
const usageCodes: readonly KeyholderErrorCode[] = [
  'keyholder/bad-name',
  'keyholder/bad-policy',
  'keyholder/policy-differs',
  'keyholder/key-unknown',
];

const folderOf = (dir: string | undefined): string =>
  dir === undefined ? join(import.meta.dirname, '..', '..', '..', '.clairevoie', 'keyholder') : resolve(dir);

/** `clairevoie keyholder init|show|status|run|pin-policy|rotate-key`: a keyholder for another organisation (`packages/keyholder`). */
export const addKeyholder: AddCommand = (program, { say, language }, done) => {
  const text = keyholderHelp[language];
  const keyholder = program.command('keyholder').description(text.about);

  /** Runs an action; an error of the keyholder is one line, or one JSON object, and an exit code. */
  const answering = <Options extends Shared>(action: (options: Options) => Promise<void>) =>
    refusedAsUnavailable(done, async (options: Options) => {
      try {
        await action(options);
        done(exitCodes.ok);
      } catch (error) {
        if (!(error instanceof KeyholderError)) throw error;
        if (options.json === true) say(JSON.stringify({ ok: false, code: error.code, message: error.message }));
        tellError(`${error.code}: ${error.message}`);
        done(usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.unavailable);
      }
    });

  const tellIdentity = (options: Shared, identity: KeyholderIdentity): void => {
    if (options.json === true) {
      say(JSON.stringify({ ok: true, ...identity, dir: folderOf(options.dir) }));
      return;
    }
    say(`Keyholder  ${identity.name}`);
    say(`Counts     ${identity.vkey}`);
    say(`Sealing    ${identity.sealingKey}`);
    say(`Policy     ${identity.policyHash}`);
    say(
      '`keyholder show --url` prints what the server of the cameras pins; hand it over by another way than the server.',
    );
  };
  const policyOf = ({ policy, policyHash }: PolicyOptions) => {
    try {
      return { policy: readPlainText(policy), policyHash };
    } catch (cause) {
      throw new KeyholderError('keyholder/bad-policy', policy, { cause });
    }
  };

  keyholder
    .command('init')
    .description(text.init)
    .requiredOption('--name <name>', text.name)
    .requiredOption('--policy <file>', text.policy)
    .requiredOption('--policy-hash <hash>', text.policyHash)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(async (options: PolicyOptions & { readonly name: string }) => {
        const made = await initKeyholder({
          ...{ folder: folderOf(options.dir), name: options.name, nowSeconds: systemSeconds() },
          ...policyOf(options),
        });
        tellIdentity(options, made);
      }),
    );

  keyholder
    .command('show')
    .description(text.show)
    .requiredOption('--url <url>', text.url)
    .option('--dir <folder>', text.dir)
    .action(
      answering(async (options: Shared & { readonly url: string }) => {
        const { name, vkey, sealingKey } = await readIdentity(folderOf(options.dir));
        say(JSON.stringify({ name, url: options.url, vkey, sealingKey }));
      }),
    );

  keyholder
    .command('status')
    .description(text.status)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(async (options: Shared) => {
        const { name, sinceSeconds, counts, unsettled } = await readOwnCounts(folderOf(options.dir), systemSeconds());
        const since = Temporal.Instant.fromEpochMilliseconds(sinceSeconds * 1000).toString();
        if (options.json === true) {
          say(JSON.stringify({ ok: true, name, since, counts, unsettled }));
          return;
        }
        say(`Keyholder  ${name}, counting since ${since}`);
        for (const { week, kind, answered, origin } of counts)
          say(`${week}  ${String(answered).padStart(6)}  ${kind.padEnd(12)}  ${origin}`);
        for (const { access, confirmation, origin } of unsettled)
          say(`Emergency  of ${origin}, not shown under a quorum yet: leaves ${access} and ${confirmation}`);
      }),
    );

  keyholder
    .command('pin-policy')
    .description(text.pin)
    .requiredOption('--policy <file>', text.policy)
    .requiredOption('--policy-hash <hash>', text.policyHash)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(async (options: PolicyOptions) => {
        tellIdentity(options, await pinPolicy(folderOf(options.dir), policyOf(options)));
      }),
    );

  keyholder
    .command('rotate-key')
    .description(text.rotate)
    .option('--retire <key-id>', text.retire)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(async (options: Shared & { readonly retire?: string }) => {
        tellIdentity(options, await rotateSealingKey(folderOf(options.dir), options.retire));
      }),
    );

  keyholder
    .command('run')
    .description(text.run)
    .option('--host <address>', text.host, '127.0.0.1')
    .option('--port <port>', text.port, '4690')
    .option('--behind-proxy', text.behindProxy)
    .option('--answer-emergencies', text.answerEmergencies)
    .option('--dir <folder>', text.dir)
    .option('--json', text.json)
    .action(
      answering(async (options: RunOptions) => {
        await serveUntilStopped({
          options,
          reads: 'Keys and policy',
          badAddress: () => new KeyholderError('keyholder/bad-address'),
          start: (address) =>
            runKeyholder({
              ...{ folder: folderOf(options.dir), ...address },
              answersEmergencies: options.answerEmergencies === true,
            }),
          onRunning: ({ name, url }) => {
            if (options.json === true) say(JSON.stringify({ ok: true, name, url }));
            else {
              say(`Keyholder  ${name}`);
              say(`Address    ${url}  (POST ${url}/unwrap, GET ${url}/counts)`);
            }
          },
        });
      }),
    );
};
