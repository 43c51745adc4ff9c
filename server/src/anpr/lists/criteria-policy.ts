/** A value of the house with its first day; no text of law sets it. */
interface DatedPolicy {
  readonly from: string;
  /** A criterion that fewer vehicles of past reads meet is not approved. */
  readonly fewestVehicles: number;
  /** Days of past reads that are counted: always within the first month of each. */
  readonly countedDays: number;
  /** Of fewer reads nothing is told. */
  readonly fewestReads: number;
  /** Most reads that are looked at; a trial that is not done by then tells nothing. */
  readonly mostReads: number;
  /** Vehicles at which a trial stops: "at least so many". */
  readonly mostVehicles: number;
  /** Hours that a criterion is compared over at least, afterwards: over less it would look for a vehicle. */
  readonly leastHours: number;
  /** Days that a criterion is in force at most before it is decided anew. */
  readonly mostDays: number;
}

const versions: readonly DatedPolicy[] = [
  {
    // The day on which these values of ours were set, not that of the law: nothing was decided under them before.
    from: '2026-11-30',
    fewestVehicles: 20,
    countedDays: 27,
    fewestReads: 1000,
    mostReads: 5_000_000,
    mostVehicles: 10_000,
    leastHours: 24,
    mostDays: 90,
  },
];

/** Whether there is a policy on criteria on a day in Brussels: before the first, nothing is proposed. */
export function hasCriteriaPolicy(day: string): boolean {
  return versions.some(({ from }) => from <= day);
}

/** The policy on criteria of a day in Brussels: the version whose first day is the latest not after it. */
export function criteriaPolicyOn(day: string): DatedPolicy {
  const found = versions.findLast(({ from }) => from <= day);
  if (found === undefined)
    throw new RangeError(`the rules of this software on criteria begin on ${versions[0]?.from}; ${day} is earlier`);
  return found;
}
