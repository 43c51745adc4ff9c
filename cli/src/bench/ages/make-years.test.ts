import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyServer } from '../../verify/verify-server.ts';
import { makeYears } from './make-years.ts';
import { reckonTenYears } from './ten-years.ts';

it.each([1, 512, 65_536 + 700])(
  'a log of %i invented entries is one that verify accepts, as a demonstration',
  async (entries) => {
    const folder = await mkdtemp(join(tmpdir(), 'clv-years-'));
    try {
      const made = await makeYears(folder, entries);
      const report = await verifyServer({ url: folder, vkey: made.vkey });
      expect(report).toMatchObject({ size: entries, entriesChecked: entries, demo: true });
      expect(report.tilesChecked).toBe(made.hashTiles.files);
      expect(report.bundlesChecked).toBe(made.bundles.files);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

it('reckons the tiles of ten years as the tree has them', () => {
  const file = { files: 0, bytes: 7_000_000_000 };
  const made = { vkey: '', entries: 10_000_000, hashTiles: file, bundles: file, seconds: 1 };
  const { entries, hashTiles, bundles } = reckonTenYears({
    ...made,
    checkpointBytes: { alone: 222, cosigned: 10_470 },
  });
  // 390,625 on level 0, 1,526 on level 1, 6 on level 2, 1 on level 3.
  expect({ entries, tiles: hashTiles.files, bundles: bundles.files, bytes: bundles.bytes }).toEqual({
    entries: 100_000_000,
    tiles: 392_158,
    bundles: 390_625,
    bytes: 70_000_000_000,
  });
});
