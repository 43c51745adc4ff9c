import type { StoredRead } from './stored-read.ts';

/** Reads of one batch on their way to the table, with what the writing adds to each. */
export interface Writing {
  readonly number: number;
  readonly camera: number;
  readonly reads: readonly StoredRead[];
}

/** Columns of `anpr.plate_read` in the order in which they are encoded. */
export const copiedColumns = 'recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle';
const columns = 9;
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
// Milliseconds between 1970 and PostgreSQL's own epoch, 2000-01-01.
const postgresEpochMs = 946_684_800_000;
const high = 2 ** 32;
const fixedBytes = 2 + (4 + 8) + (4 + 8) + 3 * (4 + 2) + 4 * 4;

/** Rows of several writings in PostgreSQL's binary COPY format, in one buffer. */
export function encodeReads(writings: readonly Writing[]): Buffer {
  let room = signature.length + 2;
  // UTF-8 takes at most three bytes for a unit of a JavaScript text.
  for (const { reads } of writings)
    for (const read of reads)
      room +=
        fixedBytes +
        3 * (read.plate.length + (read.country?.length ?? 0) + (read.asRead?.length ?? 0)) +
        (read.vehicle?.length ?? 0);
  const buffer = Buffer.allocUnsafe(room);
  let at = signature.copy(buffer);

  const long = (value: number): void => {
    buffer.writeInt32BE(8, at);
    // Floor, so that the low half of a negative number is its two's complement.
    const upper = Math.floor(value / high);
    buffer.writeInt32BE(upper, at + 4);
    buffer.writeUInt32BE(value - upper * high, at + 8);
    at += 12;
  };
  const short = (value: number | null): void => {
    if (value === null) {
      at = buffer.writeInt32BE(-1, at);
      return;
    }
    buffer.writeInt32BE(2, at);
    at = buffer.writeInt16BE(value, at + 4);
  };
  const text = (value: string | null): void => {
    if (value === null) {
      at = buffer.writeInt32BE(-1, at);
      return;
    }
    const start = at + 4;
    let end = start;
    // Plates are ASCII and short: a loop is quicker than a call into the engine for each.
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 0x7f) {
        end = start + buffer.write(value, start, 'utf8');
        break;
      }
      buffer[end++] = unit;
    }
    buffer.writeInt32BE(end - start, at);
    at = end;
  };
  const bytes = (value: Uint8Array | null): void => {
    if (value === null) {
      at = buffer.writeInt32BE(-1, at);
      return;
    }
    at = buffer.writeInt32BE(value.length, at);
    buffer.set(value, at);
    at += value.length;
  };

  for (const { number, camera, reads } of writings) {
    for (let place = 0; place < reads.length; place++) {
      const read = reads[place];
      if (read === undefined) continue;
      at = buffer.writeInt16BE(columns, at);
      long((read.recordedMs - postgresEpochMs) * 1_000);
      long(number);
      short(place);
      short(camera);
      short(read.confidence);
      text(read.plate);
      text(read.country);
      text(read.asRead);
      bytes(read.vehicle);
    }
  }
  at = buffer.writeInt16BE(-1, at);
  return buffer.subarray(0, at);
}
