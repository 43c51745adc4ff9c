import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyFile } from './log-keys.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A key that takes many turns of the event loop to make, so that others can look meanwhile. */
const slow = (key: string) => async () => {
  for (let i = 0; i < 50; i++) await turn();
  return key;
};

it('a key file appears whole: whoever sees its name reads a key, so a sudden end leaves none or all of it', async () => {
  let isMade = false;
  const made = keyFile(folder, 'log.skey', slow('the key')).finally(() => {
    isMade = true;
  });
  const seen = new Set<string>();
  while (!isMade) {
    seen.add(await readFile(join(folder, 'log.skey'), 'utf8').catch(() => 'not there'));
    await turn();
  }
  expect(await made).toBe('the key');
  expect([...seen].filter((text) => text !== 'not there' && text !== 'the key\n')).toEqual([]);
});

it('two who make it at once end with the same key, and nothing else is left', async () => {
  const both = await Promise.all(['one', 'other'].map((key) => keyFile(folder, 'same.skey', slow(key))));
  expect(new Set(both).size).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(['log.skey', 'same.skey']);
});
