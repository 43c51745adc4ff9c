import type { Command } from 'commander';
import type { CommandContext } from './command-line.ts';
import { addBench } from './commands/bench.ts';
import { addCheck } from './commands/check.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addTour } from './commands/tour.ts';
import { addUp } from './commands/up.ts';
import { addVerify } from './commands/verify.ts';
import type { ExitCode } from './exit-codes.ts';

/** Adds one command to the program; it reports its exit code through `done`. */
export type AddCommand = (program: Command, context: CommandContext, done: (code: ExitCode) => void) => void;

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [addUp, addTour, addVerify, addCheck, addRebuild, addBench];
