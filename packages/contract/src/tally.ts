import {
  equalBytes,
  fromBase64,
  type Hash,
  hashLeaf,
  makeInclusionProof,
  readerOverLeaves,
  rootOfHashes,
  sha256,
  toBase64,
  verifyInclusion,
} from '@clairevoie/tlog';

/*
 * The tally of a week: a map from each camera to the leaves of the looks at its recordings, committed under salt, so that
 * weeks later one camera's line can be shown with its proof. Made by the server, checked by anyone: one text for both.
 */

/** The act by which the server commits to a week's map. */
export const tallyAct = 'oversight/tally-looks';

/** The act whose entries the map holds, where they were allowed. */
export const talliedAct = 'vault/open-recording';

/** Below this a count is not said; zero is (ADR 0020). */
export const tallyBelow = 5;

/** Days after the week's end at which lines become public. Product policy, not law. */
export const tallyPublicAfterDays = 28;

/** Lines of looks that no published camera's line holds: of other cameras, and of entries whose body was erased. */
export const otherLines = ['~erased', '~unpublished'] as const;

/** What a tally act publishes at once: the opening of the group `result` of its header. */
export interface TallyStatement {
  readonly week: string;
  /** Looks of that week whose header names them. */
  readonly looks: number;
  readonly lines: number;
  /** Root of the RFC 6962 tree over the lines, base64. */
  readonly root: string;
}

/** How many looks a line tells of: exactly, when there are none or at least five. */
export type TallyCount = 'none' | 'fewer-than-five' | number;

/** A line as it becomes public: its count is opened, its leaves stay committed. */
export interface TallyLine {
  readonly camera: string;
  readonly count: TallyCount;
  readonly salt: string;
  readonly leaves: string;
}

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);
const isNumber = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && Number(value) >= least;

function fieldsOf(value: unknown, names: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== names) return undefined;
  return Object.fromEntries(Object.entries(value));
}

/** Whether something read from outside is exactly a statement. */
export function isTallyStatement(value: unknown): value is TallyStatement {
  const fields = fieldsOf(value, 'lines,looks,root,week');
  if (fields === undefined) return false;
  const { week, looks, lines, root } = fields;
  return typeof week === 'string' && isIsoWeek(week) && isNumber(looks, 0) && isNumber(lines, 0) && isHash(root);
}

/** Whether something read from outside is exactly a line. */
export function isTallyLine(value: unknown): value is TallyLine {
  const fields = fieldsOf(value, 'camera,count,leaves,salt');
  if (fields === undefined) return false;
  const { camera, count, salt, leaves } = fields;
  const isCount = count === 'none' || count === 'fewer-than-five' || isNumber(count, tallyBelow);
  return typeof camera === 'string' && camera.length <= 60 && isCount && isHash(salt) && isHash(leaves);
}

/** A line with its place and path in the map. */
export interface ProvenLine {
  readonly line: TallyLine;
  readonly index: number;
  readonly path: readonly string[];
}

/** One camera with its looks, before anything is committed. */
export interface MappedLooks {
  readonly camera: string;
  readonly leaves: readonly number[];
}

