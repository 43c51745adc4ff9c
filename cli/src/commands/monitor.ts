import { join, resolve } from 'node:path';
import { TlogError } from '@clairevoie/tlog';
import type { Command } from 'commander';
import type { AddCommand } from '../add-command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askCounts, countLines } from '../monitor/ask-counts.ts';
import { askCamera } from '../monitor/camera-silence.ts';
import { checkFigures } from '../monitor/check-figures.ts';
import { checkKeyholder } from '../monitor/check-keyholder.ts';
import { checkTallies } from '../monitor/check-tallies.ts';
import { followForEver, lookOnce } from '../monitor/follow-for-ever.ts';
import { MonitorFault } from '../monitor/monitor-error.ts';
import type { MonitorRequest } from '../monitor/run-monitor.ts';
import { askSilence } from '../monitor/silence.ts';
import { cameraLines, silenceLines } from '../monitor/silence-words.ts';
import { byAll, byMail, byWebhook, type Tell } from '../monitor/tell-people.ts';
import { monitorHelp } from '../monitor-help.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { readPromises } from '../verify/promises.ts';

interface FollowOptions {
  readonly policy?: string;
  readonly policyHash?: string;
  readonly origin?: string;
  readonly state?: string;
  readonly once?: boolean;
  readonly every: string;
  readonly promise?: string;
  readonly quorumAge?: string;
  readonly withheld?: string;
  readonly webhook?: string;
  readonly mail?: string;
  readonly keyholder?: string;
  readonly keyholderVkey?: string;
  readonly json?: boolean;
}

interface AskOptions {
  readonly kind?: string;
  readonly camera?: string;
  readonly organisation?: string;
  readonly week: string;
  readonly state?: string;
  readonly json?: boolean;
}

const folderOf = (dir: string | undefined): string =>
  dir === undefined ? join(import.meta.dirname, '..', '..', '..', '.clairevoie', 'monitor') : resolve(dir);

/** What is wrong with the command line, and not with the world. */
const usageCodes = ['monitor/usage', 'monitor/policy-mismatch', 'tlog/malformed-policy'];

