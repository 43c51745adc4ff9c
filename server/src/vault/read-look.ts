import { decide, type FactsOf, gateInstant } from '@clairevoie/law';
import type { Actor, Stored } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { endLookAs, type LookCut } from './cut-looks.ts';
import { viewerFacts } from './law-facts.ts';
import { groundOf, proveLook } from './look-ground.ts';
import type { LookProof } from './look-proof-store.ts';
import { restsOnUnconfirmedGrant } from './neighbour-store.ts';
import { emergencyOpenings, type LookRow, looks, recordings } from './registers.ts';
import { type ByteRange, contentRange, parseByteRange, unsatisfiedRange } from './seal/byte-range.ts';
import { newId, type Uuid } from './seal/ids.ts';
import { type OpeningPlace, readRecording } from './seal/open-recording.ts';
import type { SegmentRecord } from './seal/segment.ts';
import { segmentsOfLook } from './sent-intervals.ts';
import type { Vault } from './vault.ts';
import { vaultErrors } from './vault-errors.ts';
import { beginSending, endSending } from './vault-store.ts';

/** Who asks for the bytes of a look: the person of the session, in the function chosen there. */
export interface Watching {
  readonly lookId: string;
  readonly actor: Actor;
  /** The session of the request, as the server knows it. */
  readonly sessionId: string;
  /** Whether that session lives now; asked again while bytes go out. */
  readonly isSignedIn: () => Promise<boolean>;
  readonly range: string | undefined;
}

/** An answer with bytes, or 416. */
export interface LookContent {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterableIterator<Uint8Array> | undefined;
}

/**
 * The bytes of a look: to the person who opened it, in that session, while it lasts. Before each segment everything that
 * opened it is looked at again: the look, the function, the recording, and the law on that segment's own instants now.
 * Past the gate nothing is sent before the access is in a signed checkpoint: one with a quorum of witnesses where a policy demands it,
 * and only while the newest quorum is fresh. The range is written down before its first byte.
 * @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal
 */
export async function openLookContent(vault: Vault, watching: Watching): Promise<LookContent> {
  const { db } = vault.options;
  const look = await findLook(vault, watching);
  const placed = await segmentsOfLook(db, look);
  const sizeBytes = placed.at(-1)?.end ?? 0;
  if (placed.length === 0) throw stopped(look, 'the recording is no longer there');
  const range = parseByteRange(watching.range, sizeBytes);
  const recording = await vault.read.get(recordings, { id: look.recording_id });
  if (recording === undefined) throw stopped(look, 'the recording is no longer there');
  const headers = {
    'content-type': recording.content_type,
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-disposition': 'inline',
    'x-clairevoie-entry': look.entry_id,
  };
  if (range.kind === 'refused') {
    const refusal = { ...headers, 'content-range': unsatisfiedRange(sizeBytes), 'content-length': '0' };
    return { status: 416, headers: refusal, body: undefined };
  }
  const part = range.kind === 'part' ? range : { start: 0, end: sizeBytes };
  const guard = guardOf(vault, watching);
  // The first segment is looked at before the answer begins, so that a refusal is an answer and not a broken stream.
  const firstPlaced = placed.find((one) => one.end > part.start) ?? placed[0];
  if (firstPlaced !== undefined) await guard.check(firstPlaced.segment);
  const segments = placed.map((one) => one.segment);
  const body = await begun(sending(vault, look, segments, part, guard));
  return {
    status: range.kind === 'part' ? 206 : 200,
    headers: { ...headers, ...witnessHeaders(look, guard.shown()), ...lengthOf(range, part, sizeBytes) },
    body,
  };
}

/** What vouches for the bytes, in headers: past the gate the proof under which they are shown, which has an address of its own. */
function witnessHeaders(look: Stored<LookRow>, shown: LookProof | undefined): Readonly<Record<string, string>> {
  if (shown === undefined)
    return { 'x-clairevoie-witness': look.quorum_policy === null ? 'log-signature-only' : 'not-past-gate' };
  return {
    'x-clairevoie-witness': shown.shown_under,
    'x-clairevoie-proof-sha256': shown.proof_sha256,
    'x-clairevoie-checkpoint-sha256': shown.checkpoint_sha256,
    link: `</api/looks/${look.id}/proof>; rel="describedby"; type="text/plain"`,
  };
}

function lengthOf(range: ByteRange, part: { readonly start: number; readonly end: number }, sizeBytes: number) {
  const length = { 'content-length': String(part.end - part.start) };
  return range.kind === 'part' ? { ...length, 'content-range': contentRange(part, sizeBytes) } : length;
}

/** How long a look's right is taken as unchanged while its bytes go out. */
const recheckAfterMs = 5_000;

/** The vault with the shares of this look: past the gate from the keyholder, against the proof of its own entry. */
async function placeOf(vault: Vault, look: Stored<LookRow>, segments: readonly SegmentRecord[]): Promise<OpeningPlace> {
  const emergency =
    look.emergency_id === null ? undefined : await vault.read.get(emergencyOpenings, { id: look.emergency_id });
  const isWitnessed = (await vault.witness.standing()) !== null;
  const under = look.emergency_id !== null ? 'emergency' : isWitnessed ? 'quorum' : 'log-signature-only';
  const proofOf = (entryId: string): Promise<string> => vault.witness.awaitProof(entryId, under);
  const cosignedProofOf = (entryId: string) => vault.witness.cosignedProof(entryId);
  // The register's row names its last entry: while the emergency runs, that is its confirmation.
  const emergencyEntryId = emergency?.state === 'open' ? emergency.entry_id : null;
  return {
    ...vault.place,
    shareOf: vault.desk.sharesFor({ look, segments, proofOf, cosignedProofOf, emergencyEntryId }),
  };
}

