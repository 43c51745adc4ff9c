import { ChooseFunction, Me, SessionSummary } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Gate, Queryable } from '../ledger/index.ts';
import { identityErrors } from './identity-errors.ts';
import { fullName, registerReader } from './identity-store.ts';
import { persons } from './registers.ts';
import { protectRoutes, signedInOf } from './require-session.ts';
import type { SessionRow } from './session-store.ts';
import type { Sessions } from './sessions.ts';
import { localPath } from './sign-in.ts';
import type { CheckedSettings } from './sign-in-settings.ts';

/** What the person's own routes are built from. */
export interface MeRouteOptions {
  readonly db: Queryable;
  readonly sessions: Sessions;
  readonly settings: CheckedSettings;
  readonly gate: Pick<Gate, 'perform'>;
}

const uuid = Type.String({ format: 'uuid', maxLength: 36 });
const Choice = Type.Object(
  {
    ...ChooseFunction.properties,
    key: uuid,
    _csrf: Type.Optional(Type.String({ maxLength: 43 })),
    returnTo: Type.Optional(Type.String({ maxLength: 1_000 })),
  },
  { additionalProperties: false },
);
const SessionParams = Type.Object({ sessionId: uuid });

/** GET /api/me, POST /api/me/function, GET /api/me/sessions, POST /api/me/sessions/:sessionId/close. */
export async function meRoutes(app: FastifyInstance, { db, sessions, settings, gate }: MeRouteOptions): Promise<void> {
  protectRoutes(app);
  const reader = registerReader(db);

  app.get('/api/me', { schema: { response: { 200: Me } } }, async (request): Promise<Me> => {
    const { session, choices, acting, csrfToken } = signedInOf(request);
    const person = await reader.get(persons, { id: session.person_id });
    if (person === undefined) throw identityErrors.accountUnknown();
    return {
      demo: settings.demo,
      person: {
        personId: person.id,
        name: fullName(person),
        language: person.language,
        isFictional: person.is_fictional,
      },
      acting,
      choices: [...choices],
      csrfToken,
      session: {
        sessionId: session.id,
        signedInAt: session.created_at,
        endsAtLatest: session.ends_at_latest,
        idleMinutes: settings.idle.total('minutes'),
      },
    };
  });

  app.post<{ Body: Static<typeof Choice> }>(
    '/api/me/function',
    { schema: { body: Choice } },
    async (request, reply) => {
      const { session } = signedInOf(request);
      const { functionKey, organisationId, key, returnTo } = request.body;
      const receipt = await gate.perform({
        type: 'identity/choose-function',
        key,
        actor: { personId: session.person_id, functionKey, organisationId },
        payload: { functionKey, organisationId },
      });
      // The session follows the entry: a choice that is not in the journal was not made.
      if (receipt.verdict !== 'allowed') throw identityErrors.functionNotHeld({ functionKey, organisationId });
      await sessions.choose(session.id, { functionKey, organisationId });
      return returnTo === undefined ? receipt : reply.redirect(localPath(returnTo), 303);
    },
  );

  app.get(
    '/api/me/sessions',
    { schema: { response: { 200: Type.Object({ demo: Type.Boolean(), sessions: Type.Array(SessionSummary) }) } } },
    async (request) => {
      const { session } = signedInOf(request);
      const living = await sessions.list(session.person_id);
      return { demo: settings.demo, sessions: living.map((one) => summary(one, session.id)) };
    },
  );

  app.post<{ Params: Static<typeof SessionParams> }>(
    '/api/me/sessions/:sessionId/close',
    { schema: { params: SessionParams } },
    async (request, reply) => {
      const { session } = signedInOf(request);
      const { sessionId } = request.params;
      if (!(await sessions.close(session.person_id, sessionId))) throw identityErrors.sessionUnknown({ sessionId });
      return reply.status(204).send();
    },
  );
}

function summary(one: SessionRow, thisId: string): SessionSummary {
  return {
    sessionId: one.id,
    isThisOne: one.id === thisId,
    signedInAt: one.created_at,
    lastSeenAt: one.last_seen_at,
    endsAtLatest: one.ends_at_latest,
    functionKey: one.function_key,
  };
}
