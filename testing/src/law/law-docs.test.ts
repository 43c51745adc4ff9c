import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const house = join(import.meta.dirname, '..', '..', '..');

it('documents every name that the law package exports, and every type that one of them needs', async () => {
  const typedoc = join(house, 'node_modules', 'typedoc', 'bin', 'typedoc');
  const options = join(house, 'packages', 'law', 'typedoc.json');
  const { stdout } = await promisify(execFile)(process.execPath, [typedoc, '--options', options, '--emit', 'none'], {
    cwd: house,
  });
  expect(stdout).not.toMatch(/warning|error/);
}, 90_000);
