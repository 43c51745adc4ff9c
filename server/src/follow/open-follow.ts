import { randomUUID } from 'node:crypto';
import { Logger, parseCrontab, run, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { isPlainMailbox, mailboxOf, readHookAddress, readMailAddress } from './addresses.ts';
import { type FollowUse, openFollowKey } from './follow-key.ts';
import { openFollowStore } from './follow-store.ts';
import { askToConfirm, type FollowWorld, tellFollower } from './follow-tasks.ts';
import type { FollowLetters } from './letters.ts';
import { type MailSettings, openMail } from './mail.ts';
import type { HookReach } from './post-to-hook.ts';

/** How following is opened. */
export interface FollowOptions {
  /** A pool of `clv_follow`. */
  readonly pool: Pool;
  /** A pool of `clv_job`: its worker sends what is due. */
  readonly jobs: Pool;
  readonly dataDir: string;
  readonly letters: FollowLetters;
  readonly mail?: MailSettings;
  readonly now: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
  readonly reach?: HookReach;
}

/** Where people ask to be told, and stop being told. Whether an address is known is never said. */
export interface FollowDesk {
  readonly isMailOn: boolean;
  ask(wish: {
    readonly way: 'mail' | 'webhook';
    readonly address: string;
    readonly lang: 'fr' | 'nl' | 'en';
  }): Promise<'asked' | 'unreadable' | 'mail-off'>;
  /** False for a link that is none of ours, or too old. */
  confirm(token: string): Promise<boolean>;
  /** Deletes the address at once. False when there is nothing to delete, or the link is none of ours. */
  leave(token: string): Promise<boolean>;
}

/** Following with its work under way. */
export interface Follow extends FollowDesk, AsyncDisposable {
  /** The work by name, for who wants to run it now. */
  readonly world: FollowWorld;
}

// By the clock of the machine, in UTC: what is new each hour, mail on Monday mornings, unanswered questions each night.
const times = `
7 * * * * follow_look
0 6 * * 1 follow_digests
41 2 * * * follow_forget
`;
const almostAWeek = { hours: 6 * 24 };

/** Opens following: key, store, and the worker that sends. */
export async function openFollow(options: FollowOptions): Promise<Follow> {
  const { pool, now, letters, onError } = options;
  const key = await openFollowKey(options.dataDir);
  const store = openFollowStore({ query: async (text, values = []) => pool.query(text, [...values]) });
  const world: FollowWorld = {
    ...{ store, key, letters, now },
    ...(options.mail === undefined ? {} : { sendMail: openMail(options.mail) }),
    ...(options.reach === undefined ? {} : { reach: options.reach }),
  };
  const worker = await run({
    pgPool: options.jobs,
    taskList: followTasks(world),
    parsedCronItems: parseCrontab(times),
    ...{ concurrency: 2, noHandleSignals: true, pollInterval: 5_000 },
    // Only that something failed, never a payload.
    logger: new Logger(() => (level, message) => {
      if (level === 'error') onError(new Error(message.slice(0, 200)));
    }),
  });
  return { ...makeDesk(world), world, [Symbol.asyncDispose]: () => worker.stop() };
}

/** The desk over a world: what people ask of it by the portal's forms. */
export function makeDesk(world: FollowWorld): FollowDesk {
  const { key, store, now } = world;
  const by = async (use: FollowUse, token: string, act: (id: string, at: string) => Promise<boolean>) => {
    const id = key.read(use, token);
    return id !== undefined && (await act(id, now().toString()));
  };
  return {
    isMailOn: world.sendMail !== undefined,
    async ask({ way, address: text, lang }) {
      if (way === 'mail' && world.sendMail === undefined) return 'mail-off';
      const address = way === 'mail' ? readMailAddress(text) : readHookAddress(text);
      if (address === undefined) return 'unreadable';
      const id = randomUUID();
      await store.ask({
        id,
        way,
        lang,
        sealed: key.seal(id, address),
        ...printsOf(way, address),
        at: now().toString(),
      });
      return 'asked';
    },
    confirm: (token) => by('confirm', token, store.confirm),
    leave: (token) => by('leave', token, store.leave),
  };

  function printsOf(way: 'mail' | 'webhook', address: string) {
    if (way === 'webhook') {
      const print = key.print(way, address);
      return { print, wide: key.print('host', new URL(address).hostname), counted: print };
    }
    const print = key.print(way, address.toLowerCase());
    const wide = key.print('mailbox', mailboxOf(address));
    return { print, wide, counted: isPlainMailbox(address) ? print : wide };
  }
}

/** The work by the names that jobs have. A job carries the id of a row and nothing of the person. */
export function followTasks(world: FollowWorld): TaskList {
  const { store, letters, now } = world;
  return {
    follow_weigh: async (payload) => {
      await store.weigh(idOf(payload));
    },
    follow_confirm: (payload) => askToConfirm(world, idOf(payload)),
    follow_tell: (payload) => tellFollower(world, idOf(payload)),
    follow_look: async (_payload, { addJob }) => {
      const at = now();
      if ((await store.noteEvents(await letters.eventIds(), at.toString())) === 0) return;
      // One behind the other, as their confirmations: a slow webhook keeps no letter waiting.
      const how = { queueName: 'follow-webhooks', maxAttempts: 4 };
      for await (const id of store.due('webhook', at.toString()))
        await addJob('follow_tell', { id }, { jobKey: `follow-tell-${id}`, ...how });
    },
    follow_digests: async (_payload, { addJob }) => {
      for await (const id of store.due('mail', now().subtract(almostAWeek).toString()))
        await addJob('follow_tell', { id }, { jobKey: `follow-tell-${id}`, maxAttempts: 8 });
    },
    follow_forget: () => store.forgetUnanswered(now().toString()),
  };
}

function idOf(payload: unknown): string {
  const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined;
  if (typeof id !== 'string') throw new TypeError('a job of followers names a row');
  return id;
}
