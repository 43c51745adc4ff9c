import { createHash } from 'node:crypto';
import {
  type CosignedCheckpoint,
  equalBytes,
  fromBase64,
  type Hash,
  hashLeaf,
  openCosigned,
  parseTlogProof,
  TlogError,
  verifyInclusion,
  type WitnessPolicy,
} from '@clairevoie/tlog';
import {
  type ReadHeader,
  type ReadInterval,
  type ReadOpening,
  type ReadWhen,
  readEmergency,
  readHeader,
  readOpening,
  readWhen,
} from './access-entry.ts';
import { isDemoOrigin } from './demo-origin.ts';
import { KeyholderError } from './keyholder-error.ts';
import type { RevealedEntry, RevealedGroup, SealedShare, UnwrapRequest } from './unwrap-request.ts';

/** A quorum older than this opens nothing. */
export const QUORUM_AGE_SECONDS = 120;
/** A look lasts fifteen minutes; so long after its act, and two minutes for clocks and waiting, its shares may be asked for. */
export const LOOK_SECONDS = 15 * 60 + 120;
/** An emergency lasts sixty minutes; its looks may begin until then. */
export const EMERGENCY_SECONDS = 60 * 60;
/** How far two clocks may lie apart. */
const CLOCK_SECONDS = 120;

/** What a header says of an act that would name one person (ADR 0010): then what was revealed says which act it was. */
const INTERNAL_ACT = 'house/internal-act';

/** An access that may be answered. */
export type JudgedAccess = {
  readonly leafHash: Hash;
  /** Origin of the log whose entry it is. */
  readonly origin: string;
  /** Whether the quorum of witnesses stands behind it, or an emergency that the log says two persons declared. */
  readonly kind: 'quorum' | 'emergency';
  /** The emergency's confirmation; undefined with a quorum. */
  readonly confirmation: JudgedConfirmation | undefined;
  readonly opening: ReadOpening;
  /** After this moment the entry serves no more: its count need not be remembered one by one. POSIX seconds. */
  readonly overAtSeconds: number;
};

/** The confirmation that an access in an emergency rests on. */
export type JudgedConfirmation = {
  readonly leafHash: Hash;
  /** After this moment no access can rest on it any more. POSIX seconds. */
  readonly overAtSeconds: number;
};

/** What an access is judged by. */
export type JudgingRules = {
  readonly policy: WitnessPolicy;
  readonly nowSeconds: number;
  /** Whether this keyholder's operator lets the log's word stand where no quorum is. */
  readonly answersEmergencies: boolean;
};

type ProvenEntry = {
  readonly leafHash: Hash;
  readonly header: ReadHeader;
  readonly when: ReadWhen;
  readonly cosigned: CosignedCheckpoint;
};

/** The entry stands in a checkpoint that a log of the policy signed, was allowed, and what was revealed of it is what it committed to. */
async function prove(entry: RevealedEntry, act: string, rules: JudgingRules): Promise<ProvenEntry> {
  const header = readHeader(entry.header);
  const isOfAct = header?.act === act || header?.act === INTERNAL_ACT;
  if (header === undefined || !isOfAct || header.verdict !== 'allowed')
    throw new KeyholderError('keyholder/not-an-opening');
  for (const [name, group] of [['when', entry.when] as const, ['result', entry.result] as const])
    if (!isCommitted(header.groups[name], group)) throw new KeyholderError('keyholder/commitment-differs', name);
  const when = readWhen(entry.when.content);
  if (when === undefined) throw new KeyholderError('keyholder/not-an-opening', 'when');
  const day = when.at.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  if (day !== header.day) throw new KeyholderError('keyholder/not-an-opening', 'the day differs');
  // The clock of a demo runs ahead of the world; a real journal writes the time that it is.
  const apartSeconds = Math.abs(when.at.epochMilliseconds - when.realAt.epochMilliseconds) / 1000;
  if (!header.demo && apartSeconds > CLOCK_SECONDS) throw new KeyholderError('keyholder/not-an-opening', 'two times');
  // Last, because signatures cost most: a stranger's request without them ends before.
  const leafHash = hashLeaf(new TextEncoder().encode(entry.header));
  const cosigned = await openProof(entry.proof, leafHash, rules);
  // A real log that called an act a demonstration's could write any time into it.
  if (header.demo !== isDemoOrigin(cosigned.opened.checkpoint.origin))
    throw new KeyholderError('keyholder/not-an-opening', 'another world than its log');
  return { leafHash, header, when, cosigned };
}

async function openProof(
  text: string,
  leafHash: Hash,
  { policy, nowSeconds }: Pick<JudgingRules, 'policy' | 'nowSeconds'>,
): Promise<CosignedCheckpoint> {
  try {
    const { index, proof, checkpoint } = parseTlogProof(text);
    const cosigned = await openCosigned(checkpoint, policy, nowSeconds);
    const { size, rootHash } = cosigned.opened.checkpoint;
    verifyInclusion({ index, leafHash, proof, size, rootHash });
    return cosigned;
  } catch (cause) {
    if (cause instanceof TlogError) throw new KeyholderError('keyholder/proof-refused', cause.code, { cause });
    throw cause;
  }
}

/** SHA-256 over salt and content, as the public header shows it (DESIGN section 4). */
function isCommitted(commitment: string | undefined, { salt, content }: RevealedGroup): boolean {
  if (commitment === undefined) return false;
  const found = createHash('sha256').update(salt).update(content, 'utf8').digest();
  try {
    return equalBytes(found, fromBase64(commitment, 'tlog/malformed-hash'));
  } catch {
    return false;
  }
}

