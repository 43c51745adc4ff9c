import { type Hash, hashLeaf, rootOfHashes } from '@clairevoie/tlog';
import { canonicalRead, type StoredRead } from '../reads/stored-read.ts';
import type { SentBatch } from './range-message.ts';

const encoder = new TextEncoder();

/** What a database holds of a batch: reads by place, and the leaves that stand for those that were corrected or deleted. */
export interface BatchContent {
  readonly reads: ReadonlyMap<number, StoredRead>;
  /** Places that lie apart: no search and no correlation finds them. */
  readonly sealed: ReadonlySet<number>;
  readonly leaves: ReadonlyMap<number, { readonly leaf: Hash; readonly isGone: boolean }>;
  /** Places at which not what an act said and was done here lies: a correction or a deletion that somebody took back. */
  readonly undone?: ReadonlySet<number>;
}

/** The leaf of one read, under the number that its camera has at the sender. */
export function leafOf(read: StoredRead, camera: number): Hash {
  return hashLeaf(encoder.encode(canonicalRead(read, camera)));
}

/** What counting and hashing a batch again finds. */
export interface Recount {
  /** Reads that are there, or are known to have been deleted. */
  readonly found: number;
  /** Places of which there is nothing. */
  readonly missing: readonly number[];
  /** RFC 6962 root, base64; null while places are missing. */
  readonly root: string | null;
}

/** Stands for the leaf of a read that is not what its change left. */
const noLeaf = new Uint8Array(32);

/** Counts and hashes a batch again, place by place. */
export function recount(content: BatchContent, of: { readonly reads: number; readonly camera: number }): Recount {
  const missing: number[] = [];
  const leaves: Hash[] = [];
  for (let place = 0; place < of.reads; place++) {
    const read = content.reads.get(place);
    const kept = content.leaves.get(place);
    if (read === undefined && kept?.isGone !== true) missing.push(place);
    else if (content.undone?.has(place) === true) leaves.push(noLeaf);
    else if (kept !== undefined) leaves.push(kept.leaf);
    else if (read !== undefined) leaves.push(leafOf(read, of.camera));
  }
  return {
    found: of.reads - missing.length,
    missing,
    root: missing.length > 0 ? null : Buffer.from(rootOfHashes(leaves)).toString('base64'),
  };
}

/** Reads of a batch as they travel. */
export function contentToSend(
  content: BatchContent,
  reads: number,
): Pick<SentBatch, 'leaves' | 'sealed'> & { readonly content: NonNullable<SentBatch['content']> } {
  return {
    content: Array.from({ length: reads }, (_, place) => {
      const read = content.reads.get(place);
      if (read === undefined) return null;
      const vehicle = read.vehicle === null ? null : Buffer.from(read.vehicle).toString('base64');
      return [read.recordedMs, read.plate, read.country, read.asRead, read.confidence, vehicle];
    }),
    leaves: [...content.leaves].map(([place, { leaf }]) => [place, Buffer.from(leaf).toString('base64')]),
    sealed: [...content.sealed],
  };
}

/** What came of a batch, in the form in which it is counted. A place that is null and has no leaf is missing. */
export function contentThatCame(batch: SentBatch): BatchContent {
  const reads = new Map<number, StoredRead>();
  for (const [place, sent] of (batch.content ?? []).entries()) {
    if (sent === null) continue;
    const [recordedMs, plate, country, asRead, confidence, vehicle] = sent;
    reads.set(place, {
      recordedMs,
      plate,
      country,
      asRead,
      confidence,
      vehicle: vehicle === null ? null : new Uint8Array(Buffer.from(vehicle, 'base64')),
    });
  }
  const leaves = new Map(
    batch.leaves.map(([place, leaf]) => [
      place,
      { leaf: new Uint8Array(Buffer.from(leaf, 'base64')), isGone: !reads.has(place) },
    ]),
  );
  return { reads, sealed: new Set(batch.sealed), leaves };
}
