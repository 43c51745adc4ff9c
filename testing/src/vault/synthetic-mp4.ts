/**
 * A tiny MP4 by construction, without a sound track: a container whose "images" are a pattern. It shows nothing in a player,
 * and says nothing of anybody: tests of the vault need bytes of a known container, not a film.
 */
export function syntheticMp4(of: {
  readonly seed: number;
  readonly imageBytes: number;
  readonly sound?: boolean;
}): Buffer {
  const images = Buffer.alloc(of.imageBytes);
  for (let at = 0; at < images.length; at += 1) images[at] = (at * 31 + of.seed * 17 + (at >> 8)) & 0xff;
  const tracks = [track('vide', 'avc1'), ...(of.sound === true ? [track('soun', 'mp4a')] : [])];
  return Buffer.concat([
    box('ftyp', Buffer.from('isom'), Buffer.alloc(4)),
    box('moov', box('mvhd', Buffer.alloc(100)), ...tracks),
    box('mdat', images),
  ]);
}

function track(handler: string, entry: string): Buffer {
  const hdlr = box('hdlr', Buffer.alloc(8), Buffer.from(handler, 'latin1'), Buffer.alloc(13));
  const stsd = box('stsd', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box(entry, Buffer.alloc(28)));
  const header = box(handler === 'soun' ? 'smhd' : 'vmhd', Buffer.alloc(8));
  return box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', hdlr, box('minf', header, box('stbl', stsd))));
}

function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}
