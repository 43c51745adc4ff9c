import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MonitorState, StandingAlarm } from './monitor-state.ts';
import { messageOf, wordsOf } from './news-words.ts';
import type { News } from './run-monitor.ts';

/** A way to reach people; throws when nobody was reached. */
export type Tell = (news: News, state: MonitorState) => Promise<void>;

/** Where a webhook listens. */
export interface Webhook {
  readonly url: URL;
  readonly language: 'fr' | 'nl' | 'en';
}

const WAIT_MS = 15_000;

/** Posts news as JSON to an address (`clairevoie-alarm/1`, docs/monitor.md). Anything but a 2xx answer is no delivery. */
export function byWebhook({ url, language }: Webhook): Tell {
  const told = ({ code, about, since, facts, evidence, isForever }: StandingAlarm) => ({
    ...{ code, about, since, facts, evidence, isForever, words: wordsOf(code, language) },
  });
  return async ({ begun, ended }, state) => {
    const { text } = messageOf({ begun, ended }, state, language);
    const body = {
      format: 'clairevoie-alarm/1',
      log: { origin: state.origin, url: state.url, size: state.head.size },
      ...{ begun: begun.map(told), ended: ended.map(told), text },
    };
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
  };
}

/** How mail leaves. */
export interface Mail {
  /** `smtps://user:password@host`, `smtp://127.0.0.1:25`; it holds a password, so it comes from the environment. */
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly language: 'fr' | 'nl' | 'en';
  /** Folder of the monitor: evidence goes with the mail. */
  readonly folder: string;
}

/** Sends news by mail, with the evidence attached. */
export function byMail({ smtpUrl, from, to, language, folder }: Mail): Tell {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
  });
  return async (news, state) => {
    const files = news.begun.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
    const attachments = files.slice(0, 20).map((filename) => ({ filename, path: join(folder, 'evidence', filename) }));
    await transport.sendMail({ from, to: [...to], ...messageOf(news, state, language), attachments });
  };
}

/**
 * Tells by every way. Whoever is reached is reached; when a way fails, the news counts as not told and comes again by all: twice
 * told is better than not at all. `complain` hears of the way that failed, never of its address or password.
 */
export function byAll(ways: Readonly<Record<string, Tell>>, complain: (line: string) => void) {
  return async (news: News, state: MonitorState): Promise<boolean> => {
    let isTold = true;
    for (const [name, tell] of Object.entries(ways)) {
      try {
        await tell(news, state);
      } catch (error) {
        isTold = false;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        complain(`monitor/not-told: ${name} ${code} ${error instanceof Error ? error.name : ''}`.trim());
      }
    }
    return isTold;
  };
}
