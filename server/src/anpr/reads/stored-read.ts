import { type Hash, hashLeaf, rootOfHashes } from '@clairevoie/tlog';

/** One passage as it is stored: a camera's own number and the batch are added by the writing. */
export interface StoredRead {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly recordedMs: number;
  /** In its normal form. */
  readonly plate: string;
  /** Two letters, or null. */
  readonly country: string | null;
  /** The text as read where it differs from the normal form. */
  readonly asRead: string | null;
  /** Thousandths, or null where the device told none. */
  readonly confidence: number | null;
  /** Packed features of the vehicle (`vehicle-bytes.ts`), or null. */
  readonly vehicle: Uint8Array | null;
}

const encoder = new TextEncoder();
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
const quoted = (text: string | null): string => (text === null ? 'null' : JSON.stringify(text));

/** A read in canonical JSON (RFC 8785): the leaf of the batch's tree. Written out, because it is made for every read. */
export function canonicalRead(read: StoredRead, camera: number): string {
  const vehicle = read.vehicle === null ? 'null' : `"${base64(read.vehicle)}"`;
  return `{"asRead":${quoted(read.asRead)},"camera":${camera},"confidence":${read.confidence},"country":${quoted(read.country)},"plate":${quoted(read.plate)},"recordedMs":${read.recordedMs},"vehicle":${vehicle}}`;
}

/** RFC 6962 root over the reads of a batch, in its order. */
export function rootOfReads(reads: readonly StoredRead[], camera: number): Hash {
  return rootOfHashes(reads.map((read) => hashLeaf(encoder.encode(canonicalRead(read, camera)))));
}
