import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { NotYetPublic } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFrom, readFrom } from './fetch-log.ts';

const asked = () => ({ signal: AbortSignal.timeout(10_000), maxBytes: 1_000 });

describe('a log at a server that is hostile', () => {
  async function answered(answer: (response: ServerResponse, request: IncomingMessage) => void) {
    const http = createServer((request, response) => answer(response, request)).listen(0, '127.0.0.1');
    await once(http, 'listening');
    const address = http.address();
    const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/log/public/`);
    try {
      return await fetchFrom(url)('tile/entries/000', asked()).catch((error: unknown) => error);
    } finally {
      http.closeAllConnections();
      http.close();
    }
  }
  const problem = JSON.stringify({ code: 'ledger/bundle-not-yet-public', facts: { publicEntries: 3 } });

  it('says how many entries of a bundle are public, and is asked for nothing packed', async () => {
    let encoding: string | string[] | undefined;
    const error = await answered((response, { headers }) => {
      encoding = headers['accept-encoding'];
      response.writeHead(404).end(problem);
    });
    expect(error).toBeInstanceOf(NotYetPublic);
    expect(encoding).toBe('identity');
  });

  it('is not unpacked beyond what a problem may be: twenty million spaces in a hundred bytes before the same words', async () => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
    const packed = brotliCompressSync(Buffer.from(' '.repeat(20_000_000) + problem), quick);
    expect(packed.length).toBeLessThan(1_000);
    const error = await answered((response) => {
      response.writeHead(404, { 'content-encoding': 'br', 'content-length': packed.length }).end(packed);
    });
    expect(error).not.toBeInstanceOf(NotYetPublic);
    expect(String(error)).toContain('answered 404');
  });
});

describe('a log in a folder that a stranger made', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-folder-'));
    await writeFile(join(folder, 'checkpoint'), 'a note');
    await mkdir(join(folder, 'tile'));
    await symlink('/etc/hostname', join(folder, 'vkey'));
    expect(spawnSync('mkfifo', [join(folder, 'keys')]).status).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const read = (path: string, maxBytes = 1_000) => readFrom(folder)(path, { ...asked(), maxBytes });

  it('is read as plain files alone: no pipe, which would hold the reader for ever, no folder, no link, nothing too large', async () => {
    expect(Buffer.from(await read('checkpoint')).toString()).toBe('a note');
    for (const path of ['keys', 'tile', 'vkey']) await expect(read(path)).rejects.toMatchObject({ why: 'not-plain' });
    await expect(read('checkpoint', 5)).rejects.toMatchObject({ why: 'too-large' });
    await expect(read('tile/0/000')).rejects.toMatchObject({ why: 'missing' });
  }, 10_000);
});
