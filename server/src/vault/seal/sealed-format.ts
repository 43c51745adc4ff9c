import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { idBytes, idFromBytes, type RecordingId, type SegmentId } from './ids.ts';
import { checkKey, keyBytes } from './key-wrap.ts';
import { sealErrors } from './seal-errors.ts';

/*
 * A sealed file is a header and chunks (STREAM, Hoang-Reyhanitabar-Rogaway-Vizár 2015, with AES-256-GCM):
 *
 *   header  0  magic "CLVSEAL" and version 1                8 bytes
 *           8  chunk exponent, then seven zero bytes        8
 *          16  salt, random                                16
 *          32  recording id                                16
 *          48  segment id                                  16
 *          64  key commitment                              32
 *   chunk      ciphertext of 2^exponent bytes (the last may be shorter) and its 16-byte tag
 *
 *   encryption key || nonce prefix (7) || commitment = HKDF-SHA-256(segment key, salt, label || recording id || segment id)
 *   nonce = prefix || chunk index (uint32, big-endian) || 1 for the last chunk, else 0
 *   additional data = the whole header || chunk index || last flag
 *
 * An empty recording is one empty last chunk; any other last chunk holds at least one byte, so a plaintext has one form only.
 */

/** Length of the header of a sealed file. */
export const headerBytes = 96;
/** Length of the tag behind each chunk. */
export const tagBytes = 16;
/** 64 KiB: small enough for a player's range, large enough that tags cost 0.02 %. */
export const usualChunkExponent = 16;
/** The counter of the nonce has 32 bits; a segment has no more chunks than it can count. */
export const maximumChunks = 2 ** 32;

const magic = Buffer.from('CLVSEAL\x01', 'latin1');
const label = Buffer.from('clairevoie.vault.sealed-stream.v1', 'utf8');
const smallestExponent = 6;
const largestExponent = 20;

/** Which segment of which recording a sealed file holds. */
export interface SegmentName {
  readonly recordingId: RecordingId;
  readonly segmentId: SegmentId;
}

/** A header read or made, with the secrets derived for this one file. */
export interface OpenedHeader {
  readonly bytes: Buffer;
  readonly chunkBytes: number;
  readonly encryptionKey: Buffer;
  readonly noncePrefix: Buffer;
}

/** Makes the header of a new sealed file. The caller zeroes `encryptionKey` when done. */
export function makeHeader(key: Uint8Array, name: SegmentName, chunkExponent = usualChunkExponent): OpenedHeader {
  if (!isExponent(chunkExponent)) throw sealErrors.headerInvalid({ ...name, reason: 'chunk size out of bounds' });
  const salt = randomBytes(16);
  const derived = derive(key, salt, name);
  const bytes = Buffer.alloc(headerBytes);
  magic.copy(bytes, 0);
  bytes[8] = chunkExponent;
  salt.copy(bytes, 16);
  idBytes(name.recordingId).copy(bytes, 32);
  idBytes(name.segmentId).copy(bytes, 48);
  derived.commitment.copy(bytes, 64);
  return { bytes, chunkBytes: 2 ** chunkExponent, ...derived };
}

/** Reads a header and checks that it is of the segment expected and made with this key. */
export function openHeader(bytes: Uint8Array, key: Uint8Array, name: SegmentName): OpenedHeader {
  const header = Buffer.from(bytes);
  const exponent = header[8] ?? 0;
  const invalid = (reason: string) => sealErrors.headerInvalid({ ...name, reason });
  if (header.length !== headerBytes) throw sealErrors.truncated({ ...name, sealedSizeBytes: header.length });
  if (!header.subarray(0, 8).equals(magic)) throw invalid('unknown mark or version');
  if (!isExponent(exponent)) throw invalid('chunk size out of bounds');
  if (header.subarray(9, 16).some((byte) => byte !== 0)) throw invalid('reserved bytes are not zero');
  checkName(header, name);
  const derived = derive(key, header.subarray(16, 32), name);
  if (!timingSafeEqual(derived.commitment, header.subarray(64, 96))) throw sealErrors.wrongKey(name);
  return { bytes: header, chunkBytes: 2 ** exponent, ...derived };
}

/** Nonce and additional data of one chunk. */
export function chunkBinding(header: OpenedHeader, index: number, isLast: boolean): { nonce: Buffer; bound: Buffer } {
  const position = Buffer.alloc(5);
  position.writeUInt32BE(index);
  position[4] = isLast ? 1 : 0;
  return {
    nonce: Buffer.concat([header.noncePrefix, position]),
    bound: Buffer.concat([header.bytes, position]),
  };
}

/** How many chunks a plaintext takes; an empty one takes one. */
export function chunkCount(sizeBytes: number, chunkBytes: number): number {
  return Math.max(1, Math.ceil(sizeBytes / chunkBytes));
}

/** Length of the sealed file of a plaintext. */
export function sealedSize(sizeBytes: number, chunkBytes: number): number {
  return headerBytes + sizeBytes + tagBytes * chunkCount(sizeBytes, chunkBytes);
}

/** Length of the plaintext in a sealed file of this length; undefined when no plaintext gives that length. */
export function plaintextSize(sealedSizeBytes: number, chunkBytes: number): number | undefined {
  const body = sealedSizeBytes - headerBytes;
  const chunks = Math.ceil(body / (chunkBytes + tagBytes));
  const sizeBytes = body - tagBytes * chunks;
  if (chunks < 1 || sizeBytes < 0 || sealedSize(sizeBytes, chunkBytes) !== sealedSizeBytes) return undefined;
  return sizeBytes;
}

function derive(key: Uint8Array, salt: Uint8Array, name: SegmentName) {
  checkKey(key);
  const info = Buffer.concat([label, idBytes(name.recordingId), idBytes(name.segmentId)]);
  const material = Buffer.from(hkdfSync('sha256', key, salt, info, keyBytes + 7 + 32));
  return {
    encryptionKey: material.subarray(0, keyBytes),
    noncePrefix: material.subarray(keyBytes, keyBytes + 7),
    commitment: material.subarray(keyBytes + 7),
  };
}

function checkName(header: Buffer, name: SegmentName): void {
  const foundRecordingId = idFromBytes<RecordingId>(header.subarray(32, 48));
  const foundSegmentId = idFromBytes<SegmentId>(header.subarray(48, 64));
  if (foundRecordingId !== name.recordingId || foundSegmentId !== name.segmentId)
    throw sealErrors.wrongRecording({ ...name, foundRecordingId, foundSegmentId });
}

function isExponent(exponent: number): boolean {
  return Number.isInteger(exponent) && exponent >= smallestExponent && exponent <= largestExponent;
}
