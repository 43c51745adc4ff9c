import { acknowledgementDueAt, parseAcknowledgement, verifyAcknowledgement } from './acknowledgement.ts';
import { concat, equalBytes, fromBase64, parseDecimal, toBase64 } from './bytes.ts';
import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint-text.ts';
import { verifyConsistency } from './consistency-proof.ts';
import { sha256 } from './crypto.ts';
import type { Evidence, EvidenceKind, EvidenceOf } from './evidence.ts';
import { parseVkey, type VerifierKey } from './keys.ts';
import { type Hash, hashLeaf, rootOfHashes } from './merkle.ts';
import { openCosigned } from './open-cosigned.ts';
import { TlogError, type TlogErrorCode, tlogError } from './tlog-error.ts';
import { parseTlogProof, verifyTlogProof } from './tlog-proof.ts';
import { parseWitnessPolicy, withLogKeys } from './witness-policy.ts';

/**
 * Against whom the signatures in the file speak. `nobody`: they show that what was shown is not what it was shown as;
 * who showed it, and when, is the keeper's word.
 */
export type EvidenceAgainst = 'log-key' | 'witness' | 'nobody';

/** What a file was found to show. */
export type EvidenceFinding = {
  readonly kind: EvidenceKind;
  readonly against: EvidenceAgainst;
  /** The log by the name of its key. */
  readonly origin: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Entries that a log has, each with its place, in the order of the log. */
export type ProvenEntry = { readonly index: number; readonly entry: Uint8Array };

/** Judges entries by a rule of their log: the sentence of what is broken, or undefined when they keep it. */
export type BrokenRule = (claim: {
  readonly rule: string;
  readonly origin: string;
  readonly entries: readonly ProvenEntry[];
}) => string | undefined;

/** What the checks of some kinds need of the log's own rules. */
export type EvidenceRules = { readonly brokenRule: BrokenRule };

const notShown = (because: string) => tlogError('tlog/evidence-not-shown', because);

/**
 * Checks, alone and offline, that an evidence file shows what its kind says. Returns what it shows and against whom;
 * throws `tlog/evidence-not-shown` when it does not, or the code of the exhibit that cannot be read or was not signed.
 * The file names the log's key itself: whether it is the key of that log, its reader must know from elsewhere.
 */
export async function checkEvidence(evidence: Evidence, rules: EvidenceRules): Promise<EvidenceFinding> {
  const keys = evidence.vkey.split('\n').map(parseVkey);
  const found = await checkKind(evidence, keys, rules);
  return { kind: evidence.kind, origin: originOf(keys), ...found };
}

/** One key, or those of a log that rotated its own. */
type Keys = readonly VerifierKey[];

function originOf([first, ...more]: Keys): string {
  if (first === undefined || more.some(({ name }) => name !== first.name)) throw notShown('keys of two logs');
  return first.name;
}

type Found = Pick<EvidenceFinding, 'against' | 'facts'>;

function checkKind(evidence: Evidence, keys: Keys, rules: EvidenceRules): Promise<Found> {
  switch (evidence.kind) {
    case 'two-roots':
      return twoRoots(evidence.exhibits, keys);
    case 'rewritten':
      return rewritten(evidence.exhibits, keys);
    case 'broken-promise':
      return brokenPromise(evidence.exhibits, keys);
    case 'broken-rule':
      return brokenRule(evidence.exhibits, keys, rules);
    case 'witness-two-roots':
      return witnessTwoRoots(evidence.exhibits, keys);
    case 'no-quorum':
      return noQuorum(evidence.exhibits, keys);
    case 'false-signature':
      return falseSignature(evidence.exhibits, keys);
    case 'stale':
      return stale(evidence, keys);
    case 'rolled-back':
      return rolledBack(evidence.exhibits, keys);
    case 'other-entry':
      return otherEntry(evidence.exhibits, keys);
    case 'unproven-entry':
      return unprovenEntry(evidence.exhibits, keys);
    case 'other-body':
      return otherBody(evidence.exhibits, keys);
    case 'double-witness':
      return doubleWitness(evidence.exhibits);
    case 'observation':
      return observation(evidence.exhibits, keys);
  }
}

type Exhibits<Kind extends EvidenceKind> = EvidenceOf<Kind>['exhibits'];

/** The checkpoint of a note that the log's key signed. */
async function signedBy(note: string, keys: Keys): Promise<Checkpoint> {
  return (await openCheckpoint(note, { logKeys: keys })).checkpoint;
}

async function twoRoots({ first, second }: Exhibits<'two-roots'>, keys: Keys): Promise<Found> {
  const [one, other] = [await signedBy(first, keys), await signedBy(second, keys)];
  return { against: 'log-key', facts: contradiction(one, other) };
}

function contradiction(one: Checkpoint, other: Checkpoint): Found['facts'] {
  if (one.size !== other.size) throw notShown('the two checkpoints have different sizes');
  if (equalBytes(one.rootHash, other.rootHash)) throw notShown('both checkpoints have one root');
  return { size: one.size, firstRoot: toBase64(one.rootHash), secondRoot: toBase64(other.rootHash) };
}

async function rewritten(exhibits: Exhibits<'rewritten'>, keys: Keys): Promise<Found> {
  const [older, newer] = [await signedBy(exhibits.older, keys), await signedBy(exhibits.newer, keys)];
  const rootInNewer = fromBase64(exhibits.rootInNewer, 'tlog/malformed-hash');
  const proof = exhibits.proof.map((hash) => fromBase64(hash, 'tlog/malformed-hash'));
  // That the newer tree begins with this root is shown by an ordinary consistency proof; that it is another one, by sight.
  verifyConsistency({ older: { size: older.size, rootHash: rootInNewer }, newer, proof });
  if (equalBytes(rootInNewer, older.rootHash)) throw notShown('the newer tree begins with the older one');
  return {
    against: 'log-key',
    facts: {
      size: older.size,
      newerSize: newer.size,
      signedRoot: toBase64(older.rootHash),
      rootInNewer: exhibits.rootInNewer,
    },
  };
}

async function brokenPromise(exhibits: Exhibits<'broken-promise'>, keys: Keys): Promise<Found> {
  const promise = parseAcknowledgement(exhibits.acknowledgement);
  const later = parseAcknowledgement(exhibits.later);
  for (const one of [promise, later]) {
    const key = keys.find(({ keyId }) => keyId === one.keyId);
    if (!key) throw tlogError('tlog/signature-missing', 'another key', { keyId: one.keyId });
    await verifyAcknowledgement(one, key);
  }
  const checkpoint = await signedBy(exhibits.checkpoint, keys);
  const leaves = exhibits.leaves.map((hash) => fromBase64(hash, 'tlog/malformed-hash'));
  if (leaves.length !== checkpoint.size || !equalBytes(rootOfHashes(leaves), checkpoint.rootHash)) {
    throw notShown('the leaves are not those of the checkpoint');
  }
  const has = (hash: Hash): boolean => leaves.some((leaf) => equalBytes(leaf, hash));
  const dueAt = acknowledgementDueAt(promise);
  // The checkpoint itself has no time: it was signed after the act that it holds, and that one after the promise's term.
  if (!has(later.leafHash)) throw notShown('the later act is not in the checkpoint');
  if (later.at <= dueAt) throw notShown('the later act was acknowledged before the promise was due');
  if (has(promise.leafHash)) throw notShown('the promised entry is in the checkpoint');
  return {
    against: 'log-key',
    facts: {
      leaf: toBase64(promise.leafHash),
      promisedAt: promise.at,
      dueAt,
      laterAt: later.at,
      size: checkpoint.size,
    },
  };
}

async function brokenRule(
  { rule, entries, proofs }: Exhibits<'broken-rule'>,
  keys: Keys,
  rules: EvidenceRules,
): Promise<Found> {
  if (entries.length === 0 || entries.length !== proofs.length) throw notShown('entries and proofs do not pair');
  const opened: { readonly index: number; readonly entry: Uint8Array; readonly checkpoint: Checkpoint }[] = [];
  for (const [at, text] of entries.entries()) {
    const entry = fromBase64(text, 'tlog/malformed-evidence');
    const proven = await verifyTlogProof(proofs[at] ?? '', { logKeys: keys, leafHash: hashLeaf(entry) });
    opened.push({ entry, index: proven.index, checkpoint: proven.checkpoint });
  }
  const [first] = opened;
  const isOneTree = opened.every(
    ({ checkpoint }) => first && equalBytes(checkpoint.rootHash, first.checkpoint.rootHash),
  );
  if (!first || !isOneTree) throw notShown('the entries are proven in different trees');
  if (opened.some(({ index }, at) => at > 0 && index <= (opened[at - 1]?.index ?? 0))) {
    throw notShown('the entries do not stand in the order of the log');
  }
  const broken = rules.brokenRule({ rule, origin: originOf(keys), entries: opened });
  if (broken === undefined) throw notShown('the entries keep the rule');
  const indexes = opened.map(({ index }) => index).join(', ');
  return { against: 'log-key', facts: { rule, broken, indexes, size: first.checkpoint.size } };
}

async function witnessTwoRoots(exhibits: Exhibits<'witness-two-roots'>, keys: Keys): Promise<Found> {
  const witness = parseVkey(exhibits.witness);
  const trust = { logKeys: keys, witnessKeys: [witness] };
  const [first, second] = [await openCheckpoint(exhibits.first, trust), await openCheckpoint(exhibits.second, trust)];
  const momentOf = ({ witnessSignatures }: OpenedCheckpoint): number => {
    const [line] = witnessSignatures;
    if (!line) throw notShown('the witness has not cosigned both');
    return line.timestampSeconds ?? 0;
  };
  const facts = contradiction(first.checkpoint, second.checkpoint);
  const moments = { firstAtSeconds: momentOf(first), secondAtSeconds: momentOf(second) };
  return { against: 'witness', facts: { ...facts, ...moments, witness: witness.name } };
}

/** Opens a checkpoint under the policy of the file; the log must be one of that policy's, by the same key. */
async function openUnder(
  { checkpoint, policy }: { readonly checkpoint: string; readonly policy: string },
  keys: Keys,
  nowSeconds: number,
) {
  const read = parseWitnessPolicy(policy);
  if (!read.logs.some((log) => keys.some((key) => log.key.name === key.name && log.key.keyId === key.keyId))) {
    throw notShown('the policy does not name this log');
  }
  await signedBy(checkpoint, keys);
  // The keys are those that the reader knows: of a log that changed its own, the policy may name the first alone.
  return openCosigned(checkpoint, withLogKeys(read, keys), nowSeconds);
}

async function noQuorum(exhibits: Exhibits<'no-quorum'>, keys: Keys): Promise<Found> {
  const { opened, cosigned, reached } = await openUnder(exhibits, keys, Number.MAX_SAFE_INTEGER);
  if (reached) throw notShown('the checkpoint has the quorum of the policy');
  const names = cosigned.map(({ name }) => name).join(', ');
  const { unknownSignatures } = opened;
  return {
    against: 'nobody',
    facts: { size: opened.checkpoint.size, cosigned: names === '' ? '-' : names, unknownSignatures },
  };
}

async function falseSignature(exhibits: Exhibits<'false-signature'>, keys: Keys): Promise<Found> {
  try {
    await openUnder(exhibits, keys, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (!hasCode(error, 'tlog/signature-invalid')) throw error;
    // The log's own line holds, or `signedBy` would have said so: the false one is a witness's.
    const checkpoint = await signedBy(exhibits.checkpoint, keys);
    return { against: 'nobody', facts: { size: checkpoint.size, witness: String(error.facts.name) } };
  }
  throw notShown('every line of a known key verifies');
}

async function stale({ exhibits, kept }: EvidenceOf<'stale'>, keys: Keys): Promise<Found> {
  const limitSeconds = parseDecimal(exhibits.limitSeconds, 'tlog/malformed-evidence');
  const shownAtSeconds = Math.floor(Date.parse(kept.at) / 1000);
  const { opened, quorumAt } = await openUnder(exhibits, keys, shownAtSeconds);
  if (quorumAt === undefined) throw notShown('the checkpoint has no quorum whose time could be old');
  const ageSeconds = shownAtSeconds - quorumAt;
  if (ageSeconds <= limitSeconds) throw notShown('the newest quorum was not older than the limit');
  return { against: 'nobody', facts: { size: opened.checkpoint.size, quorumAt, ageSeconds, limitSeconds } };
}

async function rolledBack({ kept, shown }: Exhibits<'rolled-back'>, keys: Keys): Promise<Found> {
  const [before, after] = [await signedBy(kept, keys), await signedBy(shown, keys)];
  if (after.size >= before.size) throw notShown('the checkpoint that was shown is not smaller');
  return { against: 'nobody', facts: { keptSize: before.size, shownSize: after.size } };
}

async function otherEntry(exhibits: Exhibits<'other-entry'>, keys: Keys): Promise<Found> {
  const leafHash = fromBase64(exhibits.leafHash, 'tlog/malformed-hash');
  const proven = await verifyTlogProof(exhibits.proof, { logKeys: keys, leafHash });
  const shown = hashLeaf(fromBase64(exhibits.entry, 'tlog/malformed-evidence'));
  if (equalBytes(shown, leafHash)) throw notShown('the proof is that of the entry');
  return {
    against: 'nobody',
    facts: { index: proven.index, provenLeaf: exhibits.leafHash, shownLeaf: toBase64(shown) },
  };
}

async function unprovenEntry({ proof, entry }: Exhibits<'unproven-entry'>, keys: Keys): Promise<Found> {
  const { index, checkpoint } = parseTlogProof(proof);
  const { size } = await signedBy(checkpoint, keys);
  const leafHash = hashLeaf(fromBase64(entry, 'tlog/malformed-evidence'));
  try {
    await verifyTlogProof(proof, { logKeys: keys, leafHash });
  } catch (error) {
    if (!hasCode(error, 'tlog/inclusion-broken')) throw error;
    return { against: 'nobody', facts: { index, size, shownLeaf: toBase64(leafHash) } };
  }
  throw notShown('the proof is that of the entry');
}

async function otherBody(exhibits: Exhibits<'other-body'>, keys: Keys): Promise<Found> {
  const entry = fromBase64(exhibits.entry, 'tlog/malformed-evidence');
  const { index } = await verifyTlogProof(exhibits.proof, { logKeys: keys, leafHash: hashLeaf(entry) });
  const committed = commitmentIn(entry, exhibits.group);
  const salt = fromBase64(exhibits.salt, 'tlog/malformed-evidence');
  const shown = toBase64(sha256(concat(salt, new TextEncoder().encode(exhibits.body))));
  if (shown === committed) throw notShown('the body opens the commitment');
  return { against: 'nobody', facts: { index, group: exhibits.group, committed, shown } };
}

/** The commitment of a field group in a header: `groups.<name>`, base64 of SHA-256 over salt and canonical JSON. */
function commitmentIn(entry: Uint8Array, group: string): string {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(entry));
  } catch {
    throw notShown('the entry is no header');
  }
  const groups = typeof header === 'object' && header !== null && 'groups' in header ? header.groups : undefined;
  const found =
    typeof groups === 'object' && groups !== null ? Object.entries(groups).find(([name]) => name === group) : undefined;
  if (typeof found?.[1] !== 'string') throw notShown('the header commits to no such group');
  return found[1];
}

async function doubleWitness({ policy }: Exhibits<'double-witness'>): Promise<Found> {
  try {
    parseWitnessPolicy(policy);
  } catch (error) {
    if (!hasCode(error, 'tlog/malformed-policy') || !/twice/.test(String(error.facts.because))) throw error;
    return { against: 'nobody', facts: { line: Number(error.facts.line), because: String(error.facts.because) } };
  }
  throw notShown('nobody counts twice in the policy');
}

async function observation({ check, checkpoint }: Exhibits<'observation'>, keys: Keys): Promise<Found> {
  return { against: 'nobody', facts: { check, size: (await signedBy(checkpoint, keys)).size } };
}

function hasCode(error: unknown, code: TlogErrorCode): error is TlogError {
  return error instanceof TlogError && error.code === code;
}
