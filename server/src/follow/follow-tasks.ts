import type { FollowKey } from './follow-key.ts';
import type { FollowerRow, FollowStore } from './follow-store.ts';
import type { FollowLetters } from './letters.ts';
import type { SendMail } from './mail.ts';
import { type HookReach, postToHook } from './post-to-hook.ts';

/** What the work for followers needs. */
export interface FollowWorld {
  readonly store: FollowStore;
  readonly key: FollowKey;
  readonly letters: FollowLetters;
  readonly now: () => Temporal.Instant;
  /** Absent when no mail server is configured. */
  readonly sendMail?: SendMail;
  readonly reach?: HookReach;
}

interface Follower extends Omit<FollowerRow, 'sealed'> {
  readonly id: string;
  readonly address: string;
}

async function findFollower({ store, key }: FollowWorld, id: string): Promise<Follower | undefined> {
  const row = await store.find(id);
  const address = row && key.open(id, row.sealed);
  if (row === undefined || address === undefined) return undefined;
  const { sealed: _, ...rest } = row;
  return { ...rest, id, address };
}

/** Asks an address whether it wants to be told: a mail with a link, or a challenge that a webhook gives back at once. */
export async function askToConfirm(world: FollowWorld, id: string): Promise<void> {
  const follower = await findFollower(world, id);
  // Left, confirmed or expired meanwhile: nothing to say.
  if (follower === undefined || follower.is_confirmed) return;
  const { key, letters, store, now } = world;
  const tokens = { confirm: key.token('confirm', id), leave: key.token('leave', id) };
  if (follower.way === 'mail') {
    const letter = letters.confirmation(follower.lang, tokens);
    await world.sendMail?.(follower.address, letter, letters.leaveAt(tokens.leave));
    return;
  }
  // The secret goes to the webhook alone: who asks for somebody else's address learns nothing to sign with.
  const body = {
    format: 'clairevoie-follow/1',
    is: 'challenge',
    challenge: tokens.confirm,
    secret: key.hookSecret(id),
    leave: letters.leaveAt(tokens.leave),
  };
  const answer = await post(world, follower, body);
  // The exact body: what merely echoes what it gets, asked for nothing.
  if (answer.status !== 200 || answer.body !== tokens.confirm)
    throw new Error(`follow: the webhook did not give the challenge back (${answer.status})`);
  await store.confirm(id, now().toString());
}

/** Tells one follower what came since they were last told, in as many parts as it takes; nothing is sent when nothing came. */
export async function tellFollower(world: FollowWorld, id: string): Promise<void> {
  const follower = await findFollower(world, id);
  if (follower === undefined || !follower.is_confirmed || follower.told_at === null) return;
  const { store } = world;
  const until = world.now().toString();
  let toldAt = follower.told_at;
  for (;;) {
    const events = await store.eventsBetween(toldAt, until);
    const last = events.at(-1);
    if (last === undefined) break;
    try {
      const said = await sendNews(
        world,
        follower,
        events.map((event) => event.id),
      );
      if (said === 'gone') {
        await store.leave(id, until);
        return;
      }
    } catch (error) {
      await store.failed(id);
      throw error;
    }
    // Up to what was sent: a failure of the next part repeats nothing of this one, and loses nothing.
    await store.told(id, last.first_seen);
    toldAt = last.first_seen;
  }
  await store.told(id, until);
}

/** Sends one part of the news. `gone`: the webhook wants no more. */
async function sendNews(world: FollowWorld, follower: Follower, ids: readonly string[]): Promise<'sent' | 'gone'> {
  const { letters, key } = world;
  const leave = key.token('leave', follower.id);
  if (follower.way === 'mail') {
    const letter = await letters.digest(follower.lang, ids, leave);
    if (letter !== undefined) await sendOr(world)(follower.address, letter, letters.leaveAt(leave));
    return 'sent';
  }
  const events = await letters.values(follower.lang, ids);
  const body = { format: 'clairevoie-follow/1', is: 'events', events, leave: letters.leaveAt(leave) };
  const { status } = await post(world, follower, body);
  if (status === 410) return 'gone';
  if (status < 200 || status > 299) throw new Error(`follow: the webhook answered ${status}`);
  return 'sent';
}

const sendOr = ({ sendMail }: FollowWorld): SendMail => {
  if (sendMail === undefined)
    throw new Error('follow: no mail server is configured; set CLAIREVOIE_SMTP_URL and CLAIREVOIE_MAIL_FROM');
  return sendMail;
};

function post({ key, now, reach }: FollowWorld, { id, address }: Follower, body: object) {
  const how = { body: JSON.stringify(body), secret: key.hookSecret(id), at: now() };
  return postToHook(address, reach === undefined ? how : { ...how, reach });
}
