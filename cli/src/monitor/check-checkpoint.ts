import {
  type CosignedCheckpoint,
  equalBytes,
  rootOfEdge,
  TlogError,
  type TreeEdge,
  type TreeHead,
  toBase64,
} from '@clairevoie/tlog';
import type { Exhibited } from './keep-evidence.ts';
import { openFollowing } from './later-keys.ts';
import { NotServed } from './log-view.ts';
import type { MonitorState } from './monitor-state.ts';
import { findForkProof, readTree, type SeeLeaf } from './read-tree.ts';
import { observed, type Round, raise } from './round.ts';

/** A cosignature may run ahead of our clock by so much. */
const AHEAD_SECONDS = 60;

const textOf = (note: Uint8Array): string => Buffer.from(note).toString('utf8');

/** The checkpoint that is shown, opened under the pinned policy; undefined when it cannot be believed, which is told. */
export async function openShown(
  round: Round,
  state: MonitorState,
  note: Uint8Array,
): Promise<CosignedCheckpoint | undefined> {
  try {
    const shown = await openFollowing(round, state, note);
    const { origin } = shown.opened.checkpoint;
    if (origin !== state.origin) throw new TypeError(`it is of ${origin}`);
    round.alarms.clear('monitor/signature');
    return shown;
  } catch (error) {
    const about = error instanceof TlogError ? error.code : 'another log';
    const exhibits = { checkpoint: textOf(note), policy: round.policy.text };
    await raise(round, state, {
      ...{ code: 'monitor/signature', about, facts: { because: String(error) }, isForever: false },
      ...(about === 'tlog/signature-invalid' ? { evidence: { kind: 'false-signature', exhibits } } : {}),
    });
    return undefined;
  }
}

/** Witnesses' times, and how old the newest quorum is. Gives the quorum that counts from now on. */
export async function checkQuorum(
  round: Round,
  state: MonitorState,
  shown: CosignedCheckpoint,
  note: Uint8Array,
): Promise<Pick<MonitorState, 'quorum' | 'witnesses'>> {
  const nowSeconds = Math.floor(round.now().epochMilliseconds / 1000);
  const { size } = shown.opened.checkpoint;
  const witnesses = { ...state.witnesses };
  for (const { name, atSeconds } of shown.cosigned) {
    if (atSeconds > nowSeconds + AHEAD_SECONDS) {
      await tellTime(round, state, note, { witness: name, atSeconds, nowSeconds });
      continue;
    }
    const last = witnesses[name];
    if (last !== undefined && size > last.size && atSeconds !== 0 && atSeconds < last.atSeconds)
      await tellTime(round, state, note, { witness: name, atSeconds, before: last.atSeconds });
    if (last === undefined || atSeconds > last.atSeconds) witnesses[name] = { atSeconds, size };
  }
  const at = shown.reached ? shown.quorumAt : undefined;
  const before = state.quorum;
  // Two checkpoints of one second: the larger one says more.
  const isNewer =
    at !== undefined &&
    (before === null || at > before.atSeconds || (at === before.atSeconds && size > state.head.size));
  const quorum = isNewer ? { note: textOf(note), atSeconds: at } : before;
  await judgeQuorum(round, state, quorum);
  return { quorum, witnesses };
}

async function tellTime(
  round: Round,
  state: MonitorState,
  note: Uint8Array,
  facts: { readonly witness: string; readonly [name: string]: string | number },
): Promise<void> {
  const code = 'monitor/time';
  const evidence = observed(textOf(note), code, { ...facts, held: state.note });
  await raise(round, state, { code, about: facts.witness, facts, isForever: true, ...evidence });
}

