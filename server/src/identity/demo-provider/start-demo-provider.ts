import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import type { Configuration, JWK, Provider } from 'oidc-provider';
import { housePageHeaders } from '../house-page.ts';
import { identityErrors } from '../identity-errors.ts';
import type { ListedPerson } from '../identity-store.ts';
import { demoProviderMark } from '../oidc-client.ts';
import { makeSecret } from '../secret.ts';
import { signInFailedPage } from '../sign-in-page.ts';
import { demoClientId } from '../sign-in-settings.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { peoplePage } from './people-page.ts';

/** What the demo's identity server needs. */
export interface DemoProviderOptions {
  /** Must be true: the provider lets anybody sign in as anybody. */
  readonly demo: boolean;
  /** Port on 127.0.0.1; 0 takes a free one. Accounts are linked to the issuer, so a world that lasts keeps its port. */
  readonly port: number;
  /** Where the server of the demo is reached, `http://127.0.0.1:8480`. */
  readonly baseUrl: string;
  /** The people of the demo world, read anew for each sign-in. The account's subject is the person's id. */
  readonly people: () => Promise<readonly ListedPerson[]>;
  readonly onError: (error: unknown) => void;
}

/** The demo's identity server, listening. */
export interface DemoProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const mostBodyBytes = 4_096;
const sessionCookie = 'clv_demo_idp';

/**
 * Starts the demo's identity server on 127.0.0.1: authorization code with PKCE, keys and client secret made at each start,
 * tokens of ten minutes, no password. Throws `identity/demo-provider-outside-demo` when the server is not a demo.
 */
export async function startDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  if (!options.demo) throw identityErrors.demoProviderOutsideDemo();
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384 });
  server.listen({ host: '127.0.0.1', port: options.port });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the demo provider has no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const clientSecret = makeSecret();
  try {
    const provider = await makeProvider({ ...options, issuer, clientSecret });
    answerWith(server, provider, { ...options, issuer });
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    issuer,
    clientId: demoClientId,
    clientSecret,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function makeProvider(
  options: DemoProviderOptions & { readonly issuer: string; readonly clientSecret: string },
): Promise<Provider> {
  const { Provider: ProviderOfLibrary } = await loadLibrary();
  const configuration: Configuration = {
    adapter: memoryAdapter(),
    jwks: { keys: [await signingKey('ES256'), await signingKey('EdDSA')] },
    clients: [
      {
        client_id: demoClientId,
        client_secret: options.clientSecret,
        redirect_uris: [new URL('/auth/callback', options.baseUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    pkce: { required: () => true },
    scopes: ['openid'],
    responseTypes: ['code'],
    cookies: {
      keys: [makeSecret()],
      names: { session: sessionCookie, interaction: 'clv_demo_idp_step', resume: 'clv_demo_idp_resume' },
    },
    discovery: { [demoProviderMark]: true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'EdDSA'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 1_800, Session: 600, Grant: 600 },
    interactions: { url: (_ctx, interaction) => `/people/${interaction.uid}` },
    findAccount: async (_ctx, sub) =>
      (await options.people()).some(({ personId }) => personId === sub)
        ? { accountId: sub, claims: async () => ({ sub }) }
        : undefined,
    // The one client is this very demo: nobody is asked to consent to it.
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: async (ctx) => {
      for (const [name, value] of Object.entries(housePageHeaders())) ctx.set(name, value);
      ctx.body = beginAgain(options.baseUrl);
    },
  };
  const provider = new ProviderOfLibrary(options.issuer, configuration);
  provider.on('server_error', (_ctx, error) => options.onError(error));
  return provider;
}

function answerWith(
  server: Server,
  provider: Provider,
  options: DemoProviderOptions & { readonly issuer: string },
): void {
  const libraryAnswers = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Another name that resolves to 127.0.0.1 (DNS rebinding) is not us.
    if (`http://${request.headers.host ?? ''}` !== options.issuer) {
      response.writeHead(421).end();
      return;
    }
    forgetEarlierSignIn(request);
    const uid = /^\/people\/[A-Za-z0-9_-]{10,60}$/.exec(request.url ?? '');
    if (uid === null) {
      void libraryAnswers(request, response);
      return;
    }
    answerPeople(provider, options, request, response).catch((error: unknown) => {
      if (!isStale(error)) options.onError(error);
      if (!response.headersSent) response.writeHead(isStale(error) ? 400 : 500, housePageHeaders());
      response.end(beginAgain(options.baseUrl));
    });
  });
}

async function answerPeople(
  provider: Provider,
  { people, baseUrl }: DemoProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    const hint = interaction.params.login_hint;
    response.writeHead(200, housePageHeaders([new URL(baseUrl).origin]));
    response.end(
      peoplePage({
        action: `/people/${interaction.uid}`,
        people: await people(),
        hint: typeof hint === 'string' ? hint : undefined,
      }),
    );
    return;
  }
  const site = request.headers['sec-fetch-site'];
  if (request.method !== 'POST' || (site !== undefined && site !== 'same-origin')) {
    response.writeHead(405, { allow: 'GET, POST' }).end();
    return;
  }
  const chosen = new URLSearchParams(await readBody(request)).get('person');
  const person = (await people()).find(({ personId }) => personId === chosen);
  if (person === undefined) {
    response.writeHead(400, housePageHeaders()).end(beginAgain(baseUrl));
    return;
  }
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: person.personId, acr: 'urn:clairevoie:demo', amr: ['none'], remember: false } },
    { mergeWithLastSubmission: false },
  );
}

/**
 * Each sign-in starts without a memory of the last one. Else the library, finding somebody else signed in, answers with a
 * page that logs that person out by a script; here one changes from person to person, without scripts.
 */
function forgetEarlierSignIn({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split(';').filter((pair) => !pair.trimStart().startsWith(`${sessionCookie}=`));
  if (kept !== undefined) headers.cookie = kept.join(';');
}

/** A sign-in page that was left open too long, or opened without a sign-in, sends back to the beginning. */
function beginAgain(baseUrl: string): string {
  return signInFailedPage(identityErrors.signInUnknown(), {
    demo: true,
    startAt: new URL('/auth/sign-in', baseUrl).href,
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let size = 0;
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBodyBytes) throw new RangeError('the form is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function signingKey(alg: 'ES256' | 'EdDSA'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  // Edge: both libraries mean RFC 7517; oidc-provider's type also wants the members it reads itself.
  return { ...jwk, alg, use: 'sig', kid: `demo-${alg}` } as JWK;
}

function isStale(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'SessionNotFound');
}

/** Loaded only when a demo starts. The library warns on the console about a Node release that is not LTS: npm start need not show it. */
async function loadLibrary(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).startsWith('oidc-provider WARNING: Unsupported runtime')) warn(...said);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
