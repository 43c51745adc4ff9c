import type { ReadPicture } from '../plate-read.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** What the first bytes say, whatever a device calls it; null for anything but JPEG and PNG. */
export function imageTypeOf(bytes: Uint8Array): ReadPicture['mediaType'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return PNG.every((byte, place) => bytes[place] === byte) ? 'image/png' : null;
}
