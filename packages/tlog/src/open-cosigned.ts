import type { OpenedCheckpoint } from './checkpoint.ts';
import { parseCheckpointText } from './checkpoint-text.ts';
import type { VerifierKey } from './keys.ts';
import { openNote, type VerifiedSignature } from './open-note.ts';
import { tlogError } from './tlog-error.ts';
import { meetsQuorum, quorumMoment, type WitnessPolicy } from './witness-policy.ts';

/** How far ahead of our clock a cosignature may be and still count as fresh, in seconds: clocks of two machines differ. */
export const COSIGNATURE_AHEAD_SECONDS = 60;

/** A checkpoint under a policy: who cosigned when, and whether that is enough. */
export type CosignedCheckpoint = {
  readonly opened: OpenedCheckpoint;
  /** The policy's witnesses that cosigned, in the order of the policy; one key once, with its latest time. */
  readonly cosigned: readonly { readonly name: string; readonly atSeconds: number }[];
  /** Whether they make the quorum, whenever it was. */
  readonly reached: boolean;
  /**
   * The newest T (POSIX seconds) such that cosignatures not older than T make the quorum. A time of zero (ML-DSA-44: no
   * time stated) or more than a minute ahead of our clock does not count: then `reached` may hold and this be undefined.
   */
  readonly quorumAt: number | undefined;
};

const sameKey = (a: VerifierKey, b: VerifierKey): boolean => a.name === b.name && a.keyId === b.keyId;

/**
 * Opens a note under a policy. Throws when none of the policy's logs signed it under its own name
 * (`tlog/signature-missing`, `tlog/wrong-origin`), when a line of a key in the policy is false
 * (`tlog/signature-invalid`), when it is no note or checkpoint. A quorum that is not reached is an answer, not an error.
 * `nowSeconds` is our clock in POSIX seconds, by default the platform's.
 */
export async function openCosigned(
  note: Uint8Array | string,
  policy: WitnessPolicy,
  nowSeconds: number = Date.now() / 1000,
): Promise<CosignedCheckpoint> {
  const keys = [...policy.logs, ...policy.witnesses].map(({ key }) => key);
  const { text, verified, unknownSignatures } = await openNote(note, keys);
  const byLogs = verified.filter(({ key }) => policy.logs.some((log) => sameKey(log.key, key)));
  if (byLogs.length === 0) throw tlogError('tlog/signature-missing', 'no log of the policy has signed');
  const checkpoint = parseCheckpointText(text);
  const logSignatures = byLogs.filter(({ key }) => key.name === checkpoint.origin);
  if (logSignatures.length === 0) throw tlogError('tlog/wrong-origin', 'signed by a log of another name');
  const witnessSignatures = verified.filter((signature) => !byLogs.includes(signature));
  const cosigned = cosignersOf(policy, witnessSignatures);
  const fresh = cosigned.filter(
    ({ atSeconds }) => atSeconds > 0 && atSeconds <= nowSeconds + COSIGNATURE_AHEAD_SECONDS,
  );
  return {
    opened: { checkpoint, logSignatures, witnessSignatures, unknownSignatures },
    cosigned,
    reached: meetsQuorum(
      policy,
      cosigned.map(({ name }) => name),
    ),
    quorumAt: quorumMoment(policy, new Map(fresh.map(({ name, atSeconds }) => [name, atSeconds]))),
  };
}

function cosignersOf(policy: WitnessPolicy, signatures: readonly VerifiedSignature[]): CosignedCheckpoint['cosigned'] {
  return policy.witnesses.flatMap(({ name, key }) => {
    const signature = signatures.find((candidate) => sameKey(candidate.key, key));
    return signature ? [{ name, atSeconds: signature.timestampSeconds ?? 0 }] : [];
  });
}
