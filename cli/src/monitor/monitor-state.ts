import { createHash } from 'node:crypto';
import type { TallyStatement } from '@clairevoie/contract';
import { EMPTY_EDGE, fromBase64, HASH_BYTES, type Hash, rootOfEdge, type TreeEdge, toBase64 } from '@clairevoie/tlog';
import type { SeenEntries } from '../verify/log-rules.ts';
import { MonitorFault } from './monitor-error.ts';
import type { WeekCounts } from './week-counts.ts';

/** A week that no later entry can belong to; its counts lie in a file of their own, which the digest names. */
export interface ClosedWeek {
  readonly week: string;
  readonly first: number;
  readonly end: number;
  readonly sha256: string;
}

/** Something that is wrong, as long as it is. */
export interface StandingAlarm {
  readonly code: string;
  /** What it is about: the same alarm about another thing stands apart. */
  readonly about: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly since: string;
  readonly lastSeen: string;
  /** When it was last told to people; null while nobody could be reached. */
  readonly toldAt: string | null;
  /** False when it can end by itself: an absent quorum. A fork never does. */
  readonly isForever: boolean;
  readonly evidence: string | null;
}

/** A promise that was given to the monitor and is not settled yet. */
export interface OpenPromise {
  readonly leafHash: string;
  readonly dueAt: string;
  /** The signed promise itself, as JSON: half of the evidence. */
  readonly text: string;
}

/** A tally act that stands in the log (ADR 0020). */
export interface SeenTally {
  readonly index: number;
  /** What its header commits to under `result`. */
  readonly commitment: string;
  /** What it states, once opened and compared with the counts of that week. */
  readonly statement: TallyStatement | null;
  /** Whether the map behind it was checked when it became public. */
  readonly isMapChecked: boolean;
}

/** All that a monitor remembers of a log. It does not grow with the log but by one line a week. */
export interface MonitorState {
  readonly origin: string;
  readonly url: string;
  readonly policyHash: string;
  readonly generation: number;
  readonly savedAt: string;
  /** The last checkpoint that was accepted, as it was signed; null before the first. */
  readonly note: string | null;
  /** The newest checkpoint that a quorum cosigned, and when the quorum stood. */
  readonly quorum: { readonly note: string; readonly atSeconds: number } | null;
  /** The last cosignature of each witness of the policy, by its name there. */
  readonly witnesses: Readonly<Record<string, { readonly atSeconds: number; readonly size: number }>>;
  /** The right edge of the tree of `note`, from its hash tiles. */
  readonly head: TreeEdge;
  /** The right edge of the part whose entries were read: never beyond `head`. */
  readonly entries: TreeEdge;
  /** When the log was first seen that large: how long entries have been held back. */
  readonly marks: readonly { readonly size: number; readonly at: string }[];
  readonly seen: SeenEntries;
  readonly openWeek: WeekCounts | null;
  readonly closed: readonly ClosedWeek[];
  readonly tallies: readonly SeenTally[];
  /** The last signed counts of each keyholder that is watched, by its name. */
  readonly keyholders: Readonly<Record<string, string>>;
  readonly promises: readonly OpenPromise[];
  readonly alarms: readonly StandingAlarm[];
}

/** A monitor that has not seen anything of a log yet. */
export function emptyState(facts: Pick<MonitorState, 'origin' | 'url' | 'policyHash' | 'savedAt'>): MonitorState {
  return {
    ...facts,
    generation: 0,
    note: null,
    quorum: null,
    witnesses: {},
    head: EMPTY_EDGE,
    entries: EMPTY_EDGE,
    marks: [],
    seen: { verdicts: {}, firstDay: null, lastDay: null },
    openWeek: null,
    closed: [],
    tallies: [],
    keyholders: {},
    promises: [],
    alarms: [],
  };
}

const FORMAT = 'clairevoie-monitor-state/1';

/** SHA-256 of a text, hex. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const edgeText = ({ size, levels }: TreeEdge) => ({
  size,
  levels: levels.map((hashes) => Buffer.concat(hashes).toString('base64')),
});

function readEdge(value: unknown): TreeEdge {
  if (!isObject(value) || typeof value.size !== 'number' || !Array.isArray(value.levels)) throw new Error('an edge');
  const levels = value.levels.map((text: unknown): readonly Hash[] => {
    const bytes = fromBase64(String(text), 'tlog/malformed-hash');
    if (bytes.length % HASH_BYTES !== 0) throw new Error('an edge that is no run of hashes');
    return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
      bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES),
    );
  });
  const edge = { size: value.size, levels };
  rootOfEdge(edge);
  return edge;
}

/** The state as text: one line of JSON, one of its digest. */
export function formatState(state: MonitorState): string {
  const body = { format: FORMAT, ...state, head: edgeText(state.head), entries: edgeText(state.entries) };
  const line = `${JSON.stringify(body)}\n`;
  return `${line}${digestOf(line)}\n`;
}

/** Reads a state. A damaged one, and one of another version, is a `MonitorFault`: guessing would hide a fork. */
export function parseState(text: string, path: string): MonitorState {
  const end = text.indexOf('\n') + 1;
  const line = text.slice(0, end);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new MonitorFault('monitor/state-unreadable', path, { cause });
  }
  if (!isObject(value)) throw new MonitorFault('monitor/state-unreadable', path);
  // The version comes before the digest: another version may have had another one.
  if (value.format !== FORMAT) {
    const found = typeof value.format === 'string' ? value.format.slice(0, 60) : 'no form';
    throw new MonitorFault('monitor/state-other-version', `${path} has ${found}, this monitor reads ${FORMAT}`);
  }
  if (text.slice(end) !== `${digestOf(line)}\n`)
    throw new MonitorFault('monitor/state-unreadable', `${path}: the digest does not fit`);
  try {
    // Edge: the digest says that this very program, in this version, wrote it.
    const { format: _, ...state } = value as unknown as MonitorState & { readonly format: string };
    const [head, entries] = [readEdge(value.head), readEdge(value.entries)];
    if (entries.size > head.size) throw new Error('entries beyond the tree');
    return { ...state, head, entries };
  } catch (cause) {
    throw new MonitorFault('monitor/state-unreadable', path, { cause });
  }
}

/** The root of an edge, base64. */
export const rootText = (edge: TreeEdge): string => toBase64(rootOfEdge(edge));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
