import { once } from 'node:events';
import { createServer } from 'node:http';

/** Which byte of which answer is changed, and how. */
export interface Alteration {
  readonly path: string;
  readonly position: number;
  /** XORed onto the byte; not zero. */
  readonly mask: number;
}

/** A server between the verifier and a log that keeps what it saw and can change one byte of it. For tests. */
export interface AlteringProxy extends AsyncDisposable {
  readonly url: string;
  /** Every answer it has passed on, by path. */
  readonly seen: ReadonlyMap<string, Buffer>;
  alter(alteration: Alteration | undefined): void;
}

/** Opens a proxy before `target`. What it has seen once it serves again from memory, so that the log stands still. */
export async function openAlteringProxy(target: string): Promise<AlteringProxy> {
  const seen = new Map<string, Buffer>();
  let alteration: Alteration | undefined;
  const http = createServer((request, response) => {
    const path = request.url ?? '/';
    const pass = async (): Promise<void> => {
      let bytes = seen.get(path);
      if (bytes === undefined) {
        const answer = await fetch(new URL(path, target));
        bytes = Buffer.from(await answer.arrayBuffer());
        if (answer.status !== 200) {
          response.writeHead(answer.status).end();
          return;
        }
        seen.set(path, bytes);
      }
      if (alteration?.path === path) {
        bytes = Buffer.from(bytes);
        bytes[alteration.position] = (bytes[alteration.position] ?? 0) ^ alteration.mask;
      }
      response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    };
    pass().catch(() => response.writeHead(502).end());
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    alter: (next) => {
      alteration = next;
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
