import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** How the provider's next ID token differs from an honest one. */
export interface Deceit {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs with a key that is not published. */
  readonly foreignKey?: boolean;
  /** Sends a token whose header says `none`. */
  readonly unsigned?: boolean;
  /** The token endpoint answers this instead of a token. */
  readonly tokenAnswer?: { readonly status: number; readonly body: string };
  /** The `iss` of the authorization response (RFC 9207). */
  readonly responseIssuer?: string;
}

/** An OpenID provider under a test's control: it signs in `subject` at once, and lies as it is told. */
export interface HostileProvider extends AsyncDisposable {
  readonly issuer: string;
  subject: string;
  deceit: Deceit;
  /** The PKCE challenges and verifiers it was shown, to prove that they were sent. */
  readonly seen: { challenges: string[]; verifiers: string[] };
}

/** Starts it on 127.0.0.1 and a free port. */
export async function startHostileProvider({
  clientId,
  extraMetadata = {},
}: {
  readonly clientId: string;
  readonly extraMetadata?: Readonly<Record<string, unknown>>;
}): Promise<HostileProvider> {
  const [honest, foreign] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const published = { ...(await exportJWK(honest.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
  const nonces = new Map<string, string>();
  const server = createServer();
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const provider: HostileProvider = {
    issuer,
    subject: 'nobody',
    deceit: {},
    seen: { challenges: [], verifiers: [] },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  const idToken = async (nonce: string): Promise<string> => {
    const { claims = {}, foreignKey = false, unsigned = false } = provider.deceit;
    const now = Math.floor(Date.now() / 1_000);
    const said = { iss: issuer, aud: clientId, sub: provider.subject, nonce, iat: now, exp: now + 300, ...claims };
    if (unsigned) {
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${encode({ alg: 'none' })}.${encode(said)}.`;
    }
    return new SignJWT(said)
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .sign(foreignKey ? foreign.privateKey : honest.privateKey);
  };

  server.on('request', async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
        ...extraMetadata,
      });
    } else if (url.pathname === '/jwks') {
      json({ keys: [published] });
    } else if (url.pathname === '/authorize') {
      const code = crypto.randomUUID();
      nonces.set(code, url.searchParams.get('nonce') ?? '');
      provider.seen.challenges.push(url.searchParams.get('code_challenge') ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? issuer);
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      back.searchParams.set('iss', provider.deceit.responseIssuer ?? issuer);
      response.writeHead(303, { location: back.href }).end();
    } else if (url.pathname === '/token') {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const form = new URLSearchParams(body);
      provider.seen.verifiers.push(form.get('code_verifier') ?? '');
      const { tokenAnswer } = provider.deceit;
      if (tokenAnswer !== undefined) {
        response.writeHead(tokenAnswer.status, { 'content-type': 'application/json' }).end(tokenAnswer.body);
        return;
      }
      const nonce = nonces.get(form.get('code') ?? '') ?? '';
      json({ access_token: 'opaque', token_type: 'Bearer', expires_in: 60, id_token: await idToken(nonce) });
    } else response.writeHead(404).end();
  });
  return provider;
}
