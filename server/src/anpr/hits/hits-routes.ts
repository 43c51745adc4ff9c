import type { Readable } from 'node:stream';
import { expiryReaders, HitView, ListYieldView, WatchView } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { isStillSignedIn, loadActor } from '../../identity/index.ts';
import type { Actor, Gate, Queryable } from '../../ledger/index.ts';
import { correlationRuns } from '../afterwards/correlation-registers.ts';
import { anprErrors } from '../anpr-errors.ts';
import type { ListsInForce } from '../lists/lists-in-force.ts';
import { hitHandlers, worksWith, yieldReaders } from './hit-functions.ts';
import { hitView, yieldView } from './hit-view.ts';
import { hitsErrors } from './hits-errors.ts';
import { listExpiredHits, listOpenHits, listYields } from './hits-store.ts';
import type { LiveHits } from './live-hits.ts';
import { openWatchesOf } from './open-watch.ts';
import { openScreenStream } from './screen-stream.ts';
import { wrongStopRoutes } from './wrong-stop-routes.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface HitsRouteOptions {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'registers'>;
  readonly live: LiveHits;
  readonly lists: ListsInForce;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
  /** Whether the session of a request still lives. */
  readonly isSignedIn?: (request: FastifyRequest) => Promise<boolean>;
  /** Real milliseconds between two signs of life, at each of which the right to look is asked again; 10,000 unless said. */
  readonly beatMs?: number;
  /** Real milliseconds for which an answer to that question serves what is told meanwhile; 1,000 unless said. */
  readonly askAgainMs?: number;
}

