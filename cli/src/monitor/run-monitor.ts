import { type Acknowledgement, type FetchBytes, parseWitnessPolicy, policyHash } from '@clairevoie/tlog';
import { findLogPlace } from '../verify/fetch-log.ts';
import { AlarmBook } from './alarm-book.ts';
import { type Followed, follow } from './follow.ts';
import { openLogView } from './log-view.ts';
import { MonitorFault } from './monitor-error.ts';
import { emptyState, type MonitorState, type StandingAlarm } from './monitor-state.ts';
import { type Limits, type Round, usualLimits } from './round.ts';
import { openStateFolder, readState, type StateFolder } from './state-folder.ts';
import { Stopped } from './stopped.ts';
import { takePromises } from './watch-promises.ts';

/** What to follow, on which trust. */
export interface MonitorRequest {
  readonly url: string;
  /** The policy file's text, and the hash that was got beside it, from elsewhere than the log. */
  readonly policy: string;
  readonly policyHash: string;
  readonly folder: string;
  /** Origin of the log to follow, when the policy names several. */
  readonly origin?: string;
  readonly promises?: readonly Acknowledgement[];
  readonly limits?: Partial<Limits>;
  readonly now?: () => Temporal.Instant;
  readonly fetchBytes?: FetchBytes;
  /** Ends a look in the middle; its reason is a `Stopped`. */
  readonly stop?: AbortSignal;
  /** Tells people what began and what ended; false when nobody was reached: it is told again next time. */
  readonly tell?: (news: News, state: MonitorState) => Promise<boolean>;
  /** Looks at more than the log itself: the portal's figures, the maps of looks, the keyholder. */
  readonly more?: readonly ((round: Round, state: MonitorState) => Promise<MonitorState>)[];
}

/** Alarms that people have not been told of yet, or again after a day; and those that ended. */
export interface News {
  readonly begun: readonly StandingAlarm[];
  readonly ended: readonly StandingAlarm[];
}

/** A monitor with its folder held; `look` may be called again and again. */
export interface RunningMonitor extends Disposable {
  readonly state: () => MonitorState;
  /** One look; throws `Stopped` when it was asked to stop, with what was found so far on the disk. */
  look(): Promise<Followed>;
}

/** After this time an alarm that still stands is told again. */
const TELL_AGAIN_HOURS = 24;

/** After this time news that reached nobody is tried again. */
const TRY_AGAIN_SECONDS = 60;

/** Opens a monitor on its folder: checks the pinned policy, takes up the state, or begins one. */
export async function openMonitor(request: MonitorRequest): Promise<RunningMonitor> {
  const now = request.now ?? Temporal.Now.instant;
  const found = await policyHash(request.policy);
  if (found !== request.policyHash) throw new MonitorFault('monitor/policy-mismatch', `the file is ${found}`);
  const policy = parseWitnessPolicy(request.policy);
  const place = await findLogPlace(request.url);
  const folder = await openStateFolder(request.folder);
  try {
    const before = await readState(request.folder);
    const isNamed = (name: string): boolean => policy.logs.some(({ key }) => key.name === name);
    const asked = request.origin ?? policy.logs[0]?.key.name;
    const origin =
      before !== undefined && request.origin === undefined && isNamed(before.origin) ? before.origin : asked;
    if (origin === undefined || !isNamed(origin))
      throw new MonitorFault('monitor/usage', 'the policy names no such log');
    if (before !== undefined && before.origin !== origin)
      throw new MonitorFault('monitor/state-other-log', `${before.origin}, not ${origin}`);
    const facts = { origin, url: place.where, policyHash: found };
    const state = { ...(before ?? emptyState({ ...facts, savedAt: now().toString() })), ...facts };
    const stop = request.stop ?? new AbortController().signal;
    const round: Round = {
      ...{ view: openLogView(request.fetchBytes ?? place.fetchBytes, stop), stop },
      ...{ url: place.where, policy, policyHash: found },
      ...{ limits: { ...usualLimits, ...request.limits }, folder, now },
      ...{ alarms: new AlarmBook(state.alarms), laterKeys: [], awaySince: new Map() },
    };
    return runOn(round, request, state);
  } catch (error) {
    folder[Symbol.dispose]();
    throw error;
  }
}

