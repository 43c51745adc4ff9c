import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** How an answer travels. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Smaller answers are not worth the header. */
const worthwhileBytes = 1024;

/** The best encoding a client accepts (RFC 9110): an encoding with weight zero is refused. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const accepted = new Map(
    (acceptEncoding ?? '')
      .slice(0, 500)
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.trim().split(';');
        const weight = parameters.map((p) => /^\s*q=([0-9.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
        return [name.trim(), weight === undefined ? 1 : Number(weight)] as const;
      }),
  );
  const weightOf = (name: string): number => accepted.get(name) ?? accepted.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : 'identity';
}

/** Compresses text; `effort` is `quick` for what is made for one answer, `best` for what is kept. */
export async function compress(
  bytes: Uint8Array,
  encoding: Encoding,
  effort: 'quick' | 'best',
): Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }> {
  if (encoding === 'identity' || bytes.length < worthwhileBytes) return { bytes, encoding: 'identity' };
  if (encoding === 'gzip') return { bytes: await gz(bytes, { level: effort === 'best' ? 9 : 6 }), encoding };
  const quality = effort === 'best' ? 9 : 4;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { bytes: await brotli(bytes, { params }), encoding };
}
