import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentRange, parseByteRange, unsatisfiedRange } from './byte-range.ts';

const refused = (because: string) => ({ kind: 'refused', because });
const part = (start: number, end: number) => ({ kind: 'part', start, end });

describe('a Range header', () => {
  it('asks for a part: first and last byte, from a byte on, or the last bytes', () => {
    expect(parseByteRange('bytes=0-499', 1000)).toEqual(part(0, 500));
    expect(parseByteRange('bytes=999-999', 1000)).toEqual(part(999, 1000));
    expect(parseByteRange('bytes=500-', 1000)).toEqual(part(500, 1000));
    expect(parseByteRange('bytes=-1', 1000)).toEqual(part(999, 1000));
    expect(parseByteRange('Bytes= 0-0 ', 1000)).toEqual(part(0, 1));
    expect(parseByteRange('bytes=,0-0,', 1000)).toEqual(part(0, 1));
  });
  it('is cut to the recording when it asks beyond its end', () => {
    expect(parseByteRange('bytes=900-5000', 1000)).toEqual(part(900, 1000));
    expect(parseByteRange('bytes=-5000', 1000)).toEqual(part(0, 1000));
    expect(parseByteRange('bytes=0-99999999999999999999999999', 1000)).toEqual(part(0, 1000));
  });
  it('cannot be met when it begins at or after the end, or asks for the last zero bytes', () => {
    for (const header of ['bytes=1000-', 'bytes=1000-2000', 'bytes=-0', 'bytes=99999999999999999999-'])
      expect(parseByteRange(header, 1000), header).toEqual(refused('unsatisfiable'));
    expect(parseByteRange('bytes=0-', 0)).toEqual(refused('unsatisfiable'));
  });
  it('is ignored when it is absent or counts in a unit we do not know', () => {
    expect(parseByteRange(undefined, 10)).toEqual({ kind: 'whole' });
    expect(parseByteRange('seconds=1-2', 10)).toEqual({ kind: 'whole' });
  });
  it('is refused when it asks for several ranges, rather than answered with more than was asked', () => {
    expect(parseByteRange('bytes=0-1,4-5', 10)).toEqual(refused('several-ranges'));
    expect(parseByteRange('bytes=0-1, 0-1', 10)).toEqual(refused('several-ranges'));
  });
  it('is refused when it is malformed', () => {
    for (const header of [
      'bytes=',
      'bytes=-',
      'bytes',
      '',
      '=0-1',
      'bytes=5-4',
      'bytes=a-b',
      'bytes=1-2-3',
      'bytes=+1-2',
      'bytes =0-1',
      'bytes=0x1-2',
      `bytes=0-${'1'.repeat(300)}`,
    ])
      expect(parseByteRange(header, 10), header).toEqual(refused('invalid'));
  });
  it('is answered with the headers of RFC 9110', () => {
    expect(contentRange({ start: 0, end: 500 }, 1000)).toBe('bytes 0-499/1000');
    expect(unsatisfiedRange(1000)).toBe('bytes */1000');
  });
  it('never names a byte outside the recording, whatever it says', () => {
    const digits = fc.oneof(
      fc.nat({ max: 30 }).map(String),
      fc.stringMatching(/^\d{0,20}$/),
      fc.string({ maxLength: 5 }),
    );
    const header = fc.oneof(
      fc.string(),
      fc.tuple(digits, digits).map(([a, b]) => `bytes=${a}-${b}`),
    );
    fc.assert(
      fc.property(header, fc.nat({ max: 40 }), (text, sizeBytes) => {
        const range = parseByteRange(text, sizeBytes);
        if (range.kind !== 'part') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(sizeBytes);
      }),
    );
  });
});