/** Raises or ends the alarm on a quorum that is too old. A policy without a quorum asks for none. */
export async function judgeQuorum(round: Round, state: MonitorState, quorum: MonitorState['quorum']): Promise<void> {
  if (round.policy.quorum === undefined) return;
  const nowSeconds = Math.floor(round.now().epochMilliseconds / 1000);
  const age = quorum === null ? undefined : nowSeconds - quorum.atSeconds;
  if (age !== undefined && age <= round.limits.quorumSeconds) {
    round.alarms.clear('monitor/quorum-missing');
    return;
  }
  const facts = { allowedSeconds: round.limits.quorumSeconds, ...(age === undefined ? {} : { ageSeconds: age }) };
  const exhibits = { checkpoint: quorum?.note ?? '', policy: round.policy.text };
  const limitSeconds = String(round.limits.quorumSeconds);
  await raise(round, state, {
    ...{ code: 'monitor/quorum-missing', about: round.policyHash, facts, isForever: false },
    ...(quorum === null ? {} : { evidence: { kind: 'stale', exhibits: { ...exhibits, limitSeconds } } }),
  });
}

/**
 * Compares the shown tree with the one that is held, and gives its edge when the held one begins it. A fork, a rollback or
 * broken tiles are told, with both notes, and what was held stays held.
 */
export async function extendTree(
  round: Round,
  state: MonitorState,
  shown: TreeHead & { readonly note: Uint8Array },
  see: SeeLeaf,
): Promise<TreeEdge | undefined> {
  const held: TreeHead = { size: state.head.size, rootHash: rootOfEdge(state.head) };
  const sizes = { heldSize: held.size, shownSize: shown.size };
  const fork = async (older: TreeHead, newer: TreeHead): Promise<boolean> => {
    const proof = state.note === null ? undefined : await findForkProof(round.view, older, newer);
    if (proof === undefined || state.note === null) return false;
    const [first, second] = older === held ? [state.note, textOf(shown.note)] : [textOf(shown.note), state.note];
    const evidence: Exhibited =
      older.size === newer.size
        ? { kind: 'two-roots', exhibits: { first, second } }
        : {
            kind: 'rewritten',
            exhibits: { older: first, newer: second, rootInNewer: proof.otherRoot, proof: proof.consistency },
          };
    await raise(round, state, {
      ...{ code: 'monitor/forked', about: `${held.size} and ${shown.size} ${toBase64(shown.rootHash)}`, facts: sizes },
      ...{ isForever: true, evidence },
    });
    return true;
  };
  if (shown.size < held.size) {
    if (await fork(shown, held)) return undefined;
    await raise(round, state, {
      ...{ code: 'monitor/rolled-back', about: `${shown.size}`, facts: sizes, isForever: false },
      ...(state.note === null
        ? {}
        : { evidence: { kind: 'rolled-back', exhibits: { kept: state.note, shown: textOf(shown.note) } } }),
    });
    return undefined;
  }
  if (shown.size === held.size) {
    if (!equalBytes(held.rootHash, shown.rootHash)) {
      await fork(held, shown);
      return undefined;
    }
    round.alarms.clear('monitor/rolled-back');
    return state.head;
  }
  try {
    const edge = await readTree(round.view, state.head, shown, see);
    round.awaySince.delete('tiles');
    for (const code of ['monitor/rolled-back', 'monitor/tiles-broken'] as const) round.alarms.clear(code);
    round.alarms.clear('monitor/withheld', 'tiles');
    return edge;
  } catch (error) {
    if (error instanceof NotServed) {
      await tellAway(round, state, error, textOf(shown.note));
      return undefined;
    }
    if (!(error instanceof TlogError)) throw error;
    if (await fork(held, shown)) return undefined;
    await raise(round, state, {
      ...{ code: 'monitor/tiles-broken', about: error.code, facts: { ...error.facts, ...sizes }, isForever: false },
      ...observed(textOf(shown.note), 'monitor/tiles-broken', { ...error.facts, ...sizes }),
    });
    return undefined;
  }
}

async function tellAway(round: Round, state: MonitorState, { path }: NotServed, note: string): Promise<void> {
  const since = round.awaySince.get('tiles') ?? round.now();
  round.awaySince.set('tiles', since);
  if (round.now().since(since).total('seconds') < round.limits.awaySeconds) return;
  await raise(round, state, {
    ...{ code: 'monitor/withheld', about: 'tiles', facts: { path, since: since.toString() }, isForever: false },
    ...observed(note, 'monitor/withheld', { path, since: since.toString() }),
  });
}
