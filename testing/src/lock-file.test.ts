import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const lock = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8');

it('names no host in the lock file (npm run lock), and every package by its digest', () => {
  expect(lock).not.toMatch(/"resolved": "https?:/);
  const { packages }: { packages: Record<string, { link?: boolean; integrity?: string; optional?: boolean }> } =
    JSON.parse(lock);
  const undigested = Object.entries(packages).filter(
    ([path, one]) =>
      path.startsWith('node_modules/') && one.link !== true && one.optional !== true && one.integrity === undefined,
  );
  expect(undigested.map(([path]) => path)).toEqual([]);
});
