import * as oidc from 'openid-client';
import { identityErrors } from './identity-errors.ts';
import { type CheckedSettings, isLoopback } from './sign-in-settings.ts';

/** What the provider says of itself if it is the demo's: a server that is not a demo refuses it, whatever its address. */
export const demoProviderMark = 'clairevoie_demo';

/** Who signed in, according to the provider. */
export interface SignedInAccount {
  readonly issuer: string;
  readonly subject: string;
}

/** Speaks with the OpenID provider. */
export interface OidcClient {
  /** Where to send the browser. */
  authorizationUrl(asked: {
    readonly state: string;
    readonly nonce: string;
    readonly codeVerifier: string;
    readonly loginHint?: string;
  }): Promise<URL>;
  /**
   * Redeems the callback's code: state, issuer (RFC 9207), PKCE, then the ID token's signature, issuer, audience, times and
   * nonce are checked by the library; the required acr and amr by us. Errors: `sign-in-refused`, `sign-in-too-weak`,
   * `provider-unreachable`.
   */
  redeem(
    callback: URL,
    checks: { readonly state: string; readonly nonce: string; readonly codeVerifier: string },
  ): Promise<SignedInAccount>;
}

/** Signatures we accept; never a shared secret (HS256) and never none. */
const signatures = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'PS256', 'PS384', 'RS256', 'RS384', 'RS512'];
const rediscoverAfter = Temporal.Duration.from({ hours: 1 });

/** Opens the client. Discovery happens at the first sign-in and hourly: a provider that is down does not keep the server from starting. */
export function openOidcClient(settings: CheckedSettings, now: () => Temporal.Instant): OidcClient {
  const redirectUri = new URL('/auth/callback', settings.baseUrl).href;
  let known: { readonly at: Temporal.Instant; readonly configuration: Promise<oidc.Configuration> } | undefined;

  const configuration = async (): Promise<oidc.Configuration> => {
    if (known === undefined || Temporal.Instant.compare(known.at.add(rediscoverAfter), now()) < 0) {
      known = { at: now(), configuration: discover(settings) };
    }
    try {
      return await known.configuration;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };

  return {
    async authorizationUrl({ state, nonce, codeVerifier, loginHint }) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(settings.requiredAcr.length > 0 ? { acr_values: settings.requiredAcr.join(' ') } : {}),
        ...(settings.alwaysAsk ? { prompt: 'login' } : {}),
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      });
    },
    async redeem(callback, { state, nonce, codeVerifier }) {
      const client = await configuration();
      const tokens = await oidc
        .authorizationCodeGrant(client, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw refusal(error);
        });
      const claims = tokens.claims();
      if (claims === undefined) throw identityErrors.signInRefused({ reason: 'no-id-token' });
      if (claims.sub.length > 255) throw identityErrors.signInRefused({ reason: 'subject-too-long' });
      checkStrength(settings, claims);
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}

async function discover(settings: CheckedSettings): Promise<oidc.Configuration> {
  const configuration = await oidc
    .discovery(
      settings.issuer,
      settings.clientId,
      {},
      settings.clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(settings.clientSecret),
      {
        timeout: 10,
        // Signatures are verified even though the token came over TLS: what a proxy in between hands us must not sign anybody in.
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(settings.demo && isLoopback(settings.issuer) ? [oidc.allowInsecureRequests] : []),
        ],
      },
    )
    .catch((error: unknown) => {
      throw identityErrors.providerUnreachable(error);
    });
  const metadata = configuration.serverMetadata();
  if (!settings.demo && metadata[demoProviderMark] === true) throw identityErrors.demoProviderOutsideDemo();
  if (metadata.id_token_signing_alg_values_supported?.some((alg) => signatures.includes(alg)) === false) {
    throw identityErrors.signInRefused({ reason: 'no-signature-we-accept' });
  }
  return configuration;
}

/** What the library found, without the provider's own words: those may hold a name or a token. */
function refusal(error: unknown): Error {
  if (error instanceof oidc.AuthorizationResponseError)
    return identityErrors.signInRefused({ reason: `provider-${safeCode(error.error)}` });
  if (error instanceof oidc.ResponseBodyError)
    return identityErrors.signInRefused({ reason: `token-${safeCode(error.error)}` });
  if (error instanceof oidc.ClientError) {
    const unreachable = error.cause instanceof TypeError || error.code === 'OAUTH_TIMEOUT';
    return unreachable && error.code !== 'OAUTH_INVALID_RESPONSE'
      ? identityErrors.providerUnreachable()
      : identityErrors.signInRefused({ reason: error.code ?? 'unknown' });
  }
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
    return identityErrors.providerUnreachable();
  return identityErrors.signInRefused({ reason: 'unknown' });
}

function safeCode(code: string): string {
  return /^[a-z_]{1,40}$/.test(code) ? code : 'other';
}

function checkStrength(settings: CheckedSettings, claims: Readonly<Record<string, unknown>>): void {
  if (
    settings.requiredAcr.length > 0 &&
    !(typeof claims.acr === 'string' && settings.requiredAcr.includes(claims.acr))
  ) {
    throw identityErrors.signInTooWeak({ asked: 'acr' });
  }
  const methods = Array.isArray(claims.amr) ? claims.amr : [];
  if (!settings.requiredAmr.every((method) => methods.includes(method)))
    throw identityErrors.signInTooWeak({ asked: 'amr' });
}
