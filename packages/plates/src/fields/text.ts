const latin1 = new TextDecoder('latin1');

/** The text of a body: UTF-8 unless a byte order mark or an XML declaration says otherwise. What is no text gives replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^\s*<\?xml[^>]{0,80}encoding=["']([\w-]{1,20})["']/.exec(
    latin1.decode(bytes.subarray(0, 160)),
  )?.[1];
  return decoderOf(declared).decode(bytes);
}

function decoderOf(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
