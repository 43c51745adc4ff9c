import type { ByteSource } from '../walk/byte-source.ts';
import { Unreadable } from '../walk/unreadable.ts';

/** One field of a protobuf message: a number, or where its bytes lie. */
export interface Field {
  readonly no: number;
  readonly wire: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const windowBytes = 1 << 16;

/** Reads protobuf by offsets: weights are stepped over, never read. */
export class Wire {
  readonly #source: ByteSource;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;
  #fields = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** The bytes of a field, at most `most`. */
  bytes(from: number, to: number, most = 1 << 16): Buffer {
    return this.#source.read(from, Math.max(0, Math.min(to - from, most)));
  }

  /** The text of a field. */
  text({ from, to }: Field): string {
    return this.bytes(from, to, 512).toString('utf8');
  }

  #byte(at: number): number {
    if (at < this.#start || at >= this.#start + this.#window.length) {
      this.#start = at;
      this.#window = this.#source.read(at, windowBytes);
    }
    return this.#window[at - this.#start] ?? 0;
  }

  /** A variable-length number; beyond 2^53 it loses precision, which no size here may have. */
  varint(at: number, end: number): readonly [number, number] {
    let [value, scale] = [0, 1];
    for (let i = 0; i < 10 && at + i < end; i += 1) {
      const byte = this.#byte(at + i);
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return [value, at + i + 1];
      scale *= 128;
    }
    throw new Unreadable('malformed', `no number at ${at}`);
  }

  /** The fields of the message between two offsets. */
  *fields(from: number, to: number): Generator<Field> {
    let at = from;
    while (at < to) {
      this.#fields += 1;
      if (this.#fields > 3_000_000) throw new Unreadable('too-many', 'fields of a protobuf');
      const [key, next] = this.varint(at, to);
      const [no, wire] = [Math.floor(key / 8), key & 7];
      if (no === 0 || no > 536_870_911) throw new Unreadable('malformed', `field ${no} at ${at}`);
      if (wire === 0) {
        const [value, end] = this.varint(next, to);
        yield { no, wire, value, from: next, to: end };
        at = end;
      } else if (wire === 2) {
        const [length, begin] = this.varint(next, to);
        if (begin + length > to) throw new Unreadable('malformed', `length at ${at} passes the end`);
        yield { no, wire, value: length, from: begin, to: begin + length };
        at = begin + length;
      } else if (wire === 1 || wire === 5) {
        const end = next + (wire === 1 ? 8 : 4);
        if (end > to) throw new Unreadable('malformed', `number at ${at} passes the end`);
        yield { no, wire, value: 0, from: next, to: end };
        at = end;
      } else throw new Unreadable('malformed', `wire type ${wire} at ${at}`);
    }
  }

  /** Repeated numbers, packed or one by one. */
  numbers(field: Field): readonly number[] {
    if (field.wire === 0) return [field.value];
    const found: number[] = [];
    for (let at = field.from; at < field.to && found.length < 64; ) {
      const [value, next] = this.varint(at, field.to);
      found.push(value);
      at = next;
    }
    return found;
  }
}

/** Negative numbers come as huge ones: an open size. */
export const sizeOf = (value: number): number | null => (value > 2 ** 40 || value <= 0 ? null : value);
