import { soundInMatroska } from './sound/matroska.ts';
import { soundInMp4 } from './sound/mp4.ts';
import { packetLayout, soundInMpegTs } from './sound/mpeg-ts.ts';
import { soundInOgg } from './sound/ogg.ts';
import { type ByteSource, CannotTell, PageReader, type ReadingLimits } from './sound/page-reader.ts';
import { soundInAvi } from './sound/riff.ts';

/** Containers that are recognised; `other` is everything else. */
export type Container = 'mp4' | 'matroska' | 'mpeg-ts' | 'avi' | 'ogg' | 'audio' | 'other';

/**
 * Whether a recording carries sound, by what its container declares. `unknown` is no answer: the caller asks a person.
 * `no` means "no sound track declared, nor sound packets seen", not that no sound could be hidden in the images.
 */
export interface SoundFinding {
  readonly carriesSound: 'yes' | 'no' | 'unknown';
  readonly container: Container;
  /** Why it is unknown: not recognised, not clear from its tracks, malformed, or too much to read. */
  readonly because: 'tracks' | 'unrecognised' | 'unclear' | 'malformed' | 'limit';
}

/** Enough for a transport stream of a quarter of an hour at 2 Mbit/s; other containers are read by their headers alone. */
export const usualLimits: ReadingLimits = { maximumBytes: 256 * 2 ** 20, maximumSteps: 2_000_000 };

/**
 * Finds out whether a recording carries sound, so that sound which the law does not allow can be refused when it comes in.
 * Reads hostile bytes within the limits given; never throws on content.
 * @law lfp-25-9-al1
 */
export async function findSound(source: ByteSource, limits: ReadingLimits = usualLimits): Promise<SoundFinding> {
  const reader = new PageReader(source, limits);
  let container: Container = 'other';
  try {
    const head = await reader.upTo(0, 1024);
    container = containerOf(head);
    const carriesSound = await lookInto(container, reader, head);
    if (carriesSound !== 'unknown') return { carriesSound, container, because: 'tracks' };
    return { carriesSound, container, because: container === 'other' ? 'unrecognised' : 'unclear' };
  } catch (error) {
    if (error instanceof CannotTell) return { carriesSound: 'unknown', container, because: error.because };
    throw error;
  }
}

async function lookInto(container: Container, reader: PageReader, head: Buffer): Promise<'yes' | 'no' | 'unknown'> {
  switch (container) {
    case 'mp4':
      return soundInMp4(reader);
    case 'matroska':
      return soundInMatroska(reader);
    case 'avi':
      return soundInAvi(reader);
    case 'ogg':
      return soundInOgg(reader);
    case 'mpeg-ts': {
      const layout = packetLayout(head);
      return layout === undefined ? 'unknown' : soundInMpegTs(reader, layout);
    }
    case 'audio':
      return 'yes';
    case 'other':
      return 'unknown';
  }
}

/** Files that are sound and nothing else: WAV (also its 64-bit forms), FLAC, MP3 with a tag, AMR, AIFF, CAF, AU. */
const audioMarks = ['fLaC', 'ID3', '#!AMR', 'caff', '.snd'];

function containerOf(head: Buffer): Container {
  const text = (start: number, end: number) => head.toString('latin1', start, end);
  if (head.length >= 4 && head.readUInt32BE(0) === 0x1a45dfa3) return 'matroska';
  if (['ftyp', 'moov', 'styp', 'moof', 'mdat', 'wide', 'free', 'skip', 'sidx'].includes(text(4, 8))) return 'mp4';
  const isRiff = ['RIFF', 'RF64', 'BW64'].includes(text(0, 4));
  if (isRiff && text(8, 12) === 'WAVE') return 'audio';
  if (isRiff && text(8, 12) === 'AVI ') return 'avi';
  if (text(0, 4) === 'FORM' && ['AIFF', 'AIFC'].includes(text(8, 12))) return 'audio';
  if (text(0, 4) === 'OggS') return 'ogg';
  if (audioMarks.some((mark) => text(0, mark.length) === mark)) return 'audio';
  return packetLayout(head) === undefined ? 'other' : 'mpeg-ts';
}
