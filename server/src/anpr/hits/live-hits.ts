import type { Queryable } from '../../ledger/index.ts';
import { type HitScope, type ListedHit, listMovedHits } from './hits-store.ts';

/** A screen that is told of hits as they move. */
export interface Screen extends HitScope {
  /** Hits that moved, oldest first. */
  tell(moved: readonly ListedHit[]): void;
}

/** Tells open screens of hits within the second. */
export interface LiveHits extends AsyncDisposable {
  /** Opens a screen; it is told of what moved since `since` (ISO instant) first. Returns what closes it. */
  open(screen: Screen, since: string): Promise<() => void>;
  /** Something moved in these organisations: look at once. */
  poke(organisationIds: readonly string[]): void;
}

/** A hit counts as told under this name: each version once. */
const nameOf = ({ id, version }: ListedHit): string => `${id} ${version}`;
/** Acts of one commit are seen a little after their own instant: a look goes back this far, and tells nothing twice. */
const overlap = { seconds: 10 } as const;
const mostAtOnce = 500;

interface Channel {
  readonly scope: HitScope;
  readonly screens: Set<Screen>;
  since: string;
  told: Map<string, string>;
  looking: Promise<void> | undefined;
  isAsked: boolean;
}

/** Opens the hub. `everyMs`: how often it looks for what people did, real milliseconds. */
export function openLiveHits(options: {
  readonly db: Queryable;
  readonly legalNow: () => Promise<string>;
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}): LiveHits {
  const { db, legalNow, onError } = options;
  const channels = new Map<string, Channel>();
  const keyOf = ({ organisationId, branch }: HitScope): string => `${organisationId} ${branch}`;

  const lookOnce = async (channel: Channel): Promise<void> => {
    const moved = await listMovedHits(db, channel.scope, { since: channel.since, most: mostAtOnce });
    const fresh = moved.filter((one) => !channel.told.has(nameOf(one)));
    for (const one of fresh) channel.told.set(nameOf(one), one.moved_at);
    if (fresh.length > 0) for (const screen of channel.screens) screen.tell(fresh);
    const last = moved.at(-1);
    const edge = moved.length === mostAtOnce && last !== undefined ? last.moved_at : await legalNow();
    const since = Temporal.Instant.from(edge).subtract(overlap).toString();
    if (Temporal.Instant.compare(since, channel.since) > 0) channel.since = since;
    for (const [name, at] of channel.told)
      if (Temporal.Instant.compare(at, channel.since) < 0) channel.told.delete(name);
    // More of the same ten seconds than one look takes: the overlap would show the same again and again.
    if (moved.length === mostAtOnce && last !== undefined) {
      channel.since = fresh.length === 0 ? last.moved_at : channel.since;
      channel.isAsked = fresh.length > 0;
    }
  };

  const look = (channel: Channel): void => {
    channel.isAsked = true;
    channel.looking ??= (async () => {
      while (channel.isAsked && channel.screens.size > 0) {
        channel.isAsked = false;
        await lookOnce(channel).catch(onError);
      }
    })().finally(() => {
      channel.looking = undefined;
    });
  };

  const timer = setInterval(() => {
    for (const channel of channels.values()) look(channel);
  }, options.everyMs);
  timer.unref();

  return {
    async open(screen, since) {
      const key = keyOf(screen);
      const channel: Channel = channels.get(key) ?? {
        scope: { organisationId: screen.organisationId, branch: screen.branch },
        screens: new Set(),
        since: Temporal.Instant.from(await legalNow())
          .subtract(overlap)
          .toString(),
        told: new Map(),
        looking: undefined,
        isAsked: false,
      };
      channels.set(key, channel);
      channel.screens.add(screen);
      // What moved while this screen was away; what comes from now on comes through the channel, some of it a second time.
      const missed = await listMovedHits(db, screen, { since, most: mostAtOnce });
      if (missed.length > 0) screen.tell(missed);
      look(channel);
      return () => {
        channel.screens.delete(screen);
        if (channel.screens.size === 0 && channels.get(key) === channel) channels.delete(key);
      };
    },
    poke(organisationIds) {
      for (const channel of channels.values())
        if (organisationIds.includes(channel.scope.organisationId)) look(channel);
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      const looking = [...channels.values()].map((channel) => channel.looking);
      for (const channel of channels.values()) channel.screens.clear();
      await Promise.all(looking);
    },
  };
}
