import { text as textOf } from 'node:stream/consumers';
import { type DecideOptions, decideQuestion, LawError, mendQuestion, type Profile } from '@clairevoie/law';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Question, readQuestions } from './read-questions.ts';

/** Options of `law decide`, as the command line has them. */
export interface DecideCommandOptions {
  readonly law?: string;
  readonly dates?: string;
  readonly unstated?: string;
  readonly mend?: boolean;
}

/** Answers every question of standard input, a line each. Exit 0 whatever the outcomes; 2 when a question could not be read. */
export async function decideCommand(options: DecideCommandOptions, say: (line: string) => void): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  for (const line of readQuestions(await textOf(process.stdin))) {
    if ('problem' in line) {
      code = exitCodes.usage;
      say(JSON.stringify({ error: { code: 'law/not-a-question', message: line.problem } }));
      continue;
    }
    const { question } = line;
    const named = question.id === undefined ? {} : { id: question.id };
    try {
      const deciding = optionsOf(question, options);
      const decision = decideQuestion(question, deciding);
      const mending = options.mend === true ? { mending: mendQuestion(question, deciding) } : {};
      say(JSON.stringify({ ...named, ...decision, ...mending }));
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
      code = exitCodes.usage;
      say(JSON.stringify({ ...named, error: { code: error.code, message: error.message, facts: error.facts } }));
    }
  }
  return code;
}

/** What a question says of its own analysis goes before what the command line says for all. */
function optionsOf(question: Question, options: DecideCommandOptions): DecideOptions {
  const law = question.law ?? options.law;
  const dates = oneOf('dates', question.dates ?? options.dates ?? 'civil-day', ['civil-day', 'cautious']);
  const unstated = question.unstated ?? options.unstated;
  return {
    dates,
    ...(law === undefined ? {} : { pinnedTo: String(law) }),
    ...(unstated === undefined ? {} : { unstated: oneOf('unstated', unstated, ['assume-met']) }),
    ...(question.profile === undefined ? {} : { profile: profileOf(question.profile) }),
  };
}

function oneOf<const T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new LawError('law/unknown-value', `${name} is one of: ${allowed.join(', ')}; "${String(value)}" is not.`, {
      path: name,
    });
  return found;
}

/** Readings by their id; the law package checks that they and their options exist. */
function profileOf(value: unknown): Profile {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LawError('law/wrong-type', 'profile is an object: the option of each reading by its id.', {
      path: 'profile',
    });
  return {
    id: 'asked',
    readings: Object.fromEntries(Object.entries(value).map(([id, choice]) => [id, String(choice)])),
  };
}
