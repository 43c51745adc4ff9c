import { createHash } from 'node:crypto';
import { isCount, isObject, writeDurably } from '@clairevoie/outpost';
import { KeyholderError } from './keyholder-error.ts';
import { type KeyholderPaths, parsedJson, textIfThere } from './keyholder-folder.ts';

/**
 * What a week's count is of: accesses with a quorum, accesses in an emergency, and the different confirmations that these
 * accesses rested on. One emergency may have many accesses; each confirmation is one that must be announced in public.
 */
export const countKinds = ['quorum', 'emergency', 'confirmation'] as const;

/** What was counted of one kind in one week about one log. */
export type WeekCount = {
  /** ISO week in UTC, `2026-W49`. */
  readonly week: string;
  readonly origin: string;
  readonly kind: (typeof countKinds)[number];
  readonly answered: number;
};

/** All that a keyholder must not forget. `generation` counts the writes. */
export type KeyholderState = {
  readonly name: string;
  readonly generation: number;
  readonly savedAtSeconds: number;
  /** When this keyholder began to count, POSIX seconds. */
  readonly sinceSeconds: number;
  readonly counts: readonly WeekCount[];
  /** Leaf hash (hex) of each access that was counted and may be asked about again, with the second at which it is over. */
  readonly open: ReadonlyMap<string, number>;
  /** Leaf hash (hex) of each confirmation that was counted and may stand behind a further access, with the second at which it is over. */
  readonly confirmations: ReadonlyMap<string, number>;
  /**
   * The last emergency that was answered of each log, until both its leaves were shown under a quorum: no other of that log is
   * answered before. One log's keeps no other log waiting.
   */
  readonly unsettled: readonly UnsettledEmergency[];
};

/** The two entries of an answered emergency: leaf hashes in hex, and their log. */
export type UnsettledEmergency = { readonly access: string; readonly confirmation: string; readonly origin: string };

const FORM = 'clairevoie-keyholder-state/1';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function formatState(state: KeyholderState): string {
  const listOf = (leaves: ReadonlyMap<string, number>) => [...leaves].map(([leaf, overAt]) => ({ leaf, overAt }));
  const lists = { open: listOf(state.open), confirmations: listOf(state.confirmations) };
  const body = `${JSON.stringify({ format: FORM, ...state, ...lists })}\n`;
  return `${body}${digestOf(body)}\n`;
}

function countOf(value: unknown): WeekCount | undefined {
  if (!isObject(value)) return undefined;
  const { week, origin, kind, answered } = value;
  if (typeof week !== 'string' || typeof origin !== 'string' || !isCount(answered)) return undefined;
  const known = countKinds.find((one) => one === kind);
  return known === undefined ? undefined : { week, origin, kind: known, answered };
}

const HASH = /^[0-9a-f]{64}$/;

function unsettledOf(value: unknown): UnsettledEmergency | undefined {
  if (!isObject(value)) return undefined;
  const { access, confirmation, origin } = value;
  if (typeof access !== 'string' || typeof confirmation !== 'string' || typeof origin !== 'string') return undefined;
  return HASH.test(access) && HASH.test(confirmation) ? { access, confirmation, origin } : undefined;
}

/** Leaves with the second at which each is over; undefined for another form. */
function leavesOf(value: unknown): ReadonlyMap<string, number> | undefined {
  if (!Array.isArray(value)) return undefined;
  const leaves = new Map<string, number>();
  for (const one of value) {
    if (!isObject(one) || typeof one.leaf !== 'string' || !isCount(one.overAt)) return undefined;
    leaves.set(one.leaf, one.overAt);
  }
  return leaves;
}

/** A state that was written before confirmations were counted has none, and at most one emergency, which is no list. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function parseState(text: string): KeyholderState {
  const other = new Error('another form');
  const end = text.indexOf('\n') + 1;
  const body = text.slice(0, end);
  if (end === 0 || text.slice(end) !== `${digestOf(body)}\n`) throw new Error('the digest does not fit');
  const file = parsedJson(body);
  if (!isObject(file) || file.format !== FORM || typeof file.name !== 'string') throw other;
  const { name, generation, savedAtSeconds, sinceSeconds } = file;
  if (!isCount(generation) || !isCount(savedAtSeconds) || !isCount(sinceSeconds)) throw other;
  if (!Array.isArray(file.counts)) throw other;
  const counts = file.counts.map(countOf).filter((count) => count !== undefined);
  const open = leavesOf(file.open);
  const confirmations = leavesOf(file.confirmations ?? []);
  const emergencies = listOf(file.unsettled);
  const unsettled = emergencies.map(unsettledOf).filter((one) => one !== undefined);
  const isWhole = counts.length === file.counts.length && unsettled.length === emergencies.length;
  if (!isWhole || open === undefined || confirmations === undefined) throw other;
  return { name, generation, savedAtSeconds, sinceSeconds, counts, open, confirmations, unsettled };
}

/**
 * Writes the state, then its generation beside the keys; on return both are on the disk. After a crash between the two the
 * state is ahead of the mark, which is fine; behind it, somebody put an old count back.
 */
export async function writeState(paths: KeyholderPaths, state: KeyholderState): Promise<void> {
  await writeDurably(paths.state, formatState(state));
  await writeDurably(paths.highWater, `${state.generation}\n`);
}

/** Reads the state, or refuses: missing, damaged, another keyholder's, older than the mark, or ahead of the clock. */
export async function readState(paths: KeyholderPaths, name: string, nowSeconds: number): Promise<KeyholderState> {
  // The mark first: a keyholder that runs writes it after the state, so what is read beside it is never behind.
  const [mark, text] = [await textIfThere(paths.highWater), await textIfThere(paths.state)];
  if (text === undefined) throw new KeyholderError('keyholder/state-unreadable', `${paths.state} is missing`);
  if (mark === undefined || !/^(0|[1-9][0-9]{0,15})\n$/.test(mark))
    throw new KeyholderError('keyholder/state-unreadable', paths.highWater);
  let state: KeyholderState;
  try {
    state = parseState(text);
  } catch (cause) {
    throw new KeyholderError('keyholder/state-unreadable', paths.state, { cause });
  }
  if (state.name !== name) throw new KeyholderError('keyholder/state-unreadable', `the state of ${state.name}`);
  if (state.generation < Number(mark))
    throw new KeyholderError('keyholder/state-rolled-back', `${state.generation}, answered up to ${mark.trimEnd()}`);
  if (nowSeconds < state.savedAtSeconds) throw new KeyholderError('keyholder/clock-backwards');
  return state;
}
