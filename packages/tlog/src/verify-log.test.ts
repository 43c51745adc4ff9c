import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { encodeBundle } from './entry-bundle.ts';
import { formatVkey } from './keys.ts';
import { NotYetPublic } from './log-fetcher.ts';
import { emptyRoot, hashLeaf, rootOfHashes } from './merkle.ts';
import { noteSigner } from './note-signer.ts';
import { codeOf, flipBit, sampleEntries, sampleKey, sampleLog, serve } from './sample-log.ts';
import { tilesOf } from './tile-shape.ts';
import { TlogError } from './tlog-error.ts';
import { type VerifyLogRequest, verifyLog } from './verify-log.ts';

async function sampleRequest(size: number, batch?: number) {
  const log = await sampleLog(sampleEntries(size), batch ? { batch } : {});
  const request: VerifyLogRequest = { fetchBytes: serve(log.files), vkey: formatVkey(log.signing.key) };
  return { ...log, request };
}

describe('verifying a log', () => {
  it.each([0, 1, 5, 255, 256, 257, 600, 66_000])('accepts an honest one of %i entries and counts', async (size) => {
    const { request, head } = await sampleRequest(size);
    const seen: number[] = [];
    const report = await verifyLog({
      ...request,
      checkLeaf: (index, entry) => {
        if (new TextDecoder().decode(entry).startsWith(`entry ${index}`)) seen.push(index);
      },
    });
    expect(report).toMatchObject({
      size,
      tilesChecked: [...tilesOf(size)].length,
      bundlesChecked: Math.ceil(size / 256),
      entriesChecked: size,
      leavesJudged: size,
    });
    expect(report.opened.checkpoint.rootHash).toEqual(head.rootHash);
    expect(seen).toEqual(Array.from({ length: size }, (_, i) => i));
  });

  it('reads a log that grew in many steps', async () => {
    const { request } = await sampleRequest(1000, 7);
    expect(await verifyLog(request)).toMatchObject({ entriesChecked: 1000, leavesJudged: 0 });
  });

  it('counts entries of which the log shows the hash only, where the caller lets them stand, and refuses them elsewhere', async () => {
    const { request, files } = await sampleRequest(300);
    const withheldFrom =
      (publicEntries: number): VerifyLogRequest['fetchBytes'] =>
      async (path, options) => {
        if (path === 'tile/entries/000' || path === 'tile/entries/000.p/256')
          throw new NotYetPublic(path, publicEntries);
        if (path === 'tile/entries/000.p/3') return encodeBundle(sampleEntries(3));
        return serve(files)(path, options);
      };
    const hashOnly: number[] = [];
    const checkHashOnly = (index: number) => void hashOnly.push(index);
    const report = await verifyLog({ ...request, fetchBytes: withheldFrom(3), checkHashOnly });
    expect(report).toMatchObject({ entriesChecked: 47, hashOnly: 253, bundlesChecked: 1 });
    expect([hashOnly[0], hashOnly.length, hashOnly.at(-1)]).toEqual([3, 253, 255]);
    expect(await verifyLog({ ...request, fetchBytes: withheldFrom(0), checkHashOnly })).toMatchObject({
      hashOnly: 256,
    });
    expect(await codeOf(() => verifyLog({ ...request, fetchBytes: withheldFrom(3) }))).toBe('tlog/not-yet-public');
    for (const lie of [-1, 1.5, 256, 1e9, Number.NaN])
      expect(await codeOf(() => verifyLog({ ...request, fetchBytes: withheldFrom(lie), checkHashOnly }))).toBe(
        'tlog/not-yet-public',
      );
    const refuses = () => {
      throw new Error('withheld for good');
    };
    expect(await codeOf(() => verifyLog({ ...request, fetchBytes: withheldFrom(3), checkHashOnly: refuses }))).toBe(
      'tlog/leaf-refused',
    );
  });

  it('takes the full tile and bundle where the partial ones are gone', async () => {
    const older = await sampleLog(sampleEntries(300));
    const newer = await sampleLog(sampleEntries(600));
    const files = new Map([...newer.files, ['checkpoint', older.files.get('checkpoint') ?? new Uint8Array()] as const]);
    expect(files.has('tile/0/001.p/44')).toBe(false);
    // The level 1 tile of width 1 is not full in the newer log either: the log must still serve it.
    files.set('tile/1/000.p/1', older.files.get('tile/1/000.p/1') ?? new Uint8Array());
    const report = await verifyLog({ fetchBytes: serve(files), vkey: formatVkey(older.signing.key) });
    expect(report.entriesChecked).toBe(300);
  });

  it('tells which witnesses cosigned', async () => {
    const witness = noteSigner(await sampleKey('w.example', 3, 'cosignature-ml-dsa-44'), () => 42);
    const log = await sampleLog(sampleEntries(3), { cosigners: [witness] });
    const request = { fetchBytes: serve(log.files), vkey: formatVkey(log.signing.key) };
    const known = await verifyLog({ ...request, witnessVkeys: [formatVkey(witness.key)] });
    expect(known.opened.witnessSignatures).toEqual([{ key: witness.key, timestampSeconds: 42 }]);
    expect((await verifyLog(request)).opened).toMatchObject({ witnessSignatures: [], unknownSignatures: 1 });
  });
});

