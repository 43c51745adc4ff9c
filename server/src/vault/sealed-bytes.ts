import { destructions } from './registers.ts';
import { hourOf, makeDataKey } from './seal/data-key.ts';
import { expiryFacts, expiryInstant } from './seal/expiry-key.ts';
import { parseUuid, type RecordingId, type SegmentId, type Uuid } from './seal/ids.ts';
import { readRecording } from './seal/open-recording.ts';
import { openRecordingFiles } from './seal/recording-files.ts';
import { sealErrors } from './seal/seal-errors.ts';
import { sealRecording } from './seal/seal-recording.ts';
import type { SegmentRecord } from './seal/segment.ts';
import type { Vault } from './vault.ts';
import { findDataKey, getDataKey, keepDataKey } from './vault-store.ts';

/** What another room has sealed: the facts and the closed key of one file. The room keeps it; alone it opens nothing. */
export interface SealedPart extends SegmentRecord {
  /** Whose expiry key closes it, and the UTC day with whose beginning that key goes. */
  readonly organisationId: string;
  readonly dueOn: string;
}

/** Bytes to be sealed for another room. */
export interface PartToSeal {
  /** What the bytes belong to; bound to their key. */
  readonly ownerId: string;
  readonly organisationId: string;
  readonly cameraId: string;
  /** First and last instant of what the bytes show; bound to their key. */
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  /** UTC day with whose beginning the key goes, and every copy with it. */
  readonly dueOn: Temporal.PlainDate;
  readonly bytes: Uint8Array;
}

/**
 * Files of another room under the vault's machinery: sealed as recordings are, under data keys of camera, hour and day, and expiry keys
 * that the vault's schedule destroys and journals. A lot of their own keeps these keys apart from those of recordings of the same day.
 */
export interface SealedBytes {
  /** Seals; durable when it returns. The file is an orphan until the room has kept the part. */
  seal(part: PartToSeal): Promise<SealedPart>;
  /** Plaintext bytes [start, end) of a part; throws `vault/expiry-key-destroyed` once its day has begun. */
  open(part: SealedPart, range: { readonly start: number; readonly end: number }): AsyncGenerator<Uint8Array>;
  /** Removes a file; one that is gone already is no error. */
  remove(segmentId: string): Promise<void>;
  /** Whether the key of that day was destroyed, as the journal says. */
  isDestroyed(organisationId: string, dueOn: string): Promise<boolean>;
  /** Removes files that were there before `before` and that the room does not know: what a crash left. */
  sweep(before: Temporal.Instant, known: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}

/** Opens a folder of sealed files for another room; `lot` is that room's own, for good. */
export async function openSealedBytes(
  vault: Pick<Vault, 'options' | 'keks' | 'keyStore' | 'read'>,
  of: { readonly folder: string; readonly lot: string },
): Promise<SealedBytes> {
  const { db } = vault.options;
  const lot = parseUuid(of.lot);
  const files = await openRecordingFiles(of.folder);
  const keyOf = async (address: {
    organisationId: Uuid;
    cameraId: Uuid;
    hour: Temporal.Instant;
    dueOn: Temporal.PlainDate;
  }) => {
    const whole = { ...address, lot };
    const facts = { ...expiryFacts(whole), cameraId: address.cameraId, hour: address.hour.toString() };
    return (await findDataKey(db, facts)) ?? (await keepDataKey(db, await makeDataKey(vault.keyStore, whole)));
  };
  const isDestroyed: SealedBytes['isDestroyed'] = async (organisationId, dueOn) =>
    (await vault.read.find(destructions, { organisation_id: organisationId, due_on: dueOn, lot })).length > 0;
  return {
    async seal({ ownerId, organisationId: organisation, cameraId: camera, from, to, dueOn, bytes }) {
      const organisationId = parseUuid(organisation);
      const cameraId = parseUuid(camera);
      await vault.keks.ensure(organisationId);
      const sealed = await sealRecording(
        {
          files,
          expiryKeys: vault.keyStore,
          dataKeyOf: ({ hour }) => keyOf({ organisationId, cameraId, hour, dueOn }),
        },
        {
          recordingId: parseUuid<RecordingId>(ownerId),
          cameraId,
          segments: [{ ordinal: 0, capturedFrom: from, capturedTo: to, hour: hourOf(from), sizeBytes: bytes.length }],
          content: piecesOf(bytes),
          maximumBytes: bytes.length,
        },
      );
      const [part] = sealed.segments;
      if (part === undefined) throw new TypeError('nothing was sealed');
      return { ...part, organisationId, dueOn: dueOn.toString() };
    },
    open: (part, range) => {
      // The row of a data key is forgotten once its day is over: that is told as what it is.
      const dataKeyOf = async ({ dataKeyId }: SegmentRecord) => {
        if (await isDestroyed(part.organisationId, part.dueOn))
          throw sealErrors.expiryKeyDestroyed({ organisationId: part.organisationId, dueOn: part.dueOn, lot });
        return getDataKey(db, dataKeyId);
      };
      return readRecording({ files, expiryKeys: vault.keyStore, dataKeyOf }, [part], range, async () => undefined);
    },
    remove: async (segmentId) => {
      await files.delete(parseUuid<SegmentId>(segmentId));
    },
    isDestroyed,
    sweep: async (before, known) => {
      const swept = await files.sweep({
        before,
        known: async (ids) => {
          const there = await known(ids);
          return new Set(ids.filter((id) => there.has(id)));
        },
      });
      return swept.orphans.length + swept.unfinished;
    },
  };
}

/** The moment with which a UTC day begins: from then on what is due on it opens for nobody. */
export const beginningOf = expiryInstant;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
