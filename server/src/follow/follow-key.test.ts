import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FollowKey, openFollowKey } from './follow-key.ts';

let dataDir: string;
let key: FollowKey;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clv-follow-key-'));
  key = await openFollowKey(dataDir);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const [id, other] = ['0197a3b4-0000-4000-8000-00000000000a', '0197a3b4-0000-4000-8000-00000000000b'];

test('lies in a file of its owner alone, and is the same at the next start', async () => {
  expect((await stat(join(dataDir, 'keys', 'follow.key'))).mode & 0o777).toBe(0o600);
  const again = await openFollowKey(dataDir);
  expect(again.open(id, key.seal(id, 'a@b.be'))).toBe('a@b.be');
});

test('an address opens for its own row alone, and not with a bit turned', () => {
  const sealed = key.seal(id, 'anne@example.be');
  expect(sealed.toString('latin1')).not.toContain('anne');
  expect(key.open(other, sealed)).toBeUndefined();
  for (let at = 0; at < sealed.length; at += 1) {
    const turned = Buffer.from(sealed);
    turned[at] = (turned[at] ?? 0) ^ 1;
    expect(key.open(id, turned), String(at)).toBeUndefined();
  }
  expect(key.seal(id, 'anne@example.be').equals(sealed)).toBe(false);
});

test('a link is for one row and one use; another sign anywhere, and it is none', () => {
  const token = key.token('leave', id);
  expect(key.read('leave', token)).toBe(id);
  expect(key.read('confirm', token)).toBeUndefined();
  for (let at = 0; at < token.length; at += 1) {
    const sign = token[at] === 'A' ? 'B' : 'A';
    expect(key.read('leave', token.slice(0, at) + sign + token.slice(at + 1)), String(at)).toBeUndefined();
  }
  for (const wrong of ['', 'a', `${token}A`, token.slice(1), id, '../../etc', 'é'.repeat(54)])
    expect(key.read('leave', wrong)).toBeUndefined();
});

test('another key opens nothing and knows no print', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'clv-follow-key-'));
  const stranger = await openFollowKey(elsewhere);
  expect(stranger.open(id, key.seal(id, 'a@b.be'))).toBeUndefined();
  expect(stranger.print('mail', 'a@b.be').equals(key.print('mail', 'a@b.be'))).toBe(false);
  expect(stranger.read('leave', key.token('leave', id))).toBeUndefined();
  await rm(elsewhere, { recursive: true });
});
