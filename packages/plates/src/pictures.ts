import { imageTypeOf } from './fields/image-type.ts';
import { LIMITS } from './limits.ts';
import type { PictureKind, ReadPicture } from './plate-read.ts';

const BASE64_IMAGE = /^(?:data:image\/[a-z]{3,5};base64,)?(\/9j\/|iVBORw0KGgo)/;

/** Whether a text is the base64 of a JPEG or PNG; decided by its first letters, so that no long text is decoded in vain. */
export const isImageText = (text: string): boolean => BASE64_IMAGE.test(text.slice(0, 64));

/** The bytes of a base64 picture, or null when it is none or too large. */
export function decodeImage(text: string): Uint8Array | null {
  if (!isImageText(text) || text.length > LIMITS.pictureBytes * 1.4) return null;
  try {
    return Uint8Array.fromBase64(text.slice(text.indexOf(',') + 1));
  } catch {
    return null;
  }
}

/**
 * Which picture of the closed list a name tells, or null for one that the list does not know. A face cut out of the picture is
 * no picture of it: only "driver" and "passenger" pictures of 5° are, and they are told apart by their names.
 */
export function kindOfPicture(name: string, facing: 'front' | 'rear' | null): PictureKind | null {
  const word = name.toLowerCase().replace(/[^a-z]/g, '');
  if (/(?<!inter|sur)face|pedestrian|human|person|body/.test(word)) return null;
  if (/driver|pilot|passenger|occupant/.test(word)) return 'occupant';
  if (/plate|cutout|^lp|lpr?(crop|image|picture)/.test(word))
    return /rear/.test(word) || facing === 'rear' ? 'plate-rear' : 'plate-front';
  if (
    /vehicle|car(?!d)|context|scene|overview|detection|background|full|upload|image|pic|snapshot|photo|jpe?g/.test(word)
  ) {
    return 'vehicle';
  }
  return null;
}

/** A picture if the bytes are one of a size that is taken. */
export function pictureOf(kind: PictureKind | null, bytes: Uint8Array | null): ReadPicture | null {
  if (kind === null || bytes === null || bytes.length > LIMITS.pictureBytes) return null;
  const mediaType = imageTypeOf(bytes);
  return mediaType === null ? null : { kind, mediaType, bytes };
}
