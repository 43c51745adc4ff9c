import type { Queryable } from '../ledger/index.ts';
import { identityErrors } from './identity-errors.ts';
import { findPersonByAccount } from './identity-store.ts';
import type { OidcClient } from './oidc-client.ts';
import { hashSecret, isSame, isSecret, makeSecret, type Secret } from './secret.ts';
import { countAttempts, insertAttempt, takeAttempt } from './session-store.ts';
import type { Sessions } from './sessions.ts';

const attemptTerm = Temporal.Duration.from({ minutes: 10 });
const mostAttempts = 10_000;

/** What sign-in is built from. */
export interface SignInOptions {
  readonly db: Queryable;
  readonly oidc: OidcClient;
  readonly sessions: Sessions;
  readonly now: () => Temporal.Instant;
}

/** Begins a sign-in: where to send the browser, and the secret that ties the answer to it. */
export async function beginSignIn(
  { db, oidc, now }: SignInOptions,
  asked: { readonly returnTo: string; readonly loginHint?: string },
): Promise<{ readonly redirectTo: URL; readonly browserSecret: Secret }> {
  const waiting = await countAttempts(db, now().toString());
  if (waiting >= mostAttempts) throw identityErrors.tooManySignIns({ waiting });
  const [state, nonce, codeVerifier, browserSecret] = [makeSecret(), makeSecret(), makeSecret(), makeSecret()];
  const redirectTo = await oidc.authorizationUrl({
    state,
    nonce,
    codeVerifier,
    ...(asked.loginHint === undefined ? {} : { loginHint: asked.loginHint }),
  });
  await insertAttempt(db, {
    stateHash: hashSecret(state),
    browser_hash: hashSecret(browserSecret),
    code_verifier: codeVerifier,
    nonce,
    return_to: localPath(asked.returnTo),
    expires_at: now().add(attemptTerm).toString(),
  });
  return { redirectTo, browserSecret };
}

/**
 * Finishes a sign-in at the callback. The attempt is taken out first, so that a callback works once; then it must belong to
 * this browser. The session it opens has a token of its own; the one the browser held before is closed (no fixation).
 */
export async function finishSignIn(
  { db, oidc, sessions, now }: SignInOptions,
  callback: {
    readonly url: URL;
    readonly browserSecret: Secret | undefined;
    readonly earlierToken: Secret | undefined;
  },
): Promise<{ readonly token: Secret; readonly returnTo: string; readonly personId: string }> {
  const states = callback.url.searchParams.getAll('state');
  const state = states.length === 1 ? states[0] : undefined;
  if (!isSecret(state) || callback.browserSecret === undefined) throw identityErrors.signInUnknown();
  const attempt = await takeAttempt(db, hashSecret(state));
  const isTheirs = attempt !== undefined && isSame(attempt.browser_hash, hashSecret(callback.browserSecret));
  if (!isTheirs || Temporal.Instant.compare(Temporal.Instant.from(attempt.expires_at), now()) <= 0)
    throw identityErrors.signInUnknown();
  const account = await oidc.redeem(callback.url, { state, nonce: attempt.nonce, codeVerifier: attempt.code_verifier });
  const person = await findPersonByAccount(db, account);
  if (person === undefined) throw identityErrors.accountUnknown();
  if (callback.earlierToken !== undefined) await sessions.closeToken(callback.earlierToken);
  const { token } = await sessions.open({ personId: person.id, ...account });
  return { token, returnTo: attempt.return_to, personId: person.id };
}

/** A path of this server, or `/`: a sign-in must not become a redirect to somebody else's page. */
export function localPath(text: string | undefined): string {
  if (text === undefined || text.length > 1_000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return '/';
  const parsed = URL.parse(text, 'https://here.invalid');
  return parsed?.origin === 'https://here.invalid' ? text : '/';
}
