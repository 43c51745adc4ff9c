import type { AddCommand } from '../add-command.ts';
import { confusableSigns } from '../anpr/confusable-signs.ts';
import { generateDay } from '../anpr/generate-day.ts';
import { replayReads } from '../anpr/replay-reads.ts';
import { anprHelp } from '../anpr-help.ts';
import { exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';

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
    .option('--server <url>', text.server, 'http://127.0.0.1:8080')
    .option('--speed <times>', text.speed, '1')
    .option('--as-recorded', text.asRecorded)
    .action(async (options: ReplayOptions) => {
      const speed = Number(options.speed);
      if (!(speed > 0)) {
        tellError('--speed is a number above zero');
        done(exitCodes.usage);
        return;
      }
      const tokens: Record<string, string> = JSON.parse(await readPlainText(options.tokens));
      const replayed = await replayReads({
        file: options.file,
        server: options.server,
        tokens,
        speed,
        asRecorded: options.asRecorded === true,
      });
      say(JSON.stringify(replayed));
      done(
        replayed.taken === replayed.sent && Object.keys(replayed.refused).length === 0
          ? exitCodes.ok
          : exitCodes.notAsExpected,
      );
    });
};
