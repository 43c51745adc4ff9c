import { resolve, sep } from 'node:path';
import type { AddCommand, CommandContext } from '../add-command.ts';
import { type AttestPlan, attest } from '../attest/attest.ts';
import { AttestError } from '../attest/attest-error.ts';
import { type Measured, measureFiles } from '../attest/measure-files.ts';
import { makeNodeKey } from '../attest/node-key.ts';
import { attestHelp } from '../attest-help.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { FileNotRead } from '../read-plain-file.ts';
import { NobodyAnswers } from '../server-address.ts';

interface Options {
  readonly server?: string;
  readonly key?: string;
  readonly newKey?: string;
  readonly tokenFile?: string;
  readonly state?: string;
  readonly measure?: boolean;
  readonly full?: boolean;
  readonly json?: boolean;
}

/** `clairevoie attest <dir>`: a node states what it measured of its own files. */
export const addAttest: AddCommand = (program, context, done) => {
  const text = attestHelp[context.language];
  program
    .command('attest')
    .argument('[dir]', text.folder)
    .description(text.attest)
    .option('--new-key <file>', text.newKey)
    .option('--server <url>', text.server)
    .option('--key <file>', text.key)
    .option('--token-file <file>', text.token)
    .option('--state <file>', text.state)
    .option('--measure', text.measure)
    .option('--full', text.full)
    .option('--json')
    .action(async (folder: string | undefined, options: Options) => {
      try {
        done(await run(folder, options, context));
      } catch (error) {
        if (error instanceof FileNotRead || error instanceof NobodyAnswers || error instanceof AttestError)
          tellError(error.words(context.language));
        else tellError(error instanceof Error ? error.message : String(error));
        done(error instanceof AttestError ? exitCodes.notAsExpected : exitCodes.unavailable);
      }
    });
};

async function run(folder: string | undefined, options: Options, { say, language }: CommandContext): Promise<ExitCode> {
  if (options.newKey !== undefined) {
    say(await makeNodeKey(options.newKey));
    return exitCodes.ok;
  }
  const { server, key: keyFile, tokenFile, state: stateFile } = options;
  const text = attestHelp[language];
  if (folder === undefined) return usage(text.wantsFolder);
  if (server === undefined) {
    const day = Temporal.Now.zonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
    tell(await measureFiles({ folder, known: new Map(), day, lastRunOn: undefined }), options, { say, language });
    return exitCodes.ok;
  }
  if (keyFile === undefined || tokenFile === undefined || stateFile === undefined) return usage(text.wantsFiles);
  if (resolve(stateFile).startsWith(`${resolve(folder)}${sep}`)) return usage(text.wantsStateOutside);
  const kind: AttestPlan['kind'] = options.measure === true ? 'measurement' : 'attestation';
  const plan = { folder, server, keyFile, tokenFile, stateFile, kind, isFull: options.full === true };
  const { measured, statement, answer } = await attest(plan);
  if (options.json === true) {
    const { files: _, ...told } = measured;
    say(JSON.stringify({ statement, answer, ...told }));
  } else {
    tell(measured, options, { say, language });
    if (statement.readMode === 'fast') say(attestHelp[language].limit);
    if (answer.hasDrifted) say(attestHelp[language].drifted);
    say(`${answer.verdict} ${answer.entryId} ${answer.gates.join(' ')}`.trim());
  }
  const isFine = answer.verdict === 'allowed' && !answer.hasDrifted && measured.silentlyChanged.length === 0;
  return isFine ? exitCodes.ok : exitCodes.notAsExpected;
}

function usage(message: string): ExitCode {
  tellError(message);
  return exitCodes.usage;
}

function tell(measured: Measured, { json }: Options, { say, language }: CommandContext): void {
  const { files: _, ...told } = measured;
  if (json === true) {
    say(JSON.stringify(told));
    return;
  }
  const text = attestHelp[language];
  say(`${measured.filesRoot}  ${measured.fileCount} / ${measured.sizeBytes} B / ${measured.readAgain}`);
  for (const path of measured.silentlyChanged) say(`${text.silent}: ${JSON.stringify(path)}`);
  for (const path of measured.notMeasured) say(`${text.others}: ${JSON.stringify(path)}`);
}
