import { takeIn } from '@clairevoie/plates';
import { describe, expect, test } from 'vitest';
import type { EnrolledCameraRow } from '../registers.ts';
import { letterContent } from './letter-content.ts';
import { lettersOf } from './letters-of.ts';
import type { RefusedLine } from './sort-reads.ts';

const camera: Pick<EnrolledCameraRow, 'number' | 'organisation_id'> = { number: 1, organisation_id: 'zone' };
const read = '{"at":"2026-11-30T10:00:00Z","plate":"1-ABC-001"}';
const noTime = '{"plate":"1-ABC-002","at":"soon"}';

/** The lines of a payload that would be kept, as the adapters refuse them. */
function kept(body: Uint8Array | string, contentType = 'application/x-ndjson'): readonly [number, string | null][] {
  const bytes = Buffer.from(body);
  const { refused } = takeIn(bytes, {
    contentType,
    receivedAt: Temporal.Instant.from('2026-11-30T10:00:05Z'),
    zoneOfDevice: null,
  });
  return lettersFor(
    bytes,
    contentType,
    refused.map(({ index, reason }) => ({ line: index, reason })),
  );
}

const lettersFor = (
  body: Uint8Array,
  contentType: string,
  refused: readonly RefusedLine[],
): readonly [number, string | null][] =>
  // Of the row only these two are asked for.
  lettersOf(camera as EnrolledCameraRow, { id: 'b', contentType, body }, refused).map(({ line, content }) => [
    line,
    content === null ? null : Buffer.from(content).toString(),
  ]);

describe('of a refused line of our own form', () => {
  test.each([
    noTime,
    '{"at":"2026-11-30 10h","plate":"1-ABC-002","vehicle":{"make":"Volvo","model":"V 60","colour":"blue"},"confidence":0.97}',
    '{"at":"2026-11-30T10:00:00Z","plate":"1-ABC-002',
    '{"at":"2026-11-30T10:00:00Z","plate":"1-ABC-002"',
    '{"at":"x", "plate" : "1-ABC-002", "position":{"latitude":50.8,"longitude":-4.3e0}}\r',
  ])('fields of a read are kept: %s', (line) => {
    expect(Buffer.from(letterContent(Buffer.from(line)) ?? '').toString()).toBe(line);
  });

  test.each([
    ['a picture', `{"plate":"1ABC002","pictures":[{"kind":"occupant","data":"/9j/4AAQSkZJRg=="}]}`],
    ['base64 in a field of a read', `{"plate":"1ABC002","device":"${'QUJD'.repeat(51)}"}`],
    ['base64 where nobody closed it', `{"plate":"1ABC002","device":"${'QUJD'.repeat(51)}`],
    ['base64 without a quote', `{"plate":"1ABC002","device":${'QUJD'.repeat(51)}`],
    ['an escaped word', String.raw`{"plate":"1ABC002","device":"\u0066\u0061ceSnap"`],
    ['an escaped name', String.raw`{"plate":"1ABC002","t\u0079pe":"x",`],
    ['any other escape', String.raw`{"plate":"1ABC002","device":"a\"b"`],
    ['a pedestrian', '{"event":"pedestrian","gender":"f","age":31,'],
    ['a word of a face in a field of a read', '{"plate":"1ABC002","device":"faceSnap"}'],
    ['a word of a person', '{"plate":"1ABC002","device":"person 7731"'],
    ['sex and age', '{"plate":"1ABC002","device":"sex f, age 31"'],
    ['another name', '{"plate":"1ABC002","driver":"Jan Peeters"}'],
    ['a name without quotes', '{"plate":"1ABC002",driver:"Jan Peeters"}'],
    ['another quote', `{'plate':'1ABC002'}`],
    ['no name of a read', '{"vehicle":"Jan Peeters"}'],
    ['a free text', 'Jan Peeters, 1ABC002'],
    ['a long text', `{"plate":"${'Jan '.repeat(30)}"}`],
    ['too many bytes', `{"plate":"1ABC002"${' '.repeat(9_000)}}`],
  ])('nothing is kept of %s', (_what, line) => {
    expect(letterContent(Buffer.from(line))).toBeNull();
  });
});

describe('which line it is', () => {
  test('of our own form the number is that of the text', () => {
    expect(kept(`${read}\n\n${noTime}\n${read}\n`)).toEqual([[2, noTime]]);
  });

  test('of a payload that was read as documents nothing is kept: a blank first line shifts what is counted', () => {
    expect(kept(`\n${read}\n${read}\n${noTime}\n`, 'application/json')).toEqual([[2, null]]);
    expect(kept('<?xml version="1.0"?>\n<a>\n<plate>1ABC002</plate>\n</a>', 'application/xml')).toEqual([[0, null]]);
    expect(kept(`${read}\n${noTime}\n`, 'multipart/mixed; boundary=a')).toEqual([[1, noTime]]);
  });

  test('in another encoding nothing is', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${read}\n${noTime}\n`, 'utf16le')]);
    const refused = [{ line: 1, reason: 'no-time' }];
    expect(lettersFor(wide, 'application/x-ndjson', refused)).toEqual([[1, null]]);
    const declared = Buffer.from(`<?xml version="1.0" encoding="utf-16le"?>\n${noTime}\n`);
    expect(lettersFor(declared, 'application/x-ndjson', refused)).toEqual([[1, null]]);
  });
});

test('eight megabytes of blank lines are not gone through for a refusal of which nothing is kept, nor past the last line wanted', () => {
  const blanks = Buffer.from(`${read}\n${noTime}\n${'\n'.repeat(8_000_000)}`);
  const start = performance.now();
  expect(lettersFor(blanks, 'application/x-ndjson', [{ line: 0, reason: 'too-large' }])).toEqual([[0, null]]);
  expect(lettersFor(blanks, 'application/x-ndjson', [{ line: 1, reason: 'no-time' }])).toEqual([[1, noTime]]);
  // To go through them takes a second and more; generous for a machine at work.
  expect(performance.now() - start).toBeLessThan(300);
});
