import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Gate, Queryable } from '../ledger/index.ts';
import { authRoutes } from './auth-routes.ts';
import { meRoutes } from './me-routes.ts';
import { openOidcClient } from './oidc-client.ts';
import { demoPeopleRoutes, organisationRoutes } from './organisation-routes.ts';
import { personRoutes } from './person-routes.ts';
import { secretCookie } from './session-cookie.ts';
import { openSessions } from './sessions.ts';
import { checkSignInSettings, type SignInSettings } from './sign-in-settings.ts';

/** What the identity plugin is built from. */
export interface IdentityOptions {
  /** The server's own role (`clv_app`). */
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'perform' | 'registers'>;
  readonly signIn: SignInSettings;
  readonly demo: boolean;
  /** Real time. */
  readonly now: () => Temporal.Instant;
}

const signInSeconds = 600;

async function plugin(app: FastifyInstance, { db, gate, signIn, demo, now }: IdentityOptions): Promise<void> {
  const settings = checkSignInSettings(signIn, { demo });
  const sessions = openSessions(db, settings, now, gate.registers);
  const sessionCookie = secretCookie(settings, 'session', settings.most.total('seconds'));
  const signInCookie = secretCookie(settings, 'sign-in', signInSeconds);
  app.decorate('sessionGate', { sessions, cookie: sessionCookie, settings });
  app.decorateRequest('signedIn', null);
  app.decorateRequest('actor', null);
  app.decorateRequest('isTokenProven', false);
  const oidc = openOidcClient(settings, now);
  await app.register(authRoutes, {
    // A callback's address holds the provider's code and our state: the log gets the path alone.
    logSerializers: { req: (request: FastifyRequest) => `${request.method} ${request.url.split('?')[0]}` },
    db,
    oidc,
    sessions,
    now,
    settings,
    sessionCookie,
    signInCookie,
  });
  await app.register(meRoutes, { db, sessions, settings, gate });
  await app.register(organisationRoutes, { db, sessions, settings });
  await app.register(personRoutes, { db, sessions, settings });
  if (demo) await app.register(demoPeopleRoutes, { db, sessions, settings });
}

/**
 * Sign-in, sessions and the routes of this room. Register it on the root before every plugin whose routes ask for a session:
 * it puts `sessionGate`, `request.signedIn` and `request.actor` on the whole server, beyond its own walls.
 */
export const identityPlugin = Object.assign(plugin, { [Symbol.for('skip-override')]: true });
