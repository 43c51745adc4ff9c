import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPlayFault } from './play-fault.ts';

// What the look's address answers, by its code; the vault's own tests show when it answers so.
const answers: Readonly<Record<string, number>> = {
  'vault/look-unknown': 404,
  'vault/look-over': 410,
  'vault/look-stopped': 403,
  'vault/journal-unavailable': 503,
  'vault/quorum-stale': 503,
  'vault/emergency-over': 410,
  'vault/keyholder-unavailable': 503,
  'vault/keyholder-refused': 503,
  'doors/unexpected': 500,
};

let server: Server;
let url: string;
const ranges: (string | undefined)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const code = request.url?.slice(1) ?? '';
    ranges.push(request.headers.range);
    if (code === 'bytes') response.writeHead(206, { 'content-type': 'video/mp4' }).end('x');
    else if (code === 'page') response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    else
      response
        .writeHead(answers[code] ?? 500, { 'content-type': 'application/problem+json' })
        .end(`{"code":"${code}"}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('tells a refusal of the server by its code from a film that the browser cannot play', async () => {
  const faults = await Promise.all(
    [...Object.keys(answers), 'bytes', 'page'].map((code) => findPlayFault(`${url}/${code}`)),
  );
  expect(faults).toEqual([
    'elsewhere',
    'over',
    'stopped',
    'unproven',
    'unwitnessed',
    'emergencyOver',
    'keyless',
    'keyless',
    'broken',
    'unplayable',
    'broken',
  ]);
  expect(new Set(ranges)).toEqual(new Set(['bytes=0-0']));
  expect(await findPlayFault('http://127.0.0.1:1/nobody')).toBe('broken');
});
