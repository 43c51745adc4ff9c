import { randomUUIDv7 } from 'node:crypto';
import { sealErrors } from './seal-errors.ts';

/** A UUID in lower case. Ids reach paths and authenticated contexts, so nothing else may pass for one. */
export type Uuid = string & { readonly uuid: true };

/** A recording: what one camera took in one go, kept as ordered segments. */
export type RecordingId = Uuid & { readonly recording: true };

/** One sealed piece of a recording, with its own instants, its own key and its own file. */
export type SegmentId = Uuid & { readonly segment: true };

/** A data key: one camera, one hour, one day on which it falls due. */
export type DataKeyId = Uuid & { readonly dataKey: true };

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a UUID; throws `vault/invalid-id` for anything else, upper case included. */
export function parseUuid<Id extends Uuid = Uuid>(text: string): Id {
  if (!form.test(text)) throw sealErrors.invalidId({ length: text.length });
  return text as Id; // the edge: the only place where a string becomes an id
}

/** Whether a file name's part is a UUID; for listings, where foreign names are passed over. */
export function isUuid(text: string): text is Uuid {
  return form.test(text);
}

/** A fresh id (uuid v7). */
export function newId<Id extends Uuid>(): Id {
  return parseUuid<Id>(randomUUIDv7());
}

/** The sixteen bytes of an id. */
export function idBytes(id: Uuid): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The id written in sixteen bytes. */
export function idFromBytes<Id extends Uuid>(bytes: Uint8Array): Id {
  const hex = Buffer.from(bytes).toString('hex');
  return parseUuid<Id>(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  );
}
