import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from './bytes.ts';
import { decodeBundle, encodeBundle, MAX_ENTRY_BYTES } from './entry-bundle.ts';
import { growBundles } from './grow-bundles.ts';
import { EMPTY_EDGE, growTree, loadEdge, rootOfEdge } from './grow-tree.ts';
import { hashLeaf, rootOfHashes } from './merkle.ts';
import { codeOf, sampleEntries, sampleLog } from './sample-log.ts';
import { bundlePath, parseTilePath, tilePath } from './tile-path.ts';
import { edgeTilesOf, readTileHashes, tilesOf } from './tile-shape.ts';

describe('tile paths of C2SP tlog-tiles', () => {
  it.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1234067, width: 256 }],
    ['tile/1/x001/234.p/8', { level: 1, index: 1234, width: 8 }],
    ['tile/63/999.p/255', { level: 63, index: 999, width: 255 }],
  ])('writes and reads %s', (path, id) => {
    expect(tilePath(id)).toBe(path);
    expect(parseTilePath(path)).toEqual({ kind: 'tile', ...id });
  });

  it('writes and reads the path of an entry bundle', () => {
    expect(bundlePath({ index: 70_000, width: 3 })).toBe('tile/entries/x070/000.p/3');
    expect(parseTilePath('tile/entries/x070/000.p/3')).toEqual({ kind: 'bundle', index: 70_000, width: 3 });
  });

  it.each([
    'tile/64/000',
    'tile/00/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/1000',
    'tile/0/x000/000',
    'tile/0/001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/000\n',
    'tile/entries/../000',
    'tile/0/x999/x999/x999/x999/x999/999',
  ])('refuses %j', async (path) => {
    expect(await codeOf(() => parseTilePath(path))).toBe('tlog/malformed-tile-path');
  });

  it('takes nothing from random text but what it would write itself', async () => {
    const near = fc.string({ unit: fc.constantFrom(...'tile/entries0123456789x.p-\n'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), near), async (path) => {
        if ((await codeOf(() => parseTilePath(path))) !== 'none') return;
        const id = parseTilePath(path);
        expect(id.kind === 'tile' ? tilePath(id) : bundlePath(id)).toBe(path);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the tiles of a tree', () => {
  it('are those of the example in the text: 70,000 entries', () => {
    const tiles = [...tilesOf(70_000)];
    expect(tiles.filter(({ level, width }) => level === 0 && width === 256)).toHaveLength(273);
    expect(tiles.filter(({ level, width }) => level === 1 && width === 256)).toHaveLength(1);
    expect(tiles.filter(({ width }) => width < 256)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(edgeTilesOf(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
    expect(edgeTilesOf(0)).toEqual([]);
  });

  it('are the same however the leaves arrive', async () => {
    const leaves = sampleEntries(1300).map(hashLeaf);
    const whole = growTree(EMPTY_EDGE, leaves);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 12 }), async (cuts) => {
        const stored = new Map<string, Uint8Array>();
        let growth = growTree(EMPTY_EDGE, []);
        let at = 0;
        for (const cut of [...cuts, 1300]) {
          const batch = leaves.slice(at, at + cut);
          growth = growTree(growth.edge, batch);
          at += batch.length;
          for (const tile of growth.tiles) stored.set(tilePath(tile), tile.bytes);
          // A sequencer that starts again from the stored tiles alone stands where the one before stood.
          const loaded = await loadEdge(at, (tile) => stored.get(tilePath(tile)) ?? new Uint8Array());
          expect(rootOfEdge(loaded)).toEqual(growth.head.rootHash);
        }
        expect(growth.head).toEqual(whole.head);
        for (const tile of tilesOf(1300)) expect(stored.has(tilePath(tile))).toBe(true);
        for (const tile of whole.tiles) expect(stored.get(tilePath(tile))).toEqual(tile.bytes);
      }),
      { numRuns: 25 },
    );
  });

  it('hold the hashes that the definition names, and the root of every size', () => {
    const leaves = sampleEntries(600).map(hashLeaf);
    let edge = EMPTY_EDGE;
    leaves.forEach((leaf, i) => {
      const growth = growTree(edge, [leaf]);
      edge = growth.edge;
      expect(growth.head.rootHash).toEqual(rootOfHashes(leaves.slice(0, i + 1)));
    });
    const upper = growTree(EMPTY_EDGE, leaves).tiles.find(({ level }) => level === 1);
    expect(upper?.bytes).toEqual(concat(rootOfHashes(leaves.slice(0, 256)), rootOfHashes(leaves.slice(256, 512))));
  });

  it('give the right root across three levels of tiles', async () => {
    const leaves = sampleEntries(65_536 + 256 + 3).map(hashLeaf);
    const growth = growTree(EMPTY_EDGE, leaves);
    expect(growth.head.rootHash).toEqual(rootOfHashes(leaves));
    expect(growth.edge.levels.map((row) => row.length)).toEqual([3, 1, 1]);
    expect(growth.tiles).toHaveLength([...tilesOf(leaves.length)].length);
  });

  it('are refused when the edge does not fit the size', async () => {
    const { edge } = await sampleLog(sampleEntries(300));
    expect(await codeOf(() => growTree({ ...edge, size: 301 }, []))).toBe('tlog/wrong-edge');
    expect(await codeOf(() => growTree({ size: 300, levels: [] }, []))).toBe('tlog/wrong-edge');
    expect(await codeOf(() => growTree(edge, [new Uint8Array(31)]))).toBe('tlog/malformed-hash');
  });

  it('are refused at any other length than their width demands', async () => {
    const tile = { level: 0, index: 0, width: 3 };
    for (const length of [0, 1, 64, 95, 97, 128, 8192]) {
      expect(await codeOf(() => readTileHashes(tile, new Uint8Array(length)))).toBe('tlog/malformed-tile');
    }
    expect(readTileHashes(tile, new Uint8Array(96))).toHaveLength(3);
  });
});

describe('entry bundles', () => {
  it('carry entries of any length that they allow', () => {
    const entries = [new Uint8Array(), Uint8Array.of(1), new Uint8Array(MAX_ENTRY_BYTES).fill(7)];
    expect(decodeBundle(encodeBundle(entries), 3)).toEqual(entries);
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 256 }), (some) => {
        expect(decodeBundle(encodeBundle(some), some.length)).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });

  it('are written as the text says: big-endian length, then the entry', () => {
    expect(encodeBundle([Uint8Array.of(9, 8), new Uint8Array()])).toEqual(Uint8Array.of(0, 2, 9, 8, 0, 0));
  });

  it('are the same however the entries arrive', async () => {
    const entries = sampleEntries(700);
    const whole = growBundles({ size: 0 }, entries);
    expect(whole.map(({ width }) => width)).toEqual([256, 256, 188]);
    for (const batch of [1, 7, 255, 256, 257, 600]) {
      const stored = new Map<string, Uint8Array>();
      for (let size = 0; size < entries.length; size += batch) {
        const partial = stored.get(bundlePath({ index: size >> 8, width: size % 256 || 256 })) ?? new Uint8Array();
        for (const bundle of growBundles({ size, partial }, entries.slice(size, size + batch))) {
          stored.set(bundlePath(bundle), bundle.bytes);
        }
      }
      for (const bundle of whole) expect(stored.get(bundlePath(bundle))).toEqual(bundle.bytes);
    }
    expect(growBundles({ size: 3 }, [])).toEqual([]);
    expect(await codeOf(() => growBundles({ size: 3 }, entries))).toBe('tlog/malformed-bundle');
  });

  it('refuse an entry that is too long, an entry too many, and bytes cut off', async () => {
    expect(await codeOf(() => encodeBundle([new Uint8Array(MAX_ENTRY_BYTES + 1)]))).toBe('tlog/entry-too-large');
    expect(await codeOf(() => encodeBundle(sampleEntries(257)))).toBe('tlog/malformed-bundle');
    const bundle = encodeBundle(sampleEntries(3));
    for (let length = 0; length < bundle.length; length++) {
      expect(await codeOf(() => decodeBundle(bundle.subarray(0, length), 3))).toBe('tlog/malformed-bundle');
    }
    expect(await codeOf(() => decodeBundle(bundle, 2))).toBe('tlog/malformed-bundle');
    expect(await codeOf(() => decodeBundle(new Uint8Array(514), 256))).toBe('tlog/malformed-bundle');
  });
});
