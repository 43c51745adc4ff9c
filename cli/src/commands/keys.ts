import { keyActs, rotateKekOf } from '@clairevoie/server';
import { logNames, makeTokenKey, retireOldKeyOfLog, rotateKeyOfLog } from '@clairevoie/server/ledger';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { ServerRunning, withLedger } from '../keys/with-ledger.ts';
import { keysHelp } from '../keys-help.ts';
import { openDatabaseOf } from '../open-database.ts';
import { tellError } from '../printable.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

interface Shared {
  readonly log: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

interface RotateOptions extends Shared {
  readonly reason: string;
  readonly pkcs11?: string;
  readonly token?: string;
  readonly label?: string;
  readonly pinFile?: string;
}

const reasons = ['planned', 'compromised', 'lost'] as const;

function oneOf<Word extends string>(words: readonly Word[], word: string, option: string): Word {
  const found = words.find((known) => known === word);
  if (found === undefined) throw new TypeError(`${option} is one of: ${words.join(', ')}`);
  return found;
}

/** `clairevoie keys rotate-log|retire-log`: keys of the logs, by acts. */
export const addKeys: AddCommand = (program, { say, language }, done) => {
  const [text, own] = [helpText[language], keysHelp[language]];
  const keys = program.command('keys').description(own.about);

  const answering = <Options extends Shared>(
    work: (options: Options) => Promise<{ facts: object; lines: readonly string[] }>,
  ) =>
    refusedAsUnavailable(done, async (options: Options) => {
      const refuse = (code: ExitCode, error: Error): void => {
        tellError(error.message);
        done(code);
      };
      try {
        const { facts, lines } = await work(options);
        if (options.json === true) say(JSON.stringify({ ok: true, ...facts }));
        else for (const line of lines) say(line);
        done(exitCodes.ok);
      } catch (error) {
        if (error instanceof ServerRunning) refuse(exitCodes.unavailable, error);
        else if (error instanceof TypeError) refuse(exitCodes.usage, error);
        else throw error;
      }
    });

  keys
    .command('rotate-log')
    .description(own.rotate)
    .option('--log <log>', own.log, 'public')
    .option('--reason <reason>', own.reason, 'planned')
    .option('--pkcs11 <module>', own.module)
    .option('--token <label>', own.tokenLabel)
    .option('--label <label>', own.keyLabel)
    .option('--pin-file <file>', own.pinFile)
    .option('--data-dir <folder>', text.dataDir)
    .option('--json', text.json)
    .action(
      answering(async (options: RotateOptions) => {
        const [log, reason] = [oneOf(logNames, options.log, '--log'), oneOf(reasons, options.reason, '--reason')];
        const { pkcs11: module, token, label, pinFile } = options;
        if (module !== undefined && (token === undefined || label === undefined || pinFile === undefined))
          throw new TypeError('--pkcs11 needs --token, --label and --pin-file');
        const dataDir = dataDirOf(options.dataDir);
        await using database = await openDatabaseOf(dataDir);
        const rotated = await withLedger({ database, dataDir }, (ledger) =>
          rotateKeyOfLog({
            ...{ ledger, dataDir, log, reason },
            day: Temporal.Now.plainDateISO('Europe/Brussels').toString(),
            ...(module === undefined || token === undefined || label === undefined || pinFile === undefined
              ? {}
              : { fresh: () => makeTokenKey({ module, token, label, pinFile }, ledger.origins[log] ?? '') }),
          }),
        );
        return {
          facts: { log, reason, ...rotated },
          lines: [
            `Log          ${log}`,
            `Old key      ${rotated.oldVkey}`,
            `New key      ${rotated.newVkey}`,
            'Start the server. Then, before the old key is retired: publish the new verifier key by another way than the server, and have each',
            'witness add it (clairevoie witness add-log), each witness policy and each verifier name it. docs/keys.md.',
          ],
        };
      }),
    );

  keys
    .command('rotate-kek')
    .argument('<organisation>', own.organisation)
    .description(own.rotateKek)
    .option('--data-dir <folder>', text.dataDir)
    .option('--json', text.json)
    .action((slug: string, options: Omit<Shared, 'log'>) =>
      answering(async () => {
        const dataDir = dataDirOf(options.dataDir);
        await using database = await openDatabaseOf(dataDir);
        const rotated = await withLedger({ database, dataDir, definitions: keyActs }, async ({ gate, reads }) => {
          const { rows } = await reads.query<{ id: string }>('select id from identity.organisation where slug = $1', [
            slug,
          ]);
          const [organisation] = rows;
          if (organisation === undefined) throw new TypeError(`no organisation here is called "${slug}"`);
          return rotateKekOf({ gate, dataDir, organisationId: organisation.id });
        });
        return {
          facts: { organisation: slug, ...rotated },
          lines: [
            `Body         ${slug}`,
            `Now          key-encryption key ${rotated.kekId}; ${rotated.rewrapped} expiry keys lie under it`,
            `Destroyed    ${rotated.retired.join(', ') || 'none'}: copies of key-store/ made before do not open any more`,
            'Copy keks/ to its other custody, then start the server.',
          ],
        };
      })({ log: '', ...options }),
    );

  keys
    .command('retire-log')
    .description(own.retire)
    .option('--log <log>', own.log, 'public')
    .option('--data-dir <folder>', text.dataDir)
    .option('--json', text.json)
    .action(
      answering(async (options: Shared) => {
        const log = oneOf(logNames, options.log, '--log');
        const dataDir = dataDirOf(options.dataDir);
        await using database = await openDatabaseOf(dataDir);
        const { vkey } = await withLedger({ database, dataDir }, (ledger) =>
          retireOldKeyOfLog({ ledger, dataDir, log }),
        );
        return { facts: { log, vkey }, lines: [`Log          ${log}`, `Retired      ${vkey}`, 'Start the server.'] };
      }),
    );
};
