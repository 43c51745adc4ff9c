import type { KeyObject } from 'node:crypto';
import {
  askKeyholder,
  generateHpkeKey,
  hpkeRawPublic,
  MAX_SETTLED,
  MAX_SHARES,
  type RevealedEntry,
  type SealedShare,
} from '@clairevoie/keyholder/protocol';
import { type Queryable, revealGroups, type Stored } from '../ledger/index.ts';
import { forgetEmergencies, listEmergenciesAsked, recordEmergencyAsked } from './keyholder-emergency-store.ts';
import type { PinnedKeyholder } from './pinned-keyholders.ts';
import type { LookRow } from './registers.ts';
import { type ExpiryKeys, expiryAddress } from './seal/expiry-key.ts';
import { gateLot, openUntilGate } from './seal/gate-key.ts';
import { sealErrors } from './seal/seal-errors.ts';
import type { SegmentRecord } from './seal/segment.ts';
import type { SegmentShare } from './segment-share.ts';
import { listShares, recordRelease } from './share-store.ts';
import { vaultErrors } from './vault-errors.ts';

/** What the desk works with. */
export interface KeyDeskOptions {
  readonly db: Queryable;
  readonly expiryKeys: ExpiryKeys;
  readonly keyholders: readonly PinnedKeyholder[];
  readonly now: () => Temporal.Instant;
  readonly legalNow: () => Promise<string>;
  readonly timeoutMs: number;
}

/** A look whose segments are to be opened, and where the proofs of its entries come from. */
export interface LookAtDesk {
  readonly look: Pick<Stored<LookRow>, 'id' | 'entry_id'>;
  /** All segments of the look, in order. */
  readonly segments: readonly SegmentRecord[];
  /** The tlog-proof of an entry, as the witness of this look gives it. */
  readonly proofOf: (entryId: string) => Promise<string>;
  /** The same under a quorum, where there is one: for entries of emergencies before this one. */
  readonly cosignedProofOf: (entryId: string) => Promise<string | undefined>;
  /** Entry by which a second person confirmed the emergency that the look rests on. */
  readonly emergencyEntryId: string | null;
}

/** Shares that were given stay in memory for as long as a look can last. */
const keptMs = 20 * 60_000;

/**
 * Where shares come from: until the gate from the host's own copy, from the gate on from a keyholder, against the proof of the
 * look's entry. The key that answers are sealed to lives here, in the memory of one process.
 */
export class KeyDesk implements Disposable {
  readonly #options: KeyDeskOptions;
  readonly #transport: KeyObject = generateHpkeKey();
  readonly #given = new Map<string, { readonly atMs: number; readonly shares: Map<string, Buffer> }>();
  readonly #asking = new Map<string, Promise<void>>();

  constructor(options: KeyDeskOptions) {
    this.#options = options;
  }

  /** What openings commit to, base64; null without a keyholder. */
  get transportKey(): string | null {
    return this.#options.keyholders.length === 0 ? null : hpkeRawPublic(this.#transport).toString('base64');
  }

  /** Gives the shares of one look, segment by segment. Past the gate the first one asks the keyholder. */
  sharesFor(at: LookAtDesk): (segment: SegmentRecord) => Promise<Uint8Array> {
    const { db, expiryKeys, legalNow } = this.#options;
    let rows: ReadonlyMap<string, SegmentShare> | undefined;
    return async (segment) => {
      const { segmentId } = segment;
      rows ??= await listShares(
        db,
        at.segments.map((one) => one.segmentId),
      );
      const row = rows.get(segmentId);
      if (row === undefined) throw sealErrors.shareMissing({ segmentId });
      const isInside = Temporal.Instant.compare(await legalNow(), row.gateAt) < 0;
      if (isInside && row.gateWrapped !== null && row.gateDueOn !== null) {
        const { organisationId, gateDueOn: dueOn, gateWrapped } = row;
        return openUntilGate(expiryKeys, expiryAddress({ organisationId, dueOn, lot: gateLot }), gateWrapped, segment);
      }
      return this.#shareOf(at, segment, rows);
    };
  }

  /** Forgets shares of looks that must be over by now. */
  sweep(): void {
    for (const [lookId, { atMs, shares }] of this.#given) {
      if (performance.now() - atMs < keptMs) continue;
      for (const share of shares.values()) share.fill(0);
      this.#given.delete(lookId);
    }
  }

  [Symbol.dispose](): void {
    for (const { shares } of this.#given.values()) for (const share of shares.values()) share.fill(0);
    this.#given.clear();
  }

  async #shareOf(at: LookAtDesk, segment: SegmentRecord, rows: ReadonlyMap<string, SegmentShare>): Promise<Uint8Array> {
    this.sweep();
    const given = () => this.#given.get(at.look.id)?.shares.get(segment.segmentId);
    const before = given();
    if (before !== undefined) return before;
    const place = at.segments.findIndex(({ segmentId }) => segmentId === segment.segmentId);
    const first = Math.floor(place / MAX_SHARES) * MAX_SHARES;
    // Two ranges of one look read at once: one question.
    const name = `${at.look.id} ${first}`;
    const asking =
      this.#asking.get(name) ?? this.#ask(at, at.segments.slice(first, first + MAX_SHARES), rows, segment.segmentId);
    this.#asking.set(name, asking);
    try {
      await asking;
    } finally {
      this.#asking.delete(name);
    }
    const share = given();
    if (share === undefined) throw sealErrors.shareMissing({ segmentId: segment.segmentId });
    return share;
  }

