import { setTimeout as wait } from 'node:timers/promises';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { factsOf } from './alarm-book.ts';
import type { MonitorState } from './monitor-state.ts';
import { rootText } from './monitor-state.ts';
import { wordsOf } from './news-words.ts';
import { type MonitorRequest, type News, openMonitor } from './run-monitor.ts';
import { Stopped } from './stopped.ts';

/** Where, and how, the monitor says what it sees. */
export interface Output {
  readonly say: (line: string) => void;
  readonly language: 'fr' | 'nl' | 'en';
  readonly isJson: boolean;
}

/** Looks once. Exit code 1 when an alarm stands, 3 when the log did not answer. */
export async function lookOnce(request: MonitorRequest, output: Output): Promise<ExitCode> {
  using monitor = await openMonitor(heard(request, output));
  const { state, isReached } = await monitor.look();
  sayStatus(state, output, isReached);
  if (state.alarms.length > 0) return exitCodes.notAsExpected;
  return isReached ? exitCodes.ok : exitCodes.unavailable;
}

/** Looks until SIGTERM or SIGINT, which end a look under way too. Exit code 1 when an alarm stood at the end. */
export async function followForEver(request: MonitorRequest, output: Output, everySeconds: number): Promise<ExitCode> {
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort(new Stopped()));
  process.once('SIGINT', () => stop.abort(new Stopped()));
  using monitor = await openMonitor({ ...heard(request, output), stop: stop.signal });
  let said = '';
  while (!stop.signal.aborted) {
    const followed = await monitor.look().catch((error: unknown) => {
      if (error instanceof Stopped) return undefined;
      throw error;
    });
    if (followed === undefined) break;
    const { state, isReached } = followed;
    const mark = `${isReached} ${state.head.size} ${state.entries.size} ${state.alarms.length}`;
    if (mark !== said) sayStatus(state, output, isReached);
    said = mark;
    await wait(everySeconds * 1000, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  return monitor.state().alarms.length > 0 ? exitCodes.notAsExpected : exitCodes.ok;
}

/** Alarms are lines on standard error, beside whatever else tells people of them. */
function heard(request: MonitorRequest, { language }: Output): MonitorRequest {
  return {
    ...request,
    tell: async (news: News, state) => {
      for (const alarm of news.begun)
        tellError(`ALARM ${alarm.code}: ${wordsOf(alarm.code, language)} (${factsOf(alarm)})`);
      for (const alarm of news.ended) tellError(`ENDED ${alarm.code} (${alarm.about})`);
      return (await request.tell?.(news, state)) ?? true;
    },
  };
}

function sayStatus(state: MonitorState, { say, isJson }: Output, isReached: boolean): void {
  const hashOnly = state.head.size - state.entries.size;
  const alarms = state.alarms.map(({ code, about, since, facts, evidence }) => ({
    code,
    about,
    since,
    facts,
    evidence,
  }));
  if (isJson) {
    const { origin, url, quorum, seen, promises } = state;
    const head = { size: state.head.size, rootHash: rootText(state.head) };
    const facts = {
      origin,
      url,
      isReached,
      ...head,
      entriesRead: state.entries.size,
      hashOnly,
      verdicts: seen.verdicts,
    };
    const quorumAt = quorum?.atSeconds ?? null;
    say(JSON.stringify({ ok: alarms.length === 0, ...facts, quorumAt, openPromises: promises.length, alarms }));
    return;
  }
  const quorum =
    state.quorum === null
      ? 'no quorum seen'
      : `quorum of ${Temporal.Instant.fromEpochMilliseconds(state.quorum.atSeconds * 1000).toString()}`;
  const read = hashOnly === 0 ? 'all read' : `${hashOnly} known by their hash only`;
  say(
    `${state.savedAt}  ${isReached ? '' : 'NOT REACHED, '}${state.head.size} entries, ${read}; ${quorum}; ${alarms.length} alarms`,
  );
}
