import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataKeyRecord, makeDataKey } from '../data-key.ts';
import { newId, type RecordingId, type Uuid } from '../ids.ts';
import { type KekFolder, openKekFolder } from '../key-encryption.ts';
import { KeyStore } from '../key-store.ts';
import type { PlannedSegment } from '../plan-segments.ts';
import { openRecordingFiles, type RecordingFiles } from '../recording-files.ts';
import { type SealedRecording, type SealingPlace, sealRecording } from '../seal-recording.ts';
import type { SegmentRecord } from '../segment.ts';

/** A fictional zone with real folders: content, keys, key-encryption keys, and the rows a database would keep. */
export interface Zone extends AsyncDisposable {
  readonly folder: string;
  readonly contentFolder: string;
  readonly keyFolder: string;
  readonly kekFolder: string;
  readonly organisationId: Uuid;
  readonly cameraId: Uuid;
  readonly files: RecordingFiles;
  readonly keks: KekFolder;
  readonly store: KeyStore;
  readonly dataKeys: Map<string, DataKeyRecord>;
  readonly dataKeyOf: (segment: SegmentRecord) => Promise<DataKeyRecord>;
}

/** Opens a zone in a fresh folder, removed when disposed. */
export async function openZone(): Promise<Zone> {
  const folder = await mkdtemp(join(tmpdir(), 'clairevoie-seal-'));
  const contentFolder = join(folder, 'content');
  const keyFolder = join(folder, 'keys');
  const kekFolder = join(folder, 'keks');
  const organisationId = newId<Uuid>();
  const keks = await openKekFolder(kekFolder);
  await keks.ensure(organisationId);
  const dataKeys = new Map<string, DataKeyRecord>();
  return {
    folder,
    contentFolder,
    keyFolder,
    kekFolder,
    organisationId,
    cameraId: newId<Uuid>(),
    files: await openRecordingFiles(contentFolder),
    keks,
    store: await KeyStore.open({ folder: keyFolder, kek: keks }),
    dataKeys,
    dataKeyOf: async (segment) => {
      const found = dataKeys.get(segment.dataKeyId);
      if (found === undefined) throw new Error(`no data key ${segment.dataKeyId}`);
      return found;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Seals content in a zone, every hour under its own data key, all due on one day. */
export async function sealInZone(
  zone: Zone,
  options: {
    readonly content: Uint8Array;
    readonly segments: readonly PlannedSegment[];
    readonly dueOn: Temporal.PlainDate;
    readonly recordingId?: RecordingId;
    readonly closeShare?: SealingPlace['closeShare'];
  },
): Promise<SealedRecording> {
  const ofHour = new Map<string, DataKeyRecord>();
  const { organisationId, cameraId, files, store } = zone;
  const dataKeyOf = async ({ hour }: PlannedSegment) => {
    const address = { organisationId, cameraId, hour, dueOn: options.dueOn };
    const record = ofHour.get(hour.toString()) ?? (await makeDataKey(store, address));
    ofHour.set(hour.toString(), record);
    zone.dataKeys.set(record.dataKeyId, record);
    return record;
  };
  return sealRecording(
    {
      files,
      expiryKeys: store,
      dataKeyOf,
      ...(options.closeShare === undefined ? {} : { closeShare: options.closeShare }),
    },
    {
      recordingId: options.recordingId ?? newId<RecordingId>(),
      cameraId,
      segments: options.segments,
      content: piecesOf(options.content, 1000),
      maximumBytes: 1e9,
    },
  );
}

/** Bytes as a stream of pieces of at most this length. */
export async function* piecesOf(content: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < content.length; at += pieceBytes) yield content.subarray(at, at + pieceBytes);
}

/** Joins a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(Uint8Array.from(piece));
  return Buffer.concat(pieces);
}

/** Bytes that differ from place to place: byte n of seed s. */
export function patternBytes(lengthBytes: number, seed = 0): Buffer {
  return Buffer.from(Uint8Array.from({ length: lengthBytes }, (_, at) => (at * 31 + (at >> 8) * 17 + seed) & 0xff));
}

/** The code of the error that a promise ends with; fails when it does not end with one. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
}
