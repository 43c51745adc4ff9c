/** Problem details of the server (RFC 9457). */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  /** What the error is about, by name: codes and ids, never a plate or a name. */
  readonly facts: Readonly<Record<string, unknown>>;
};

/** The server answered, and it was no. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** After a silence the same request went out again: what its entry showed is not shown twice. */
export function isShownAlready(error: Error): boolean {
  return error instanceof ApiError && error.problem.code === 'anpr/shown-already';
}

/** No answer came: nobody knows whether the server has seen the request. */
export class NoAnswerError extends Error {}

/** What a request needs besides its address. `json` is sent as JSON; `bytes` as they are, with their type. */
export type Asked = {
  readonly method?: 'GET' | 'POST';
  readonly csrfToken?: string;
  readonly json?: unknown;
  readonly bytes?: { readonly type: string; readonly body: Blob };
  readonly signal?: AbortSignal;
};

/** Asks the server. Errors: {@link ApiError} when it said no, {@link NoAnswerError} when nothing came back. */
export async function ask<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
  const response = await send(path, asked);
  const isJson = /^application\/(?:problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
  if (!response.ok) throw new ApiError(await readProblem(response, isJson));
  // The edge of trust: the server validates what it answers against the contract that `Answer` comes from.
  const answer: Answer = response.status === 204 || !isJson ? undefined : await response.json();
  return answer;
}

async function send(path: string, { method = 'GET', csrfToken, json, bytes, signal }: Asked): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (csrfToken !== undefined) headers.set('x-csrf-token', csrfToken);
  if (json !== undefined) headers.set('content-type', 'application/json');
  if (bytes !== undefined) headers.set('content-type', bytes.type);
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      redirect: 'error',
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(bytes === undefined ? {} : { body: bytes.body }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new NoAnswerError(`no answer from ${path}`, { cause });
  }
}

async function readProblem(response: Response, isJson: boolean): Promise<Problem> {
  const said: Partial<Problem> = isJson ? await response.json().catch(() => ({})) : {};
  return {
    status: response.status,
    code: typeof said.code === 'string' ? said.code : `http/${response.status}`,
    detail: typeof said.detail === 'string' ? said.detail : '',
    instance: typeof said.instance === 'string' ? said.instance : '',
    facts: typeof said.facts === 'object' && said.facts !== null ? said.facts : {},
  };
}
