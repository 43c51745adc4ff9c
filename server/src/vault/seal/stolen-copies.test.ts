import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hourOf } from './data-key.ts';
import { expiryAddress } from './expiry-key.ts';
import { holdSegments } from './hold-segments.ts';
import { newId, type Uuid } from './ids.ts';
import { openKekFolder } from './key-encryption.ts';
import { KeyStore } from './key-store.ts';
import { readRecording } from './open-recording.ts';
import { openRecordingFiles } from './recording-files.ts';
import type { SegmentRecord } from './segment.ts';
import { bytesOf, codeOf, openZone, patternBytes, sealInZone, type Zone } from './testing/zone.ts';

const dueOn = Temporal.PlainDate.from('2026-12-01');
const dueAt = Temporal.Instant.from('2026-12-01T00:00:00Z');
const from = Temporal.Instant.from('2026-11-01T09:50:00Z');
const content = patternBytes(200_000);
const parts = [0, 1].map((ordinal) => {
  const capturedFrom = from.add({ minutes: 10 * ordinal });
  return {
    ordinal,
    capturedFrom,
    capturedTo: capturedFrom.add({ minutes: 10 }),
    sizeBytes: 100_000,
    hour: hourOf(capturedFrom),
  };
});

const sealOne = (zone: Zone) => sealInZone(zone, { content, segments: parts, dueOn });
const read = (
  zone: Pick<Zone, 'files' | 'dataKeyOf'>,
  store: KeyStore,
  segments: readonly SegmentRecord[],
  range = { start: 0, end: content.length },
) =>
  bytesOf(
    readRecording(
      { files: zone.files, expiryKeys: store, dataKeyOf: zone.dataKeyOf },
      segments,
      range,
      async () => undefined,
    ),
  );

