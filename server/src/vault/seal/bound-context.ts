/** What a wrapped key is bound to: named values that must be given again, unchanged, to open it. */
export type BoundContext = Readonly<Record<string, string | number>>;

/**
 * The bytes that are authenticated beside a wrapped key: a purpose, then each field sorted by name, every piece with its
 * length before it. Without the lengths "ab"+"c" and "a"+"bc" would be the same bytes, and one context could stand for another.
 */
export function encodeContext(purpose: string, context: BoundContext): Buffer {
  const pieces: Buffer[] = [];
  const put = (text: string) => {
    const bytes = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    pieces.push(length, bytes);
  };
  put('clairevoie.vault.v1');
  put(purpose);
  for (const name of Object.keys(context).toSorted()) {
    const value = context[name];
    put(name);
    put(typeof value === 'number' ? `number:${value}` : `text:${value}`);
  }
  return Buffer.concat(pieces);
}
