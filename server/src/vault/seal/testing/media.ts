/* Tiny files of the containers that cameras export, built byte by byte: no recording of anybody is in the tests. */

/** An ISO base media box. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** A track of an MP4 with its handler and one sample entry. */
export function mp4Track(handler: string, entry: string, options: { readonly soundHeader?: boolean } = {}): Buffer {
  const hdlr = box('hdlr', Buffer.alloc(8), Buffer.from(handler, 'latin1'), Buffer.alloc(13));
  const stsd = box('stsd', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box(entry, Buffer.alloc(28)));
  const header = box(options.soundHeader || handler === 'soun' ? 'smhd' : 'vmhd', Buffer.alloc(8));
  return box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', hdlr, box('minf', header, box('stbl', stsd))));
}

/** An MP4 with its index before or behind the images, with a 64-bit length if wanted. */
export function mp4(
  tracks: readonly Buffer[],
  options: { readonly indexLast?: boolean; readonly large?: boolean; readonly images?: Buffer } = {},
): Buffer {
  const moov = box('moov', box('mvhd', Buffer.alloc(100)), ...tracks);
  const images = options.images ?? Buffer.alloc(6000, 0x5a);
  const large = Buffer.from([0, 0, 0, 1, ...Buffer.from('mdat'), 0, 0, 0, 0, 0, 0, 0, 0]);
  large.writeBigUInt64BE(BigInt(16 + images.length), 8);
  const mdat = options.large ? Buffer.concat([large, images]) : box('mdat', images);
  const ftyp = box('ftyp', Buffer.from('isom'), Buffer.alloc(4));
  return Buffer.concat(options.indexLast ? [ftyp, mdat, moov] : [ftyp, moov, mdat]);
}

/** An EBML element with a length of one or four bytes, or of unknown length. */
export function element(id: readonly number[], content: Uint8Array, isLive = false): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x10000000 + content.length);
  const length = content.length < 100 ? Buffer.from([0x80 | content.length]) : size;
  return Buffer.concat([
    Buffer.from(id),
    isLive ? Buffer.from([0x01, 255, 255, 255, 255, 255, 255, 255]) : length,
    content,
  ]);
}

/** A track entry of a Matroska file. */
export function mkvTrack(type: number, codec: string): Buffer {
  const fields = [
    element([0xd7], Buffer.from([1])),
    element([0x83], Buffer.from([type])),
    element([0x86], Buffer.from(codec)),
  ];
  return element([0xae], Buffer.concat(fields));
}

/** A Matroska file with two clusters. */
export function matroska(tracks: readonly Buffer[], options: { readonly live?: boolean } = {}): Buffer {
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from('webm')));
  const block = element([0xa3], Buffer.alloc(3000, 0x83));
  const cluster = element(
    [0x1f, 0x43, 0xb6, 0x75],
    Buffer.concat([element([0xe7], Buffer.from([0])), block]),
    options.live,
  );
  const body = [element([0x16, 0x54, 0xae, 0x6b], Buffer.concat(tracks)), cluster, cluster];
  return Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], Buffer.concat(body), options.live)]);
}

/** An elementary stream of a program map. */
export interface MapEntry {
  readonly pid: number;
  readonly type: number;
  readonly descriptors?: readonly number[];
}

/** A transport packet that begins an elementary packet. */
export function pes(pid: number, streamId: number): Buffer {
  return packet(pid, true, Buffer.from([0, 0, 1, streamId, 0, 0, 0x80, 0, 0]));
}

/** A transport stream: tables, images, and what else is wanted. */
export function transportStream(
  entries: readonly MapEntry[],
  options: {
    readonly stride?: number;
    readonly extra?: readonly Buffer[];
    readonly later?: readonly MapEntry[];
    readonly filler?: number;
  } = {},
): Buffer {
  const mapPid = 0x1000;
  const table = section(0, Buffer.from([0, 1, 0xe0 | (mapPid >> 8), mapPid & 0xff]));
  const image = pes(0x101, 0xe0);
  const packets = [
    ...psi(0, table),
    ...(entries.length > 0 ? psi(mapPid, programMap(entries)) : []),
    image,
    ...(options.extra ?? []),
  ];
  for (let n = 0; n < (options.filler ?? 5); n += 1) packets.push(packet(0x101, false, Buffer.alloc(184, n)));
  if (options.later !== undefined) packets.push(...psi(mapPid, programMap(options.later)), image);
  const stride = options.stride ?? 188;
  const [before, behind] = [Buffer.alloc(stride === 192 ? 4 : 0), Buffer.alloc(stride === 204 ? 16 : 0)];
  return Buffer.concat(packets.flatMap((bytes) => [before, bytes, behind]));
}