describe('a sealed recording', () => {
  it('opens for the zone that sealed it: whole, and any range across its segments', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    expect(await read(zone, zone.store, segments)).toEqual(content);
    expect(await read(zone, zone.store, segments, { start: 99_990, end: 100_010 })).toEqual(
      content.subarray(99_990, 100_010),
    );
  });

  it('opens nothing with the key-encryption key of another zone', async () => {
    await using zone = await openZone();
    await using other = await openZone();
    const { segments } = await sealOne(zone);
    const foreign = await KeyStore.open({ folder: zone.keyFolder, kek: other.keks });
    expect(await codeOf(read(zone, foreign, segments))).toBe('vault/kek-missing');
    // Even when the other zone puts its key under the name of this one.
    await cp(join(other.kekFolder, other.organisationId), join(other.kekFolder, zone.organisationId), {
      recursive: true,
    });
    expect(await codeOf(read(zone, foreign, segments))).toBe('vault/wrapped-key-refused');
  });

  it('opens nothing for who holds the database and the bytes but not the key store', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    await using thief = await openZone();
    await thief.keks.ensure(zone.organisationId);
    const empty = await KeyStore.open({ folder: thief.keyFolder, kek: thief.keks });
    expect(await codeOf(read(zone, empty, segments))).toBe('vault/expiry-key-missing');
  });

  it('shows in rows and files of the disk neither content nor any key', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    const [segment] = segments;
    const record = zone.dataKeys.get(segment?.dataKeyId ?? '');
    if (segment === undefined || record === undefined) throw new Error('nothing was sealed');
    const dataKey = await zone.store.unwrap(expiryAddress(record), record.wrappedKey, {
      keyId: record.dataKeyId,
      context: { cameraId: record.cameraId, hour: record.hour },
    });
    const disk = [Buffer.from(JSON.stringify([segments, [...zone.dataKeys.values()]]))];
    for (const row of [...segments, ...zone.dataKeys.values()]) disk.push(Buffer.from(row.wrappedKey));
    for (const folder of [zone.contentFolder, zone.keyFolder])
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) disk.push(await readFile(join(entry.parentPath, entry.name)));
    for (const bytes of disk) {
      expect(bytes.includes(dataKey)).toBe(false);
      expect(bytes.includes(content.subarray(0, 64))).toBe(false);
    }
  });

  it('opens nothing for who holds key store, database and bytes but no key-encryption key', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    await rm(zone.kekFolder, { recursive: true });
    const keks = await openKekFolder(zone.kekFolder);
    const store = await KeyStore.open({ folder: zone.keyFolder, kek: keks });
    expect(await codeOf(read(zone, store, segments))).toBe('vault/kek-missing');
    await keks.ensure(zone.organisationId);
    expect(await codeOf(read(zone, store, segments))).toBe('vault/wrapped-key-refused');
  });

  it('that was erased does not open from yesterday’s backup of database and bytes', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    // The backup: rows and sealed bytes. The key store is in no backup, by design.
    const rows = structuredClone([...segments]);
    const dataKeys = new Map(structuredClone([...zone.dataKeys]));
    await cp(zone.contentFolder, join(zone.folder, 'yesterday'), { recursive: true });
    await zone.store.destroy({ organisationId: zone.organisationId, dueOn }, dueAt);
    for (const segment of segments) await zone.files.delete(segment.segmentId);
    expect(await codeOf(read(zone, zone.store, segments))).toBe('vault/expiry-key-destroyed');

    await rm(zone.contentFolder, { recursive: true });
    await rename(join(zone.folder, 'yesterday'), zone.contentFolder);
    const files = await openRecordingFiles(zone.contentFolder);
    const dataKeyOf = async (segment: SegmentRecord) => dataKeys.get(segment.dataKeyId) ?? zone.dataKeyOf(segment);
    const store = await KeyStore.open({ folder: zone.keyFolder, kek: zone.keks });
    expect(await codeOf(read({ files, dataKeyOf }, store, rows))).toBe('vault/expiry-key-destroyed');
  });

  it('does not open when a row says another instant, camera, size or place than when it was sealed', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    const [first, second] = segments;
    if (first === undefined || second === undefined) throw new Error('nothing was sealed');
    const changes: Partial<SegmentRecord>[] = [
      { capturedFrom: first.capturedFrom.replace('11-01', '11-20') },
      { capturedTo: second.capturedTo },
      { cameraId: newId<Uuid>() },
      { ordinal: 5 },
      { sizeBytes: 99_999 },
      { plaintextSha256: second.plaintextSha256 },
      { recordingId: newId() },
      { wrappedKey: second.wrappedKey },
    ];
    for (const change of changes)
      expect(await codeOf(read(zone, zone.store, [{ ...first, ...change }], { start: 0, end: 10 }))).toBe(
        'vault/wrapped-key-refused',
      );
    for (const change of [{ hour: '2026-11-02T09:00:00Z' }, { cameraId: newId<Uuid>() }]) {
      const record = { ...(await zone.dataKeyOf(first)), ...change };
      expect(
        await codeOf(
          read({ files: zone.files, dataKeyOf: async () => record }, zone.store, [first], { start: 0, end: 1 }),
        ),
      ).toBe('vault/wrapped-key-refused');
    }
    const postponed = { ...(await zone.dataKeyOf(first)), dueOn: '2027-12-01' };
    expect(
      await codeOf(
        read({ files: zone.files, dataKeyOf: async () => postponed }, zone.store, [first], { start: 0, end: 1 }),
      ),
    ).toBe('vault/expiry-key-missing');
  });
});

