import {
  type Acknowledgement,
  acknowledgementDueAt,
  equalBytes,
  formatAcknowledgement,
  fromBase64,
  type Hash,
  makeInclusionProof,
  openCosigned,
  rootOfEdge,
  TILE_WIDTH,
  TlogError,
  tileWidthAt,
  toBase64,
  verifyAcknowledgement,
  verifyInclusion,
} from '@clairevoie/tlog';
import { trustedPolicy } from './later-keys.ts';
import { NotServed } from './log-view.ts';
import type { MonitorState, OpenPromise } from './monitor-state.ts';
import { nodesOf, readTree } from './read-tree.ts';
import { observed, type Round, raise } from './round.ts';

/**
 * Takes promises that people hold. Each must be signed by a log of the pinned policy. A promise of an entry that the tree
 * has already is settled at once: the hash tiles are read backwards for it.
 */
export async function takePromises(
  round: Round,
  state: MonitorState,
  promises: readonly Acknowledgement[],
): Promise<MonitorState> {
  const known = new Set(state.promises.map(({ leafHash }) => leafHash));
  const fresh: OpenPromise[] = [];
  for (const promise of promises) {
    const leafHash = toBase64(promise.leafHash);
    if (known.has(leafHash)) continue;
    known.add(leafHash);
    const keys = trustedPolicy(round).logs.flatMap(({ key }) => (key.name === state.origin ? [key] : []));
    const key = keys.find(({ keyId }) => keyId === promise.keyId) ?? keys[0];
    if (key === undefined) continue;
    await verifyAcknowledgement(promise, key);
    fresh.push({ leafHash, dueAt: acknowledgementDueAt(promise), text: formatAcknowledgement(promise) });
  }
  const there = await leavesInTree(
    round,
    state,
    fresh.map(({ leafHash }) => leafHash),
  );
  return { ...state, promises: [...state.promises, ...fresh.filter(({ leafHash }) => !there.has(leafHash))] };
}

async function leavesInTree(round: Round, state: MonitorState, wanted: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const { size } = state.head;
  for (let index = Math.ceil(size / TILE_WIDTH) - 1; index >= 0 && found.size < wanted.length; index--) {
    const tile = await round.view.tile({ level: 0, index, width: tileWidthAt(size, 0, index) });
    for (const text of wanted) {
      const leafHash = fromBase64(text, 'tlog/malformed-hash');
      const at = tile.findIndex((leaf) => equalBytes(leaf, leafHash));
      if (at < 0) continue;
      // The tile alone is the server's word: the proof to the signed root is not.
      const claim = { index: index * TILE_WIDTH + at, size, leafHash, rootHash: rootOfEdge(state.head) };
      verifyInclusion({ ...claim, proof: await makeInclusionProof(claim.index, size, nodesOf(round.view, size)) });
      found.add(text);
    }
  }
  return found;
}

/** Follows the promises through the leaves of one round. `settle` comes when the tree with those leaves has held. */
export function watchPromises(promises: readonly OpenPromise[]) {
  const open = new Set(promises.map(({ leafHash }) => leafHash));
  const met = new Set<string>();
  return {
    see: (_index: number, hash: Hash): void => {
      if (open.size === 0) return;
      const text = toBase64(hash);
      if (open.has(text)) met.add(text);
    },
    met: (): ReadonlySet<string> => met,
  };
}

/**
 * Promises that are due and not in the shown tree may stand in a tree that the log signed and its witnesses have yet to cosign: the
 * promise is of a checkpoint, not of a quorum. Gives those that do; a log that serves no such checkpoint has no such excuse.
 */
export async function metBeforeQuorum(
  round: Round,
  state: MonitorState,
  askedAt: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const isDue = ({ dueAt }: OpenPromise): boolean =>
    Temporal.Instant.compare(Temporal.Instant.from(dueAt), askedAt) < 0;
  const watched = watchPromises(state.promises.filter(isDue));
  if (!state.promises.some(isDue)) return watched.met();
  try {
    const { opened } = await openCosigned(await round.view.signedCheckpoint(), trustedPolicy(round));
    const { origin, size, rootHash } = opened.checkpoint;
    if (origin !== state.origin || size <= state.head.size) return new Set();
    await readTree(round.view, state.head, { size, rootHash }, watched.see);
    return watched.met();
  } catch (error) {
    // Not served, or not true: then it settles nothing, and the promise is told as broken.
    if (error instanceof NotServed || error instanceof TlogError) return new Set();
    throw error;
  }
}

/**
 * Says which promises are kept, and tells which are broken: due before the checkpoint was asked for, and not in its tree.
 * One that was broken and is met later came late; both stay told.
 */
export async function settlePromises(
  round: Round,
  state: MonitorState,
  { met, askedAt }: { readonly met: ReadonlySet<string>; readonly askedAt: Temporal.Instant },
): Promise<MonitorState> {
  const left: OpenPromise[] = [];
  for (const promise of state.promises) {
    const { leafHash, dueAt, text } = promise;
    const isOverdue = Temporal.Instant.compare(Temporal.Instant.from(dueAt), askedAt) < 0;
    const detail = { acknowledgement: JSON.parse(text), askedAt: askedAt.toString() };
    if (met.has(leafHash)) {
      if (!round.alarms.has('monitor/promise-broken', leafHash)) continue;
      await raise(round, state, {
        ...{ code: 'monitor/promise-late', about: leafHash, facts: { dueAt }, isForever: true },
        ...observed(state.note, 'monitor/promise-late', detail),
      });
      continue;
    }
    left.push(promise);
    if (isOverdue)
      await raise(round, state, {
        ...{ code: 'monitor/promise-broken', about: leafHash, facts: { dueAt }, isForever: true },
        ...observed(state.note, 'monitor/promise-broken', detail),
      });
  }
  return { ...state, promises: left };
}