  /** Asks the keyholders to whom these segments are sealed, one after the other, until one gives. */
  async #ask(
    { look, proofOf, cosignedProofOf, emergencyEntryId }: LookAtDesk,
    segments: readonly SegmentRecord[],
    rows: ReadonlyMap<string, SegmentShare>,
    wanted: string,
  ): Promise<void> {
    const { db, keyholders, now, timeoutMs } = this.#options;
    const access = await this.#revealed(look.entry_id, proofOf);
    const emergency = emergencyEntryId === null ? {} : { emergency: await this.#revealed(emergencyEntryId, proofOf) };
    const tried: string[] = [];
    let refusal: { readonly keyholder: string; readonly because: string } | undefined;
    for (const { name, url } of keyholders) {
      const shares = segments.flatMap((segment) => sealedFor(name, segment, rows.get(segment.segmentId)));
      if (!shares.some(({ segmentId }) => segmentId === wanted)) continue;
      tried.push(name);
      const asked = { keyholder: name, accessEntry: look.entry_id };
      const before = emergencyEntryId === null ? undefined : await this.#settled(asked, cosignedProofOf);
      const isFirst =
        emergencyEntryId !== null &&
        (await recordEmergencyAsked(db, { ...asked, confirmationEntry: emergencyEntryId, at: now().toString() }));
      const settled = before === undefined ? {} : { settled: before.proofs };
      const request = { access, ...emergency, ...settled, shares };
      const answer = await askKeyholder({ url, timeoutMs }, request, this.#transport);
      if (answer.is === 'refused') {
        refusal = { keyholder: name, because: answer.code };
        if (isFirst) await forgetEmergencies(db, { keyholder: name, accessEntries: [look.entry_id] });
      }
      if (answer.is !== 'given') continue;
      const kept = this.#given.get(look.id)?.shares ?? new Map<string, Buffer>();
      for (const [place, { segmentId }] of shares.entries()) {
        const share = answer.shares[place];
        if (share !== undefined) kept.set(segmentId, share);
      }
      this.#given.set(look.id, { atMs: performance.now(), shares: kept });
      // Only now, and only these: a question that was put before may have been answered without having been shown anything.
      if (isFirst && before !== undefined)
        await forgetEmergencies(db, { keyholder: name, accessEntries: before.shown });
      await recordRelease(db, { lookId: look.id, keyholder: name, at: now().toString() });
      return;
    }
    if (refusal !== undefined) throw vaultErrors.keyholderRefused({ lookId: look.id, ...refusal });
    throw vaultErrors.keyholderUnavailable({ lookId: look.id, keyholders: tried.join(', ') });
  }

  /** What a keyholder wants to see before it answers another emergency: the entries of the last one, under a quorum. */
  async #settled(
    asked: { readonly keyholder: string; readonly accessEntry: string },
    cosignedProofOf: LookAtDesk['cosignedProofOf'],
  ): Promise<{ readonly shown: readonly string[]; readonly proofs: readonly string[] }> {
    const shown: string[] = [];
    const proofs = new Set<string>();
    for (const one of await listEmergenciesAsked(this.#options.db, { ...asked, most: MAX_SETTLED / 2 })) {
      const both = await Promise.all([one.accessEntry, one.confirmationEntry].map((id) => cosignedProofOf(id)));
      const known = both.filter((proof) => proof !== undefined);
      for (const proof of known) proofs.add(proof);
      if (known.length === both.length) shown.push(one.accessEntry);
    }
    return { shown, proofs: [...proofs] };
  }

  async #revealed(entryId: string, proofOf: LookAtDesk['proofOf']): Promise<RevealedEntry> {
    // Who looked and why stays here: the keyholder sees when, what was opened, and on which decision.
    const revealed = await revealGroups(this.#options.db, entryId, ['when', 'result']);
    const { when, result } = revealed?.groups ?? {};
    if (revealed === undefined || when === undefined || result === undefined)
      throw new TypeError(`the entry of a look is not whole: ${entryId}`);
    return { header: revealed.header, when, result, proof: await proofOf(entryId) };
  }
}

function sealedFor(name: string, segment: SegmentRecord, row: SegmentShare | undefined): SealedShare[] {
  const sealed = row?.sealed.find(({ keyholder }) => keyholder === name)?.sealed;
  if (row === undefined || sealed === undefined) return [];
  const { recordingId, segmentId, capturedFrom, capturedTo } = segment;
  const context = { recordingId, segmentId, capturedFrom, capturedTo, gateAt: row.gateAt };
  return [{ ...context, sealed: Buffer.from(sealed, 'base64') }];
}
