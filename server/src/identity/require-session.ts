import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../ledger/index.ts';
import { identityErrors } from './identity-errors.ts';
import { isSame } from './secret.ts';
import type { SecretCookie } from './session-cookie.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import type { CheckedSettings } from './sign-in-settings.ts';

/** What the hooks need; the identity plugin puts it on the server. */
export interface SessionGate {
  readonly sessions: Sessions;
  readonly cookie: SecretCookie;
  readonly settings: CheckedSettings;
}

declare module 'fastify' {
  interface FastifyInstance {
    sessionGate: SessionGate | null;
  }
  interface FastifyRequest {
    /** Who is signed in, once {@link requireSession} has let the request pass. Read it through `signedInOf`. */
    signedIn: SignedIn | null;
    /** The function in which the person acts, if one is chosen and still held. Read it through `actorOf`. */
    actor: Actor | null;
    isTokenProven: boolean;
  }
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
const formType = 'application/x-www-form-urlencoded';

/**
 * `onRequest` hook: only with a living session. An unsafe request must come from a page of ours (Sec-Fetch-Site, Origin) and
 * carry the session's token, in `x-csrf-token` or, for a form, in its field `_csrf` ({@link requireToken} reads that one).
 * Errors: `identity/sign-in-required`, `identity/session-over`, `identity/csrf-refused`.
 */
export async function requireSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const gate = request.server.sessionGate;
  if (gate === null || gate === undefined) throw identityErrors.notInstalled();
  reply.header('cache-control', 'no-store');
  const token = gate.cookie.read(request);
  if (token === undefined) throw identityErrors.signInRequired();
  const signedIn = await gate.sessions.get(token);
  const isUnsafe = !safeMethods.includes(request.method);
  if (isUnsafe) requireOwnPage(request, gate.settings.baseUrl.origin);
  const sent = request.headers['x-csrf-token'];
  const isForm = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === formType;
  if (isUnsafe && sent === undefined && !isForm) throw identityErrors.csrfRefused({ check: 'token' });
  if (sent !== undefined && !(typeof sent === 'string' && isSame(sent, signedIn.csrfToken)))
    throw identityErrors.csrfRefused({ check: 'token' });
  request.signedIn = signedIn;
  if (!isUnsafe || sent !== undefined) letPass(request, signedIn);
}

/** `preValidation` hook that goes with {@link requireSession}: reads the token of a form once its body is there. */
export async function requireToken(request: FastifyRequest): Promise<void> {
  const { signedIn } = request;
  if (signedIn === null) throw identityErrors.signInRequired();
  if (request.isTokenProven) return;
  const { body } = request;
  const sent = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
  if (typeof sent !== 'string' || !isSame(sent, signedIn.csrfToken))
    throw identityErrors.csrfRefused({ check: 'token' });
  letPass(request, signedIn);
}

/** Both hooks, for the options of one route. */
export const sessionHooks = { onRequest: requireSession, preValidation: requireToken } as const;

/** Asks every route of this plugin for a session. */
export function protectRoutes(app: FastifyInstance): void {
  app.addHook('onRequest', requireSession);
  app.addHook('preValidation', requireToken);
}

/** Who is signed in. Throws unless the hooks let the request pass, so a route that forgot one of them stays closed. */
export function signedInOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === null || request.signedIn === undefined) throw identityErrors.signInRequired();
  if (!request.isTokenProven) throw identityErrors.csrfRefused({ check: 'token' });
  return request.signedIn;
}

/** Whether the session of the request still lives: for an answer that takes longer than the look at its session. */
export async function isStillSignedIn(request: FastifyRequest): Promise<boolean> {
  const { session } = signedInOf(request);
  const gate = request.server.sessionGate;
  if (gate === null || gate === undefined) throw identityErrors.notInstalled();
  return gate.sessions.lives(session.id);
}

/** The actor of the request. Errors: `identity/function-not-chosen`, `identity/function-not-held` besides those of {@link signedInOf}. */
export function actorOf(request: FastifyRequest): Actor {
  const { session } = signedInOf(request);
  if (request.actor !== null) return request.actor;
  if (session.function_key === null || session.organisation_id === null) throw identityErrors.functionNotChosen();
  throw identityErrors.functionNotHeld({ functionKey: session.function_key, organisationId: session.organisation_id });
}

function letPass(request: FastifyRequest, { session, acting }: SignedIn): void {
  request.isTokenProven = true;
  request.actor =
    acting === null
      ? null
      : { personId: session.person_id, functionKey: acting.functionKey, organisationId: acting.organisationId };
}

/** Browsers say where a request comes from; a program that says neither has to know the token all the same. */
function requireOwnPage(request: FastifyRequest, origin: string): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw identityErrors.csrfRefused({ check: 'origin' });
  const said = request.headers.origin;
  // A page under `Referrer-Policy: no-referrer` sends `Origin: null` with its own forms; then Sec-Fetch-Site speaks alone.
  const isHidden = said === 'null' && site === 'same-origin';
  if (said !== undefined && said !== origin && !isHidden) throw identityErrors.csrfRefused({ check: 'origin' });
}
