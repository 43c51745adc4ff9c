/** What a program needs to go on as the person it signed in. */
export interface SessionSecrets {
  readonly cookie: string;
  readonly csrfToken: string;
}

/** Signs a person of the demonstration in, the way a browser does: the server's page, the identity server's page, and back. */
export async function signInAs(serverUrl: string, personId: string): Promise<SessionSecrets> {
  const jar = new Map<string, Map<string, string>>();
  const page = await follow(jar, new URL('/auth/sign-in', serverUrl).href);
  const action = /action="([^"]+)"/.exec(await page.response.text())?.[1];
  if (action === undefined) throw new Error('the identity server showed no list of people');
  const form = new URLSearchParams({ person: personId });
  await follow(jar, new URL(action, page.url).href, form);
  const cookie = cookieFor(jar, serverUrl);
  const me = await fetch(new URL('/api/me', serverUrl), { headers: { cookie } });
  if (me.status !== 200) throw new Error(`signing in ended with ${me.status}`);
  const { csrfToken }: { csrfToken: string } = JSON.parse(await me.text());
  return { cookie, csrfToken };
}

/** Follows redirects by hand: cookies belong to one address each, and the server's own page at the end is not needed. */
async function follow(
  jar: Map<string, Map<string, string>>,
  from: string,
  form?: URLSearchParams,
): Promise<{ readonly response: Response; readonly url: string }> {
  let url = from;
  let body = form;
  for (let step = 0; step < 12; step++) {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie: cookieFor(jar, url), ...(body === undefined ? {} : { origin: new URL(url).origin }) },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    });
    keep(jar, url, response);
    const to = response.headers.get('location');
    const wasCallback = new URL(url).pathname === '/auth/callback';
    if (to === null || response.status < 300 || response.status >= 400 || wasCallback) return { response, url };
    await response.body?.cancel();
    url = new URL(to, url).href;
    body = undefined;
  }
  throw new Error('signing in leads round in a circle');
}

function keep(jar: Map<string, Map<string, string>>, url: string, response: Response): void {
  const { host } = new URL(url);
  const cookies = jar.get(host) ?? new Map<string, string>();
  jar.set(host, cookies);
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/;\s*max-age=0/i.test(line) || at < 0) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function cookieFor(jar: Map<string, Map<string, string>>, url: string): string {
  return [...(jar.get(new URL(url).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
}
