import { type CosignedCheckpoint, rootOfEdge, TlogError, type TreeEdge } from '@clairevoie/tlog';
import { checkQuorum, extendTree, judgeQuorum, openShown } from './check-checkpoint.ts';
import { countEntries } from './count-entries.ts';
import { NotServed } from './log-view.ts';
import type { MonitorState } from './monitor-state.ts';
import { proveBeginning } from './read-tree.ts';
import { type Round, raise } from './round.ts';
import { metBeforeQuorum, settlePromises, watchPromises } from './watch-promises.ts';

/** So many moments at which the log was first seen larger are kept while entries are held back. */
const MOST_MARKS = 400;

/** What one look gave. */
export interface Followed {
  readonly state: MonitorState;
  /** False when the log did not answer: nothing was learned, and nothing is wrong yet. */
  readonly isReached: boolean;
}

/**
 * One look at the log: its checkpoint, under the pinned policy; its tree, from the one that was held; its entries, each by
 * the rules; the promises. `keep` puts a state on the disk. What is wrong is raised in the round's alarms; what was held
 * stays held then.
 */
export async function follow(
  round: Round,
  start: MonitorState,
  keep: (state: MonitorState) => Promise<void>,
): Promise<Followed> {
  const askedAt = round.now();
  let note: Uint8Array;
  try {
    note = await round.view.checkpoint();
  } catch (error) {
    if (!(error instanceof NotServed)) throw error;
    await tellUnreachable(round, start);
    await judgeQuorum(round, start, start.quorum);
    return { state: start, isReached: false };
  }
  round.awaySince.delete('log');
  round.alarms.clear('monitor/unreachable');
  const shown = await openShown(round, start, note);
  if (shown === undefined) return { state: start, isReached: true };
  const { size, rootHash } = shown.opened.checkpoint;
  const promises = watchPromises(start.promises);
  if (await isFirstQuorum(round, start, shown)) {
    const cosigned = await checkQuorum(round, start, shown, note);
    return { state: await countEntries(round, { ...start, ...cosigned }, keep), isReached: true };
  }
  const head = await extendTree(round, start, { size, rootHash, note }, promises.see);
  if (head === undefined) return { state: start, isReached: true };
  const text = Buffer.from(note).toString('utf8');
  const cosigned = await checkQuorum(round, start, shown, note);
  let state: MonitorState = { ...start, ...cosigned, head, note: text, marks: marksWith(start, head, askedAt) };
  const met = new Set(promises.met());
  const waiting = { ...state, promises: state.promises.filter(({ leafHash }) => !met.has(leafHash)) };
  for (const leaf of await metBeforeQuorum(round, waiting, askedAt)) met.add(leaf);
  state = await settlePromises(round, state, { met, askedAt });
  if (head.size !== start.head.size) await keep(state);
  return { state: await countEntries(round, state, keep), isReached: true };
}

/**
 * Before its first quorum a log shows what it signed; the first cosigned checkpoint may then be an older one. That is no rollback:
 * it begins the tree that is held, a quorum stands behind it, and none stood behind what is held.
 */
async function isFirstQuorum({ view }: Round, state: MonitorState, shown: CosignedCheckpoint): Promise<boolean> {
  const { size, rootHash } = shown.opened.checkpoint;
  if (size >= state.head.size || state.quorum !== null || shown.quorumAt === undefined) return false;
  try {
    await proveBeginning(view, { size, rootHash }, { size: state.head.size, rootHash: rootOfEdge(state.head) });
    return true;
  } catch (error) {
    if (error instanceof NotServed || error instanceof TlogError) return false;
    throw error;
  }
}

function marksWith({ marks, head: before }: MonitorState, head: TreeEdge, at: Temporal.Instant): MonitorState['marks'] {
  if (head.size === before.size) return marks;
  const more = [...marks, { size: head.size, at: at.toString() }];
  // The later of two neighbours stays: an entry is never said to be held back for longer than it was.
  return more.length <= MOST_MARKS ? more : more.filter((_, place) => place % 2 === (more.length - 1) % 2);
}

async function tellUnreachable(round: Round, state: MonitorState): Promise<void> {
  const since = round.awaySince.get('log') ?? round.now();
  round.awaySince.set('log', since);
  if (round.now().since(since).total('seconds') < round.limits.awaySeconds) return;
  const facts = { since: since.toString() };
  await raise(round, state, { code: 'monitor/unreachable', about: round.url, facts, isForever: false });
}
