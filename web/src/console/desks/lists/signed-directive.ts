/** A signed file of a directive: what its text says, and the text with its signatures. */
export type SignedFile = {
  readonly directive: { readonly [name: string]: unknown };
  readonly signed: { readonly text: string; readonly signatures: readonly unknown[] };
};

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `{"text": "...", "signatures": [...]}`; null where it is none. The server verifies it: here it is only shown before it is sent. */
export function signedFileOf(json: string): SignedFile | null {
  try {
    const file: unknown = JSON.parse(json);
    if (!isRecord(file) || typeof file.text !== 'string' || !Array.isArray(file.signatures)) return null;
    const directive: unknown = JSON.parse(file.text);
    const signatures: readonly unknown[] = file.signatures;
    return isRecord(directive) ? { directive, signed: { text: file.text, signatures } } : null;
  } catch {
    return null;
  }
}
