import { describe, expect, it } from 'vitest';
import { type CopyLogRequest, copyLog, parseWithheld } from './copy-log.ts';
import { decodeBundle, encodeBundle } from './entry-bundle.ts';
import { formatVkey } from './keys.ts';
import { NotYetPublic } from './log-fetcher.ts';
import { codeOf, flipBit, sampleEntries, sampleLog, serve } from './sample-log.ts';
import { TILE_WIDTH } from './tile-path.ts';
import { tilesOf } from './tile-shape.ts';
import { verifyLog } from './verify-log.ts';

/** A place for a copy, in memory; `writes` is what was written, in order. */
function memory(files = new Map<string, Uint8Array>()) {
  const writes: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  return {
    files,
    writes,
    /** The disk is full after so many more writes. */
    endAfter: (count: number) => {
      left = count;
    },
    target: {
      read: async (path: string) => files.get(path),
      write: async (path: string, bytes: Uint8Array) => {
        if (left-- <= 0) throw new Error('disk full');
        writes.push(path);
        files.set(path, new Uint8Array(bytes));
      },
      remove: async (path: string) => void files.delete(path),
    } satisfies CopyLogRequest['target'],
  };
}

type Log = Awaited<ReturnType<typeof sampleLog>>;
const requestOf = (log: Log, place: ReturnType<typeof memory>): CopyLogRequest => ({
  fetchBytes: serve(log.files),
  vkeys: [formatVkey(log.signing.key)],
  target: place.target,
});
const verifies = (log: Log, files: ReadonlyMap<string, Uint8Array>) =>
  verifyLog({ fetchBytes: serve(files), vkey: formatVkey(log.signing.key) });

describe('a copy of a log', () => {
  it.each([0, 1, 256, 600, 66_000])(
    'of %i entries verifies alone, and its checkpoint is written last',
    async (size) => {
      const log = await sampleLog(sampleEntries(size));
      const place = memory();
      const report = await copyLog(requestOf(log, place));
      expect(report).toMatchObject({ size, sizeBefore: 0, tilesWritten: [...tilesOf(size)].length });
      expect(place.writes.filter((path) => path !== 'edges.txt').at(-1)).toBe('checkpoint');
      expect((await verifies(log, place.files)).entriesChecked).toBe(size);
    },
  );

  it('goes on: full tiles are not written again, partial ones stay for one checkpoint', async () => {
    const entries = sampleEntries(1200);
    const place = memory();
    for (const size of [300, 300, 700, 1200]) {
      const log = await sampleLog(entries.slice(0, size));
      await copyLog(requestOf(log, place));
      expect((await verifies(log, place.files)).entriesChecked).toBe(size);
    }
    const full = place.writes.filter((path) => path.startsWith('tile/') && !path.includes('.p/'));
    expect(full.length).toBe(new Set(full).size);
    const partial = [...place.files.keys()].filter((path) => path.includes('.p/'));
    expect(partial.sort()).toEqual(
      ['tile/0/002.p/188', 'tile/0/004.p/176', 'tile/1/000.p/2', 'tile/1/000.p/4'].concat([
        'tile/entries/002.p/188',
        'tile/entries/004.p/176',
      ]),
    );
  });

  it('cut off at any write leaves the old copy whole, and the next run finishes it', async () => {
    const entries = sampleEntries(TILE_WIDTH * 4 + 9);
    const [older, newer] = [await sampleLog(entries.slice(0, 300)), await sampleLog(entries)];
    const whole = memory();
    await copyLog(requestOf(older, whole));
    const start = new Map(whole.files);
    await copyLog(requestOf(newer, whole));
    for (let writes = 0; writes < whole.writes.length; writes++) {
      const place = memory(new Map(start));
      place.endAfter(writes);
      await copyLog(requestOf(newer, place)).catch(() => undefined);
      const isNew = place.files.get('checkpoint')?.length !== older.files.get('checkpoint')?.length;
      expect((await verifies(older, place.files)).entriesChecked).toBe(isNew ? entries.length : 300);
      place.endAfter(Number.POSITIVE_INFINITY);
      await copyLog(requestOf(newer, place));
      expect((await verifies(newer, place.files)).entriesChecked).toBe(entries.length);
    }
  });

  it('of a log that does not show all yet holds its hashes, and fetches the rest when it is public', async () => {
    const entries = sampleEntries(900);
    const place = memory();
    const asking = (log: Log, hidden: ReadonlyMap<string, number>): CopyLogRequest => ({
      ...requestOf(log, place),
      fetchBytes: async (path, options) => {
        const publicEntries = hidden.get(path);
        if (publicEntries !== undefined) throw new NotYetPublic(path, publicEntries);
        const prefix = /^(tile\/entries\/[0-9]+)\.p\/([0-9]+)$/.exec(path);
        const whole = prefix?.[1] === undefined ? undefined : log.files.get(prefix[1]);
        if (log.files.has(path) || whole === undefined || !prefix) return serve(log.files)(path, options);
        return encodeBundle(decodeBundle(whole, TILE_WIDTH).slice(0, Number(prefix[2])));
      },
    });
    const older = await sampleLog(entries.slice(0, 600));
    const hidden = new Map([
      ['tile/entries/001', 17],
      ['tile/entries/002.p/88', 0],
    ]);
    const first = await copyLog(asking(older, hidden));
    expect(first.hashOnly).toBe(239 + 88);
    expect([...parseWithheld(place.files.get('withheld.txt') ?? new Uint8Array())]).toEqual([...hidden]);
    expect(place.files.has('tile/entries/001.p/17')).toBe(true);
    const newer = await sampleLog(entries);
    const second = await copyLog(asking(newer, new Map([['tile/entries/002', 90]])));
    expect(second.hashOnly).toBe(166);
    expect(place.files.has('tile/entries/001.p/17')).toBe(false);
    const third = await copyLog(requestOf(newer, place));
    expect(third.hashOnly).toBe(0);
    expect(place.files.has('withheld.txt')).toBe(false);
    expect((await verifies(newer, place.files)).entriesChecked).toBe(900);
  });

  it('takes nothing that the signed root does not commit to', async () => {
    const log = await sampleLog(sampleEntries(600));
    for (const [path, bytes] of log.files) {
      const files = new Map([...log.files, [path, flipBit(bytes, 8 * (bytes.length >> 1) + 3)] as const]);
      const place = memory();
      const code = await codeOf(() => copyLog({ ...requestOf(log, place), fetchBytes: serve(files) }));
      expect(code, path).not.toBe('none');
      expect(place.files.has('checkpoint')).toBe(false);
    }
  });

  it('is not replaced by another history, nor by a shorter one', async () => {
    const entries = sampleEntries(700);
    const [older, newer] = [await sampleLog(entries.slice(0, 300)), await sampleLog(entries)];
    const other = await sampleLog(entries.with(299, new TextEncoder().encode('rewritten')));
    const place = memory();
    await copyLog(requestOf(older, place));
    expect(await codeOf(() => copyLog(requestOf(other, place)))).toBe('tlog/log-forked');
    await copyLog(requestOf(newer, place));
    expect(await codeOf(() => copyLog(requestOf(older, place)))).toBe('tlog/log-shrank');
    expect((await verifies(newer, place.files)).entriesChecked).toBe(700);
  });
});
