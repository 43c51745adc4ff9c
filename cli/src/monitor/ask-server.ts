import { AS_IT_IS, readAnswer } from '@clairevoie/tlog';
import { NotServed } from './log-view.ts';
import type { MonitorState } from './monitor-state.ts';
import { type Round, raise } from './round.ts';
import { endingWith, Stopped } from './stopped.ts';

/** Where the portal of the log's server answers; undefined for a log that lies in a folder or at another's web server. */
export function portalOf(logUrl: string): URL | undefined {
  if (!/^https?:.*\/log\/[^/]+\/$/.test(logUrl)) return undefined;
  return new URL('../../', logUrl);
}

/** How far an answer may go. */
interface Bounds {
  readonly maxBytes?: number;
  /** Ends what is asked: a check's deadline, or the end of the monitor. */
  readonly signal?: AbortSignal;
}

/** One answer may take so long. */
const ASK_SECONDS = 30;

const neverEnds = new AbortController().signal;

/** Asks for a text: no redirect, no answer longer than `maxBytes`. Throws `NotServed`, or `Stopped`. */
export async function askText(url: URL, { maxBytes = 16_000_000, signal = neverEnds }: Bounds = {}): Promise<string> {
  try {
    return await endingWith(signal, ASK_SECONDS, (ends) => textFrom(url, { maxBytes, signal: ends }));
  } catch (cause) {
    if (signal.reason instanceof Stopped) throw signal.reason;
    throw new NotServed(url.pathname, cause);
  }
}

async function textFrom(url: URL, { maxBytes, signal }: Required<Bounds>): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal, headers: AS_IT_IS });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`answered ${response.status}`);
  }
  return new TextDecoder().decode(await readAnswer(response, maxBytes));
}

/** A JSON object that a server says; anything else counts as not served. */
export async function askObject(url: URL, bounds: Bounds = {}): Promise<Readonly<Record<string, unknown>>> {
  const text = await askText(url, bounds);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // told below, as what is no object
  }
  throw new NotServed(url.pathname, new Error('no JSON object'));
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Does a check that asks others than the log; who does not answer for too long is told, and the check waits. All that it asks ends
 * with its `signal`: whoever answers byte by byte cannot keep the monitor from looking at the log.
 */
export async function whenServed(
  round: Round,
  state: MonitorState,
  { name, check }: { readonly name: string; readonly check: (signal: AbortSignal) => Promise<MonitorState> },
): Promise<MonitorState> {
  try {
    const checked = await endingWith(round.stop, round.limits.checkSeconds, check);
    round.awaySince.delete(name);
    round.alarms.clear('monitor/unreachable', name);
    return checked;
  } catch (error) {
    if (!(error instanceof NotServed)) throw error;
    const since = round.awaySince.get(name) ?? round.now();
    round.awaySince.set(name, since);
    if (round.now().since(since).total('seconds') >= round.limits.awaySeconds) {
      const facts = { path: error.path, since: since.toString() };
      await raise(round, state, { code: 'monitor/unreachable', about: name, facts, isForever: false });
    }
    return state;
  }
}
