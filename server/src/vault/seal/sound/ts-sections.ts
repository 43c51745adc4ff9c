import type { TrackSign } from './track-tally.ts';

/** An elementary stream that a program map names. */
export interface MappedStream {
  readonly pid: number;
  readonly sign: TrackSign;
}

/** A table's section is at most this long (ISO/IEC 13818-1, 2.4.4). */
const maximumSectionBytes = 1024;
/** Stream types: MPEG-1/2, AAC (ADTS and LATM), MPEG-4 raw, AC-3, DTS, E-AC-3, MPEG-H, AC-4, and SDDS as cameras and discs use them. */
const soundTypes = new Set([
  0x03, 0x04, 0x0f, 0x11, 0x1c, 0x2d, 0x2e, 0x81, 0x82, 0x83, 0x84, 0x85, 0x87, 0xa1, 0xa2, 0xc1, 0xc2, 0xcf,
]);
/** Metadata in PES packets; MPEG-1/2/4 video, H.264 and its extensions, JPEG 2000, H.265, VVC, AVS, Dirac, VC-1. */
const silentTypes = new Set([
  0x15, 0x01, 0x02, 0x10, 0x1b, 0x1f, 0x20, 0x21, 0x23, 0x24, 0x25, 0x33, 0x42, 0xd1, 0xd2, 0xea,
]);
/** Descriptors of a private stream that name sound: AC-3, E-AC-3, DTS, AAC, AC-3 (ATSC). */
const soundDescriptors = new Set([0x6a, 0x7a, 0x7b, 0x7c, 0x81]);
/** Descriptors of a private stream that name teletext, subtitles or blanking data. */
const silentDescriptors = new Set([0x45, 0x46, 0x56, 0x59]);

/** Puts the sections of tables together from packets; keeps at most one section a PID. */
export class SectionAssembler {
  readonly #parts = new Map<number, Buffer>();

  /** The sections that this packet completes. */
  take(pid: number, isStart: boolean, payload: Buffer): Buffer[] {
    if (!isStart) return this.#complete(pid, Buffer.concat([this.#parts.get(pid) ?? Buffer.alloc(0), payload]));
    const pointer = payload[0] ?? 0;
    const tail = Buffer.concat([this.#parts.get(pid) ?? Buffer.alloc(0), payload.subarray(1, 1 + pointer)]);
    const ended = this.#parts.has(pid) ? this.#complete(pid, tail) : [];
    return [...ended, ...this.#complete(pid, payload.subarray(1 + pointer))];
  }

  #complete(pid: number, bytes: Buffer): Buffer[] {
    const sections: Buffer[] = [];
    let rest = bytes;
    this.#parts.delete(pid);
    while (rest.length >= 3 && rest[0] !== 0xff) {
      const lengthBytes = 3 + (rest.readUInt16BE(1) & 0xfff);
      if (lengthBytes > maximumSectionBytes) return sections;
      if (rest.length < lengthBytes) break;
      sections.push(rest.subarray(0, lengthBytes));
      rest = rest.subarray(lengthBytes);
    }
    if (rest.length > 0 && rest[0] !== 0xff) this.#parts.set(pid, Buffer.from(rest));
    return sections;
  }
}

/** PIDs of the program maps that a program association section names. */
export function readProgramTable(section: Buffer): number[] {
  if (section[0] !== 0) return [];
  const pids: number[] = [];
  for (let at = 8; at + 4 <= section.length - 4; at += 4) {
    if (section.readUInt16BE(at) !== 0) pids.push(section.readUInt16BE(at + 2) & 0x1fff);
  }
  return pids;
}

/** The streams of a program map section; undefined when it is another table. A malformed one gives an unclear stream. */
export function readProgramMap(section: Buffer): MappedStream[] | undefined {
  if (section[0] !== 2) return undefined;
  const end = section.length - 4; // the CRC
  const streams: MappedStream[] = [];
  if (end < 12) return [{ pid: 0, sign: 'unclear' }];
  for (let at = 12 + (section.readUInt16BE(10) & 0xfff); at < end; ) {
    if (at + 5 > end) return [...streams, { pid: 0, sign: 'unclear' }];
    const pid = section.readUInt16BE(at + 1) & 0x1fff;
    const stop = at + 5 + (section.readUInt16BE(at + 3) & 0xfff);
    if (stop > end) return [...streams, { pid, sign: 'unclear' }];
    streams.push({ pid, sign: signOf(section[at] ?? 0, section.subarray(at + 5, stop)) });
    at = stop;
  }
  return streams;
}

function signOf(streamType: number, descriptors: Buffer): TrackSign {
  const tags: number[] = [];
  for (let at = 0; at + 2 <= descriptors.length; at += 2 + (descriptors[at + 1] ?? 0)) {
    const tag = descriptors[at] ?? 0;
    tags.push(tag);
    const format = descriptors.toString('latin1', at + 2, at + 6);
    if (tag === 0x05 && ['Opus', 'AC-3', 'EAC3', 'BSSD', 'DTS1', 'DTS2', 'DTS3'].includes(format)) return 'sound';
    if (tag === 0x05 && format === 'KLVA') return 'silent';
  }
  if (soundTypes.has(streamType) || tags.some((tag) => soundDescriptors.has(tag))) return 'sound';
  if (silentTypes.has(streamType)) return 'silent';
  return tags.some((tag) => silentDescriptors.has(tag)) ? 'silent' : 'unclear';
}
