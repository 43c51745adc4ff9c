/**
 * A plate of at most twelve letters and digits as 64 bits: the first six signs in one 32-bit number, the others in a second, in a
 * base of 37 without a zero, so that no two plates are the same number. Longer plates and other letters have none.
 */
export const MOST_PACKED = 12;
export const HALF = 6;
export const BASE = 37;

/** 1 to 36 for A to Z and 0 to 9, 0 for all else. */
const SIGN_VALUES: Uint8Array = new Uint8Array(128);
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
for (let i = 0; i < SIGNS.length; i += 1) SIGN_VALUES[SIGNS.charCodeAt(i)] = i + 1;

/** Whether the sign of that value is a digit. */
export const isDigitValue = (value: number): boolean => value > 26;

/** The sign of a value. */
export const signOf = (value: number): string => SIGNS.charAt(value - 1);

/** The value of a UTF-16 code. */
export const signValueOfCode = (code: number): number => (code < 128 ? (SIGN_VALUES[code] ?? 0) : 0);

/** The value of a sign. */
export const signValueOf = (sign: string): number => signValueOfCode(sign.charCodeAt(0));

/** The plate of two packed halves. */
export function unpack(head: number, tail: number): string {
  return half(head >>> 0) + half(tail >>> 0);
}

function half(packed: number): string {
  let text = '';
  for (let rest = packed; rest > 0; ) {
    const value = ((rest - 1) % BASE) + 1;
    // Values end at 36, so a remainder of 37 never comes of a packed plate.
    text = signOf(value) + text;
    rest = (rest - value) / BASE;
  }
  return text;
}
