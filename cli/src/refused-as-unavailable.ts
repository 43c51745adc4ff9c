import { NoBackupKey } from './backup/backup-key.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { NoDataFolder } from './open-database.ts';
import { tellError } from './printable.ts';

/** Wraps an action: a missing data folder, file or key is a sentence and exit code 3; everything else goes on as it is. */
export function refusedAsUnavailable<Args extends readonly unknown[]>(
  done: (code: ExitCode) => void,
  action: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (error) {
      const sentence =
        error instanceof NoDataFolder || error instanceof NoBackupKey ? error.message : sentenceOfFile(error);
      if (sentence === undefined) throw error;
      tellError(sentence);
      done(exitCodes.unavailable);
    }
  };
}

/** What is wrong with a file that was named on the command line; undefined for another error. */
function sentenceOfFile(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  if (error.code === 'ENOENT') return `${error.path}: there is no such file, or its folder does not exist.`;
  if (error.code === 'EACCES') return `${error.path}: this account may not read or write it.`;
  return undefined;
}
