import { ClairevoieError } from '@clairevoie/server/errors';
import { Command, CommanderError } from 'commander';
import type { CommandContext } from './add-command.ts';
import { commandsFor } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { helpText, languageOf } from './help.ts';
import { frameHelp } from './help-frame.ts';
import { sayLine, tellError } from './printable.ts';
import { FileNotRead } from './read-plain-file.ts';

/** Runs the command line and returns the exit code. Nothing is thrown: an error is a line on standard error. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const language = languageOf(argv, process.env);
  const text = helpText[language];
  const program = new Command('clairevoie')
    .description(text.about)
    .exitOverride()
    .option('--lang <language>', text.lang);
  frameHelp(program, { language, version: '0.1.0' });
  let code: ExitCode = exitCodes.ok;
  const context: CommandContext = { language, say: sayLine };
  for (const add of await commandsFor(argv)) {
    add(program, context, (result) => {
      code = result;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (error instanceof FileNotRead) {
      tellError(error.words(language));
      return exitCodes.unavailable;
    }
    if (error instanceof ClairevoieError) {
      tellError(`${error.code}: ${error.message}`);
      return exitCodes.unavailable;
    }
    const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of lines.split('\n')) tellError(line);
    return exitCodes.unavailable;
  }
}
