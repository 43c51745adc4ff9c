import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dockerImage, tar, zip } from './own-set/archives.fixture.ts';
import { scan } from './scan.ts';

const recogniser = 'import face_recognition\nface_recognition.compare_faces([], None)\n';
const parent = mkdtempSync(join(tmpdir(), 'scan-hidden-'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(parent, 'tree-'));
  writeFileSync(join(folder, 'innocent.py'), 'print(1)\n');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const hidden = (path: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), recogniser);
};
const archived = async (bytes: Buffer, limits = {}) => {
  const file = join(folder, 'x.bin');
  writeFileSync(file, bytes);
  return scan(file, { limits });
};

describe('code that a name or a link hides', () => {
  it.each(['.git/a.py', 'deep/.git/hooks/pre-commit.py', '.git/objects/a.py', '.git/objects/ab/cdef.py'])(
    'is found in %s',
    async (path) => {
      hidden(path);
      expect((await scan(folder)).verdict).toBe('recognition');
    },
  );

  it('is no name in the index of git, unless the index is something else', async () => {
    const names = Buffer.concat([Buffer.from('DIRC\0\0\0\x02'), Buffer.from('a/models/arcface_r100.onnx\0'.repeat(3))]);
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/index'), names);
    const indexed = await scan(folder);
    expect([indexed.verdict, indexed.complete]).toEqual(['none', true]);
    expect(indexed.notExamined).toEqual([
      { path: '.git/index', kind: 'other', reason: 'format-not-read', detail: 'git index' },
    ]);
    writeFileSync(join(folder, 'index'), names);
    expect((await scan(folder)).verdict).toBe('recognition');
    rmSync(join(folder, 'index'));
    writeFileSync(join(folder, '.git/index'), recogniser);
    expect((await scan(folder)).verdict).toBe('recognition');
  });

  it('is not read behind a link out of the tree: then the report is incomplete, and says where', async () => {
    const outside = mkdtempSync(join(parent, 'outside-'));
    writeFileSync(join(outside, 'a.py'), recogniser);
    for (const to of [outside, join(outside, 'a.py')]) {
      symlinkSync(to, join(folder, 'lib'));
      const { complete, notExamined } = await scan(folder);
      expect([complete, notExamined]).toEqual([false, [{ path: 'lib', kind: 'code', reason: 'link-outside' }]]);
      rmSync(join(folder, 'lib'));
    }
  });

  it('leaves a report complete for links inside the tree, to nowhere and to a device', async () => {
    symlinkSync(join(folder, 'innocent.py'), join(folder, 'inside'));
    symlinkSync('/nowhere/at/all', join(folder, 'nowhere'));
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync('/dev/null', join(folder, 'masked.service'));
    expect(await scan(folder)).toMatchObject({ verdict: 'none', complete: true });
  });

  it('is found under a name of a whiteout, in an ordinary tar, a zip and a layer', async () => {
    expect((await archived(await tar({ 'x/.wh.lib/a.py': recogniser }))).verdict).toBe('recognition');
    expect((await archived(await tar({ 'x/.wh.a.py': recogniser }))).verdict).toBe('recognition');
    expect((await archived(zip({ 'x/.wh.lib/a.py': recogniser }))).verdict).toBe('recognition');
    const image = await dockerImage([{ 'etc/x': 'x' }, { 'opt/.wh.lib/a.py': recogniser }]);
    expect((await archived(image)).verdict).toBe('recognition');
  });

  it('counts when one of two images still shows the layer that the other one hides', async () => {
    const layers = { 'a/layer.tar': await tar({ 'm.py': recogniser }), 'b/layer.tar': await tar({ '.wh.m.py': '' }) };
    const image = (...orders: readonly (readonly string[])[]) =>
      tar({ ...layers, 'manifest.json': JSON.stringify(orders.map((Layers) => ({ Layers }))) });
    const both = ['a/layer.tar', 'b/layer.tar'];
    expect((await archived(await image(both))).verdict).toBe('none');
    expect((await archived(await image(both, ['a/layer.tar']))).verdict).toBe('recognition');
    expect((await archived(await image([...both, 'a/layer.tar']))).verdict).toBe('recognition');
  });
});

/** A tar of entries that hold nothing: folders, or pipes. */
async function empties(type: 'directory' | 'fifo', count: number): Promise<Buffer> {
  const packing = pack();
  const chunks: Buffer[] = [];
  const taking = (async () => {
    for await (const chunk of packing) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  })();
  for (let n = 0; n < count; n += 1) packing.entry({ name: `d${n}`, type });
  packing.finalize();
  await taking;
  return Buffer.concat(chunks);
}

describe('a limit', () => {
  it.each(['directory', 'fifo'] as const)('counts entries of kind %s, which hold no file', async (type) => {
    for (const bytes of [await empties(type, 300), gzipSync(await empties(type, 300))]) {
      const { complete, notExamined } = await archived(bytes, { entries: 100 });
      expect(complete).toBe(false);
      expect(notExamined.at(-1)).toMatchObject({ reason: 'too-many', kind: 'code' });
      expect(notExamined.length).toBeLessThan(102);
    }
  });

  it('counts folders of a zip', async () => {
    const names = Array.from({ length: 300 }, (_, n) => [`d${n}/`, '']);
    const { complete, notExamined } = await archived(zip(Object.fromEntries(names)), { entries: 100 });
    expect([complete, notExamined[0]?.reason]).toEqual([false, 'too-many']);
  });

  it('of bytes and of the ratio holds for what no entry holds', async () => {
    const folders = gzipSync(await empties('directory', 2000), { level: 9 });
    const most = await archived(folders, { unpackedBytes: 100_000 });
    expect(most).toMatchObject({ complete: false, notExamined: [{ reason: 'too-large', kind: 'archive' }] });
    const ratio = await archived(folders, { ratioFromBytes: 100_000, ratio: 5 });
    expect(ratio).toMatchObject({ complete: false, notExamined: [{ reason: 'ratio', kind: 'archive' }] });
  });

  it('of time ends within an archive of folders', async () => {
    const folders = gzipSync(await empties('directory', 30_000));
    const { complete, notExamined } = await archived(folders, { seconds: 0.05 });
    expect([complete, notExamined.some(({ reason }) => reason === 'time')]).toEqual([false, true]);
  });
});
