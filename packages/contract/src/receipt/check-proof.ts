import {
  type Checkpoint,
  hashLeaf,
  type InclusionStep,
  inclusionSteps,
  type OpenedCheckpoint,
  openCheckpoint,
  openCosigned,
  parseCheckpointText,
  parseNote,
  parseVkey,
  parseWitnessPolicy,
  policyHash,
  TlogError,
  type VerifierKey,
  type WitnessPolicy,
} from '@clairevoie/tlog';
import { type CheckReason, checkOf, type ReceiptCheck } from './receipt-check.ts';
import type { ReceiptFile } from './receipt-file.ts';

/** Whom the reader of a receipt trusts; all of it got from elsewhere than the receipt. */
export interface ReceiptTrust {
  /** A C2SP tlog-policy: the logs and witnesses, and how many are enough. */
  readonly policy?: string;
  /** The policy's hash as the reader has it pinned, `sha256:...`. */
  readonly policyHash?: string;
  /** Without a policy: the log's key alone. */
  readonly vkey?: string;
}

/** The tree as the proof shows it. */
export interface CheckedPath {
  readonly check: ReceiptCheck;
  readonly leafHash: Uint8Array;
  readonly checkpoint: Checkpoint | undefined;
  readonly steps: readonly InclusionStep[];
}

/** The leaf leads by the path to the root that the checkpoint states. Signatures are another check. */
export function checkPath({ header, proof }: ReceiptFile): CheckedPath {
  const leafHash = hashLeaf(new TextEncoder().encode(header));
  try {
    const checkpoint = parseCheckpointText(parseNote(proof.checkpoint).text);
    const { size, rootHash } = checkpoint;
    const steps = inclusionSteps({ index: proof.index, size, rootHash, leafHash, proof: proof.proof });
    return {
      check: checkOf('path', 'held', undefined, { index: proof.index, size, steps: steps.length }),
      leafHash,
      checkpoint,
      steps,
    };
  } catch (error) {
    const reason = codeOf(error) === 'tlog/inclusion-broken' ? 'wrong-path' : 'malformed-checkpoint';
    return {
      check: checkOf('path', 'broken', reason, { index: proof.index }),
      leafHash,
      checkpoint: undefined,
      steps: [],
    };
  }
}

/** Who stands behind the checkpoint, under the reader's trust. */
export interface CheckedSignatures {
  readonly checks: readonly ReceiptCheck[];
  /** The policy's hash, whatever became of the checks; absent without a policy. */
  readonly policyHash?: string;
  /** The log's key that signed; absent when none did. */
  readonly logKey?: VerifierKey;
  /** The policy's witnesses that cosigned, with their time in POSIX seconds (0: none stated). */
  readonly cosigned: readonly { readonly name: string; readonly key: VerifierKey; readonly atSeconds: number }[];
  /** Signature lines of keys that the reader does not know: nothing is concluded from them. */
  readonly unknownSignatures: number;
}

/** Opens the checkpoint under the reader's policy, or under the log's key alone. */
export async function checkSignatures(note: string, trust: ReceiptTrust): Promise<CheckedSignatures> {
  if (trust.policy === undefined) return underKey(note, trust.vkey);
  const hash = await policyHash(trust.policy);
  const facts = { hash };
  const early = (check: ReceiptCheck): CheckedSignatures => ({
    checks: [
      check,
      checkOf('log', 'not-checked', 'earlier-failed'),
      checkOf('witnesses', 'not-checked', 'earlier-failed'),
    ],
    ...{ policyHash: hash, cosigned: [], unknownSignatures: 0 },
  });
  if (trust.policyHash !== undefined && trust.policyHash.trim().toLowerCase() !== hash)
    return early(checkOf('policy', 'broken', 'other-policy', { ...facts, pinned: trust.policyHash.slice(0, 80) }));
  let policy: WitnessPolicy;
  try {
    policy = parseWitnessPolicy(trust.policy);
  } catch (error) {
    return early(checkOf('policy', 'broken', 'malformed-policy', { ...facts, why: wordsOf(error) }));
  }
  const pinned =
    trust.policyHash === undefined
      ? checkOf('policy', 'not-checked', 'hash-not-pinned', facts)
      : checkOf('policy', 'held', undefined, facts);
  return { ...(await underPolicy(note, policy, pinned)), policyHash: hash };
}

