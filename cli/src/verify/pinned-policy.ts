import {
  type CosignedCheckpoint,
  MAX_POLICY_BYTES,
  openCosigned,
  parseWitnessPolicy,
  policyHash,
  type WitnessPolicy,
} from '@clairevoie/tlog';
import { readPlainBytes } from '../read-plain-file.ts';

/** A witness policy that a stranger holds: the file's own words, and whether they are the ones that were announced. */
export interface PinnedPolicy {
  readonly policy: WitnessPolicy;
  /** `sha256:<64 hex>` of the file as it is. */
  readonly hash: string;
  /** Whether the caller gave the hash as well: without it, whoever swaps the file swaps the trust. */
  readonly isPinned: boolean;
}

/** The policy file is not the one whose hash was given: nothing may be concluded from it. */
export class PolicyDiffers extends Error {
  constructor(found: string, given: string) {
    super(
      `The policy file has the hash ${found}, and ${given} was asked for. Get the file again from whoever published that hash; do not go on with this one.`,
    );
    this.name = 'PolicyDiffers';
  }
}

/** Where the log says that its witness policy was chosen: an entry of the act, and its day. */
export interface PolicyChange {
  readonly index: number;
  readonly day: string;
}

/** The checkpoint that is served has not been cosigned as the policy asks; perhaps because the log has another policy by now. */
export class QuorumMissing extends Error {
  constructor(
    size: number,
    of: { readonly cosigned: readonly string[]; readonly quorum: string; readonly changes: readonly PolicyChange[] },
  ) {
    const by = of.cosigned.length === 0 ? 'no witness of the policy' : of.cosigned.join(', ');
    super(
      `The checkpoint of ${size} entries was cosigned by ${by}; the policy asks for ${of.quorum}. ${changedWords(of.changes)}Keep it, ask again later, and ask the witnesses themselves what they cosigned.`,
    );
    this.name = 'QuorumMissing';
  }
}

/** The first policy changes none; with a later one, the policy that was given may be of before. */
function changedWords(changes: readonly PolicyChange[]): string {
  const last = changes.length > 1 ? changes.at(-1) : undefined;
  if (last === undefined) return '';
  return `The log's own entries say that its policy changed, last at entry ${last.index} on ${last.day}: the one given may be of before. Ask whoever published it, not this server, for the policy of now and its hash. `;
}

/** The checkpoint that is served has its quorum, and has had no newer one for too long. */
export class QuorumStale extends Error {
  readonly limitSeconds: number;

  constructor(size: number, ageSeconds: number | undefined, limitSeconds: number) {
    const age = ageSeconds === undefined ? 'states no time' : `is ${ageSeconds} s old`;
    super(
      `The newest quorum on the checkpoint of ${size} entries ${age}; at most ${limitSeconds} s were allowed. Keep it, and ask the witnesses themselves what they cosigned last.`,
    );
    this.name = 'QuorumStale';
    this.limitSeconds = limitSeconds;
  }
}

/** Throws {@link QuorumStale} when the newest quorum is older than allowed, or states no time. */
export function demandFresh(
  { opened, quorumAt }: CosignedCheckpoint,
  limitSeconds: number,
  nowSeconds = Math.floor(Date.now() / 1000),
): void {
  const age = quorumAt === undefined ? undefined : nowSeconds - quorumAt;
  if (age === undefined || age > limitSeconds) throw new QuorumStale(opened.checkpoint.size, age, limitSeconds);
}

/** Reads a policy file and compares it with its hash (`--policy FILE --policy-hash sha256:...`). */
export async function readPinnedPolicy(file: string, hash?: string): Promise<PinnedPolicy> {
  const bytes = readPlainBytes(file, { mostBytes: MAX_POLICY_BYTES });
  const found = await policyHash(bytes);
  const given = hash?.trim().toLowerCase();
  if (given !== undefined && given !== found) throw new PolicyDiffers(found, given);
  return { policy: parseWitnessPolicy(bytes), hash: found, isPinned: given !== undefined };
}

/** Opens a checkpoint under the policy and throws {@link QuorumMissing} unless its quorum has cosigned. */
export async function demandQuorum(
  note: Uint8Array | string,
  { policy }: PinnedPolicy,
  changes: readonly PolicyChange[] = [],
): Promise<CosignedCheckpoint> {
  const found = await openCosigned(note, policy);
  if (!found.reached)
    throw new QuorumMissing(found.opened.checkpoint.size, {
      cosigned: found.cosigned.map(({ name }) => name),
      quorum: policy.quorum ?? 'none',
      changes,
    });
  return found;
}