/** Judges a request: whether that very access is proven under the keyholder's own policy. Throws the reason why it is not. */
export async function judgeAccess(request: UnwrapRequest, rules: JudgingRules): Promise<JudgedAccess> {
  const { leafHash, when, cosigned } = await prove(request.access, 'vault/open-recording', rules);
  const opening = readOpening(request.access.result.content);
  if (opening === undefined) throw new KeyholderError('keyholder/not-an-opening', 'result');
  const overAtSeconds = Math.ceil(when.realAt.epochMilliseconds / 1000) + LOOK_SECONDS;
  if (rules.nowSeconds > overAtSeconds) throw new KeyholderError('keyholder/access-over');
  if (when.realAt.epochMilliseconds / 1000 > rules.nowSeconds + CLOCK_SECONDS)
    throw new KeyholderError('keyholder/not-yet');
  for (const share of request.shares) checkShare(share, opening, when, rules.nowSeconds);
  const problem = problemOfQuorum(cosigned, rules);
  const { origin } = cosigned.opened.checkpoint;
  const access = { leafHash, origin, opening, overAtSeconds };
  if (problem === undefined) return { ...access, kind: 'quorum', confirmation: undefined };
  if (request.emergency === undefined) throw new KeyholderError(problem);
  if (!rules.answersEmergencies) throw new KeyholderError('keyholder/emergency-off');
  const confirmation = await checkEmergency(request.emergency, { opening, when, origin }, rules);
  return { ...access, kind: 'emergency', confirmation };
}

/**
 * Whether each of these leaves stands in a checkpoint of that log with the quorum of the policy. How old the quorum is does not
 * matter: what witnesses cosigned once stays in the log for whoever asks it.
 */
export async function areShown(
  leaves: readonly Hash[],
  { origin, proofs }: { readonly origin: string; readonly proofs: readonly string[] },
  rules: Pick<JudgingRules, 'policy' | 'nowSeconds'>,
): Promise<boolean> {
  for (const leaf of leaves) {
    let isShown = false;
    for (const proof of proofs) isShown ||= await isShownBy(proof, leaf, { origin, rules });
    if (!isShown) return false;
  }
  return true;
}

async function isShownBy(
  proof: string,
  leaf: Hash,
  { origin, rules }: { readonly origin: string; readonly rules: Pick<JudgingRules, 'policy' | 'nowSeconds'> },
): Promise<boolean> {
  try {
    const { reached, opened } = await openProof(proof, leaf, rules);
    return reached && rules.policy.quorum !== undefined && opened.checkpoint.origin === origin;
  } catch (error) {
    if (error instanceof KeyholderError) return false;
    throw error;
  }
}

function problemOfQuorum({ reached, quorumAt }: CosignedCheckpoint, { policy, nowSeconds }: JudgingRules) {
  if (!reached || policy.quorum === undefined) return 'keyholder/quorum-missing';
  return quorumAt === undefined || nowSeconds - quorumAt > QUORUM_AGE_SECONDS ? 'keyholder/quorum-stale' : undefined;
}

function isWithin(inner: ReadInterval, outer: ReadInterval): boolean {
  return (
    inner.recordingId === outer.recordingId &&
    Temporal.Instant.compare(outer.from, inner.from) <= 0 &&
    Temporal.Instant.compare(inner.to, outer.to) <= 0
  );
}

function checkShare(
  share: SealedShare,
  { opened, decisionId }: ReadOpening,
  { at }: ReadWhen,
  nowSeconds: number,
): void {
  const segment: ReadInterval = {
    recordingId: share.recordingId,
    from: Temporal.Instant.from(share.capturedFrom),
    to: Temporal.Instant.from(share.capturedTo),
  };
  if (!isWithin(segment, opened)) throw new KeyholderError('keyholder/other-recording');
  const gateAt = Temporal.Instant.from(share.gateAt);
  const isPastGate = Temporal.Instant.compare(gateAt, at) <= 0 || gateAt.epochMilliseconds / 1000 <= nowSeconds;
  if (isPastGate && decisionId === undefined) throw new KeyholderError('keyholder/decision-missing');
}

/** The emergency lifts the quorum and nothing else: the same log, these intervals, two functions, sixty minutes. */
async function checkEmergency(
  entry: RevealedEntry,
  access: { readonly opening: ReadOpening; readonly when: ReadWhen; readonly origin: string },
  rules: JudgingRules,
): Promise<JudgedConfirmation> {
  const refused = (because: string) => new KeyholderError('keyholder/emergency-refused', because);
  const { leafHash, when, cosigned } = await prove(entry, 'vault/confirm-emergency-opening', rules);
  const emergency = readEmergency(entry.result.content);
  if (emergency === undefined) throw refused('it is not a confirmation');
  if (cosigned.opened.checkpoint.origin !== access.origin) throw refused('another log');
  if (emergency.emergencyId !== access.opening.emergencyId) throw refused('another emergency');
  if (new Set(emergency.functions).size < 2) throw refused('one function');
  if (!emergency.items.some((item) => isWithin(access.opening.opened, item))) throw refused('another recording');
  const { at, realAt } = access.when;
  if (Temporal.Instant.compare(at, when.at) < 0 || Temporal.Instant.compare(at, emergency.openUntil) > 0)
    throw refused('outside its time');
  // By the keyholder's own clock too, which the access was held against: what the host says of the hour is not enough.
  if (Temporal.Instant.compare(when.realAt, realAt) > 0) throw refused('confirmed after the access');
  if ((realAt.epochMilliseconds - when.realAt.epochMilliseconds) / 1000 > EMERGENCY_SECONDS)
    throw refused('older than sixty minutes');
  const confirmedAt = Math.ceil(when.realAt.epochMilliseconds / 1000);
  return { leafHash, overAtSeconds: confirmedAt + EMERGENCY_SECONDS + LOOK_SECONDS };
}
