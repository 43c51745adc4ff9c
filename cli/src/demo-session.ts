import { randomUUID } from 'node:crypto';
import { signInAs } from './sign-in.ts';

/** A signed-in person of a demonstration server, over HTTP like any browser. */
export interface DemoSession {
  readonly personId: string;
  readonly functionKey: string;
  readonly organisationId: string;
  /** Performs an act with a fresh key; throws {@link AnswerError} unless the server gave a receipt. */
  act(type: string, payload: unknown, key?: string): Promise<HttpReceipt>;
  /** Any other request of this session; unsafe ones carry the session's token. */
  request(path: string, init?: RequestInit): Promise<Response>;
  json<T>(path: string): Promise<T>;
}

/** The parts of a receipt that commands read. */
export interface HttpReceipt {
  readonly entryId: string;
  readonly act: string;
  readonly at: string;
  readonly verdict: string;
  readonly demo: boolean;
  readonly result: Readonly<Record<string, unknown>>;
  readonly law: readonly {
    readonly decision: {
      readonly outcome: string;
      readonly lawVersion: string;
      readonly findings: readonly {
        readonly provision: string;
        readonly version: string;
        readonly holds: string;
        readonly because: { readonly en: string };
      }[];
    };
  }[];
  readonly gates: readonly {
    readonly id: string;
    readonly blocks: boolean;
    readonly because: { readonly fr: string; readonly nl: string; readonly en: string };
  }[];
}

/** An answer that is not what was asked for. */
export class AnswerError extends Error {
  readonly status: number;

  constructor(what: string, status: number, detail: string) {
    super(`${what}: ${status} ${detail}`);
    this.status = status;
  }
}

interface Person {
  readonly personId: string;
  readonly name: string;
  readonly functions: readonly { readonly functionKey: string; readonly organisationId: string }[];
}

/** The people one can sign in as on a demonstration server. */
export async function fetchPeople(url: string): Promise<readonly Person[]> {
  const response = await fetch(`${url}/api/people`);
  if (!response.ok) throw new AnswerError('GET /api/people', response.status, 'is this a demonstration server?');
  const { people }: { people: readonly Person[] } = await response.json();
  return people;
}

/** Signs in as one person, in one function, through the demonstration's identity server. */
export async function signIn(
  url: string,
  person: { readonly personId: string; readonly functionKey: string; readonly organisationId: string },
): Promise<DemoSession> {
  const { cookie } = await signInAs(url, person.personId);
  const go = (to: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    return fetch(to, { ...init, headers, redirect: 'manual' });
  };
  const me = async (): Promise<{
    csrfToken: string;
    acting: { functionKey: string; organisationId: string } | null;
  }> => {
    const response = await go(`${url}/api/me`);
    if (!response.ok) throw new AnswerError('GET /api/me', response.status, await response.text());
    return response.json();
  };
  let { csrfToken, acting } = await me();
  if (acting?.functionKey !== person.functionKey || acting.organisationId !== person.organisationId) {
    const chosen = await go(`${url}/api/me/function`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify({
        key: randomUUID(),
        functionKey: person.functionKey,
        organisationId: person.organisationId,
      }),
    });
    if (!chosen.ok) throw new AnswerError('POST /api/me/function', chosen.status, await chosen.text());
    ({ csrfToken, acting } = await me());
  }
  const request = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('x-csrf-token', csrfToken);
    return go(url + path, { ...init, headers });
  };
  return {
    ...person,
    request,
    async act(type, payload, key = randomUUID()) {
      const response = await request(`/api/acts/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, payload }),
      });
      if (!response.ok) throw new AnswerError(type, response.status, await response.text());
      return response.json();
    },
    async json<T>(path: string): Promise<T> {
      const response = await request(path);
      if (!response.ok) throw new AnswerError(`GET ${path}`, response.status, await response.text());
      return response.json();
    },
  };
}
