import type { AddCommand } from '../add-command.ts';
import { confusableSigns } from '../anpr/confusable-signs.ts';
import { generateDay } from '../anpr/generate-day.ts';
import { NotReplayed } from '../anpr/not-replayed.ts';
import { replayReads } from '../anpr/replay-reads.ts';
import { anprHelp } from '../anpr-help.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { NobodyAnswers, usualServer } from '../server-address.ts';

interface GenerateOptions {
  readonly day: string;
  readonly devices: string;
  readonly vehicles: string;
  readonly seed: string;
  readonly misreads: string;
}

interface ReplayOptions {
  readonly file: string;
  readonly speed: string;
  readonly server: string;
  readonly tokens: string;
  readonly asRecorded?: boolean;
}

/** `clairevoie anpr generate|replay`: traffic for demonstrations, tests and benchmarks. */
export const addAnpr: AddCommand = (program, { say, language }, done) => {
  const text = anprHelp[language];
  const anpr = program.command('anpr').description(text.anpr);
  anpr
    .command('generate')
    .description(text.generate)
    .requiredOption('--day <day>', text.day)
    .option('--devices <names>', text.devices, 'camera-1,camera-2,camera-3,camera-4')
    .option('--vehicles <vehicles>', text.vehicles, '2000')
    .option('--seed <seed>', text.seed, '1')
    .option('--misreads <share>', text.misreads, '0.03')
    .action((options: GenerateOptions) => {
      const [vehicles, seed, misreads] = [Number(options.vehicles), Number(options.seed), Number(options.misreads)];
      if (!Number.isInteger(vehicles) || vehicles < 1 || !Number.isInteger(seed) || !(misreads >= 0 && misreads <= 1)) {
        tellError('--vehicles and --seed are whole numbers, --misreads a share from 0 to 1');
        done(exitCodes.usage);
        return;
      }
      if (!isDay(options.day)) {
        tellError(text.noDay(options.day));
        done(exitCodes.usage);
        return;
      }
      const devices = options.devices.split(',').filter((name) => name !== '');
      for (const read of generateDay({
        seed,
        day: options.day,
        devices,
        vehicles,
        misreads,
        confusable: confusableSigns(),
      }))
        say(JSON.stringify(read));
      done(exitCodes.ok);
    });
  anpr
    .command('replay')
    .description(text.replay)
    .requiredOption('--file <file>', text.file)
    .requiredOption('--tokens <file>', text.tokens)
    .option('--server <url>', text.server, usualServer())
    .option('--speed <times>', text.speed, '1')
    .option('--as-recorded', text.asRecorded)
    .action(async (options: ReplayOptions) => {
      const speed = Number(options.speed);
      if (!(speed > 0)) {
        tellError('--speed is a number above zero');
        done(exitCodes.usage);
        return;
      }
      const { file, server, asRecorded = false } = options;
      try {
        const replayed = await replayReads({ file, server, tokens: readTokens(options.tokens), speed, asRecorded });
        say(JSON.stringify(replayed));
        for (const reason of Object.keys(replayed.refused)) if (isOfDevice(reason)) tellError(text[reason]);
        const isWhole = replayed.taken === replayed.sent && Object.keys(replayed.refused).length === 0;
        done(isWhole ? exitCodes.ok : exitCodes.notAsExpected);
      } catch (error) {
        if (!(error instanceof NotReplayed) && !(error instanceof NobodyAnswers)) throw error;
        tellError(error.words(language));
        done(codeOf(error));
      }
    });
};

/** A wrong file is a wrong command line; a refusal is an answer; anything else is missing outside. */
function codeOf(error: NotReplayed | NobodyAnswers): ExitCode {
  if (error instanceof NobodyAnswers || error.because.why === 'stranger') return exitCodes.unavailable;
  return error.because.why === 'answer' ? exitCodes.notAsExpected : exitCodes.usage;
}

/** Reasons that come from the names of devices, and that a sentence helps with. */
const isOfDevice = (reason: string): reason is 'no-token' | 'other-device' =>
  reason === 'no-token' || reason === 'other-device';

function readTokens(file: string): Readonly<Record<string, string>> {
  const text = readPlainText(file);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      if (pairs.length > 0 && pairs.length === Object.keys(value).length) return Object.fromEntries(pairs);
    }
  } catch {
    // Told below, as any other form that is none.
  }
  throw new NotReplayed({ why: 'tokens', file });
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
