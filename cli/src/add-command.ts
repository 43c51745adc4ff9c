import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.ts';

/** What a command gets besides its options, and how it answers. */
export interface CommandContext {
  readonly say: (line: string) => void;
  readonly language: 'fr' | 'nl' | 'en';
}

/** Adds one command to the program; it reports its exit code through `done`. */
export type AddCommand = (program: Command, context: CommandContext, done: (code: ExitCode) => void) => void;
