import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

/** Serves one answer on a free port while `work` runs. */
async function serving<T>(answer: (response: ServerResponse) => void, work: (url: string) => Promise<T>): Promise<T> {
  const http = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  try {
    return await work(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  } finally {
    http.closeAllConnections();
    http.close();
  }
}
const spaces = Buffer.alloc(20_000_000, ' ');

describe('the answer of a stranger', () => {
  it('is read to the last byte that is allowed, and not one further', async () => {
    const of = (bytes: number) =>
      serving(
        (response) => response.end(spaces.subarray(0, 1_000)),
        async (url) => (await readAnswer(await fetch(url), bytes)).length,
      );
    expect(await of(1_000)).toBe(1_000);
    await expect(of(999)).rejects.toThrow(RangeError);
    expect((await readAnswer(new Response(null), 0)).length).toBe(0);
  });

  it('that unpacks to more than is allowed is not unpacked further, whatever its status and stated length', async () => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
    for (const [encoding, packed] of [
      ['br', brotliCompressSync(spaces, quick)],
      ['gzip', gzipSync(spaces)],
    ] as const) {
      expect(packed.length).toBeLessThan(30_000);
      for (const status of [200, 404, 503]) {
        const read = serving(
          (response) => {
            response.writeHead(status, { 'content-encoding': encoding, 'content-length': packed.length }).end(packed);
          },
          async (url) => readAnswer(await fetch(url), 30_000),
        );
        await expect(read).rejects.toThrow('larger than its form allows');
      }
    }
  });

  it('that never ends is left', async () => {
    const read = serving(
      (response) => {
        const more = (): void => void (response.write(spaces.subarray(0, 10_000)) ? setImmediate(more) : undefined);
        response.on('drain', more);
        more();
      },
      async (url) => readAnswer(await fetch(url), 100_000),
    );
    await expect(read).rejects.toThrow(RangeError);
  });
});