describe('an earlier checkpoint', () => {
  it.each([0, 1, 44, 255, 256, 257, 511, 512, 599, 600])('of %i entries is found to be the beginning', async (size) => {
    const { request, leafHashes } = await sampleRequest(600);
    const previous = { size, rootHash: rootOfHashes(leafHashes.slice(0, size)) };
    expect((await verifyLog({ ...request, previous })).extendsSize).toBe(size);
  });

  it.each([0, 1, 44, 255, 256, 257, 512, 599, 600])('of %i entries shows that history was rewritten', async (size) => {
    const { request } = await sampleRequest(600);
    const previous = { size, rootHash: hashLeaf(utf8('another history')) };
    expect(await codeOf(() => verifyLog({ ...request, previous }))).toBe('tlog/log-forked');
  });

  it('shows that the log was rolled back', async () => {
    const { request } = await sampleRequest(10);
    const previous = { size: 11, rootHash: emptyRoot() };
    expect(await codeOf(() => verifyLog({ ...request, previous }))).toBe('tlog/log-shrank');
  });
});

describe('a log that was tampered with', () => {
  it('is refused with any byte changed, wherever it lies', async () => {
    const { files, request } = await sampleRequest(300);
    const codes = new Set<string>();
    for (const [path, bytes] of files) {
      const step = path === 'checkpoint' ? 1 : 67;
      for (let at = 0; at < bytes.length; at += step) {
        const changed = new Map(files).set(path, flipBit(bytes, at * 8 + (at % 8)));
        const code = await codeOf(() => verifyLog({ ...request, fetchBytes: serve(changed) }));
        expect(code, `${path} at ${at}`).not.toBe('none');
        codes.add(`${path.split('/').slice(0, 2).join('/')} ${code}`);
      }
    }
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'tile/0 tlog/tile-mismatch',
        'tile/0 tlog/root-mismatch',
        'tile/1 tlog/root-mismatch',
        'tile/entries tlog/bundle-mismatch',
        'tile/entries tlog/malformed-bundle',
        'checkpoint tlog/signature-invalid',
      ]),
    );
  });

  it('is refused when any file is missing, cut or longer, and the path is named', async () => {
    const { files, request } = await sampleRequest(300);
    for (const [path, bytes] of files) {
      const without = new Map(files);
      without.delete(path);
      const failing = verifyLog({ ...request, fetchBytes: serve(without) });
      await expect(failing).rejects.toThrow(TlogError);
      await expect(failing).rejects.toMatchObject({ code: 'tlog/fetch-failed', facts: { path } });
      for (const wrong of [bytes.slice(0, -1), new Uint8Array(), new Uint8Array([...bytes, 0])]) {
        const changed = new Map(files).set(path, wrong);
        expect(await codeOf(() => verifyLog({ ...request, fetchBytes: serve(changed) }))).toMatch(
          /malformed|mismatch|too-large/,
        );
      }
    }
  });

  it('is refused when two entries changed places', async () => {
    const entries = sampleEntries(20);
    const swapped = await sampleLog([
      ...entries.slice(0, 4),
      ...entries.slice(5, 6),
      ...entries.slice(4, 5),
      ...entries.slice(6),
    ]);
    const { files, request } = await sampleRequest(20);
    const path = 'tile/entries/000.p/20';
    const changed = new Map(files).set(path, swapped.files.get(path) ?? new Uint8Array());
    expect(await codeOf(() => verifyLog({ ...request, fetchBytes: serve(changed) }))).toBe('tlog/bundle-mismatch');
  });

  it('is refused when another key signed, or for another origin', async () => {
    const { request } = await sampleRequest(3);
    const stranger = await sampleKey('log.example/sample', 8);
    expect(await codeOf(() => verifyLog({ ...request, vkey: formatVkey(stranger.key) }))).toBe(
      'tlog/signature-missing',
    );
    expect(await codeOf(() => verifyLog({ ...request, origin: 'other.example' }))).toBe('tlog/wrong-origin');
    expect(await codeOf(() => verifyLog({ ...request, vkey: 'no key' }))).toBe('tlog/malformed-key');
  });

  it('is refused when an entry breaks the rules of the log, at once or later', async () => {
    const { request } = await sampleRequest(30);
    const atOnce = (index: number) => {
      if (index === 17) throw new Error('header without an act type');
    };
    await expect(verifyLog({ ...request, checkLeaf: atOnce })).rejects.toMatchObject({
      code: 'tlog/leaf-refused',
      facts: { index: 17 },
    });
    const later = async (index: number) => atOnce(index);
    await expect(verifyLog({ ...request, checkLeaf: later })).rejects.toMatchObject({ code: 'tlog/leaf-refused' });
  });
});

describe('limits', () => {
  it('end a verification whose server never answers', async () => {
    const { request, files } = await sampleRequest(300);
    const honest = serve(files);
    const stalls: VerifyLogRequest['fetchBytes'] = (path, options) =>
      path.startsWith('tile/entries') ? new Promise(() => undefined) : honest(path, options);
    expect(await codeOf(() => verifyLog({ ...request, fetchBytes: stalls, maxSeconds: 0.05 }))).toBe('tlog/time-limit');
  });

  it('end a verification that works too long without waiting', async () => {
    const { request } = await sampleRequest(600);
    let ms = 0;
    const nowMs = () => {
      ms += 400;
      return ms;
    };
    expect(await codeOf(() => verifyLog({ ...request, nowMs, maxSeconds: 1 }))).toBe('tlog/time-limit');
  });

  it('refuse a larger tree than wanted, and more bytes than a tile can have', async () => {
    const { request, files } = await sampleRequest(300);
    expect(await codeOf(() => verifyLog({ ...request, maxEntries: 299 }))).toBe('tlog/too-large');
    const flood = new Map(files).set('tile/0/000', new Uint8Array(8193));
    expect(await codeOf(() => verifyLog({ ...request, fetchBytes: serve(flood) }))).toBe('tlog/too-large');
  });
});
