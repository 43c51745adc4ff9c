import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { exportJWK, generateKeyPair } from 'jose';
import type { Configuration, JWK } from 'oidc-provider';
import { testTlsServer } from './test-tls.ts';

/** An OpenID provider such as a city has: another product (`oidc-provider`), its own name, TLS, nothing of the demo's. */
export interface ExternalProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who is at the keyboard: signs in at once when the provider asks. */
  subject: string;
}

/** Starts it on 127.0.0.1, as `https://login.zone.test:<port>`, with one client that comes back to `baseUrl`. */
export async function startExternalProvider(baseUrl: string): Promise<ExternalProvider> {
  const { Provider } = await import('oidc-provider');
  const server = testTlsServer();
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  const issuer = `https://login.zone.test:${address.port}`;
  const clientId = 'cameras-of-the-zone';
  const clientSecret = randomBytes(24).toString('base64url');
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const configuration: Configuration = {
    // Edge: both libraries mean RFC 7517.
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'login-1' } as JWK] },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${baseUrl}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    pkce: { required: () => true },
    scopes: ['openid'],
    responseTypes: ['code'],
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    features: { devInteractions: { enabled: false } },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
    loadExistingGrant: async ({ oidc: { client, session, provider: of } }) => {
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new of.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  const external: ExternalProvider = {
    issuer,
    clientId,
    clientSecret,
    subject: 'nobody',
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/login/')) {
      void answer(request, response);
      return;
    }
    provider
      .interactionFinished(request, response, { login: { accountId: external.subject } })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return external;
}
