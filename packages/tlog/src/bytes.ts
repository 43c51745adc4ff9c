import { type TlogErrorCode, tlogError } from './tlog-error.ts';

const encoder = new TextEncoder();
// ignoreBOM keeps a leading U+FEFF: dropping it would let two different byte strings read as one text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes; bytes that are not UTF-8, or a string with a lone surrogate, throw `code`. */
export function textOf(input: Uint8Array | string, code: TlogErrorCode): string {
  if (typeof input === 'string') {
    if (!input.isWellFormed()) throw tlogError(code, 'not well-formed Unicode');
    return input;
  }
  try {
    return decoder.decode(input);
  } catch {
    throw tlogError(code, 'not UTF-8');
  }
}

/** Joins byte strings into a new one. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Compares two byte strings in a time that depends on their lengths alone. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  // Browsers of 2024 and older lack it, and proofs must open there too.
  if (typeof bytes.toBase64 === 'function') return bytes.toBase64();
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return globalThis.btoa(binary);
}

/** Bytes of canonical standard base64; another alphabet, whitespace, missing padding or stray bits throw `code`. */
export function fromBase64(text: string, code: TlogErrorCode): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw tlogError(code, 'not standard base64');
  let binary: string;
  try {
    binary = globalThis.atob(text);
  } catch {
    throw tlogError(code, 'not standard base64');
  }
  // `atob` forgives missing padding and stray last bits: two spellings of one value would make a note malleable.
  if (globalThis.btoa(binary) !== text) throw tlogError(code, 'not canonical base64');
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Lowercase hex. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** Bytes of hex that we wrote ourselves; not a parser for outside input. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}

/** Unsigned 64-bit big-endian bytes of a whole number up to 2^53 - 1. */
export function uint64(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/**
 * A tree size or index written as the C2SP texts demand: ASCII decimal without leading zeroes.
 * Above 2^53 - 1 it is refused (`tlog/size-out-of-range`): JavaScript would round it, and a rounded index proves nothing.
 */
export function parseDecimal(text: string, code: TlogErrorCode): number {
  if (!/^(0|[1-9][0-9]{0,19})$/.test(text)) throw tlogError(code, 'not a decimal number without leading zeroes');
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw tlogError('tlog/size-out-of-range', 'above 2^53 - 1');
  return value;
}

/** Throws `tlog/size-out-of-range` unless the value is a whole number from 0 to 2^53 - 1. */
export function assertSize(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw tlogError('tlog/size-out-of-range', `${name} is not a size`);
}
