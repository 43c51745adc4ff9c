/** A browser for tests: real HTTP, a cookie jar by host and path, no redirect followed unless asked. */
export interface TestBrowser {
  /** One request; its cookies are sent and kept. Redirects are returned, not followed. */
  request(url: string, options?: TestRequest): Promise<Response>;
  /** Follows redirects (as GET, like a browser after 303) until a page comes, at most ten. */
  follow(
    url: string,
    options?: TestRequest,
  ): Promise<{ readonly response: Response; readonly url: string; readonly passed: readonly string[] }>;
  /** The cookies that would go to this URL, by name. */
  cookies(url: string): ReadonlyMap<string, string>;
  /** Plants or replaces a cookie, as an attacker on a shared host might. */
  plant(url: string, name: string, value: string): void;
}

/** What a test sends. `form` is sent url-encoded, `json` as JSON. */
export interface TestRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

interface Kept {
  readonly value: string;
  readonly path: string;
}

/** Opens a browser with an empty jar. Cookies are kept by host name, not by port, as browsers do. */
export function openTestBrowser(): TestBrowser {
  const jar = new Map<string, Map<string, Kept>>();

  const cookies = (url: string): ReadonlyMap<string, string> => {
    const { hostname, pathname } = new URL(url);
    const kept = [...(jar.get(hostname) ?? new Map<string, Kept>())];
    return new Map(kept.filter(([, { path }]) => pathname.startsWith(path)).map(([name, { value }]) => [name, value]));
  };

  const keep = (url: string, line: string): void => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...rest] = pair.split('=');
    const host = new URL(url).hostname;
    const mine = jar.get(host) ?? new Map<string, Kept>();
    jar.set(host, mine);
    const read = (wanted: string) =>
      attributes.map((a) => a.split('=')).find(([key]) => key?.toLowerCase() === wanted)?.[1];
    const expires = read('expires');
    const isOver = read('max-age') === '0' || (expires !== undefined && Date.parse(expires) < Date.now());
    if (isOver) mine.delete(name);
    else mine.set(name, { value: rest.join('='), path: read('path') ?? '/' });
  };

  const request = async (url: string, { method, headers, form, json }: TestRequest = {}): Promise<Response> => {
    const sent = new Headers(headers);
    const jarred = [...cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    if (jarred !== '') sent.set('cookie', jarred);
    if (json !== undefined) sent.set('content-type', 'application/json');
    const body =
      form === undefined ? (json === undefined ? null : JSON.stringify(json)) : new URLSearchParams({ ...form });
    const response = await fetch(url, {
      method: method ?? (body === null ? 'GET' : 'POST'),
      headers: sent,
      body,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) keep(url, line);
    return response;
  };

  return {
    request,
    cookies,
    plant: (url, name, value) => keep(url, `${name}=${value}; Path=/`),
    async follow(url, options) {
      const passed: string[] = [];
      let here = url;
      let response = await request(here, options);
      for (let step = 0; step < 10 && response.status >= 300 && response.status < 400; step++) {
        passed.push(here);
        here = new URL(response.headers.get('location') ?? '/', here).href;
        response = await request(here);
      }
      return { response, url: here, passed };
    },
  };
}
