import { CannotTell, type PageReader } from './page-reader.ts';
import { TrackTally } from './track-tally.ts';

const soundMarks = ['OpusHead', '\x01vorbis', 'Speex   ', '\x7fFLAC', 'PCM     ', 'fLaC', 'CELT    '];
const silentMarks = ['\x80theora', 'BBCD\0', '\x80daala', '\x80kate', 'OVP80', 'fishead\0', 'CMML\0\0\0\0', 'YUV4MPEG'];

/** Ogg: the first page of each logical stream names its codec; walks all pages, because streams may follow one another. */
export async function soundInOgg(reader: PageReader): Promise<'yes' | 'no' | 'unknown'> {
  const tally = new TrackTally();
  for (let at = 0; at < reader.sizeBytes && !tally.hasSound; ) {
    reader.step();
    const head = await reader.bytes(at, 27);
    if (head.toString('latin1', 0, 4) !== 'OggS') throw new CannotTell('malformed');
    const isFirstPage = ((head[5] ?? 0) & 2) !== 0;
    const segments = head[26] ?? 0;
    const lacing = await reader.bytes(at + 27, segments);
    const start = at + 27 + segments;
    const end = start + lacing.reduce((sum, length) => sum + length, 0);
    if (end > reader.sizeBytes) throw new CannotTell('malformed');
    if (isFirstPage) tally.add(signOf((await reader.bytes(start, Math.min(8, end - start))).toString('latin1')));
    at = end;
  }
  return tally.answer;
}

function signOf(mark: string) {
  if (soundMarks.some((sound) => mark.startsWith(sound))) return 'sound';
  return silentMarks.some((silent) => mark.startsWith(silent)) ? 'silent' : 'unclear';
}
