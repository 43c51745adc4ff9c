import { CannotTell, type PageReader } from './page-reader.ts';
import { TrackTally } from './track-tally.ts';
import { readProgramMap, readProgramTable, SectionAssembler } from './ts-sections.ts';

const packetBytes = 188;
const nullPid = 0x1fff;

/** How the packets lie: `first` sync byte, then one every `stride` bytes (192 with arrival times, 204 with parity). */
export interface PacketLayout {
  readonly first: number;
  readonly stride: number;
}

/** Recognises a transport stream by its sync bytes; undefined when it is none. */
export function packetLayout(head: Uint8Array): PacketLayout | undefined {
  const layouts = [
    { first: 0, stride: 188 },
    { first: 4, stride: 192 },
    { first: 0, stride: 204 },
  ];
  return layouts.find(({ first, stride }) => {
    const packets = Math.min(5, Math.floor((head.length - first - 1) / stride) + 1);
    if (packets < 2 && head.length !== packetBytes) return false;
    return Array.from({ length: packets }, (_, n) => head[first + n * stride]).every((byte) => byte === 0x47);
  });
}

/**
 * MPEG transport streams: the stream types of every program map, and the stream id of every elementary packet, so that sound
 * which no map announces is heard too. "no" takes the whole file: a later map may add sound.
 */
export async function soundInMpegTs(reader: PageReader, layout: PacketLayout): Promise<'yes' | 'no' | 'unknown'> {
  reader.readAhead(256 * 1024);
  const tally = new TrackTally();
  const maps = new SectionAssembler();
  const mapPids = new Set<number>();
  const mapped = new Set<number>();
  const announced = new Set<number>();
  for (let at = layout.first; at < reader.sizeBytes && !tally.hasSound; at += layout.stride) {
    reader.step();
    const packet = await reader.bytes(at, packetBytes);
    if (packet[0] !== 0x47) throw new CannotTell('malformed');
    const pid = packet.readUInt16BE(1) & 0x1fff;
    const isStart = ((packet[1] ?? 0) & 0x40) !== 0;
    const payload = payloadOf(packet);
    if (pid === nullPid || payload === undefined) continue;
    if (((packet[3] ?? 0) & 0xc0) !== 0) throw new CannotTell('malformed'); // scrambled: nothing in it can be judged
    if (pid === 0 || mapPids.has(pid)) {
      for (const section of maps.take(pid, isStart, payload)) {
        if (pid === 0) for (const mapPid of readProgramTable(section)) mapPids.add(mapPid);
        else {
          for (const stream of readProgramMap(section) ?? []) {
            mapped.add(pid);
            announced.add(stream.pid);
            tally.add(stream.sign);
          }
        }
      }
    } else if (isStart) lookAtPes(payload, announced.has(pid), tally);
  }
  if (tally.hasSound) return 'yes';
  return mapped.size > 0 && [...mapPids].every((pid) => mapped.has(pid)) ? tally.answer : 'unknown';
}

function payloadOf(packet: Buffer): Buffer | undefined {
  const control = ((packet[3] ?? 0) >> 4) & 3;
  if ((control & 1) === 0) return undefined;
  const start = control === 3 ? 5 + (packet[4] ?? 0) : 4;
  return start < packetBytes ? packet.subarray(start) : undefined;
}

/** Stream ids 0xC0 to 0xDF are MPEG audio; 0xBD (private) carries AC-3 as well as subtitles: unclear unless a map says. */
function lookAtPes(payload: Buffer, isAnnounced: boolean, tally: TrackTally): void {
  if (payload.length < 4 || payload.readUIntBE(0, 3) !== 1) return;
  const streamId = payload[3] ?? 0;
  if (streamId >= 0xc0 && streamId <= 0xdf) tally.add('sound');
  else if (!isAnnounced && !(streamId >= 0xe0 && streamId <= 0xef)) tally.add('unclear');
}
