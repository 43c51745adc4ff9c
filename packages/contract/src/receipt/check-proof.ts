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
  withLogKeys,
} from '@clairevoie/tlog';
import { followPublished } from './published-keys.ts';
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
  /** What the log publishes of its later keys: each counts when a key that the reader trusts signed it as a planned change. */
  readonly keys?: string;
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
  if (trust.policy === undefined) return underKey(note, trust);
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
  return { ...(await underPolicy(note, policy, { pinned, keys: trust.keys })), policyHash: hash };
}

async function underPolicy(
  note: string,
  policy: WitnessPolicy,
  { pinned, keys }: { readonly pinned: ReceiptCheck; readonly keys: string | undefined },
): Promise<CheckedSignatures> {
  const chain = await followingKeys(
    policy.logs.map(({ key }) => key),
    keys,
  );
  if (chain.is === undefined)
    return { checks: [chain.check, ...notMade('log', 'witnesses')], cosigned: [], unknownSignatures: 0 };
  const later = chain.is;
  const opened = await opening(() => openCosigned(note, withLogKeys(policy, later)));
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
    checks: [pinned, logHeld(checkpoint, chain.is), witnesses],
    ...keyOf(checkpoint),
    cosigned: cosigned.flatMap(({ name, atSeconds }) => {
      const key = policy.witnesses.find((one) => one.name === name)?.key;
      return key === undefined ? [] : [{ name, key, atSeconds }];
    }),
    unknownSignatures: unknown,
  };
}

async function underKey(note: string, { vkey, keys }: ReceiptTrust): Promise<CheckedSignatures> {
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
  const chain = await followingKeys([key], keys);
  if (chain.is === undefined) return { checks: [chain.check, ...notMade('log'), none], ...nobody };
  const logKeys = [key, ...chain.is];
  const opened = await opening(() => openCheckpoint(note, { logKeys }));
  if (opened.is === undefined) return { ...failed(opened.check), checks: [alone, opened.check, none] };
  return {
    checks: [alone, logHeld(opened.is, chain.is), none],
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

const notMade = (...ids: readonly ('log' | 'witnesses')[]): readonly ReceiptCheck[] =>
  ids.map((id) => checkOf(id, 'not-checked', 'earlier-failed'));

/** A key of the reader's own stands for the log before a later one does: while a log changes its key, both sign. */
function logHeld({ checkpoint, logSignatures }: OpenedCheckpoint, later: readonly LaterKey[]): ReceiptCheck {
  const { origin } = checkpoint;
  const followed = logSignatures.map(({ key }) =>
    later.find(({ keyId, name }) => keyId === key.keyId && name === key.name),
  );
  const own = logSignatures.find((_, place) => followed[place] === undefined);
  const [first] = followed;
  if (own !== undefined || first === undefined)
    return checkOf('log', 'held', undefined, { origin, keyId: own?.key.keyId ?? '' });
  const { keyId, heldKeyId, count } = first;
  return checkOf('log', 'held', 'later-key', { origin, keyId, heldKeyId, count });
}

/** A key that the reader did not hold, with the key that he holds and the statements between them. */
type LaterKey = VerifierKey & { readonly heldKeyId: string; readonly count: number };

/**
 * The later keys to which the reader's own lead. A file of keys that is none, or by which the reader's own key says that it was
 * stolen, says nothing against the receipt: then nothing is proven.
 */
async function followingKeys(
  pinned: readonly VerifierKey[],
  keys: string | undefined,
): Promise<{ readonly is: readonly LaterKey[] } | { readonly is?: undefined; readonly check: ReceiptCheck }> {
  try {
    const { followed } = await followPublished(pinned, keys);
    // All statements of one log are one chain: its keys follow each other.
    const later = followed.map(({ rotation: { key } }, place) => ({
      ...key,
      heldKeyId: pinned.find(({ name }) => name === key.name)?.keyId ?? '',
      count: followed.slice(0, place + 1).filter(({ rotation }) => rotation.key.name === key.name).length,
    }));
    return { is: later };
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    if (error.code === 'tlog/algorithm-unavailable')
      return { check: checkOf('policy', 'not-checked', 'algorithm-missing') };
    if (error.code === 'tlog/key-compromised')
      return { check: checkOf('policy', 'broken', 'key-compromised', { day: String(error.facts.day ?? '–') }) };
    return { check: checkOf('policy', 'broken', 'malformed-keys', { why: wordsOf(error) }) };
  }
}

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
