import { TlogError } from '@clairevoie/tlog';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { FileNotRead } from '../read-plain-file.ts';
import { PolicyDiffers, QuorumMissing, QuorumStale } from './pinned-policy.ts';
import { PromiseBroken } from './promises.ts';
import { ServerUnavailable } from './verify-server.ts';

/** Why a log was not accepted, or could not be looked at. */
export interface Failure {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
}

/** An error of `verifyServer` as an exit code, a code and a sentence; that of a file in the language of the reader. */
export function failureOf(error: unknown, language: 'fr' | 'nl' | 'en' = 'en'): Failure {
  if (error instanceof FileNotRead)
    return { exit: exitCodes.unavailable, code: `verify/file-${error.why}`, message: error.words(language) };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PromiseBroken) return { exit: exitCodes.notAsExpected, code: 'verify/promise-broken', message };
  if (error instanceof PolicyDiffers) return { exit: exitCodes.notAsExpected, code: 'verify/policy-differs', message };
  if (error instanceof QuorumMissing) return { exit: exitCodes.notAsExpected, code: 'verify/quorum-missing', message };
  if (error instanceof QuorumStale) return { exit: exitCodes.notAsExpected, code: 'verify/quorum-stale', message };
  if (error instanceof ServerUnavailable) return { exit: exitCodes.unavailable, code: 'verify/unavailable', message };
  if (error instanceof TlogError) {
    if (error.code === 'tlog/malformed-key' || error.code === 'tlog/malformed-policy')
      return { exit: exitCodes.usage, code: error.code, message };
    const isAway =
      error.code === 'tlog/time-limit' || (error.code === 'tlog/fetch-failed' && error.facts.path === 'checkpoint');
    return { exit: isAway ? exitCodes.unavailable : exitCodes.notAsExpected, code: error.code, message };
  }
  if (error instanceof SyntaxError || error instanceof TypeError)
    return { exit: exitCodes.usage, code: 'verify/usage', message };
  return { exit: exitCodes.unavailable, code: 'verify/unavailable', message };
}
