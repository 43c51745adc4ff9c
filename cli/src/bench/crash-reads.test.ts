import { expect, test } from 'vitest';
import { crashReads } from './anpr/crash-reads.ts';

test('three kills under ingest, one of them with the database, lose no acknowledged read and double none', {
  timeout: 300_000,
}, async () => {
  const { ratio, measured } = await crashReads({ kills: 3 });
  expect(measured).toMatchObject({ kills: 3, lost: 0, doubled: 0, wrongRoots: 0, problems: [] });
  expect(measured.acknowledged).toBeGreaterThan(3);
  expect(ratio).toBe(1);
});
