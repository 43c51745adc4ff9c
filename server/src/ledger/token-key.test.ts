import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteSigner, openNote, parseVkey, signNote } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTokenKey, openTokenKey, readTokenKey } from './token-key.ts';

const module = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find(existsSync);
const hasSoftHsm = module !== undefined && spawnSync('softhsm2-util', ['--version']).status === 0;
if (!hasSoftHsm)
  process.stderr.write('SKIPPED: keys in a PKCS #11 token were not tested: softhsm2 is not installed here.\n');

describe.skipIf(!hasSoftHsm)('a log key in a PKCS #11 token', () => {
  let folder: string;
  const of = () => ({ module: module ?? '', token: 'clairevoie', label: 'log-public', pinFile: join(folder, 'pin') });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-token-'));
    await mkdir(join(folder, 'tokens'));
    await writeFile(
      join(folder, 'softhsm2.conf'),
      `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`,
    );
    process.env.SOFTHSM2_CONF = join(folder, 'softhsm2.conf');
    execFileSync('softhsm2-util', [
      '--init-token',
      '--free',
      '--label',
      'clairevoie',
      '--pin',
      '1234',
      '--so-pin',
      '5678',
    ]);
    await writeFile(join(folder, 'pin'), '1234\n', { mode: 0o600 });
  });
  afterAll(async () => {
    delete process.env.SOFTHSM2_CONF;
    await rm(folder, { recursive: true, force: true });
  });

  it('is made there, signs notes that verify, and stands in its file without a secret', async () => {
    const text = await makeTokenKey(of(), 'log.example/public');
    expect(text).not.toContain('1234');
    const key = readTokenKey(text);
    const signing = await openTokenKey(key);
    const note = await signNote('log.example/public\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', [
      noteSigner(signing, () => 0),
    ]);
    expect((await openNote(note, [parseVkey(key.vkey)])).verified).toHaveLength(1);
    const many = await Promise.all(
      Array.from({ length: 50 }, (_, n) => signing.signBytes(Buffer.from(`message ${n}`))),
    );
    expect(new Set(many.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(50);
    const other = { ...key, vkey: key.vkey.replace('log.example', 'other.example') };
    await expect(openTokenKey(other)).rejects.toThrow();
  });

  it('is refused with a wrong PIN, a PIN that others can read, an unknown token or label', async () => {
    const key = readTokenKey(await makeTokenKey({ ...of(), label: 'second' }, 'log.example/public'));
    await writeFile(join(folder, 'wrong'), '9999\n', { mode: 0o600 });
    await writeFile(join(folder, 'open'), '1234\n');
    await chmod(join(folder, 'open'), 0o644);
    for (const bad of [
      { pinFile: join(folder, 'wrong') },
      { pinFile: join(folder, 'open') },
      { token: 'nowhere' },
      { label: 'nobody' },
    ])
      await expect(openTokenKey({ ...key, ...bad }), JSON.stringify(bad)).rejects.toMatchObject({
        code: 'ledger/token-refused',
      });
  });
});
