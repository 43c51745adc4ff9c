import { createHash } from 'node:crypto';
import type { PictureKindName } from '@clairevoie/contract';
import { hashLeaf, rootOfHashes } from '@clairevoie/tlog';

/** A picture on its way in, with the place in its batch of the read that it shows. */
export interface SentPicture {
  readonly place: number;
  readonly recordedMs: number;
  readonly kind: PictureKindName;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** SHA-256 of a picture, hex. */
export const digestOfPicture = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const encoder = new TextEncoder();

/** What the root of a batch says of one of its pictures. */
export type PictureLeaf = {
  readonly place: number;
  readonly kind: PictureKindName;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
};

/** RFC 6962 root over what each picture of a batch is, in its order, base64: the act holds it, so that no picture is put in another’s place. */
export function rootOfPictures(pictures: readonly PictureLeaf[]): string {
  const leaves = pictures.map(({ place, kind, mediaType, sizeBytes, sha256 }) =>
    hashLeaf(
      encoder.encode(
        `{"kind":"${kind}","mediaType":"${mediaType}","place":${place},"sha256":"${sha256}","sizeBytes":${sizeBytes}}`,
      ),
    ),
  );
  return Buffer.from(rootOfHashes(leaves)).toString('base64');
}
