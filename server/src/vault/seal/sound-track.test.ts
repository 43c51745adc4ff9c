import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSound } from './sound-track.ts';
import * as media from './testing/media.ts';

const look = (bytes: Uint8Array, limits?: Parameters<typeof findSound>[1]) =>
  findSound({ sizeBytes: bytes.length, read: async (start, end) => bytes.subarray(start, end) }, limits);
const answer = async (bytes: Uint8Array) => (await look(bytes)).carriesSound;

describe('an MP4', () => {
  const { mp4, mp4Track, box } = media;
  it('with a sound track carries sound, wherever its index stands', async () => {
    expect(await answer(mp4([mp4Track('vide', 'avc1'), mp4Track('soun', 'mp4a')]))).toBe('yes');
    expect(await answer(mp4([mp4Track('vide', 'avc1'), mp4Track('soun', 'mp4a')], { indexLast: true }))).toBe('yes');
    expect(await answer(mp4([mp4Track('soun', 'mp4a')], { large: true }))).toBe('yes');
  });
  it('with images, subtitles and time codes only does not', async () => {
    expect(await look(mp4([mp4Track('vide', 'avc1')]))).toEqual({
      carriesSound: 'no',
      container: 'mp4',
      because: 'tracks',
    });
    expect(
      await answer(
        mp4([mp4Track('vide', 'hvc1'), mp4Track('tmcd', 'tmcd'), mp4Track('text', 'tx3g')], { indexLast: true }),
      ),
    ).toBe('no');
    expect(await answer(mp4([mp4Track('vide', 'avc1')], { large: true }))).toBe('no');
  });
  it('whose sound track calls itself video carries sound', async () => {
    expect(await answer(mp4([mp4Track('vide', 'mp4a')]))).toBe('yes');
    expect(await answer(mp4([mp4Track('vide', 'avc1', { soundHeader: true })]))).toBe('yes');
  });
  it('with a second index behind the images is read to its end', async () => {
    const first = mp4([mp4Track('vide', 'avc1')]);
    expect(await answer(Buffer.concat([first, box('moov', mp4Track('soun', 'mp4a'))]))).toBe('yes');
  });
  it('is a question to a person when a track is of a kind we do not know, has no handler, or there is no index', async () => {
    expect(await answer(mp4([mp4Track('vide', 'avc1'), mp4Track('zzzz', 'zzzz')]))).toBe('unknown');
    expect(await answer(mp4([mp4Track('vide', 'avc1'), box('trak', box('mdia'))]))).toBe('unknown');
    expect(await answer(mp4([]))).toBe('unknown');
    expect(
      await answer(Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', box('cmov', Buffer.alloc(9)))])),
    ).toBe('unknown');
    expect(await answer(Buffer.concat([box('styp'), box('moof'), box('mdat', Buffer.alloc(50))]))).toBe('unknown');
  });
  it('that was cut off, or whose boxes reach beyond one another, is a question to a person', async () => {
    const whole = mp4([mp4Track('vide', 'avc1')]);
    expect((await look(whole.subarray(0, whole.length - 1))).because).toBe('malformed');
    const reaching = Buffer.from(whole);
    reaching.writeUInt32BE(0x7fffffff, whole.indexOf('trak') - 4);
    expect((await look(reaching)).because).toBe('malformed');
  });
});

describe('a Matroska or WebM file', () => {
  const { matroska, mkvTrack, element } = media;
  it('says what its tracks say', async () => {
    expect(await answer(matroska([mkvTrack(1, 'V_VP9'), mkvTrack(2, 'A_OPUS')]))).toBe('yes');
    expect(await look(matroska([mkvTrack(1, 'V_VP9'), mkvTrack(17, 'S_TEXT/UTF8')]))).toEqual({
      carriesSound: 'no',
      container: 'matroska',
      because: 'tracks',
    });
    expect(await answer(matroska([mkvTrack(3, 'V_MS/VFW/FOURCC')]))).toBe('unknown');
    expect(await answer(matroska([]))).toBe('unknown');
  });
  it('whose sound track calls itself video carries sound', async () => {
    expect(await answer(matroska([mkvTrack(1, 'A_AAC')]))).toBe('yes');
  });
  it('written live, with segment and clusters of unknown length, is read to its end', async () => {
    expect(await answer(matroska([mkvTrack(1, 'V_VP8')], { live: true }))).toBe('no');
    expect(await answer(matroska([mkvTrack(1, 'V_VP8'), mkvTrack(2, 'A_VORBIS')], { live: true }))).toBe('yes');
  });
  it('with a second segment behind the first is read to its end', async () => {
    for (const live of [false, true]) {
      const first = matroska([mkvTrack(1, 'V_VP8')], { live });
      expect(await answer(Buffer.concat([first, matroska([mkvTrack(2, 'A_OPUS')])]))).toBe('yes');
    }
  });
  it('in which an element covers the next track is malformed, not silent', async () => {
    const covering = element([0xec], Buffer.alloc(4));
    covering[1] = 0x80 | (4 + media.mkvTrack(2, 'A_OPUS').length);
    const video = element([0xae], Buffer.concat([element([0x83], Buffer.from([1])), covering]));
    expect(await look(matroska([video, mkvTrack(2, 'A_OPUS')]))).toMatchObject({
      carriesSound: 'unknown',
      because: 'malformed',
    });
  });
  it('with a track that does not say what it is, is a question to a person', async () => {
    expect(await answer(matroska([mkvTrack(1, 'V_VP8'), element([0xae], element([0xd7], Buffer.from([2])))]))).toBe(
      'unknown',
    );
  });
});

describe('a transport stream', () => {
  const { transportStream, pes } = media;
  const video = { pid: 0x101, type: 0x1b };
  it('says what its program map says', async () => {
    expect(await answer(transportStream([video, { pid: 0x102, type: 0x0f }]))).toBe('yes');
    expect(await look(transportStream([video]))).toEqual({
      carriesSound: 'no',
      container: 'mpeg-ts',
      because: 'tracks',
    });
    for (const stride of [192, 204]) {
      expect(await answer(transportStream([video], { stride }))).toBe('no');
      expect(await answer(transportStream([video, { pid: 0x102, type: 0x81 }], { stride }))).toBe('yes');
    }
  });
  it('with a private stream says what its descriptors say', async () => {
    const withPrivate = (descriptors: number[]) => transportStream([video, { pid: 0x102, type: 6, descriptors }]);
    expect(await answer(withPrivate([0x6a, 0]))).toBe('yes');
    expect(await answer(withPrivate([0x05, 4, ...Buffer.from('Opus')]))).toBe('yes');
    expect(await answer(withPrivate([0x05, 4, ...Buffer.from('KLVA')]))).toBe('no');
    expect(await answer(withPrivate([0x59, 0]))).toBe('no');
    expect(await answer(withPrivate([]))).toBe('unknown');
  });
  it('hears sound that no map announces, and a map that comes later', async () => {
    expect(await answer(transportStream([video], { extra: [pes(0x155, 0xc0)] }))).toBe('yes');
    expect(await answer(transportStream([video], { extra: [pes(0x155, 0xbd)] }))).toBe('unknown');
    expect(await answer(transportStream([video], { later: [video, { pid: 0x102, type: 0x03 }] }))).toBe('yes');
  });
  it('with a map over several packets is put together', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ pid: 0x200 + n, type: 0x1b }));
    expect(await answer(transportStream(many))).toBe('no');
    expect(await answer(transportStream([...many, { pid: 0x300, type: 0x11 }]))).toBe('yes');
  });
  it('without a map, scrambled, or out of step is a question to a person', async () => {
    expect(await answer(transportStream([]))).toBe('unknown');
    const scrambled = transportStream([video]);
    scrambled[188 * 2 + 3] = (scrambled[188 * 2 + 3] ?? 0) | 0x80;
    expect((await look(scrambled)).because).toBe('malformed');
    expect((await look(transportStream([video]).subarray(0, -7))).because).toBe('malformed');
  });
  it('that is longer than what may be read is a question to a person', async () => {
    const long = transportStream([video], { filler: 5000 });
    expect(await look(long, { maximumBytes: 500_000, maximumSteps: 1e6 })).toMatchObject({
      carriesSound: 'unknown',
      because: 'limit',
    });
    expect(await look(long, { maximumBytes: 1e9, maximumSteps: 100 })).toMatchObject({
      carriesSound: 'unknown',
      because: 'limit',
    });
    expect(await answer(long)).toBe('no');
  });
});

