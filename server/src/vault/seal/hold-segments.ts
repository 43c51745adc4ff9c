import { type DataKeyAddress, type DataKeyRecord, makeDataKey, withDataKey } from './data-key.ts';
import { type ExpiryKeys, expiryAddress } from './expiry-key.ts';
import type { Uuid } from './ids.ts';
import { type SegmentRecord, unwrapSegmentKey, wrapSegmentKey } from './segment.ts';

/** A hold: which segments outlive their term, until which day, under which lot. */
export interface Hold {
  /** Names the lot, so that the hold's end destroys its key and nothing else. */
  readonly holdId: Uuid;
  readonly dueOn: Temporal.PlainDate;
  readonly segments: readonly SegmentRecord[];
  readonly dataKeyOf: (segment: SegmentRecord) => Promise<DataKeyRecord>;
}

/** New rows after a hold; the files stay as they are. */
export interface HeldSegments {
  readonly dataKeys: readonly DataKeyRecord[];
  readonly segments: readonly SegmentRecord[];
}

/**
 * Moves the keys of the held segments, and of no other, under data keys of the hold's own lot: the day's expiry key can be
 * destroyed on its day, and what was held stays readable until the hold's day or its end. No byte of a recording is written.
 * The old rows must go with the commit of the new ones. To end the hold early, destroy its lot.
 */
export async function holdSegments(expiryKeys: ExpiryKeys, hold: Hold): Promise<HeldSegments> {
  const dataKeys = new Map<string, DataKeyRecord>();
  const segments: SegmentRecord[] = [];
  for (const segment of hold.segments) {
    const old = await hold.dataKeyOf(segment);
    const address: DataKeyAddress = {
      organisationId: expiryAddress(old).organisationId,
      cameraId: old.cameraId,
      hour: Temporal.Instant.from(old.hour),
      dueOn: hold.dueOn,
      lot: hold.holdId,
    };
    const cameraHour = `${old.organisationId} ${old.cameraId} ${old.hour}`;
    const held = dataKeys.get(cameraHour) ?? (await makeDataKey(expiryKeys, address));
    dataKeys.set(cameraHour, held);
    segments.push(await moveSegmentKey(expiryKeys, segment, old, held));
  }
  return { dataKeys: [...dataKeys.values()], segments };
}

async function moveSegmentKey(
  expiryKeys: ExpiryKeys,
  segment: SegmentRecord,
  from: DataKeyRecord,
  to: DataKeyRecord,
): Promise<SegmentRecord> {
  return withDataKey(expiryKeys, from, (old) => {
    const key = unwrapSegmentKey(old, segment);
    return withDataKey(expiryKeys, to, (held) => {
      const wrappedKey = wrapSegmentKey(held, to.dataKeyId, key, segment);
      return { ...segment, dataKeyId: to.dataKeyId, wrappedKey };
    }).finally(() => key.fill(0));
  });
}
