import type { FetchBytes } from '@clairevoie/tlog';

/** The log's address: a server's own address gets `log/public/`; an address that ends in `/log/<name>` is taken as it is. */
export function logAddress(text: string): URL {
  if (!URL.canParse(text)) throw new TypeError(`"${text}" is no address: write it as http://127.0.0.1:4600`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError('an address begins with http:// or https://');
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return /\/log\/[^/]+\/$/.test(url.pathname) ? url : new URL('log/public/', url);
}

/** Fetches parts of the log over HTTP: no redirect (a log speaks for itself), no answer larger than the format allows. */
export function fetchFrom(log: URL): FetchBytes {
  return async (path, { signal, maxBytes }) => {
    const response = await fetch(new URL(path, log), {
      redirect: 'error',
      signal,
      headers: { 'cache-control': 'no-cache' },
    });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      throw new Error(`answered ${response.status}`);
    }
    const pieces: Uint8Array[] = [];
    let length = 0;
    // Edge: undici's stream yields bytes; its type says so nowhere.
    for await (const piece of response.body as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > maxBytes) throw new Error('the answer is larger than its form allows');
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  };
}
