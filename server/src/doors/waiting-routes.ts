import { WaitingItem } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { WaitingSource } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';

/** What the list is built from: one source a room. */
export interface WaitingOptions {
  readonly sources: readonly WaitingSource[];
  readonly actorOf: (request: FastifyRequest) => Actor;
  /** Legal time, ISO instant: terms fall due by it. */
  readonly legalNow: () => Promise<string>;
}

/** All that waits for the function one acts in, from every room, by the legal time at which it is due. */
export function waitingRoutes({ sources, actorOf, legalNow }: WaitingOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/waiting',
      {
        schema: {
          tags: ['waiting'],
          summary: 'What waits for me',
          response: { 200: Type.Object({ at: Type.String(), items: Type.Array(WaitingItem) }) },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const at = await legalNow();
        const found = await Promise.all(sources.map((source) => source.waitingFor(actor, at)));
        return { at, items: inOrder(found.flat()) };
      },
    );
  };
}

/** Overdue first, then alerted, then by the moment due; what has no term stands last, the oldest first. */
export function inOrder(items: readonly WaitingItem[]): readonly WaitingItem[] {
  const rank = (item: WaitingItem): number => (item.isOverdue ? 0 : item.isAlerted ? 1 : 2);
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || byNumber(momentDue(a), momentDue(b)) || millis(a.createdAt) - millis(b.createdAt),
  );
}

// Not a difference: two that have no term would give infinity minus infinity.
const byNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

/** Milliseconds of the term, of the end of its day, or of our alert; never when there is none. */
function momentDue({ dueAt, dueOn, alertAt }: WaitingItem): number {
  if (dueAt !== null) return millis(dueAt);
  if (dueOn !== null)
    return Temporal.PlainDate.from(dueOn).add({ days: 1 }).toZonedDateTime('Europe/Brussels').epochMilliseconds;
  return alertAt === null ? Number.POSITIVE_INFINITY : millis(alertAt);
}