async function* sending(
  vault: Vault,
  look: Stored<LookRow>,
  segments: readonly SegmentRecord[],
  part: { readonly start: number; readonly end: number },
  guard: Guard,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { db } = vault.options;
  const id = newId<Uuid>();
  await beginSending(db, { id, lookId: look.id, start: part.start, end: part.end });
  let sent = 0;
  let cut: LookCut | undefined;
  try {
    const place = await placeOf(vault, look, segments);
    for await (const piece of readRecording(place, segments, part, guard.check)) {
      // A segment may be long and its reader slow: what opened it must still hold while its bytes go out.
      if (guard.isDue()) {
        const [oldest] = segments;
        if (oldest !== undefined) await guard.check(oldest);
      }
      sent += piece.length;
      yield piece;
    }
  } catch (error) {
    cut = cutBy(error);
    throw error;
  } finally {
    await endSending(db, id, part.start + sent);
    // Only now: the closing entry states the intervals that were really sent.
    if (cut !== undefined) await endLookAs(vault, look, cut);
  }
}

/** Whether an error cuts the look itself, for want of a quorum or because its emergency is over. */
function cutBy(error: unknown): LookCut | undefined {
  if (isClairevoieError(error, 'vault/quorum-stale')) return 'quorum-lost';
  return isClairevoieError(error, 'vault/emergency-over') ? 'emergency-over' : undefined;
}

/**
 * Reads the first piece now, so that what cannot be opened is an error of the request. Not a generator: one that was never
 * started would not tell its source to stop, and the file would stay open.
 */
async function begun(source: AsyncGenerator<Uint8Array, void, undefined>): Promise<AsyncIterableIterator<Uint8Array>> {
  const first = await source.next();
  let isFirst = true;
  const pieces: AsyncIterableIterator<Uint8Array> = {
    next: async () => {
      if (!isFirst) return source.next();
      isFirst = false;
      return first;
    },
    return: async () => source.return(),
    [Symbol.asyncIterator]: () => pieces,
  };
  return pieces;
}

/** Another's look, another session's, or none: the same answer, so that an id says nothing. */
async function findLook(vault: Vault, { lookId, actor, sessionId }: Watching): Promise<Stored<LookRow>> {
  const look = await vault.read.get(looks, { id: lookId });
  const isMine =
    look?.person_id === actor.personId &&
    look.function_key === actor.functionKey &&
    look.organisation_id === actor.organisationId &&
    look.session_id === sessionId;
  if (look === undefined || !isMine) throw vaultErrors.lookUnknown({ lookId });
  const isOver = look.state !== 'open' || Temporal.Instant.compare(look.expires_at, await vault.legalNow()) <= 0;
  if (isOver) throw vaultErrors.lookOver({ lookId });
  return look;
}

/** What is looked at again while a look is shown. */
interface Guard {
  /** Throws when a segment may no longer be shown. */
  readonly check: (segment: SegmentRecord) => Promise<void>;
  /** Whether it is time to check again: five seconds have passed, or what vouches for the images has run out. */
  readonly isDue: () => boolean;
  /** The proof under which images past the gate are shown; undefined while there are none. */
  readonly shown: () => LookProof | undefined;
}

function guardOf(vault: Vault, watching: Watching): Guard {
  const { db, loadActor, now } = vault.options;
  let shown: LookProof | undefined;
  let goodUntil: Temporal.Instant | undefined;
  let checkedAtMs = performance.now();
  const check = async (segment: SegmentRecord): Promise<void> => {
    const look = await findLook(vault, watching);
    if (!(await watching.isSignedIn())) throw stopped(look, 'the session in which it was opened is over');
    const at = await vault.legalNow();
    const actor = await loadActor(vault.read, watching.actor, at);
    if (!actor.holdsFunction) throw stopped(look, 'the function is no longer held');
    const recording = await vault.read.get(recordings, { id: look.recording_id });
    if (recording?.state !== 'kept') throw stopped(look, `the recording is ${recording?.state ?? 'not there'}`);
    if (recording.use_id !== null && (await restsOnUnconfirmedGrant(db, recording.use_id)))
      throw stopped(look, 'the oral authorisation it comes from was not confirmed');
    const { functionKey } = watching.actor;
    // Written by the act from this very question; what the clock and the registers changed since is put in anew.
    const question = look.question as unknown as FactsOf<'open-recording'>;
    const facts: FactsOf<'open-recording'> = {
      ...question,
      viewer: viewerFacts({ functionKey, actor }),
      recordedFrom: segment.capturedFrom,
      recordedTo: segment.capturedTo,
    };
    const decision = decide('open-recording', facts, at);
    if (decision.outcome !== 'allowed' || decision.policyGates.some((gate) => gate.blocks))
      throw stopped(look, 'the law no longer allows it');
    if (Temporal.Instant.compare(gateInstant(segment.capturedFrom, at), at) <= 0) {
      const ground = await groundOf(vault, look);
      shown ??= await proveLook(vault, look, ground.under);
      goodUntil = ground.goodUntil;
    }
    checkedAtMs = performance.now();
  };
  return {
    check,
    isDue: () =>
      performance.now() - checkedAtMs > recheckAfterMs ||
      (goodUntil !== undefined && Temporal.Instant.compare(now(), goodUntil) > 0),
    shown: () => shown,
  };
}

function stopped(look: LookRow, because: string) {
  return vaultErrors.lookStopped({ lookId: look.id, because });
}
