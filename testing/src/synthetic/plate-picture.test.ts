import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawPassage } from './plate-picture.ts';

const passage = { plate: '1-ABC-230', country: 'BE', colour: 'red', class: 'car' } as const;

/** Numbers of the palette, row by row, of the first chunk of pixels. */
function pixelsOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

it('is a PNG of some hundreds of bytes, the same for the same passage', () => {
  const png = drawPassage(passage);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.length).toBeLessThan(2_500);
  expect(drawPassage(passage)).toEqual(png);
  expect(pixelsOf(png)).toHaveLength(200 * 321);
});

it('shows each sign of a plate as a sign of its own, so that one misread sign is seen', () => {
  const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const drawn = all.map((sign) => pixelsOf(drawPassage({ ...passage, plate: sign })).toString('base64'));
  expect(new Set(drawn).size).toBe(all.length);
});

it('shows the colour and the class of the vehicle', () => {
  expect(drawPassage({ ...passage, colour: 'blue' })).not.toEqual(drawPassage(passage));
  expect(pixelsOf(drawPassage({ ...passage, class: 'bus' }))).not.toEqual(pixelsOf(drawPassage(passage)));
});