/** `clairevoie monitor <url>`: follows a log from outside; `monitor silence` and `monitor counts` answer from its state. */
export const addMonitor: AddCommand = (program, { say, language }, done) => {
  const text = monitorHelp[language];
  const answering = <
    Options extends { readonly json?: boolean },
    Args extends readonly [...unknown[], Options, Command],
  >(
    action: (...args: Args) => Promise<ExitCode>,
  ) =>
    refusedAsUnavailable(done, async (...args: Args) => {
      try {
        done(await action(...args));
      } catch (error) {
        if (!(error instanceof MonitorFault || error instanceof TlogError)) throw error;
        const options = (args.at(-1) as Command).optsWithGlobals<Options>(); // commander gives the command last
        if (options.json === true) say(JSON.stringify({ ok: false, code: error.code, message: error.message }));
        tellError(`${error.code}: ${error.message}`);
        done(usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.unavailable);
      }
    });

  const monitor = program
    .command('monitor')
    .argument('<url>', text.url)
    .description(text.about)
    .option('--policy <file>', text.policy)
    .option('--policy-hash <hash>', text.policyHash)
    .option('--origin <origin>', text.origin)
    .option('--state <folder>', text.state)
    .option('--once', text.once)
    .option('--every <seconds>', text.every, '5')
    .option('--promise <file>', text.promise)
    .option('--quorum-age <seconds>', text.quorumAge)
    .option('--withheld <hours>', text.withheld)
    .option('--webhook <url>', text.webhook)
    .option('--mail <addresses>', text.mail)
    .option('--keyholder <url>', text.keyholder)
    .option('--keyholder-vkey <key>', text.keyholderVkey)
    .option('--json', text.json)
    .action(
      answering(async (url: string, options: FollowOptions, _command: Command) => {
        const everySeconds = positive(options.every);
        // Not required options of commander: `silence` and `counts` below would then ask for them too.
        if (options.policy === undefined || options.policyHash === undefined)
          throw new MonitorFault(
            'monitor/usage',
            'give --policy <file> and --policy-hash <hash>: without them it trusts nobody',
          );
        const request: MonitorRequest = {
          ...{ url, policy: readPlainText(options.policy), policyHash: options.policyHash },
          folder: folderOf(options.state),
          ...(options.origin === undefined ? {} : { origin: options.origin }),
          ...(options.promise === undefined ? {} : { promises: promisesOf(options.promise) }),
          limits: {
            ...(options.quorumAge === undefined ? {} : { quorumSeconds: positive(options.quorumAge) }),
            ...(options.withheld === undefined ? {} : { withheldHours: positive(options.withheld) }),
          },
        };
        const tell = tellerOf(options, language);
        const more = [checkTallies, checkFigures, ...keyholderOf(options)];
        const output = { say, language, isJson: options.json === true };
        return options.once === true
          ? lookOnce({ ...request, more, tell }, output)
          : followForEver({ ...request, more, tell }, output, everySeconds);
      }),
    );

  monitor
    .command('silence')
    .description(text.silence)
    .option('--kind <kind>', text.kind)
    .option('--camera <id>', text.camera)
    .option('--organisation <organisation>', text.organisation)
    .requiredOption('--week <week>', text.week)
    .option('--state <folder>', text.state)
    .option('--json', text.json)
    .action(
      answering(async (_options: AskOptions, command: Command) => {
        // `--state` and `--json` are options of `monitor` too, and commander gives them to it.
        const { kind, camera, organisation, week, state, json } = command.optsWithGlobals<AskOptions>();
        if (camera !== undefined) {
          const answer = await askCamera(folderOf(state), { camera, week });
          if (json === true) say(JSON.stringify({ ok: answer.looks === 'none', ...answer }));
          else for (const line of cameraLines(answer, language)) say(line);
          return answer.looks === 'none' ? exitCodes.ok : exitCodes.notAsExpected;
        }
        if (kind === undefined) throw new MonitorFault('monitor/usage', 'give --kind or --camera');
        const question = { kind, week, ...(organisation === undefined ? {} : { organisation }) };
        const answer = await askSilence(folderOf(state), question);
        if (json === true) say(JSON.stringify({ ok: answer.answer === 'silent', ...answer }));
        else for (const line of silenceLines(answer, language)) say(line);
        if (answer.answer === 'silent') return exitCodes.ok;
        return answer.answer === 'not-silent' ? exitCodes.notAsExpected : exitCodes.unavailable;
      }),
    );

  monitor
    .command('counts')
    .description(text.counts)
    .requiredOption('--week <week>', text.week)
    .option('--state <folder>', text.state)
    .option('--json', text.json)
    .action(
      answering(async (_options: AskOptions, command: Command) => {
        const { week, state, json } = command.optsWithGlobals<AskOptions>();
        const counts = await askCounts(folderOf(state), week);
        if (json === true) say(JSON.stringify(counts));
        else for (const line of countLines(counts)) say(line);
        return exitCodes.ok;
      }),
    );
};

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1_000_000)) throw new MonitorFault('monitor/usage', `${text} is no number above zero`);
  return value;
}

function promisesOf(file: string) {
  try {
    return readPromises(readPlainText(file));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new MonitorFault('monitor/usage', `${file} holds no promises`, { cause });
    throw cause;
  }
}

function keyholderOf({ keyholder, keyholderVkey }: FollowOptions) {
  if (keyholder === undefined) return [];
  if (keyholderVkey === undefined)
    throw new MonitorFault('monitor/usage', 'give --keyholder-vkey: counts that nobody signed prove nothing');
  return [checkKeyholder({ url: keyholder, vkey: keyholderVkey })];
}

/** The ways in which people are told. Where mail leaves, with its password, stands in the environment: a command line is seen by all. */
function tellerOf(options: FollowOptions, language: 'fr' | 'nl' | 'en') {
  const ways: Record<string, Tell> = {};
  if (options.webhook !== undefined) {
    if (!URL.canParse(options.webhook)) throw new MonitorFault('monitor/usage', 'the webhook is no address');
    ways.webhook = byWebhook({ url: new URL(options.webhook), language });
  }
  if (options.mail !== undefined) {
    const { CLAIREVOIE_SMTP_URL: smtpUrl, CLAIREVOIE_MAIL_FROM: from } = process.env;
    if (smtpUrl === undefined || from === undefined)
      throw new MonitorFault('monitor/usage', 'mail needs CLAIREVOIE_SMTP_URL and CLAIREVOIE_MAIL_FROM');
    const to = options.mail.split(',').map((address) => address.trim());
    ways.mail = byMail({ smtpUrl, from, to, language, folder: folderOf(options.state) });
  }
  return byAll(ways, tellError);
}
