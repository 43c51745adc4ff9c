import { once } from 'node:events';
import { createServer } from 'node:http';

type Files = ReadonlyMap<string, Uint8Array>;

/** A log's server that shows whatever it was told to, and to one visitor another log than to everybody else. */
export interface DishonestServer extends AsyncDisposable {
  /** The address that everybody uses. */
  readonly url: string;
  /** The same server, for the visitor who gets the other view: told apart by the name in the `Host` line. */
  readonly urlOfVictim: string;
  /** Shows these files under `/log/public/`; `toVictim` only to the victim. */
  show(files: Files, toVictim?: Files): void;
}

/** Opens it on a free port of 127.0.0.1. It answers with the form of an honest server: nothing but the content lies. */
export async function openDishonestServer(): Promise<DishonestServer> {
  let views: { readonly everybody: Files; readonly victim: Files } = { everybody: new Map(), victim: new Map() };
  const http = createServer((request, response) => {
    const isVictim = request.headers.host?.startsWith('localhost') ?? false;
    const files = isVictim ? views.victim : views.everybody;
    const path = /^\/log\/public\/([0-9a-z/.]+)$/.exec(request.url ?? '')?.[1] ?? '';
    const bytes = files.get(path);
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    urlOfVictim: `http://localhost:${port}`,
    show: (everybody, toVictim = everybody) => {
      views = { everybody, victim: toVictim };
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
