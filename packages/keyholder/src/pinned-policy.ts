import { parseWitnessPolicy, policyHash, TlogError, type WitnessPolicy } from '@clairevoie/tlog';
import { KeyholderError } from './keyholder-error.ts';
import { type KeyholderPaths, type KeyholderSettings, textIfThere } from './keyholder-folder.ts';

/**
 * Reads a witness policy whose hash is known from elsewhere. One that asks for no quorum is refused: then the word of the log
 * alone would open, and a keyholder would be for nothing.
 */
export async function checkPolicy(text: string, pinned: string): Promise<WitnessPolicy> {
  if ((await policyHash(text)) !== pinned) throw new KeyholderError('keyholder/policy-differs', pinned);
  let policy: WitnessPolicy;
  try {
    policy = parseWitnessPolicy(text);
  } catch (cause) {
    if (cause instanceof TlogError) throw new KeyholderError('keyholder/bad-policy', cause.message, { cause });
    throw cause;
  }
  if (policy.quorum === undefined) throw new KeyholderError('keyholder/bad-policy', 'quorum none');
  if (policy.logs.length === 0) throw new KeyholderError('keyholder/bad-policy', 'no log');
  return policy;
}

/** Reads the policy of a folder against the hash in its settings. */
export async function readPinnedPolicy(paths: KeyholderPaths, settings: KeyholderSettings): Promise<WitnessPolicy> {
  const text = await textIfThere(paths.policy);
  if (text === undefined) throw new KeyholderError('keyholder/bad-policy', `${paths.policy} is missing`);
  return checkPolicy(text, settings.policyHash);
}
