import { canonical, type JsonObject, sha256 } from '../ledger/index.ts';

/**
 * What the journal keeps of register rows that a consultation shows: how many, the SHA-256 (hex) of their RFC 8785 canonical
 * JSON, and which lines about which cameras. Never the rows: a receipt read again later would show them without a right.
 */
export type ShownRows = {
  readonly count: number;
  readonly sha256: string;
  readonly lines: readonly { readonly id: string; readonly cameraIds: readonly string[] }[];
};

/** How long after a consultation its rows can be read; the same span as one look at a recording. */
export const readableMinutes = 15;

/** Sums up rows for the journal. */
export function summaryOf(rows: readonly JsonObject[]): ShownRows {
  return { count: rows.length, sha256: digestOf(rows), lines: rows.map(lineOf) };
}

/** SHA-256, hex, of rows in their order. */
export function digestOf(rows: readonly JsonObject[]): string {
  return sha256(canonical(rows)).toString('hex');
}

function lineOf(row: JsonObject): ShownRows['lines'][number] {
  const ids = [row.camera_ids, row.camera_id, row.cameraId].flat();
  return { id: String(row.id ?? row.entryId), cameraIds: ids.filter((id) => typeof id === 'string') };
}

/** What the receipt of a consultation says instead of rows. Until `readableUntil` (legal time) they can be read apart. */
export function resultOf(shown: ShownRows, at: string) {
  const readableUntil = Temporal.Instant.from(at).add({ minutes: readableMinutes }).toString();
  return { count: shown.count, rowsSha256: shown.sha256, readableUntil };
}
