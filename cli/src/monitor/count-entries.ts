import { tallyAct } from '@clairevoie/contract';
import { formatTlogProof, makeInclusionProof, TILE_WIDTH, TlogError, tileWidthAt, toBase64 } from '@clairevoie/tlog';
import { PUBLISHED_RULES } from '../evidence/broken-rule.ts';
import { DayAhead, openLogRules } from '../verify/log-rules.ts';
import type { Exhibited } from './keep-evidence.ts';
import { NotServed } from './log-view.ts';
import type { ClosedWeek, MonitorState, SeenTally } from './monitor-state.ts';
import { readEntries, type Stretch } from './read-entries.ts';
import { nodesOf } from './read-tree.ts';
import { observed, type Round, raise } from './round.ts';
import { WeekCounter } from './week-counts.ts';

/**
 * Reads the entries that the tree holds and that were not read yet, checks each and counts it; `keep` gets the state after
 * each stretch. An entry that breaks the rules is told and counted as unreadable: the next ones still count.
 */
export async function countEntries(
  round: Round,
  start: MonitorState,
  keep: (state: MonitorState) => Promise<void>,
): Promise<MonitorState> {
  let state = start;
  try {
    for await (const stretch of readEntries(round.view, state.entries, state.head)) {
      state = await countStretch(round, state, stretch);
      await keep(state);
    }
    round.alarms.clear('monitor/bundle-broken');
  } catch (error) {
    if (error instanceof NotServed) return judgeWithheld(round, state);
    if (!(error instanceof TlogError)) throw error;
    await raise(round, state, {
      ...{ code: 'monitor/bundle-broken', about: String(error.facts.index ?? error.code), isForever: false },
      facts: error.facts,
      ...observed(state.note, 'monitor/bundle-broken', error.facts),
    });
    return state;
  }
  return judgeWithheld(round, state);
}

async function countStretch(round: Round, state: MonitorState, stretch: Stretch): Promise<MonitorState> {
  const rules = openLogRules(state.origin, { now: round.now(), before: state.seen });
  const counter = WeekCounter.from(state.openWeek ?? undefined, stretch.first);
  const closed: ClosedWeek[] = [];
  const tallies: SeenTally[] = [];
  for (const [at, entry] of stretch.entries.entries()) {
    const index = stretch.first + at;
    try {
      const header = rules.read(index, entry);
      const week = counter.count(index, header);
      const { result } = header.groups;
      if (header.act === tallyAct && header.verdict === 'allowed' && result !== undefined)
        tallies.push({ index, commitment: result, statement: null, isMapChecked: false });
      if (week !== undefined) closed.push(await round.folder.writeWeek(week));
    } catch (error) {
      if (!(error instanceof Error) || 'code' in error) throw error;
      counter.countUnreadable(index);
      await tellRefused(round, state, { index, stretch, error });
    }
  }
  return {
    ...state,
    entries: stretch.edge,
    seen: rules.seen(),
    openWeek: counter.open() ?? null,
    closed: [...state.closed, ...closed],
    tallies: [...state.tallies, ...tallies],
  };
}

async function tellRefused(
  round: Round,
  state: MonitorState,
  refused: { readonly index: number; readonly stretch: Stretch; readonly error: Error },
): Promise<void> {
  const { index, error } = refused;
  const because = error.message;
  if (!round.alarms.hasRoom('monitor/entry-refused')) return;
  await raise(round, state, {
    ...{ code: 'monitor/entry-refused', about: `entry ${index}`, facts: { index, because }, isForever: true },
    ...(state.note === null || error instanceof DayAhead
      ? observed(state.note, 'monitor/entry-refused', { index, because })
      : { evidence: await brokenRuleOf(round, state, state.note, refused) }),
  });
}

/** The refused entry with the one before it and the first of the log, each proved: rules look back no further. */
async function brokenRuleOf(
  { view }: Round,
  state: MonitorState,
  note: string,
  { index, stretch }: { readonly index: number; readonly stretch: Stretch },
): Promise<Exhibited> {
  const { size } = state.head;
  const entries: string[] = [];
  const proofs: string[] = [];
  for (const at of new Set([0, Math.max(0, index - 1), index])) {
    const tile = Math.floor(at / TILE_WIDTH);
    const entry =
      stretch.entries[at - stretch.first] ??
      (await view.bundle(tile, tileWidthAt(size, 0, tile)))[at % TILE_WIDTH] ??
      new Uint8Array();
    const proof = await makeInclusionProof(at, size, nodesOf(view, size));
    entries.push(toBase64(entry));
    proofs.push(formatTlogProof({ index: at, proof, checkpoint: note }));
  }
  return { kind: 'broken-rule', exhibits: { rule: PUBLISHED_RULES, entries, proofs } };
}

/** Entries that are not served yet are hashes only. For how long that may be so is a published rule of the log. */
async function judgeWithheld(round: Round, state: MonitorState): Promise<MonitorState> {
  const marks = state.marks.filter(({ size }) => size > state.entries.size);
  const [oldest] = marks;
  const hours = oldest === undefined ? 0 : round.now().since(Temporal.Instant.from(oldest.at)).total('hours');
  if (oldest === undefined || hours <= round.limits.withheldHours) round.alarms.clear('monitor/withheld', 'entries');
  else {
    const facts = { first: state.entries.size, since: oldest.at, allowedHours: round.limits.withheldHours };
    await raise(round, state, {
      ...{ code: 'monitor/withheld', about: 'entries', isForever: false },
      facts,
      ...observed(state.note, 'monitor/withheld', facts),
    });
  }
  return { ...state, marks };
}