describe('a recording whose keys are split', () => {
  /** Seals with split keys; the shares as the keyholder would have them, by segment. */
  const sealSplit = async (zone: Zone) => {
    const shares = new Map<string, Buffer>();
    const closeShare = async (share: Uint8Array, { segmentId }: { readonly segmentId: string }) => {
      shares.set(segmentId, Buffer.from(share));
    };
    const { segments } = await sealInZone(zone, { content, segments: parts, dueOn, closeShare });
    return { segments, shares };
  };
  const readWith = (
    zone: Zone,
    segments: readonly SegmentRecord[],
    shareOf?: (s: SegmentRecord) => Promise<Uint8Array>,
  ) =>
    bytesOf(
      readRecording(
        {
          files: zone.files,
          expiryKeys: zone.store,
          dataKeyOf: zone.dataKeyOf,
          ...(shareOf === undefined ? {} : { shareOf }),
        },
        segments,
        { start: 0, end: content.length },
        async () => undefined,
      ),
    );
  const from = (shares: ReadonlyMap<string, Buffer>) => async (s: SegmentRecord) =>
    shares.get(s.segmentId) ?? Buffer.alloc(32);

  it('opens with both halves of each segment, and with nothing less for who holds the whole host', async () => {
    await using zone = await openZone();
    const { segments, shares } = await sealSplit(zone);
    expect(segments.map(({ isSplit }) => isSplit)).toEqual([true, true]);
    expect(await readWith(zone, segments, from(shares))).toEqual(content);
    expect(await codeOf(readWith(zone, segments))).toBe('vault/share-missing');
    expect(await codeOf(readWith(zone, segments, async () => Buffer.alloc(32)))).toBe('vault/sealed-wrong-key');
    const [first, second] = segments;
    if (first === undefined || second === undefined) throw new Error('nothing was sealed');
    // The share of one segment opens no other, and a row that hides the split opens nothing.
    const swapped = async (s: SegmentRecord) =>
      shares.get((s === first ? second : first).segmentId) ?? Buffer.alloc(32);
    expect(await codeOf(readWith(zone, segments, swapped))).toBe('vault/sealed-wrong-key');
    expect(await codeOf(readWith(zone, [{ ...first, isSplit: false }, second], from(shares)))).toBe(
      'vault/wrapped-key-refused',
    );
  });

  it('opens nothing for who holds every share but not the host’s keys, nor after the term', async () => {
    await using zone = await openZone();
    const { segments, shares } = await sealSplit(zone);
    await using thief = await openZone();
    await thief.keks.ensure(zone.organisationId);
    const empty = await KeyStore.open({ folder: thief.keyFolder, kek: thief.keks });
    expect(await codeOf(readWith({ ...zone, store: empty }, segments, from(shares)))).toBe('vault/expiry-key-missing');
    await zone.store.destroy({ organisationId: zone.organisationId, dueOn }, dueAt);
    expect(await codeOf(readWith(zone, segments, from(shares)))).toBe('vault/expiry-key-destroyed');
  });

  it('shows on the disk and in its rows neither half', async () => {
    await using zone = await openZone();
    const { segments, shares } = await sealSplit(zone);
    const disk = [Buffer.from(JSON.stringify([segments, [...zone.dataKeys.values()]]))];
    for (const folder of [zone.contentFolder, zone.keyFolder])
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) disk.push(await readFile(join(entry.parentPath, entry.name)));
    for (const share of shares.values()) for (const bytes of disk) expect(bytes.includes(share)).toBe(false);
  });
});

describe('a hold', () => {
  it('keeps the held segment past the day and no other, and writes no byte of the recording', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    const [kept, released] = segments;
    if (kept === undefined || released === undefined) throw new Error('nothing was sealed');
    const before = await readFile(join(zone.contentFolder, kept.segmentId.slice(-2), `${kept.segmentId}.sealed`));
    const hold = { holdId: newId<Uuid>(), dueOn: Temporal.PlainDate.from('2027-10-01'), dataKeyOf: zone.dataKeyOf };
    const held = await holdSegments(zone.store, { ...hold, segments: [kept] });
    for (const record of held.dataKeys) zone.dataKeys.set(record.dataKeyId, record);
    const rows = [...held.segments, released];
    expect(await read(zone, zone.store, rows)).toEqual(content);

    await zone.store.destroy({ organisationId: zone.organisationId, dueOn }, dueAt);
    expect(await read(zone, zone.store, rows, { start: 0, end: 100_000 })).toEqual(content.subarray(0, 100_000));
    expect(await codeOf(read(zone, zone.store, rows, { start: 100_000, end: 100_001 }))).toBe(
      'vault/expiry-key-destroyed',
    );
    expect(await codeOf(read(zone, zone.store, [kept], { start: 0, end: 1 }))).toBe('vault/expiry-key-destroyed');
    expect(await readFile(join(zone.contentFolder, kept.segmentId.slice(-2), `${kept.segmentId}.sealed`))).toEqual(
      before,
    );

    await zone.store.destroy({ organisationId: zone.organisationId, dueOn: hold.dueOn, lot: hold.holdId }, dueAt);
    expect(await codeOf(read(zone, zone.store, rows, { start: 0, end: 1 }))).toBe('vault/expiry-key-destroyed');
  });

  it('of segments of one camera and hour takes one data key, of two hours two', async () => {
    await using zone = await openZone();
    const { segments } = await sealOne(zone);
    const again = await sealOne(zone);
    const hold = { holdId: newId<Uuid>(), dueOn: Temporal.PlainDate.from('2027-10-01'), dataKeyOf: zone.dataKeyOf };
    const held = await holdSegments(zone.store, { ...hold, segments: [...segments, ...again.segments] });
    expect(held.segments.length).toBe(4);
    expect(held.dataKeys.map((record) => record.hour)).toEqual(['2026-11-01T09:00:00Z', '2026-11-01T10:00:00Z']);
  });
});
