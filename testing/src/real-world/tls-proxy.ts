import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { testTlsServer } from './test-tls.ts';

/** A reverse proxy with TLS, as docs/operate.md asks for: `https://cameras.zone.test:<port>` before a server on 127.0.0.1. */
export interface TlsProxy extends AsyncDisposable {
  readonly url: string;
}

/** Starts it before the server that listens, or will listen, on `port`. Headers pass as they come; bodies are streamed. */
export async function startTlsProxy(port: number): Promise<TlsProxy> {
  const server = testTlsServer();
  server.on('request', (request, response) => {
    const { method, url, headers } = request;
    const inner = httpRequest({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    inner.on('error', () => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
    request.pipe(inner);
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return {
    url: `https://cameras.zone.test:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
