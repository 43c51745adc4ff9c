import { CannotTell, type PageReader } from './page-reader.ts';
import { TrackTally } from './track-tally.ts';

/** Handlers of ISO/IEC 14496-12 and QuickTime that carry no sound. */
const silentHandlers = new Set([
  'vide',
  'auxv',
  'pict',
  'hint',
  'meta',
  'text',
  'sbtl',
  'subt',
  'clcp',
  'tmcd',
  'fdsm',
]);
/** Boxes that hold the boxes we look for. */
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);
/** Sample entries of sound: a track that calls itself video and holds these is one that lies. */
const soundEntries = new Set(
  'mp4a,ac-3,ac-4,ec-3,Opus,alac,fLaC,samr,sawb,sawp,sowt,twos,lpcm,ipcm,fpcm,ulaw,alaw,in24,in32,fl32,fl64,.mp3,mp3 ,enca,dtsc,dtse,dtsh,dtsl,mha1,mhm1,sqcp,sevc'.split(
    ',',
  ),
);

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * MP4, MOV, 3GP and other ISO base media files: `moov/trak/mdia/hdlr`, checked against `smhd` and the sample entries. "no" takes
 * a walk to the last top-level box, because a second `moov` may stand behind the images.
 */
export async function soundInMp4(reader: PageReader): Promise<'yes' | 'no' | 'unknown'> {
  const tally = new TrackTally();
  let promised = 0;
  const handlers = { count: 0 };
  const walk = async (start: number, end: number, depth: number): Promise<void> => {
    for (let at = start; at < end && !tally.hasSound; ) {
      const box = await readBox(reader, at, end);
      at = box.end;
      if (box.type === 'trak') promised += 1;
      if (box.type === 'cmov') tally.add('unclear');
      else if (box.type === 'smhd') tally.add('sound');
      else if (box.type === 'hdlr' && depth === 3) {
        handlers.count += 1;
        tally.add(signOf((await reader.bytes(box.start + 8, 4)).toString('latin1')));
      } else if (box.type === 'stsd') await lookAtEntries(reader, box, tally);
      else if (containers.has(box.type) && depth < 6) await walk(box.start, box.end, depth + 1);
    }
  };
  await walk(0, reader.sizeBytes, 0);
  if (tally.hasSound) return 'yes';
  return handlers.count === promised ? tally.answer : 'unknown';
}

async function readBox(reader: PageReader, at: number, parentEnd: number): Promise<Box> {
  reader.step();
  const head = await reader.bytes(at, 8);
  const type = head.toString('latin1', 4, 8);
  let sizeBytes = head.readUInt32BE(0);
  let start = at + 8;
  if (sizeBytes === 1) {
    const large = (await reader.bytes(at + 8, 8)).readBigUInt64BE();
    if (large > BigInt(Number.MAX_SAFE_INTEGER)) throw new CannotTell('malformed');
    sizeBytes = Number(large);
    start = at + 16;
  } else if (sizeBytes === 0) sizeBytes = parentEnd - at; // to the end of the file
  const end = at + sizeBytes;
  if (end < start || end > parentEnd) throw new CannotTell('malformed');
  return { type, start, end };
}

async function lookAtEntries(reader: PageReader, box: Box, tally: TrackTally): Promise<void> {
  for (let at = box.start + 8; at < box.end; ) {
    const entry = await readBox(reader, at, box.end);
    if (soundEntries.has(entry.type)) tally.add('sound');
    at = entry.end;
  }
}

function signOf(handler: string) {
  if (handler === 'soun') return 'sound';
  return silentHandlers.has(handler) ? 'silent' : 'unclear';
}
