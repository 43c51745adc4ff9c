import { createHash } from 'node:crypto';
import { isCount, isObject, writeDurably } from '@clairevoie/outpost';
import { emptyRoot, fromBase64, HASH_BYTES, type Hash, type TreeHead, toBase64 } from '@clairevoie/tlog';
import { WitnessError } from './witness-error.ts';
import { parsedJson, textIfThere, type WitnessPaths } from './witness-folder.ts';

/** The last that was cosigned of one log; `checkpoint` is the log's own signed note, kept as evidence. */
export type CosignedHead = TreeHead & { readonly cosignedAtSeconds: number; readonly checkpoint: string };

/** All that a witness must not forget. `generation` counts the writes. */
export type WitnessState = {
  readonly name: string;
  readonly generation: number;
  readonly savedAtSeconds: number;
  readonly logs: ReadonlyMap<string, CosignedHead>;
};

const FORMAT = 'clairevoie-witness-state/1';
const STOPPED = 'stopped';

/** What is held of a log that was never cosigned: the empty tree (C2SP tlog-witness: old size zero). */
export function headOf(state: WitnessState, origin: string): TreeHead {
  return state.logs.get(origin) ?? { size: 0, rootHash: emptyRoot() };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function formatState({ name, generation, savedAtSeconds, logs }: WitnessState): string {
  const listed = [...logs].map(([origin, { size, rootHash, cosignedAtSeconds, checkpoint }]) => ({
    ...{ origin, size, rootHash: toBase64(rootHash), cosignedAtSeconds, checkpoint },
  }));
  const body = `${JSON.stringify({ format: FORMAT, name, generation, savedAtSeconds, logs: listed })}\n`;
  return `${body}${digestOf(body)}\n`;
}

function hashOf(text: string): Hash {
  const hash = fromBase64(text, 'tlog/malformed-hash');
  if (hash.length !== HASH_BYTES) throw new Error('a root is not 32 bytes');
  return hash;
}

function parseState(text: string): WitnessState {
  const end = text.indexOf('\n') + 1;
  const body = text.slice(0, end);
  if (end === 0 || text.slice(end) !== `${digestOf(body)}\n`) throw new Error('the digest does not fit');
  const file = parsedJson(body);
  if (!isObject(file) || file.format !== FORMAT || typeof file.name !== 'string') throw new Error('another form');
  const { name, generation, savedAtSeconds, logs } = file;
  if (!isCount(generation) || !isCount(savedAtSeconds) || !Array.isArray(logs)) throw new Error('another form');
  const heads = new Map<string, CosignedHead>();
  for (const log of logs) {
    if (!isObject(log)) throw new Error('another form');
    const { origin, size, rootHash, cosignedAtSeconds, checkpoint } = log;
    if (typeof origin !== 'string' || heads.has(origin) || !isCount(size) || !isCount(cosignedAtSeconds)) {
      throw new Error('another form');
    }
    if (typeof rootHash !== 'string' || typeof checkpoint !== 'string') throw new Error('another form');
    heads.set(origin, { size, rootHash: hashOf(rootHash), cosignedAtSeconds, checkpoint });
  }
  return { name, generation, savedAtSeconds, logs: heads };
}

/**
 * Writes the state, then its generation beside the keys; on return both are on the disk. The order matters: after a
 * crash between the two the state is ahead of the mark, which is fine; behind it, somebody put an old state back.
 */
export async function writeState(paths: WitnessPaths, state: WitnessState): Promise<void> {
  await writeDurably(paths.state, formatState(state));
  await writeDurably(paths.highWater, `${state.generation}\n`);
}

/** Forbids every later start: this state is known to be older than what was signed. */
export async function forbidState(paths: WitnessPaths): Promise<void> {
  await writeDurably(paths.highWater, `${STOPPED}\n`);
}

/** Reads the state, or refuses: missing, damaged, another witness's, older than the mark, or ahead of the clock. */
export async function readState(paths: WitnessPaths, name: string, nowSeconds: number): Promise<WitnessState> {
  const [text, mark] = [await textIfThere(paths.state), await textIfThere(paths.highWater)];
  if (text === undefined) throw new WitnessError('witness/state-unreadable', `${paths.state} is missing`);
  if (mark === undefined) throw new WitnessError('witness/state-unreadable', `${paths.highWater} is missing`);
  if (mark === `${STOPPED}\n`) throw new WitnessError('witness/state-rolled-back', 'found out by an own cosignature');
  if (!/^(0|[1-9][0-9]{0,15})\n$/.test(mark)) throw new WitnessError('witness/state-unreadable', paths.highWater);
  let state: WitnessState;
  try {
    state = parseState(text);
  } catch (cause) {
    throw new WitnessError('witness/state-unreadable', paths.state, { cause });
  }
  if (state.name !== name) throw new WitnessError('witness/state-unreadable', `the state of ${state.name}`);
  if (state.generation < Number(mark)) {
    throw new WitnessError('witness/state-rolled-back', `state ${state.generation}, signed up to ${mark.trimEnd()}`);
  }
  if (nowSeconds < state.savedAtSeconds) throw new WitnessError('witness/clock-backwards');
  return state;
}
