import { CannotTell, type PageReader } from './page-reader.ts';
import { TrackTally } from './track-tally.ts';

const silentStreams = new Set(['vids', 'txts']);

/**
 * AVI: the stream headers (`strl/strh`) of every RIFF part to the end of the file, as many as the main headers announce.
 * `iavs` (DV with its sound inside) and anything unknown are unclear. Sound chunks (`01wb`) without a header are not looked
 * for: no player plays them.
 */
export async function soundInAvi(reader: PageReader): Promise<'yes' | 'no' | 'unknown'> {
  const tally = new TrackTally();
  let announced: number | undefined;
  const walk = async (start: number, end: number, depth: number): Promise<void> => {
    for (let at = start; at < end && !tally.hasSound; ) {
      reader.step();
      const head = await reader.bytes(at, 8);
      const name = head.toString('latin1', 0, 4);
      const sizeBytes = head.readUInt32LE(4);
      const stop = at + 8 + sizeBytes;
      if (stop > end) throw new CannotTell('malformed');
      if (name === 'RIFF' || name === 'LIST') {
        const kind = (await reader.bytes(at + 8, 4)).toString('latin1');
        if (['AVI ', 'AVIX', 'hdrl', 'strl'].includes(kind) && depth < 4) await walk(at + 12, stop, depth + 1);
        else if (name === 'RIFF') tally.add('unclear');
      } else if (name === 'avih') announced = (announced ?? 0) + (await reader.bytes(at + 8 + 24, 4)).readUInt32LE(0);
      else if (name === 'strh') tally.add(signOf((await reader.bytes(at + 8, 4)).toString('latin1')));
      at = Math.min(end, stop + (sizeBytes % 2)); // chunks are padded to even length
    }
  };
  await walk(0, reader.sizeBytes, 0);
  if (tally.hasSound) return 'yes';
  return tally.tracks === announced ? tally.answer : 'unknown';
}

function signOf(kind: string) {
  if (kind === 'auds') return 'sound';
  return silentStreams.has(kind) ? 'silent' : 'unclear';
}
