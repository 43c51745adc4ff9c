import { type ExitCode, exitCodes } from './exit-codes.ts';
import { NoDataFolder } from './open-database.ts';

/** Wraps an action: a missing data folder or file is a sentence and exit code 3; everything else goes on as it is. */
export function refusedAsUnavailable<Args extends readonly unknown[]>(
  done: (code: ExitCode) => void,
  action: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (error) {
      const isMissingFile =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES');
      if (!(error instanceof NoDataFolder) && !isMissingFile) throw error;
      process.stderr.write(`${error.message}\n`);
      done(exitCodes.unavailable);
    }
  };
}