function runOn(round: Round, request: MonitorRequest, start: MonitorState): RunningMonitor {
  let state = start;
  let asked = request.promises ?? [];
  const keep = saver(round.folder, round);
  const tellNews = teller(round, request);
  let moreAt: Temporal.Instant | undefined;
  let moreOf = -1;
  /** Others than the log are asked when there is something new to hold against them, and then not too often. */
  const isDueForMore = ({ entries }: MonitorState): boolean =>
    moreAt === undefined || round.now().since(moreAt).total('seconds') >= (entries.size === moreOf ? 600 : 60);
  const keepAndTell = async (next: MonitorState): Promise<void> => {
    state = await keep(next);
    await tellNews(state);
    state = await keep(state);
  };
  const look = async (): Promise<Followed> => {
    // Told with each stretch that was read: a log that is slow to the end does not silence what was found at its beginning.
    const followed = await follow(round, state, keepAndTell);
    state = followed.state;
    if (followed.isReached && asked.length > 0) {
      state = await takePromises(round, state, asked);
      asked = [];
    }
    // What the log did wrong is on the disk and told before others are asked: they could be slow on purpose.
    await keepAndTell(state);
    if (followed.isReached && isDueForMore(state)) {
      for (const check of request.more ?? []) state = await check(round, state);
      moreAt = round.now();
      moreOf = state.entries.size;
      await keepAndTell(state);
    }
    return { ...followed, state };
  };
  return {
    state: () => state,
    look: async () => {
      try {
        return await look();
      } catch (error) {
        if (error instanceof Stopped) state = await keep(state);
        throw error;
      }
    },
    [Symbol.dispose]: () => round.folder[Symbol.dispose](),
  };
}

/** Writes a state with the alarms as they stand, unless the disk holds the same already. */
function saver(folder: StateFolder, { alarms, now }: Pick<Round, 'alarms' | 'now'>) {
  let last = '';
  return async (state: MonitorState): Promise<MonitorState> => {
    const standing = alarms.standing();
    const { generation: _, savedAt: __, ...facts } = state;
    const alarmsNow = standing.map(({ lastSeen: ___, ...alarm }) => alarm);
    const mark = JSON.stringify([
      ...[
        facts.head.size,
        facts.entries.size,
        facts.quorum,
        facts.note,
        facts.promises,
        facts.tallies,
        facts.keyholders,
      ],
      alarmsNow,
    ]);
    if (mark === last) return { ...state, alarms: standing };
    const saved = { ...state, alarms: standing, generation: state.generation + 1, savedAt: now().toString() };
    await folder.write(saved);
    last = mark;
    return saved;
  };
}

/** Tells what is new; after a failure, not sooner than a minute later. */
function teller({ alarms, now }: Round, request: MonitorRequest) {
  let failedAt: Temporal.Instant | undefined;
  return async (state: MonitorState): Promise<void> => {
    if (request.tell === undefined) return;
    if (failedAt !== undefined && now().since(failedAt).total('seconds') < TRY_AGAIN_SECONDS) return;
    const isDue = ({ toldAt }: StandingAlarm): boolean =>
      toldAt === null || now().since(Temporal.Instant.from(toldAt)).total('hours') >= TELL_AGAIN_HOURS;
    const news = { begun: alarms.standing().filter(isDue), ended: alarms.ended() };
    if (news.begun.length + news.ended.length === 0) return;
    const isTold = await request.tell(news, state);
    failedAt = isTold ? undefined : now();
    if (isTold) alarms.told(news, now().toString());
  };
}