describe('an AVI, an Ogg, an audio file', () => {
  const { avi, chunk, list, ogg } = media;
  it('AVI: says what its stream headers say, in every part of it', async () => {
    expect(await answer(avi(['vids', 'auds']))).toBe('yes');
    expect(await look(avi(['vids']))).toEqual({ carriesSound: 'no', container: 'avi', because: 'tracks' });
    expect(await answer(avi(['iavs']))).toBe('unknown');
    expect(await answer(avi(['vids'], { announced: 2 }))).toBe('unknown');
    expect(await answer(Buffer.concat([avi(['vids']), list('RIFF', 'AVIX', [list('LIST', 'movi', [])])]))).toBe('no');
    expect(await answer(Buffer.concat([avi(['vids']), list('RIFF', 'WAVE', [chunk('fmt ', Buffer.alloc(16))])]))).toBe(
      'unknown',
    );
  });
  it('Ogg: says what the first page of each stream says, also of a later one', async () => {
    expect(await answer(ogg(['\x80theora']))).toBe('no');
    expect(await answer(ogg(['\x80theora', '\x01vorbis']))).toBe('yes');
    expect(await answer(Buffer.concat([ogg(['\x80theora']), ogg(['OpusHead'])]))).toBe('yes');
    expect(await answer(ogg(['whatever']))).toBe('unknown');
  });
  it('WAV, FLAC and the like are sound', async () => {
    for (const bytes of [
      list('RIFF', 'WAVE', []),
      Buffer.from('fLaC\0\0\0\0'),
      Buffer.from('ID3\x04'),
      Buffer.from('#!AMR\n'),
    ])
      expect(await look(bytes)).toEqual({ carriesSound: 'yes', container: 'audio', because: 'tracks' });
  });
  it('anything else is a question to a person', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(5000), Buffer.from('%PDF-1.7'), Buffer.from([0, 0, 0, 1, 0x67])])
      expect(await look(bytes)).toEqual({ carriesSound: 'unknown', container: 'other', because: 'unrecognised' });
  });
});

describe('hostile bytes', () => {
  const { samples } = media;
  it('never break the look, and never cost more than the limits', async () => {
    const limits = { maximumBytes: 200_000, maximumSteps: 2000 };
    const edit = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(edit, { maxLength: 6 }),
        fc.uint8Array(),
        async (sample, edits, tail) => {
          const bytes = Buffer.concat([sample, tail]);
          for (const [at, value] of edits) bytes[at % bytes.length] = value;
          let read = 0;
          const source = {
            sizeBytes: bytes.length,
            read: async (start: number, end: number) => {
              read += end - start;
              expect(start >= 0 && end <= bytes.length && start < end).toBe(true);
              return bytes.subarray(start, end);
            },
          };
          expect(['yes', 'no', 'unknown']).toContain((await findSound(source, limits)).carriesSound);
          expect(read).toBeLessThanOrEqual(limits.maximumBytes);
        },
      ),
      { numRuns: 1500 },
    );
  });
  it('cut anywhere, a file with sound is never called silent', async () => {
    for (const sample of media.withSound)
      for (let length = 0; length < sample.length; length += 1)
        expect(await answer(sample.subarray(0, length)), `${length}`).not.toBe('no');
  });
});
