import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configuredWitnesses } from './witness-policy-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-policy-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const log = { origin: 'zone.example/public', vkey: 'zone.example/public+00000000+AAAA' };

it('reads the policy of the data folder, or the one that the environment names; no file is no policy, a missing named one an error', async () => {
  const read = (environment: NodeJS.ProcessEnv) => configuredWitnesses(folder, environment).policyFor(log);
  expect(await read({})).toBeUndefined();
  await writeFile(join(folder, 'witness-policy.txt'), 'quorum none\n');
  expect(await read({})).toBe('quorum none\n');
  const elsewhere = join(folder, 'elsewhere.txt');
  await expect(read({ CLAIREVOIE_WITNESS_POLICY: elsewhere })).rejects.toMatchObject({ code: 'ENOENT' });
  await writeFile(elsewhere, '# another\nquorum none\n');
  expect(await read({ CLAIREVOIE_WITNESS_POLICY: elsewhere })).toMatch(/^# another/);
});
