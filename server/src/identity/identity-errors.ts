import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** The closed list of this room's error codes. */
export const identityErrorCodes = [
  'identity/sign-in-required',
  'identity/session-over',
  'identity/csrf-refused',
  'identity/function-not-chosen',
  'identity/function-not-held',
  'identity/sign-in-unknown',
  'identity/sign-in-refused',
  'identity/sign-in-too-weak',
  'identity/provider-unreachable',
  'identity/account-unknown',
  'identity/too-many-sign-ins',
  'identity/session-unknown',
  'identity/settings-unsafe',
  'identity/demo-provider-outside-demo',
  'identity/not-installed',
  'identity/organisation-unknown',
  'identity/not-yours',
] as const;

/** An error code of this room. */
export type IdentityErrorCode = (typeof identityErrorCodes)[number];

/** The HTTP status of each error of this room; only routes use it. */
export const identityErrorStatus = {
  'identity/sign-in-required': 401,
  'identity/session-over': 401,
  'identity/csrf-refused': 403,
  'identity/function-not-chosen': 403,
  'identity/function-not-held': 403,
  'identity/sign-in-unknown': 400,
  'identity/sign-in-refused': 403,
  'identity/sign-in-too-weak': 403,
  'identity/provider-unreachable': 503,
  'identity/account-unknown': 403,
  'identity/too-many-sign-ins': 503,
  'identity/session-unknown': 404,
  'identity/settings-unsafe': 500,
  'identity/demo-provider-outside-demo': 500,
  'identity/not-installed': 500,
  'identity/organisation-unknown': 404,
  'identity/not-yours': 403,
} as const satisfies Record<IdentityErrorCode, number>;

type Facts = Readonly<Record<string, Fact>>;

function error(code: IdentityErrorCode, message: string, facts: Facts = {}, cause?: unknown) {
  return new ClairevoieError({ code, message, facts, ...(cause === undefined ? {} : { cause }) });
}

/** The factories of this room's errors. None carries a name, a token or an answer of the identity provider. */
export const identityErrors = {
  signInRequired: () =>
    error('identity/sign-in-required', 'This needs a signed-in person. Sign in at /auth/sign-in and ask again.'),
  sessionOver: () =>
    error(
      'identity/session-over',
      'The session is over: it was idle too long, reached its end or was closed. Sign in again.',
    ),
  csrfRefused: (f: { check: 'origin' | 'token' }) =>
    error(
      'identity/csrf-refused',
      'The request does not come from a page of this server, so nothing was done. Reload the page and try again.',
      f,
    ),
  functionNotChosen: () =>
    error(
      'identity/function-not-chosen',
      'Choose the function in which you act (POST /api/me/function), then ask again.',
    ),
  functionNotHeld: (f: { functionKey: string; organisationId: string }) =>
    error(
      'identity/function-not-held',
      'The registers do not show that you hold this function now. Choose another, or ask who grants it.',
      f,
    ),
  signInUnknown: () =>
    error(
      'identity/sign-in-unknown',
      'This sign-in was not begun in this browser, was finished already or took longer than ten minutes. Begin again.',
    ),
  signInRefused: (f: { reason: string }, cause?: unknown) =>
    error(
      'identity/sign-in-refused',
      'The identity provider refused the sign-in, or its answer does not pass our checks. Nobody was signed in.',
      f,
      cause,
    ),
  signInTooWeak: (f: { asked: 'acr' | 'amr' }) =>
    error(
      'identity/sign-in-too-weak',
      'The identity provider signed you in with less than this server asks for. Sign in with a stronger means.',
      f,
    ),
  providerUnreachable: (cause?: unknown) =>
    error('identity/provider-unreachable', 'The identity provider does not answer. Try again in a minute.', {}, cause),
  accountUnknown: () =>
    error(
      'identity/account-unknown',
      'This account is known to the identity provider but linked to nobody here. Ask the system administrator to link it.',
    ),
  tooManySignIns: (f: { waiting: number }) =>
    error('identity/too-many-sign-ins', 'Too many sign-ins are under way. Try again in a few minutes.', f),
  sessionUnknown: (f: { sessionId: string }) =>
    error('identity/session-unknown', 'None of your sessions has this id.', f),
  settingsUnsafe: (f: { setting: string; reason: string }) =>
    error('identity/settings-unsafe', `The server does not start: ${f.setting} ${f.reason}.`, f),
  demoProviderOutsideDemo: () =>
    error(
      'identity/demo-provider-outside-demo',
      'The demo identity server lets anybody sign in as anybody: a server that is not a demo does not start with it.',
    ),
  notInstalled: () =>
    error('identity/not-installed', 'A route asks for a session, but the identity plugin is not registered before it.'),
  organisationUnknown: (f: { organisation: string }) =>
    error('identity/organisation-unknown', 'No organisation of the register has this id or short name.', f),
  notYours: (f: { organisationId: string }) =>
    error(
      'identity/not-yours',
      'Who holds which function is shown to the organisation itself and to those who oversee it.',
      f,
    ),
} as const;