const Branch = Type.Enum(['administrative', 'judicial']);
const OfBranch = Type.Object({ branch: Branch }, { additionalProperties: false });
type OfBranch = Static<typeof OfBranch>;
const OpenHits = Type.Object(
  {
    branch: Branch,
    /** Only what this correlation afterwards found. */
    correlationId: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
);
const tags = ['anpr'];
const mostOpen = 300;
/** Live screens of one person, and of the server. Rules of this software: each holds a connection. */
const screensOfPerson = 3;
const screensOfServer = 300;
/** How far back a screen is told of what it missed while it was away; beyond, it reads the whole list. */
const missedFor = { minutes: 10 } as const;
// A client’s word: with the form of an instant it may still be none.
const instantOf = (text: string): Temporal.Instant | undefined => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
};
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** The operator's screen: what waits, what comes live, what each list has given. */
export function hitsRoutes(options: HitsRouteOptions) {
  const { db, gate, live, lists, actorOf, legalNow } = options;
  const isSignedIn = options.isSignedIn ?? isStillSignedIn;
  return async (app: FastifyInstance): Promise<void> => {
    const screens = new Map<Readable, string>();
    app.addHook('preClose', async () => {
      for (const stream of screens.keys()) stream.push(null);
    });

    app.get(
      '/anpr/hits/watches',
      {
        schema: {
          tags,
          summary: 'Screens of hits that you have open',
          response: { 200: Type.Object({ items: Type.Array(WatchView) }) },
        },
      },
      async (request) => {
        const actor = handlerOf(request);
        const open = await openWatchesOf(gate.registers, { actor, at: await legalNow() });
        return { items: open.map(({ id, branch, mission, until_at }) => ({ id, branch, mission, untilAt: until_at })) };
      },
    );

    app.get<{ Querystring: Static<typeof OpenHits> }>(
      '/anpr/hits',
      {
        schema: {
          tags,
          querystring: OpenHits,
          summary: 'Hits of a branch that wait for somebody; of one correlation afterwards, where one is named',
          response: { 200: Type.Object({ items: Type.Array(HitView), isAll: Type.Boolean() }) },
        },
      },
      async (request) => {
        const actor = handlerOf(request);
        const { branch, correlationId } = request.query;
        await requireWatch(actor, branch);
        if (correlationId !== undefined) await requireCorrelation(actor, branch, correlationId);
        const scope = { organisationId: actor.organisationId, branch };
        const rows = await listOpenHits(db, scope, { most: mostOpen, correlationId });
        const snapshot = lists.snapshot();
        const atMs = Temporal.Instant.from(await legalNow()).epochMilliseconds;
        return {
          items: rows.map((row) => hitView(row, { personId: actor.personId, lists: snapshot, atMs })),
          isAll: rows.length < mostOpen,
        };
      },
    );

    app.get<{ Querystring: OfBranch }>(
      '/anpr/hits/live',
      { schema: { tags, querystring: OfBranch, summary: 'Hits of a branch as they move (server-sent events)' } },
      async (request, reply) => {
        const actor = handlerOf(request);
        const { branch } = request.query;
        await requireWatch(actor, branch);
        const own = [...screens.values()].filter((personId) => personId === actor.personId).length;
        if (own >= screensOfPerson || screens.size >= screensOfServer)
          throw hitsErrors.tooManyScreens({ most: screensOfPerson });
        const screen = openScreenStream({
          mayStill: () => mayStillLook(request, actor, branch),
          beatMs: options.beatMs ?? 10_000,
          ...(options.askAgainMs === undefined ? {} : { askAgainMs: options.askAgainMs }),
        });
        const { stream } = screen;
        screens.set(stream, actor.personId);
        const closing: (() => void)[] = [() => screens.delete(stream)];
        stream.once('close', () => {
          for (const close of closing.splice(0)) close();
        });
        try {
          closing.push(
            await live.open(
              {
                organisationId: actor.organisationId,
                branch,
                tell: (moved) => {
                  const snapshot = lists.snapshot();
                  screen.tell(
                    moved.map((row) => {
                      // What moved is told as it moves.
                      const atMs = Temporal.Instant.from(row.moved_at).epochMilliseconds;
                      const view = hitView(row, { personId: actor.personId, lists: snapshot, atMs });
                      return `id: ${row.moved_at}\nevent: hit\ndata: ${JSON.stringify(view)}\n\n`;
                    }),
                  );
                },
              },
              await sinceOf(request),
            ),
          );
        } catch (error) {
          stream.destroy();
          throw error;
        }
        if (stream.destroyed) for (const close of closing.splice(0)) close();
        return reply.header('x-accel-buffering', 'no').type('text/event-stream').send(stream);
      },
    );

    app.get(
      '/anpr/hits/expired',
      {
        schema: {
          tags,
          summary: 'Hits that expired and that you have not seen yet, without their plates',
          response: {
            200: Type.Object({
              items: Type.Array(
                Type.Object({
                  id: Type.String(),
                  branch: Branch,
                  list: Type.Union([Type.String(), Type.Null()]),
                  dueOn: Type.Union([Type.String(), Type.Null()]),
                  expiredAt: Type.Union([Type.String(), Type.Null()]),
                }),
              ),
            }),
          },
        },
      },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!expiryReaders.includes(functionKey)) throw anprErrors.notYours({ functionKey });
        const rows = await listExpiredHits(db, { functionKey, organisationId });
        return {
          items: rows.map(({ id, branch, list_title, due_on, ended_at }) => ({
            id,
            branch,
            list: list_title,
            dueOn: due_on,
            expiredAt: ended_at,
          })),
        };
      },
    );

    await app.register(wrongStopRoutes({ db, actorOf }));

    app.get(
      '/anpr/hits/yield',
      {
        schema: {
          tags,
          summary: 'What each list has given',
          response: { 200: Type.Object({ items: Type.Array(ListYieldView) }) },
        },
      },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!yieldReaders.includes(functionKey)) throw anprErrors.notYours({ functionKey });
        const rows = await listYields(db, organisationId);
        const isHandler = hitHandlers.includes(functionKey);
        return { items: rows.filter(({ branch }) => !isHandler || worksWith(functionKey, branch)).map(yieldView) };
      },
    );

    function handlerOf(request: FastifyRequest): Actor {
      const actor = actorOf(request);
      if (!hitHandlers.includes(actor.functionKey)) throw anprErrors.notYours({ functionKey: actor.functionKey });
      return actor;
    }

    async function requireWatch(actor: Actor, branch: OfBranch['branch']): Promise<void> {
      const open = await openWatchesOf(gate.registers, { actor, at: await legalNow() });
      if (!worksWith(actor.functionKey, branch) || !open.some((one) => one.branch === branch))
        throw hitsErrors.noWatch({ branch });
    }

    /** Of another service’s correlation, or the other branch’s, no more is told than of one that does not exist. */
    async function requireCorrelation(actor: Actor, branch: OfBranch['branch'], id: string): Promise<void> {
      const run = await gate.registers.get(correlationRuns, { id });
      if (run?.organisation_id !== actor.organisationId || run.branch !== branch)
        throw anprErrors.notFound({ what: 'correlation', id });
    }

    async function mayStillLook(request: FastifyRequest, actor: Actor, branch: OfBranch['branch']): Promise<boolean> {
      if (!(await isSignedIn(request))) return false;
      const at = await legalNow();
      if (!(await loadActor(gate.registers, actor, at)).holdsFunction) return false;
      return (await openWatchesOf(gate.registers, { actor, at })).some((one) => one.branch === branch);
    }

    /** Where a screen that comes back left off: the id of the last event it had, unless that is long ago. */
    async function sinceOf(request: FastifyRequest): Promise<string> {
      const now = Temporal.Instant.from(await legalNow());
      const first = now.subtract({ seconds: 30 });
      const last = request.headers['last-event-id'];
      const since = typeof last === 'string' && instant.test(last) ? instantOf(last) : undefined;
      if (since === undefined) return first.toString();
      const bound = now.subtract(missedFor);
      return (Temporal.Instant.compare(since, bound) < 0 ? bound : since).toString();
    }
  };
}
