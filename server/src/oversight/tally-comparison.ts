import { createHmac } from 'node:crypto';
import {
  isTallyStatement,
  makeTally,
  otherLines,
  type TallyComparisonView,
  type TallyLine,
  talliedAct,
} from '@clairevoie/contract';
import { commitmentOf, type Queryable } from '../ledger/index.ts';
import { listCompetentEntries, openingsOf } from './journal-store.ts';
import { weekBounds } from './tally-schedule.ts';

/** The most looks that are named one by one when they stand on another line. */
const mostNamed = 50;

/** What the tally of a week and the bodies of its looks say of each other. */
export type TallyComparison = Omit<TallyComparisonView, 'week'>;

type StoredTally = {
  readonly map: readonly { readonly camera: string; readonly leaves: readonly number[] }[];
  readonly lines: readonly TallyLine[];
  readonly seed: string;
  readonly header: string;
  readonly groups: string | null;
};

/** Compares a week's tally with the bodies within the Control Organ's competence. Undefined when the week has no tally. */
export async function compareTally(db: Queryable, week: string): Promise<TallyComparison | undefined> {
  const { rows } = await db.query<StoredTally>(
    `select t.map, t.lines, t.seed, e.header, e.groups from oversight.tally t
     join ledger.overseen_entry e on e.id = t.entry_id where t.week = $1`,
    [week],
  );
  const [tally] = rows;
  if (tally === undefined) return undefined;
  const lineOf = new Map(tally.map.flatMap(({ camera, leaves }) => leaves.map((leaf) => [leaf, camera] as const)));
  const known = new Set(tally.lines.map(({ camera }) => camera));
  const looks = await listCompetentEntries(db, { act: talliedAct, verdict: 'allowed', ...weekBounds(week) });
  const differing: TallyComparison['differing'] = [];
  let [agreeing, unreadable] = [0, 0];
  for (const look of looks) {
    const line = look.leaf_index === null ? undefined : lineOf.get(look.leaf_index);
    if (look.leaf_index !== null) lineOf.delete(look.leaf_index);
    // A body erased before the tally stands on a line of its own; one erased since can be compared with nothing.
    if (look.groups === null && line !== undefined) {
      if (line === otherLines[0]) agreeing++;
      else unreadable++;
      continue;
    }
    const camera = cameraOf(look);
    const expected = camera === null ? null : known.has(camera) ? camera : otherLines[1];
    if (line !== undefined && line === expected) agreeing++;
    else differing.push({ entryId: look.id, leaf: look.leaf_index, line: line ?? null, camera });
  }
  const mapHolds = doesMapHold(tally, week);
  return {
    ...{ agrees: mapHolds && differing.length === 0, mapHolds },
    ...{ readLooks: looks.length - unreadable, agreeing, unreadable, beyond: lineOf.size },
    ...{ differing: differing.slice(0, mostNamed), differingLooks: differing.length },
  };
}

/** Whether the lines follow from the map and the seed, and give the root that the act journaled under the commitment of its header. */
function doesMapHold({ map, lines, seed, header, groups }: StoredTally, week: string): boolean {
  const { result } = openingsOf({ groups });
  if (result === undefined || !isCommitted(header, 'result', result)) return false;
  const statement: unknown = JSON.parse(result.content);
  if (!isTallyStatement(statement) || statement.week !== week) return false;
  const leavesOf = new Map(map.map(({ camera, leaves }) => [camera, leaves]));
  if (map.some(({ camera }) => !lines.some((line) => line.camera === camera))) return false;
  const key = Buffer.from(seed, 'base64');
  const again = makeTally(
    lines.map(({ camera }) => ({ camera, leaves: leavesOf.get(camera) ?? [] })),
    (purpose, camera) => createHmac('sha256', key).update(`${purpose} ${camera}`).digest(),
  );
  const isSame = (line: TallyLine, at: number): boolean => {
    const stored = lines[at];
    return stored?.count === line.count && stored.leaves === line.leaves && stored.camera === line.camera;
  };
  return statement.lines === lines.length && statement.root === again.root && again.lines.every(isSame);
}

/** The camera in the body of a look: the row that the act journaled, not the register that was folded from it. */
function cameraOf(look: { readonly header: string; readonly groups: string | null }): string | null {
  const { changes } = openingsOf(look);
  if (changes === undefined || !isCommitted(look.header, 'changes', changes)) return null;
  // Written by the gate and covered by the commitment just checked.
  const written: readonly { register?: string; op: string; row?: { camera_id?: unknown } }[] = JSON.parse(
    changes.content,
  );
  const camera = written.find(({ register, op }) => register === 'vault.look' && op === 'insert')?.row?.camera_id;
  return typeof camera === 'string' ? camera : null;
}

function isCommitted(
  header: string,
  group: string,
  { salt, content }: { readonly salt: string; readonly content: string },
): boolean {
  const { groups }: { readonly groups: Readonly<Record<string, string>> } = JSON.parse(header);
  return groups[group] === commitmentOf(Buffer.from(salt, 'base64'), content);
}