async function underPolicy(note: string, policy: WitnessPolicy, pinned: ReceiptCheck): Promise<CheckedSignatures> {
  const opened = await opening(() => openCosigned(note, policy));
  if (opened.is === undefined) return { ...failed(opened.check), checks: [pinned, ...failed(opened.check).checks] };
  const { opened: checkpoint, cosigned, reached } = opened.is;
  const names = cosigned.map(({ name }) => name).join(', ');
  const { unknownSignatures: unknown } = checkpoint;
  const facts = { count: cosigned.length, all: policy.witnesses.length, names: names === '' ? '–' : names };
  // A receipt from before a change of the policy, or a policy from before: it looks like a missing quorum, and has another cause.
  const missing = checkOf('witnesses', 'broken', 'quorum-missing', facts);
  const ofOthers = { ...facts, unknown, size: checkpoint.checkpoint.size };
  const witnesses =
    policy.quorum === undefined
      ? checkOf('witnesses', 'not-checked', 'no-witness-asked', facts)
      : reached
        ? checkOf('witnesses', 'held', undefined, facts)
        : unknown === 0
          ? missing
          : checkOf('witnesses', 'broken', 'quorum-of-others', ofOthers);
  return {
    checks: [pinned, logHeld(checkpoint), witnesses],
    ...keyOf(checkpoint),
    cosigned: cosigned.flatMap(({ name, atSeconds }) => {
      const key = policy.witnesses.find((one) => one.name === name)?.key;
      return key === undefined ? [] : [{ name, key, atSeconds }];
    }),
    unknownSignatures: unknown,
  };
}

async function underKey(note: string, vkey: string | undefined): Promise<CheckedSignatures> {
  const none = checkOf('witnesses', 'not-checked', 'no-policy');
  const nobody = { cosigned: [], unknownSignatures: 0 };
  if (vkey === undefined)
    return {
      checks: [checkOf('policy', 'not-checked', 'no-policy'), checkOf('log', 'not-checked', 'no-key'), none],
      ...nobody,
    };
  let key: VerifierKey;
  try {
    key = parseVkey(vkey.trim());
  } catch (error) {
    return {
      checks: [
        checkOf('policy', 'broken', 'malformed-key', { why: wordsOf(error) }),
        checkOf('log', 'not-checked', 'earlier-failed'),
        none,
      ],
      ...nobody,
    };
  }
  const alone = checkOf('policy', 'not-checked', 'key-alone');
  const opened = await opening(() => openCheckpoint(note, { logKeys: [key] }));
  if (opened.is === undefined) return { ...failed(opened.check), checks: [alone, opened.check, none] };
  return {
    checks: [alone, logHeld(opened.is), none],
    ...keyOf(opened.is),
    cosigned: [],
    unknownSignatures: opened.is.unknownSignatures,
  };
}

const failed = (check: ReceiptCheck): CheckedSignatures => ({
  checks: [check, checkOf('witnesses', 'not-checked', 'earlier-failed')],
  cosigned: [],
  unknownSignatures: 0,
});

const logHeld = ({ checkpoint, logSignatures }: OpenedCheckpoint): ReceiptCheck =>
  checkOf('log', 'held', undefined, { origin: checkpoint.origin, keyId: logSignatures[0]?.key.keyId ?? '' });

const keyOf = ({ logSignatures }: OpenedCheckpoint): { readonly logKey?: VerifierKey } =>
  logSignatures[0] === undefined ? {} : { logKey: logSignatures[0].key };

const reasons: Readonly<Record<string, CheckReason>> = {
  'tlog/signature-missing': 'log-not-signed',
  'tlog/signature-invalid': 'signature-false',
  'tlog/wrong-origin': 'other-log',
  'tlog/key-ambiguous': 'malformed-policy',
};

/** Opens, or says in a check what stood in the way. A runtime that lacks an algorithm has not found anything wrong. */
async function opening<T>(
  open: () => Promise<T>,
): Promise<{ readonly is: T } | { readonly is?: undefined; readonly check: ReceiptCheck }> {
  try {
    return { is: await open() };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'tlog/algorithm-unavailable') return { check: checkOf('log', 'not-checked', 'algorithm-missing') };
    const name = error instanceof TlogError && typeof error.facts.name === 'string' ? error.facts.name : '–';
    return { check: checkOf('log', 'broken', reasons[code] ?? 'malformed-checkpoint', { code, name }) };
  }
}

const codeOf = (error: unknown): string | undefined => (error instanceof TlogError ? error.code : undefined);
const wordsOf = (error: unknown): string =>
  error instanceof TlogError
    ? Object.entries(error.facts)
        .map(([name, fact]) => `${name}: ${fact}`)
        .join(', ')
    : String(error);
