import formbody from '@fastify/formbody';
import type {} from '@fastify/rate-limit';
import type {} from '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isClairevoieError } from '../postgres/index.ts';
import { housePageHeaders } from './house-page.ts';
import { identityErrorCodes, identityErrorStatus } from './identity-errors.ts';
import { requireSession, requireToken, signedInOf } from './require-session.ts';
import type { SecretCookie } from './session-cookie.ts';
import { beginSignIn, finishSignIn, localPath, type SignInOptions } from './sign-in.ts';
import { signInFailedPage } from './sign-in-page.ts';
import type { CheckedSettings } from './sign-in-settings.ts';

/** What the sign-in routes are built from. */
export interface AuthRouteOptions extends SignInOptions {
  readonly settings: CheckedSettings;
  readonly sessionCookie: SecretCookie;
  readonly signInCookie: SecretCookie;
}

const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
// A person signs in a few times an hour; a program that guesses signs in more often. Used where rate-limit is registered.
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

/** GET /auth/sign-in, GET /auth/callback, POST /auth/sign-out: for browsers, without scripts. */
export async function authRoutes(app: FastifyInstance, options: AuthRouteOptions): Promise<void> {
  const { settings, sessionCookie, signInCookie, sessions } = options;
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded'))
    await app.register(formbody, { bodyLimit: 16_384 });

  app.setErrorHandler((error: unknown, request, reply) => {
    const known = isClairevoieError(error) ? identityErrorCodes.find((code) => code === error.code) : undefined;
    const status = known === undefined ? frameworkStatus(error) : identityErrorStatus[known];
    // The code alone: an identity provider's answer may hold names and tokens.
    if (known === undefined && status >= 500) request.log.error({ err: error }, 'sign-in failed');
    else
      request.log.warn(
        { code: known ?? 'refused', facts: isClairevoieError(error) ? error.facts : {} },
        'sign-in failed',
      );
    return reply
      .status(status)
      .headers(housePageHeaders())
      .send(signInFailedPage(error, { demo: settings.demo, startAt: '/auth/sign-in' }));
  });

  app.get<{ Querystring: { returnTo?: string; as?: string } }>(
    '/auth/sign-in',
    {
      config,
      schema: { hide: true, querystring: { type: 'object', properties: { returnTo: text(1_000), as: text(100) } } },
    },
    async (request, reply) => {
      const { returnTo, as } = request.query;
      const loginHint = settings.demo && as !== undefined && /^[0-9a-f-]{36}$/.test(as) ? as : undefined;
      const begun = await beginSignIn(options, {
        returnTo: localPath(returnTo),
        ...(loginHint === undefined ? {} : { loginHint }),
      });
      signInCookie.set(reply, begun.browserSecret);
      return redirect(reply, begun.redirectTo.href);
    },
  );

  app.get('/auth/callback', { config, schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const browserSecret = signInCookie.read(request);
    signInCookie.clear(reply);
    const finished = await finishSignIn(options, {
      url: new URL(request.url, settings.baseUrl),
      browserSecret,
      earlierToken: sessionCookie.read(request),
    });
    sessionCookie.set(reply, finished.token);
    return redirect(reply, finished.returnTo);
  });

  app.post(
    '/auth/sign-out',
    { schema: { hide: true }, onRequest: requireSession, preValidation: requireToken },
    async (request: FastifyRequest, reply) => {
      const { session } = signedInOf(request);
      await sessions.close(session.person_id, session.id);
      sessionCookie.clear(reply);
      return redirect(reply, '/');
    },
  );
}

function redirect(reply: FastifyReply, to: string): FastifyReply {
  return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(to, 303);
}

function frameworkStatus(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
