import { type Passage, readCriterion } from '@clairevoie/plates';
import { dayInBrussels } from '../../authorisation/index.ts';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { criteriaPolicyOn } from './criteria-policy.ts';
import { type CountedRead, listUncounted, readsAfter } from './estimate-store.ts';
import type { PlateCriterionRow } from './list-registers.ts';
import { passagesOf } from './passages.ts';

type Registers = Pick<Gate, 'performAsSystem' | 'registers'>;

const pageSize = 5000;

/**
 * The schedule’s part of a trial: counts how many vehicles of past reads would meet each criterion that somebody asked about, and has the
 * count recorded by an act. Plates are looked at one vehicle after the other and are nowhere afterwards. Safe to run twice.
 */
export async function countWhatIsAsked(db: Queryable, gate: Registers, at: string): Promise<number> {
  const asked = await listUncounted(db);
  for (const criterion of asked) {
    const counted = await countVehicles(db, gate.registers, { criterion, at });
    await gate.performAsSystem({
      type: 'anpr/record-estimate',
      key: uuidThatFollows('estimate', criterion.id, criterion.version),
      organisationId: criterion.organisation_id,
      payload: { criterionId: criterion.id, ...counted },
    });
  }
  return asked.length;
}

/** Counts vehicles of the reads of an interval; without one, of the days that the policy names: always within the first month of each read. */
export async function countVehicles(
  db: Queryable,
  registers: Registers['registers'],
  {
    criterion,
    at,
    interval: asked,
  }: {
    readonly criterion: PlateCriterionRow;
    readonly at: string;
    readonly interval?: { readonly from: string; readonly to: string };
  },
) {
  const policy = criteriaPolicyOn(dayInBrussels(at));
  const to = Temporal.Instant.from(at);
  const from = to.toZonedDateTimeISO('Europe/Brussels').subtract({ days: policy.countedDays }).toInstant();
  const { matches } = readCriterion(JSON.parse(criterion.criterion));
  const passageOf = await passagesOf(db, registers, criterion.database_id);
  const interval = {
    databaseId: criterion.database_id,
    ...(asked ?? { from: from.toString(), to: to.toString() }),
  };
  let vehicles = 0;
  let reads = 0;
  let of: string | undefined;
  let theirs: Passage[] = [];
  let isMet = false;
  const next = (plate: string | undefined): void => {
    if (isMet) vehicles += 1;
    of = plate;
    theirs = [];
    isMet = false;
  };
  let after: CountedRead | undefined;
  const found = (isAtLeast: boolean, isKnown: boolean) => ({
    vehicles: isKnown ? vehicles : null,
    isAtLeast,
    reads,
    from: interval.from,
    to: interval.to,
  });
  for (;;) {
    const page = await readsAfter(db, { ...interval, after, limit: pageSize });
    for (const read of page) {
      if (read.plate !== of) next(read.plate);
      reads += 1;
      if (isMet) continue;
      const passage = passageOf({ ...read, epochMs: Temporal.Instant.from(read.recorded_at).epochMilliseconds });
      isMet = matches(passage, theirs);
      theirs.push(passage);
    }
    after = page.at(-1);
    if (vehicles >= policy.mostVehicles) return found(true, true);
    if (page.length < pageSize) break;
    // Neither many nor few: nobody can tell, and a person is asked.
    if (reads >= policy.mostReads) return found(false, false);
  }
  next(undefined);
  return found(false, reads >= policy.fewestReads);
}
