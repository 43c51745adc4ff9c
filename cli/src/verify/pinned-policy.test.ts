import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  emptyRoot,
  formatVkey,
  generateSkey,
  noteSigner,
  parseSkey,
  policyHash,
  signCheckpoint,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demandQuorum, readPinnedPolicy } from './pinned-policy.ts';
import { failureOf } from './verify-failure.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-policy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyOf = async (name: string, type?: Parameters<typeof generateSkey>[1]) =>
  parseSkey(await generateSkey(name, type));

it('believes a policy file with the hash that was announced, and no other', async () => {
  const log = await keyOf('log.example/public');
  const witness = await keyOf('w.example/w1', 'cosignature-ml-dsa-44');
  const text = `log ${formatVkey(log.key)}\nwitness w ${formatVkey(witness.key)}\nquorum w\n`;
  const file = join(folder, 'policy.txt');
  await writeFile(file, text);
  const hash = await policyHash(text);
  expect(await readPinnedPolicy(file, ` ${hash.toUpperCase().replace('SHA256', 'sha256')}\n`)).toMatchObject({
    hash,
    isPinned: true,
  });
  expect(await readPinnedPolicy(file)).toMatchObject({ hash, isPinned: false });
  const swapped = text.replace('quorum w', 'quorum none');
  await writeFile(file, swapped);
  const refused = await readPinnedPolicy(file, hash).catch(failureOf);
  expect(refused).toMatchObject({ exit: 1, code: 'verify/policy-differs' });
  await writeFile(file, text.slice(0, -1));
  expect(await readPinnedPolicy(file).catch(failureOf)).toMatchObject({ exit: 2, code: 'tlog/malformed-policy' });
});

it('refuses a checkpoint that the log alone signed, and takes it once the quorum has cosigned', async () => {
  const log = await keyOf('log.example/public');
  const witness = await keyOf('w.example/w1', 'cosignature-ml-dsa-44');
  const file = join(folder, 'policy.txt');
  await writeFile(file, `log ${formatVkey(log.key)}\nwitness w ${formatVkey(witness.key)}\nquorum w\n`);
  const pinned = await readPinnedPolicy(file);
  const checkpoint = { origin: log.key.name, size: 0, rootHash: emptyRoot(), extensions: [] };
  const signers = [noteSigner(log, () => 0)];
  const alone = await demandQuorum(await signCheckpoint(checkpoint, signers), pinned).catch(failureOf);
  expect(alone).toMatchObject({ exit: 1, code: 'verify/quorum-missing' });
  const both = await signCheckpoint(checkpoint, [...signers, noteSigner(witness, () => 1_796_000_000)]);
  expect(await demandQuorum(both, pinned)).toMatchObject({ reached: true, quorumAt: 1_796_000_000 });
});