function packet(pid: number, isStart: boolean, payload: Uint8Array): Buffer {
  const head = Buffer.from([0x47, (isStart ? 0x40 : 0) | (pid >> 8), pid & 0xff, 0x10]);
  return Buffer.concat([head, payload, Buffer.alloc(184 - payload.length, 0xff)]);
}

function psi(pid: number, table: Buffer): Buffer[] {
  const bytes = Buffer.concat([Buffer.from([0]), table]);
  const packets: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 184) packets.push(packet(pid, at === 0, bytes.subarray(at, at + 184)));
  return packets;
}

function section(tableId: number, content: Buffer): Buffer {
  const head = Buffer.from([tableId, 0, 0, 0, 1, 0xc1, 0, 0]);
  head.writeUInt16BE(0xb000 | (5 + content.length + 4), 1);
  return Buffer.concat([head, content, Buffer.alloc(4)]);
}

function programMap(entries: readonly MapEntry[]): Buffer {
  const streams = entries.map(({ pid, type, descriptors = [] }) =>
    Buffer.from([type, 0xe0 | (pid >> 8), pid & 0xff, 0xf0, descriptors.length, ...descriptors]),
  );
  return section(2, Buffer.concat([Buffer.from([0xe1, 0x01, 0xf0, 0]), ...streams]));
}

/** A RIFF chunk, padded to even length. */
export function chunk(name: string, content: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, content, Buffer.alloc(content.length % 2)]);
}

/** A RIFF or LIST of chunks. */
export function list(name: string, kind: string, chunks: readonly Buffer[]): Buffer {
  return chunk(name, Buffer.concat([Buffer.from(kind, 'latin1'), ...chunks]));
}

/** An AVI with one stream header for each kind. */
export function avi(kinds: readonly string[], options: { readonly announced?: number } = {}): Buffer {
  const main = Buffer.alloc(56);
  main.writeUInt32LE(options.announced ?? kinds.length, 24);
  const streams = kinds.map((kind) => {
    const header = chunk('strh', Buffer.concat([Buffer.from(kind, 'latin1'), Buffer.alloc(52)]));
    return list('LIST', 'strl', [header, chunk('strf', Buffer.alloc(40))]);
  });
  const images = list('LIST', 'movi', [chunk('00dc', Buffer.alloc(999, 1))]);
  return list('RIFF', 'AVI ', [list('LIST', 'hdrl', [chunk('avih', main), ...streams]), images]);
}

/** An Ogg file with one logical stream for each mark, each with a second page. */
export function ogg(marks: readonly string[]): Buffer {
  const page = (flags: number, serial: number, content: Buffer) => {
    const head = Buffer.alloc(27);
    head.write('OggS', 0, 'latin1');
    head[5] = flags;
    head.writeUInt32LE(serial, 14);
    head[26] = 1;
    return Buffer.concat([head, Buffer.from([content.length]), content]);
  };
  const first = marks.map((mark, n) => page(2, n, Buffer.concat([Buffer.from(mark, 'latin1'), Buffer.alloc(20)])));
  return Buffer.concat([...first, ...marks.map((_, n) => page(4, n, Buffer.alloc(200)))]);
}

/** Files with sound, whose sound a cut may take away: then the answer is "unknown". */
export const withSound = [
  mp4([mp4Track('vide', 'avc1'), mp4Track('soun', 'mp4a')]),
  matroska([mkvTrack(1, 'V_VP9'), mkvTrack(2, 'A_OPUS')]),
  transportStream([
    { pid: 0x101, type: 0x1b },
    { pid: 0x102, type: 0x0f },
  ]),
  avi(['vids', 'auds']),
];

/** One of each container, for hostile changes. */
export const samples = [
  ...withSound,
  mp4([mp4Track('vide', 'avc1')], { indexLast: true, large: true }),
  matroska([mkvTrack(1, 'V_VP9')], { live: true }),
  transportStream([{ pid: 0x101, type: 0x1b }], { filler: 50 }),
  avi(['vids']),
  ogg(['\x80theora', '\x01vorbis']),
];
