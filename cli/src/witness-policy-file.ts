import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerOptions } from '@clairevoie/server';

/**
 * The witness policy as it is configured: the file of `CLAIREVOIE_WITNESS_POLICY`, else `witness-policy.txt` in the data
 * folder. A file that the variable names must be there; without either, the last policy in the journal governs, if any.
 */
export function configuredWitnesses(
  dataDir: string,
  environment: NodeJS.ProcessEnv,
): NonNullable<ServerOptions['witnesses']> {
  const { CLAIREVOIE_WITNESS_POLICY: named = '' } = environment;
  return {
    policyFor: async () => {
      if (named !== '') return readFile(named, 'utf8');
      return readFile(join(dataDir, 'witness-policy.txt'), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
    },
  };
}
