import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds of one fragment of the film: it can be cut there and nowhere else. */
export const fragmentSeconds = 10;
/** Fragments of the whole film. */
export const filmFragments = 6;
const millisecondsPerImage = 125;

/** What is cut out of the film, and what makes its bytes this recording's own. */
export interface FilmPart {
  /** First fragment, from 0. */
  readonly from: number;
  readonly fragments: number;
  /** Goes into a `free` box, which players pass over: no two recordings of a demonstration have the same digest. */
  readonly mark: string;
  /** Empty bytes before each fragment, in `free` boxes: a recording as heavy as real ones, for tests of seeking by range. */
  readonly paddingBytes?: number;
}

/**
 * A part of the demonstration's synthetic film (CREDITS.md): MP4, H.264, no sound. It plays by itself, and parts that follow one
 * another, sent one behind the other, play as one.
 */
export function filmPart({ from, fragments, mark, paddingBytes = 0 }: FilmPart): Buffer {
  const { index, all } = cutFilm();
  const chosen = all.slice(from, from + fragments);
  if (chosen.length !== fragments || fragments < 1) throw new RangeError(`the film has ${all.length} fragments`);
  const padding = paddingBytes > 0 ? [freeBox(Buffer.alloc(paddingBytes))] : [];
  return Buffer.concat([index, freeBox(Buffer.from(mark, 'utf8')), ...chosen.flatMap((one) => [...padding, one])]);
}

/** The film as a camera would send it: parts of so many fragments, one behind the other, each from its first image to its last. */
export function filmRecording(of: {
  /** Instant of the first image; to the second, as forms show it. */
  readonly begins: Temporal.Instant;
  readonly parts: readonly number[];
  readonly mark: string;
  readonly paddingBytes?: number;
}): readonly { readonly capturedFrom: string; readonly capturedTo: string; readonly bytes: Buffer }[] {
  const begins = of.begins.round({ smallestUnit: 'second', roundingMode: 'floor' });
  return of.parts.map((fragments, place) => {
    const from = of.parts.slice(0, place).reduce((sum, count) => sum + count, 0);
    const end = begins.add({ seconds: (from + fragments) * fragmentSeconds });
    return {
      capturedFrom: begins.add({ seconds: from * fragmentSeconds }).toString(),
      capturedTo: end.subtract({ milliseconds: millisecondsPerImage }).toString(),
      bytes: filmPart({
        from,
        fragments,
        mark: `${of.mark} ${place}`,
        ...(of.paddingBytes === undefined ? {} : { paddingBytes: of.paddingBytes }),
      }),
    };
  });
}

/** Index and fragments of the film, read anew each time: it is small, and read seldom. */
function cutFilm(): { readonly index: Buffer; readonly all: readonly Buffer[] } {
  const film = readFileSync(join(import.meta.dirname, 'film.mp4'));
  const all: Buffer[] = [];
  let indexEnd = 0;
  let begun = 0;
  for (let at = 0; at < film.length; ) {
    const end = at + film.readUInt32BE(at);
    const type = film.toString('latin1', at + 4, at + 8);
    if (type === 'moov') indexEnd = end;
    if (type === 'moof') begun = at;
    if (type === 'mdat') all.push(film.subarray(begun, end));
    at = end;
  }
  return { index: film.subarray(0, indexEnd), all };
}

function freeBox(content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write('free', 4, 'latin1');
  return Buffer.concat([head, content]);
}
