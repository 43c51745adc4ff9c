import { type CosignedCheckpoint, openCosigned, TlogError, type WitnessPolicy, withLogKeys } from '@clairevoie/tlog';
import { provenKeys } from '../verify/proven-keys.ts';
import type { MonitorState } from './monitor-state.ts';
import type { Round } from './round.ts';

/** The pinned policy, with the later keys that were followed: names, witnesses and quorum stay those of the file. */
export const trustedPolicy = ({ policy, laterKeys }: Pick<Round, 'policy' | 'laterKeys'>): WitnessPolicy =>
  withLogKeys(policy, laterKeys);

/**
 * Opens a checkpoint under the pinned policy. One that none of its log keys signed may be signed by a later key: then the
 * statements that the log publishes are followed, as `verify` does, and kept for the next look. Throws as `openCosigned` does.
 */
export async function openFollowing(
  round: Round,
  { origin }: Pick<MonitorState, 'origin'>,
  note: Uint8Array,
): Promise<CosignedCheckpoint> {
  const nowSeconds = round.now().epochMilliseconds / 1000;
  try {
    return await openCosigned(note, trustedPolicy(round), nowSeconds);
  } catch (error) {
    if (!(error instanceof TlogError && error.code === 'tlog/signature-missing')) throw error;
    const pinned = round.policy.logs.map(({ key }) => key).filter(({ name }) => name === origin);
    const later = await provenKeys(
      round.view,
      pinned,
      async (keys) => (await openCosigned(note, withLogKeys(round.policy, keys))).opened.checkpoint,
    );
    if (later === undefined) throw error;
    const shown = await openCosigned(note, withLogKeys(round.policy, later), nowSeconds);
    // Only now: keys that do not open what is shown are nobody's.
    round.laterKeys.splice(0, Number.POSITIVE_INFINITY, ...later);
    return shown;
  }
}
