import { CannotTell, type PageReader } from './page-reader.ts';
import { TrackTally } from './track-tally.ts';

const ids = {
  segment: 0x18538067,
  cluster: 0x1f43b675,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codec: 0x86,
};
/** RFC 9559: video, subtitle, buttons, control and metadata tracks carry no sound; 3 (complex) may. */
const silentTypes = new Set([1, 17, 18, 32, 33]);

/**
 * Matroska and WebM: TrackType and CodecID of each TrackEntry. Walks the elements to the end of the file, stepping into
 * segments, tracks and clusters of unknown size, so that a second segment behind the first is seen too. An element that
 * reaches beyond the one it lies in is malformed: it could cover a track that a player still finds.
 */
export async function soundInMatroska(reader: PageReader): Promise<'yes' | 'no' | 'unknown'> {
  const tally = new TrackTally();
  let entries = 0;
  const ends = [reader.sizeBytes];
  for (let at = 0; at < reader.sizeBytes && !tally.hasSound; ) {
    reader.step();
    while (at >= (ends.at(-1) ?? 0)) ends.pop();
    const id = await readNumber(reader, at, true);
    const size = await readNumber(reader, at + id.lengthBytes, false);
    const start = at + id.lengthBytes + size.lengthBytes;
    const isMaster = id.value === ids.segment || id.value === ids.tracks || id.value === ids.trackEntry;
    if (size.isUnknown && !isMaster && id.value !== ids.cluster) throw new CannotTell('malformed');
    const end = size.isUnknown ? (ends.at(-1) ?? 0) : start + size.value;
    if (start > end || end > (ends.at(-1) ?? 0)) throw new CannotTell('malformed');
    if (id.value === ids.trackEntry) entries += 1;
    if (id.value === ids.trackType) tally.add(signOf(await readUnsigned(reader, start, size.value)));
    if (id.value === ids.codec && (await reader.bytes(start, Math.min(2, size.value))).toString('latin1') === 'A_')
      tally.add('sound');
    if (isMaster && !size.isUnknown) ends.push(end);
    at = isMaster || size.isUnknown ? start : end;
  }
  if (tally.hasSound) return 'yes';
  return tally.tracks === entries ? tally.answer : 'unknown';
}

interface EbmlNumber {
  readonly value: number;
  readonly lengthBytes: number;
  readonly isUnknown: boolean;
}

/** A variable-length number of RFC 8794: an id keeps its length marker, a size loses it and may be "unknown" (all ones). */
async function readNumber(reader: PageReader, at: number, isId: boolean): Promise<EbmlNumber> {
  const [first = 0] = await reader.bytes(at, 1);
  const lengthBytes = Math.clz32(first) - 23;
  if (lengthBytes > (isId ? 4 : 8)) throw new CannotTell('malformed');
  const bytes = await reader.bytes(at, lengthBytes);
  let value = BigInt(isId ? first : first & (0xff >> lengthBytes));
  for (const byte of bytes.subarray(1)) value = (value << 8n) | BigInt(byte);
  const isUnknown = !isId && value === (1n << BigInt(7 * lengthBytes)) - 1n;
  if (!isUnknown && value > BigInt(Number.MAX_SAFE_INTEGER)) throw new CannotTell('malformed');
  return { value: Number(value), lengthBytes, isUnknown };
}

async function readUnsigned(reader: PageReader, at: number, lengthBytes: number): Promise<number> {
  if (lengthBytes === 0) return 0;
  if (lengthBytes > 6) throw new CannotTell('malformed');
  return (await reader.bytes(at, lengthBytes)).readUIntBE(0, lengthBytes);
}

function signOf(trackType: number) {
  if (trackType === 2) return 'sound';
  return silentTypes.has(trackType) ? 'silent' : 'unclear';
}