/** What is said of a number of looks. */
export function tallyCount(looks: number): TallyCount {
  if (looks === 0) return 'none';
  return looks < tallyBelow ? 'fewer-than-five' : looks;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function commit(salt: Uint8Array, content: string): string {
  const text = utf8(content);
  const bytes = new Uint8Array(salt.length + text.length);
  bytes.set(salt);
  bytes.set(text, salt.length);
  return toBase64(sha256(bytes));
}

/** The leaf of a line: its camera, and what it commits to. */
function leafOf({ camera, count, salt, leaves }: TallyLine): Hash {
  const opened = commit(fromBase64(salt, 'tlog/malformed-hash'), JSON.stringify({ camera, count }));
  return hashLeaf(utf8(JSON.stringify({ camera, count: opened, leaves })));
}

/** Commitment to the leaves of a line. Whoever holds the bodies (Control Organ, DPO) checks it with the salt. */
export function commitLeaves(salt: Uint8Array, { camera, leaves }: MappedLooks): string {
  return commit(salt, JSON.stringify({ camera, leaves }));
}

/** Makes the lines of a map and its root. `saltOf` gives a fresh secret salt of 32 bytes for a purpose and camera. */
export function makeTally(
  looks: readonly MappedLooks[],
  saltOf: (purpose: 'count' | 'leaves', camera: string) => Uint8Array,
): { readonly lines: readonly TallyLine[]; readonly root: string } {
  const sorted = looks.toSorted((a, b) => (a.camera < b.camera ? -1 : 1));
  const lines = sorted.map(
    (one): TallyLine => ({
      camera: one.camera,
      count: tallyCount(one.leaves.length),
      salt: toBase64(saltOf('count', one.camera)),
      leaves: commitLeaves(saltOf('leaves', one.camera), one),
    }),
  );
  assertSorted(lines);
  return { lines, root: toBase64(rootOfHashes(lines.map(leafOf))) };
}

function assertSorted(lines: readonly TallyLine[]): void {
  lines.forEach(({ camera }, at) => {
    const before = lines[at - 1];
    if (before !== undefined && before.camera >= camera) throw new TypeError(`the line of ${camera} is out of order`);
  });
}

/** The line of a camera with its proof; undefined when the map has none. */
export async function proveLine(lines: readonly TallyLine[], camera: string): Promise<ProvenLine | undefined> {
  const index = lines.findIndex((line) => line.camera === camera);
  const line = lines[index];
  if (line === undefined) return undefined;
  const path = await makeInclusionProof(index, lines.length, readerOverLeaves(lines.map(leafOf)));
  return { line, index, path: path.map(toBase64) };
}

/** Checks that a line stands in the map of a statement. Throws `tlog/inclusion-broken`. */
export function checkLine(statement: TallyStatement, { line, index, path }: ProvenLine): void {
  verifyInclusion({
    ...{ index, size: statement.lines, leafHash: leafOf(line) },
    rootHash: fromBase64(statement.root, 'tlog/malformed-hash'),
    proof: path.map((hash) => fromBase64(hash, 'tlog/malformed-hash')),
  });
}

/** The fewest and the most looks that lines tell of. */
export function boundsOf(lines: readonly TallyLine[]): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const { count } of lines) {
    if (count === 'none') continue;
    least += count === 'fewer-than-five' ? 1 : count;
    most += count === 'fewer-than-five' ? tallyBelow - 1 : count;
  }
  return { least, most };
}

/**
 * Checks a whole map once it is public: every camera once, in order, all lines of the root; and that its counts can be those of
 * the week. `internalActs` is how many entries of the week do not say what they are: looks may be among them. Gives what is
 * wrong, in a sentence, or undefined.
 */
export function mapProblem(
  statement: TallyStatement,
  lines: readonly TallyLine[],
  internalActs: number,
): string | undefined {
  try {
    assertSorted(lines);
  } catch (error) {
    return String(error);
  }
  if (lines.length !== statement.lines) return `the map has ${lines.length} lines, not ${statement.lines}`;
  const root = rootOfHashes(lines.map(leafOf));
  if (!equalBytes(root, fromBase64(statement.root, 'tlog/malformed-hash'))) return 'the lines do not give the root';
  const { least, most } = boundsOf(lines);
  if (most < statement.looks) return `the lines tell of ${most} looks at most, the headers of ${statement.looks}`;
  if (least > statement.looks + internalActs)
    return `the lines tell of ${least} looks at least, the headers of ${statement.looks} and ${internalActs} that may be`;
  return undefined;
}

/** The Brussels day on which the lines of a week become public. */
export function tallyPublicOn(week: string): Temporal.PlainDate {
  return weekStart(week).add({ days: 7 + tallyPublicAfterDays });
}

/** The Monday of an ISO week. */
export function weekStart(week: string): Temporal.PlainDate {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) throw new TypeError(`${week} is no ISO week`);
  // The fourth of January always lies in week 1.
  const fourth = Temporal.PlainDate.from(`${match[1]}-01-04`);
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(match[2]) - 1 });
}

/** The ISO week of a day: `2026-W48`. */
export function isoWeekOf(day: Temporal.PlainDate | string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** Whether a text names an ISO week that is in the calendar. */
export function isIsoWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && isoWeekOf(weekStart(text)) === text;
}
