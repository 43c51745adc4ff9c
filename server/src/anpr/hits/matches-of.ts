import type { ListInForce, ListsSnapshot } from '../lists/lists-in-force.ts';
import type { BatchRef, PlacedRead } from './marks-store.ts';

/** A read of a batch that met a version of a list, as an act names it. */
export type Met = { readonly place: number; readonly recordedAt: string; readonly versionId: string };

/** What the reads of a batch meet, and whom that concerns. */
export interface Matches {
  readonly exact: readonly Met[];
  /** Possible misreads: no hits. */
  readonly possible: readonly Met[];
  readonly organisations: ReadonlySet<string>;
}

/** What is asked about the reads of a batch. */
export interface Asked {
  readonly reads: readonly PlacedRead[];
  /** Legal time. */
  readonly at: string;
  /** Whether a read may be compared: in real time within its first month, afterwards within what was asked for and permitted. */
  readonly isOpen: (recordedAt: string) => boolean;
  /** Whether a list may be compared with this batch: in real time one that was in force already when it came in. */
  readonly wasInForce: (list: ListInForce) => boolean;
}

/**
 * What the reads of a batch meet of the lists in force. In real time a list that begins later asks nothing of the past, nor does a batch that a camera kept for
 * weeks: that is correlation afterwards, which somebody decides. @law lfp-44-11-3decies-p4-al4 R-24
 */
export function matchesOf(snapshot: ListsSnapshot, batch: BatchRef, { reads, at, isOpen, wasInForce }: Asked): Matches {
  const exact: Met[] = [];
  const possible: Met[] = [];
  const organisations = new Set<string>();
  const nowMs = Temporal.Instant.from(at).epochMilliseconds;
  const asked = reads.map(({ plate, country }) => ({ plate, country, camera: batch.camera }));
  for (const [n, found] of snapshot.matchAll(batch.databaseId, asked, nowMs).entries()) {
    const read = reads[n];
    if (read === undefined || (found.hits.length === 0 && found.possibleMisreads.length === 0)) continue;
    const recordedAt = Temporal.Instant.fromEpochMilliseconds(read.recordedMs).toString();
    if (!isOpen(recordedAt)) continue;
    const hits = found.hits.filter(wasInForce);
    const misread = [...new Set(found.possibleMisreads.map(({ list }) => list))].filter(
      (list) => wasInForce(list) && !hits.includes(list),
    );
    for (const { versionId } of hits) exact.push({ place: read.place, recordedAt, versionId });
    for (const { versionId } of misread) possible.push({ place: read.place, recordedAt, versionId });
    for (const { organisationId } of [...hits, ...misread]) organisations.add(organisationId);
  }
  return { exact, possible, organisations };
}
