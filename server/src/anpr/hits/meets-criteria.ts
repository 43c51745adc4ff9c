import type { Passage } from '@clairevoie/plates';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { readsBefore } from '../lists/estimate-store.ts';
import type { CriterionInForce } from '../lists/lists-in-force.ts';
import { passagesOf, type ReadWithoutPlate } from '../lists/passages.ts';
import type { BatchRef, PlacedRead } from './marks-store.ts';

/** Reads of a batch that meet a criterion, as an act names them. */
export interface CriterionMet {
  readonly criterion: CriterionInForce;
  readonly met: readonly { readonly place: number; readonly recordedAt: string }[];
}

/** Asks criteria about batches of reads. */
export interface Criteria {
  /** What the reads of a batch meet of these criteria; of reads that `isOpen` leaves out, nothing, and they count for no frequency either. */
  metBy(
    criteria: readonly CriterionInForce[],
    batch: BatchRef,
    of: {
      readonly reads: readonly PlacedRead[];
      readonly isOpen: (recordedAt: string) => boolean;
    },
  ): Promise<readonly CriterionMet[]>;
}

/** Real milliseconds for which the places of a database's cameras are kept. */
const placesKeptMs = 60_000;
/** Most earlier passages of a vehicle that are looked at: as many as a criterion can ask for. */
const mostEarlier = 1_000;

/**
 * Opens it. A criterion with a frequency is asked about a vehicle's earlier passages only where everything else holds of the present one, and only about
 * those of its window that may be compared themselves. @law lfp-44-11-3decies-p4-al1-pt2 lfp-44-11-3decies-p4-al5-pt1
 */
export function openCriteria({
  db,
  registers,
}: {
  readonly db: Queryable;
  readonly registers: Gate['registers'];
}): Criteria {
  const places = new Map<string, { readonly until: number; readonly passageOf: (read: ReadWithoutPlate) => Passage }>();
  const passagesFor = async (databaseId: string): Promise<(read: ReadWithoutPlate) => Passage> => {
    const kept = places.get(databaseId);
    if (kept !== undefined && performance.now() < kept.until) return kept.passageOf;
    const passageOf = await passagesOf(db, registers, databaseId);
    places.set(databaseId, { until: performance.now() + placesKeptMs, passageOf });
    return passageOf;
  };
  return {
    async metBy(criteria, batch, { reads, isOpen }) {
      if (criteria.length === 0) return [];
      const passageOf = await passagesFor(batch.databaseId);
      const met = new Map<CriterionInForce, { readonly place: number; readonly recordedAt: string }[]>();
      for (const read of reads) {
        const passage = passageOf({ ...read, camera: batch.camera, epochMs: read.recordedMs });
        const within = criteria.filter(({ criterion }) => criterion.isWithin(passage));
        if (within.length === 0) continue;
        const recordedAt = Temporal.Instant.fromEpochMilliseconds(read.recordedMs).toString();
        if (!isOpen(recordedAt)) continue;
        const hours = Math.max(...within.map(({ criterion }) => criterion.looksBackHours));
        const earlier =
          hours === 0
            ? []
            : await readsBefore(db, {
                databaseId: batch.databaseId,
                plate: read.plate,
                country: read.country,
                // Twice the window: whether the passage before met it already is asked too.
                from: Temporal.Instant.from(recordedAt)
                  .subtract({ hours: 2 * hours })
                  .toString(),
                before: recordedAt,
                limit: mostEarlier,
              });
        const passages = earlier
          .filter(({ recorded_at }) => isOpen(recorded_at))
          .map((one) => passageOf({ ...one, epochMs: Temporal.Instant.from(one.recorded_at).epochMilliseconds }));
        const [before, ...others] = passages;
        for (const one of within)
          if (one.criterion.matches(passage, passages)) {
            // One hit while it lasts: a hit at every further passage would be a track of the vehicle.
            if (one.criterion.looksBackHours > 0 && before !== undefined && one.criterion.matches(before, others))
              continue;
            const found = met.get(one) ?? [];
            found.push({ place: read.place, recordedAt });
            met.set(one, found);
          }
      }
      return [...met].map(([criterion, found]) => ({ criterion, met: found }));
    },
  };
}
