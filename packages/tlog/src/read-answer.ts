import { concat } from './bytes.ts';

/**
 * Asked of every stranger's server: an answer as it is, neither packed nor kept by somebody between. Whoever packs it all the
 * same is unpacked piece by piece, within the limit of {@link readAnswer}.
 */
export const AS_IT_IS: Readonly<Record<string, string>> = {
  'accept-encoding': 'identity',
  'cache-control': 'no-cache',
};

/**
 * Reads the body of an HTTP answer, an error's too, in pieces, and throws a `RangeError` once it is longer than allowed. A
 * stranger's `content-length` is not asked: it counts packed bytes, and a kilobyte can unpack to a gigabyte.
 */
export async function readAnswer({ body }: Pick<Response, 'body'>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(...pieces);
    length += value.length;
    if (length > maxBytes) {
      // Not awaited: a server may be slow to take even that.
      reader.cancel().catch(() => undefined);
      throw new RangeError(`the answer is larger than its form allows (${maxBytes} bytes)`);
    }
    pieces.push(value);
  }
}
